package yomitori.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import yomitori.discover.Discovery;
import yomitori.discover.Poll;
import yomitori.index.AlertListener;
import yomitori.index.ArticleIndexWriter;
import yomitori.ingest.DocumentExtractor;
import yomitori.ingest.Followed;
import yomitori.ingest.Ingest;
import yomitori.ingest.IngestOptions;
import yomitori.ingest.IngestSummary;
import yomitori.ingest.InputOutcome.Status;
import yomitori.read.DocumentReader;
import yomitori.source.Limits;
import yomitori.source.Validators;

/**
 * Looks at addresses that are followed and reads what is new. The index, open only meanwhile so that others may write as well,
 * remembers what is followed and when it was looked at: a follower can stop at any moment, and another one goes on.
 */
record Follower(Terminal terminal, IndexOption index, DictionaryOption dictionary, AlertOption alerts, Discovery discovery,
        Limits limits, IngestOptions options, Time time) {
    /**
     * What came of a look at everything whose time had come.
     *
     * @param isAllWell whether nothing was left out
     * @param next when the next address is due
     */
    record Round(boolean isAllWell, Instant next) {}

    private ArticleIndexWriter open(AlertListener listener) throws IOException {
        return ArticleIndexWriter.open(
                index.folder(terminal), dictionary.signature(terminal), dictionary.queries(terminal), listener);
    }

    /** Follows the addresses no longer; their articles stay. */
    void forget(List<String> addresses) throws IOException {
        try (ArticleIndexWriter writer = open(AlertListener.NONE)) {
            addresses.forEach(new Followed(writer)::forget);
            writer.commit();
        }
    }

    /** Adds addresses, or the feeds that they name, to those that are followed; returns whether there are any. */
    boolean follow(List<String> addresses) throws IOException {
        try (ArticleIndexWriter writer = open(AlertListener.NONE)) {
            Followed followed = new Followed(writer);
            for (String address : addresses) {
                List<String> known = followed.addresses();
                for (String list : known.contains(address) ? List.of(address) : discovery.worthFollowing(address)) {
                    if (!known.contains(list)) {
                        terminal.say("yomitori: follows " + list);
                        followed.looked(list, Instant.EPOCH, Validators.NONE);
                    }
                }
            }
            writer.commit();
            return !followed.addresses().isEmpty();
        }
    }

    /** Looks at every address that was not looked at for so long. */
    Round look(Duration every, BooleanSupplier stopped) throws IOException {
        try (AlertReport alerted = alerts.report(terminal);
                ArticleIndexWriter writer = open(alerted)) {
            Followed followed = new Followed(writer);
            boolean isAllWell = true;
            for (String address : followed.addresses()) {
                if (!time.now().isBefore(due(address, followed, every)) && !stopped.getAsBoolean()) {
                    isAllWell &= look(address, writer, stopped);
                    writer.commit();
                }
            }
            alerted.end();
            Instant next = followed.addresses().stream().map(address -> due(address, followed, every))
                    .min(Instant::compareTo).orElse(time.now().plus(every));
            return new Round(isAllWell, next);
        }
    }

    /** A look that lies in the future was made before the clock was set right, and does not count. */
    private Instant due(String address, Followed followed, Duration every) {
        Instant last = followed.lastLook(address);
        return last.isAfter(time.now()) ? time.now() : last.plus(every);
    }

    /** Returns whether nothing was left out. What failed is tried again next time, though the list may not have changed. */
    private boolean look(String address, ArticleIndexWriter writer, BooleanSupplier stopped) throws IOException {
        Followed followed = new Followed(writer);
        Instant now = time.now();
        Validators old = followed.known(address);
        return switch (discovery.poll(address, old)) {
            case Poll.Unchanged unchanged -> {
                followed.looked(address, now, old);
                yield true;
            }
            case Poll.Refused refused -> {
                terminal.say("yomitori: " + address + ": left out, " + refused.problem());
                followed.looked(address, now, old);
                yield false;
            }
            case Poll.Found found -> {
                IngestSummary summary = read(address, found, writer, stopped);
                boolean isWell = summary.isComplete() && summary.count(Status.FAILED) == 0;
                followed.looked(address, summary.isComplete() ? now : Instant.EPOCH,
                        isWell ? found.validators() : Validators.NONE);
                yield isWell;
            }
        };
    }

    private IngestSummary read(String address, Poll.Found found, ArticleIndexWriter writer, BooleanSupplier stopped)
            throws IOException {
        long begin = System.nanoTime();
        Messages messages = Messages.ofMany(terminal);
        DocumentReader reader = new DocumentReader(limits, Discovery.pagesJoined(limits));
        DocumentExtractor extractor = new DocumentExtractor(reader, dictionary.extractor(terminal));
        IngestSummary summary = new Ingest(writer, extractor, options).run(found.articles(), List.of(), stopped, messages::of);
        messages.end();
        terminal.say("yomitori: " + address + ": " + Summaries.line(summary, System.nanoTime() - begin));
        return summary;
    }
}
