package yomitori.extract.relations;

import java.util.EnumMap;
import java.util.Map;
import yomitori.extract.Table;
import yomitori.extract.Words;

/** Reads a table that gives words their roles. */
final class RoleTable {
    private static final String WORD = "word";
    private static final String ROLE = "role";

    private RoleTable() {}

    /** The words of each role in a table of words and roles. */
    static <R extends Enum<R>> Map<R, Words> read(String name, Class<R> roles) {
        return read(Table.beside(RoleTable.class, "tables/" + name, WORD, ROLE), roles);
    }

    /**
     * The words of each role, none for a role without rows.
     *
     * @param table one with a column for words and one for roles
     * @throws yomitori.extract.TableException where a row names a role that there is not
     */
    static <R extends Enum<R>> Map<R, Words> read(Table table, Class<R> roles) {
        return read(table, roles, WORD);
    }

    /**
     * The same of a table whose rows list the words of a role.
     *
     * @param column in which they stand
     */
    static <R extends Enum<R>> Map<R, Words> read(Table table, Class<R> roles, String column) {
        Map<R, Words> words = new EnumMap<>(roles);
        for (R role : roles.getEnumConstants()) {
            words.put(role, new Words());
        }
        for (Table.Row row : table.rows()) {
            row.list(column).forEach(words.get(row.constant(ROLE, roles))::add);
        }
        return words;
    }
}
