package yomitori.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** How servers pack bodies on their way. */
final class Codings {
    /** What servers are told that they may use. */
    static final String TAKEN = "gzip, br";

    /** One inside the other is a mistake that happens; more is an attack. */
    private static final int MOST = 2;

    private Codings() {}

    /** The body as it was before it was packed. */
    static InputStream decode(InputStream packed, List<String> headers) throws IOException {
        List<String> codings = new ArrayList<>();
        for (String header : headers) {
            for (String coding : header.split(",")) {
                String name = coding.strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !name.equals("identity")) {
                    codings.add(name);
                }
            }
        }
        if (codings.size() > MOST) {
            throw unknown(String.join(", ", codings));
        }
        InputStream body = packed;
        for (String coding : codings.reversed()) {
            body = switch (coding) {
                case "gzip", "x-gzip" -> new GZIPInputStream(body);
                case "deflate" -> new InflaterInputStream(body);
                case "br" -> new BrotliInputStream(body);
                default -> throw unknown(coding);
            };
        }
        return body;
    }

    private static SourceException unknown(String coding) {
        return new SourceException(new Problem(Problem.Kind.UNKNOWN_CODING, "Its body is packed as " + coding + ".",
                "Save the page as a file; servers are asked for " + TAKEN + " alone."));
    }
}
