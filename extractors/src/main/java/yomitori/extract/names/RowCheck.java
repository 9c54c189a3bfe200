package yomitori.extract.names;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yomitori.extract.Fault;
import yomitori.extract.Nearest;
import yomitori.facts.NameType;

/** Looks for rows that mean nothing: bad or doubled ids, rows without a name, ids that nobody has, marks out of place. */
final class RowCheck {
    private static final Set<NameType> OWNERS = EnumSet.of(NameType.COMPANY, NameType.ORGANIZATION, NameType.PERSON);

    private final Map<String, NameRow> known;
    private final boolean isUsers;
    private final List<Fault> faults;
    private final Map<String, NameRow> own = new HashMap<>();
    private final Map<String, NameRow> mergedBy = new HashMap<>();

    private RowCheck(List<NameTable> known, boolean isUsers, List<Fault> faults) {
        this.known = byId(known);
        this.isUsers = isUsers;
        this.faults = faults;
    }

    private static Map<String, NameRow> byId(List<NameTable> tables) {
        return tables.stream().flatMap(table -> table.rows().stream())
                .collect(Collectors.toMap(NameRow::fullId, row -> row, (first, second) -> first));
    }

    /** Checks a user's tables, whose rows may speak of what the program knows. */
    static void ofUser(List<NameTable> known, List<NameTable> own, List<Fault> faults) {
        new RowCheck(known, true, faults).check(own);
    }

    /** Checks the tables of the program. */
    static void ofProgram(List<NameTable> tables, List<Fault> faults) {
        new RowCheck(tables, false, faults).check(tables);
    }

    private void check(List<NameTable> tables) {
        List<NameRow> rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
        for (NameRow row : rows) {
            NameRow first = own.putIfAbsent(row.fullId(), row);
            if (first != null) {
                fault(row, "the id »" + row.id() + "« stands in " + first.where() + " already",
                        "make one row of both, or give this one another id");
            }
        }
        for (NameRow row : rows) {
            id(row);
            name(row);
            row.forms().forEach(form -> form(row, form));
            row.merged().forEach(id -> merge(row, id));
            owner(row);
            if (row.context().stream().anyMatch(String::isBlank)) {
                fault(row, "an empty context word", "write one | between two words");
            }
        }
    }

    private void id(NameRow row) {
        String slug = Key.slug(row.id());
        if (!row.id().equals(slug)) {
            fault(row, "»" + row.id() + "« is no id", slug.isEmpty() ? "write small letters and digits, such as acme-robotics"
                    : "write small letters, digits and single hyphens: " + slug);
        }
    }

    private void name(NameRow row) {
        if (row.name().isEmpty() && !(isUsers && (known.containsKey(row.fullId()) || !row.merged().isEmpty()))) {
            fault(row, "»" + row.id() + "« has no name",
                    isUsers ? hint(row.fullId()) + "write its name; only a row for a known id may leave it out"
                            : "write its name");
        }
    }

    private void form(NameRow row, String cell) {
        String text = Form.of(cell).text();
        if (Key.of(text).isEmpty()) {
            fault(row, "»" + cell + "« names nothing", "write a form between every two |, and its mark (? !!) behind it");
            return;
        }
        if (!text.equals(text.strip())) {
            fault(row, "blanks around »" + cell + "«", "take them away");
        }
        if (isId(text)) {
            fault(row, "»" + text + "« is an id, not a way to write a name", isUsers
                    ? "write =" + text + " to make that thing one with this, or put the owner into the cell owner"
                    : "put the owner into the cell owner");
        }
        switch (Form.of(cell).mark()) {
            case BOUND -> {
                if (row.type() != NameType.PLACE || text.length() > 1) {
                    fault(row, "»" + cell + "«: * is for places of one kanji alone",
                            "take it away, or write ? for a doubtful form");
                }
            }
            case HIDDEN -> {
                if (!isUsers) {
                    fault(row, "»" + cell + "«: only a user hides names", "leave the form out");
                }
            }
            default -> { }
        }
    }

    private void merge(NameRow row, String id) {
        if (!isUsers) {
            fault(row, "»=" + id + "«: only a user merges", "make one row of both");
        } else if (own.containsKey(id)) {
            fault(row, "»=" + id + "« is a row of your own: " + own.get(id).where(), "make one row of both");
        } else if (!known.containsKey(id)) {
            fault(row, "nobody has the id »" + id + "«", hint(id) + "write a known id with its type, such as =company:alibaba");
        } else {
            NameRow first = mergedBy.putIfAbsent(id, row);
            if (first != null) {
                fault(row, "»=" + id + "« is merged by " + first.where() + " already", "merge it into one row alone");
            }
        }
    }

    private void owner(NameRow row) {
        if (row.owner().isEmpty()) {
            return;
        }
        NameRow owner = own.getOrDefault(row.owner(), known.get(row.owner()));
        if (owner == null) {
            fault(row, "the owner »" + row.owner() + "« is unknown",
                    hint(row.owner()) + "write a known id with its type, such as company:alibaba, or add a row for it");
        } else if (!OWNERS.contains(owner.type())) {
            fault(row, "the owner »" + row.owner() + "« is a " + owner.type(), "an owner is one of " + OWNERS);
        } else if (owner.fullId().equals(row.fullId())) {
            fault(row, "»" + row.id() + "« owns itself", "leave the cell owner empty");
        }
    }

    private static boolean isId(String text) {
        return Arrays.stream(NameType.values()).anyMatch(type -> text.startsWith(NameTable.prefix(type)) && !text.contains(" "));
    }

    /** What an unknown id was perhaps meant to be: it may lack its type, or be misspelt. */
    private String hint(String id) {
        List<String> typed = Arrays.stream(NameType.values()).map(type -> NameTable.prefix(type) + id)
                .filter(each -> own.containsKey(each) || known.containsKey(each)).toList();
        return Nearest.hint(id, new TreeSet<>(own.keySet())) + (typed.isEmpty() ? Nearest.hint(id, new TreeSet<>(known.keySet()))
                : "did you mean " + String.join(" or ", typed) + "? ");
    }

    private void fault(NameRow row, String what, String remedy) {
        faults.add(new Fault(row.where(), what, remedy));
    }
}
