package yomitori.unpack;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Packs archives for tests. */
public final class Archives {
    /** Writes into a stream that packs. */
    private interface Packing<T extends AutoCloseable> {
        void into(T out) throws IOException;
    }

    private interface Opening<T extends AutoCloseable> {
        T over(ByteArrayOutputStream out) throws IOException;
    }

    private Archives() {}

    private static <T extends AutoCloseable> byte[] pack(Opening<T> opening, Packing<T> packing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (T out = opening.over(bytes)) {
            packing.into(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A zip archive of names, each with its content behind it: a text or bytes. */
    public static byte[] zip(Object... namesAndContents) {
        return zip(StandardCharsets.UTF_8, namesAndContents);
    }

    static byte[] zip(Charset charset, Object... namesAndContents) {
        return pack(ZipArchiveOutputStream::new, out -> {
            out.setEncoding(charset.name());
            out.setUseLanguageEncodingFlag(charset.equals(StandardCharsets.UTF_8));
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putArchiveEntry(new ZipArchiveEntry((String) namesAndContents[i]));
                out.write(bytes(namesAndContents[i + 1]));
                out.closeArchiveEntry();
            }
        });
    }

    /** A tar archive of the same. */
    public static byte[] tar(Object... namesAndContents) {
        return pack(out -> new TarArchiveOutputStream(out, "UTF-8"), out -> {
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (int i = 0; i < namesAndContents.length; i += 2) {
                byte[] content = bytes(namesAndContents[i + 1]);
                TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[i], true);
                entry.setSize(content.length);
                out.putArchiveEntry(entry);
                out.write(content);
                out.closeArchiveEntry();
            }
        });
    }

    /** A tar archive of links: names with their targets, the target of a hard link behind {@code =}. */
    static byte[] links(String... namesAndTargets) {
        return pack(out -> new TarArchiveOutputStream(out, "UTF-8"), out -> {
            for (int i = 0; i < namesAndTargets.length; i += 2) {
                String target = namesAndTargets[i + 1];
                boolean isHard = target.startsWith("=");
                TarArchiveEntry entry =
                        new TarArchiveEntry(namesAndTargets[i], isHard ? TarArchiveEntry.LF_LINK : TarArchiveEntry.LF_SYMLINK);
                entry.setLinkName(isHard ? target.substring(1) : target);
                out.putArchiveEntry(entry);
                out.closeArchiveEntry();
            }
        });
    }

    public static byte[] gzip(byte[] bytes) {
        return pack(GZIPOutputStream::new, out -> out.write(bytes));
    }

    static byte[] bzip2(byte[] bytes) {
        return pack(BZip2CompressorOutputStream::new, out -> out.write(bytes));
    }

    static byte[] zstd(byte[] bytes) {
        return Zstd.compress(bytes);
    }

    /** A record of a WARC file. */
    public static byte[] warc(String type, String address, String contentType, String block) {
        byte[] content = utf8(block);
        return utf8("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2025-07-24T01:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: " + contentType + "\r\nContent-Length: " + content.length + "\r\n\r\n" + block + "\r\n\r\n");
    }

    /** A page in a WARC file. */
    public static byte[] page(String address, int status, String contentType, String body) {
        return warc("response", address, "application/http; msgtype=response", "HTTP/1.1 " + status + " OK\r\nContent-Type: "
                + contentType + "\r\nContent-Length: " + utf8(body).length + "\r\n\r\n" + body);
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(Object content) {
        return content instanceof String text ? utf8(text) : (byte[]) content;
    }
}
