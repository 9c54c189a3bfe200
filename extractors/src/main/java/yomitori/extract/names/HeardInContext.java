package yomitori.extract.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yomitori.facts.NameType;

/**
 * Knows better than the voice what a strange name is where the words beside it say so, or the names that it is listed with: a person and
 * a town that the voice has never met look alike to it.
 */
final class HeardInContext {
    private static final String JOINTS = "、,・や";
    private static final int TOLD = 2;
    private static final int LONGEST_LIST = 8;

    private final CueWords ahead;
    private final CueWords behind;
    private final CueWords ends;
    private final CueWords commons;

    HeardInContext(Cues cues) {
        ahead = cues.of(Cues.Kind.HEARD_AFTER);
        behind = cues.of(Cues.Kind.HEARD_BEFORE);
        ends = cues.of(Cues.Kind.HEARD_WITH);
        commons = cues.of(Cues.Kind.COMMON_BEFORE);
    }

    /** The names as their surroundings have them; what is a common word in one place is no name in the others. */
    List<Heard> revise(Reading reading, List<Heard> heard) {
        Set<String> common = new HashSet<>();
        for (Heard name : heard) {
            if (name.type() == NameType.PERSON && isCommon(reading, name.end())) {
                common.add(reading.text().substring(name.start(), name.end()));
            }
        }
        List<Heard> names = new ArrayList<>(heard.size());
        for (Heard name : heard) {
            boolean isCommon = name.type() == NameType.PERSON && common.contains(reading.text().substring(name.start(), name.end()));
            Heard revised = isCommon ? null : beside(reading, name);
            Found heardThere = reading.startingAt(name.start());
            if (heardThere != null && (revised == null || revised.end() < name.end())) {
                reading.drop(heardThere);
            }
            if (revised != null) {
                names.add(revised);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            names.set(i, listed(reading, names.get(i)));
        }
        return names;
    }

    private boolean isCommon(Reading reading, int end) {
        int word = commons.startingAt(reading.text(), end);
        return word != 0 && reading.tokens().endsAt(end + commons.length(word));
    }

    private Heard beside(Reading reading, Heard name) {
        String text = reading.text();
        int end = ends.startingAt(text, name.end());
        if (end != 0 && reading.tokens().endsAt(name.end() + ends.length(end)) && reading.isFree(name.end(), name.end() + ends.length(end))) {
            return new Heard(name.start(), name.end() + ends.length(end), ends.type(end));
        }
        int within = behind.endingAt(text, name.end());
        if (within != 0 && behind.length(within) > 1 && behind.type(within) == NameType.PERSON && name.end() - behind.length(within) > name.start() + 1) {
            return new Heard(name.start(), name.end() - behind.length(within), NameType.PERSON); // グレイ|夫妻
        }
        NameType told = told(reading, name.end());
        if (told == null) {
            int word = ahead.endingAt(text, name.start());
            told = word != 0 && reading.tokens().startsAt(name.start() - ahead.length(word)) ? ahead.type(word) : null;
        }
        return told != null && (told != NameType.PLACE || isBeing(name.type())) ? name.as(told) : name;
    }

    private NameType told(Reading reading, int end) {
        int word = behind.startingAt(reading.text(), end);
        return word != 0 && reading.tokens().endsAt(end + behind.length(word)) ? behind.type(word) : null;
    }

    /** A list of three names and more holds people or places: what tables know and words tell counts for more than what is heard. */
    private Heard listed(Reading reading, Heard name) {
        if (!isBeing(name.type())) {
            return name;
        }
        String text = reading.text();
        int start = name.start();
        for (int i = 0; i < LONGEST_LIST && isJoint(text, start - 1) && reading.endingAt(start - 1) != null; i++) {
            start = reading.endingAt(start - 1).start();
        }
        int people = 0;
        int places = 0;
        int names = 0;
        for (Found next = reading.startingAt(start); next != null && names < 2 * LONGEST_LIST; next = isJoint(text, next.end()) ? reading.startingAt(next.end() + 1) : null) {
            NameType told = told(reading, next.end());
            NameType type = told != null ? told : next.entity().type();
            int votes = told != null || !next.rule().equals(Voice.RULE) ? TOLD : 1;
            if (!isBeing(type)) {
                return name;
            }
            people += type == NameType.PERSON ? votes : 0;
            places += type == NameType.PLACE ? votes : 0;
            names++;
        }
        return names < 3 || people == places ? name : name.as(people > places ? NameType.PERSON : NameType.PLACE);
    }

    private static boolean isJoint(String text, int at) {
        return at > 0 && at < text.length() && JOINTS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBeing(NameType type) {
        return type == NameType.PERSON || type == NameType.PLACE;
    }
}
