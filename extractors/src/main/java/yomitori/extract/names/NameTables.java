package yomitori.extract.names;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yomitori.extract.Fault;
import yomitori.extract.Resources;
import yomitori.extract.TableException;
import yomitori.facts.NameType;
import yomitori.text.Width;

/** Where the tables of names lie: nine beside this class, one a type, and those of a user's folder. */
final class NameTables {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private NameTables() {}

    /** The tables that come with the program. */
    static List<NameTable> standard() {
        List<Fault> faults = new ArrayList<>();
        List<NameTable> tables = standard(faults);
        if (!faults.isEmpty()) {
            throw new TableException(faults);
        }
        return tables;
    }

    /** The tables that come with the program, as far as they can be read. */
    static List<NameTable> standard(List<Fault> faults) {
        List<NameTable> tables = new ArrayList<>();
        for (NameType type : NameType.values()) {
            byte[] content = Resources.beside(NameTables.class, "tables/" + NameTable.fileOf(type));
            tables.add(new NameTable(NameTable.fileOf(type), type, new String(content, StandardCharsets.UTF_8), faults));
        }
        return tables;
    }

    /** The tables of a user's folder, as far as they can be read; those that are not there are left out. */
    static List<NameTable> in(Path folder, List<Fault> faults) throws IOException {
        if (!Files.isDirectory(folder)) {
            faults.add(new Fault(folder.toString(), Files.exists(folder) ? "this is no folder" : "there is no such folder",
                    "name a folder that holds tables of your own: " + fileNames()));
            return List.of();
        }
        List<NameTable> tables = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            NameType type = Arrays.stream(NameType.values()).filter(each -> NameTable.fileOf(each).equals(name))
                    .findFirst().orElse(null);
            if (type == null) {
                faults.add(new Fault(file.toString(), "there is no table of this name", "name it one of " + fileNames()));
            } else {
                tables.add(new NameTable(file.toString(), type, text(file, faults), faults));
            }
        }
        if (tables.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(folder.toString(), "the folder holds no table", "put tables into it: " + fileNames()));
        }
        return tables;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
        }
    }

    private static String fileNames() {
        return Arrays.stream(NameType.values()).map(NameTable::fileOf).sorted().collect(Collectors.joining(", "));
    }

    private static String text(Path file, List<Fault> faults) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
            long line = text.flip().chars().filter(c -> c == '\n').count() + 1;
            faults.add(new Fault(file + ":" + line, "the bytes are not UTF-8",
                    "save the table as UTF-8 text, separated by tabs"));
            return "";
        }
        text.flip();
        boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
        return Width.fold(text.subSequence(marked ? 1 : 0, text.length()).toString()); // as articles are folded
    }
}
