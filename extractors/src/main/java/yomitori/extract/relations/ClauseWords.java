package yomitori.extract.relations;

import yomitori.extract.Table;

/** The verbs of relative clauses that decide whether the noun behind them does what they tell. */
final class ClauseWords {
    private enum Role {
        /** 対応する: tells what its noun is like, and not what somebody else does with it. */
        DESCRIBING,
        /** 供給する: is done to somebody, who may be the noun of its relative clause. */
        GIVING,
        /** 備える: tells what something has. */
        OWNING
    }

    private final RoleWords<Role> roles;

    private ClauseWords(Table table) {
        roles = RoleWords.read(table, Role.class);
    }

    static ClauseWords standard() {
        return new ClauseWords(table());
    }

    static Table table() {
        return Table.beside(ClauseWords.class, "tables/clauses.tsv", "word", "role", "example", "yields");
    }

    private boolean is(Role role, String lemma) {
        return roles.is(role, lemma);
    }

    /** Whether a verb tells what its noun is like: Xに対応するY. */
    boolean describes(String lemma) {
        return is(Role.DESCRIBING, lemma);
    }

    /** Whether a verb is done to somebody, who may be the noun of its relative clause: Xを供給するY社. */
    boolean gives(String lemma) {
        return is(Role.GIVING, lemma);
    }

    /** Whether a verb tells what something has: Xを備えるY. */
    boolean owns(String lemma) {
        return is(Role.OWNING, lemma);
    }
}
