package yomitori.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import yomitori.source.Source;

/** How far a long run has come: a bar for people, a plain line every few seconds for logs. For one thread. */
final class Progress implements AutoCloseable {
    private static final long LINE_EVERY = Duration.ofSeconds(10).toNanos();
    private static final int BAR_EVERY = 200;

    private final Terminal terminal;
    private final Optional<ProgressBar> bar;
    private long steps;
    private long lastLine = System.nanoTime();

    private Progress(Terminal terminal, Optional<ProgressBar> bar) {
        this.terminal = terminal;
        this.bar = bar;
    }

    /** @param listed the inputs to come, once more: they are counted beside the work, so that the bar knows its end */
    static Progress of(Terminal terminal, Stream<Source> listed) {
        if (!terminal.errIsTerminal()) {
            return new Progress(terminal, Optional.empty());
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("ingest")
                .setUnit(" articles", 1)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setUpdateIntervalMillis(BAR_EVERY)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                .showSpeed()
                .build();
        Thread.ofVirtual().start(() -> bar.maxHint(listed.count()));
        return new Progress(terminal, Optional.of(bar));
    }

    void step() {
        steps++;
        bar.ifPresent(ProgressBar::step);
        if (bar.isEmpty() && System.nanoTime() - lastLine > LINE_EVERY) {
            lastLine = System.nanoTime();
            terminal.say("yomitori: " + steps + " inputs so far");
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
