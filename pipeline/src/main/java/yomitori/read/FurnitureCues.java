package yomitori.read;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import yomitori.extract.Table;
import yomitori.text.Width;

/** The table of what a page carries besides its article. */
final class FurnitureCues {
    /** How much a cue is to be trusted. */
    enum Strength {
        NONE,
        LIKELY,
        SURE;

        Strength or(Strength other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    private static final int LONGEST_LINE = 24;
    private static final int SHORTEST_BODY = 6;
    private static final int LONGEST_NAMES = 200;
    private static final Map<String, Map<String, Strength>> CUES = new HashMap<>();

    static {
        for (Table.Row row : Table.beside(FurnitureCues.class, "furniture-cues.tsv", "where", "cue", "strength").rows()) {
            CUES.computeIfAbsent(row.get("where"), where -> new HashMap<>())
                    .put(row.get("cue"), Strength.valueOf(row.get("strength").toUpperCase(Locale.ROOT)));
        }
    }

    private static final Map<String, Strength> TAGS = CUES.get("tag");
    private static final Map<String, Strength> ROLES = CUES.get("role");
    private static final Map<String, Strength> CLASSES = CUES.get("class");
    private static final Map<String, Strength> WORDS = CUES.get("word");
    private static final Map<String, Strength> HEADINGS = CUES.get("heading");
    private static final Map<String, Strength> LINES = CUES.get("line");
    private static final List<String> BODIES = List.copyOf(CUES.get("body").keySet());
    private static final List<String> ENDINGS = List.copyOf(CUES.get("ending").keySet());
    private static final Map<String, Strength> COUNTS = CUES.get("count");
    private static final BitSet LINE_ENDS = lineEnds();
    private static final List<String> OTHER_DAYS = List.copyOf(CUES.get("days").keySet());

    private FurnitureCues() {}

    /** What the tag of an element says. */
    static Strength of(String tag) {
        return TAGS.getOrDefault(tag, Strength.NONE);
    }

    /** What tag, role, class and id of an element say. */
    static Strength of(TagTraits tag, String role, NameCues classes, NameCues id) {
        return tag.furniture().or(ROLES.getOrDefault(role, Strength.NONE)).or(classes.furniture()).or(id.furniture());
    }

    /** Whether class and id say that the days in an element are those of other things than the article. */
    static boolean hasOtherDays(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        return OTHER_DAYS.stream().anyMatch(lower::contains);
    }

    /** Whether one of the class names says that its element holds the body of an article: entry-content, p-article__body. */
    static boolean isBody(String names) {
        if (names.length() < SHORTEST_BODY || names.length() > LONGEST_NAMES) {
            return false;
        }
        for (String name : names.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").split(" ")) {
            for (String body : BODIES) {
                if (name.endsWith(body)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a heading announces furniture; signs and numbers around its words don't matter. */
    static boolean isHeading(String heading) {
        return heading.length() <= LONGEST_LINE && HEADINGS.containsKey(PartCues.bare(heading).toLowerCase(Locale.ROOT));
    }

    /** Whether a whole line is furniture; signs and numbers around its words don't matter. */
    static boolean isLine(CharSequence text, int start, int end) {
        if (end - start > LONGEST_LINE || text.charAt(end - 1) == '。' || !mayEnd(text, start, end)) {
            return false;
        }
        String line = PartCues.bare(text.subSequence(start, end).toString()).toLowerCase(Locale.ROOT);
        return LINES.containsKey(line) || endsLikeFurniture(line) || isCount(text, start, end);
    }

    /** Whether a line only counts pages or what is left to read: 2/3ページ. */
    private static boolean isCount(CharSequence text, int start, int end) {
        StringBuilder shape = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = Width.fold(text.charAt(i));
            boolean digit = c >= '0' && c <= '9' || c == ',';
            if (digit && (shape.isEmpty() || shape.charAt(shape.length() - 1) != '#')) {
                shape.append('#');
            } else if (!digit && c > ' ') {
                shape.append(Character.toLowerCase(c));
            }
        }
        return COUNTS.containsKey(shape.toString());
    }

    private static boolean endsLikeFurniture(String line) {
        for (String ending : ENDINGS) {
            if (line.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last letter of a line is the last one of any cue: most lines are told apart without making strings. */
    private static boolean mayEnd(CharSequence text, int start, int end) {
        int last = end - 1;
        while (last >= start && !Character.isLetter(text.charAt(last))) {
            last--;
        }
        return last >= start && LINE_ENDS.get(Character.toLowerCase(Width.fold(text.charAt(last))));
    }

    private static BitSet lineEnds() {
        BitSet ends = new BitSet();
        LINES.keySet().forEach(cue -> ends.set(cue.charAt(cue.length() - 1)));
        ENDINGS.forEach(cue -> ends.set(cue.charAt(cue.length() - 1)));
        for (String cue : COUNTS.keySet()) {
            cue.chars().filter(Character::isLetter).reduce((before, last) -> last).ifPresent(ends::set);
        }
        return ends;
    }

    /** What class names or an id say. */
    static Strength ofNames(String names) {
        Strength strength = Strength.NONE;
        for (String name : names.split(" ")) {
            strength = strength.or(ofName(name));
        }
        return strength;
    }

    private static Strength ofName(String name) {
        Strength strength = CLASSES.getOrDefault(name.toLowerCase(Locale.ROOT), Strength.NONE);
        String before = "";
        int start = 0;
        for (int i = 0; i <= name.length() && strength != Strength.SURE; i++) {
            boolean end = i == name.length() || name.charAt(i) == '-' || name.charAt(i) == '_';
            boolean hump = !end && i > start && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (end || hump) {
                String word = name.substring(start, i).toLowerCase(Locale.ROOT);
                if (!isDenial(before)) {
                    strength = strength.or(WORDS.getOrDefault(word, Strength.NONE));
                }
                before = word;
                start = end ? i + 1 : i;
            }
        }
        return strength;
    }

    /** no-sidebar, has-sidebar, with-comments: the page speaks of furniture elsewhere. */
    private static boolean isDenial(String word) {
        return word.equals("no") || word.equals("has") || word.equals("with") || word.equals("without") || word.equals("non");
    }
}
