package yomitori.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import yomitori.extract.Table;

/** The table of what tells that a page shows only a part of its article to everybody. */
final class Paywall {
    private static final int LONGEST_LINE = 60;
    /** By their first character. */
    private static final Map<Character, List<String>> LINES = new HashMap<>();
    private static final BitSet FIRSTS = new BitSet();
    private static final BitSet SECONDS = new BitSet();
    private static final Set<String> TIERS = new HashSet<>();

    static {
        for (Table.Row row : Table.beside(Paywall.class, "paywall-cues.tsv", "where", "cue", "example").rows()) {
            switch (row.get("where")) {
                case "line" -> LINES.computeIfAbsent(row.get("cue").charAt(0), first -> new ArrayList<>()).add(row.get("cue"));
                case "tier" -> TIERS.add(row.get("cue"));
                default -> throw row.fault("where is »" + row.get("where") + "«", "line or tier");
            }
        }
        LINES.keySet().forEach(FIRSTS::set);
        LINES.values().forEach(cues -> cues.forEach(cue -> SECONDS.set(cue.charAt(1))));
    }

    private Paywall() {}

    /** Whether a declared tier is one that readers pay or register for. */
    static boolean isTier(String tier) {
        return TIERS.contains(tier.toLowerCase(Locale.ROOT));
    }

    /** Whether a whole paragraph tells its readers to pay or register for the rest. */
    static boolean isLine(CharSequence text, int start, int end) {
        for (int i = start; end - start <= LONGEST_LINE && i < end; i++) {
            if (!FIRSTS.get(text.charAt(i)) || i + 1 == end || !SECONDS.get(text.charAt(i + 1))) {
                continue;
            }
            for (String cue : LINES.get(text.charAt(i))) {
                if (i + cue.length() <= end && isAt(i, cue, text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAt(int start, String cue, CharSequence text) {
        int same = 0;
        while (same < cue.length() && text.charAt(start + same) == cue.charAt(same)) {
            same++;
        }
        return same == cue.length();
    }
}
