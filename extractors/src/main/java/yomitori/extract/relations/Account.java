package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Fact;

/**
 * Why a fact was read.
 *
 * @param fact the fact
 * @param statements the places that state it, in the order in which they were read; at least one
 */
public record Account(Fact fact, List<Statement> statements) {
    /** Copies the statements. */
    public Account {
        statements = List.copyOf(statements);
    }
}
