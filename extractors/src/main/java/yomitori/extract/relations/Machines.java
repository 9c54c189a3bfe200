package yomitori.extract.relations;

import yomitori.facts.Entity;
import yomitori.facts.Mention;

/** Tells whose parts and speeds a data sheet lists that does not say so: those of a machine, whose name is of letters and digits as R8i. */
final class Machines {
    private Machines() {}

    /** Whether words are the designation of a machine: m3-ultra, not 1/8 GPU. */
    static boolean isDesignation(String words) {
        boolean letter = false;
        boolean digit = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            letter |= c < 0x80 && Character.isLetter(c);
            digit |= c < 0x80 && Character.isDigit(c);
        }
        return letter && digit && !startsWithDigit(words);
    }

    static boolean startsWithDigit(String words) {
        return !words.isEmpty() && Character.isDigit(words.charAt(0));
    }

    /** The machine that the paragraph, section or title is about; null where that is none, or the title names several. */
    static Mention told(Discourse discourse) {
        Mention spoken = spoken(discourse);
        return spoken != null ? spoken : titled(discourse);
    }

    /** The same, but null where the title names a variant of the machine too, so that it is not sure whose parts are listed. */
    static Mention only(Discourse discourse) {
        Mention spoken = spoken(discourse);
        Mention titled = spoken != null ? null : titled(discourse);
        boolean variants = titled != null && names(discourse, name(titled) + "-");
        return spoken != null ? spoken : variants ? null : titled;
    }

    private static Mention spoken(Discourse discourse) {
        Mention topic = discourse.presented(NameTypes.WORKS);
        if (topic != null && isMachine(topic, discourse)) {
            return topic;
        }
        Mention carried = discourse.carried(NameTypes.WORKS);
        return carried != null && isMachine(carried, discourse) && !names(discourse, name(carried)) ? carried : null;
    }

    /** The one machine of the title, Amazon EC2 R8i of Amazon EC2 - R8i / R8i-flex; null where it names none or others. */
    private static Mention titled(Discourse discourse) {
        Mention found = null;
        for (Mention work : discourse.titled()) {
            if (!NameTypes.isWork(work) || !isMachine(work, discourse)) {
                continue;
            }
            if (found != null && !name(work).startsWith(name(found))) {
                return null;
            }
            found = found == null ? work : found;
        }
        return found;
    }

    /** Whether the name is that of a machine, and no service of which the title names one. */
    private static boolean isMachine(Mention work, Discourse discourse) {
        return isDesignation(name(work)) && !names(discourse, name(work) + " ");
    }

    /** Whether a name in the title begins so. */
    private static boolean names(Discourse discourse, String start) {
        return discourse.titled().stream().anyMatch(name -> name(name).startsWith(start));
    }

    private static String name(Mention mention) {
        return ((Entity) mention.meaning()).name();
    }
}
