package yomitori.unpack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import yomitori.source.Problem;

/** A zip archive. Names without the mark of UTF-8 may be in the charset of a Japanese Windows. */
final class ZipContainer implements Container {
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> entries;
    private final Meter meter;

    ZipContainer(SeekableByteChannel channel, Meter meter) throws IOException {
        this.zip = ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
        this.entries = zip.getEntriesInPhysicalOrder();
        this.meter = meter;
    }

    @Override
    public Optional<Entry> next() {
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                return Optional.of(entry(entry));
            }
        }
        return Optional.empty();
    }

    private Entry entry(ZipArchiveEntry entry) {
        String name = name(entry);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Entry.refused(name, Problem.Kind.ENCRYPTED, "It is encrypted.", "Unpack it with its password first.");
        }
        if (entry.isUnixSymlink()) {
            return Links.refused(name);
        }
        if (!zip.canReadEntryData(entry)) {
            return Entry.refused(name, Problem.Kind.UNKNOWN_CODING, "It is packed in a way that is not known here.",
                    "Unpack it and read the folder.");
        }
        return Entry.file(name, () -> meter.counted(zip.getInputStream(entry)));
    }

    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            return new String(raw, WINDOWS);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
