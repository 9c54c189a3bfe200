package yomitori.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import yomitori.discover.Discovery;
import yomitori.index.IndexException;
import yomitori.ingest.IngestOptions;
import yomitori.source.Limits;
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
    /** How long to wait for another run that writes to the index. */
    private static final Duration BUSY = Duration.ofMinutes(1);

    private final Terminal terminal;
    private final Time time;

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

    FollowCommand(Terminal terminal, Time time) {
        this.terminal = terminal;
        this.time = time;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        check();
        Follower follower = follower();
        if (forget) {
            follower.forget(addresses);
            return ExitCode.DONE;
        }
        try (Interrupt interrupt = new Interrupt()) {
            if (!follower.follow(addresses)) {
                throw wrong("Nothing is followed yet; name a feed, sitemap or page.");
            }
            boolean isAllWell = once ? follower.look(Duration.ZERO, interrupt::isWanted).isAllWell()
                    : lookAgainAndAgain(follower, interrupt);
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
            throw wrong("Wrong option: " + e.getMessage() + ".");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(work.command().commandLine(), message);
    }

    private Follower follower() {
        Limits bounds = limits.limits();
        Discovery discovery = new Discovery(new Web(web.options(), bounds), bounds, 0, source -> Validators.NONE);
        IngestOptions options = IngestOptions.defaults().threads(work.threads()).timeLimit(bounds.documentTime());
        return new Follower(terminal, index, dictionary, alerts, discovery, bounds, options, time);
    }

    /** Until the user wants to stop; returns whether nothing was left out. */
    private boolean lookAgainAndAgain(Follower follower, Interrupt interrupt) throws InterruptedException, IOException {
        boolean isAllWell = true;
        while (!interrupt.isWanted()) {
            Instant next;
            try {
                Follower.Round round = follower.look(Duration.ofMinutes(minutes), interrupt::isWanted);
                isAllWell &= round.isAllWell();
                next = round.next();
            } catch (IndexException e) {
                if (e.kind() != IndexException.Kind.IN_USE) {
                    throw e;
                }
                terminal.say("yomitori: another run is writing to the index; looks again in a minute");
                next = time.now().plus(BUSY);
            }
            time.waitUntil(next, interrupt);
        }
        return isAllWell;
    }
}
