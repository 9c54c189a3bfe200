package yomitori.extract.relations;

import java.util.EnumMap;
import java.util.Map;
import yomitori.extract.Table;
import yomitori.extract.Words;

/** Reads a table that gives words their roles, one a row. */
final class RoleTable {
    private static final String WORD = "word";
    private static final String ROLE = "role";

    private RoleTable() {}

    /**
     * The words of each role, none for a role without rows.
     *
     * @throws yomitori.extract.TableException where a row names a role that there is not
     */
    static <R extends Enum<R>> Map<R, Words> read(String name, Class<R> roles) {
        Map<R, Words> words = new EnumMap<>(roles);
        for (R role : roles.getEnumConstants()) {
            words.put(role, new Words());
        }
        for (Table.Row row : Table.beside(RoleTable.class, "tables/" + name, WORD, ROLE).rows()) {
            words.get(row.constant(ROLE, roles)).add(row.get(WORD));
        }
        return words;
    }
}
