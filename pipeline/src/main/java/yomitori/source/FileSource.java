package yomitori.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

/**
 * A file on disk; size and time are those of the moment when it was listed.
 *
 * @param linkAllowed whether the path may be a symbolic link, which only a path that the user gave may be
 */
record FileSource(Path path, String location, String name, long size, Instant modified, boolean linkAllowed, Limits limits)
        implements Source {
    private static final OpenOption[] FOLLOW = {};
    private static final OpenOption[] STAY = {LinkOption.NOFOLLOW_LINKS};

    @Override
    public Optional<Instant> lastModified() {
        return Optional.of(modified);
    }

    @Override
    public Content content() throws SourceException {
        if (size > limits.bytes()) {
            throw new SourceException(Bounded.tooLarge(limits.bytes()));
        }
        try (InputStream in = Files.newInputStream(path, linkAllowed ? FOLLOW : STAY)) {
            return new Content(Bounded.readAll(in, limits.bytes()), FileKinds.mediaType(name), "", location);
        } catch (SourceException e) {
            throw e;
        } catch (IOException e) {
            throw new SourceException(problem(e));
        }
    }

    @Override
    public Optional<Source> beside(String file) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || file.isEmpty() || file.indexOf('/') >= 0 || !FileKinds.isPromising(file)) {
            return Optional.empty();
        }
        try {
            Path other = folder.resolve(file);
            BasicFileAttributes attributes = Files.readAttributes(other, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? Optional.of(new FileSource(other, beside(location, file), beside(name, file), attributes.size(),
                            attributes.lastModifiedTime().toInstant(), false, limits))
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String beside(String one, String other) {
        return one.substring(0, one.lastIndexOf('/') + 1) + other;
    }

    @Override
    public Optional<Packed> packed() {
        return size < 0 ? Optional.empty() : Optional.of(new Packed() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream stream() throws IOException {
                return Files.newInputStream(path, linkAllowed ? FOLLOW : STAY);
            }

            @Override
            public SeekableByteChannel channel() throws IOException {
                return Files.newByteChannel(path, linkAllowed ? FOLLOW : STAY);
            }
        });
    }

    /** Why the system does not hand out a file or folder. */
    static Problem problem(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Problem(Problem.Kind.NOT_FOUND, "There is no such file or folder.", "Check the spelling of the path.");
        }
        if (e instanceof AccessDeniedException) {
            return new Problem(Problem.Kind.UNREADABLE, "The right to read it is missing.",
                    "Give this user the right to read it, for instance with chmod u+r.");
        }
        return new Problem(Problem.Kind.UNREADABLE, "The system cannot read it: " + e.getMessage() + ".",
                "See whether another program can open it.");
    }
}
