package yomitori.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/**
 * One request to one server, within limits of time and bytes: no redirects, no retries, no cookies. Every request has a
 * connection of its own, so none outlives it. Safe to share between threads.
 */
final class Http {
    private static final int LONGEST_HEADER = 64 << 10;
    private static final int MOST_HEADERS = 200;
    /** Ends requests whose time has passed, whatever they wait for. */
    private static final ScheduledExecutorService DEADLINES =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("yomitori-deadlines").factory());

    private final WebOptions options;
    private final Limits limits;
    private final PublicHosts.Names names;
    private CloseableHttpClient client;

    Http(WebOptions options, Limits limits, PublicHosts.Names names) {
        this.options = options;
        this.limits = limits;
        this.names = names;
    }

    /** Made for the first request: who reads files alone needs none. */
    private synchronized CloseableHttpClient client() {
        if (client == null) {
            client = make();
        }
        return client;
    }

    private CloseableHttpClient make() {
        Timeout silence = Timeout.of(limits.fetchTime());
        return HttpClients.custom()
                .setUserAgent(options.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PublicHosts(names, options.privateAllowed()))
                        .setMaxConnTotal(Integer.MAX_VALUE)
                        .setMaxConnPerRoute(Integer.MAX_VALUE)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom().setMaxLineLength(LONGEST_HEADER)
                                        .setMaxHeaderCount(MOST_HEADERS).build())
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(silence).setSocketTimeout(silence).build())
                        .build())
                .build();
    }

    /**
     * What is wanted of an address.
     *
     * @param known what the server may compare with
     * @param time how long it may take, to the last byte
     * @param largest the most bytes of the decoded body
     * @param isHeadEnough whether a larger body is cut there; otherwise it is refused
     */
    record Wish(Validators known, Duration time, int largest, boolean isHeadEnough) {}

    /** Asks for an address. */
    Answer get(Address address, Wish wish) {
        HttpGet request = new HttpGet(address.uri());
        request.setHeader("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
        request.setHeader("Accept-Language", "ja,en;q=0.5");
        request.setHeader("Accept-Encoding", Codings.TAKEN);
        request.setHeader("Connection", "close");
        conditions(request, wish.known());
        AtomicBoolean isLate = new AtomicBoolean();
        Future<?> deadline = DEADLINES.schedule(() -> {
            isLate.set(true);
            request.cancel();
        }, wish.time().toNanos(), TimeUnit.NANOSECONDS);
        try {
            return client().execute(request, response -> read(response, wish));
        } catch (SourceException e) {
            return new Answer.Failure(e.problem(), false);
        } catch (IOException | IllegalStateException e) {
            return isLate.get() ? late() : failure(e, address);
        } finally {
            deadline.cancel(false);
        }
    }

    private static void conditions(HttpRequest request, Validators known) {
        if (!known.etag().isEmpty()) {
            request.setHeader("If-None-Match", known.etag());
        }
        if (!known.lastModified().isEmpty()) {
            request.setHeader("If-Modified-Since", known.lastModified());
        }
    }

    private static Answer read(ClassicHttpResponse response, Wish wish) throws IOException, HttpException {
        Map<String, List<String>> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>()).add(header.getValue());
        }
        Answer.Response answer = new Answer.Response(response.getCode(), headers, new byte[0]);
        HttpEntity entity = response.getEntity();
        if (!answer.isSuccess() || entity == null) {
            return answer;
        }
        boolean isPlain = answer.header("Content-Encoding").isEmpty();
        if (isPlain && !wish.isHeadEnough() && entity.getContentLength() > wish.largest()) {
            throw new SourceException(Bounded.tooLarge(wish.largest()));
        }
        InputStream in = Codings.decode(entity.getContent(), headers.getOrDefault("content-encoding", List.of()));
        byte[] body = wish.isHeadEnough() ? in.readNBytes(wish.largest()) : Bounded.readAll(in, wish.largest());
        return new Answer.Response(response.getCode(), headers, body);
    }

    private Answer late() {
        return new Answer.Failure(new Problem(Problem.Kind.TIMEOUT,
                "It took longer than " + limits.fetchTime().toSeconds() + " seconds.",
                "Try again later, or allow more time with --fetch-time."), true);
    }

    private Answer failure(Exception e, Address address) {
        return switch (e) {
            case PublicHosts.PrivateHostException hidden -> failure(Problem.Kind.PRIVATE_ADDRESS, hidden.getMessage(),
                    "Save the page as a file, or allow private addresses with --allow-private if you trust the source.", false);
            case UnknownHostException unknown -> failure(Problem.Kind.UNREACHABLE, "No host has the name " + address.host() + ".",
                    "Check the spelling and the connection to the network.", false);
            case SocketTimeoutException slow -> late();
            case ConnectionClosedException broken -> brokenOff(broken);
            case EOFException broken -> brokenOff(broken);
            case ZipException broken -> failure(Problem.Kind.BROKEN_OFF,
                    "Its packed body is damaged: " + broken.getMessage() + ".",
                    "Try again later, or save the page as a file.", true);
            case SSLException untrusted -> failure(Problem.Kind.UNTRUSTED,
                    "The server cannot prove that it is " + address.host() + ": " + untrusted.getMessage() + ".",
                    "Open it in a browser and see whether its certificate is valid.", false);
            default -> failure(Problem.Kind.UNREACHABLE, "The server does not answer properly: " + e.getMessage() + ".",
                    "Try again later, or save the page as a file.", true);
        };
    }

    private static Answer brokenOff(IOException e) {
        return failure(Problem.Kind.BROKEN_OFF, "The page broke off: " + e.getMessage() + ".", "Try again later.", true);
    }

    private static Answer failure(Problem.Kind kind, String reason, String remedy, boolean passing) {
        return new Answer.Failure(new Problem(kind, reason, remedy), passing);
    }
}
