package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Mention;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;

/** What the figures of a sentence have been found to measure so far: what was told last, and what a later figure or word adds to it. */
final class RecentMeasures {
    /** Behind that with which a figure is compared. */
    static final String AGAINST = "比";

    private final String text;
    private final Clauses clauses;
    private final MeasureWords words;
    private final List<Draft> drafts;
    private final Retelling retelling;

    RecentMeasures(String text, Clauses clauses, MeasureWords words, FigureQualifiers qualifiers, List<Draft> drafts) {
        this.text = text;
        this.clauses = clauses;
        this.words = words;
        this.drafts = drafts;
        this.retelling = new Retelling(text, words, qualifiers, drafts);
    }

    /** The fact told last in the sentence, or null. */
    Draft last() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }

    /** Says to what the fact refers that was told after {@code earlier}, where one was: Xの2倍. */
    void refer(Draft earlier, String base) {
        Draft told = last();
        if (told != null && told != earlier && told.predicate() == Predicate.MEASURE && !words.isPronoun(base) && !words.isVacuous(base)) {
            told.qualifiers().putIfAbsent(Qualifier.SCOPE, words.isBasis(base) || words.isPeriod(base) ? base : base + AGAINST);
        }
    }

    /** Says that what was told after {@code earlier}, where something was, is so many times as much as that told before it was set against. */
    void referAlike(Draft earlier) {
        String against = earlier == null ? "" : earlier.qualifiers().getOrDefault(Qualifier.SCOPE, "");
        if (last() != earlier && against.endsWith(AGAINST)) {
            last().qualifiers().putIfAbsent(Qualifier.SCOPE, against);
        }
    }

    /** Says in which test was reached what was told after {@code earlier}, where something was. */
    void reached(Draft earlier, String test) {
        Draft told = last();
        if (told != earlier && told.predicate() == Predicate.MEASURE) {
            told.qualifiers().putIfAbsent(Qualifier.BENCHMARK, test);
        }
    }

    /** Adds that what reached {@code score} did better in its test than another, whose figure is {@code amount}. */
    void outdone(Draft score, Mention other, Amount amount, int trigger) {
        Draft better = Draft.of(Predicate.SURPASSES, score.subject(), other.meaning(), score.evidence().join(amount.span()), trigger, score.rule());
        better.qualifiers().put(Qualifier.BENCHMARK, score.qualifiers().get(Qualifier.BENCHMARK));
        drafts.add(better);
    }

    /** Says for which period holds what was told after {@code earlier}, where something was and {@code period} is one. */
    void ofPeriod(Draft earlier, String period) {
        Draft told = last();
        if (told != earlier && !period.isEmpty()) {
            told.qualifiers().put(Qualifier.SCOPE, period);
        }
    }

    /**
     * Says that what was told after {@code earlier}, where something was, is of a time before, and not of the date in front of
     * it.
     */
    void ofPast(Draft earlier, String past) {
        Draft told = last();
        if (told != earlier && !past.isEmpty()) {
            told.qualifiers().putIfAbsent(Qualifier.SCOPE, past);
            told.qualifiers().remove(Qualifier.DATE);
        }
    }

    /**
     * Adds what was so before an arrow of what was told after {@code earlier}, where something was: 30円 of
     * 中間配当を30円→40円に増やす.
     */
    void leave(Draft earlier, Mention left, Bunsetsu b) {
        if (last() != earlier) {
            retelling.leave(last(), left, b);
        }
    }

    /** Adds how much there is now of what was told to have changed by {@code change}, where it was: 23%増の1600万台. */
    void grow(Amount now, Mention change) {
        if (last() != null) {
            retelling.grow(now, last(), change);
        }
    }

    /** Adds by how much has changed what the line before tells: 売上高119億円 above 前期比+13%. */
    void compare(Amount amount, Draft line) {
        retelling.compare(amount, line);
    }

    /** Adds how much there is now of what changed as was told right before the bracket: 残高は5%増（3億円）. */
    void level(Amount amount) {
        if (last() != null) {
            retelling.level(amount, last());
        }
    }

    /** Adds that what was told measures this much as well, where the two figures are of one kind or the second is a share. */
    void retell(Amount amount, Draft told) {
        retelling.retell(amount, told);
    }

    /** The measure told last, where the figure stands right behind it in one bunsetsu: 売上高 342億円 +4.9%; null otherwise. */
    Draft toldBefore(Amount amount) {
        Bunsetsu b = clauses.get(amount.at());
        Draft told = last();
        if (told == null || b.mentions().size() < 2) {
            return null;
        }
        boolean follows = told.predicate() == Predicate.MEASURE
                && told.evidence().end() >= b.content().start()
                && told.evidence().end() <= amount.span().start()
                && (hasNoLetters(told.evidence().end(), amount.span().start())
                        || words.isTelling(Phrases.clean(text, told.evidence().end(), amount.span().start()))); // 84円予想（+4円）
        return follows ? told : null;
    }

    /**
     * The measure that ends less than {@code reach} characters before {@code at}, with nothing but signs between; null where
     * none does.
     */
    Draft toldBefore(int at, int reach) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft told = drafts.get(i);
            int gap = at - told.evidence().end();
            if (told.predicate() == Predicate.MEASURE && gap >= 0 && gap < reach && (hasNoLetters(told.evidence().end(), at)
                    || words.isVacuous(text.substring(told.evidence().end(), at).replaceAll("[ （(]", "")))) { // 7億ドル規模（+55%）
                return told;
            }
        }
        return null;
    }

    /** The measure told before {@code past} of the same thing, which that tells of a time before; {@code past} itself where none was. */
    Draft nowOf(Draft past) {
        int at = drafts.indexOf(past);
        String scope = past.qualifiers().getOrDefault(Qualifier.SCOPE, "");
        boolean before = at > 0 && (BasisWords.isPast(scope) || words.sheets().isOwnYear(scope));
        return before && drafts.get(at - 1).subject().equals(past.subject()) ? drafts.get(at - 1) : past;
    }

    /** {@link Retelling#price}. */
    Draft pricedBefore(int at, int reach) {
        return retelling.price(at, reach);
    }

    /**
     * The measure told last, where nothing but the particle of its figure stands between its end and {@code at}: 47%へ|低下; null
     * otherwise.
     */
    Draft toldWithin(int at) {
        Draft told = last();
        int gap = told == null ? -1 : at - told.evidence().end();
        return gap >= 0 && gap <= 1 && told.predicate() == Predicate.MEASURE ? told : null;
    }

    private boolean hasNoLetters(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '、') {
                return false;
            }
        }
        return true;
    }
}
