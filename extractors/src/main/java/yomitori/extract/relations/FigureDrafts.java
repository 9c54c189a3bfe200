package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Argument;
import yomitori.facts.Figure;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/**
 * Writes down the figures of one sentence as the facts that they are: a measure, a share of a price that is let off, the price of a
 * product, the worth of a firm.
 */
final class FigureDrafts {
    private static final String DISCOUNT = "割引";
    private static final String DISCOUNT_RATE = "割引率";

    private final String text;
    private final Clauses clauses;
    private final Discourse discourse;
    private final MeasureWords words;
    private final PriceReader prices;
    private final MoneyDrafts money;
    private final FigureQualifiers qualifiers;
    private final List<Draft> drafts;
    private final Sureness sureness;
    private final FigureDates dates;

    FigureDrafts(String text, Clauses clauses, Discourse discourse, MeasureWords words, PriceReader prices,
            FigureOwners owners, FigureQualifiers qualifiers, Sureness sureness, List<Draft> drafts) {
        this.text = text;
        this.clauses = clauses;
        this.discourse = discourse;
        this.words = words;
        this.prices = prices;
        this.money = new MoneyDrafts(text, clauses, discourse, words, prices, owners);
        this.qualifiers = qualifiers;
        this.drafts = drafts;
        this.sureness = sureness;
        this.dates = new FigureDates(text, clauses, words);
    }

    /** Adds the fact that {@code subject} measures so much, unless a figure of its type measures no such thing. */
    void draft(String rule, Argument said, Amount amount, int trigger, int first) {
        boolean past = BasisWords.isPast(amount.basis()) && said instanceof Phrase; // 年間配当予想は52円で、前期50円から
        Argument subject = past ? new Phrase(words.withoutForecast(((Phrase) said).text())) : said;
        if (!sureness.fits(rule, subject, amount)) {
            return;
        }
        if (amount.type() == ValueType.QUANTITY && rule.equals("subject") && measuresOtherwise(subject, amount)) {
            return; // 密度は220ppiで、15インチの画面に
        }
        Span evidence = evidence(amount.span(), clauses.get(Math.min(first, trigger)).content());
        if (isLetOff(amount) && amount.value() instanceof Figure figure) {
            discount(rule, subject, amount, figure, evidence, trigger);
            return;
        }
        Draft draft = stated(rule, subject, amount, evidence, trigger);
        if (draft == null) {
            return;
        }
        qualify(amount, draft);
        String date = dates.of(Math.max(first, trigger), amount, words.trends().isYearly(Arguments.display(subject), amount.basis()));
        if (!date.isEmpty() && !past && subject.equals(said)) { // 2025年は9億円で、前年8億円から
            draft.qualifiers().put(Qualifier.DATE, date);
        }
        String during = amount.type() == ValueType.DURATION ? "" : dates.during(first, amount);
        if (!during.isEmpty() && !Arguments.display(subject).contains(during)) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, during);
        }
        String base = dates.base(amount);
        if (!base.isEmpty()) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, base + RecentMeasures.AGAINST);
        }
        drafts.add(draft);
        boolean again = amount.type() == ValueType.MULTIPLE && subject.equals(discourse.measured()); // 利用率は26%で、前回の3倍だ
        discourse.measured(subject, again ? discourse.measuredType() : amount.type());
        if (words.isMarket(Arguments.display(subject))) {
            discourse.market(Arguments.display(subject));
        }
    }

    /** The fact that an amount is; null where it is the worth of another, or the price of nothing that is named. */
    private Draft stated(String rule, Argument subject, Amount amount, Span evidence, int trigger) {
        if (amount.type() == ValueType.MONEY) {
            String measured = Arguments.display(subject);
            if (money.isWorthOfAnother(measured, amount, trigger)) {
                return null;
            }
            Draft draft = money.of(rule, subject, amount, evidence, trigger);
            if (draft != null || prices.isPriceWord(measured)) {
                return draft;
            }
        }
        return measure(rule, subject, qualifiers.told(subject, amount), evidence, trigger);
    }

    private static Draft measure(String rule, Argument subject, Value value, Span evidence, int trigger) {
        return Draft.of(Predicate.MEASURE, subject, value, evidence, trigger, MeasureDrafts.RULES + rule);
    }

    private void qualify(Amount amount, Draft draft) {
        qualifiers.qualify(amount, draft);
        qualifiers.alternative(amount, draft);
        if (draft.predicate() == Predicate.PRICED_AT) {
            prices.rates().qualify(text, amount.span(), draft);
        } else if (draft.predicate() == Predicate.MEASURE) {
            qualifiers.condition(amount, draft);
            qualifiers.field(amount, draft);
            String one = prices.rates().one(text, amount.span().end());
            if (!one.isEmpty()) {
                draft.qualifiers().putIfAbsent(Qualifier.PER, one);
            }
        }
    }

    /** Whether the figure is a share of a price that is let off: 20%割引. */
    private boolean isLetOff(Amount amount) {
        int end = amount.span().end();
        return amount.type() == ValueType.PERCENT && words.letsOff(text, text.startsWith(" ", end) ? end + 1 : end);
    }

    /** Adds a share of a price that is let off, perhaps under a condition: 1年契約で20%割引. */
    private void discount(String rule, Argument subject, Amount amount, Figure figure, Span evidence, int trigger) {
        String measured = Arguments.display(subject);
        String rate = measured.contains(DISCOUNT) ? measured : measured + " " + DISCOUNT_RATE;
        Draft draft = measure(rule, new Phrase(rate), Changes.undirected(figure), evidence, trigger);
        qualifiers.qualify(amount, draft);
        qualifiers.discount(amount, measured, draft);
        drafts.add(draft);
        discourse.measured(subject, amount.type());
    }

    /** Whether the sentence has measured the same thing right before in another unit. */
    private boolean measuresOtherwise(Argument subject, Amount amount) {
        Draft told = drafts.isEmpty() ? null : drafts.getLast();
        return told != null && told.subject().equals(subject) && told.object() instanceof Figure figure
                && !figure.unit().equals(amount.unit());
    }

    /**
     * From the words that say what is measured to the figure; what stands behind the figure in the same bunsetsu is none of
     * it.
     */
    private static Span evidence(Span figure, Span words) {
        return words.start() <= figure.start() ? new Span(words.start(), figure.end()) : figure.join(words);
    }
}
