package yomitori.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds what there is to read. Listing never throws: what cannot be read is a {@link Source} that says so. */
public final class Sources {
    private Sources() {}

    /** {@link #list(SourceOptions, Collection)} with the usual options. */
    public static Stream<Source> list(String... given) {
        return list(SourceOptions.defaults(), Arrays.asList(given));
    }

    /**
     * The sources behind what a user named: files, folders with everything below them, http and https addresses, and {@code -}
     * for standard input. They come in the order given, those of a folder sorted by name, and are listed while the stream is
     * read.
     */
    public static Stream<Source> list(SourceOptions options, Collection<String> given) {
        return given.stream().flatMap(one -> list(options, one));
    }

    private static Stream<Source> list(SourceOptions options, String given) {
        if (given.equals("-")) {
            return Stream.of(new StreamSource(options.standardInput(), options.limits()));
        }
        if (UrlSource.isAddress(given)) {
            return Stream.of(UrlSource.of(given, options));
        }
        return listPath(options, given);
    }

    private static Stream<Source> listPath(SourceOptions options, String given) {
        try {
            Path path = Path.of(given);
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return StreamSupport.stream(Spliterators.spliteratorUnknownSize(
                        new FolderWalk(path, given, options.limits()), Spliterator.ORDERED | Spliterator.NONNULL), false);
            }
            long size = attributes.isRegularFile() ? attributes.size() : -1;
            return Stream.of(new FileSource(path, given, path.getFileName().toString(), size,
                    attributes.lastModifiedTime().toInstant(), true, options.limits()));
        } catch (InvalidPathException e) {
            return Stream.of(new RefusedSource(given, given, new Problem(Problem.Kind.NOT_FOUND,
                    "It is no path of this system: " + e.getReason() + ".", "Check the spelling of the path.")));
        } catch (IOException e) {
            return Stream.of(new RefusedSource(given, given, FileSource.problem(e)));
        }
    }
}
