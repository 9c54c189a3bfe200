package yomitori.extract.relations;

import java.util.List;
import java.util.Set;
import yomitori.extract.Words;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.Phrase;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** The noun phrases of a sentence as they are written: 2024年の中国のAI関連産業の規模 is measured as 中国のAI関連産業の規模. */
final class Phrases {
    /** The longest phrase that is quoted whole; what is longer keeps its head. */
    static final int LONGEST = 40;

    /** Says of a figure that it is told beside others. */
    private static final String NOTE = "（参考）";

    /** The longest word behind a figure that says which way it went: 増益. */
    private static final int LONGEST_TREND = 4;

    /** Words in front that stand for a name of another sentence. */
    private static final Set<String> OUTSIDE = Set.of("とき", "場合", "同社", "自社", "同氏", "当社", "同庁", "同省");

    /** What joins the halves of one item of accounts. */
    private static final Words JOINTS = Words.of(List.of("及び", "および"));

    /** What ties one noun to the next, besides の and other particles: 買収に関する費用. */
    private static final Words TIES = Words.of(List.of("に関する", "に対する"));

    /** What is measured between two. */
    private static final Words BETWEEN = Words.of(List.of("差", "距離", "間隔", "比率", "ギャップ", "違い", "合計"));

    /** Verbs that do no more than that: 再編に伴う損失. */
    private static final Set<String> TYING = Set.of("伴う", "係る", "関わる");

    private final String text;
    private final Clauses clauses;

