package yomitori.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OrderedWorkTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    /** Doubles numbers; some of them make trouble. */
    private static class Doubling implements OrderedWork.Steps<Integer, Integer, String> {
        final ConcurrentLinkedQueue<Integer> finished = new ConcurrentLinkedQueue<>();

        @Override
        public Integer prepare(Integer input) throws Exception {
            return input * 2;
        }

        @Override
        public String finish(Integer input, Integer prepared) {
            finished.add(input);
            return input + "→" + prepared;
        }

        @Override
        public String failed(Integer input, Throwable cause) {
            return input + "!" + cause.getClass().getSimpleName();
        }
    }

    @Test
    void keepsTheOrderOfTheInputs() {
        Doubling doubling = new Doubling() {
            @Override
            public Integer prepare(Integer input) throws Exception {
                Thread.sleep((input * 7) % 5);
                return input * 2;
            }
        };
        assertThat(run(IntStream.range(0, 200).boxed(), 4, LONG, doubling))
                .isEqualTo(IntStream.range(0, 200).mapToObj(i -> i + "→" + i * 2).toList());
    }

    @Test
    void anErrorCostsOneInputOnly() {
        Doubling doubling = new Doubling() {
            @Override
            public Integer prepare(Integer input) {
                return input == 2 ? prepare(input) + 1 : input * 2;
            }
        };
        assertThat(run(Stream.of(1, 2, 3), 2, LONG, doubling)).containsExactly("1→2", "2!StackOverflowError", "3→6");
    }

    @Test
    void whatHangsIsGivenUpAndReplacedWhetherItListensOrNot() {
        AtomicInteger hanging = new AtomicInteger();
        Doubling doubling = new Doubling() {
            @Override
            public Integer prepare(Integer input) {
                if (input % 5 == 0) {
                    hanging.incrementAndGet();
                    long begin = System.nanoTime();
                    while (System.nanoTime() - begin < 1_500_000_000L) {
                        Thread.onSpinWait(); // deaf to interrupts
                    }
                }
                return input * 2;
            }
        };
        List<String> outcomes = run(IntStream.rangeClosed(1, 11).boxed(), 1, Duration.ofMillis(200), doubling);
        assertThat(outcomes).hasSize(11).contains("4→8", "5!TimeoutException", "6→12", "10!TimeoutException", "11→22");
        assertThat(hanging).hasValue(2);
        assertThat(doubling.finished).doesNotContain(5, 10);
    }

    @Test
    void takesNoMoreInputsThanItsWindow() {
        AtomicInteger listed = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger farthest = new AtomicInteger();
        OrderedWork.run(IntStream.range(0, 1000).boxed().peek(i -> {
            listed.incrementAndGet();
            farthest.accumulateAndGet(listed.get() - done.get(), Math::max);
        }), 2, LONG, () -> false, new Doubling(), outcome -> done.incrementAndGet());
        assertThat(done).hasValue(1000);
        assertThat(farthest.get()).isLessThanOrEqualTo(17);
    }

    @Test
    void stopsCleanlyWhenAsked() {
        List<String> outcomes = new ArrayList<>();
        OrderedWork.run(IntStream.range(0, 1_000_000).boxed(), 2, LONG, () -> outcomes.size() >= 10, new Doubling(), outcomes::add);
        assertThat(outcomes).hasSizeBetween(10, 40).startsWith("0→0", "1→2");
    }

    @Test
    void whatTheReceiverThrowsEndsTheWork() {
        assertThatThrownBy(() -> OrderedWork.run(Stream.of(1, 2, 3), 2, LONG, () -> false, new Doubling(), outcome -> {
            throw new IllegalStateException("disk full");
        })).hasMessage("disk full");
    }

    @Test
    void aTimeoutIsTold() {
        assertThat(DocumentExtractor.problem(new TimeoutException()).kind().code()).isEqualTo("timeout");
        assertThat(DocumentExtractor.problem(new OutOfMemoryError()).remedy()).contains("-Xmx");
    }

    private static List<String> run(Stream<Integer> inputs, int threads, Duration limit, Doubling steps) {
        List<String> outcomes = new ArrayList<>();
        OrderedWork.run(inputs, threads, limit, () -> false, steps, outcomes::add);
        return outcomes;
    }
}
