package yomitori.extract.names;

import yomitori.facts.NameType;

/** A name as the voice hears it: its first offset, the offset behind it, and what it names. */
record Heard(int start, int end, NameType type) {
    Heard as(NameType other) {
        return new Heard(start, end, other);
    }
}
