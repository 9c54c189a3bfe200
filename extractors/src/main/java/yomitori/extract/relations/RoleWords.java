package yomitori.extract.relations;

import yomitori.extract.Table;
import yomitori.extract.Words;

/**
 * The words of a table by the roles that it gives them. Immutable once read, shared by all threads.
 *
 * @param <R> the roles
 */
final class RoleWords<R extends Enum<R>> {
    private static final String WORD = "word";
    private static final String ROLE = "role";

    private final Words[] words;

    private RoleWords(R[] roles) {
        words = new Words[roles.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = new Words();
        }
    }

    /** The words of each role in a table of words and roles. */
    static <R extends Enum<R>> RoleWords<R> read(String name, Class<R> roles) {
        return read(Table.beside(RoleWords.class, "tables/" + name, WORD, ROLE), roles);
    }

    /**
     * The words of each role, none for a role without rows.
     *
     * @param table one with a column for words and one for roles
     * @throws yomitori.extract.TableException where a row names a role that there is not
     */
    static <R extends Enum<R>> RoleWords<R> read(Table table, Class<R> roles) {
        return read(table, roles, WORD);
    }

    /**
     * The same of a table whose rows list the words of a role.
     *
     * @param column in which they stand
     */
    static <R extends Enum<R>> RoleWords<R> read(Table table, Class<R> roles, String column) {
        RoleWords<R> all = new RoleWords<>(roles.getEnumConstants());
        for (Table.Row row : table.rows()) {
            row.list(column).forEach(all.get(row.constant(ROLE, roles))::add);
        }
        return all;
    }

    /** The words of a role. */
    Words get(R role) {
        return words[role.ordinal()];
    }

    /** Whether {@code said} is a word of the role and nothing else. */
    boolean is(R role, String said) {
        return get(role).is(said, 0, said.length()) != 0;
    }

    /** Whether {@code said} ends with a word of the role. */
    boolean end(R role, String said) {
        return get(role).endingAt(said, said.length()) != 0;
    }

    /** Whether a word of the role stands anywhere in {@code said}. */
    boolean standIn(R role, String said) {
        return get(role).standIn(said, 0, said.length());
    }
}
