package yomitori.extract.relations;

import yomitori.extract.Table;

/** The words behind a name that decide whether what stands between it and its neighbour ties the two. */
final class PairWords {
    private enum Role {
        /** 製: behind a maker's name in brackets, leaves it the maker. */
        MADE,
        /** シリーズ: behind a work in its maker's brackets, leaves it the work, （X1シリーズ）. */
        LISTED,
        /** 競合: between a maker and a work, makes it that of somebody else, Appleの競合サービス（Spotify）. */
        RIVAL,
        /** 導入: behind a work, tells that the genitive in front of it only borrows it: トヨタのChatGPT導入 is no work of Toyota's. */
        BORROWED,
        /** SDK: the same behind a work and a blank. */
        TOOL,
        /** アプリ開発: behind a work, is done for it by others. */
        PURPOSE,
        /** プロトコル: may stand between a work and what makes it a borrowed one, MCPプロトコル導入. */
        KIND,
        /** に買収: behind a buyer, says that it bought the firm told before. */
        BOUGHT,
        /** ベース: behind a work, says that the one told before is built on it, XというYベースのAI. */
        BASED,
        /** といった: sums up examples, AやBといったモデル. */
        SUM,
        /** コード名: in brackets, leads the other name of a work, X1（コード名Y）. */
        CODE,
        /** 次世代の: leads a further work of one line, H100や次世代のH200. */
        NEXT
    }

    private static final String LIST_SIGNS = "、，,・/／）)";

    private final RoleWords<Role> roles = RoleWords.read(table(), Role.class);

    static Table table() {
        return Table.beside(PairWords.class, "tables/pairwords.tsv", "word", "role", "example", "yields");
    }

    private boolean standAt(Role role, String text, int at) {
        return roles.get(role).startingAt(text, at) != 0;
    }

    /** Whether words between a maker and a work make it that of somebody else. */
    boolean tellRival(String between) {
        return roles.standIn(Role.RIVAL, between);
    }

    /** Whether other words stand behind a name, be it behind a blank or ・, than those that leave it the maker: （A社仕様）, but （A社製）. */
    boolean goOnBehindMaker(String text, int end) {
        int at = Signs.behind(text, end, " 　・");
        return goOn(text, at) && !standAt(Role.MADE, text, at);
    }

    /** Whether any words stand behind a name, be it behind a blank or ・. */
    boolean goOnBehind(String text, int end) {
        return goOn(text, Signs.behind(text, end, " 　・"));
    }

    private static boolean goOn(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether what stands behind a work in its maker's brackets leaves it the work: （X1シリーズ）, but （Y経由）. */
    boolean leaveListed(String text, int end) {
        int at = Signs.behind(text, end, "」』”*® ");
        return at < text.length() && LIST_SIGNS.indexOf(text.charAt(at)) >= 0 || standAt(Role.LISTED, text, at);
    }

    /** Whether the words behind a buyer say that it bought the firm told before. */
    boolean tellBuyer(String text, int end) {
        return standAt(Role.BOUGHT, text, Signs.behind(text, end, " "));
    }

    /** Whether the words behind a work say that the one told before is built on it. */
    boolean tellBase(String text, int end) {
        return standAt(Role.BASED, text, Signs.behind(text, end, "」』”* "));
    }

    /** Whether the words behind a work tell that the genitive in front of it only borrows it. */
    boolean tellBorrowed(String text, int end) {
        int at = Signs.behind(text, end, "」』”*");
        if (standAt(Role.PURPOSE, text, at)) {
            return true;
        }
        for (String kind : roles.get(Role.KIND).all()) {
            at += text.startsWith(kind, at) ? kind.length() : 0;
        }
        return standAt(Role.BORROWED, text, at) || text.startsWith(" ", at) && standAt(Role.TOOL, text, at + 1);
    }

    /** Whether words stand at {@code at} that sum up the examples before them. */
    boolean sumUp(String text, int at) {
        return text.startsWith(")", at) || standAt(Role.SUM, text, at);
    }

    /** Whether words are nothing but what leads the other name of a work in brackets: コード名, コード名：. */
    boolean leadCode(String said) {
        int end = said.endsWith(":") ? said.length() - 1 : said.length();
        return roles.get(Role.CODE).is(said, 0, end) != 0;
    }

    /** Whether words are nothing but what leads a further work of one line: 次世代の. */
    boolean leadNext(String said) {
        return roles.is(Role.NEXT, said);
    }
}
