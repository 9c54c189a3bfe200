package yomitori.source;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only while somebody waits. */
final class FakeClock implements Clock {
    private final AtomicLong now = new AtomicLong();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();

    @Override
    public long nanos() {
        return now.get();
    }

    @Override
    public void sleep(Duration time) {
        waits.add(time);
        now.addAndGet(time.toNanos());
    }

    void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    /** How long somebody waited, each time. */
    List<Duration> waits() {
        return waits;
    }
}
