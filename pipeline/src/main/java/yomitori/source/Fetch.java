package yomitori.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** Fetches one page. Redirects are followed by hand, so that every address on the way is checked before it is asked. */
final class Fetch {
    private final SourceOptions options;

    Fetch(SourceOptions options) {
        this.options = options;
    }

    Content get(String given) throws SourceException {
        long deadline = System.nanoTime() + options.limits().fetchTime().toNanos();
        String address = given;
        for (int hop = 0; hop <= options.limits().redirects(); hop++) {
            URI uri = parse(address);
            if (!options.privateAllowed()) {
                PublicHosts.check(uri.getHost());
            }
            Connection.Response response = ask(uri, deadline);
            String target = response.header("Location");
            if (response.statusCode() < 300 || response.statusCode() >= 400 || target == null) {
                return content(response, uri);
            }
            address = resolve(uri, target);
        }
        throw refusal(Problem.Kind.TOO_MANY_REDIRECTS, "It redirects more than " + options.limits().redirects() + " times.",
                "Open it in a browser and give the address where it ends.");
    }

    private Connection.Response ask(URI uri, long deadline) throws SourceException {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw timeout();
        }
        try {
            return Jsoup.connect(uri.toASCIIString())
                    .userAgent(options.userAgent())
                    .timeout((int) Math.min(left, Integer.MAX_VALUE))
                    .maxBodySize(0)
                    .followRedirects(false)
                    .ignoreContentType(true)
                    .ignoreHttpErrors(true)
                    .execute();
        } catch (SocketTimeoutException e) {
            throw timeout();
        } catch (UnknownHostException e) {
            throw refusal(Problem.Kind.UNREACHABLE, "No host has the name " + uri.getHost() + ".",
                    "Check the spelling and the connection to the network.");
        } catch (IOException | IllegalArgumentException e) {
            throw refusal(Problem.Kind.UNREACHABLE, "The server does not answer properly: " + e.getMessage() + ".",
                    "Try again later, or save the page as a file.");
        }
    }

    private Content content(Connection.Response response, URI uri) throws SourceException {
        int status = response.statusCode();
        if (status < 200 || status >= 300) {
            throw refusal(Problem.Kind.HTTP_STATUS, "The server answers with status " + status + " "
                    + response.statusMessage() + ".", status == 429 || status >= 500 ? "Try again later."
                    : "Open it in a browser and see whether the page is still there.");
        }
        try (BufferedInputStream body = response.bodyStream()) {
            String type = response.contentType() == null ? "" : response.contentType();
            int semicolon = type.indexOf(';');
            String charset = response.charset() == null ? "" : response.charset();
            return new Content(Bounded.readAll(body, options.limits().bytes()),
                    (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT), charset,
                    uri.toString());
        } catch (SocketTimeoutException e) {
            throw timeout();
        } catch (SourceException e) {
            throw e;
        } catch (IOException e) {
            throw refusal(Problem.Kind.UNREACHABLE, "The page broke off: " + e.getMessage() + ".", "Try again later.");
        }
    }

    private static URI parse(String address) throws SourceException {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw refusal(Problem.Kind.UNSUPPORTED_SCHEME, "It leads to " + address + ", which is neither http nor https.",
                        "Give the address of the page itself.");
            }
            if (uri.getHost() == null || uri.getUserInfo() != null) {
                throw refusal(Problem.Kind.BAD_ADDRESS, "The address names no host, or a user.",
                        "Write it as https://host/path.");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw refusal(Problem.Kind.BAD_ADDRESS, "The address does not parse: " + e.getReason() + ".",
                    "Copy it from the browser's address line.");
        }
    }

    private static String resolve(URI from, String target) {
        try {
            return from.resolve(new URI(target)).toString();
        } catch (URISyntaxException e) {
            return target;
        }
    }

    private SourceException timeout() {
        return refusal(Problem.Kind.TIMEOUT, "It took longer than " + options.limits().fetchTime().toMillis() / 1000.0
                + " seconds.",
                "Try again later, or allow more time.");
    }

    private static SourceException refusal(Problem.Kind kind, String reason, String remedy) {
        return new SourceException(new Problem(kind, reason, remedy));
    }
}
