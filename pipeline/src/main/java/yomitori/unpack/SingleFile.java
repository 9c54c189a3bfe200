package yomitori.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that was packed alone, such as {@code a.html.gz}. */
final class SingleFile implements Container {
    private final InputStream in;
    private final String name;
    private boolean isHandedOut;

    SingleFile(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /** The name of a packed file without the ending of its packing. */
    static String nameWithin(String packed) {
        String last = packed.substring(packed.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? last : last.substring(0, dot);
    }

    @Override
    public Optional<Entry> next() {
        Optional<Entry> entry = isHandedOut ? Optional.empty() : Optional.of(Entry.file(name, () -> in));
        isHandedOut = true;
        return entry;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
