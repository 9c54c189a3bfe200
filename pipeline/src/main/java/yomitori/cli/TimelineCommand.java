package yomitori.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import yomitori.export.ViewJson;
import yomitori.facts.Figure;
import yomitori.facts.ValueType;
import yomitori.index.ArticleIndex;
import yomitori.index.KnownEntity;
import yomitori.views.Measure;
import yomitori.views.Timeline;

/** The figures of an entity over time. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = {
            "Puts the figures, ranks, prices and sums of a company, model, person … in the order of their time.",
            "Dates in parentheses are days of publication, where the text itself does not say when.",
            "With a measure, figures of one kind are drawn as bars."
        })
final class TimelineCommand implements Callable<Integer> {
    private static final int LONGEST_BAR = 20;
    private static final int FEWEST_BARS = 3;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ENTITY", description = "A name in any spelling, or an id.")
    private String name;

    @Parameters(
            index = "1..*",
            paramLabel = "MEASURE",
            description = "Only figures with these words in their measure or unit, such as 時価総額, price, rank, raised, USD.")
    private List<String> words = List.of();

    @Mixin
    private ViewOptions view;

    TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (ArticleIndex open = view.open(terminal)) {
            KnownEntity entity = new EntityNames(open, terminal).find(name).orElse(null);
            if (entity == null) {
                return ExitCode.DONE;
            }
            Timeline timeline = Timeline.of(entity, String.join(" ", words), open);
            view.show(terminal, () -> ViewJson.write(timeline, terminal.out()), () -> text(timeline));
            terminal.say("yomitori: " + Plural.of(timeline.entries().size(), "figure") + " of " + entity.name());
        }
        return ExitCode.DONE;
    }

    private String text(Timeline timeline) {
        Map<String, Series> series = series(timeline);
        boolean hasBars = !words.isEmpty() && series.values().stream().anyMatch(each -> each.count >= FEWEST_BARS);
        TextTable table = new TextTable().fixed("TIME").text("MEASURE").figures("FIGURE");
        if (hasBars) {
            table.fixed("");
        }
        table.text("SOURCE");
        for (Timeline.Entry entry : timeline.entries()) {
            Measure measure = entry.measure();
            boolean isAnothers = !measure.owner().isEmpty() && !measure.owner().equals(timeline.entity().name());
            String time = FigureText.time(entry.points().getFirst());
            String what = isAnothers ? measure.owner() + " " + measure.name() : measure.name();
            String figure = FigureText.value(entry.value(), entry.modality());
            String source = FigureText.source(entry.points());
            if (hasBars) {
                table.row(time, what, figure, bar(entry, series), source);
            } else {
                table.row(time, what, figure, source);
            }
        }
        return timeline.entries().isEmpty() ? "" : table.print(terminal.columns());
    }

    /** The figures that can be drawn on one scale. */
    private static final class Series {
        private int count;
        private BigDecimal largest = BigDecimal.ZERO;
    }

    private static Map<String, Series> series(Timeline timeline) {
        Map<String, Series> series = new HashMap<>();
        for (Timeline.Entry entry : timeline.entries()) {
            if (isDrawn(entry)) {
                Series of = series.computeIfAbsent(entry.measure().scale(), unknown -> new Series());
                of.count++;
                of.largest = of.largest.max(((Figure) entry.value()).number());
            }
        }
        return series;
    }

    private static boolean isDrawn(Timeline.Entry entry) {
        return entry.value() instanceof Figure figure && figure.type() != ValueType.RANK && figure.number().signum() > 0;
    }

    private static String bar(Timeline.Entry entry, Map<String, Series> series) {
        Series of = series.get(entry.measure().scale());
        if (of == null || !isDrawn(entry) || of.count < FEWEST_BARS) {
            return "";
        }
        double share = ((Figure) entry.value()).number().doubleValue() / of.largest.doubleValue();
        return Bar.of(share, LONGEST_BAR);
    }
}
