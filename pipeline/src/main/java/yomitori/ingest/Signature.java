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
import yomitori.export.ArticleJson;
import yomitori.extract.ArticleExtractor;

/**
 * Says by which tables and rules an article was read: a digest over everything that decides the outcome, which are the
 * tables and classes of the extractors and those that read documents and write their JSON. An index that another
 * signature made is read anew. A jar gives the same signature as the folder of classes that it was made of.
 */
public final class Signature {
    private static final int DIGITS = 16;

    private Signature() {}

    /** The signature of this program; takes some milliseconds. */
    public static String current() {
        SortedMap<String, Long> checksums = new TreeMap<>();
        add(ArticleExtractor.class, List.of("yomitori/"), checksums);
        add(ArticleJson.class, List.of("yomitori/read/", "yomitori/export/"), checksums);
        return digest(checksums);
    }

    private static void add(Class<?> member, List<String> folders, SortedMap<String, Long> checksums) {
        CodeSource source = member.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("nobody knows where " + member + " was loaded from");
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            if (Files.isDirectory(place)) {
                for (String folder : folders) {
                    addFolder(place, place.resolve(folder), checksums);
                }
            } else {
                addJar(place, folders, checksums);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
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
                CRC32 checksum = new CRC32();
                checksum.update(Files.readAllBytes(file));
                checksums.put(root.relativize(file).toString().replace('\\', '/'), checksum.getValue());
            }
        }
    }

    private static String digest(SortedMap<String, Long> checksums) {
        StringBuilder all = new StringBuilder();
        checksums.forEach((name, checksum) -> all.append(name).append('\t').append(checksum).append('\n'));
        return Hash.sha256(all.toString()).substring(0, DIGITS);
    }
}
