package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.extract.Mentions;
import yomitori.extract.Words;
import yomitori.facts.Argument;
import yomitori.facts.CalendarDate;
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
import yomitori.text.TableCell;

/**
 * Reads tables: the names and header cells of a figure's row and column say what it measures. 順位|モデル|開発元|スコア gives ranks, makers and
 * scores; 売上高|1兆1,006億円|+10.6% gives the figures of one thing.
 */
final class GridReader {
    /** The longest words that a cell may hold in front of a figure to say what it is of. */
    private static final int LONGEST_LEAD = 14;
    private static final int LONGEST_KEY = 48;
    /** Particles behind a figure that is part of a sentence. */
    private static final String PARTICLES = "のはがをでにと";
    private static final int LONGEST_RUNNING_NUMBER = 3;
    /** What a change is told against. */
    private static final Pattern COMPARISON = Pattern.compile("対?前.{0,6}比(?:[(（].*)?");
    private static final String YEAR = "期";
    /** What is compared where one thing is said to be so much faster. */
    private static final String SPEED = "速度";
    private static final Words FAST = Words.of(List.of("高速", " 高速"));
    /** What is foreseen anew, and the scope of what changed since. */
    private static final String EARLIER = "前回";
    private static final String REVISION = "前回予想比";
    /** A unit in brackets or at the end of a column's first cell: 当期（千円）. */
    private static final Pattern UNIT = Pattern.compile("[(（][^)）]*[)）]|[十百千万億兆]*円$|％$|%$");
    private static final Pattern QUARTER = Pattern.compile("(.期)(?:[QＱ]\\p{Nd}|\\p{Nd}[QＱ])");
    /** Per how much a cell tells its figure, 1回あたり, and a row's name or a column the figures behind it, 上限（1回あたり）. */
    private static final Pattern RATE = Pattern.compile("(.+)(?:あたり|当たり|につき)");
    private static final Pattern BRACKETED_RATE = Pattern.compile("\\s?[(（]([^()（）、]+)(?:あたり|当たり|につき)[)）]");

    private final PriceReader prices;
    private final MeasureWords words;

    GridReader(PriceReader prices, MeasureWords words) {
        this.prices = prices;
        this.words = words;
    }

    /**
     * Adds the facts of one table.
     *
     * @param cells the table's cells in order
     * @param owner what the table is about, or null
     * @param announced what its caption says that it measures of each part of a firm; empty where it does not say so
     */
    void read(String text, Mentions mentions, List<Block> cells, Mention owner, String announced, List<Draft> drafts) {
        Map<Integer, Header> columns = new HashMap<>();
        List<Block> row = new ArrayList<>();
        int number = -1;
        String above = "";
        boolean headed = isHeaded(cells);
        boolean twoKeys = hasTwoKeys(text, mentions, cells);
        for (Block block : cells) {
            TableCell cell = block.cell().orElseThrow();
            if (cell.row() != number) {
                if (number == 0) {
                    pair(columns);
                }
                above = row(text, mentions, row, columns, twoKeys, above, owner, announced, drafts);
                row.clear();
                number = cell.row();
            }
            if (headed && cell.row() == 0) {
                columns.put(cell.column(), header(text, mentions, block).beside(columns.values()));
            } else {
                row.add(block);
            }
        }
        row(text, mentions, row, columns, twoKeys, above, owner, announced, drafts);
    }

    /** Gives columns of one name the time of the column to the left of each: 2024年度, 構成比, 2025年度, 構成比. */
    private static void pair(Map<Integer, Header> columns) {
        Map<String, Integer> names = new HashMap<>();
        columns.values().forEach(column -> names.merge(column.words(), 1, Integer::sum));
        columns.replaceAll((at, column) -> names.get(column.words()) == 1 ? column : column.behind(columns.getOrDefault(at - 1, Header.NONE)));
    }

    /** Whether the first row holds the names of the columns. */
    private static boolean isHeaded(List<Block> cells) {
        int headers = 0;
        int first = 0;
        for (Block block : cells) {
            TableCell cell = block.cell().orElseThrow();
            if (cell.row() == 0) {
                first++;
                headers += cell.header() ? 1 : 0;
            }
        }
        return first > 1 && headers == first;
    }

