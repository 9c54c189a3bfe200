package yomitori.extract.names;

import java.util.List;
import yomitori.facts.Entity;

/**
 * A row of a name table.
 *
 * @param entity what the row names
 * @param owner the id of its maker or parent; empty where none is known
 * @param context words of which one must stand in an article before a doubtful form counts
 * @param rule the row, for provenance: {@code company.tsv:alibaba}
 * @param forms the name and its aliases
 */
record Entry(Entity entity, String owner, List<String> context, String rule, List<Form> forms) {
    /** Whether the row names nothing and only says what is no name. */
    boolean isHidden() {
        return forms.stream().allMatch(form -> form.mark() == Form.Mark.HIDDEN);
    }
}
