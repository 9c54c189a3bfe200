package yomitori.extract.relations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.extract.Mentions;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;
import yomitori.facts.Direction;
import yomitori.facts.Entity;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.facts.Meaning;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Provenance;
import yomitori.facts.TimeLength;
import yomitori.facts.ValueType;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.Block;
import yomitori.text.Metadata;
import yomitori.text.Part;
import yomitori.text.TableCell;
import yomitori.text.Span;
import yomitori.text.TextAnalyzer;

/**
 * A text whose mentions are marked {@code [surface|TYPE]} or {@code [surface|TYPE|meaning]}, so that relations are tested apart from the
 * reading of names and figures. A name means itself unless told otherwise; a figure is written {@code 300000000 USD} or {@code <=15}.
 */
record MarkedText(String text, Mentions mentions) {
    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([A-Z]+)(?:\\|([^\\]]*))?\\]");
    /** Who is known to make what, whatever the text says. */
    private static final Map<String, String> OWNERS = Map.of("product:ナミノート", "company:ナミノ", "company:ナミノ", "company:ナミノHD");
    private static final RelationExtractor RELATIONS = RelationExtractor.knowing(id -> Optional.ofNullable(OWNERS.get(id)));
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int last = 0;
        while (matcher.find()) {
            text.append(marked, last, matcher.start());
            Span span = new Span(text.length(), text.length() + matcher.group(1).length());
            text.append(matcher.group(1));
            String norm = matcher.group(3) == null ? matcher.group(1) : matcher.group(3);
            mentions.add(new Mention(span, matcher.group(1), meaning(matcher.group(2), norm), new Provenance("test", "mark")));
            last = matcher.end();
        }
        return new MarkedText(text.append(marked.substring(last)).toString(), Mentions.resolve(mentions));
    }

    /** The facts of the text, read as an article of 1 December 2025. */
    List<Fact> facts() {
        return RELATIONS.extract(analysis(), mentions);
    }

    /**
     * The facts of the text as a table whose first row holds the headers: a line a row, its cells set apart by tabs; the lines above it
     * are paragraphs.
     */
    List<Fact> factsOfTable() {
        List<Block> cells = new ArrayList<>();
        int start = 0;
        int row = 0;
        for (String line : text.split("\n")) {
            if (row == 0 && !line.contains("\t")) {
                cells.add(Block.of(Block.Kind.PARAGRAPH, new Span(start, start + line.length()), 0, Part.BODY, 1));
                start += line.length() + 1;
                continue;
            }
            int column = 0;
            for (String cell : line.split("\t")) {
                Span span = new Span(start, start + cell.length());
                cells.add(Block.cell(span, Part.BODY, 1, new TableCell(0, row, column++, row == 0)));
                start = span.end() + 1;
            }
            row++;
        }
        Article table = new Article("test", "test", Metadata.of("", LocalDate.of(2025, 12, 1)), text, cells);
        return RELATIONS.extract(ANALYZER.analyze(table), mentions);
    }

    /** The facts with how they were read. */
    List<Account> accounts() {
        return RELATIONS.explain(analysis(), mentions);
    }

    private Analysis analysis() {
        Article plain = Article.ofText("test", LocalDate.of(2025, 12, 1), text);
        List<Block> blocks = plain.blocks().stream().map(this::withHeading).toList();
        return ANALYZER.analyze(new Article("test", "test", plain.metadata(), text, blocks));
    }

    /** A line that begins with # is a heading. */
    private Block withHeading(Block line) {
        boolean heading = text.charAt(line.span().start()) == '#';
        Span words = heading ? new Span(line.span().start() + 1, line.span().end()) : line.span();
        return heading ? Block.of(Block.Kind.HEADING, words, 2, Part.BODY, line.line()) : line;
    }

    /** A fact as {@code PREDICATE subject > object}, with its modality where it is not asserted. */
    static String shown(Fact fact) {
        String modality = fact.modality() == yomitori.facts.Modality.ASSERTED ? "" : " " + fact.modality();
        return fact.predicate() + " " + Arguments.display(fact.subject()) + " > " + Arguments.display(fact.object()) + modality;
    }

    private static Meaning meaning(String type, String norm) {
        for (NameType name : NameType.values()) {
            if (name.name().equals(type)) {
                return new Entity(type.toLowerCase(Locale.ROOT) + ":" + norm, norm, name);
            }
        }
        ValueType value = ValueType.valueOf(type);
        String rest = norm.startsWith("~") ? norm.substring(1) : norm;
        Bound bound = Bound.NONE;
        for (String sign : List.of(">=", "<=", ">", "<")) {
            if (rest.startsWith(sign)) {
                rest = rest.substring(sign.length());
                bound = switch (sign) {
                    case ">=" -> Bound.AT_LEAST;
                    case "<=" -> Bound.AT_MOST;
                    case ">" -> Bound.MORE_THAN;
                    default -> Bound.LESS_THAN;
                };
                break;
            }
        }
        boolean approximate = norm.startsWith("~");
        if (value == ValueType.DATE) {
            return new CalendarDate(rest, bound, approximate);
        }
        if (value == ValueType.DURATION) {
            return new TimeLength(rest, null, bound, approximate);
        }
        Direction direction = rest.endsWith("↑") ? Direction.UP : rest.endsWith("↓") ? Direction.DOWN : Direction.NONE;
        String[] parts = (direction == Direction.NONE ? rest : rest.substring(0, rest.length() - 1)).split(" ", 2);
        return new Figure(value, new BigDecimal(parts[0]), null, parts.length > 1 ? parts[1] : "", bound, approximate, direction);
    }
}
