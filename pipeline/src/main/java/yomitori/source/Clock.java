package yomitori.source;

import java.time.Duration;

/** Time as the manners of fetching need it: to measure and to wait. */
interface Clock {
    Clock SYSTEM = new Clock() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration time) throws InterruptedException {
            Thread.sleep(time);
        }
    };

    /** Nanoseconds since some moment; only differences mean anything. */
    long nanos();

    void sleep(Duration time) throws InterruptedException;
}
