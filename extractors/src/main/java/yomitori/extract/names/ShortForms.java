package yomitori.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yomitori.facts.Entity;
import yomitori.facts.NameType;

/**
 * Names of services without the maker's word in front of them, which the article names elsewhere: Cost Explorer beside AWS. A single
 * word is one only in a list of its siblings: Docs、Drive、Gmail.
 */
final class ShortForms {
    /** What a table calls {@code name}, and writes with {@code prefix} in front. */
    private record Service(String prefix, String name) {}

    private final Dictionary dictionary;
    private final LatinWords words;
    private final Map<String, List<Service>> services = new HashMap<>();

    ShortForms(Dictionary dictionary, Cues cues, LatinWords words) {
        this.dictionary = dictionary;
        this.words = words;
        List<String> prefixes = cues.of(Cues.Kind.PREFIX).words();
        CueWords stops = cues.of(Cues.Kind.STOP);
        dictionary.eachForm(NameType.PRODUCT, (form, name) -> {
            for (String prefix : prefixes) {
                int rest = prefix.length() + 1;
                if (form.length() > rest + 2 && form.startsWith(prefix) && form.charAt(rest - 1) == ' ' && Script.isUpper(form, rest)
                        && !Script.holdsJapanese(form, rest, form.length()) && !Script.isDigit(form, form.length() - 1)
                        && !(stops.is(form, rest, form.length())
                                && (Script.isUpper(form, rest + 1) || form.indexOf(' ', rest) > 0))) { // OpenAI API
                    services.computeIfAbsent(form.substring(rest), ignored -> new ArrayList<>(1)).add(new Service(prefix, name));
                }
            }
        });
    }

    /** The end of a short form that begins a phrase, which is added to the reading; {@code start} for none. */
    int read(Reading reading, LatinPhrase phrase) {
        String text = reading.text();
        int start = phrase.start();
        if (reading.learnedAs(text.substring(start, phrase.end())) != null) {
            return start;
        }
        for (int end = phrase.end(); end > start; end = LatinPhrase.lastWord(text, start, end) - 1) {
            Entry entry = find(reading, start, end);
            if (entry != null) {
                boolean single = text.indexOf(' ', start, end) < 0;
                boolean whole = end == phrase.end() || !single && words.onlyStops(text, end + 1, phrase.end());
                boolean known = whole && (single ? isBesideSiblings(reading, start, end, entry) : !phrase.prose());
                if (known) {
                    reading.add(new Found(start, end, entry.entity(), "latin:short"));
                }
                return known ? end : start;
            }
        }
        return start;
    }

    /** The one service that the words may name, by the makers that the article names; null for none or several. */
    private Entry find(Reading reading, int start, int end) {
        List<Service> named = services.get(reading.text().substring(start, end));
        Entry found = null;
        for (int i = 0; named != null && i < named.size(); i++) {
            Candidate known = reading.holds(named.get(i).prefix()) ? dictionary.find(named.get(i).name(), NameType.PRODUCT) : null;
            if (known != null && known.form().mark() != Form.Mark.HIDDEN) {
                Entry entry = known.entry();
                if (found != null && !found.equals(entry)) {
                    return null;
                }
                found = entry;
            }
        }
        return found;
    }

    /** Whether the maker's other services stand in one list with a word: one in front of it, or two behind it. */
    private boolean isBesideSiblings(Reading reading, int start, int end, Entry entry) {
        String text = reading.text();
        Found left = reading.endingAt(withoutJoint(text, start, -1));
        if (left != null && isOf(left.entity(), entry.owner())) {
            return true;
        }
        int siblings = 0;
        for (int at = withoutJoint(text, end, 1); at > 0 && siblings < 2; ) {
            Found right = reading.startingAt(at);
            int next = right != null ? right.end() : LatinPhrase.at(text, at).end();
            Entry other = right == null && next > at ? find(reading, at, next) : null;
            if (right != null ? !isOf(right.entity(), entry.owner()) : other == null || !other.owner().equals(entry.owner())) {
                return false;
            }
            siblings += right != null || text.indexOf(' ', at, next) > 0 ? 2 : 1;
            at = withoutJoint(text, next, 1);
        }
        return siblings > 1;
    }

    private boolean isOf(Entity entity, String owner) {
        return entity.type() == NameType.PRODUCT && !owner.isEmpty() && dictionary.owner(entity.id()).filter(owner::equals).isPresent();
    }

    /** The other side of 、 or the like at {@code at}; -1 where none stands there. */
    private static int withoutJoint(String text, int at, int step) {
        int i = step < 0 ? at - 1 : at;
        int joints = 0;
        while (i >= 0 && i < text.length() && " 、,/・".indexOf(text.charAt(i)) >= 0 && joints < 2) {
            joints += text.charAt(i) == ' ' ? 0 : 1;
            i += step;
        }
        return joints != 1 || i < 0 || i >= text.length() ? -1 : step < 0 ? i + 1 : i;
    }
}
