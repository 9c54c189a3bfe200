package yomitori.read;

import java.util.Arrays;
import yomitori.text.Part;

/**
 * The roles of lines of a plain text that stand together between blank ones, where one of them tells the role of all: the
 * title, maker and shop of an advertised product.
 */
final class LineGroups {
    /** A larger group is a part of the article that only mentions a shop. */
    private static final int MOST_LINES = 8;
    private static final int MOST_CHARS = 300;

    private LineGroups() {}

    /** The role of each line. */
    static Part[] parts(String[] lines) {
        Part[] parts = new Part[lines.length];
        Arrays.fill(parts, Part.BODY);
        int start = 0;
        while (start < lines.length) {
            int end = start;
            int chars = 0;
            Part told = Part.BODY;
            while (end < lines.length && !lines[end].isBlank()) {
                chars += lines[end].length();
                Part part = PartCues.ofGroup(lines[end]);
                told = part != Part.BODY ? part : told;
                end++;
            }
            if (told != Part.BODY && end - start <= MOST_LINES && chars <= MOST_CHARS) {
                Arrays.fill(parts, start, end, told);
            }
            start = end + 1;
        }
        return parts;
    }
}
