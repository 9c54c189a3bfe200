package yomitori.extract.names;

import yomitori.facts.Entity;
import yomitori.facts.NameType;

/** Gives an entity to a name that a shape or cue has shown: the known one where a table has the name after all, or a new one. */
final class Newcomers {
    private final Dictionary dictionary;
    private final CueWords firmForms;

    Newcomers(Dictionary dictionary, Cues cues) {
        this.dictionary = dictionary;
        firmForms = cues.of(Cues.Kind.FIRM_FORM);
    }

    /** The entity of a name of this type. */
    Entity entity(String written, NameType type) {
        String name = clean(written, type);
        Candidate known = type == NameType.COMPANY || type == NameType.ORGANIZATION
                ? dictionary.find(name, NameType.COMPANY, NameType.ORGANIZATION) : dictionary.find(name, type);
        return known != null && known.form().mark() != Form.Mark.HIDDEN ? known.entry().entity() : Versions.unlisted(name, type);
    }

    /** Adds the name to the reading, and tells it to look for the same words elsewhere. */
    void found(Reading reading, int start, int end, NameType type, String rule) {
        Entity entity = entity(reading.text().substring(start, end), type);
        found(reading, start, end, entity, rule);
    }

    /** Adds the name of a known entity, and tells the reading to look for the same words elsewhere. */
    void found(Reading reading, int start, int end, Entity entity, String rule) {
        reading.add(new Found(start, end, entity, rule));
        reading.learn(reading.text().substring(start, end), entity, rule);
    }

    /** The name without its legal form, and without the spaces that only set Japanese names apart. */
    String clean(String written, NameType type) {
        String name = written.strip();
        int form = firmForms.startingAt(name, 0);
        if (form != 0 && firmForms.length(form) < name.length()) {
            name = name.substring(firmForms.length(form)).strip();
        }
        form = firmForms.endingAt(name, name.length());
        if (form != 0 && firmForms.length(form) < name.length()) {
            name = name.substring(0, name.length() - firmForms.length(form)).strip();
        }
        StringBuilder clean = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean latin = i > 0 && name.charAt(i - 1) < 0x250 && i + 1 < name.length() && name.charAt(i + 1) < 0x250;
            if (c != ' ' || latin || type == NameType.PRODUCT) {
                clean.append(c == '−' || c == '‐' || c == '‑' ? '-' : c);
            }
        }
        return clean.toString();
    }
}
