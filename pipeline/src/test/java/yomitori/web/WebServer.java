package yomitori.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine for tests: it has no robots.txt until it is given one, and remembers what it was asked. */
public final class WebServer implements AutoCloseable {
    /** What a request looked like. */
    public record Asked(String path, Headers headers) {}

    /** Answers a request; it may look at it. */
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public WebServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            asked.add(new Asked(path, exchange.getRequestHeaders()));
            Page page = pages.get(path);
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                page.answer(exchange);
            }
        }
    }

    /** The whole address of a path. */
    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Puts a page at a path with its query. */
    public WebServer page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    /** Puts a page of HTML in UTF-8 at a path. */
    public WebServer html(String path, String html) {
        return page(path, exchange -> send(exchange, 200, html, "Content-Type", "text/html; charset=utf-8"));
    }

    /** Puts a page at a path that is a status and headers, and maybe a text. */
    public WebServer status(String path, int status, String text, String... headers) {
        return page(path, exchange -> send(exchange, status, text, headers));
    }

    /** Sends a text in UTF-8. */
    public static void send(HttpExchange exchange, int status, String text, String... headers) throws IOException {
        send(exchange, status, text.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Sends bytes. */
    public static void send(HttpExchange exchange, int status, byte[] body, String... headers) throws IOException {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    /** The paths that were asked for, robots.txt aside. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        asked.stream().map(Asked::path).filter(path -> !path.equals("/robots.txt")).forEach(paths::add);
        return paths;
    }

    /** Everything that was asked for. */
    public List<Asked> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
