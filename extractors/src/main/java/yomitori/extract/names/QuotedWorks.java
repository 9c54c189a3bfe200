package yomitori.extract.names;

import java.util.HashMap;
import java.util.Map;
import yomitori.facts.Entity;
import yomitori.facts.NameType;

/**
 * Works in quotes: 映画「X」, X監督の『Y』, 『Y』の著者, and those that stand in one list with a work. A title may hold any words, so it is
 * found again in quotes alone, unless it reads like a name.
 */
final class QuotedWorks {
    private static final String JOINTS = "、や・と/ ";

    private final Newcomers newcomers;
    private final CueWords before;
    private final CueWords after;
    private final CueWords called;
    private final CueWords stops;

    QuotedWorks(Newcomers newcomers, Cues cues) {
        this.newcomers = newcomers;
        before = cues.of(Cues.Kind.WORK);
        after = cues.of(Cues.Kind.WORK_AFTER);
        called = cues.of(Cues.Kind.CALLED);
        stops = cues.of(Cues.Kind.STOP);
    }

    /** The works of one article that quotes have shown, by their titles. */
    static final class Titles {
        private final Map<String, Entity> works = new HashMap<>();
    }

    /** The work in a quote, null for none. {@code close} is where the closing mark stands, {@code end} where the title ends before it. */
    Entity at(Reading reading, Titles titles, int start, int end, int close) {
        String text = reading.text();
        String title = text.substring(start, end);
        Entity work = titles.works.get(title);
        if (work != null || stops.is(text, start, end) || !isCued(reading, start, end, close) && !isListed(reading, titles, start)) {
            return work;
        }
        Found known = reading.firstIn(start, end);
        boolean whole = known != null && known.start() == start && known.end() == end;
        work = whole && known.entity().type() != NameType.PERSON && known.entity().type() != NameType.PLACE ? known.entity()
                : newcomers.entity(title, NameType.PRODUCT); // 『平清盛』
        titles.works.put(title, work);
        return work;
    }

    private boolean isCued(Reading reading, int start, int end, int close) {
        String text = reading.text();
        if (text.charAt(start - 1) == '『' && isTranslated(text, start, end, close)) {
            return true;
        }
        if (before.endingAt(text, start - 1) != 0 && !endsPerson(reading, start - 1)) { // not 歌 of 山田歌「…」
            return true;
        }
        int word = called.startingAt(text, close + 1);
        if (word != 0 && before.startingAt(text, close + 1 + called.length(word)) != 0) {
            return true;
        }
        return text.charAt(start - 1) == '『' && (after.startingAt(text, close + 1) != 0
                || start > 2 && text.charAt(start - 2) == 'の' && endsPerson(reading, start - 2)); // サン=テグジュペリの『X』
    }

    /** Whether the foreign title of a Japanese one stands in brackets behind it: 『港のあかり(The Harbour Light)』. */
    private static boolean isTranslated(String text, int start, int end, int close) {
        int open = Quote.aside(text, end, close);
        return open > 0 && Script.isUpper(text, open) && text.indexOf(' ', open, close) > 0 && !Script.holdsJapanese(text, open, close)
                && Script.holdsJapanese(text, start, end);
    }

    private static boolean endsPerson(Reading reading, int at) {
        Found name = reading.endingAt(at);
        return name != null && name.entity().type() == NameType.PERSON;
    }

    private static boolean isProduct(Reading reading, int start, int end) {
        Found known = reading.startingAt(start);
        return known != null && known.end() == end && known.entity().type() == NameType.PRODUCT;
    }

    /** Whether a work stands in front in the same kind of quotes: 『X』や『Y』. */
    private boolean isListed(Reading reading, Titles titles, int start) {
        String text = reading.text();
        int at = start - 1;
        while (at > 0 && start - at < 4 && JOINTS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        char open = text.charAt(start - 1);
        if (at < 2 || text.charAt(at - 1) != (open == '『' ? '』' : '」') || at == start - 1 && open != '『') {
            return false;
        }
        int from = Quote.previous(text, open, at - 2) + 1;
        return from > 0 && (titles.works.containsKey(text.substring(from, at - 1)) || open == '『' && isProduct(reading, from, at - 1));
    }
}
