package yomitori.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds what stands behind the things that a user has named. */
final class Listing {
    private final SourceOptions options;
    private final Web web;

    Listing(SourceOptions options, Web web) {
        this.options = options;
        this.web = web;
    }

    Stream<Source> of(String given) {
        if (given.equals("-")) {
            return Stream.of(new StreamSource(options.standardInput(), options.limits()));
        }
        if (UrlSource.isAddress(given)) {
            return Stream.of(UrlSource.of(given, web));
        }
        return ofPath(given);
    }

    private Stream<Source> ofPath(String given) {
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
