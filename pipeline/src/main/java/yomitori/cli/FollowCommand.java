package yomitori.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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
import yomitori.source.Validators;
import yomitori.source.Web;

/** Articles into the index as they appear. */
@Command(
        name = "follow",
        mixinStandardHelpOptions = true,
        description = {
            "Looks again and again whether feeds, sitemaps or start pages list new articles, and reads those into the index.",
            "A page is followed by the feeds that it names. The index remembers what is followed and what was seen:",
            "without an address, the command goes on where it stopped."
        })
final class FollowCommand implements Callable<Integer> {
    private static final Duration NAP = Duration.ofMillis(200);

    private final Terminal terminal;

    @Parameters(paramLabel = "URL", arity = "0..*", description = "Feeds, sitemaps or pages that name them.")
    private List<String> addresses = List.of();

    @Mixin
    private WorkFlags work;

    @Mixin
    private WebFlags web;

    @Mixin
    private LimitFlags limits;

    @Mixin
    private IndexOption index;

    @Mixin
    private DictionaryOption dictionary;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            description = "The time between two looks at an address. Default: ${DEFAULT-VALUE}.")
    private int minutes = 60;

    @Option(names = "--once", description = "Look once at everything that is followed, and end.")
    private boolean once;

    @Option(names = "--forget", description = "Follow the given addresses no longer; their articles stay.")
    private boolean forget;

    @Mixin
    private AlertOption alerts;

    FollowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        check();
        try (Interrupt interrupt = new Interrupt()) {
            if (forget) {
                return forget();
            }
            Web guest = new Web(web.options(), limits.limits());
            follow(guest);
            boolean isAllWell = look(guest, once ? Duration.ZERO : every(), interrupt::isWanted);
            while (!once && !interrupt.isWanted()) {
                Instant next = nextLook();
                while (Instant.now().isBefore(next) && !interrupt.isWanted()) {
                    Thread.sleep(NAP);
                }
                isAllWell &= interrupt.isWanted() || look(guest, every(), interrupt::isWanted);
            }
            return isAllWell ? ExitCode.DONE : ExitCode.SOME_LEFT_OUT;
        }
    }

    private void check() {
        try {
            if (minutes < 1 || forget && addresses.isEmpty()) {
                throw new IllegalArgumentException(minutes < 1 ? "--every must be at least 1" : "--forget needs an address");
            }
            work.check();
            web.options();
            limits.limits();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(work.command().commandLine(), "Wrong option: " + e.getMessage() + ".");
        }
    }

    private Duration every() {
        return Duration.ofMinutes(minutes);
    }

    private ArticleIndexWriter open(AlertListener listener) throws IOException {
        return ArticleIndexWriter.open(
                index.folder(terminal), dictionary.signature(terminal), dictionary.queries(terminal), listener);
    }

    private int forget() throws IOException {
        try (ArticleIndexWriter writer = open(AlertListener.NONE)) {
            addresses.forEach(new Followed(writer)::forget);
            writer.commit();
            return ExitCode.DONE;
        }
    }

    /** Adds the given addresses to those that are followed. */
    private void follow(Web guest) throws IOException {
        try (ArticleIndexWriter writer = open(AlertListener.NONE)) {
            Followed followed = new Followed(writer);
            Discovery discovery = discovery(guest);
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
            if (followed.addresses().isEmpty()) {
                throw new ParameterException(work.command().commandLine(),
                        "Nothing is followed yet; name a feed, sitemap or page.");
            }
        }
    }

    private Discovery discovery(Web guest) {
        return new Discovery(guest, limits.limits(), 0, source -> Validators.NONE);
    }

    /** Looks at every address whose time has come. The index is open only meanwhile, so that others may write as well. */
    private boolean look(Web guest, Duration every, BooleanSupplier stopped) throws IOException {
        try (AlertReport alerted = alerts.report(terminal);
                ArticleIndexWriter writer = open(alerted)) {
            Followed followed = new Followed(writer);
            boolean isAllWell = true;
            for (String address : followed.addresses()) {
                boolean isDue = !Instant.now().isBefore(followed.lastLook(address).plus(every));
                if (isDue && !stopped.getAsBoolean()) {
                    isAllWell &= look(address, guest, writer, stopped);
                }
            }
            alerted.end();
            return isAllWell;
        }
    }

    private boolean look(String address, Web guest, ArticleIndexWriter writer, BooleanSupplier stopped) throws IOException {
        Followed followed = new Followed(writer);
        Instant now = Instant.now();
        Validators old = followed.known(address);
        switch (discovery(guest).poll(address, old)) {
            case Poll.Unchanged unchanged -> followed.looked(address, now, old);
            case Poll.Refused refused -> {
                terminal.say("yomitori: " + address + ": left out, " + refused.problem());
                followed.looked(address, now, old);
                writer.commit();
                return false;
            }
            case Poll.Found found -> {
                IngestSummary summary = read(address, found, writer, stopped);
                boolean isWell = summary.isComplete() && summary.count(Status.FAILED) == 0;
                // what failed is tried again next time, though the list may not have changed
                followed.looked(address, summary.isComplete() ? now : Instant.EPOCH,
                        isWell ? found.validators() : Validators.NONE);
                writer.commit();
                return isWell;
            }
        }
        writer.commit();
        return true;
    }

    private IngestSummary read(String address, Poll.Found found, ArticleIndexWriter writer, BooleanSupplier stopped)
            throws IOException {
        long begin = System.nanoTime();
        Messages messages = Messages.ofMany(terminal);
        DocumentExtractor extractor = new DocumentExtractor(new DocumentReader(limits.limits()), dictionary.extractor(terminal));
        IngestOptions options = IngestOptions.defaults().threads(work.threads()).timeLimit(limits.limits().documentTime());
        IngestSummary summary = new Ingest(writer, extractor, options).run(found.articles(), List.of(), stopped, messages::of);
        messages.end();
        terminal.say("yomitori: " + address + ": " + Summaries.line(summary, System.nanoTime() - begin));
        return summary;
    }

    private Instant nextLook() throws IOException {
        try (ArticleIndexWriter writer = open(AlertListener.NONE)) {
            Followed followed = new Followed(writer);
            return followed.addresses().stream().map(address -> followed.lastLook(address).plus(every()))
                    .min(Instant::compareTo).orElseThrow();
        }
    }
}
