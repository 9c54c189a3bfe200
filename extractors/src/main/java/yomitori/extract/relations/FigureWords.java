package yomitori.extract.relations;

import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Direction;
import yomitori.text.Span;

/** The words around a figure that say what kind of figure it is, before it is asked what it measures: an example, a limit, a change. */
final class FigureWords {
    static final String[] COLUMNS = {"role", "words", "example", "yields"};

    private enum Role {
        /** 人: a counter with which one is only an example: その一人. */
        EXAMPLE,
        /** に対し: behind a figure, sets it against the one that is told. */
        BASELINE,
        /** 1株当たり: in front of a figure, makes it what is paid on a share. */
        SHARE,
        /** インチ: a unit in which the names of products tell their size. */
        SIZE,
        /** 社: counts who uses something. */
        USERS,
        /** 時間: behind a share, says how often something is so: 99%の時間で. */
        OFTEN,
        /** そのうち: makes what follows a part of what was measured before it. */
        OF_THEM,
        /** 以上: ends a figure that is a limit. */
        LIMIT,
        /** のみ: behind a noun, says that something holds for it alone. */
        ALONE,
        /** 関連: ends a noun that only says of which kind the next one is. */
        KIND,
        /** 増える: more come by so many. */
        COMES,
        /** 減る: fewer are left by so many. */
        GOES,
        /** 増やす: makes its object more by so many. */
        ADDS,
        /** 減らす: makes its object less by so many. */
        TAKES,
        /** 分析する: is done to a sample. */
        STUDIES,
        /** 数千、: in front of a figure, is a smaller one of the same kind. */
        ROUND,
        /** 上位: in front of a share, takes those of that many who lead or lag: 富裕層の上位10%. */
        TOP,
        /** 最大: says that no change was like it: 過去最大の777ドルの下落. */
        EXTREME,
        /** 率: ends the name of what is itself a number. */
        NUMBER,
        /** に対し: behind a forecast, sets the figure that follows against it. */
        AGAINST,
        /** メモリ: ends the name of a part of which machines have so much. */
        PART,
        /** 搭載する: says that its subject has so much of a part. */
        HAS,
        /** 高速: behind a figure, says by how much something is better. */
        BETTER,
        /** ずつ: behind a figure, says in what portions something is done. */
        PORTION,
        /** 残り: in front of a share, makes it that of the others. */
        REST,
        /** はずだ: ends a clause whose teller is not sure of it. */
        HEDGE,
        /** もの: behind a figure, means some of the things that are spoken of. */
        SOME,
        /** 動き: says that what the clause before it tells is going on. */
        MOVEMENT,
        /** 一方: ties the clause before it to the next. */
        JOINT,
        /** 非常: makes stronger what is said behind it. */
        STRONG,
        /** 軽量: behind a figure, says what that is like. */
        LIKE,
        /** 含む: behind a figure in brackets, says that the figure before them holds it. */
        HELD,
        /** 利用する: is done by those who use a work. */
        USES,
        /** 販売する: is done with so many pieces of a work. */
        SELLS,
        /** 発売する: brings a work out, of which the clause behind tells how many are sold. */
        BRINGS,
        /** 建設する: is done by those who have what comes of it. */
        BUILDS,
        /** 受ける: is done by those whom a spending reaches, and not by the spender. */
        RECEIVES,
        /** 答える: tells what those say who are asked. */
        ANSWERS,
        /** 対象: behind a figure, makes it how many something is done to or for. */
        TARGET,
        /** あれば: behind a figure, makes it what is enough, and not what there is. */
        NEEDED,
        /** において: behind a noun, makes it that in which or of which something else is told. */
        CONCERNS
    }

    private final RoleWords<Role> words;
    private final DividendWords dividends = new DividendWords();

    private FigureWords(Table table) {
        words = RoleWords.read(table, Role.class, "words");
    }

    static FigureWords standard() {
        return new FigureWords(Table.beside(FigureWords.class, "tables/figures.tsv", COLUMNS));
    }

    /** The words by which a figure is what is paid on a share. */
    DividendWords dividends() {
        return dividends;
    }

    /** Where the words end in {@code [from, to)} that tell what is done, before those that say how sure that is: 使う in 使うはずだ. */
    int beforeHedge(String text, int from, int to) {
        int hedge = words.get(Role.HEDGE).firstIn(text, from, to);
        return hedge < 0 ? to : hedge;
    }

    private boolean is(Role role, String word) {
        return words.is(role, word);
    }

    private boolean starts(Role role, String text, int at) {
        return words.get(role).startingAt(text, at) != 0;
    }

    private boolean ends(Role role, String text, int end) {
        return words.get(role).endingAt(text, end) != 0;
    }

    /** Whether it is one of what is only an example: その一人. */
    boolean isExample(Amount amount) {
        return amount.isOne() && is(Role.EXAMPLE, amount.unit());
    }

    /** Whether what stands at {@code at} sets the figure before it against another. */
    boolean isBaseline(String text, int at) {
        return starts(Role.BASELINE, text, at);
    }

    /** Whether the words say that a figure is paid on a share. */
    boolean isOfShare(String rate) {
        return is(Role.SHARE, rate);
    }

    /** Whether products tell their size in the unit: 16GB, 27インチ. */
    boolean isSize(String unit) {
        return !unit.isEmpty() && (unit.charAt(0) < 0x80 || is(Role.SIZE, unit));
    }

    /** Whether the unit counts who uses something. */
    boolean isUser(String unit) {
        return is(Role.USERS, unit);
    }

