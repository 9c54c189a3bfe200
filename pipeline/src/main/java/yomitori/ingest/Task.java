package yomitori.ingest;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One input on its way through a worker thread; the only meeting place of that thread and the one that waits for the outcome. */
final class Task<T, P, R> implements Runnable {
    private enum State {
        WAITING,
        PREPARING,
        FINISHING,
        DONE,
        GIVEN_UP
    }

    private final T input;
    private final OrderedWork.Steps<T, P, R> steps;
    private final Runnable lateReturn;
    private State state = State.WAITING;
    private Thread worker;
    private long begin;
    private R outcome;
    private Throwable fatal;

    /** @param lateReturn what to do when the worker of an input that was given up comes back after all */
    Task(T input, OrderedWork.Steps<T, P, R> steps, Runnable lateReturn) {
        this.input = input;
        this.steps = steps;
        this.lateReturn = lateReturn;
    }

    T input() {
        return input;
    }

    @Override
    public void run() {
        R result;
        try {
            T fetched = steps.fetch(input);
            begin();
            P prepared = steps.prepare(fetched);
            if (!move(State.PREPARING, State.FINISHING)) {
                lateReturn.run();
                return;
            }
            result = steps.finish(fetched, prepared);
        } catch (Throwable e) { // an Error of one document, such as a stack overflow, is that document's alone
            if (!move(State.PREPARING, State.FINISHING) && isGivenUp()) {
                lateReturn.run();
                return;
            }
            try {
                result = steps.failed(input, e);
            } catch (Throwable toAll) {
                end(null, toAll);
                return;
            }
        }
        end(result, null);
    }

    private synchronized void begin() {
        worker = Thread.currentThread();
        begin = System.nanoTime();
        state = State.PREPARING;
        notifyAll();
    }

    private synchronized boolean move(State from, State to) {
        if (state != from) {
            return false;
        }
        state = to;
        return true;
    }

    private synchronized boolean isGivenUp() {
        return state == State.GIVEN_UP;
    }

    private synchronized void end(R result, Throwable toAll) {
        outcome = result;
        fatal = toAll;
        state = State.DONE;
        notifyAll();
    }

    synchronized boolean isDone() {
        return state == State.DONE;
    }

    /** The outcome; throws what {@link OrderedWork.Steps#failed} has thrown. */
    synchronized R outcome() {
        switch (fatal) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> {
                return outcome;
            }
        }
    }

    /** Waits for the outcome; false where the time for preparing has passed, and then nothing of the input will be finished. */
    synchronized boolean await(Duration limit) throws InterruptedException {
        while (state != State.DONE) {
            if (state == State.PREPARING) {
                long left = limit.toNanos() - (System.nanoTime() - begin);
                if (left <= 0) {
                    state = State.GIVEN_UP;
                    worker.interrupt();
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } else {
                wait();
            }
        }
        return true;
    }
}
