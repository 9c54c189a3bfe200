package yomitori.extract.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import yomitori.extract.Fault;
import yomitori.facts.NameType;

/** Looks for rows that cannot be meant: forms that two things share, forms never believed, odd readings, lost owners. */
final class FormCheck {
    private static final Pattern READING = Pattern.compile("[ァ-ヺー・]*");

    /** A plain form of a row. */
    private record Plain(NameRow row, String form) {}

    private final List<NameRow> rows;
    private final List<Fault> faults;
    private final Map<String, Plain> plain = new LinkedHashMap<>();

    private FormCheck(List<NameTable> tables, List<Fault> faults) {
        this.rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
        this.faults = faults;
    }

    static void of(List<NameTable> tables, List<Fault> faults) {
        FormCheck check = new FormCheck(tables, faults);
        check.rows.forEach(check::reading);
        check.rows.forEach(check::forms);
        check.rows.forEach(check::owner);
    }

    /** Whether rows stand in the order of their ids, as those of the program do. */
    static void order(List<NameTable> tables, List<Fault> faults) {
        for (NameTable table : tables) {
            String last = "";
            for (NameRow row : table.rows()) {
                if (row.id().compareTo(last) < 0) {
                    faults.add(new Fault(row.where(), "»" + row.id() + "« stands behind »" + last + "«", "sort the rows by id"));
                }
                last = row.id();
            }
        }
    }

    private void reading(NameRow row) {
        if (!READING.matcher(row.reading()).matches()) {
            String katakana = row.reading().strip().codePoints().map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            faults.add(new Fault(row.where(), "the reading »" + row.reading() + "« is not kana",
                    READING.matcher(katakana).matches() ? "write " + katakana
                            : "write katakana, ー and ・ alone, or leave the cell empty"));
        }
    }

    private void forms(NameRow row) {
        Set<String> here = new HashSet<>();
        boolean vouches = !row.context().isEmpty();
        List<String> doubtful = new ArrayList<>();
        for (String cell : row.forms()) {
            Form form = Form.of(cell);
            if (!here.add(Key.of(form.text()))) {
                faults.add(new Fault(row.where(), "»" + form.text() + "« is given twice",
                        "leave one out: case, blanks, hyphens and ・ make no difference"));
                continue;
            }
            switch (form.mark()) {
                case PLAIN -> {
                    vouches |= form.text().length() > 2;
                    clash(row, form);
                }
                case DOUBTFUL -> doubtful.add(form.text());
                default -> { }
            }
        }
        if (!vouches && !doubtful.isEmpty()) {
            faults.add(new Fault(row.where(), "»" + doubtful.get(0) + "?« is doubtful and nothing vouches for it",
                    "write words into the cell context of which one must stand in the article, or a longer form without ?"));
        }
    }

    /** Where a firm and its work bear one name, the text around it decides; any two other things cannot be told apart. */
    private void clash(NameRow row, Form form) {
        Plain first = plain.putIfAbsent(Key.of(form.text()), new Plain(row, form.text()));
        if (first != null && !areFirmAndWork(first.row().type(), row.type())) {
            faults.add(new Fault(row.where(),
                    "»" + form.text() + "« is " + first.row().fullId() + " as well, in " + first.row().where(),
                    "leave it to one of them, or write ? behind it and context words that tell them apart"));
        }
    }

    private static boolean areFirmAndWork(NameType a, NameType b) {
        return a == NameType.COMPANY && b == NameType.PRODUCT || a == NameType.PRODUCT && b == NameType.COMPANY;
    }

    /** A work that bears its maker's name in front must name the maker. */
    private void owner(NameRow row) {
        if (!row.owner().isEmpty() || row.type() != NameType.MODEL && row.type() != NameType.PRODUCT) {
            return;
        }
        String name = Form.of(row.name()).text();
        for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
            Plain maker = plain.get(Key.of(name.substring(0, blank)));
            if (maker != null && maker.row().type() == NameType.COMPANY && maker.form().equals(name.substring(0, blank))) {
                faults.add(new Fault(row.where(), "»" + name + "« has no owner",
                        "write " + maker.row().fullId() + " into the cell owner"));
                return;
            }
        }
    }
}
