package yomitori.extract.values;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yomitori.extract.values.SetReader.Case;
import yomitori.extract.values.SetReader.Expected;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Width;

/**
 * Compares what the reader finds with what a public set expects, whose conventions differ. Every deviation is named here:
 *
 * <ul>
 *   <li>spans: the sets leave modifiers, signs or counters out, or split a range in two; an overlap is enough, the value must
 *       be right;
 *   <li>plain numerals: 百 in これから百数えて or 一 in 一匹 counts in the sets, but is no value of news, or only with its counter; where
 *       no mention overlaps, the numeral alone is parsed and compared; numbers within dates likewise;
 *   <li>dozens: the sets multiply them out, the schema keeps the unit ダース;
 *   <li>fractions: a number in the sets, percent in the schema;
 *   <li>第七 and 七番目 are ordinals in the sets; the schema knows ranks only, so that the number is compared;
 *   <li>units: English names in one set, multiplied prefixes (3kg as 3000 g) in another; the schema keeps them as written;
 *   <li>speeds: 時速 and 毎秒 stand outside the mention;
 *   <li>dates: unknown years are XXXX in the sets; the reader lends them from the article's day, here a fixed one, so that only
 *       the known parts are compared; (月) alone is the tail of a date and not read by itself;
 *   <li>relative times: an offset in the sets, a date in the schema; beyond the calendar the length is compared;
 *   <li>times of day, sets (毎日) and ordinals of time (3年目) have no type in the schema and are left out.
 * </ul>
 */
