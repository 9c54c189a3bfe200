package yomitori.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import yomitori.source.Problem;

/** A tar archive. */
final class TarContainer implements Container {
    private final TarArchiveInputStream tar;
    private final Meter meter;

    TarContainer(InputStream in, Meter meter) {
        this.tar = new TarArchiveInputStream(in, "UTF-8");
        this.meter = meter;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (!entry.isDirectory()) {
                return Optional.of(entry(entry));
            }
        }
        return Optional.empty();
    }

    private Entry entry(TarArchiveEntry entry) {
        if (entry.isSymbolicLink() || entry.isLink()) {
            return Links.refused(entry.getName());
        }
        if (!entry.isFile() || !tar.canReadEntryData(entry)) {
            return Entry.refused(entry.getName(), Problem.Kind.UNKNOWN_KIND, "It is no regular file.", "Leave it out.");
        }
        // the holes of a sparse file stand nowhere in the archive, so nobody else counts them
        return Entry.file(entry.getName(), () -> entry.isSparse() ? meter.counted(tar) : tar);
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
