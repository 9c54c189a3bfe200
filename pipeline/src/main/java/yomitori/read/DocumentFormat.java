package yomitori.read;

import java.util.List;
import yomitori.source.Problem;

/**
 * One way to read the characters of a document. A new format, or a new container that hands its members on, is one more of
 * these.
 */
interface DocumentFormat {
    /**
     * Reads a document: one reading, or one for each member of a container; never none.
     *
     * @param text the decoded document
     * @param warnings what decoding had to mend; belongs to every reading
     */
    List<Reading> read(String text, Origin origin, List<Problem> warnings);
}
