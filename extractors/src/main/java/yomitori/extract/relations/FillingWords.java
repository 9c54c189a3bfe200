package yomitori.extract.relations;

import java.util.regex.Pattern;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Mention;

/** The words beside names that decide whether a name has the part in an event that its place says. */
final class FillingWords {
    private static final Pattern SUMMED = Pattern.compile(
            "[」』)）]?(シリーズ|氏|さん)?(ら|など|ほか|他|[をの](はじ|始)め(、|と(した|する)|として)?|を含む|といった)(、)?(の)?(計|全|合計)?");

    private enum Role {
        /** 搭載する: is done to a part of the thing whose noun it modifies. */
        ATTRIBUTE,
        /** 設計する: an action by which a noun before another tells who made it, X設計のY. */
        MAKING,
        /** なる: has no object, so that the noun behind it is its doer, 子会社となったX. */
        BECOMING,
        /** 両社: stands for the two firms that the sentence before told. */
        BOTH,
        /** これ: as the subject of a clause, stands for what the clause before told. */
        THIS,
        /** 彼ら: as the subject of a clause, stands for the body that was spoken of before. */
        THEY,
        /** 研究チーム: does what the body does that it is part of. */
        TEAM,
        /** 今回: as a topic, leaves what was spoken of before the topic. */
        TOPIC,
        /** 版: makes the name in front of it a mere property of something else. */
        FOREIGN_TAIL,
        /** 版: behind a name, an edition of what owns it, YのAndroid版. */
        EDITION,
        /** シリーズ: behind a name and a blank, leaves it the thing spoken of; anything else is part of a longer name. */
        OWN_TAIL,
        /** 独自の: makes a work the body's that brings it in. */
        OWN,
        /** プラン: in front of a work that a body brings in, makes it one that the body offers. */
        OFFER,
        /** 企業: sums up the names before it, AやBなど、日本の企業が. */
        GROUP,
        /** 取引先: is so to somebody, whom examples before it may name, AやBといった大手の取引先が. */
        RELATED,
        /** サービス: what a work is said to be, Xは、Yが開発したサービスで、. */
        SORT,
        /** これら: makes the noun behind it the names that were told side by side, これらのモデルは. */
        THESE,
        /** および: stands between names that are told side by side. */
        LISTING,
        /** 含む: tells what others hold, Aを含む3社. */
        INCLUDING,
        /** する: tells the same beside a word for the first of them, Aをはじめとする3社. */
        HEADING,
        /** はじめ: makes what stands before it the first of those who are meant. */
        FIRST,
        /** 呼ぶ: gives its noun a name, Aと呼ばれる企業. */
        CALLING,
        /** 通称: makes the name behind it another one of what stands before it, X、通称「Y」. */
        OTHER_NAME
    }

    private final RoleWords<Role> roles = RoleWords.read(table(), Role.class);
    private final Words clauseHeads;

    /** @param clauseHeads nouns whose relative clause tells their content and not their own deed */
    FillingWords(Words clauseHeads) {
        this.clauseHeads = clauseHeads;
    }

    static Table table() {
        return Table.beside(FillingWords.class, "tables/fillings.tsv", "word", "role", "example", "yields");
    }

    private boolean is(Role role, String word) {
        return roles.is(role, word);
    }

    private boolean is(Role role, String text, Bunsetsu b) {
        return roles.get(role).is(text, b.content().start(), b.content().end()) != 0;
    }

    /** Whether the words behind a name make it an edition of what owns it: Android版. */
    boolean isEdition(String text, int from, int to) {
        return roles.get(Role.EDITION).is(text, from, to) != 0;
    }

    /** Whether what is done is done to a part of the thing whose noun it modifies: 搭載する. */
    boolean isAttribute(String lemma) {
        return is(Role.ATTRIBUTE, lemma);
    }

    /** Whether a noun before the action may be who does it and so made what is told: X設計のY. */
    boolean makes(String lemma) {
        return is(Role.MAKING, lemma);
    }

    /** Whether the verb has no object, so that the noun behind it is its doer: 子会社となったX. */
    boolean becomes(String lemma) {
        return is(Role.BECOMING, lemma);
    }

    /** Whether a bunsetsu stands for two firms: 両社. */
    boolean areBoth(String text, Bunsetsu b) {
        return is(Role.BOTH, text, b);
    }

    /** Whether a bunsetsu stands for what the clause before told: これは, それが. */
    boolean isPlainPronoun(String text, Bunsetsu b) {
        return (b.kase() == Case.TOPIC || b.kase() == Case.GA) && is(Role.THIS, text, b);
    }

    /** Whether a participant is a part of a body and makes what that makes: 研究チームが, Xチームが, not 元研究者が. */
    boolean isTeam(String text, Bunsetsu b) {
        int start = b.lastMention() == null ? b.content().start() : b.lastMention().span().end();
        return roles.get(Role.TEAM).is(text, start, b.content().end()) != 0;
    }

