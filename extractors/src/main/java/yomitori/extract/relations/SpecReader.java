package yomitori.extract.relations;

import yomitori.facts.Bound;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/**
 * Reads the figures of a line of a sheet of data, each of which measures what the label names, though several stand there or other words
 * follow: 入力：5V / 500mA, メモリー：16GB PC3-12800（最大32GB）, サイズ：幅60mm×高さ26mm.
 */
final class SpecReader extends FigureSentence {
    private static final String RULE = "spec";
    /** What sets the figures of a line apart. */
    private static final String SEPARATORS = "、，,／/・；;：:（(）)×xX*＊";
    private static final String TIMES = "×xX*＊";
    private static final String SIGNS = "±+＋";
    private static final String BLANKS = " 　";
    private static final String ABOUT = "約";

    private final SpecWords specs;
    private final SpecLine line;
    private final String label;

    /** @param found the sentence as a line of a sheet; null where it is none */
    SpecReader(FigureSentence sentence, SpecWords specs, SpecLine found) {
        super(sentence);
        this.specs = specs;
        this.line = found != null && specs.isLabel(found.label()) && !found.label().contains("#") ? found : null;
        this.label = line == null ? "" : line.label();
    }

    /** Whether it is known what the figure says, even if that is nothing that can be written down. */
    boolean reads(int at, Mention figure) {
        if (line == null || figure.span().start() < line.body().start() || figure.is(ValueType.MONEY)) {
            return false;
        }
        int index = line.figures().indexOf(figure);
        return index >= 0 && (isLength(index) ? length(at, index) : plain(at, index));
    }

    /** Whether the figure is one of several that the line sets side by side as lengths. */
    private boolean isLength(int index) {
        Mention figure = line.figures().get(index);
        boolean joined = isTimes(behind(figure.span().end())) || isTimes(before(figure.span().start()));
        return specs.isSize(label) && (joined || isFactor(figure)) && !unit(index).isEmpty();
    }

    /** 60x of 60x26mm, which looks as if it were so many times something. */
    private static boolean isFactor(Mention mention) {
        String surface = mention.surface();
        return mention.is(ValueType.MULTIPLE) && TIMES.indexOf(surface.charAt(surface.length() - 1)) >= 0;
    }

    /** 幅60mm×高さ26mm, 60（幅）×26（高さ）mm, （W×H×D）：60×26×115mm. */
    private boolean length(int at, int index) {
        Mention mention = line.figures().get(index);
        if (!(mention.meaning() instanceof Figure figure) || figure.type() != ValueType.QUANTITY && !isFactor(mention)) {
            return true;
        }
        Figure first = line.figures().get(0).meaning() instanceof Figure other ? other : figure;
        boolean about = figure.approximate() || first.approximate() || line.note().contains(ABOUT);
        Figure value = new Figure(
                ValueType.QUANTITY, figure.number(), figure.upper(), unit(index), figure.bound(), about, figure.direction());
        String axis = axis(index);
        if (!axis.isEmpty() || line.figures().size() == 1) { // one of several sides is not the size
            add(at, mention, value, (label + " " + axis).strip(), null);
        }
        return true;
    }

    /** The unit of a length: its own, that of the next one, or the one behind the last. */
    private String unit(int index) {
        for (int i = index; i < line.figures().size(); i++) {
            Mention mention = line.figures().get(i);
            String own = mention.meaning() instanceof Figure figure ? figure.unit() : "";
            if (!own.isEmpty() && !isFactor(mention)) {
                return mention.is(ValueType.QUANTITY) && own.equals(specs.lengthAt(own, 0)) ? own : "";
            }
        }
        return specs.lengthAt(text, Signs.behind(text, behindNote(line.figures().getLast().span().end()), "（( "));
    }

    private String axis(int index) {
        Mention mention = line.figures().get(index);
        String lead = lead(index);
        if (specs.isAxis(lead)) {
            return lead;
        }
        int open = mention.span().end();
        int close = behindNote(open);
        String note = close > open ? Phrases.clean(text, open + 1, close - 1) : "";
        if (specs.isAxis(note)) {
            return note;
        }
        int nth = 0;
        for (int i = 0; i < line.note().length(); i++) {
            String axis = specs.axisAt(line.note(), i, line.note().length());
            if (!axis.isEmpty() && nth++ == index) {
                return axis;
            }
            i += Math.max(0, axis.length() - 1);
        }
        return "";
    }

