package yomitori.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Time that passes only while somebody waits: things happen meanwhile, and when nothing more happens, the user stops. */
final class FakeTime implements Time {
    private final Deque<Consumer<Interrupt>> events = new ArrayDeque<>();
    private final List<Duration> waits = new ArrayList<>();
    private Instant now;

    FakeTime(Instant now) {
        this.now = now;
    }

    /** Happens in the next wait for which nothing is planned yet. */
    FakeTime then(Runnable event) {
        events.add(interrupt -> event.run());
        return this;
    }

    /** The same, with what the user stops by. */
    FakeTime then(Consumer<Interrupt> event) {
        events.add(event);
        return this;
    }

    /** Time passes, or goes back, while nobody looks. */
    FakeTime pass(Duration time) {
        now = now.plus(time);
        waits.clear();
        return this;
    }

    /** How long somebody waited, each time. */
    List<Duration> waits() {
        return waits;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void waitUntil(Instant moment, Interrupt interrupt) {
        waits.add(Duration.between(now, moment));
        if (events.isEmpty()) {
            interrupt.request();
        } else {
            now = moment;
            events.poll().accept(interrupt);
        }
    }
}
