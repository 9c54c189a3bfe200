package yomitori.export;

import java.io.IOException;
import java.io.OutputStream;

/** One array of all articles, an article a line. */
final class JsonArrayExport implements Export<byte[]> {
    private final OutputStream out;
    private boolean begun;

    JsonArrayExport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(byte[] article) throws IOException {
        out.write(begun ? ',' : '[');
        out.write('\n');
        out.write(article);
        begun = true;
    }

    @Override
    public void end() throws IOException {
        if (!begun) {
            out.write('[');
        }
        out.write('\n');
        out.write(']');
        out.write('\n');
    }
}
