package yomitori.read;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yomitori.text.Part;

/**
 * What the value of a {@code class} or {@code id} says about its element. Sites use a few names over and over, so that each value
 * is looked into once and remembered.
 *
 * @param furniture how surely it is furniture
 * @param body whether it holds the body of an article
 * @param part the role that it plays; null where none is told
 * @param dates whether it speaks of dates
 * @param author whether it holds the name of the writer
 */
record NameCues(FurnitureCues.Strength furniture, boolean body, Part part, boolean dates, boolean author) {
    /** What no name says. */
    static final NameCues NOTHING = new NameCues(FurnitureCues.Strength.NONE, false, null, false, false);
    /** More are looked into each time: no page may fill the memory with names. */
    private static final int MOST = 20_000;
    private static final int LONGEST = 200;
    private static final Map<String, NameCues> KNOWN = new ConcurrentHashMap<>();

    /** What the names, parted by blanks, say. */
    static NameCues of(String names) {
        if (names.isEmpty()) {
            return NOTHING;
        }
        NameCues cues = KNOWN.get(names);
        if (cues == null) {
            cues = new NameCues(FurnitureCues.ofNames(names), FurnitureCues.isBody(names), PartCues.ofClasses(names),
                    PageDates.speaksOfDates(names), Bylines.isClass(names));
            if (KNOWN.size() < MOST && names.length() <= LONGEST) {
                KNOWN.put(names, cues);
            }
        }
        return cues;
    }
}
