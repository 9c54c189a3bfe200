package yomitori.export;

import java.io.IOException;
import java.io.OutputStream;

/** An article a line, as it is stored. */
final class LinesExport implements Export<byte[]> {
    private final OutputStream out;

    LinesExport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(byte[] article) throws IOException {
        out.write(article);
        out.write('\n');
    }
}
