package yomitori.extract;

import java.util.List;
import java.util.stream.Collectors;

/** Faulty rows of a table: says where, what is wrong, and how to mend it. */
public final class TableException extends RuntimeException {
    /** @param where {@code file:line} */
    public TableException(String where, String fault, String remedy) {
        this(List.of(new Fault(where, fault, remedy)));
    }

    /** @param faults at least one */
    public TableException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    }
}