    Phrases(String text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /**
     * Where the noun phrase begins that ends with bunsetsu {@code head}: its genitives belong to it, a date in front does
     * not.
     */
    int first(int head) {
        int first = head;
        int before = before(first);
        while (before >= 0) {
            first = before;
            before = before(first);
        }
        while (isOneItem(first)) {
            first--;
        }
        while (first > 0 && (isStem(first - 1) || isStem(first) && isWritten(first - 1))) {
            first--;
        }
        while (first < head && startsOutside(first)) {
            first++;
        }
        return first;
    }

    /** The bunsetsu of the noun that is tied to the noun {@code noun}, of all before the nearest; -1 where none is. */
    private int before(int noun) {
        if (noun > 0 && joins(noun - 1, noun)) {
            return noun - 1;
        }
        int verb = noun - 1;
        boolean tied = verb > 0 && clauses.get(verb).adnominal() && clauses.get(verb).is(Bunsetsu.Kind.VERB) && clauses.head(verb) == noun
                && TYING.contains(clauses.get(verb).predicate().lemma()) && clauses.get(verb - 1).kase() == Case.NI && !clauses.get(verb - 1).comma() && !clauses.get(verb - 1).tellsValue();
        return tied && clauses.get(noun).content().end() - clauses.get(verb - 1).content().start() <= LONGEST ? verb - 1 : -1;
    }

    /**
     * Where the relative clause begins that modifies bunsetsu {@code head}; {@code head} itself where none does, or a long
     * one.
     */
    int clause(int head) {
        int verb = head - 1;
        if (verb < 0 || !clauses.get(verb).adnominal() || clauses.get(verb).predicate() == null || clauses.head(verb) != head) {
            return head;
        }
        int quote = opening(verb);
        if (quote >= 0) {
            return quote;
        }
        int first = verb;
        while (first > 0 && clauses.head(first - 1) >= first && clauses.head(first - 1) <= verb && isOfClause(clauses.get(first - 1))) {
            first--;
        }
        while (first < verb && clauses.get(first).tellsTime()) {
            first++;
        }
        return clauses.get(head).content().end() - clauses.get(first).content().start() <= LONGEST ? first : head;
    }

    /** Whether a bunsetsu is the stem of a verb inside a noun: 繰 of 繰入額. */
    private boolean isStem(int index) {
        Bunsetsu b = clauses.get(index);
        int end = b.content().end();
        return b.content().length() == 1 && b.is(Bunsetsu.Kind.VERB)
                && Character.isIdeographic(text.charAt(end - 1)) && isWritten(index);
    }

    /** Whether a bunsetsu is written with the next one as one word. */
    private boolean isWritten(int index) {
        return index + 1 < clauses.size() && clauses.get(index).content().end() == clauses.get(index + 1).content().start();
    }

    /** The bunsetsu where the quotation opens that closes behind {@code verb}, 「成果がない」という企業; -1 where none does. */
    private int opening(int verb) {
        if (clauses.get(verb).kase() != Case.CALLED || text.indexOf('」', clauses.get(verb).content().end(), clauses.get(verb + 1).content().start()) < 0) {
            return -1;
        }
        for (int i = verb; i >= 0 && clauses.get(verb).content().end() - clauses.get(i).content().start() <= LONGEST; i--) {
            int start = clauses.get(i).content().start();
            int open = text.charAt(start) == '「' ? start : start - 1;
            if (open >= 0 && text.charAt(open) == '「' && (open == 0 || text.charAt(open - 1) != '」')) { // 「安心」「満足」という人
                return i;
            }
        }
        return -1;
    }

    private boolean isOfClause(Bunsetsu b) {
        boolean set = b.kase() != Case.NONE && text.startsWith("は", b.content().end() + 1); // 国内では, 厳密には
        return b.kase() != Case.TOPIC && !set && !b.comma() && !text.substring(b.content().start(), b.content().end()).equals("うち")
                && (b.mentions().isEmpty() || b.lastMention().isName() || b.tellsTime());
    }

    private boolean joins(int modifier, int noun) {
        Bunsetsu m = clauses.get(modifier);
        boolean plain = m.predicate() == null || m.predicate().kind() == Bunsetsu.Kind.EVENT_NOUN && m.kase() != Case.NONE; // リスク管理の改善
        boolean tied = m.kase() != Case.OTHER || TIES.is(text, m.content().end(), clauses.get(noun).content().start()) != 0;
        boolean genitive = m.adnominal() && plain && tied && m.kase() != Case.CALLED && !m.comma();
        boolean equal = clauses.isCoordinated(modifier) && clauses.head(modifier) <= noun + 1 && m.kase() != Case.NONE
                && m.asides().stream().noneMatch(MeasureReader::isMeasure); // 機種Aの重さ（9kg）や、機種Bの重さ
        return (genitive || equal || isBetween(modifier, noun))
                && !(m.tellsValue() && m.lastMention().span().end() == m.content().end())
                && clauses.get(noun).content().end() - m.content().start() <= LONGEST;
    }

    /** Whether two nouns are those between which something is measured: 都市部 and 地方 in 都市部と地方の格差. */
    private boolean isBetween(int first, int second) {
        boolean pair = clauses.get(first).kase() == Case.TO && !clauses.get(first).comma() && clauses.get(first).predicate() == null
                && clauses.get(second).kase() == Case.NO && clauses.head(second) == second + 1;
        return pair && BETWEEN.endingAt(text, clauses.get(second + 1).content().start(), clauses.get(second + 1).content().end()) != 0;
    }

    /** Whether the bunsetsu is the second half of one item of accounts: 預金 of 現金及び預金. */
    private boolean isOneItem(int second) {
        if (second == 0) {
            return false;
        }
        Bunsetsu half = clauses.get(second - 1);
        return half.predicate() == null && !half.tellsValue()
                && JOINTS.endingAt(text, clauses.get(second).content().start()) != 0;
    }

    /**
     * The first half of one item of accounts that stands in a list behind a figure, with what joins it: 現金及び of
     * 比率80%・現金及び預金; empty where none does.
     */
    String halfBehindFigure(int second) {
        if (second == 0 || JOINTS.endingAt(text, clauses.get(second).content().start()) == 0 || !clauses.get(second - 1).tellsValue()) {
            return "";
        }
        int from = clauses.get(second - 1).lastMention().span().end();
        int start = clauses.get(second).content().start();
        return text.charAt(from) == '・' ? clean(text, from + 1, start) : "";
    }

    private boolean startsOutside(int index) {
        Bunsetsu b = clauses.get(index);
        Mention last = b.lastMention();
        return last != null && last.meaning() instanceof Value && !isQuarterOfNoun(b, last)
                || last == null && b.content().length() == 2 && OUTSIDE.contains(text.substring(b.content().start(), b.content().end()))
                || text.startsWith("この", b.content().start()) && b.content().length() <= 2
                || text.startsWith("その", b.content().start()) && b.content().length() <= 2;
    }

    /** Whether a quarter is written with the noun that it is of, and belongs to its name: Q1営業利益の進捗率. */
    private boolean isQuarterOfNoun(Bunsetsu b, Mention last) {
        int end = last.span().end();
        return last.is(ValueType.DATE) && end < b.content().end() && Character.isIdeographic(text.charAt(end))
                && Quarters.isNamed(last.surface());
    }

    /** The words without pictures in front: ⚠ 特別損失. */
    static String behindPictures(String words) {
        int start = 0;
        while (start < words.length() && isPicture(words.codePointAt(start))) {
            start += Character.charCount(words.codePointAt(start));
        }
        return start == 0 ? words : words.substring(start).strip();
    }

    /** The words without a reason in front: 信販業のため自己資本比率. */
    static String behindReason(String words) {
        int end = words.indexOf("のため") + 3;
        return end < 3 || end >= words.length() || "のにだ".indexOf(words.charAt(end)) >= 0 ? words : words.substring(end).strip();
    }

    /** The words without the end of a title in front: 話題】所有率. */
    static String behindTitle(String words) {
        int end = words.indexOf('】');
        return end < 0 || words.indexOf('【') >= 0 ? words : words.substring(end + 1).strip();
    }

    /** The words without a bracket behind that says nothing of them: 自己資本（参考）. */
    static String withoutNote(String words) {
        return words.length() > NOTE.length() + 1 && words.endsWith(NOTE) ? words.substring(0, words.length() - NOTE.length()).strip() : words;
    }

    private static boolean isPicture(int sign) {
        return switch (Character.getType(sign)) {
            case Character.OTHER_SYMBOL, Character.NON_SPACING_MARK, Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Where the round bracket at {@code open} closes before {@code to}; -1 where none stands there or it does not. */
    static int closing(String text, int open, int to) {
        if (open >= to || "（(".indexOf(text.charAt(open)) < 0) {
            return -1;
        }
        for (int i = open + 1; i < to; i++) {
            if ("）)".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the words go on behind a remark in brackets that may begin at {@code at} and ends within so many signs. */
    static int behindRemark(String text, int at, int longest) {
        return 1 + Math.max(at - 1, closing(text, at, Math.min(text.length(), at + longest)));
    }

    /** Whether the words begin by pointing at what was said before: その性能. */
    static boolean pointsBack(String words) {
        return words.length() > 2 && (words.startsWith("その") && "他まも".indexOf(words.charAt(2)) < 0 // その他, そのまま, そのもの
                || words.startsWith("この") || words.startsWith("あの"));
    }

    /** The words of the noun phrase that ends with bunsetsu {@code head}, without quotes and emphasis. */
    String words(int head) {
        int listed = behindListed(clauses.get(head));
        return clean(text, listed >= 0 ? listed : clauses.get(first(head)).content().start(), clauses.get(head).content().end());
    }

    /** Where the words begin that a list goes on with behind a figure: 純利益 in 8%増・純利益は; -1 where none does. */
    int behindListed(Bunsetsu b) {
        Mention last = b.kase() == Case.TOPIC || b.kase() == Case.GA ? b.lastMention() : null;
        int point = last == null || !(last.meaning() instanceof Value) ? -1 : text.indexOf('・', last.span().end(), b.content().end());
        boolean near = point >= 0 && point - last.span().end() <= LONGEST_TREND;
        return near && point + 2 < b.content().end() ? point + 1 : -1;
    }

    /** {@link #clean(String, int, int)} of the whole. */
    static String clean(String words) {
        return clean(words, 0, words.length());
    }

    /** The words in {@code [start, end)} as a phrase: without quotes, emphasis, tabs and line breaks. */
    static String clean(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && (isMark(text.charAt(from)) || isJoint(text.charAt(from), '）', ')'))) {
            from++;
        }
        while (to > from && (isMark(text.charAt(to - 1)) || isJoint(text.charAt(to - 1), '（', '('))) {
            to--;
        }
        from = behindOpenBracket(text, from, to);
        for (int i = from; i < to; i++) {
            if (isMark(text.charAt(i))) {
                return withoutMarks(text, from, to);
            }
        }
        return text.substring(from, to);
    }

    /**
     * What stands behind the last bracket that opens and does not close in {@code [from, to)}; {@code from} where none does:
     * 減益計画（通期.
     */
    private static int behindOpenBracket(String text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            char c = text.charAt(i);
            if (c == '）' || c == ')') {
                return from;
            }
            if (c == '（' || c == '(') {
                return i + 1;
            }
        }
        return from;
    }

    private static String withoutMarks(String text, int from, int to) {
        StringBuilder clean = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (!isMark(text.charAt(i))) {
                clean.append(text.charAt(i));
            }
        }
        return clean.toString();
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '「', '」', '『', '』', '“', '”', '"', '*', '｢', '｣', '\n', '\t', '■', '●', '◆' -> true;
            default -> false;
        };
    }

    /** Whether a sign may stand between phrases but not at the edge of one; the brackets are those that hang loose there. */
    private static boolean isJoint(char c, char wideBracket, char bracket) {
        return switch (c) {
            case '・', '、', ',', '.', '…', '／', ':', '：', '/', '+', '＋', '▲', '▼', '=', '＝', ' ', '\u3000' -> true;
            default -> c == wideBracket || c == bracket;
        };
    }

    /** A name where the phrase is nothing but that name, otherwise the phrase with its owner in front. */
    static Argument subject(Mention owner, String words, Mention own) {
        if (own != null && own.meaning() instanceof Entity entity && clean(own.surface()).equals(words)) {
            return owner == null || owner.meaning().equals(entity) ? entity : new Phrase(((Entity) owner.meaning()).name() + " " + words);
        }
        if (owner == null) {
            return new Phrase(words);
        }
        Entity entity = (Entity) owner.meaning();
        return words.isEmpty() ? entity : new Phrase(entity.name() + " " + words);
    }

    /** The last name in the noun phrase that ends with bunsetsu {@code head}, or null. */
    Mention name(int head) {
        for (int i = head; i >= first(head); i--) {
            if (i < head && clauses.get(i).kase() == Case.TO) {
                continue; // Xとの併用
            }
            for (int m = clauses.get(i).mentions().size() - 1; m >= 0; m--) {
                Mention mention = clauses.get(i).mentions().get(m);
                if (mention.isName()) {
                    return mention;
                }
            }
        }
        return null;
    }

    /**
     * The name that owns the noun phrase that ends with bunsetsu {@code head} from before a date: A社の2025年度の売上高; null where
     * none does.
     */
    Mention ownerBeforeDate(int head) {
        int date = first(head) - 1;
        if (date < 1 || clauses.get(date).kase() != Case.NO || !clauses.get(date).tellsTime()) {
            return null;
        }
        Bunsetsu owner = clauses.get(date - 1);
        Mention name = owner.lastMention();
        return owner.kase() == Case.NO && name != null && name.isName() ? name : null;
    }

    /** The span of the noun phrase that ends with bunsetsu {@code head}. */
    Span span(int head) {
        return new Span(clauses.get(first(head)).content().start(), clauses.get(head).content().end());
    }
}
