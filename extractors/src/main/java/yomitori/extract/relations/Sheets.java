package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Mentions;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.Modality;
import yomitori.facts.ValueType;
import yomitori.text.Analysis;
import yomitori.text.Block;

/** Remembers what headings, captions and dates say of the figures in the blocks behind them: sheet by sheet, line by line. */
final class Sheets {
    private static final int LONGEST_COUNT = 2;
    private static final int LONGEST_LINE = 60;

    private final Analysis analysis;
    private final Mentions mentions;
    private final MeasureWords words;
    private final Captions captions;
    private final SheetState sheet;
    private final Forecasts forecasts;
    private final Periods periods;
    private int at; // of the block
    private boolean pictured; // the parts are named by captions with pictures alone

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
        while (analysis.article().blocks().get(at) != block) {
            at++;
        }
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
        if (pictured && line.said().endsWith("。")) { // prose is of the firm again
            pictured = false;
            sheet.divide(false);
        }
        if (!sheet.isDivided() && sheet.isReport() && isPart(line)) {
            pictured = true;
            sheet.divide(true);
        }
        boolean mayName = line.isCaption() || line.mentions().isEmpty(); // what is no caption may be the name of another part
        if ((line.isHeading() || line.isCaption()) && words.sheets().announcesParts(line.said())) {
            pictured = false;
            sheet.divide(true);
            sheet.announce(words.sheets().announced(caption));
        } else if (sheet.isDivided() && (line.isHeading() || words.sheets().beginsSheet(caption))) {
            sheet.divide(false);
        } else if (sheet.isDivided() && !words.isBasis(caption) && mayName) { // 受注残高（期末）: of parts of that
            sheet.division(words.isOwned(caption) ? Phrases.behindPictures(caption) : Captions.name(caption, line.said()));
        }
    }

    /** Whether a caption with a picture in front names one part of a firm, whose figures stand below it: 🗾 国内線, then 旅客数 9千人. */
    private boolean isPart(SheetLine line) {
        String name = Phrases.behindPictures(line.said());
        boolean named = line.isCaption() && !line.isHeading() && name.length() < line.said().length() && !words.sheets().beginsSheet(name)
                && !words.isOwned(name) && !words.isMeasured(name) && !words.isTrend(name) && !words.isBasis(name) && !words.isPeriod(name);
        return named && tells(at + 1) && tells(at + 2);
    }

    /** Whether the block is a line that names a figure and has no picture in front. */
    private boolean tells(int index) {
        List<Block> blocks = analysis.article().blocks();
        Block block = index < blocks.size() ? blocks.get(index) : null;
        if (block == null || block.kind() == Block.Kind.HEADING || block.span().length() > LONGEST_LINE) {
            return false;
        }
        String said = block.span().in(analysis.text());
        List<Mention> figures = mentions.in(block.span()).stream().filter(MeasureReader::isMeasure).toList();
        boolean named = !figures.isEmpty() && words.isMeasured(Phrases.clean(analysis.text(), block.span().start(), figures.get(0).span().start()));
        return named && Phrases.behindPictures(said).equals(said);
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
            sheet.figuresAlone(holdsFigures(line.block()));
            if (sheet.isUnnamed() && !sheet.isReport() && !sheet.isDivided()) { // reports set the name above
                sheet.nameBelow(below());
            }
        }
    }

    /** Whether a block is nothing but a small number, by which lists are counted: 3. */
    private boolean counts(Block block) {
        return block.span().length() <= LONGEST_COUNT && mentions.in(block.span()).stream()
                .anyMatch(mention -> mention.meaning() instanceof Figure figure && figure.unit().isEmpty() && figure.type() == ValueType.QUANTITY);
    }

    private boolean holdsFigures(Block block) {
        return captions.holdsFigures(analysis.text(), block, mentions.in(block.span()));
    }

    /** The name below a figure that stands alone, 2秒 above 応答時間, where that says what is measured or more such pairs stand beside it; else empty. */
    private String below() {
        List<Block> blocks = analysis.article().blocks();
        Block label = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
        if (label == null || label.kind() != Block.Kind.PARAGRAPH) {
            return "";
        }
        SheetLine line = captions.line(analysis, label, mentions.in(label.span()));
        boolean more = at + 2 < blocks.size() && holdsFigures(blocks.get(at + 2))
                || at > 1 && blocks.get(at - 1).kind() == Block.Kind.PARAGRAPH && holdsFigures(blocks.get(at - 2));
        boolean told = words.isMeasured(line.caption()) || more && !counts(blocks.get(at));
        return told ? Phrases.clean(Captions.name(line.caption(), line.said())) : "";
    }
}
