package yomitori.unpack;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import yomitori.source.FileKinds;
import yomitori.source.Limits;
import yomitori.source.Packed;

/** Knows containers by their first bytes and opens them. */
final class Containers {
    private static final int HEAD = 4096;
    private static final int TAR_MARK = 257;
    private static final Set<String> TYPES = Set.of("application/zip", "application/x-tar", "application/gzip",
            "application/zstd", "application/x-bzip2", "application/warc", "application/mbox", "message/rfc822");

    private Containers() {}

    /** Whether a file is a container by its name. */
    static boolean isNamedSo(String name) {
        return TYPES.contains(FileKinds.mediaType(name));
    }

    /**
     * The container that a file is; empty where it is none.
     *
     * @param mediaType what it is called; empty where nobody says
     */
    static Optional<Container> open(Packed packed, String name, String mediaType, Limits limits, Meter meter) throws IOException {
        String head = new String(packed.head(HEAD), StandardCharsets.ISO_8859_1);
        BufferedInputStream in = new BufferedInputStream(packed.stream());
        boolean isTaken = false;
        try {
            if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
                return Optional.of(new ZipContainer(packed.channel(), meter));
            }
            if (isMailWithParts(head, mediaType)) {
                return MailContainer.open(in, limits);
            }
            InputStream unpacked = unpacked(head, in);
            Container container = unpacked == null ? archive(head, in, name, limits, meter)
                    : compressed(new BufferedInputStream(meter.counted(unpacked)), name, limits, meter);
            isTaken = container != null;
            return Optional.ofNullable(container);
        } finally {
            if (!isTaken) {
                in.close();
            }
        }
    }

    /** Whether it is worth looking for attachments. */
    private static boolean isMailWithParts(String head, String mediaType) {
        boolean isMail = mediaType.equals("message/rfc822") || Mails.beginsAsOne(head);
        return isMail && !MboxContainer.SEPARATOR.matcher(head).find() && head.toLowerCase(Locale.ROOT).contains("multipart/");
    }

    /** What is packed alone is a container of one file, unless that file is a container itself. */
    private static Container compressed(BufferedInputStream in, String name, Limits limits, Meter meter) throws IOException {
        Container archive = archive(head(in), in, name, limits, meter);
        return archive == null ? new SingleFile(in, SingleFile.nameWithin(name)) : archive;
    }

    private static Container archive(String head, InputStream in, String name, Limits limits, Meter meter) throws IOException {
        if (head.startsWith("WARC/")) {
            return new WarcContainer(in, meter);
        }
        if (head.length() > TAR_MARK + 5 && head.startsWith("ustar", TAR_MARK)) {
            return new TarContainer(in, meter);
        }
        return MboxContainer.SEPARATOR.matcher(head).find() ? new MboxContainer(in, limits) : null;
    }

    private static InputStream unpacked(String head, InputStream in) throws IOException {
        if (head.startsWith("\u001F\u008B")) {
            return GzipCompressorInputStream.builder().setInputStream(in).setDecompressConcatenated(true).get();
        }
        if (head.startsWith("\u0028\u00B5\u002F\u00FD")) {
            return new ZstdInputStreamNoFinalizer(in);
        }
        return head.startsWith("BZh") ? new BZip2CompressorInputStream(in, true) : null;
    }

    private static String head(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}
