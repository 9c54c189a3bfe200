package yomitori.extract.relations;

import yomitori.extract.Mentions;
import yomitori.text.Analysis;
import yomitori.text.Block;
import yomitori.text.Sentence;

/** What has been said around the sentence that is being read: by those before it, its block, and the sheet it stands in. */
final class Surroundings {
    private final Analysis analysis;
    private final Mentions mentions;
    private final Discourse discourse;
    private final Supposed supposed;
    private final Sheets sheets;
    private String entry = "";

    Surroundings(Analysis analysis, Mentions mentions, Captions captions, Modalities modalities, Treated treated) {
        this.discourse = new Discourse(treated);
        this.analysis = analysis;
        this.mentions = mentions;
        this.supposed = new Supposed(modalities.measures().sheets(), modalities.words());
        this.sheets = new Sheets(analysis, mentions, captions, modalities.measures(), modalities.figures(), discourse.sheet());
    }

    void enter(Block block) {
        String text = analysis.text();
        supposed.enter(text, block);
        entry = Periods.entry(text, block, mentions.in(block.span()));
        if (block.kind() == Block.Kind.CELL) {
            discourse.enter(block.cell().orElseThrow());
            return; // read with its table
        }
        discourse.enter(block);
        discourse.treated().enter(text, block);
        if (text.indexOf(':', block.span().start(), block.span().end()) < 0) {
            discourse.sheet().test(null);
        }
        sheets.enter(block);
    }

    /** A sentence begins: what it supposes, and whom it speaks of without a name, holds for its own figures, too. */
    void remember(Sentence sentence) {
        supposed.remember(analysis.text(), sentence.span());
        discourse.treated().remember(analysis.text(), sentence.span());
    }

    Discourse discourse() {
        return discourse;
    }

    Forecasts forecasts() {
        return sheets.forecasts();
    }

    Periods periods() {
        return sheets.periods();
    }

    /** Whether what is being read is only a case played through, or hoped for. */
    boolean isSupposed() {
        return supposed.holds();
    }

    /** The date that labels the block; empty where none does. */
    String entry() {
        return entry;
    }
}
