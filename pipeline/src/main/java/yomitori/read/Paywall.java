package yomitori.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import yomitori.extract.Table;

/** The table of what tells that a page shows only a part of its article to everybody. */
final class Paywall {
    private static final int LONGEST_LINE = 60;
    private static final List<String> LINES = new ArrayList<>();
    private static final Set<String> TIERS = new HashSet<>();

    static {
        for (Table.Row row : Table.beside(Paywall.class, "paywall-cues.tsv", "where", "cue", "example").rows()) {
            switch (row.get("where")) {
                case "line" -> LINES.add(row.get("cue"));
                case "tier" -> TIERS.add(row.get("cue"));
                default -> throw row.fault("where is »" + row.get("where") + "«", "line or tier");
            }
        }
    }

    private Paywall() {}

    /** Whether a declared tier is one that readers pay or register for. */
    static boolean isTier(String tier) {
        return TIERS.contains(tier.toLowerCase(Locale.ROOT));
    }

    /** Whether a whole paragraph tells its readers to pay or register for the rest. */
    static boolean isLine(CharSequence text, int start, int end) {
        if (end - start > LONGEST_LINE) {
            return false;
        }
        String line = text.subSequence(start, end).toString();
        return LINES.stream().anyMatch(line::contains);
    }
}
