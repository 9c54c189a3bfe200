package yomitori.source;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address on the web that may be asked.
 *
 * @param uri with http or https, a host in lower case, a path, and no fragment
 */
public record Address(URI uri) {
    /** What stands before the host, and a host in other letters than ASCII, such as 日本語.jp. */
    private static final Pattern FOREIGN_HOST = Pattern.compile("^((?:[A-Za-z]+:)?//)([^/?#:@]*[^\\x00-\\x7F][^/?#:@]*)");
    private static final String MUST_BE_WRITTEN_OUT = "\"<>\\^`{|}";

    /** An address, or why there is none. */
    public sealed interface Parsed {
        record Good(Address address) implements Parsed {}

        record Bad(Problem problem) implements Parsed {}
    }

    /** The address that a user or a document has written. */
    public static Parsed parse(String written) {
        try {
            return of(new URI(plain(written)), written);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return bad(Problem.Kind.BAD_ADDRESS, "The address does not parse: " + e.getMessage() + ".",
                    "Copy it from the browser's address line.");
        }
    }

    /** What a page at this address means by a link or redirect. */
    public Parsed resolve(String reference) {
        try {
            URI target = new URI(plain(reference));
            boolean isQueryAlone = target.getScheme() == null && target.getRawAuthority() == null
                    && target.getRawPath().isEmpty() && target.getRawQuery() != null;
            // java.net.URI drops the last part of the path before a query alone, browsers keep it
            return of(uri.resolve(isQueryAlone ? new URI(uri.getRawPath() + "?" + target.getRawQuery()) : target), reference);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return bad(Problem.Kind.BAD_ADDRESS, "It leads to an address that does not parse: " + e.getMessage() + ".",
                    "Open it in a browser and give the address where it ends.");
        }
    }

    private static Parsed of(URI found, String written) throws URISyntaxException {
        String scheme = found.getScheme() == null ? "" : found.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return bad(Problem.Kind.UNSUPPORTED_SCHEME, "It leads to " + written + ", which is neither http nor https.",
                    "Give the address of the page itself.");
        }
        if (found.getHost() == null || found.getRawUserInfo() != null || found.getPort() == 0 || found.getPort() > 65_535) {
            return bad(Problem.Kind.BAD_ADDRESS, "The address names no host, or a user.", "Write it as https://host/path.");
        }
        boolean isUsualPort = found.getPort() == (scheme.equals("http") ? 80 : 443);
        String port = found.getPort() < 0 || isUsualPort ? "" : ":" + found.getPort();
        String path = found.normalize().getRawPath().replaceFirst("^(/\\.\\.)+(?=/|$)", "");
        String query = found.getRawQuery() == null ? "" : "?" + found.getRawQuery();
        String host = found.getHost().toLowerCase(Locale.ROOT);
        return new Parsed.Good(new Address(new URI(scheme + "://" + host + port + (path.isEmpty() ? "/" : path) + query)));
    }

    /** Scheme, host and port: whose robots.txt rules. */
    String site() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** In lower case. */
    public String host() {
        return uri.getHost();
    }

    /** Writes out what stands in addresses on pages though it should not: spaces, Japanese, stray signs. */
    private static String plain(String written) {
        Matcher host = FOREIGN_HOST.matcher(written.strip());
        String named = host.find() ? host.replaceFirst(Matcher.quoteReplacement(host.group(1) + IDN.toASCII(host.group(2))))
                : written.strip();
        StringBuilder plain = new StringBuilder(named.length());
        for (byte each : named.getBytes(StandardCharsets.UTF_8)) {
            int b = each & 0xFF;
            if (b <= ' ' || b >= 0x7F || MUST_BE_WRITTEN_OUT.indexOf(b) >= 0) {
                plain.append('%').append(Integer.toHexString(0x100 | b).substring(1).toUpperCase(Locale.ROOT));
            } else {
                plain.append((char) b);
            }
        }
        return plain.toString();
    }

    private static Parsed bad(Problem.Kind kind, String reason, String remedy) {
        return new Parsed.Bad(new Problem(kind, reason, remedy));
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
