package yomitori.extract.names;

import java.util.List;
import java.util.stream.Stream;
import yomitori.facts.NameType;

/**
 * A row of a name table as it is written, marks included.
 *
 * @param where {@code file:line}
 * @param id without its type
 * @param name empty where a user's row leaves the known name as it is
 * @param owner the id of the maker or parent with its type, or empty
 */
record NameRow(
        String where,
        NameType type,
        String id,
        String name,
        String reading,
        List<String> aliases,
        String owner,
        List<String> context) {
    static final String HEADER = "id\tname\treading\taliases\towner\tcontext";
    /** Stands in front of an id among a user's aliases: that thing is this one. */
    private static final String MERGE = "=";

    /** {@code company:alibaba}. */
    String fullId() {
        return NameTable.prefix(type) + id;
    }

    /** The written forms with their marks: the name, where there is one, and the aliases. */
    List<String> forms() {
        Stream<String> written = aliases.stream().filter(alias -> !alias.startsWith(MERGE));
        return (name.isEmpty() ? written : Stream.concat(Stream.of(name), written)).toList();
    }

    /** The ids, types included, of the things that this row makes one with its own. */
    List<String> merged() {
        return aliases.stream().filter(alias -> alias.startsWith(MERGE)).map(alias -> alias.substring(MERGE.length())).toList();
    }

    /** The row as a line of its table, without the line break. */
    String line() {
        return String.join("\t", id, name, reading, String.join("|", aliases), owner, String.join("|", context));
    }
}
