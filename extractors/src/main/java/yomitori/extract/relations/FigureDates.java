package yomitori.extract.relations;

import java.util.regex.Pattern;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** The dates of one sentence, and for which of its figures they hold. */
final class FigureDates {
    private static final String FROM = "から";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final String text;
    private final Clauses clauses;
    private final MeasureWords words;

    FigureDates(String text, Clauses clauses, MeasureWords words) {
        this.text = text;
        this.clauses = clauses;
        this.words = words;
    }

    /**
     * The date nearest before the figure, where it holds for it; empty where none does.
     *
     * @param at the last bunsetsu where it may stand
     * @param amount the figure
     * @param yearly whether the figure tells by how much something grows in each of several years
     */
    String of(int at, Amount amount, boolean yearly) {
        String nearest = "";
        String before = "";
        int stands = -1;
        Span figure = amount.span();
        for (int i = Math.max(0, at - Clauses.REACH); i <= at; i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                if (mention.is(ValueType.DATE) && mention.span().end() <= figure.start() && !words.sheets().isOfWord(text, mention.span().end())
                        && !isOfEvent(i, amount.at()) && !isOfCause(i, amount.at()) && !isOfBase(i) && !Baselines.isTimesOf(clauses, i, amount) && !isNamed(i)
                        && (yearly || !isBase(mention, amount) && !isOfStart(i, amount.at()))) {
                    String told = Quarters.told(text, mention);
                    boolean year = told.indexOf('-') > 0 && words.sheets().turnsToYear(text, mention.span().end(), figure.start()); // Q1は減ったが、通期では
                    before = told.equals(nearest) ? before : nearest;
                    nearest = year ? "" : told;
                    stands = i;
                }
            }
        }
        if (nearest.isEmpty() || turnsLater(stands, amount.at()) || turnsBack(stands, amount.at())) {
            return "";
        }
        if (yearly && YEAR.matcher(nearest).matches()) { // in the last of the years alone nothing grows so much in each
            String first = before.startsWith(">=") ? before.substring(2) : before;
            return YEAR.matcher(first).matches() && first.compareTo(nearest) < 0 ? first + "/" + nearest : "";
        }
        if (!before.isEmpty() && isOfOther(stands, amount.at())) {
            return "";
        }
        return nearest;
    }

    /** The time from which a change is told, right before its figure, as it is compared with: 前年 of 前年から10ポイント増えた; empty where none is. */
    String base(Amount amount) {
        Mention last = amount.at() == 0 ? null : clauses.get(amount.at() - 1).lastMention();
        return last == null || !isBase(last, amount) ? "" : last.surface().substring(0, last.surface().length() - FROM.length()).strip();
    }

    /**
     * The stretch of time, counted from now, in which so much was or will be: 過去12ヶ月 of 過去12ヶ月の売上高は9億ドルだ, 今後8年間 of
     * 今後8年間で9億ドルを投じる; empty where the clause of the figure tells none.
     *
     * @param first the bunsetsu where what is measured begins
     */
    String during(int first, Amount amount) {
        for (int i = amount.at() - 1; i >= 0 && i >= amount.at() - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            Mention length = b.lastMention();
            boolean told = length != null && length.is(ValueType.DURATION) && b.endsWith(length);
            boolean within = b.kase() == Case.NO ? i == first - 1 : (b.kase() == Case.DE || b.kase() == Case.NI) && !(clauses.isInRelative(i) && clauses.head(i) < amount.at());
            if (told && within) {
                int from = i > 0 && b.content().start() == length.span().start() ? clauses.get(i - 1).content().start() : b.content().start();
                return words.periods().isFromNow(text, from, length.span().start()) ? Phrases.clean(text, from, length.span().end()) : "";
            }
            if (b.comma() && b.isVerbal() && !b.adnominal()) {
                return "";
            }
        }
        return "";
    }

    /** Whether a change is told from that time on: 2024年から76%増. */
    private static boolean isBase(Mention date, Amount amount) {
        return date.is(ValueType.DATE) && date.surface().endsWith(FROM) && Changes.isChange(amount.value());
    }

    /** Whether the date only says when something else was done: 2020年に設立した子会社の売上高, 1990年創業のXが. */
    private boolean isOfEvent(int date, int figure) {
        Bunsetsu.PredicateWord own = clauses.get(date).predicate();
        if (own != null && clauses.get(date).kase() != Case.TOPIC && words.verbs().isEvent(own.lemma())) {
            return true;
        }
        int verb = clauses.head(date);
        Bunsetsu.PredicateWord said = verb < 0 || verb >= figure ? null : clauses.get(verb).predicate();
        return said != null && clauses.get(date).kase() != Case.TOPIC && words.verbs().isEvent(said.lemma());
    }

    /** Whether the date is that of what the figure came about by: 前年の特別利益の剥落により9億円に減った. */
    private boolean isOfCause(int date, int figure) {
        int cause = date;
        while (cause >= 0 && cause < figure && clauses.get(cause).kase() == Case.NO) {
            cause = clauses.head(cause);
        }
        return cause > date && cause < figure && clauses.get(cause).kase() == Case.BY && !clauses.get(cause).adnominal();
    }

    /** Whether the date is only given a name: 2026年を元年と位置づけ. */
    private boolean isNamed(int date) {
        int verb = clauses.get(date).kase() == Case.WO ? clauses.head(date) : -1;
        for (int i = date + 1; i < verb; i++) {
            if (clauses.get(i).kase() == Case.TO && clauses.head(i) == verb) {
                return true;
            }
        }
        return false;
    }

    /** Whether the date is that against which the figures are told, or of it: 前年同期に比べ, 10年前の機種に比べ. */
    private boolean isOfBase(int date) {
        if (Baselines.compares(text, clauses.get(date))) {
            return true;
        }
        int head = clauses.get(date).kase() == Case.NO ? clauses.head(date) : -1;
        return head >= 0 && Baselines.compares(text, clauses.get(head));
    }

    /** Whether the date is of that from which the figure starts: 2010年の40万円から3万円減った. */
    private boolean isOfStart(int date, int figure) {
        int start = date + 1;
        return clauses.get(date).kase() == Case.NO && start < figure && clauses.get(start).tellsValue()
                && clauses.get(start).kase() == Case.KARA;
    }

    /** Whether the words between turn to another time. */
    private boolean turnsLater(int date, int figure) {
        for (int i = date + 1; i < figure; i++) {
            Span content = clauses.get(i).content();
            if (words.periods().isLater(text, content.start(), content.end())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause of the date has ended before the figure, and the next one tells what has come about so far: 既に. */
    private boolean turnsBack(int date, int figure) {
        boolean ended = false;
        for (int i = date + 1; i < figure; i++) {
            Bunsetsu b = clauses.get(i);
            if (ended && words.periods().isUntilNow(text, b.content().start(), b.content().end())) {
                return true;
            }
            ended |= b.comma() && b.isVerbal() && !b.adnominal() && !b.tellsValue(); // not 4日間で、
        }
        return false;
    }

    /** Whether the clause of the date has ended before the figure, and the next one speaks of something else. */
    private boolean isOfOther(int date, int figure) {
        boolean ended = false;
        for (int i = date + 1; i < figure; i++) {
            Bunsetsu b = clauses.get(i);
            if (ended && (b.kase() == Case.TOPIC || b.kase() == Case.GA) && !b.tellsTime()) {
                return true;
            }
            ended |= b.comma() && b.isVerbal() && !b.adnominal();
        }
        return false;
    }
}
