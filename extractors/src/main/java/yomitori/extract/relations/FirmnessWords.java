package yomitori.extract.relations;

import yomitori.extract.Table;
import yomitori.extract.Words;

/** The words beside the cues of modality that decide how firmly something is said. */
final class FirmnessWords {
    static final String[] COLUMNS = {"word", "role", "example", "yields"};

    /** What a word does. */
    enum Role {
        /** 一方: leaves a clause beside the main one. */
        ASIDE,
        /** あるいは: goes on with another word for the same deed. */
        ALTERNATIVE,
        /** という: behind a comma, says what the clause before it is: 減った、という報告. */
        CALLING,
        /** を通じ: behind a deed, makes it a means that there is already. */
        MEANS,
        /** 予定: begins a clause that tells of a deed that it is to come: 予定されている統合. */
        SCHEDULED,
        /** というニュース: behind a quote, says that it only tells what is reported. */
        NEWS,
        /** 今後: says that what is told is to come. */
        AHEAD,
        /** 退任: ends that somebody has an office, and denies nothing of how many do. */
        LEAVING,
        /** を目安: behind a figure, says that one goes by it. */
        AIM,
        /** 程度: may stand between a figure and its aim. */
        ABOUT,
        /** 推定: in a label or column, says that nobody has counted. */
        ESTIMATE,
        /** 概算: ends a heading over figures that nobody has counted. */
        RECKONING,
        /** 結果: may stand behind it. */
        RECKONED,
        /** 予測: announces forecasts, unless it is what a thing does: 需要予測の費用. */
        FORETELLING,
        /** 増の: stands before the figure to which a change has led. */
        CHANGED,
        /** 可能: ends what is so now, even before the に with which a headline tells what becomes so. */
        ABLE,
        /** 率いる: a verb whose present form tells how things are. */
        STATE,
        /** 発表する: announces what is to come. */
        ANNOUNCES,
        /** 約束する: tells what one means to do, even of こと. */
        PLEDGES,
        /** など: makes a deed an example of what happens. */
        SUCH_AS,
        /** 例えば: begins a case that is only played through. */
        EXAMPLE,
        /** とします: ends what is assumed in it. */
        ASSUMED,
        /** 以下の: points at what stands below. */
        BELOW,
        /** 試算が: what stands below is reckoned. */
        CASE,
        /** なら: behind a figure, only supposes it. */
        IF,
        /** 何を: asks for something, and doubts nothing of what stands before it. */
        ASKING,
        /** なぜ: asks for the reason of what stands behind it, which is so. */
        WHY
    }

    private final RoleWords<Role> words;

    private FirmnessWords(Table table) {
        words = RoleWords.read(table, Role.class);
    }

    /** Whether a word with the role begins at {@code at}. */
    boolean begin(Role role, String text, int at) {
        return of(role).startingAt(text, at) != 0;
    }

    static FirmnessWords standard() {
        return new FirmnessWords(table());
    }

    static Table table() {
        return Table.beside(FirmnessWords.class, "tables/firmness.tsv", COLUMNS);
    }

    Words of(Role role) {
        return words.get(role);
    }
}
