package yomitori.export;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import yomitori.extract.AnnotatedArticle;

/**
 * Articles on a stream, one after the other. As {@link Layout#JSON} a single article is an object, several are an array
 * of them. For one thread; closing ends the JSON and flushes the stream, which stays open.
 */
public final class ArticleWriter implements Closeable {
    /** How articles lie on the stream. */
    public enum Layout {
        /** Indented for the eye. */
        JSON,
        /** An article a line. */
        JSONL
    }

    private final OutputStream out;
    private final Layout layout;
    private byte[] first;
    private int count;

    public ArticleWriter(OutputStream out, Layout layout) {
        this.out = out;
        this.layout = layout;
    }

    /** The bytes that {@link #write} takes; apart from it, so that several threads can make them. */
    public static byte[] encode(AnnotatedArticle article, Layout layout) {
        if (layout == Layout.JSONL) {
            return ArticleJson.bytes(article);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ArticleJson.writePretty(article, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    /** Writes an article that {@link #encode} made in the same layout. */
    public void write(byte[] article) throws IOException {
        count++;
        if (layout == Layout.JSONL) {
            out.write(article);
            out.write('\n');
        } else if (count == 1) {
            first = article; // whether it stands alone shows later
        } else {
            if (count == 2) {
                out.write('[');
                out.write('\n');
                out.write(first);
                first = null;
            }
            out.write(',');
            out.write('\n');
            out.write(article);
        }
    }

    @Override
    public void close() throws IOException {
        if (layout == Layout.JSON) {
            if (count == 0) {
                out.write('[');
                out.write(']');
            } else if (count == 1) {
                out.write(first);
            } else {
                out.write('\n');
                out.write(']');
            }
            out.write('\n');
        }
        out.flush();
    }
}
