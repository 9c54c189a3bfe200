package yomitori.extract.values;

import java.util.List;
import yomitori.extract.MentionExtractor;
import yomitori.extract.Mentions;
import yomitori.facts.Mention;
import yomitori.text.Analysis;

/**
 * Finds numbers, money, percentages, ranks, multiples, dates and lengths of time, and says what they are worth. Partial and
 * relative dates are seen from the article's own date; what that cannot tell stays open ({@code --07-11}). Immutable; safe to
 * share between threads; linear in the length of the text.
 */
public final class ValueExtractor implements MentionExtractor {
    private static final int APRIL = 4;

    private final Lexicon lexicon;
    private final int fiscalStart;

    private ValueExtractor(Lexicon lexicon, int fiscalStart) {
        this.lexicon = lexicon;
        this.fiscalStart = fiscalStart;
    }

    /** Reads with all tables; the year of business begins in April. */
    public static ValueExtractor standard() {
        return new ValueExtractor(new Lexicon(), APRIL);
    }

    /**
     * The same extractor for another year of business: 今年度 and 来年度 follow it.
     *
     * @param month the first month of the year of business, 1 to 12
     * @throws IllegalArgumentException for any other number
     */
    public ValueExtractor withFiscalYearFrom(int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("a year of business begins in a month from 1 to 12, not " + month);
        }
        return new ValueExtractor(lexicon, month);
    }

    @Override
    public List<Mention> extract(Analysis analysis, Mentions claimed) {
        return new ValueScan(new Page(analysis, claimed), lexicon, fiscalStart).read();
    }
}
