package yomitori.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import yomitori.export.ValueText;
import yomitori.export.ViewJson;
import yomitori.facts.Fact;
import yomitori.facts.Value;
import yomitori.index.ArticleHead;
import yomitori.index.ArticleIndex;
import yomitori.index.KnownEntity;
import yomitori.index.Statement;
import yomitori.views.Profile;

/** What is known of an entity. */
@Command(
        name = "entity",
        mixinStandardHelpOptions = true,
        description = "Shows what the index knows of a company, model, person …: its names, facts, companions, and when it was "
                + "named.")
final class EntityCommand implements Callable<Integer> {
    private static final int LONGEST_BAR = 40;
    private static final int MOST_MONTHS = 24;
    private static final int MOST_FORMS = 20;

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name in any spelling, or an id.")
    private List<String> words;

    @Mixin
    private ViewOptions view;

    EntityCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (ArticleIndex open = view.open(terminal)) {
            KnownEntity entity = new EntityNames(open, terminal).find(String.join(" ", words)).orElse(null);
            if (entity == null) {
                return ExitCode.DONE;
            }
            Profile profile = Profile.of(entity, open);
            view.show(terminal, () -> ViewJson.write(profile, terminal.out()), () -> text(profile));
        }
        return ExitCode.DONE;
    }

    private String text(Profile profile) {
        KnownEntity entity = profile.entity();
        StringBuilder out = new StringBuilder();
        out.append(Style.BOLD.of(entity.name(), terminal.colours())).append("  ").append(entity.type()).append("  ")
                .append(entity.id()).append("  ").append(Plural.of(entity.articles(), "article")).append('\n');
        List<String> forms = profile.forms().entrySet().stream().limit(MOST_FORMS)
                .map(form -> form.getKey() + " " + form.getValue()).toList();
        out.append(Columns.wrap("written as  ", forms, terminal.columns()));
        if (!profile.companions().isEmpty()) {
            List<String> companions = profile.companions().stream().map(other -> other.label() + " " + other.count()).toList();
            out.append(Columns.wrap("named with  ", companions, terminal.columns()));
        }
        if (!profile.facts().isEmpty()) {
            out.append('\n').append(facts(profile));
        }
        if (!profile.months().isEmpty()) {
            out.append('\n').append(months(profile.months()));
        }
        return out.toString();
    }

    private String facts(Profile profile) {
        TextTable table = new TextTable().figures("").fixed("FACTS").fixed("LATEST").text("").text("SOURCE");
        for (Profile.Facts facts : profile.facts()) {
            String count = Integer.toString(facts.count());
            String predicate = facts.predicate().name();
            for (Statement statement : facts.latest()) {
                table.row(count, predicate, published(statement.article()), fact(statement.fact()), statement.article().title());
                count = "";
                predicate = "";
            }
        }
        return table.print(terminal.columns());
    }

    private static String published(ArticleHead article) {
        return article.published().map(LocalDate::toString).orElse("");
    }

    /** Subject and object, or subject and figure. */
    static String fact(Fact fact) {
        String object = fact.object() instanceof Value value
                ? FigureText.value(value, fact.modality())
                : ValueText.of(fact.object()) + FigureText.modality(fact.modality());
        return ValueText.of(fact.subject()) + "  " + object;
    }

    private String months(Map<String, Long> months) {
        long most = months.values().stream().max(Long::compare).orElse(1L);
        TextTable table = new TextTable().fixed("MONTH").figures("ARTICLES").fixed("");
        months.entrySet().stream().skip(Math.max(0, months.size() - MOST_MONTHS)).forEach(month -> table.row(
                month.getKey(), month.getValue().toString(), Bar.of((double) month.getValue() / most, LONGEST_BAR)));
        return table.print(terminal.columns());
    }
}
