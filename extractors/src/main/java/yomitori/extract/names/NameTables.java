package yomitori.extract.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yomitori.facts.NameType;

/** Where the tables of names lie: nine beside this class, one a type, and those of a user's folder. */
final class NameTables {
    private NameTables() {}

    /** The tables that come with the program. */
    static List<NameTable> standard() {
        List<NameTable> tables = new ArrayList<>();
        for (NameType type : NameType.values()) {
            String resource = "tables/" + NameTable.fileOf(type);
            try (InputStream in = NameTables.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException(resource + " is missing beside " + NameTables.class.getName());
                }
                tables.add(new NameTable(NameTable.fileOf(type), type, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return tables;
    }

    /** The tables of a user's folder; those that are not there are left out. */
    static List<NameTable> in(Path folder) throws IOException {
        List<NameTable> tables = new ArrayList<>();
        for (NameType type : NameType.values()) {
            Path file = folder.resolve(NameTable.fileOf(type));
            if (Files.exists(file)) {
                tables.add(new NameTable(file.toString(), type, Files.readString(file)));
            }
        }
        return tables;
    }
}
