package yomitori.unpack;

import yomitori.source.Content;
import yomitori.source.Problem;

/** A file in an archive, or why it is not handed out. */
public sealed interface Member {
    /** Its name within the outermost archive, unique there, with {@code !/} behind each archive in between. */
    String name();

    /** A file that was unpacked. */
    record File(String name, Content content) implements Member {}

    /** One that was not, for the reason that the problem tells. */
    record Refused(String name, Problem problem) implements Member {}
}