    /** Whether rows bear the same name, so that the cell beside it tells them apart: 計算|小型|17%, 計算|大型|38%. */
    private static boolean hasTwoKeys(String text, Mentions mentions, List<Block> cells) {
        Set<String> names = new HashSet<>();
        Set<String> pairs = new HashSet<>();
        boolean repeats = false;
        String name = "";
        for (Block block : cells) {
            TableCell cell = block.cell().orElseThrow();
            if (cell.row() > 0 && cell.column() == 0) {
                name = words(text, block);
                repeats |= !names.add(name);
            } else if (cell.row() > 0 && cell.column() == 1) {
                boolean words = block.span().length() <= LONGEST_KEY && mentions.in(block.span()).stream().noneMatch(m -> m.meaning() instanceof Value);
                if (!words || words(text, block).isEmpty() || !pairs.add(name + "\t" + words(text, block))) {
                    return false;
                }
            }
        }
        return repeats && !names.contains("");
    }

    /**
     * Adds the facts of one row.
     *
     * @param twoKeys whether the first two cells name the row
     * @param above what the rows above it measure last
     * @return what the row measures
     */
    private String row(
            String text, Mentions mentions, List<Block> row, Map<Integer, Header> columns, boolean twoKeys, String above, Mention owner,
            String announced, List<Draft> drafts) {
        if (row.isEmpty()) {
            return above;
        }
        Mention subject = null;
        Mention maker = null;
        Mention rank = null;
        for (Block cell : row) {
            for (Mention mention : mentions.in(cell.span())) {
                if (mention.meaning() instanceof Entity entity) {
                    if (NameTypes.WORKS.contains(entity.type()) && (subject == null || !NameTypes.isWork(subject))) {
                        subject = mention;
                    } else if (subject == null && cell == row.get(0)) {
                        subject = mention;
                    } else if (entity.type() == NameType.COMPANY && maker == null) {
                        maker = mention;
                    }
                } else if (mention.is(ValueType.RANK) && rank == null) {
                    rank = mention;
                }
            }
        }
        if (subject != null && rank != null) {
            tie(Predicate.RANKED, subject, rank.meaning(), rank.span(), "grid:rank", drafts);
        } else if (subject != null) {
            place(mentions, row, columns, subject, drafts);
        }
        if (subject != null && NameTypes.isWork(subject) && maker != null && tellsMaker(columns, text, row, maker)) {
            tie(Predicate.DEVELOPED_BY, subject, maker.meaning(), maker.span(), "grid:maker", drafts);
        }
        String first = words(text, row.get(0));
        String label = row.size() > 2 && isRunningNumber(first) ? words(text, row.get(1)) : first;
        label = twoKeys && row.size() > 2 ? label + " " + words(text, row.get(1)) : label;
        boolean compares = !above.isEmpty() && words.isBasis(label) && COMPARISON.matcher(label).matches(); // 売上高, and 前年同期比 below it
        int known = drafts.size();
        figures(text, mentions, row, columns, compares ? above : label, subject, owner, announced, drafts);
        for (Draft added : compares ? drafts.subList(known, drafts.size()) : List.<Draft>of()) {
            String column = added.qualifiers().getOrDefault(Qualifier.SCOPE, "");
            added.qualifiers().put(Qualifier.SCOPE, words.sheets().isActual(column) ? label + "（" + column + "）" : label);
        }
        return compares ? above : label;
    }

    /** Whether a table's figures may be its: a section about a ministry's survey or a country tells others'. */
    private static boolean isOwner(Mention name) {
        return name != null && (name.is(NameType.COMPANY) || name.is(NameType.PRODUCT) || name.is(NameType.MODEL));
    }

    /** Whether a column may hold the owner's figures: not where it is another's, or another column bears the owner's name: X vs Y. */
    private static boolean isOf(Mention owner, Header column, Collection<Header> columns) {
        Entity entity = (Entity) owner.meaning();
        if (column.work() != null && !column.work().meaning().equals(entity)) {
            return false;
        }
        return column.names(owner) || columns.stream().noneMatch(other -> other.names(owner));
    }

    private static boolean tellsMaker(Map<Integer, Header> columns, String text, List<Block> row, Mention maker) {
        for (Block cell : row) {
            String header = columns.getOrDefault(cell.cell().orElseThrow().column(), Header.NONE).words();
            if (cell.span().contains(maker.span())
                    && (header.contains("開発") || header.contains("企業") || header.contains("会社") || header.contains("メーカー") || header.contains("提供"))) {
                return true;
            }
        }
        return false;
    }

