package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Argument;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Tells of what was measured how much else it is: what it was before, by how much it changed, how much there is now. */
final class Retelling {
    /** No longer than this are the words that only say that a figure is a change: の大幅減少. */
    private static final int LONGEST_TREND = 5;

    private final String text;
    private final MeasureWords words;
    private final FigureQualifiers qualifiers;
    private final List<Draft> drafts;

    Retelling(String text, MeasureWords words, FigureQualifiers qualifiers, List<Draft> drafts) {
        this.text = text;
        this.words = words;
        this.qualifiers = qualifiers;
        this.drafts = drafts;
    }

    /** Adds what {@code told} measures so was before, where an arrow leads to it: 30円 of 中間配当を30円→40円に増やす. */
    void leave(Draft told, Mention left, Bunsetsu b) {
        if (told.predicate() != Predicate.MEASURE || !(told.object() instanceof Value now)
                || !(left.meaning() instanceof Value) || !(Changes.level(left) instanceof Value was) || was.type() != now.type()
                || Changes.isChange(now) || words.isDeed(Arguments.display(told.subject()))
                || left.span().start() < told.evidence().start()) {
            return;
        }
        int from = Math.min(b.content().start(), left.span().start());
        String scope = words.basis(Phrases.clean(text, from, left.span().start()));
        boolean past = BasisWords.isPast(scope); // 前期1億円→3億円
        if (past) {
            told.qualifiers().remove(Qualifier.SCOPE, scope);
        }
        Span evidence = new Span(told.evidence().start(), left.span().end());
        Draft old = again("left", told, told.subject(), was, evidence, told.trigger());
        old.qualifiers().remove(Qualifier.DATE);
        old.qualifiers().put(Qualifier.SCOPE, past ? scope : Arrows.BEFORE);
        drafts.add(drafts.size() - 1, old);
    }

    /** Adds by how much has changed what the line before tells: 売上高119億円 above 前期比+13%. */
    void compare(Amount amount, Draft line) {
        Draft change = again("line", line, line.subject(), amount.value(), line.evidence().join(amount.span()), amount.at());
        qualifiers.qualify(amount, change);
        drafts.add(change);
    }

    /** Adds how much there is now of what changed, as {@code told} right before the bracket: 残高は5%増（3億円）. */
    void level(Amount amount, Draft told) {
        boolean change = told.predicate() == Predicate.MEASURE && Changes.isChange(told.object())
                && told.object() instanceof Value first && first.type() == ValueType.PERCENT && amount.type() == ValueType.MONEY
                && !Changes.isChange(amount.value()) && "）)".indexOf(text.charAt(Math.min(amount.span().end(), text.length() - 1))) >= 0;
        int open = amount.span().start() - 1;
        int end = told.evidence().end();
        if (change && end < open && open - end <= LONGEST_TREND && words.isTrend(text.substring(end, open))) {
            Draft now = again("level", told, told.subject(), amount.value(), told.evidence().join(amount.span()), told.trigger());
            now.qualifiers().remove(Qualifier.SCOPE);
            drafts.add(now);
        }
    }

