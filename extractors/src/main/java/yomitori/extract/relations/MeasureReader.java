package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.facts.Mention;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Analysis;

/** Picks the figures of a sentence that may measure something and that no fact uses yet, for the {@link FigureReader} to read. */
final class MeasureReader {
    private static final Set<ValueType> MEASURES =
            EnumSet.of(ValueType.PERCENT, ValueType.MONEY, ValueType.QUANTITY, ValueType.MULTIPLE, ValueType.DURATION);

    private final MeasureWords words;
    private final FigureWords figures = FigureWords.standard();
    private final Counters counters = Counters.standard();
    private final FeatWords feats = FeatWords.standard();
    private final PriceReader prices;
    private final SpecWords specs;

    MeasureReader(MeasureWords words, PriceReader prices, SpecWords specs) {
        this.words = words;
        this.prices = prices;
        this.specs = specs;
    }

    /** Whether the mention is a figure that may measure something. */
    static boolean isMeasure(Mention mention) {
        return mention.meaning() instanceof Value value && MEASURES.contains(value.type());
    }

    /**
     * Adds a fact for each figure of the sentence whose subject is found, except those that {@code drafts} already use.
     *
     * @param line the sentence as a line of a sheet; null where it is none
     */
    void read(Analysis analysis, Clauses clauses, SpecLine line, Discourse discourse, List<Draft> drafts) {
        FigureReader reader = null; // most sentences hold no figure
        int known = drafts.size();
        int told = -1;
        Mention before = null;
        for (int i = 0; i < clauses.size(); i++) {
            List<Mention> mentions = clauses.get(i).mentions();
            for (int m = 0; m < mentions.size(); m++) {
                Mention mention = mentions.get(m);
                boolean rate = before != null && isRate(analysis.text(), before, mention);
                before = mention;
                if (!rate && mention.span().start() >= told && isMeasure(mention) && !isUsed(mention, drafts, known)) {
                    Mention last = Arrows.last(analysis.text(), clauses, i, m);
                    told = last.span().end();
                    reader = reader == null ? reader(analysis, clauses, line, discourse, drafts) : reader;
                    reader.read(i, mention, last);
                }
            }
            for (Mention aside : clauses.get(i).asides()) {
                if (isMeasure(aside) && !isUsed(aside, drafts, known)) {
                    reader = reader == null ? reader(analysis, clauses, line, discourse, drafts) : reader;
                    reader.readAside(i, aside);
                }
            }
        }
        if (reader != null) {
            new ListedReader(reader, drafts).read();
        }
    }

    private FigureReader reader(Analysis analysis, Clauses clauses, SpecLine line, Discourse discourse, List<Draft> drafts) {
        FigureSentence sentence = new FigureSentence(analysis, clauses, discourse, words, figures, prices, drafts);
        return new FigureReader(sentence, counters, prices.rates(), new SpecReader(sentence, specs, line), feats);
    }

    /** Whether a figure only says per how much the amount before it is: 3ドル / 100万トークン. */
    private static boolean isRate(String text, Mention amount, Mention figure) {
        boolean counts = figure.is(ValueType.QUANTITY) || figure.is(ValueType.DURATION);
        if (!counts || !amount.is(ValueType.MONEY) || amount.span().end() >= figure.span().start()) {
            return false;
        }
        String between = text.substring(amount.span().end(), figure.span().start()).strip();
        return between.equals("/") || between.equals("／");
    }

    private static boolean isUsed(Mention mention, List<Draft> drafts, int known) {
        for (int i = 0; i < known; i++) {
            Draft draft = drafts.get(i);
            boolean amount = mention.is(ValueType.MONEY)
                    && Arguments.display(mention.meaning()).equals(draft.qualifiers().get(Qualifier.AMOUNT)); // 3億ドルで買収
            if (amount || draft.object().equals(mention.meaning()) && draft.evidence().contains(mention.span())) {
                return true;
            }
        }
        return false;
    }
}