    /** Whether a bunsetsu stands for the body that was spoken of before: 彼らが. */
    boolean areThey(String text, Bunsetsu b) {
        return (b.kase() == Case.GA || b.kase() == Case.TOPIC) && is(Role.THEY, text, b);
    }

    /** Whether a topic leaves what was spoken of before the topic: 彼らは, 今回は. */
    boolean keepsTopic(String text, Bunsetsu b) {
        return is(Role.TOPIC, text, b) || is(Role.THIS, text, b);
    }

    /** Whether a noun takes a whole clause as its content, and has no part in what that says: する計画, した後, を上回る性能. */
    boolean isClauseHead(String text, Bunsetsu b) {
        return clauseHeads.endingAt(text, b.content().start(), b.content().end()) != 0;
    }

    /** Whether the words {@code [from, to)} behind a name make it a mere property of something else: X版, X対応アプリ. */
    boolean isForeignTail(String text, int from, int to) {
        Words tails = roles.get(Role.FOREIGN_TAIL);
        return tails.startingAt(text, from, to) != 0 || tails.endingAt(text, from, to) != 0;
    }

    /**
     * Whether a bunsetsu says that a work is the body's that brings it in, alone or together with the sort of thing that it is: 独自の,
     * 自社クラウドサービスの, 独自技術「X」; not 自社向けの, 自社工場の.
     */
    boolean isOwn(String text, Bunsetsu b) {
        int end = b.content().end();
        int word = roles.get(Role.OWN).startingAt(text, b.content().start(), end);
        int behind = word == 0 ? 0 : b.content().start() + roles.get(Role.OWN).length(word);
        boolean named = b.lastMention() != null && roles.get(Role.FOREIGN_TAIL).startingAt(text, behind, end) == 0;
        return word != 0 && (behind == end || named || isKind(text, b));
    }

    /** Whether the words before {@code end} make a work one that is offered: 料金プラン「X」. */
    boolean isOffer(String text, int end) {
        return roles.get(Role.OFFER).endingAt(text, end) != 0;
    }

    /** Whether the words between a name and a count make it one of so many: 「X」ほか、5機種, 「X」をはじめとした4機種. */
    boolean isSummed(String between) {
        return SUMMED.matcher(between).matches();
    }

    /** Whether a bunsetsu sums up names: 主要企業が. */
    boolean isGroup(String text, Bunsetsu b) {
        return roles.get(Role.GROUP).endingAt(text, b.content().start(), b.content().end()) != 0;
    }

    /** Whether a bunsetsu begins with what others are to somebody: 取引先企業が. */
    boolean isRelated(String text, Bunsetsu b) {
        return roles.get(Role.RELATED).startingAt(text, b.content().start(), b.content().end()) != 0;
    }

    /** Whether a bunsetsu tells what sort of thing a work is: クラウドサービスで. */
    boolean isKind(String text, Bunsetsu b) {
        return roles.get(Role.SORT).endingAt(text, b.content().start(), b.content().end()) != 0;
    }

    /** Whether words stand at {@code at} behind a name and a blank that are no part of a longer name: X シリーズ. */
    boolean isOwnTail(String text, int at) {
        return roles.get(Role.OWN_TAIL).startingAt(text, at) != 0;
    }

    /** Whether a bunsetsu makes the noun behind it the names that were told side by side: これらの. */
    boolean areThese(String text, Bunsetsu b) {
        return is(Role.THESE, text, b);
    }

    /** Whether the words {@code [from, to)} between two names tell them side by side, be it with blanks. */
    boolean areListed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return roles.get(Role.LISTING).is(text, start, end) != 0;
    }

    /** Whether a verb tells what others hold: Aを含む3社. */
    boolean includes(String lemma) {
        return is(Role.INCLUDING, lemma);
    }

    /** Whether a verb tells the same beside a word for the first of them: Aをはじめとする3社. */
    boolean heads(String lemma) {
        return is(Role.HEADING, lemma);
    }

    /** Whether a bunsetsu begins with a word for the first of those who are meant: はじめと. */
    boolean isFirst(String text, Bunsetsu b) {
        return roles.get(Role.FIRST).startingAt(text, b.content().start()) != 0;
    }

    /** Whether a verb gives its noun a name: Aと呼ばれる企業. */
    boolean calls(String lemma) {
        return is(Role.CALLING, lemma);
    }

    /** Whether the words of a bunsetsu in front of its name make that another name of what stands before it: 通称「Y」. */
    boolean isOtherName(String text, Bunsetsu b, Mention name) {
        return roles.get(Role.OTHER_NAME).startingAt(text, b.content().start(), name.span().start()) != 0;
    }
}
