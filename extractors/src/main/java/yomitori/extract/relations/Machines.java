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
        return letter && digit && !Character.isDigit(words.charAt(0));
    }

    /** The machine that the paragraph, section or title is about; null where that is none, or the title names another one as well. */
    static Mention told(Discourse discourse) {
        Mention carried = discourse.carried(NameTypes.WORKS);
        Mention only = null;
        for (Mention name : discourse.titled()) {
            boolean machine = NameTypes.isWork(name) && isDesignation(((Entity) name.meaning()).name());
            boolean variant = machine && only != null && name.surface().contains(only.surface()); // R8i / R8i-flex
            if (machine && only != null && !variant) {
                only = null;
                break;
            }
            only = machine && only == null ? name : only;
        }
        boolean other = carried != null && isDesignation(((Entity) carried.meaning()).name()) && !discourse.titled().contains(carried);
        return other ? carried : only;
    }

    /** The same, but where the title names a variant of the machine too, so that it is not sure whose parts are listed. */
    static Mention only(Discourse discourse) {
        Mention told = told(discourse);
        boolean variants = told != null && discourse.titled().stream().anyMatch(name -> name != told && name.surface().contains(told.surface()));
        return variants ? null : told;
    }
}
