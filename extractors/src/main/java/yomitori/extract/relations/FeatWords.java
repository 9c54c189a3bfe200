package yomitori.extract.relations;

import yomitori.extract.Table;

/** The words by which clauses tell what a thing can do, has, draws or saves by so much. */
final class FeatWords {
    static final String[] COLUMNS = {"role", "words", "example", "yields"};

    /** The parts that words play. */
    enum Role {
        /** 対応する: goes up to as much as its figure says. */
        GOES,
        /** 学習する: is done with as much text as its figure says. */
        LEARNS,
        /** 登録できる: says of a verb, or at its end, that it can be done. */
        CAN,
        /** できれば: says that it is only supposed to be done. */
        UNREAL,
        /** 最高: in front of a figure, says that it is what is reached. */
        TOP,
        /** 使用する: goes on for as long as its figure says. */
        LASTS,
        /** 内蔵する: its object is a part of its doer. */
        HOLDS,
        /** 本製品: stands for the work that the article presents. */
        ITSELF,
        /** 接続: is done under the conditions that its figure tells, not by so much. */
        SETTING,
        /** 来場する: is done by as many people as its figure says. */
        COMES,
        /** 人: counts people, or firms as people. */
        PEOPLE,
        /** 達成する: its object is a share that was reached or is to be. */
        ATTAINS,
        /** 目標: as と目標 behind the share, says that it is to be reached. */
        GOAL,
        /** 率: ends the name of a share that is reached. */
        RATE,
        /** か国: counts where or in what something is offered. */
        WIDTH,
        /** 展開する: is done in as many places as its figure says. */
        SPREADS,
        /** 削減: ends what is saved of time. */
        SAVES,
        /** かかる: goes on as long as its figure says before it is done. */
        TAKES,
        /** かかる場合: stands behind a figure that tells as much, perhaps. */
        TAKES_MAYBE,
        /** 完了する: is over after as long as its figure says. */
        ENDS,
        /** 短縮する: is done faster, in as long as its figure says. */
        SHORTENS
    }

    private final RoleWords<Role> words;

    private FeatWords(RoleWords<Role> words) {
        this.words = words;
    }

    static FeatWords standard() {
        return new FeatWords(RoleWords.read(Table.beside(FeatWords.class, "tables/feats.tsv", COLUMNS), Role.class, "words"));
    }

    /** Whether the word plays the role. */
    boolean is(Role role, String word) {
        return words.is(role, word);
    }

    /** Whether a word of the role stands at {@code at}. */
    boolean startsAt(Role role, String text, int at) {
        return words.get(role).startingAt(text, at) != 0;
    }

    /** Whether {@code text} has a word of the role that ends at {@code end}. */
    boolean endsAt(Role role, String text, int end) {
        return words.get(role).endingAt(text, end) != 0;
    }
}