    /**
     * The price of a work that ends less than {@code reach} characters before {@code at}, in front of a bracket, 月額20ドル（約3000円）; null
     * where none does.
     */
    Draft price(int at, int reach) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft told = drafts.get(i);
            int end = told.evidence().end();
            if (told.predicate() == Predicate.PRICED_AT && at > end && at - end < reach && "（(".indexOf(text.charAt(at - 1)) >= 0
                    && text.substring(end, at - 1).isBlank()) {
                return told;
            }
        }
        return null;
    }

    /** Adds how much there is now of what {@code told} says to have changed by {@code change}, where it does: 23%増の1600万台. */
    void grow(Amount amount, Draft told, Mention change) {
        boolean grown = told.predicate() == Predicate.MEASURE && Changes.isChange(told.object()) && told.object().equals(change.meaning())
                && told.evidence().contains(change.span()) && !Changes.isChange(amount.value())
                && (amount.type() == ValueType.MONEY || amount.type() == ValueType.QUANTITY && !amount.isBare());
        if (grown) {
            Draft now = again("level", told, told.subject(), amount.value(), told.evidence().join(amount.span()), told.trigger());
            now.qualifiers().remove(Qualifier.SCOPE);
            drafts.add(now);
        }
    }

    /** Adds that what was told measures this much as well, where the two figures are of one kind or the second is a share. */
    void retell(Amount amount, Draft told) {
        if (!(told.object() instanceof Value first) || !goesWith(first, amount)) {
            return;
        }
        Argument subject = BasisWords.isPast(amount.basis()) && told.subject() instanceof Phrase phrase
                ? new Phrase(words.withoutForecast(phrase.text())) : standing(told, amount);
        Span evidence = told.evidence().join(amount.span());
        if (told.predicate() == Predicate.PRICED_AT) {
            Draft price = Draft.of(told.predicate(), told.subject(), amount.value(), evidence, told.trigger(), "price:retold");
            price.qualifiers().putAll(told.qualifiers());
            qualifiers.rate(amount, price); // 月額20ドル（年額200ドル）
            drafts.add(price);
            return;
        }
        Draft again = again("retold", told, subject, qualifiers.told(told.subject(), amount), evidence, told.trigger());
        qualifiers.qualify(amount, again);
        if (BasisWords.isPast(amount.basis())) {
            again.qualifiers().remove(Qualifier.DATE);
        }
        if (subject != told.subject() && Arrows.follows(text, amount.span().end())) {
            again.qualifiers().put(Qualifier.SCOPE, Arrows.BEFORE);
            again.qualifiers().remove(Qualifier.DATE);
        } else if (!Arrows.follows(text, amount.span().end())) {
            again.qualifiers().remove(Qualifier.SCOPE, Arrows.BEFORE);
        }
        if (amount.basis().isEmpty() && Changes.follows(first, amount.value())) {
            String scope = told.qualifiers().getOrDefault(Qualifier.SCOPE, Changes.SCOPE);
            again.qualifiers().put(Qualifier.SCOPE, BasisWords.isPast(scope) ? words.bases().comparison(scope) : scope);
        }
        drafts.add(again);
    }

    /** What stands where the figure tells, and not by how much it moved as it was told: 比率の変動 △1.6pt（57.3%→55.7%）. */
    private Argument standing(Draft told, Amount amount) {
        boolean level = Changes.isChange(told.object()) && !Changes.isChange(amount.value()) && told.subject() instanceof Phrase;
        String measured = level ? ((Phrase) told.subject()).text() : "";
        String moved = words.trends().withoutMove(measured);
        int end = moved.length() - 1;
        boolean rise = end > 1 && words.isOwned(moved.substring(0, end)) && words.isTrend(moved.substring(end)); // 販管費増
        moved = rise ? moved.substring(0, end) : moved;
        return moved.length() == measured.length() ? told.subject() : new Phrase(moved);
    }

    /** Whether a figure behind another may be told of the same thing: another of its type, a share, how many times as much it is. */
    private boolean goesWith(Value first, Amount amount) {
        boolean other = first.type() == ValueType.QUANTITY && amount.type() == ValueType.QUANTITY
                && !mayBeSame((Figure) first, (Figure) amount.value());
        return first.type() == amount.type() && !other || amount.type() == ValueType.PERCENT
                || amount.type() == ValueType.MULTIPLE && first.type() == ValueType.MONEY && words.isBasis(amount.basis());
    }

    /** Whether a quantity may be another one told before: in its unit or, as about so much, in another; not 500MB/秒（64〜256GBの機種）. */
    private static boolean mayBeSame(Figure first, Figure second) {
        return second.approximate() || first.unit().equals(second.unit());
    }

    /** A measure with all that narrows {@code told}. */
    private static Draft again(String rule, Draft told, Argument subject, Value value, Span evidence, int trigger) {
        Draft again = Draft.of(Predicate.MEASURE, subject, value, evidence, trigger, MeasureDrafts.RULES + rule);
        again.qualifiers().putAll(told.qualifiers());
        if (Changes.isChange(told.object()) && !Changes.isChange(value)) {
            again.qualifiers().remove(Qualifier.SCOPE, Changes.SCOPE);
        }
        return again;
    }
}
