package yomitori.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import yomitori.extract.Table;
import yomitori.text.Part;
import yomitori.text.Width;

/** What headings, beginnings of lines and class names say about the role of what stands there. */
final class PartCues {
    private static final int LONGEST_HEADING = 24;
    private static final int LONGEST_ENDING = 40;
    private static final Map<String, Part> HEADINGS = new HashMap<>();
    private static final Map<String, Part> CLASSES = new HashMap<>();
    private static final Map<String, Part> TYPES = new HashMap<>();
    private static final Map<String, Part> ENDINGS = new HashMap<>();
    private static final Map<String, Part> GROUPS = new HashMap<>();
    private static final List<Map.Entry<String, Part>> LINES = new ArrayList<>();
    private static final BitSet LINE_BEGINS = new BitSet();

    static {
        for (Table.Row row : Table.beside(PartCues.class, "part-cues.tsv", "where", "cue", "part", "example").rows()) {
            Part part = row.constant("part", Part.class);
            String cue = row.get("cue");
            switch (row.get("where")) {
                case "heading" -> HEADINGS.put(cue.toLowerCase(Locale.ROOT), part);
                case "class" -> CLASSES.put(cue, part);
                case "type" -> TYPES.put(cue, part);
                case "ending" -> ENDINGS.put(cue, part);
                case "group" -> GROUPS.put(Width.fold(cue), part);
                case "line" -> {
                    LINES.add(Map.entry(cue, part));
                    LINE_BEGINS.set(cue.charAt(0));
                }
                default -> throw row.fault("where is »" + row.get("where") + "«", "heading, ending, line, group, class or type");
            }
        }
    }

    private PartCues() {}

    /** The role that a heading announces; {@link Part#BODY} for any other. */
    static Part ofHeading(String heading) {
        if (heading.length() > LONGEST_ENDING) {
            return Part.BODY;
        }
        String bare = bare(heading);
        Part part = heading.length() > LONGEST_HEADING ? null : HEADINGS.get(bare.toLowerCase(Locale.ROOT));
        return part != null ? part : held(ENDINGS, bare::endsWith);
    }

    /** The role that one line gives to all lines that stand together with it; {@link Part#BODY} for most. */
    static Part ofGroup(String line) {
        String folded = Width.fold(line);
        return folded.length() > LONGEST_ENDING ? Part.BODY : held(GROUPS, folded::contains);
    }

    private static Part held(Map<String, Part> cues, Predicate<String> holds) {
        for (Map.Entry<String, Part> cue : cues.entrySet()) {
            if (holds.test(cue.getKey())) {
                return cue.getValue();
            }
        }
        return Part.BODY;
    }

    /** The role of a line that says itself what it is; {@link Part#BODY} for any other. */
    static Part ofLine(CharSequence text, int start, int end) {
        if (!LINE_BEGINS.get(Width.fold(text.charAt(start)))) {
            return Part.BODY;
        }
        for (Map.Entry<String, Part> line : LINES) {
            String cue = line.getKey();
            if (end - start >= cue.length() && startsWith(text, start, cue)) {
                return line.getValue();
            }
        }
        return Part.BODY;
    }

    /** The role that one of the class names, or an id, tells; null for any other. */
    static Part ofClasses(String names) {
        for (String name : names.split(" ")) {
            Part part = CLASSES.get(name);
            if (part != null) {
                return part;
            }
        }
        return null;
    }

    /** The role that id, class and the type of its microdata give to an element; null where none of them does. */
    static Part of(NameCues id, NameCues classes, String type) {
        if (id.part() != null || classes.part() != null || type.isEmpty()) {
            return id.part() != null ? id.part() : classes.part();
        }
        return TYPES.get(type.substring(type.lastIndexOf('/') + 1));
    }

    /** Whether a heading asks something. */
    static boolean isQuestion(String heading) {
        String folded = Width.fold(heading);
        return folded.endsWith("?") || folded.length() > 1 && folded.charAt(0) == 'Q' && !Character.isLetter(folded.charAt(1));
    }

    private static boolean startsWith(CharSequence text, int start, String cue) {
        for (int i = 0; i < cue.length(); i++) {
            if (Width.fold(text.charAt(start + i)) != cue.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A heading without the signs and numbers around its words. */
    static String bare(String heading) {
        String folded = Width.fold(heading);
        int start = 0;
        int end = folded.length();
        while (start < end && !Character.isLetter(folded.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(start, end);
    }
}