final class SetAdapter {
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("Pound", "ポンド"), Map.entry("Milliliter", "ミリリットル"), Map.entry("Inch", "インチ"), Map.entry("Mile", "マイル"),
            Map.entry("Foot", "フィート"), Map.entry("Gallon", "ガロン"), Map.entry("Cubic foot", "立方フィート"),
                    Map.entry("Square meter", "平方メートル"),
            Map.entry("Kilometer", "キロメートル"), Map.entry("Meter", "メートル"), Map.entry("Decimeter", "デシメートル"),
                    Map.entry("Bit", "ビット"),
            Map.entry("Millimeter", "ミリ"), Map.entry("Centimeter", "センチ"), Map.entry("Ton", "トン"),
                    Map.entry("Mile per hour", "マイル"),
            Map.entry("Meter per second", "メートル"), Map.entry("Kilometer per hour", "キロメートル"), Map.entry("Year", "歳"),
                    Map.entry("Month", "ヶ月"));
    private static final Map<String, String> CURRENCIES = Map.of("円", "JPY", "ドル", "USD");

    private final Case one;
    private final List<Mention> mentions;

    private SetAdapter(Case one) {
        this.one = one;
        mentions = Readings.mentions(one.reference() == null ? Readings.DAY : one.reference(), one.text());
    }

    /** What is wrong with a case, empty where all is right. */
    static String fault(Case one) {
        SetAdapter adapter = new SetAdapter(one);
        List<String> faults = new ArrayList<>();
        for (Expected expected : one.expected()) {
            if (!expected.kind().equals("time") && !expected.kind().equals("set") && !adapter.holds(expected)) {
                faults.add(expected.text() + " is " + expected.value() + " " + expected.unit());
            }
        }
        if (one.expected().isEmpty()) {
            for (Mention mention : adapter.mentions) {
                if (adapter.inScope(((Value) mention.meaning()).type())) {
                    faults.add(mention.surface() + " is nothing");
                }
            }
        }
        return faults.isEmpty() ? "" : faults + " but read " + adapter.mentions.stream()
                .map(mention -> mention.surface() + "=" + Readings.value(mention)).toList();
    }

    private boolean inScope(ValueType type) {
        List<String> scope = one.scope();
        return switch (type) {
            case DATE -> scope.contains("date");
            case DURATION -> scope.contains("duration");
            case PERCENT -> scope.contains("percent") || scope.contains("number");
            case MONEY -> scope.contains("money") || scope.contains("number");
            case RANK -> scope.contains("ordinal");
            default -> scope.contains("number") || scope.contains("dimension") || scope.contains("count");
        };
    }

    private boolean holds(Expected expected) {
        boolean overlapped = false;
        for (Mention mention : mentions) {
            if (mention.span().start() < expected.end() && expected.start() < mention.span().end()) {
                overlapped = true;
                if (agrees(expected, mention)) {
                    return true;
                }
            }
        }
        boolean number = expected.kind().equals("number") || expected.kind().equals("ordinal")
                || expected.kind().equals("numberrange");
        return number && (!overlapped || expected.kind().equals("number")) && numeralAgrees(expected);
    }

    private boolean agrees(Expected expected, Mention mention) {
        Value value = (Value) mention.meaning();
        return switch (expected.kind()) {
            case "number", "ordinal" -> value instanceof Figure figure && numberAgrees(expected, figure, mention);
            case "numberrange", "countrange", "moneyrange" -> value instanceof Figure figure && rangeAgrees(expected, figure);
            case "percent" -> value instanceof Figure figure && figure.type() == ValueType.PERCENT
                    && same(expected.value(), figure.number());
            case "money" -> value instanceof Figure figure && same(expected.value(), figure.number())
                    && figure.unit().equals(CURRENCIES.getOrDefault(expected.unit(), expected.unit()));
            case "count" -> value instanceof Figure figure && same(expected.value(), figure.number())
                    && figure.unit().equals(expected.unit());
            case "dimension", "age" -> value instanceof Figure figure && unitAgrees(expected, figure);
            case "temperature" -> value instanceof Figure figure && same(expected.value(), figure.number())
                    && "度℃°C°F".contains(figure.unit());
            case "date", "daterange" -> value instanceof CalendarDate date && dateAgrees(expected.value(), date);
            case "duration" -> value instanceof TimeLength length && lengthAgrees(expected.value(), length);
            case "reltime" -> relativeAgrees(expected.value(), value);
            default -> false;
        };
    }

    private static boolean same(String expected, BigDecimal number) {
        BigDecimal wanted = SetReader.number(expected);
        BigDecimal tolerance = wanted.abs().multiply(new BigDecimal("0.000001"));
        return number != null && number.subtract(wanted).abs().compareTo(tolerance) <= 0;
    }

    private boolean numberAgrees(Expected expected, Figure figure, Mention mention) {
        BigDecimal number = figure.number();
        if (figure.unit().equals("ダース")) {
            number = number.multiply(BigDecimal.valueOf(12));
        }
        boolean fraction = figure.type() == ValueType.PERCENT && mention.surface().contains("分の");
        if (fraction) {
            BigDecimal wanted = SetReader.number(expected.value()).movePointRight(2);
            return number.subtract(wanted).abs().compareTo(new BigDecimal("0.0051")) < 0;
        }
        return same(expected.value(), number) || figure.upper() != null && same(expected.value(), figure.upper())
                || figure.type() == ValueType.PERCENT && same(expected.value(), number.movePointLeft(1));
    }

    private static boolean rangeAgrees(Expected expected, Figure figure) {
        String[] ends = expected.value().split("\\.\\.", -1);
        if (ends[0].isEmpty()) {
            return same(ends[1], figure.number()) && figure.bound() == Bound.AT_MOST;
        }
        return same(ends[0], figure.number())
                && (ends[1].isEmpty() ? figure.bound() == Bound.AT_LEAST : same(ends[1], figure.upper()));
    }

    private static boolean unitAgrees(Expected expected, Figure figure) {
        if (UNITS.containsKey(expected.unit())) {
            return same(expected.value(), figure.number()) && figure.unit().equals(UNITS.get(expected.unit()));
        }
        boolean thousand = figure.unit().startsWith("キロ") || figure.unit().startsWith("k");
        return thousand && same(expected.value(), figure.number().movePointRight(3));
    }

    /** The numeral alone, with its sign. */
    private boolean numeralAgrees(Expected expected) {
        String text = Width.fold(one.text());
        for (int i = expected.start(); i < expected.end(); i++) {
            Numeral numeral = Chars.isNumeral(text.charAt(i)) ? NumeralReader.read(text, i) : null;
            if (numeral != null) {
                boolean negative = expected.value().startsWith("-");
                return same(expected.value(), negative ? numeral.number().negate() : numeral.number());
            }
        }
        return false;
    }

    private static boolean dateAgrees(String expected, CalendarDate date) {
        if (expected.isEmpty()) {
            return true; // the set asserts only that there is one
        }
        String wanted = expected.contains("T") ? expected.substring(0, 10) : expected;
        String iso = date.iso8601();
        if (wanted.startsWith("/") || wanted.endsWith("/")) {
            Bound bound = wanted.startsWith("/") ? Bound.AT_MOST : Bound.AT_LEAST;
            return date.bound() == bound && dateAgrees(wanted.replace("/", ""), CalendarDate.of(iso));
        }
        if (wanted.matches("XXXX-WXX-\\d")) {
            return LocalDate.parse(iso).getDayOfWeek().getValue() == wanted.charAt(9) - '0';
        }
        if (wanted.startsWith("BC")) {
            return wanted.endsWith("XX")
                    ? iso.equals("-%04d".formatted((Integer.parseInt(wanted.substring(2, 4)) + 1) * 100 - 1))
                    : iso.equals("%s%04d".formatted(wanted.equals("BC0001") ? ""
                            : "-", Integer.parseInt(wanted.substring(2)) - 1));
        }
        if (wanted.matches("\\d\\dXX")) {
            return iso.startsWith(wanted.substring(0, 2) + "01/");
        }
        String known = wanted.replace("-XX", "");
        if (known.startsWith("XXXX-XX")) {
            return iso.endsWith(known.substring(7));
        }
        if (wanted.startsWith("XXXX-XX-")) {
            return iso.endsWith(wanted.substring(7));
        }
        return known.startsWith("XXXX") ? iso.substring(4).equals(known.substring(4)) : iso.equals(known)
                || known.endsWith("-01") && (known.startsWith(iso + "-01") || iso.equals(known.substring(0, 7)));
    }

    private static String plainLength(String period) {
        TimeLengths length = new TimeLengths();
        boolean time = false;
        StringBuilder number = new StringBuilder();
        for (char c : period.substring(1).toCharArray()) {
            if (c == 'T') {
                time = true;
            } else if (Character.isLetter(c)) {
                length.add(new BigDecimal(number.toString()), (time ? "T" : "") + c);
                number.setLength(0);
            } else if (c != '-') {
                number.append(c);
            }
        }
        return length.iso();
    }

    private static boolean lengthAgrees(String expected, TimeLength length) {
        if (expected.isEmpty()) {
            return true;
        }
        boolean open = expected.endsWith("/");
        return plainLength(expected.replace("/", "")).equals(length.iso8601()) && (!open || length.bound() == Bound.AT_LEAST);
    }

    private boolean relativeAgrees(String expected, Value value) {
        if (expected.contains(" + ")) { // P-1Y + XXXX-03
            String year = String.valueOf(Readings.DAY.getYear() + Integer.parseInt(expected.substring(1, expected.indexOf('Y'))));
            return value instanceof CalendarDate date
                    && date.iso8601().equals(year + expected.substring(expected.indexOf("XXXX") + 4));
        }
        if (expected.isEmpty()) {
            return true;
        }
        String first = expected.split("/")[0];
        if (value instanceof TimeLength length) {
            return plainLength(first).equals(length.iso8601());
        }
        if (!(value instanceof CalendarDate date)) {
            return false;
        }
        if (first.equals("P0D")) {
            return date.iso8601().equals(Readings.DAY.toString());
        }
        int sign = first.contains("-") ? -1 : 1;
        Period period = Period.parse(plainLength(first));
        LocalDate day = sign < 0 ? Readings.DAY.minus(period) : Readings.DAY.plus(period);
        return day.toString().startsWith(date.iso8601());
    }

    /** A share of the whole, to three places. */
    static BigDecimal share(int part, int whole) {
        return whole == 0 ? BigDecimal.ONE
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), new MathContext(3, RoundingMode.HALF_UP));
    }
}