    /** A plain number in a column of ranks is the rank. */
    private static void place(Mentions mentions, List<Block> row, Map<Integer, Header> columns, Mention subject, List<Draft> drafts) {
        for (Block cell : row) {
            if (columns.getOrDefault(cell.cell().orElseThrow().column(), Header.NONE).ranks()) {
                for (Mention mention : mentions.in(cell.span())) {
                    if (mention.meaning() instanceof Figure figure && figure.type() == ValueType.QUANTITY && figure.unit().isEmpty()) {
                        tie(Predicate.RANKED, subject, Figure.of(ValueType.RANK, figure.number(), ""), mention.span(), "grid:place", drafts);
                        return;
                    }
                }
            }
        }
    }

    private static void tie(Predicate predicate, Mention subject, Argument object, Span where, String rule, List<Draft> drafts) {
        drafts.add(Draft.of(predicate, subject.meaning(), object, subject.span().join(where), -1, rule));
    }

    /**
     * What a column's first cell says of the figures below it.
     *
     * @param words its words
     * @param date the date or period for which they hold, null where it tells none
     * @param scope to what they refer (増減率, 修正後), null where the words say what is measured
     * @param work the model or product whose figures they are, or null
     * @param period the time of the column to the left, where it holds for this one too; else null
     */
    private record Header(String words, Value date, String scope, Mention work, Value period) {
        static final Header NONE = new Header("", null, null);

        Header(String words, Value date, String scope) {
            this(words, date, scope, null, null);
        }

        /** Whether the column gives each row its rank or number, which measures nothing. */
        boolean ranks() {
            return words.startsWith("順位") || words.startsWith("ランク") || words.equalsIgnoreCase("No") || words.equals("#") || words.equals("番号");
        }

        /** The part of the measured thing's name that it tells; empty where it only tells a date or a basis. */
        String thing() {
            return date == null && scope == null ? words : "";
        }

        /** Whether the column bears a name, or its last word: G6e of Amazon EC2 G6e. */
        boolean names(Mention owner) {
            String name = ((Entity) owner.meaning()).name();
            return !words.isEmpty() && date == null
                    && (words.contains(name) || words.contains(owner.surface()) || name.endsWith(" " + words));
        }

        /** Whether the column holds amounts of money. */
        boolean isAmount() {
            return words.endsWith("円");
        }

        /** The same column beside those before it: a change stands against the forecast of before where one is told. */
        Header beside(Collection<Header> others) {
            boolean revised = Changes.SCOPE.equals(scope) && others.stream().anyMatch(other -> other.words.startsWith(EARLIER));
            return revised ? new Header(words, date, REVISION, work, period) : this;
        }

        /** The same column, which another one of its name stands beside, right of one that tells its time. */
        Header behind(Header left) {
            return date == null ? new Header(words, null, scope, work, left.date) : this;
        }

        void qualify(Draft draft) {
            if (date != null || period != null) {
                draft.qualifiers().putIfAbsent(Qualifier.DATE, Arguments.display(date != null ? date : period));
            }
            if (scope != null) {
                draft.qualifiers().putIfAbsent(Qualifier.SCOPE, scope);
            }
        }
    }

    private Header header(String text, Mentions mentions, Block cell) {
        String said = words(text, cell);
        for (Mention mention : mentions.in(cell.span())) {
            if (mention.is(ValueType.DATE) && 2 * mention.span().length() > cell.span().length()) {
                String rest = said.replace(Phrases.clean(mention.surface()), "").replaceAll("[()（）]", "").strip(); // 2026年3月期（予想）
                BusinessYear year = rest.startsWith(YEAR) ? BusinessYear.shortened(mention.surface()) : null; // 2026/3期
                rest = year == null ? rest : rest.substring(YEAR.length()).strip();
                Value date = year == null ? date(text, mention) : CalendarDate.of(year.iso8601());
                return new Header(said, date, rest.isEmpty() ? null : rest);
            }
        }
        String plain = UNIT.matcher(said).replaceAll("").strip();
        Mention part = mentions.in(cell.span()).stream().filter(mention -> mention.is(ValueType.DATE) && said.startsWith(mention.surface()))
                .findFirst().orElse(null);
        String rest = part == null ? "" : plain.substring(Math.min(plain.length(), part.surface().length())).strip();
        if (part != null && (words.isVacuous(rest) || words.isBasis(rest) || words.sheets().isPeriodLabel(rest))) { // Q1実績, 第2四半期累計（予）
            return new Header(said, date(text, part), rest.isEmpty() ? null : rest);
        }
        Mention work = mentions.in(cell.span()).stream().filter(NameTypes::isWork).findFirst().orElse(null);
        boolean scope = !plain.isEmpty() && (words.isVacuous(plain) || words.isOutcome(plain) || words.sheets().isPeriodLabel(plain) || words.isBasis(withoutQuarter(plain)));
        return new Header(said, null, scope ? plain : null, work, null);
    }

