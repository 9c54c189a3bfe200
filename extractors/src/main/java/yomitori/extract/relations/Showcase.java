package yomitori.extract.relations;

import java.util.LinkedHashMap;
import java.util.Map;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Mention;

/**
 * The one work that an article presents, whose data its sheets give and whose price it tells: the only one that its title is about, or
 * else the only one that its text tells to have been brought out.
 */
final class Showcase {
    private final Map<Argument, Mention> titled = new LinkedHashMap<>();
    private final Map<Argument, Mention> quoted = new LinkedHashMap<>();
    private final Map<Argument, Mention> announced = new LinkedHashMap<>();

    private boolean news;

    /** The title is about a work. */
    void title(Mention work, boolean inQuotes) {
        titled.putIfAbsent((Argument) work.meaning(), work);
        if (inQuotes) {
            quoted.putIfAbsent((Argument) work.meaning(), work);
        }
    }

    /** The title tells news of a work: X: 値下げ. */
    void news(Mention work) {
        titled.putIfAbsent((Argument) work.meaning(), work);
        news = true;
    }

    /** Whether the title tells news of the work, so that all of the article is about it. */
    boolean isNews() {
        return news;
    }

    /** A sentence tells that a work has been brought out: be it the one whose family the title names, 新型X of X 11. */
    void announce(Mention work) {
        Mention family = only(titled);
        if (family != null && isOf(work, family) && (announced.isEmpty() || only(announced) == family)) {
            announced.clear();
            titled.clear();
            titled.put((Argument) work.meaning(), work);
            if (quoted.remove((Argument) family.meaning()) != null) {
                quoted.put((Argument) work.meaning(), work);
            }
        }
        announced.putIfAbsent((Argument) work.meaning(), work);
    }

    /** Whether a work bears the name of a family with something behind it. */
    private static boolean isOf(Mention work, Mention family) {
        return work.meaning() instanceof Entity one && family.meaning() instanceof Entity all && one.name().startsWith(all.name() + " ");
    }

    /** Whether the article brings the work out, its title in quotes or its text in words, so that what is measured of a thing is of it. */
    boolean isBroughtOut() {
        return only(quoted) != null || titled.size() == 1 && announced.containsKey(titled.keySet().iterator().next());
    }

    /** The work; null where there is none, or more than one. */
    Mention work() {
        Mention only = only(quoted);
        only = only == null && quoted.isEmpty() ? only(titled) : only;
        return only == null && titled.isEmpty() ? only(announced) : only;
    }

    /** The work that the article brings out, its title or else its text in words; null where there is none, or more than one. */
    Mention broughtOut() {
        return isBroughtOut() ? work() : quoted.isEmpty() ? only(announced) : null;
    }

    private static Mention only(Map<Argument, Mention> works) {
        return works.size() == 1 ? works.values().iterator().next() : null;
    }
}
