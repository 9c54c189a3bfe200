package yomitori.extract.relations;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Entity;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;

/** Firms beside whose names stand the works of others that they sell: a carrier's telephone is its maker's. */
final class Sellers {
    static final String[] COLUMNS = {"sellers", "works"};
    /** The number that a carrier gives a device: ZZ-01Q, 007ZZ, 203ZZ; but 120B is the size of a model. */
    private static final Pattern NUMBER = Pattern.compile("(?:^| )[A-Z]{0,4}-?(?:0\\d{1,2}[A-Z]{1,2}|\\d{2,3}[A-Z]?[AC-Z])(?= |$)");

    private final Map<String, Words> works = new HashMap<>();

    private Sellers(Table table) {
        for (Table.Row row : table.rows()) {
            Words sold = Words.of(row.list("works"));
            row.list("sellers").forEach(seller -> works.put(seller, sold));
        }
    }

    static Sellers standard() {
        return new Sellers(Table.beside(Sellers.class, "tables/sellers.tsv", COLUMNS));
    }

    /** Whether a draft takes the seller of a work for its maker. */
    boolean onlySells(Draft draft) {
        if (draft.predicate() != Predicate.DEVELOPED_BY || !(draft.object() instanceof Entity firm) || !(draft.subject() instanceof Entity work)) {
            return false;
        }
        Words sold = works.get(firm.name());
        boolean numbered = work.type() != NameType.MODEL && NUMBER.matcher(work.name()).find();
        return sold != null && (numbered || sold.standIn(work.name(), 0, work.name().length()));
    }
}