    /** Behind the bracket that opens at {@code at}; {@code at} where none does. */
    private int behindNote(int at) {
        if (at >= text.length() || "（(".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '\n' && "）)".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < text.length() && text.charAt(end) != '\n' ? end + 1 : at;
    }

    /** The words in front of a figure, back to the last one or to what sets them apart. */
    private String lead(int index) {
        int start = line.figures().get(index).span().start();
        return Phrases.clean(text, leadStart(index), start);
    }

    private int leadStart(int index) {
        int start = line.figures().get(index).span().start();
        int from = index == 0 ? line.body().start() : Math.max(line.body().start(), line.figures().get(index - 1).span().end());
        for (int i = start - 1; i >= from; i--) {
            char c = text.charAt(i);
            boolean letter = c < 0x80 && Character.isLetter(c) && (i > 0 && Character.isLetter(text.charAt(i - 1)) || i + 1 < start
                    && Character.isLetter(text.charAt(i + 1))); // the x of Xeon
            if (SEPARATORS.indexOf(c) >= 0 && !letter) {
                return i + 1;
            }
        }
        return from;
    }

    /** 5V / 500mA, 16GB PC3-12800（最大32GB）, Core 5（2.5GHz）. */
    private boolean plain(int at, int index) {
        Mention mention = line.figures().get(index);
        Value value = (Value) mention.meaning();
        int start = mention.span().start();
        int end = mention.span().end();
        String unit = value instanceof Figure figure ? figure.unit() : "";
        boolean counted = isTimes(behind(end)) || isTimes(before(start)) || isFactor(mention);
        if (counted || SIGNS.indexOf(text.charAt(start)) >= 0 || SIGNS.indexOf(text.charAt(start - 1)) >= 0) {
            return true; // 4GB×4, ±0.2V
        }
        boolean quantity = value.type() == ValueType.QUANTITY && !unit.isEmpty();
        if (!quantity && value.type() != ValueType.MULTIPLE && value.type() != ValueType.DURATION) {
            return false;
        }
        int bracket = line.bracket(text, start);
        String lead = lead(index);
        Mention name = name(index, bracket, lead);
        boolean said = name != null || specs.isSilent(lead) || specs.isExtreme(lead);
        boolean ends = endsAt(end);
        if (bracket >= 0 && said && !ends) {
            return true; // 500MB/秒（64GBモデル）
        }
        boolean goesOn = quantity && bracket < 0 && specs.mayGoOn(unit) && !isHiragana(end);
        if (!said || !ends && !goesOn || bracket >= 0 && !specs.mayGoOn(unit) || isOfWords(index, lead)) {
            return false;
        }
        String measured = specs.isExtreme(lead) ? lead : "";
        add(at, mention, about(value), (label + " " + (name == null ? "" : name.surface() + " ") + measured).strip(), name);
        return true;
    }

    /** The value, about so much where the label says so of its line. */
    private Value about(Value value) {
        boolean about = line.note().equals(ABOUT) && value instanceof Figure figure && figure.bound() == Bound.NONE;
        return about ? ((Figure) value).roughly() : value;
    }

    /** The name that the figure tells something of: the one in front of it or of the bracket where it stands. */
    private Mention name(int index, int bracket, String lead) {
        int start = line.figures().get(index).span().start();
        Mention before = bracket >= 0 ? line.nameBefore(text, bracket) : line.nameBefore(text, start);
        if (before != null || bracket >= 0 || lead.isEmpty()) {
            return before != null && NameTypes.isWork(before) ? before : null;
        }
        for (Mention name : line.names()) { // Xシリーズ 1TB
            if (NameTypes.isWork(name) && name.span().start() >= leadStart(index) && name.span().end() < start && specs.isPart(label)) {
                return name;
            }
        }
        return null;
    }

    /** Whether the words before a stroke, and not the label, name what the figure behind it measures: ケーブル長／80cm. */
    private boolean isOfWords(int index, String lead) {
        int from = leadStart(index);
        int before = index == 0 ? line.body().start() : line.figures().get(index - 1).span().end();
        if (!lead.isEmpty() || from <= before || "／/・:：".indexOf(text.charAt(from - 1)) < 0) {
            return false;
        }
        int depth = 0;
        for (int i = before; i < from; i++) {
            char c = text.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (depth == 0 && Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure that ends at {@code end} is followed by another or by nothing. */
    private boolean endsAt(int end) {
        int at = Signs.behind(text, end, BLANKS);
        return at >= text.length() || "、，,／/・；;（()）※\n±".indexOf(text.charAt(at)) >= 0 || specs.joins(text, at)
                || at > end && Character.isDigit(text.charAt(at));
    }

    private boolean isHiragana(int at) {
        return at < text.length() && Signs.isHiragana(text.charAt(at));
    }

    /** What stands behind a figure, its note in brackets and its unit aside. */
    private int behind(int end) {
        int at = Signs.behind(text, behindNote(end), BLANKS);
        String unit = specs.lengthAt(text, at);
        return unit.isEmpty() ? at : Signs.behind(text, behindNote(at + unit.length()), BLANKS);
    }

    /** What stands in front of a figure and the words for its axis. */
    private int before(int start) {
        int at = start - 1;
        while (at >= line.body().start() && Character.isLetter(text.charAt(at)) && TIMES.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        while (at >= line.body().start() && Character.isSpaceChar(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private boolean isTimes(int at) {
        if (at < 0 || at >= text.length() || TIMES.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        return !(text.charAt(at) < 0x80 && isLatin(at + 1) && isLatin(at + 2)); // not the x of Xeon
    }

    private boolean isLatin(int at) {
        return at < text.length() && text.charAt(at) < 0x80 && Character.isLetter(text.charAt(at));
    }

    private void add(int at, Mention mention, Value value, String measured, Mention name) {
        drafts.add(RULE, measured, name, null, new Amount(at, mention, value, "", ""), at, 0);
    }
}
