package yomitori.ingest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Does the same work on many inputs with several threads, and hands the outcomes back in the order of the inputs, in the caller's
 * thread. Only a few inputs a thread are under way at a time, so memory does not grow with their number. A document that
 * takes longer than the time limit is given up: its thread is interrupted and, should it not care, left behind and
 * replaced.
 *
 * @param <T> an input
 * @param <P> what is prepared of it, under the time limit
 * @param <R> the outcome
 */
public final class OrderedWork<T, P, R> {
    private static final int WINDOW_PER_THREAD = 8;

    /** The steps of the work. They run in the same worker thread. */
    public interface Steps<T, P, R> {
        /**
         * Waits for others, such as servers; the time limit does not count here, so it must end by itself.
         *
         * @return the input, or one that takes its place because it holds what was waited for
         */
        default T fetch(T input) throws Exception {
            return input;
        }

        /** The long part, which may be given up and must therefore change nothing that lasts. */
        P prepare(T input) throws Exception;

        /** The short part, which is never given up: here something may be written. */
        R finish(T input, P prepared) throws Exception;

        /**
         * The outcome where a step has thrown, or where the time limit has passed ({@link TimeoutException}). What
         * concerns more than this input is thrown again: it ends the work and reaches the caller.
         */
        R failed(T input, Throwable cause);
    }

    private final Steps<T, P, R> steps;
    private final int window;
    private final Duration limit;
    private final ThreadPoolExecutor pool;

    private OrderedWork(int threads, Duration limit, Steps<T, P, R> steps) {
        this.steps = steps;
        this.window = threads * WINDOW_PER_THREAD;
        this.limit = limit;
        this.pool = new ThreadPoolExecutor(
                threads, Integer.MAX_VALUE, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), workers());
    }

    /**
     * Works on all inputs and returns when the last outcome is handed over.
     *
     * @param threads how many inputs are worked on at once, at least 1
     * @param limit the longest time for preparing one input
     * @param stopped asked before every input: once true, no further input is begun, and what is under way is finished
     * @param outcomes called in the order of the inputs; what it throws ends the work and reaches the caller
     */
    public static <T, P, R> void run(Stream<T> inputs, int threads, Duration limit, BooleanSupplier stopped, Steps<T, P, R> steps,
            Consumer<R> outcomes) {
        OrderedWork<T, P, R> work = new OrderedWork<>(threads, limit, steps);
        try (inputs) {
            work.run(inputs, stopped, outcomes);
        } finally {
            work.pool.shutdownNow();
        }
    }

    private void run(Stream<T> inputs, BooleanSupplier stopped, Consumer<R> outcomes) {
        ArrayDeque<Task<T, P, R>> underWay = new ArrayDeque<>(window);
        inputs.takeWhile(input -> !stopped.getAsBoolean()).forEachOrdered(input -> {
            if (underWay.size() == window) {
                outcomes.accept(await(underWay.poll()));
            }
            Task<T, P, R> task = new Task<>(input, steps, () -> changeThreads(-1));
            underWay.add(task);
            pool.execute(task);
            while (!underWay.isEmpty() && underWay.peek().isDone()) {
                outcomes.accept(underWay.poll().outcome());
            }
        });
        while (!underWay.isEmpty()) {
            outcomes.accept(await(underWay.poll()));
        }
    }

    private R await(Task<T, P, R> task) {
        try {
            if (task.await(limit)) {
                return task.outcome();
            }
            changeThreads(1);
            return steps.failed(task.input(), new TimeoutException());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while documents were under way", e);
        }
    }

    private synchronized void changeThreads(int change) {
        pool.setCorePoolSize(pool.getCorePoolSize() + change);
    }

    /** Daemons, so that a document left behind cannot keep the program alive. */
    private static ThreadFactory workers() {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "yomitori-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
