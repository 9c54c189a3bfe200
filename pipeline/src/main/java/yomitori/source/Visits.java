package yomitori.source;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The visits to one host: one at a time, with a pause between two. Safe to share between threads; whoever comes first is served
 * first.
 */
final class Visits {
    private final Clock clock;
    private final long begin;
    private final ReentrantLock lock = new ReentrantLock(true);
    private long pause;
    /** In nanoseconds since the begin, as all moments here. */
    private long free;
    private long closedUntil;
    private Problem closedBy;

    Visits(Clock clock, Duration pause) {
        this.clock = clock;
        this.begin = clock.nanos();
        this.pause = pause.toNanos();
    }

    /** Makes a visit when it is its turn. */
    Answer make(Supplier<Answer> visit) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (closedBy != null && now() < closedUntil) {
                return new Answer.Failure(closedBy, false);
            }
            if (free > now()) {
                clock.sleep(Duration.ofNanos(free - now()));
            }
            Answer answer = visit.get();
            free = Math.max(free, now() + pause);
            return answer;
        } finally {
            lock.unlock();
        }
    }

    /** The site asks for longer pauses; of several wishes the longest holds. */
    void slowDown(Duration asked) {
        lock.lock();
        try {
            long more = asked.toNanos() - pause;
            if (more > 0) {
                pause += more;
                free += free > 0 ? more : 0; // before the first visit there is nothing to pause from
            }
        } finally {
            lock.unlock();
        }
    }

    /** Nobody visits the host for so long; whoever comes waits. */
    void rest(Duration time) {
        lock.lock();
        try {
            free = Math.max(free, now() + time.toNanos());
        } finally {
            lock.unlock();
        }
    }

    /** Nobody visits the host for so long; whoever comes is told why. */
    void close(Duration time, Problem reason) {
        lock.lock();
        try {
            closedUntil = now() + time.toNanos();
            closedBy = reason;
        } finally {
            lock.unlock();
        }
    }

    private long now() {
        return clock.nanos() - begin;
    }
}
