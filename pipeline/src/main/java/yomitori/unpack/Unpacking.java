package yomitori.unpack;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import yomitori.source.Content;
import yomitori.source.FileKinds;
import yomitori.source.Limits;
import yomitori.source.Packed;
import yomitori.source.Problem;

/**
 * The files of an archive, those of the archives in it among them, in the order in which they are packed; one at a time is in
 * memory. Never throws for what stands in an archive: where it is broken or becomes too much, the last member says so. Close it.
 * For one thread.
 */
public final class Unpacking implements Iterator<Member>, Closeable {
    private record Open(String name, Container container) {
        String within(String member) {
            return name.isEmpty() || member.isEmpty() ? name + member : name + "!/" + member;
        }
    }

    private final Limits limits;
    private final Meter meter;
    private final MemberNames names = new MemberNames();
    private final Deque<Open> open = new ArrayDeque<>();
    private int members;
    private Member next;

    private Unpacking(Limits limits, Meter meter) {
        this.limits = limits;
        this.meter = meter;
    }

    /** Whether a file is an archive by its name. */
    public static boolean isNamedSo(String name) {
        return Containers.isNamedSo(name);
    }

    /**
     * Opens a file.
     *
     * @param name by which a file that is packed alone is named
     * @return the members; empty where the file is no archive
     */
    public static Optional<Unpacking> of(Packed packed, String name, Limits limits) {
        Meter meter = new Meter(packed.size(), limits);
        Unpacking unpacking = new Unpacking(limits, meter);
        try {
            Optional<Container> container = Containers.open(packed, name, FileKinds.mediaType(name), limits, meter);
            container.ifPresent(found -> unpacking.open.push(new Open("", found)));
            return container.map(found -> unpacking);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            unpacking.next = new Member.Refused("", damage(e));
            return Optional.of(unpacking);
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && !open.isEmpty()) {
            advance();
        }
        return next != null;
    }

    @Override
    public Member next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Member current = next;
        next = null;
        return current;
    }

    private void advance() {
        Open archive = open.peek();
        try {
            Optional<Container.Entry> entry = archive.container().next();
            if (entry.isEmpty()) {
                closeOne();
            } else if (++members > limits.members()) {
                end(Problem.Kind.TOO_MANY_MEMBERS, "It holds more than " + limits.members() + " files; the others were left out.",
                        "Unpack it and read the folder, or raise --max-members.");
            } else {
                unpack(archive, entry.get());
            }
        } catch (Meter.BombException e) {
            close();
            next = new Member.Refused(archive.name(), e.problem());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            closeOne();
            next = new Member.Refused(archive.name(), damage(e));
        }
    }

    private void unpack(Open archive, Container.Entry entry) throws IOException {
        // what has no name of its own is its container without the rest
        String name = entry.name().isEmpty() ? archive.name() : names.unique(archive.within(entry.name()));
        Optional<Problem> refusal = entry.refusal().or(() -> MemberNames.refusal(entry));
        if (refusal.isPresent()) {
            next = new Member.Refused(name, refusal.get());
            return;
        }
        byte[] bytes = bytes(entry);
        if (bytes == null) {
            next = new Member.Refused(name, new Problem(Problem.Kind.TOO_LARGE,
                    "It unpacks to more than " + limits.bytes() + " bytes.",
                    "Unpack it and split it, or raise --max-bytes."));
            return;
        }
        String type = entry.mediaType().isEmpty() ? FileKinds.mediaType(entry.name()) : entry.mediaType();
        Optional<Container> inner = Containers.open(Packed.of(bytes), entry.name(), type, limits, meter);
        if (inner.isEmpty()) {
            next = new Member.File(name, new Content(bytes, type, entry.charset(), entry.name()));
        } else if (open.size() >= limits.archiveDepth()) {
            inner.get().close();
            next = new Member.Refused(name, new Problem(Problem.Kind.TOO_DEEP,
                    "Archives nest deeper than " + limits.archiveDepth() + ".", "Unpack it, or raise --max-archive-depth."));
        } else {
            open.push(new Open(name, inner.get()));
        }
    }

    /** Null where they are too many. */
    private byte[] bytes(Container.Entry entry) throws IOException {
        try {
            InputStream in = entry.opening().open();
            byte[] bytes = in.readNBytes(limits.bytes());
            return bytes.length == limits.bytes() && in.read() >= 0 ? null : bytes;
        } catch (OutOfMemoryError e) {
            return null;
        }
    }

    private void end(Problem.Kind kind, String reason, String remedy) {
        close();
        next = new Member.Refused("", new Problem(kind, reason, remedy));
    }

    private static Problem damage(Throwable e) {
        return new Problem(Problem.Kind.DAMAGED, "The archive is damaged or ends early: " + e.getMessage() + ".",
                "Fetch or pack it again; what came before is read.");
    }

    private void closeOne() {
        try {
            open.pop().container().close();
        } catch (IOException | RuntimeException e) {
            // what was wanted of it is read
        }
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            closeOne();
        }
    }
}
