package yomitori.read;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.Table;
import yomitori.text.Width;

/** The table of sentences that announce what comes below them: 主な特長は以下の通り。 */
final class LeadIns {
    private static final int LONGEST = 80;
    private static final List<String> POINTERS = new ArrayList<>();
    private static final List<String> ENDS = new ArrayList<>();

    static {
        for (Table.Row row : Table.beside(LeadIns.class, "lead-ins.tsv", "where", "cue", "example").rows()) {
            switch (row.get("where")) {
                case "pointer" -> POINTERS.add(row.get("cue"));
                case "end" -> ENDS.add(row.get("cue"));
                default -> throw row.fault("where is »" + row.get("where") + "«", "pointer or end");
            }
        }
    }

    private LeadIns() {}

    /** Where the last sentence of a paragraph begins, if it announces something below it; otherwise -1. */
    static int start(String text, int from, int until) {
        int end = until;
        while (end > from && "。：: ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = Math.max(from, Math.max(text.lastIndexOf('。', end - 1), text.lastIndexOf('\n', end - 1)) + 1);
        if (end <= start || end - start > LONGEST) {
            return -1;
        }
        String sentence = Width.fold(text.substring(start, end));
        boolean colon = end < until && Width.fold(text.charAt(end)) == ':';
        boolean ends = colon || ENDS.stream().anyMatch(sentence::endsWith);
        return ends && POINTERS.stream().anyMatch(sentence::contains) ? start : -1;
    }
}