    /** Whether a share of the words only says how often something is so: 時間 of 99%の時間で. */
    boolean isOften(String text, Span said) {
        return words.get(Role.OFTEN).is(text, said.start(), said.end()) != 0;
    }

    /** Whether the words make what follows a part of what was measured before them. */
    boolean isOfThem(String text, Span said) {
        return words.get(Role.OF_THEM).is(text, said.start(), said.end()) != 0;
    }

    /** Whether a figure is a limit as it is written: 1億円以内. */
    boolean isLimit(String figure) {
        return ends(Role.LIMIT, figure, figure.length());
    }

    /** Whether what stands at {@code at} says that something holds for the noun before it alone. */
    boolean isAlone(String text, int at) {
        return starts(Role.ALONE, text, at);
    }

    /** Whether the noun that ends at {@code end} only says of which kind the next one is. */
    boolean tellsKind(String text, int end) {
        return ends(Role.KIND, text, end);
    }

    /** Which way what is counted goes as the subject of a verb, up for 増える; null where it goes nowhere. */
    Direction going(String lemma) {
        return is(Role.COMES, lemma) ? Direction.UP : is(Role.GOES, lemma) ? Direction.DOWN : null;
    }

    /** Which way a verb makes its object go, down for 減らす; null where nowhere. */
    Direction making(String lemma) {
        return is(Role.ADDS, lemma) ? Direction.UP : is(Role.TAKES, lemma) ? Direction.DOWN : null;
    }

    /** Whether the verb's object is a sample. */
    boolean studies(String lemma) {
        return is(Role.STUDIES, lemma);
    }

    /** Whether a smaller figure stands before {@code start}, so that both only say how many there are about: 数千、数万. */
    boolean isRound(String text, int start) {
        return ends(Role.ROUND, text, start);
    }

    /** Whether words end at {@code end} that make the share behind them those who lead or lag. */
    boolean isTop(String text, int end) {
        return ends(Role.TOP, text, end);
    }

    /** Whether words end at {@code end} that say that no change was like the one that the figure behind them tells. */
    boolean isExtreme(String text, int end) {
        return ends(Role.EXTREME, text, end);
    }

    /** Whether the verb's subject is whom a spending reaches: 投資を受ける. */
    boolean receives(String lemma) {
        return is(Role.RECEIVES, lemma);
    }

    /** Whether the words end with the name of a number: コア数. */
    boolean isNumber(String words) {
        return ends(Role.NUMBER, words, words.length());
    }

    /** Whether the words end with a part of which machines have so much: DDR5 メモリ. */
    boolean isPart(String words) {
        return ends(Role.PART, words, words.length());
    }

    /** Whether a verb says that its subject has so much of a part. */
    boolean has(String lemma) {
        return is(Role.HAS, lemma);
    }

    /** Whether the words behind a figure say that something is so much better, and no more. */
    boolean isBetter(String behind) {
        return is(Role.BETTER, behind);
    }

    /** Whether what stands at {@code at} makes the figure before it a portion. */
    boolean isPortion(String text, int at) {
        return starts(Role.PORTION, text, at);
    }

    /** Whether the words before a share make it that of the others. */
    boolean isRest(String lead) {
        return is(Role.REST, lead);
    }

    /** Whether the noun means some of the things that are spoken of. */
    boolean isSome(String noun) {
        return is(Role.SOME, noun);
    }

    /** Whether the noun says that what the clause before it tells is going on. */
    boolean isMovement(String noun) {
        return is(Role.MOVEMENT, noun);
    }

    /** Whether the word makes stronger what is said behind it. */
    boolean strengthens(String word) {
        return is(Role.STRONG, word);
    }

    /** Whether the word says what a figure in front of it is like. */
    boolean isLike(String word) {
        return is(Role.LIKE, word);
    }

    /** Whether the word ties the clause before it to the next. */
    boolean joins(String noun) {
        return is(Role.JOINT, noun);
    }

    /** Where the words begin, at {@code from} or behind it, that end at {@code end} and set what follows against a forecast; or -1. */
    int against(String text, int from, int end) {
        Words against = words.get(Role.AGAINST);
        int word = against.endingAt(text, from, end);
        return word == 0 ? -1 : end - against.length(word);
    }

    /** Whether words stand at {@code at} that say that another figure holds the one before them. */
    boolean isHeld(String text, int at) {
        return words.get(Role.HELD).startingAt(text, at) != 0;
    }

    /** Whether the verb is what is done with so many pieces of a work. */
    boolean sells(String lemma) {
        return is(Role.SELLS, lemma);
    }

    /** Whether the verb brings a work out. */
    boolean brings(String lemma) {
        return is(Role.BRINGS, lemma);
    }

    /** Whether the verb is what those do who have what comes of it. */
    boolean builds(String lemma) {
        return is(Role.BUILDS, lemma);
    }

    /** Whether the verb is what those do who use a work. */
    boolean uses(String lemma) {
        return is(Role.USES, lemma);
    }

    /** Whether the verb tells what those say who are asked. */
    boolean answers(String lemma) {
        return is(Role.ANSWERS, lemma);
    }

    /** Whether words stand at {@code at} that make the figure before them what is enough, and not what there is. */
    boolean isNeeded(String text, int at) {
        return starts(Role.NEEDED, text, at);
    }

    /** Whether words stand at {@code at} that make the noun before them that in which or of which something else is told. */
    boolean concerns(String text, int at) {
        return starts(Role.CONCERNS, text, at);
    }

    /** Whether the word says that something is done to or for so many. */
    boolean isTarget(String word) {
        return is(Role.TARGET, word);
    }
}
