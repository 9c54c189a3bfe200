package yomitori.cli;

import java.time.Duration;
import java.time.Instant;

/** Time as a command needs it that waits for the next moment to do something. */
interface Time {
    Time OF_THE_SYSTEM = new Time() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void waitUntil(Instant moment, Interrupt interrupt) throws InterruptedException {
            interrupt.awaitRequest(Duration.between(now(), moment));
        }
    };

    Instant now();

    /** Returns at that moment, or as soon as the user wants to stop. */
    void waitUntil(Instant moment, Interrupt interrupt) throws InterruptedException;
}
