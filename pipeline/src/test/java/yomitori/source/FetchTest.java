package yomitori.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTest {
    private static final SourceOptions OPTIONS = SourceOptions.defaults().withPrivateAllowed(true)
            .withLimits(new Limits(10_000, 100, 10, 10, 10, 1, 10, 2, Duration.ofSeconds(20)));

    private HttpServer server;
    private String root;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        root = "http://127.0.0.1:" + server.getAddress().getPort();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void serve(String path, int status, String header, String value, byte[] body) {
        server.createContext(path, exchange -> {
            if (header != null) {
                exchange.getResponseHeaders().add(header, value);
            }
            answer(exchange, status, body);
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Problem.Kind refusal(SourceOptions options, String address) {
        Source source = Sources.list(options, List.of(address)).toList().getFirst();
        SourceException thrown = catchThrowableOfType(SourceException.class, source::content);
        assertThat(thrown).as(address).isNotNull();
        return thrown.problem().kind();
    }

    @Test
    void fetchesAPageWithItsDeclarations() throws IOException {
        serve("/a", 200, "Content-Type", "text/html; charset=EUC-JP", "本文".getBytes("EUC-JP"));
        Content content = Sources.list(OPTIONS, List.of(root + "/a")).toList().getFirst().content();
        assertThat(content.mediaType()).isEqualTo("text/html");
        assertThat(content.charset()).isEqualToIgnoringCase("EUC-JP");
        assertThat(content.bytes()).isEqualTo("本文".getBytes("EUC-JP"));
    }

    @Test
    void followsAFewRedirects() throws IOException {
        serve("/a", 302, "Location", "/b", new byte[0]);
        serve("/b", 200, "Content-Type", "text/plain", "着いた".getBytes(StandardCharsets.UTF_8));
        serve("/loop", 301, "Location", "/loop", new byte[0]);
        Content content = Sources.list(OPTIONS, List.of(root + "/a")).toList().getFirst().content();
        assertThat(content.location()).isEqualTo(root + "/b");
        assertThat(refusal(OPTIONS, root + "/loop")).isEqualTo(Problem.Kind.TOO_MANY_REDIRECTS);
    }

    @Test
    void refusesWhatIsTooLargeMissingOrSlow() {
        serve("/large", 200, null, null, new byte[20_000]);
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; i < 100; i++) {
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(refusal(OPTIONS, root + "/large")).isEqualTo(Problem.Kind.TOO_LARGE);
        assertThat(refusal(OPTIONS, root + "/none")).isEqualTo(Problem.Kind.HTTP_STATUS);
        SourceOptions hasty = OPTIONS.withLimits(new Limits(10_000, 100, 10, 10, 10, 1, 10, 2, Duration.ofSeconds(1)));
        assertThat(refusal(hasty, root + "/slow")).isEqualTo(Problem.Kind.TIMEOUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://10.1.2.3/", "http://192.168.0.1/",
        "http://172.16.0.1/", "http://169.254.169.254/latest/meta-data", "http://0.0.0.0/", "http://100.64.0.1/",
                "http://[fc00::1]/",
        "http://[fe80::1]/", "http://[::ffff:127.0.0.1]/", "http://2130706433/", "http://[64:ff9b::7f00:1]/"})
    void refusesPrivateAddresses(String address) {
        assertThat(refusal(SourceOptions.defaults(), address)).isEqualTo(Problem.Kind.PRIVATE_ADDRESS);
    }

    @Test
    void refusesOtherSchemesAndBrokenAddresses() {
        serve("/file", 302, "Location", "file:///etc/passwd", new byte[0]);
        assertThat(refusal(OPTIONS, root + "/file")).isEqualTo(Problem.Kind.UNSUPPORTED_SCHEME);
        assertThat(refusal(OPTIONS, "ftp://example.jp/")).isEqualTo(Problem.Kind.UNSUPPORTED_SCHEME);
        assertThat(refusal(OPTIONS, "http://user@127.0.0.1/")).isEqualTo(Problem.Kind.BAD_ADDRESS);
        assertThat(refusal(OPTIONS, "http:///x y")).isEqualTo(Problem.Kind.BAD_ADDRESS);
    }
}
