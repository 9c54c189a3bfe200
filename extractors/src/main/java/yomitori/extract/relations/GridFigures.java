package yomitori.extract.relations;

import java.util.List;
import java.util.regex.Matcher;
import yomitori.extract.Mentions;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Block;
import yomitori.text.Span;

/** Reads the figures of one table: what their rows, columns and cells say that they measure. */
final class GridFigures {
    /** What is compared where one thing is said to be so much faster. */
    private static final String SPEED = "速度";

    private final String text;
    private final Mentions mentions;
    private final MeasureWords words;
    private final GridWords gridWords;
    private final PriceReader prices;
    private final GridColumns columns;
    private final Mention owner;
    private final Mention sold;
    private final boolean reported;
    private final String announced;
    private final List<Draft> drafts;

    /**
     * @param owners whose its figures are
     * @param announced what its caption says that it measures of each part of a firm; empty where it does not say so
     */
    GridFigures(String text, Mentions mentions, MeasureWords words, GridWords gridWords, PriceReader prices, GridColumns columns,
            GridOwners owners, String announced, List<Draft> drafts) {
        this.text = text;
        this.mentions = mentions;
        this.words = words;
        this.gridWords = gridWords;
        this.prices = prices;
        this.columns = columns;
        this.owner = owners.owner();
        this.sold = owners.priced();
        this.reported = owners.reported();
        this.announced = announced;
        this.drafts = drafts;
    }

    /**
     * What names a row.
     *
     * @param row the row
     * @param label its name
     * @param figure the figure or date that stands where a name would, or null
     * @param sum whether the row is the sum of others, and measures nothing else
     */
    private record Named(GridRow row, String label, Mention figure, boolean sum) {
        /** Whether the name tells what the row's figures measure. */
        boolean tellsMeasured() {
            return figure == null && !sum && (!label.isEmpty() || row.subject() != null);
        }
    }

    /**
     * A figure, with its column and what its cell says in front of it, what it is of or per how much it is told, and behind it in brackets,
     * for what it holds.
     */
    private record Told(Mention mention, Value value, GridColumn column, String lead, String per, String note) {}

    /** Adds the facts of a row's figures, which measure what its label says. */
    void read(GridRow row, String label) {
        Block first = row.first();
        Mention figure = figureForName(row);
        Named named = new Named(row, label, figure, words.isSum(label));
        for (Block cell : row.cells()) {
            boolean name = cell == first && (figure == null || row.size() > 1);
            if (!name && !columns.of(cell).ranks()) {
                cell(named, cell);
            }
        }
    }

