package yomitori.extract.relations;

import yomitori.extract.relations.ModalityReader.Reading;
import yomitori.facts.Predicate;

/**
 * A draft as its own words and the sheet that it stands in tell it.
 *
 * @param said how firmly they do
 * @param line whether it is a line of a sheet that says nothing itself of how firm it is: 売上高 85億円
 * @param deed whether that line tells of something done: 株式分割
 * @param actual whether it is a figure of a time that is over
 */
record Told(Draft draft, Reading said, boolean line, boolean deed, boolean actual) {
    /** The same, said more or less firmly. */
    Told as(Reading reading) {
        return new Told(draft, reading, line, deed, actual);
    }

    boolean isMeasure() {
        return draft.predicate() == Predicate.MEASURE;
    }

    /** Whether it is a line that measures something: no price. */
    boolean isRow() {
        return line && isMeasure();
    }
}
