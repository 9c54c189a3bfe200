package yomitori.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server on this machine that says what no library lets a server say. It has no robots.txt but what it is given. */
public final class RawServer implements AutoCloseable {
    /** What the server does once it was asked. */
    public interface Speech {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;

    public RawServer(Speech speech) {
        this(speech, RawServer::withoutRobots);
    }

    /** A server whose robots.txt is a speech as well. */
    public RawServer(Speech speech, Speech robots) {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(() -> {
            while (!socket.isClosed()) {
                try {
                    Socket client = socket.accept();
                    Thread.ofVirtual().start(() -> answer(client, speech, robots));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private static void withoutRobots(OutputStream out) throws IOException {
        out.write("HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n".getBytes());
    }

    private static void answer(Socket client, Speech speech, Speech robots) {
        try (client) {
            byte[] request = new byte[4096];
            int length = client.getInputStream().read(request);
            boolean isRobots = new String(request, 0, Math.max(0, length)).startsWith("GET /robots.txt");
            (isRobots ? robots : speech).to(client.getOutputStream());
        } catch (IOException e) {
            // the client has seen enough
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String at(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
