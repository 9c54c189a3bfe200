package yomitori.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import yomitori.export.ArticleJson;
import yomitori.extract.ArticleExtractor;

/**
 * Says by which tables and rules an article was read: a digest over the content of everything that decides the outcome, which
 * are the tables and classes of the extractors, those that read documents and write their JSON, the libraries that tokenise and
 * parse, and the user's tables. What another signature made is read anew. Where and when the program was built makes no
 * difference: a jar gives the same signature as the folder of classes that it was made of.
 */
public final class Signature {
    private static final int DIGITS = 16;

    private Signature() {}

    /** The signature of this program; takes some milliseconds. */
    public static String current() {
        return digest(program());
    }

    /**
     * The signature of this program with a user's tables of names.
     *
     * @param dictionary the folder of the tables; where it lies makes no difference
     */
    public static String with(Path dictionary) throws IOException {
        SortedMap<String, Long> checksums = program();
        try (Stream<Path> files = Files.list(dictionary)) {
            for (Path table : files.filter(file -> file.toString().endsWith(".tsv")).toList()) {
                checksums.put("dictionary/" + table.getFileName(), checksum(table));
            }
        }
        return digest(checksums);
    }

    private static SortedMap<String, Long> program() {
        SortedMap<String, Long> checksums = new TreeMap<>();
        add(ArticleExtractor.class, List.of("yomitori/"), checksums);
        add(ArticleJson.class, List.of("yomitori/read/", "yomitori/unpack/", "yomitori/export/"), checksums);
        for (Class<?> library : List.of(JapaneseTokenizer.class, Jsoup.class, Parser.class)) {
            checksums.put(place(library).getFileName().toString(), 0L); // its version stands in the jar's name
        }
        return checksums;
    }

    private static Path place(Class<?> member) {
        CodeSource source = member.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("nobody knows where " + member + " was loaded from");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Class<?> member, List<String> folders, SortedMap<String, Long> checksums) {
        Path place = place(member);
        try {
            if (Files.isDirectory(place)) {
                for (String folder : folders) {
                    addFolder(place, place.resolve(folder), checksums);
                }
            } else {
                addJar(place, folders, checksums);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar's own table of contents holds the checksums. */
    private static void addJar(Path jar, List<String> folders, SortedMap<String, Long> checksums) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && folders.stream().anyMatch(entry.getName()::startsWith)) {
                    checksums.put(entry.getName(), entry.getCrc());
                }
            }
        }
    }

    private static void addFolder(Path root, Path folder, SortedMap<String, Long> checksums) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                checksums.put(root.relativize(file).toString().replace('\\', '/'), checksum(file));
            }
        }
    }

    private static long checksum(Path file) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(file));
        return checksum.getValue();
    }

    private static String digest(SortedMap<String, Long> checksums) {
        StringBuilder all = new StringBuilder();
        checksums.forEach((name, checksum) -> all.append(name).append('\t').append(checksum).append('\n'));
        return Hash.sha256(all.toString()).substring(0, DIGITS);
    }
}
