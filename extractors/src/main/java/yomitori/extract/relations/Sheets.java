package yomitori.extract.relations;

import yomitori.extract.Mentions;
import yomitori.facts.Modality;
import yomitori.text.Analysis;
import yomitori.text.Block;

/** Remembers what headings, captions and dates say of the figures in the blocks behind them: sheet by sheet, line by line. */
final class Sheets {
    private final Analysis analysis;
    private final Mentions mentions;
    private final MeasureWords words;
    private final Captions captions;
    private final SheetState sheet;
    private final Forecasts forecasts;
    private final Periods periods;

    Sheets(Analysis analysis, Mentions mentions, Captions captions, MeasureWords words, FigureModality modality,
            SheetState sheet) {
        this.analysis = analysis;
        this.mentions = mentions;
        this.captions = captions;
        this.words = words;
        this.sheet = sheet;
        this.forecasts = new Forecasts(modality, words.sheets());
        this.periods = new Periods(analysis.text(), words);
    }

    Forecasts forecasts() {
        return forecasts;
    }

    Periods periods() {
        return periods;
    }

    /** A block of its own begins, which is no cell of a table. */
    void enter(Block block) {
        SheetLine line = captions.line(analysis, block, mentions.in(block.span()));
        forecasts.enter(line);
        divide(line);
        if (line.begins() && !line.dated()) {
            sheet.title(line.caption());
        }
        date(line);
        name(line);
    }

    /** Remembers of which part of a firm the lines are that follow: セグメント別業績, then 不動産事業 and its figures. */
    private void divide(SheetLine line) {
        String caption = line.caption();
        boolean mayName = line.isCaption() || line.mentions().isEmpty(); // what is no caption may be the name of another part
        if ((line.isHeading() || line.isCaption()) && words.sheets().announcesParts(line.said())) {
            sheet.divide(true);
            sheet.announce(words.sheets().announced(caption));
        } else if (sheet.isDivided() && (line.isHeading() || words.sheets().beginsSheet(caption))) {
            sheet.divide(false);
        } else if (sheet.isDivided() && !words.isBasis(caption) && mayName) { // 受注残高（期末）: of parts of that
            sheet.division(words.isOwned(caption) ? Phrases.behindPictures(caption) : Captions.name(caption, line.said()));
        }
    }

    /** Remembers for which time the lines hold. */
    private void date(SheetLine line) {
        if (line.dated()) {
            periods.column(line.mentions());
        } else {
            boolean planned = forecasts.current().modality() == Modality.PLANNED;
            periods.enter(line.block(), line.said(), line.name(), line.mentions(), planned);
            sheet.report(periods.isReport());
        }
        if (forecasts.isMixed()) {
            periods.mix();
        }
        periods.line(line.mentions());
    }

    /** Remembers what the figures measure that stand alone behind the line. */
    private void name(SheetLine line) {
        if (line.dated() && words.isOwned(sheet.title())) { // 配当, 2026/3, 76円
            String part = captions.part(analysis.text(), line.block(), line.mentions());
            sheet.caption((sheet.title() + " " + part).strip(), false);
        } else if (line.isCaption() && !line.isHeading()) {
            sheet.caption(line.caption(), words.isBasis(line.caption()));
        } else {
            sheet.figuresAlone(captions.holdsFigures(analysis.text(), line.block(), line.mentions()));
        }
    }
}
