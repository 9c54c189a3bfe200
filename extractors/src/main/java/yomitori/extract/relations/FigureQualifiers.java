package yomitori.extract.relations;

import java.util.List;
import java.util.regex.Pattern;
import yomitori.extract.Words;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/** Tells what narrows the figures of one sentence: to what they refer, per how much they are told, in what test they were reached. */
final class FigureQualifiers {
    /** A technical condition, as FP16. */
    private static final Pattern FORMAT = Pattern.compile("[A-Z]{2,6}\\d{1,3}");
    private static final int LONGEST_PERIOD = 12;
    /** What says that a clause speaks of the place or field in front. */
    private static final Words SPOKEN = Words.of(List.of("では", "でも", "においては", "においても"));

    private final String text;
    private final Clauses clauses;
    private final Phrases phrases;
    private final MeasureWords words;
    private final PriceReader prices;
    private String linePeriod; // null until it is asked for

    FigureQualifiers(String text, Clauses clauses, Phrases phrases, MeasureWords words, PriceReader prices) {
        this.text = text;
        this.clauses = clauses;
        this.phrases = phrases;
        this.words = words;
        this.prices = prices;
    }

    /** Says to what a figure refers and per how much it is told. */
    void qualify(Amount amount, Draft draft) {
        if (!prices.isPriceWord(amount.basis()) && !amount.basis().isEmpty()) {
            draft.qualifiers().put(Qualifier.SCOPE, amount.basis());
        }
        rate(amount, draft);
        if (!linePeriod().isEmpty() && draft.predicate() == Predicate.MEASURE) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, linePeriod());
        }
        if (tellsChange(amount, draft)) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, Changes.SCOPE);
        }
    }

    /** Says per how much a figure is told. */
    void rate(Amount amount, Draft draft) {
        if (prices.isPriceWord(amount.basis())) {
            prices.rates().time(amount.basis()).ifPresent(rate -> draft.qualifiers().put(Qualifier.PER, rate));
        }
        if (!amount.rate().isEmpty()) {
            draft.qualifiers().put(Qualifier.PER, amount.rate());
        }
    }

    /** Whether a sum is told by a verb or noun to be that by which something changed, and not how much it is: 総資産が9億円増加し. */
    private boolean tellsChange(Amount amount, Draft draft) {
        String measured = Arguments.display(draft.subject());
        boolean level = switch (clauses.get(amount.at()).kase()) { // 71円まで下がる
            case MADE, NI, HE, TO -> true;
            default -> false;
        };
        return amount.type() == ValueType.MONEY && draft.predicate() == Predicate.MEASURE && Changes.isChange(draft.object())
                && !level && !Changes.isSigned(amount.mention()) && !words.verbs().endInLevel(measured);
    }

    /** Says in what test or under what condition a figure was reached that is told right before it: MMLUで91.8, FP16で2250TFLOPS. */
    void condition(Amount amount, Draft draft) {
        Bunsetsu before = before(amount);
        Mention test = before == null ? null : before.test();
        if (before == null || before.predicate() != null && !(test != null && before.is(Bunsetsu.Kind.EVENT_NOUN))) { // ある順位表の総合で
            return;
        }
        if (test != null) {
            String subject = Arguments.display(draft.subject());
            String name = ((Entity) test.meaning()).name();
            if (!subject.contains(name) && !subject.contains(test.surface())) {
                draft.qualifiers().putIfAbsent(Qualifier.BENCHMARK, name);
            }
        } else if (before.mentions().isEmpty() && FORMAT.matcher(before.content().in(text)).matches()) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, before.content().in(text));
        }
    }

    /** Says in what field so much is measured, where the sentence speaks of one before: 国内では利用率が9%だ, 利用率は国内で9%だ. */
    void field(Amount amount, Draft draft) {
        int field = field(amount.at());
        String told = field < 0 ? "" : Phrases.behindPictures(told(field));
        if (!told.isEmpty() && !Phrases.pointsBack(told) && !Arguments.display(draft.subject()).contains(told)) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, told);
        }
    }

    /** The field right before a figure, or the nearest of which its clause speaks, with では; -1 where there is none. */
    private int field(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            boolean spoken = b.kase() == Case.DE && !b.adnominal() && clauses.head(i) >= figure && !b.tellsTime() && !b.tellsValue();
            if (spoken && (i == figure - 1 || SPOKEN.startingAt(text, b.content().end()) != 0)) {
                if (words.isSource(phrases.words(i))) {
                    continue; // A社の調査では
                }
                Mention last = b.lastMention();
                boolean place = last != null && last.is(NameType.PLACE) && b.endsWith(last);
                return place || words.isField(phrases.words(i)) ? i : -1;
            }
        }
        return -1;
    }

    /** The words of a field, with the figure that says which it is: 従業員50人未満の中小企業. */
    private String told(int field) {
        int first = phrases.first(field);
        boolean sized = first > 0 && clauses.get(first - 1).kase() == Case.NO && clauses.get(first - 1).tellsValue() && !clauses.get(first - 1).tellsTime();
        first = sized ? phrases.first(first - 1) : first;
        int start = clauses.get(first).content().start();
        int end = clauses.get(field).content().end();
        return end - start > Phrases.LONGEST ? "" : Phrases.clean(text, start, end);
    }

    /** Says under which of several conditions set side by side a figure holds: 3年契約 of 1年契約で25%、3年契約で52%. */
    void alternative(Amount amount, Draft draft) {
        int condition = amount.at() - 1;
        String told = condition < 0 ? "" : Phrases.clean(clauses.get(condition).content().in(text));
        if (!isAlternative(condition, told, amount.type()) || Arguments.display(draft.subject()).contains(told)) {
            return;
        }
        int end = Math.min(clauses.size(), condition + Clauses.REACH);
        for (int i = Math.max(0, condition - Clauses.REACH); i < end; i++) {
            String other = i == condition ? told : Phrases.clean(clauses.get(i).content().in(text));
            if (!other.equals(told) && isAlternative(i, other, amount.type()) && kind(other).equals(kind(told))) {
                draft.qualifiers().putIfAbsent(Qualifier.SCOPE, told);
                return;
            }
        }
    }

    /** Whether a figure stands right behind the bunsetsu, which says by a number under what condition it holds: 1年契約で. */
    private boolean isAlternative(int condition, String told, ValueType type) {
        if (condition < 0 || condition + 1 >= clauses.size() || clauses.get(condition).kase() != Case.DE || clauses.get(condition).tellsTime()) {
            return false;
        }
        Mention figure = clauses.get(condition + 1).lastMention();
        return figure != null && figure.is(type) && kind(told).length() > 1 && kind(told).length() < told.length();
    }

    /** What stands behind the last digit: 年契約 of 1年契約. */
    private static String kind(String told) {
        int from = told.length();
        while (from > 0 && !Character.isDigit(told.charAt(from - 1))) {
            from--;
        }
        return from == 0 ? "" : told.substring(from);
    }

    /** Says under what condition a share of a price is let off: 1年契約 of 1年契約で20%割引. */
    void discount(Amount amount, String measured, Draft draft) {
        Bunsetsu before = before(amount);
        if (before != null && !measured.contains(before.content().in(text))) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, Phrases.clean(before.content().in(text)));
        }
    }

    /** The bunsetsu before that of the figure, where で marks it; else null. */
    private Bunsetsu before(Amount amount) {
        Bunsetsu before = amount.at() == 0 ? null : clauses.get(amount.at() - 1);
        return before != null && before.kase() == Case.DE ? before : null;
    }

    /** The period that the line begins with, as a label or topic: 第2四半期累計予想は; empty where it begins with none. */
    private String linePeriod() {
        if (linePeriod == null) {
            Bunsetsu first = clauses.get(0);
            int end = first.content().end();
            boolean label = first.mentions().isEmpty() && first.content().length() <= LONGEST_PERIOD
                    && (first.kase() == Case.TOPIC || end < text.length() && (text.charAt(end) == '：' || text.charAt(end) == ':'));
            String said = label ? Phrases.clean(first.content().in(text)) : "";
            linePeriod = label && words.sheets().isPeriodLabel(said) ? said : "";
        }
        return linePeriod;
    }

    /**
     * The figure as it is told of what it measures: behind 営業損益 a sign says that it is a loss, unless it is set against another
     * time, and so do words behind it, 9億円の赤字.
     */
    Value told(Argument subject, Amount amount) {
        boolean past = BasisWords.isPast(amount.basis());
        boolean compared = !amount.basis().isEmpty() && !past;
        String measured = Arguments.display(subject);
        boolean level = !compared && (words.isSigned(measured) || Changes.contradicts(measured, amount.value()));
        Value value = level ? Changes.level(amount.mention()) : amount.value();
        value = words.isSigned(measured) && !compared && words.isLostAt(text, amount.span().end()) ? Changes.lost(value) : value;
        boolean left = past && (clauses.get(amount.at()).kase() == Case.KARA || text.startsWith("から", amount.span().end() - 2));
        return left ? Changes.exact(value) : value;
    }
}