    /** The figure or date that fills the first cell, or a date that it begins with; null where a name or number of the row stands there. */
    private Mention figureForName(GridRow row) {
        Block first = row.first();
        if (measuresBehindFigure(first)) {
            return null;
        }
        if (row.size() > 2 && columns.of(first).ranks() && GridRow.isRunningNumber(GridRow.words(text, first))) {
            return null;
        }
        int filled = 0;
        for (Mention mention : mentions.in(first.span())) {
            if (mention.meaning() instanceof Value) {
                filled += mention.span().length(); // 1000万円以上 1500万円未満
                if (2 * filled > first.span().length() || mention.is(ValueType.DATE) && mention.span().start() == first.span().start()) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** Whether the figures of a cell only narrow what it names: 1通の文字数上限. */
    private boolean measuresBehindFigure(Block cell) {
        int end = cell.span().start();
        for (Mention mention : mentions.in(cell.span())) {
            end = mention.meaning() instanceof Value ? mention.span().end() : end;
        }
        String behind = Phrases.clean(text, end, cell.span().end());
        return end > cell.span().start() && behind.length() > 1 && words.isMeasured(behind);
    }

    private void cell(Named named, Block block) {
        GridColumn column = columns.of(block);
        GridCell cell = new GridCell(text, block.span(), words);
        boolean first = block == named.row().first();
        String before = ""; // what the cell says of the figure that an arrow leads from
        boolean clause = false; // whether the figures before are told by a clause, which those behind them go on with
        for (Mention mention : mentions.in(block.span())) {
            String behind = first || words.isMeasured(named.label()) ? "" : cell.behind(mention.span(), mentions.in(block.span()));
            if (!(mention.meaning() instanceof Value value) || !MeasureReader.isMeasure(mention)
                    || behind.isEmpty() && cell.isProse(mention.span())
                    || isInUnitElsewhere(value, column) || isBesidePrice(named, value, column, cell, mention)) {
                continue;
            }
            String own = first ? "" : cell.lead(mention.span());
            if (own == null && mention.meaning() instanceof Figure) {
                clause = true;
            }
            String lead = lead(clause ? null : own, before, named.label(), mention);
            lead = lead != null && lead.isEmpty() ? behind : lead;
            boolean left = lead != null && Arrows.follows(text, mention.span().end()); // 45→30分: what it was
            before = left ? lead : "";
            if (lead != null && !left && !prices.rates().startAt(text, mention.span().end())) { // 1回 of 1回あたり10件
                String per = gridWords.per(lead);
                figure(named, block, new Told(mention, value, column, per.isEmpty() ? lead : "", per,
                        cell.note(mention.span(), mentions.in(block.span()))));
            }
        }
    }

    /** 当期 百万円: in a unit that stands elsewhere. */
    private static boolean isInUnitElsewhere(Value value, GridColumn column) {
        return column.isAmount() && value instanceof Figure bare && bare.type() == ValueType.QUANTITY;
    }

    /** What a price is per or is bound to, where a row or column gives prices: 3ドル / 100件, ご相談ください（10席から）. */
    private boolean isBesidePrice(Named named, Value value, GridColumn column, GridCell cell, Mention mention) {
        boolean price = prices.isPrice(column.words()) || prices.isPrice(named.label());
        boolean counts = value.type() == ValueType.QUANTITY || value.type() == ValueType.DURATION;
        return price && counts && !cell.isFilledBy(mention.span());
    }

    /** What a cell says of a figure, where it says nothing itself what it said before an arrow, or of what 高速 tells; null for too much. */
    private String lead(String own, String before, String label, Mention figure) {
        if (own == null || !own.isEmpty()) {
            return own;
        }
        if (!before.isEmpty()) {
            return before;
        }
        return !label.endsWith(SPEED) && gridWords.tellsSpeed(text, figure.span().end()) ? SPEED : own;
    }

    private void figure(Named named, Block cell, Told told) {
        GridColumn column = told.column();
        Value value = level(named.label(), told);
        Span evidence = named.row().first().span().join(told.mention().span());
        Mention priced = priced(named, told);
        if (priced != null) {
            price(named, cell, told, priced, evidence);
        } else if (named.tellsMeasured() || !column.words().isEmpty() && (!named.sum() || !column.thing().isEmpty() && column.work() == null)) {
            Argument measured = measured(named, told);
            boolean tellsTime = new GridCell(text, cell.span(), words).isFilledBy(told.mention().span())
                    || words.isTime(Arguments.display(measured));
            if (value.type() != ValueType.DURATION || tellsTime) { // not 1日50回
                measure(named, cell, told, measured, value, evidence);
            }
        }
    }

    /** Adds a price, per how much it is told, and of which plan where the row is one: プロ⇥$20/月. */
    private void price(Named named, Block cell, Told told, Mention priced, Span evidence) {
        Value value = level(named.label(), told);
        Draft draft = Draft.of(Predicate.PRICED_AT, priced.meaning(), value, evidence, -1, "grid:price");
        prices.rates().time(told.column().words()).ifPresent(rate -> draft.qualifiers().put(Qualifier.PER, rate));
        prices.rates().qualify(text, told.mention().span(), draft);
        String basis = new GridCell(text, cell.span(), words).basis(told.mention().span());
        if (!basis.isEmpty()) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, basis);
        }
        if (priced == sold && prices.isPrice(told.column().words())) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, named.label());
        }
        drafts.add(draft);
    }

    /** The figure, where only its sign makes an amount a change in a column of levels: △5億円 in a column of the year. */
    private Value level(String label, Told told) {
        GridColumn column = told.column();
        boolean compared = gridWords.tellsChange(column.words()) || gridWords.tellsChange(label);
        boolean level = !compared && told.value().type() == ValueType.MONEY && (!column.words().isEmpty() || words.isSigned(label));
        return level ? Changes.level(told.mention()) : told.value();
    }

    /** The work whose price an amount is; null where it is no price. */
    private Mention priced(Named named, Told told) {
        GridRow row = named.row();
        boolean label = prices.isPrice(named.label());
        if (told.value().type() != ValueType.MONEY || !label && !prices.isPrice(told.column().words())) {
            return null;
        }
        if (told.column().work() != null) {
            return told.column().work();
        }
        if (NameTypes.isWork(row.subject())) {
            return new GridCell(text, row.first().span(), words).isCircumstance(row.subject().span()) ? null : row.subject();
        }
        boolean plan = prices.isPlan(columns.of(row.first()).words()) && prices.isPrice(told.column().words());
        return NameTypes.isWork(sold) && (label && row.size() == 2 || plan) ? sold : null;
    }

    /** What a figure measures: what its row and column name, with what its cell says and what the caption announces of each part. */
    private Argument measured(Named named, Told told) {
        String label = named.label();
        GridColumn column = told.column();
        Argument measured = named(named.tellsMeasured() ? label : "", column, named.row(), !told.lead().isEmpty());
        if (!told.lead().isEmpty()) {
            return new Phrase(Arguments.display(measured) + " " + told.lead());
        }
        boolean ofPart = !announced.isEmpty() && column.thing().isEmpty() && told.value().type() != ValueType.QUANTITY
                && (words.isCommon(label) || !words.isOwned(label) && !words.isMeasured(label)) && named.tellsMeasured();
        return ofPart ? new Phrase(Arguments.display(measured) + " " + announced) : measured;
    }

    /**
     * What a row and a column name together; the column counts where several columns hold figures, or where the row does not name what
     * is measured.
     *
     * @param led whether the cell says so itself
     */
    private Argument named(String label, GridColumn column, GridRow row, boolean led) {
        String thing = column.thing();
        Mention subject = row.subject();
        if (label.isEmpty()) {
            return new Phrase(subject == null ? column.words() : (((Entity) subject.meaning()).name() + " " + thing).strip());
        }
        if (!thing.isEmpty() && (row.size() > 2 || subject != null || !led && (gridWords.bounds(thing) || !words.isMeasured(label) && tellsMeasured(thing)))) {
            return new Phrase(label + " " + thing);
        }
        return subject != null && label.equals(subject.surface()) ? subject.meaning() : new Phrase(Phrases.withoutNote(label));
    }

    /** Whether a column names what is measured, a remark in brackets aside: 月額料金（概算）. */
    private boolean tellsMeasured(String column) {
        int bracket = Math.max(column.indexOf('（'), column.indexOf('('));
        String plain = bracket > 0 ? column.substring(0, bracket).strip() : column;
        return words.isMeasured(plain) || prices.isPrice(plain);
    }

    private void measure(Named named, Block cell, Told told, Argument measured, Value value, Span evidence) {
        String per = told.per();
        Matcher bracket = gridWords.bracketedRate(Arguments.display(measured));
        if (per.isEmpty() && measured instanceof Phrase phrase && bracket.find() && bracket.start() > 0) {
            per = bracket.group(1).strip();
            measured = new Phrase(phrase.text().substring(0, bracket.start()) + phrase.text().substring(bracket.end()));
        }
        if (per.isEmpty() && value.type() == ValueType.MONEY) {
            per = prices.rates().behind(text, told.mention().span().end()); // 50万円/月
        }
        Draft draft = Draft.of(Predicate.MEASURE, measured, value, evidence, -1, "grid:figure");
        if (!per.isEmpty()) {
            draft.qualifiers().put(Qualifier.PER, per);
        }
        told.column().qualify(draft);
        if (!told.note().isEmpty()) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, told.note());
        }
        Mention figure = named.figure();
        if (figure != null && figure.is(ValueType.DATE)) {
            draft.qualifiers().put(Qualifier.DATE, Arguments.display(figure.meaning()));
        } else if (!named.tellsMeasured() && cell != named.row().first()) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, named.label());
        }
        if (isOfOwner(named.row().subject()) && mayOwn(owner) && columns.mayBeOf(owner, told.column())) {
            draft.qualifiers().put(Qualifier.OWNER, ((Entity) owner.meaning()).name());
        }
        drafts.add(draft);
    }

    /** Whether a row is the owner's, and no other's: 欧州 in the report of a firm. */
    private boolean isOfOwner(Mention subject) {
        return subject == null || reported && subject.is(NameType.PLACE);
    }

    /** Whether a table's figures may be its: a section about a ministry's survey or a country tells others'. */
    private static boolean mayOwn(Mention name) {
        return name != null && (name.is(NameType.COMPANY) || name.is(NameType.PRODUCT) || name.is(NameType.MODEL));
    }
}