    private static Value date(String text, Mention date) {
        String told = Quarters.told(text, date);
        return told.equals(Arguments.display(date.meaning())) ? (Value) date.meaning() : CalendarDate.of(told);
    }

    /** 前期 of 前期Q1. */
    private static String withoutQuarter(String column) {
        Matcher quarter = QUARTER.matcher(column);
        return quarter.matches() ? quarter.group(1) : column;
    }

    private void figures(
            String text, Mentions mentions, List<Block> row, Map<Integer, Header> columns, String label, Mention subject, Mention owner,
            String announced, List<Draft> drafts) {
        Block first = row.get(0);
        Mention figure = null; // the figure or date that stands where a name would
        int filled = 0;
        for (Mention mention : mentions.in(first.span())) {
            if (mention.meaning() instanceof Value) {
                filled += mention.span().length(); // 1000万円以上 1500万円未満
                boolean fills = 2 * filled > first.span().length() || mention.is(ValueType.DATE) && mention.span().start() == first.span().start();
                figure = figure == null && fills ? mention : figure;
            }
        }
        boolean numbered = row.size() > 2 && columns.getOrDefault(first.cell().orElseThrow().column(), Header.NONE).ranks();
        figure = numbered && isRunningNumber(words(text, first)) ? null : figure;
        boolean sum = words.isSum(label);
        for (Block cell : row) {
            Header header = columns.getOrDefault(cell.cell().orElseThrow().column(), Header.NONE);
            String before = ""; // what the cell says of the figure that an arrow leads from
            for (Mention mention : mentions.in(cell.span())) {
                if (cell == first && (figure == null || row.size() > 1)) {
                    break; // the row's name
                }
                if (!(mention.meaning() instanceof Value value) || !MeasureReader.isMeasure(mention) || isProse(text, cell, mention) || header.ranks()) {
                    continue;
                }
                if (header.isAmount() && value instanceof Figure bare && bare.type() == ValueType.QUANTITY) {
                    continue; // 当期 百万円: in a unit that stands elsewhere
                }
                String lead = cell == first ? "" : lead(text, cell.span(), mention.span());
                lead = lead != null && lead.isEmpty() ? before : lead;
                lead = lead != null && lead.isEmpty() && !label.endsWith(SPEED) && FAST.startingAt(text, mention.span().end()) != 0
                        ? SPEED : lead;
                before = "";
                if (lead != null && Arrows.follows(text, mention.span().end())) { // 45→30分: what it was
                    before = lead;
                    continue;
                }
                if (lead == null || prices.rates().startAt(text, mention.span().end())) { // 1回 of 1回あたり10件
                    continue;
                }
                Matcher rate = RATE.matcher(lead);
                String per = rate.matches() ? rate.group(1).strip() : "";
                lead = per.isEmpty() ? lead : "";
                boolean compared = words.tellsChange(header.words()) || words.tellsChange(label);
                boolean level = !compared && value.type() == ValueType.MONEY && (!header.words().isEmpty() || words.isSigned(label));
                value = level ? Changes.level(mention) : value; // △5億円 in a column of the year
                Span evidence = first.span().join(mention.span());
                boolean priced = value.type() == ValueType.MONEY && (prices.isPrice(header.words()) || prices.isPrice(label));
                Mention thing = header.work() != null ? header.work() : subject != null && NameTypes.isWork(subject) ? subject
                        : owner != null && NameTypes.isWork(owner) && prices.isPrice(label) && row.size() == 2 ? owner : null;
                if (priced && thing != null) {
                    drafts.add(Draft.of(Predicate.PRICED_AT, thing.meaning(), value, evidence, -1, "grid:price"));
                } else if (figure == null && !sum || !header.words().isEmpty() && (!sum || !header.thing().isEmpty())) {
                    Argument measured = measured(figure == null && !sum ? label : "", header, subject, row.size());
                    boolean ofPart = lead.isEmpty() && !announced.isEmpty() && header.thing().isEmpty() && value.type() != ValueType.QUANTITY
                            && !words.isOwned(label) && !words.isMeasured(label) && figure == null && !sum;
                    measured = ofPart ? new Phrase(Arguments.display(measured) + " " + announced) : measured;
                    measured = lead.isEmpty() ? measured : new Phrase(Arguments.display(measured) + " " + lead);
                    if (value.type() == ValueType.DURATION && !words.isTime(Arguments.display(measured))) {
                        continue; // 1日50回
                    }
                    Matcher bracket = BRACKETED_RATE.matcher(Arguments.display(measured));
                    if (per.isEmpty() && measured instanceof Phrase phrase && bracket.find() && bracket.start() > 0) {
                        per = bracket.group(1).strip();
                        measured = new Phrase(phrase.text().substring(0, bracket.start()) + phrase.text().substring(bracket.end()));
                    }
                    Draft draft = Draft.of(Predicate.MEASURE, measured, value, evidence, -1, "grid:figure");
                    if (!per.isEmpty()) {
                        draft.qualifiers().put(Qualifier.PER, per);
                    }
                    header.qualify(draft);
                    if (figure != null && figure.is(ValueType.DATE)) {
                        draft.qualifiers().put(Qualifier.DATE, Arguments.display(figure.meaning()));
                    } else if ((figure != null || sum) && cell != first) {
                        draft.qualifiers().putIfAbsent(Qualifier.SCOPE, label);
                    }
                    if (subject == null && isOwner(owner) && isOf(owner, header, columns.values())) {
                        draft.qualifiers().put(Qualifier.OWNER, ((Entity) owner.meaning()).name());
                    }
                    drafts.add(draft);
                }
            }
        }
    }

