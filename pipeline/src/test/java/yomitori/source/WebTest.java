package yomitori.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.web.RawServer;
import yomitori.web.WebServer;

class WebTest {
    private final WebServer server = new WebServer();
    private final Guest guest = new Guest();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void fetchesAPageWithItsDeclarations() {
        server.page("/a", exchange -> WebServer.send(exchange, 200, "本文".getBytes("EUC-JP"), "Content-Type",
                "Text/HTML; charset=\"EUC-JP\"", "ETag", "\"v1\"", "Last-Modified", "Thu, 24 Jul 2025 01:00:00 GMT"));
        Fetched.Page page = guest.page(server.at("/a"));
        assertThat(page.content().mediaType()).isEqualTo("text/html");
        assertThat(page.content().charset()).isEqualTo("EUC-JP");
        assertThat(page.content().location()).isEqualTo(server.at("/a"));
        assertThat(page.content().bytes()).isEqualTo("本文".getBytes(Charset.forName("EUC-JP")));
        assertThat(page.validators()).isEqualTo(new Validators("\"v1\"", "Thu, 24 Jul 2025 01:00:00 GMT"));
    }

    @Test
    void namesTheProgramAndItsOwner() {
        server.html("/a", "本文");
        new Guest(Guest.OPTIONS.withOwner("https://example.jp/bot"), Guest.LIMITS).text(server.at("/a"));
        assertThat(server.asked()).hasSize(2).allSatisfy(asked -> {
            assertThat(asked.headers().getFirst("User-Agent")).isEqualTo("yomitori/0.1 (+https://example.jp/bot)");
            assertThat(asked.headers().getFirst("Cookie")).isNull();
        });
        assertThat(WebOptions.DEFAULT.userAgent()).isEqualTo("yomitori/0.1");
        assertThatThrownBy(() -> WebOptions.DEFAULT.withOwner("me\r\nCookie: x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsEveryKindOfRedirect(int status) {
        server.status("/old/a", status, "", "Location", "../new/b?c=d").html("/new/b?c=d", "着いた");
        Fetched.Page page = guest.page(server.at("/old/a"));
        assertThat(page.content().location()).isEqualTo(server.at("/new/b?c=d"));
    }

    @ParameterizedTest
    @CsvSource({"/x, /x", "b, /old/b", "?q=1, /old/a?q=1", "/c#part, /c", "/新しい, /%E6%96%B0%E3%81%97%E3%81%84", "/a b, /a%20b",
        "//127.0.0.1:PORT/d, /d", "http://127.0.0.1:PORT/e, /e"})
    void understandsWhereverARedirectLeads(String location, String path) {
        server.status("/old/a", 302, "", "Location", location.replace("PORT", "" + server.port()));
        server.html(path, "着いた");
        // the JDK's server writes headers in Latin-1, as servers that do not encode send their UTF-8
        if (location.chars().allMatch(c -> c < 128)) {
            assertThat(guest.page(server.at("/old/a")).content().location()).isEqualTo(server.at(path));
        } else {
            Address base = ((Address.Parsed.Good) Address.parse(server.at("/old/a"))).address();
            assertThat(((Address.Parsed.Good) base.resolve(location)).address()).hasToString(server.at(path));
        }
    }

    @Test
    void followsAFewRedirectsAndNoMore() {
        server.status("/1", 301, "", "Location", "/2").status("/2", 302, "", "Location", "/3")
                .status("/3", 307, "", "Location", "/4").html("/4", "着いた").status("/0", 301, "", "Location", "/1");
        assertThat(guest.text(server.at("/1"))).isEqualTo("着いた");
        assertThat(guest.refusal(server.at("/0"))).isEqualTo(Problem.Kind.TOO_MANY_REDIRECTS);
        server.status("/loop", 301, "", "Location", "/loop");
        assertThat(guest.refusal(server.at("/loop"))).isEqualTo(Problem.Kind.TOO_MANY_REDIRECTS);
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd, UNSUPPORTED_SCHEME", "ftp://127.0.0.1/a, UNSUPPORTED_SCHEME",
        "javascript:alert(1), UNSUPPORTED_SCHEME", "http://user:secret@127.0.0.1/, BAD_ADDRESS", "http://[broken/, BAD_ADDRESS"})
    void refusesRedirectsToWhereNoPageIs(String location, Problem.Kind expected) {
        server.status("/a", 302, "", "Location", location);
        assertThat(guest.refusal(server.at("/a"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"300, HTTP_STATUS", "302, HTTP_STATUS", "304, HTTP_STATUS", "400, HTTP_STATUS", "401, HTTP_STATUS",
        "403, HTTP_STATUS", "404, HTTP_STATUS", "410, HTTP_STATUS", "451, HTTP_STATUS", "501, HTTP_STATUS"})
    void saysWhichStatusIsNoPage(int status, Problem.Kind expected) {
        server.status("/a", status, "");
        Problem problem = guest.problem(server.at("/a"));
        assertThat(problem.kind()).isEqualTo(expected);
        assertThat(problem.reason()).contains("" + status);
    }

    @Test
    void asksWhetherAPageHasChanged() {
        server.page("/a", exchange -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            WebServer.send(exchange, same ? 304 : 200, same ? "" : "本文", "ETag", "\"v1\"");
        });
        Validators known = guest.page(server.at("/a")).validators();
        assertThat(guest.get(server.at("/a"), known)).isEqualTo(new Fetched.Unchanged());
        guest.get(server.at("/a"), new Validators("", "Thu, 24 Jul 2025 01:00:00 GMT"));
        assertThat(server.asked().getLast().headers().getFirst("If-Modified-Since")).isEqualTo("Thu, 24 Jul 2025 01:00:00 GMT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://10.1.2.3/", "http://192.168.0.1/",
        "http://172.16.0.1/", "http://169.254.169.254/latest/meta-data", "http://100.100.100.200/", "http://168.63.129.16/",
        "http://0.0.0.0/", "http://100.64.0.1/", "http://[fc00::1]/", "http://[fd00:ec2::254]/", "http://[fe80::1]/",
        "http://[::ffff:127.0.0.1]/", "http://2130706433/", "http://[64:ff9b::7f00:1]/", "http://224.0.0.1/", "http://255.255.255.255/"})
    void refusesPrivateAddresses(String address) {
        assertThat(new Guest(WebOptions.DEFAULT, Guest.LIMITS).refusal(address)).isEqualTo(Problem.Kind.PRIVATE_ADDRESS);
    }

    /** A visitor to whom this machine is a public host under one name; every other host is looked at as ever. */
    private static Guest strictGuest(String publicName) {
        PublicHosts strict = new PublicHosts(InetAddress::getAllByName, false);
        return new Guest(Guest.OPTIONS, Guest.LIMITS, host -> host.equals(publicName) ? loopback() : strict.resolve(host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1/secret", "http://127.0.0.1:8080/", "http://[::1]/", "http://169.254.169.254/latest",
        "//localhost/"})
    void refusesPrivateAddressesBehindARedirect(String location) {
        server.status("/a", 302, "", "Location", location);
        assertThat(strictGuest("public.example").refusal("http://public.example:" + server.port() + "/a"))
                .isEqualTo(Problem.Kind.PRIVATE_ADDRESS);
    }

    @Test
    void refusesARobotsFileInAPrivateNetwork() {
        server.status("/robots.txt", 302, "", "Location", "http://10.0.0.1/secret").html("/a", "本文");
        assertThat(strictGuest("public.example").refusal("http://public.example:" + server.port() + "/a"))
                .isEqualTo(Problem.Kind.ROBOTS_UNREACHABLE);
        assertThat(server.paths()).isEmpty();
    }

    @Test
    void aNameThatTurnsPrivateIsRefused() {
        server.html("/a", "本文");
        PublicHosts strict = new PublicHosts(InetAddress::getAllByName, false);
        AtomicInteger lookups = new AtomicInteger();
        Guest rebound = new Guest(Guest.OPTIONS, Guest.LIMITS,
                host -> lookups.getAndIncrement() == 0 ? loopback() : strict.resolve("127.0.0.1"));
        assertThat(rebound.refusal("http://rebind.example:" + server.port() + "/a")).isEqualTo(Problem.Kind.PRIVATE_ADDRESS);
        assertThat(server.paths()).isEmpty();
    }

    private static InetAddress[] loopback() {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    @Test
    void connectsToTheVeryAddressesThatWereLookedAt() {
        server.html("/a", "本文");
        AtomicInteger lookups = new AtomicInteger();
        Guest counting = new Guest(Guest.OPTIONS, Guest.LIMITS, host -> {
            lookups.incrementAndGet();
            return loopback();
        });
        assertThat(counting.text("http://once.example:" + server.port() + "/a")).isEqualTo("本文");
        assertThat(lookups).hasValue(server.asked().size());
    }

    @Test
    void aNameWithOnePrivateAddressAmongPublicOnesIsPrivate() {
        PublicHosts hosts = new PublicHosts(host -> new InetAddress[] {
            InetAddress.getByAddress(new byte[] {(byte) 203, 0, 113, 7}),
            InetAddress.getByAddress(new byte[] {10, 0, 0, 1})}, false);
        assertThatThrownBy(() -> hosts.resolve("both.example")).isInstanceOf(PublicHosts.PrivateHostException.class);
    }

    @Test
    void refusesOtherSchemesAndBrokenAddresses() {
        assertThat(guest.refusal("gopher://example.jp/")).isEqualTo(Problem.Kind.UNSUPPORTED_SCHEME);
        assertThat(guest.refusal("http://user@127.0.0.1/")).isEqualTo(Problem.Kind.BAD_ADDRESS);
        assertThat(guest.refusal("http:///x y")).isEqualTo(Problem.Kind.BAD_ADDRESS);
        assertThat(guest.refusal("http://127.0.0.1:99999/")).isEqualTo(Problem.Kind.BAD_ADDRESS);
        assertThat(guest.refusal("http://no-such-host.invalid/")).isEqualTo(Problem.Kind.UNREACHABLE);
    }

    @Test
    void unpacksWhatServersPack() {
        byte[] text = "本文です。".repeat(100).getBytes(StandardCharsets.UTF_8);
        server.page("/gzip", exchange -> WebServer.send(exchange, 200, gzip(text), "Content-Encoding", "gzip"));
        server.page("/twice", exchange -> WebServer.send(exchange, 200, gzip(gzip(text)), "Content-Encoding", "gzip, gzip"));
        server.page("/deflate", exchange -> WebServer.send(exchange, 200, deflate(text), "Content-Encoding", "deflate"));
        server.page("/br", exchange -> WebServer.send(exchange, 200, HexFormat.of().parseHex("0b028068656c6c6f03"),
                "Content-Encoding", "br"));
        for (String path : List.of("/gzip", "/twice", "/deflate")) {
            assertThat(guest.page(server.at(path)).content().bytes()).as(path).isEqualTo(text);
        }
        assertThat(guest.text(server.at("/br"))).isEqualTo("hello");
        assertThat(server.asked().getLast().headers().getFirst("Accept-Encoding")).isEqualTo("gzip, br");
    }

    @Test
    void refusesPackingsThatNobodyAskedFor() {
        server.status("/zstd", 200, "x", "Content-Encoding", "zstd");
        server.status("/many", 200, "x", "Content-Encoding", "gzip, gzip, gzip");
        assertThat(guest.refusal(server.at("/zstd"))).isEqualTo(Problem.Kind.UNKNOWN_CODING);
        assertThat(guest.refusal(server.at("/many"))).isEqualTo(Problem.Kind.UNKNOWN_CODING);
    }

    @Test
    void refusesBombsAndBrokenPackings() {
        Guest once = new Guest(Guest.OPTIONS.withRetries(0), Guest.LIMITS);
        byte[] bomb = gzip(new byte[50_000_000]);
        assertThat(bomb.length).isLessThan(Guest.LIMITS.bytes());
        byte[] whole = gzip("本文です。".getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(whole, whole.length - 10);
        server.page("/bomb", exchange -> WebServer.send(exchange, 200, bomb, "Content-Encoding", "gzip"));
        server.page("/double", exchange -> WebServer.send(exchange, 200, gzip(bomb), "Content-Encoding", "gzip, gzip"));
        server.page("/cut", exchange -> WebServer.send(exchange, 200, cut, "Content-Encoding", "gzip"));
        server.status("/none", 200, "no gzip at all", "Content-Encoding", "gzip");
        server.status("/nobr", 200, "no brotli at all", "Content-Encoding", "br");
        assertThat(once.refusal(server.at("/bomb"))).isEqualTo(Problem.Kind.TOO_LARGE);
        assertThat(once.refusal(server.at("/double"))).isEqualTo(Problem.Kind.TOO_LARGE);
        assertThat(once.refusal(server.at("/cut"))).isEqualTo(Problem.Kind.BROKEN_OFF);
        assertThat(once.refusal(server.at("/none"))).isEqualTo(Problem.Kind.BROKEN_OFF);
        assertThat(once.refusal(server.at("/nobr"))).isEqualTo(Problem.Kind.UNREACHABLE);
    }

    @Test
    void refusesBombsInEveryPacking() {
        byte[] deflated = deflate(new byte[50_000_000]);
        server.page("/deflate", exchange -> WebServer.send(exchange, 200, deflated, "Content-Encoding", "deflate"));
        server.page("/br", exchange -> WebServer.send(exchange, 200, HexFormat.of().parseHex(
                "cfffff7ff82700e2b14020f7fe9ffffffff04f00c4610180eefd7ffec1ebe39f0088c322001d747d"), "Content-Encoding", "br"));
        assertThat(guest.refusal(server.at("/deflate"))).isEqualTo(Problem.Kind.TOO_LARGE);
        assertThat(guest.refusal(server.at("/br"))).isEqualTo(Problem.Kind.TOO_LARGE);
    }

    @Test
    void aPackedBodyThatNeverEndsIsGivenUpToo() {
        byte[] begin = gzip(new byte[1000]);
        try (RawServer dripping = new RawServer(out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n");
            write(out, "5\r\n");
            out.write(begin, 0, 5);
            write(out, "\r\n");
            Thread.sleep(20_000);
        })) {
            assertThat(Guest.hasty().refusal(dripping.at("/a"))).isEqualTo(Problem.Kind.TIMEOUT);
        }
    }

    @Test
    void refusesWhatIsTooLarge() {
        server.page("/large", exchange -> WebServer.send(exchange, 200, new byte[Guest.LIMITS.bytes() + 1]));
        server.page("/just", exchange -> WebServer.send(exchange, 200, new byte[Guest.LIMITS.bytes()]));
        assertThat(guest.refusal(server.at("/large"))).isEqualTo(Problem.Kind.TOO_LARGE);
        assertThat(guest.page(server.at("/just")).content().bytes()).hasSize(Guest.LIMITS.bytes());
    }

    @Test
    void refusesAnEndlessBody() {
        try (RawServer endless = new RawServer(out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
            while (true) {
                out.write(new byte[10_000]);
            }
        })) {
            assertThat(guest.refusal(endless.at("/a"))).isEqualTo(Problem.Kind.TOO_LARGE);
        }
    }

    @Test
    void givesUpWhoAnswersTooSlowly() {
        Guest hasty = Guest.hasty();
        try (RawServer silent = new RawServer(out -> Thread.sleep(20_000));
                RawServer drippingHead = new RawServer(out -> drip(out, "HTTP/1.1 200 OK\r\nX-Y: " + "z".repeat(5_000)));
                RawServer drippingBody = new RawServer(out -> {
                    write(out, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n");
                    drip(out, "x".repeat(5_000));
                })) {
            assertThat(hasty.refusal(silent.at("/a"))).isEqualTo(Problem.Kind.TIMEOUT);
            assertThat(hasty.refusal(drippingHead.at("/a"))).isEqualTo(Problem.Kind.TIMEOUT);
            assertThat(hasty.refusal(drippingBody.at("/a"))).isEqualTo(Problem.Kind.TIMEOUT);
        }
    }

    @Test
    void aLengthThatIsNotTrueIsTold() {
        Guest once = new Guest(Guest.OPTIONS.withRetries(0), Guest.LIMITS);
        try (RawServer tooLong = new RawServer(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort"));
                RawServer tooShort = new RawServer(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nshort and more"));
                RawServer huge = new RawServer(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx"));
                RawServer chunk = new RawServer(out ->
                        write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n"))) {
            assertThat(once.refusal(tooLong.at("/a"))).isEqualTo(Problem.Kind.BROKEN_OFF);
            assertThat(once.text(tooShort.at("/a"))).isEqualTo("short");
            assertThat(once.refusal(huge.at("/a"))).isEqualTo(Problem.Kind.TOO_LARGE);
            assertThat(once.refusal(chunk.at("/a"))).isEqualTo(Problem.Kind.BROKEN_OFF);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: -5", "Content-Length: many", "Content-Length: 5\r\nContent-Length: 7",
        "Content-Length: 5, 5", "Content-Length: 18446744073709551621", "Transfer-Encoding: gzip",
        "Transfer-Encoding: chunked\r\nContent-Length: 3", "Content-Type: \u0000;;;=\"",
        "Content-Type: text/html; charset=\u65e5"})
    void headersThatMakeNoSenseAreNoFaultOfThisProgram(String headers) {
        try (RawServer strange = new RawServer(out -> write(out, "HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\nshort"))) {
            switch (new Guest(Guest.OPTIONS.withRetries(0), Guest.LIMITS).get(strange.at("/a"))) {
                case Fetched.Page page -> assertThat(new String(page.content().bytes(), StandardCharsets.US_ASCII))
                        .isIn("short", "");
                case Fetched.Refused refused -> assertThat(refused.problem().kind()).isIn(Problem.Kind.BROKEN_OFF,
                        Problem.Kind.UNREACHABLE, Problem.Kind.UNKNOWN_CODING);
                case Fetched.Unchanged unchanged -> throw new AssertionError("nothing was known of it");
            }
        }
    }

    @Test
    void refusesAServerThatCannotProveWhoItIs(@TempDir Path folder) throws Exception {
        Path keys = folder.resolve("keys");
        assertThat(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-alias", "a", "-keyalg", "EC", "-keystore", keys.toString(), "-storepass", "secret", "-dname",
                "CN=127.0.0.1", "-validity", "2")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor()).isZero();
        KeyStore store = KeyStore.getInstance(keys.toFile(), "secret".toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "secret".toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        HttpsServer untrusted = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        untrusted.setHttpsConfigurator(new HttpsConfigurator(tls));
        untrusted.start();
        try {
            assertThat(guest.refusal("https://127.0.0.1:" + untrusted.getAddress().getPort() + "/a"))
                    .isEqualTo(Problem.Kind.UNTRUSTED);
        } finally {
            untrusted.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://0x7f.0.0.1/", "http://017700000001/", "http://127.1/", "http://0/", "http://127.0.0.1./",
        "http://[::ffff:10.0.0.1]/", "http://[::127.0.0.1]/", "http://[2002:7f00:1::]/", "http://localhost./",
        "http://１２７.０.０.１/"})
    void otherWaysToWriteAPrivateAddressLeadThereNeither(String address) {
        assertThat(new Guest(WebOptions.DEFAULT, Guest.LIMITS).refusal(address)).isIn(Problem.Kind.PRIVATE_ADDRESS,
                Problem.Kind.UNREACHABLE, Problem.Kind.BAD_ADDRESS);
    }

    @Test
    void whoDoesNotListenIsUnreachable() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(new Guest(Guest.OPTIONS.withRetries(0), Guest.LIMITS).problem("http://127.0.0.1:" + port + "/a").reason())
                .contains("cannot be had");
    }

    @Test
    void nonsenseIsNoAnswer() {
        Guest once = new Guest(Guest.OPTIONS.withRetries(0), Guest.LIMITS);
        try (RawServer nonsense = new RawServer(out -> write(out, "こんにちは\r\n\r\n"));
                RawServer endlessHead = new RawServer(out -> write(out, "HTTP/1.1 200 OK\r\n" + "A: b\r\n".repeat(100_000)));
                RawServer mute = new RawServer(out -> { })) {
            assertThat(once.refusal(nonsense.at("/a"))).isIn(Problem.Kind.UNREACHABLE, Problem.Kind.BROKEN_OFF);
            assertThat(once.refusal(endlessHead.at("/a"))).isEqualTo(Problem.Kind.UNREACHABLE);
            assertThat(once.refusal(mute.at("/a"))).isIn(Problem.Kind.UNREACHABLE, Problem.Kind.BROKEN_OFF);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void drip(OutputStream out, String text) throws IOException, InterruptedException {
        for (byte each : text.getBytes(StandardCharsets.US_ASCII)) {
            out.write(each);
            out.flush();
            Thread.sleep(50);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
            packing.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] deflate(byte[] bytes) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(bytes);
            packing.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
