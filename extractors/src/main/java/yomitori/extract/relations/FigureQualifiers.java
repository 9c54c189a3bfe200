package yomitori.extract.relations;

import java.util.List;
import java.util.regex.Pattern;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;

/** Tells what narrows the figures of one sentence: to what they refer, per how much they are told, in what test they were reached. */
final class FigureQualifiers {
    /** A technical condition, as FP16. */
    private static final Pattern FORMAT = Pattern.compile("[A-Z]{2,6}\\d{1,3}");
    private static final int LONGEST_PERIOD = 12;

    private final String text;
    private final Clauses clauses;
    private final MeasureWords words;
    private final PriceReader prices;
    private String linePeriod; // null until it is asked for

    FigureQualifiers(String text, Clauses clauses, MeasureWords words, PriceReader prices) {
        this.text = text;
        this.clauses = clauses;
        this.words = words;
        this.prices = prices;
    }

    /** Says to what a figure refers and per how much it is told. */
    void qualify(Amount amount, Draft draft) {
        if (prices.isPriceWord(amount.basis())) {
            prices.rates().time(amount.basis()).ifPresent(rate -> draft.qualifiers().put(Qualifier.PER, rate));
        } else if (!amount.basis().isEmpty()) {
            draft.qualifiers().put(Qualifier.SCOPE, amount.basis());
        }
        if (!amount.rate().isEmpty()) {
            draft.qualifiers().put(Qualifier.PER, amount.rate());
        }
        if (!linePeriod().isEmpty() && draft.predicate() == Predicate.MEASURE) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, linePeriod());
        }
    }

    /** Says in what test or under what condition a figure was reached that is told right before it: MMLUで91.8, FP16で2250TFLOPS. */
    void condition(Amount amount, Draft draft) {
        Bunsetsu before = before(amount);
        if (before == null || before.predicate() != null) {
            return;
        }
        Mention test = test(before);
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

    private static Mention test(Bunsetsu b) {
        Mention named = test(b.mentions());
        return named != null ? named : test(b.asides());
    }

    private static Mention test(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.is(NameType.BENCHMARK)) {
                return mention;
            }
        }
        return null;
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
     * time.
     */
    Value told(Argument subject, Amount amount) {
        boolean past = BasisWords.isPast(amount.basis());
        boolean compared = !amount.basis().isEmpty() && !past;
        String measured = Arguments.display(subject);
        boolean level = !compared && (words.isSigned(measured) || Changes.contradicts(measured, amount.value()));
        Value value = level ? Changes.level(amount.mention()) : amount.value();
        boolean left = past && (clauses.get(amount.at()).kase() == Case.KARA || text.startsWith("から", amount.span().end() - 2));
        return left ? Changes.exact(value) : value;
    }
}
