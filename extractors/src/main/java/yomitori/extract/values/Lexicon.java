package yomitori.extract.values;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yomitori.extract.Table;
import yomitori.facts.Bound;
import yomitori.facts.Direction;
import yomitori.facts.ValueType;

/** The tables of units, currencies, modifiers and words, read once. */
final class Lexicon {
    private static final byte NUMERAL = 1;
    private static final byte WORD = 2;

    /** Units that stand behind their number. */
    final Trie<Unit> units = new Trie<>();
    /** Currencies that stand before it: $, US$, USD. */
    final Trie<Unit> signs = new Trie<>();
    final Trie<Modifier> before = new Trie<>();
    final Trie<Modifier> after = new Trie<>();
    /** 増, 減, 上昇: what happened to a figure. */
    final Trie<Modifier> changes = new Trie<>();
    /** まで with what goes as far as the figure behind it. */
    final Trie<Modifier> goals = new Trie<>();
    final Trie<Word> words = new Trie<>();
    /** Heads of columns that say what the bare numbers below them are, each as a draft of one. */
    final Trie<Draft> columns = new Trie<>();
    /** Letters that stand right before a number and tell along which axis or in which current it is, each with its units: W60mm, DC5V. */
    final Map<String, List<String>> prefixes = new HashMap<>();
    private final byte[] triggers = new byte[1 << 16];

    Lexicon() {
        readUnits();
        readCurrencies();
        readModifiers();
        readColumns();
        readPrefixes();
        readWords("words.tsv");
        readWords("dates.tsv");
        readWords("false_friends.tsv");
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Chars.isDigit(c) || Chars.kanjiDigit(c) >= 0 || Chars.smallUnit(c) >= 0 || c == '数' || c == '何') {
                triggers[c] |= NUMERAL;
            }
        }
    }

    private static Table table(String name, String... columns) {
        return Table.beside(Lexicon.class, "tables/" + name, columns);
    }

    /** Whether a number or a word of the tables may begin with the character. */
    boolean isTrigger(char c) {
        return triggers[c] != 0;
    }

    boolean beginsWord(char c) {
        return (triggers[c] & WORD) != 0;
    }

    boolean beginsNumeral(char c) {
        return (triggers[c] & NUMERAL) != 0;
    }

    private void readUnits() {
        for (Table.Row row : table("units.tsv", "unit", "kind", "code", "factor", "example", "value").rows()) {
            for (String form : row.list("unit")) {
                units.put(form, new Unit(
                        row.constant("kind", Unit.Kind.class),
                        row.get("code"),
                        factor(row.get("factor")),
                        "units.tsv:" + row.list("unit").getFirst()));
            }
        }
    }

    private static BigDecimal factor(String cell) {
        return cell.isEmpty() ? BigDecimal.ONE : new BigDecimal(cell);
    }

    private void readCurrencies() {
        for (Table.Row row : table("currencies.tsv", "code", "after", "before", "small", "factor", "example", "value").rows()) {
            String code = row.get("code");
            Unit unit = new Unit(Unit.Kind.MONEY, code, BigDecimal.ONE, "currencies.tsv:" + code);
            for (String form : row.list("after")) {
                units.put(form, unit);
            }
            for (String form : row.list("before")) {
                signs.put(form, unit);
                trigger(form.charAt(0));
            }
            Unit small = new Unit(Unit.Kind.MONEY, code, factor(row.get("factor")), unit.row());
            for (String form : row.list("small")) {
                units.put(form, small);
            }
        }
    }

    private void readModifiers() {
        for (Table.Row row :
                table("modifiers.tsv", "word", "side", "bound", "approximate", "direction", "types", "not", "example", "value")
                        .rows()) {
            Set<ValueType> types = EnumSet.noneOf(ValueType.class);
            for (String type : row.list("types")) {
                types.add(ValueType.valueOf(type));
            }
            if (types.isEmpty()) {
                types = EnumSet.allOf(ValueType.class);
            }
            Modifier modifier = new Modifier(
                    row.get("bound").isEmpty() ? Bound.NONE : row.constant("bound", Bound.class),
                    row.get("approximate").equals("~"),
                    row.get("direction").isEmpty() ? Direction.NONE : row.constant("direction", Direction.class),
                    types,
                    row.get("not"),
                    row.get("approximate").equals("weak"));
            for (String word : row.list("word")) {
                switch (row.get("side")) {
                    case "before" -> before.putReversed(word, modifier);
                    case "after" -> after.put(word, modifier);
                    case "change" -> changes.put(word, modifier);
                    case "goal" -> goals.put(word, modifier);
                    default -> throw row.fault("side is »" + row.get("side") + "«", "one of before, after, change, goal");
                }
            }
        }
    }

    private void readColumns() {
        for (Table.Row row : table("columns.tsv", "head", "type", "unit", "example", "reading").rows()) {
            String rule = "columns.tsv:" + row.list("head").getFirst();
            ValueType type = row.constant("type", ValueType.class);
            for (String head : row.list("head")) {
                columns.put(head, Draft.figure(type, 0, 1, BigDecimal.ONE, row.get("unit"), rule));
            }
        }
    }

    private void readPrefixes() {
        for (Table.Row row : table("prefixes.tsv", "word", "units", "example", "reading").rows()) {
            row.list("word").forEach(word -> prefixes.put(word, row.list("units")));
        }
    }

    private void readWords(String name) {
        for (Table.Row row : table(name, "word", "kind", "value", "not", "example", "reading").rows()) {
            for (String form : row.list("word")) {
                words.put(form, new Word(
                        row.constant("kind", Word.Kind.class),
                        row.get("value"),
                        row.get("not"),
                        name + ":" + row.list("word").getFirst()));
                trigger(form.charAt(0));
            }
        }
    }

    private void trigger(char c) {
        triggers[c] |= WORD;
    }
}
