package yomitori.extract.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yomitori.extract.Fault;

/**
 * Whether tables of names are well kept: all that a {@link Dictionary} refuses, and all that it would read though it cannot
 * be meant.
 *
 * @param tables how many tables there are
 * @param rows how many rows could be read
 * @param faults what is wrong, in the order of the tables for each kind of fault
 */
public record DictionaryCheck(int tables, int rows, List<Fault> faults) {
    /** Copies the faults. */
    public DictionaryCheck {
        faults = List.copyOf(faults);
    }

    /** Checks the tables that come with the program. */
    public static DictionaryCheck standard() {
        List<Fault> faults = new ArrayList<>();
        List<NameTable> tables = NameTables.standard(faults);
        RowCheck.ofProgram(tables, faults);
        FormCheck.of(tables, faults);
        FormCheck.order(tables, faults);
        return of(tables, faults);
    }

    /**
     * Checks a user's tables.
     *
     * @throws IOException where a table cannot be read
     */
    public static DictionaryCheck of(Path folder) throws IOException {
        List<Fault> faults = new ArrayList<>();
        List<NameTable> tables = NameTables.in(folder, faults);
        RowCheck.ofUser(NameTables.standard(), tables, faults);
        FormCheck.of(tables, faults);
        return of(tables, faults);
    }

    private static DictionaryCheck of(List<NameTable> tables, List<Fault> faults) {
        return new DictionaryCheck(tables.size(), tables.stream().mapToInt(NameTable::size).sum(), faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}
