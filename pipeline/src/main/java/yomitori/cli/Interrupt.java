package yomitori.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets Ctrl-C stop a run between two inputs instead of in the middle of one: the process waits until the run has been closed. */
final class Interrupt implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "yomitori-interrupt");

    Interrupt() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the user wants to stop. */
    boolean isWanted() {
        return requested.getCount() == 0;
    }

    /** Asks the run to stop. */
    void request() {
        requested.countDown();
    }

    /** Waits until the user wants to stop, but no longer than that. */
    void awaitRequest(Duration longest) throws InterruptedException {
        requested.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stop() {
        request();
        try {
            closed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already
        }
    }
}