    /**
     * What the cell itself says of the figure in front of it: 検知精度 in 検知精度95%、誤検知50%減; empty where it says nothing,
     * null where it says too much, or speaks of something else and adds the figure in brackets.
     */
    private String lead(String text, Span cell, Span figure) {
        int from = figure.start();
        while (from > cell.start() && "、・/／,;；→＋".indexOf(text.charAt(from - 1)) < 0 && "（(".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        boolean bracketed = from > cell.start() && "（(".indexOf(text.charAt(from - 1)) >= 0;
        String lead = words.withoutBasis(Phrases.clean(text, from, figure.start()));
        if (words.isVacuous(lead)) {
            lead = "";
        }
        if (lead.length() > LONGEST_LEAD || bracketed && figure.end() < cell.end() && ")）、,/・".indexOf(text.charAt(figure.end())) < 0) {
            return null;
        }
        for (int i = 0; i < lead.length(); i++) {
            if (PARTICLES.indexOf(lead.charAt(i)) >= 0 || "=×$".indexOf(lead.charAt(i)) >= 0) {
                return null;
            }
        }
        return lead;
    }

    /** A figure deep in a sentence is measured by the sentence. */
    private static boolean isProse(String text, Block cell, Mention figure) {
        int end = figure.span().end();
        return end < cell.span().end() && PARTICLES.indexOf(text.charAt(end)) >= 0
                || cell.span().length() > 4 * figure.span().length() && cell.span().in(text).indexOf('を') >= 0
                || isDash(text, cell.span(), figure.span())
                || cell.span().in(text).indexOf('\\') >= 0; // a formula
    }

    /** — 百万円: nothing but the unit. */
    private static boolean isDash(String text, Span cell, Span figure) {
        int before = figure.start() - 1;
        while (before >= cell.start() && text.charAt(before) == ' ') {
            before--;
        }
        return before >= cell.start() && before < figure.start() - 1 && "—―–".indexOf(text.charAt(before)) >= 0;
    }

    /** What a figure measures: its row's name, and its column's where several columns hold figures. */
    private static Argument measured(String label, Header header, Mention subject, int width) {
        String thing = header.thing();
        if (label.isEmpty()) {
            return new Phrase(subject == null ? header.words() : (((Entity) subject.meaning()).name() + " " + thing).strip());
        }
        boolean telling = !thing.isEmpty() && (width > 2 || subject != null);
        if (!telling) {
            return subject != null && label.equals(subject.surface()) ? subject.meaning() : new Phrase(label);
        }
        return new Phrase(label + " " + thing);
    }

    /** Whether a label only counts the rows: 15 of 15|与信判定|審査率95%. */
    private static boolean isRunningNumber(String label) {
        return !label.isEmpty() && label.length() <= LONGEST_RUNNING_NUMBER && label.chars().allMatch(Character::isDigit);
    }

    private static String words(String text, Block block) {
        return Phrases.clean(block.span().in(text));
    }
}
