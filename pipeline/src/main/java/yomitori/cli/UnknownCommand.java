package yomitori.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import yomitori.export.UnknownName;
import yomitori.export.UnknownNames;
import yomitori.export.UnknownWriter;
import yomitori.facts.NameType;
import yomitori.index.ArticleIndex;

/** The names in the index that no table holds. */
@Command(
        name = "unknown",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the names in the index that no table holds, those of most articles first, as rows of the tables, with",
            "what they are taken for, how they are written and sentences in comments: review them, and put them into a",
            "dictionary of your own."
        },
        footer = {
            "",
            "  yomitori unknown --type COMPANY > mine/company.tsv",
            "  yomitori dictionary check mine"
        })
final class UnknownCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private IndexOption index;

    @Mixin
    private DictionaryOption dictionary;

    @Option(names = "--type", paramLabel = "TYPE", split = ",",
            description = "Only names of this type: ${COMPLETION-CANDIDATES}; may be repeated.")
    private Set<NameType> types = EnumSet.allOf(NameType.class);

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50",
            description = "The most frequent N. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--examples", paramLabel = "N", defaultValue = "1",
            description = "Sentences for each name. Default: ${DEFAULT-VALUE}.")
    private int examples;

    @Option(names = "--json", description = "Write a JSON object a line.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    UnknownCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || examples < 0) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 1, --examples not negative.");
        }
        UnknownNames names;
        try (ArticleIndex open = dictionary.open(index.folder(terminal), terminal); Stream<byte[]> articles = open.articles()) {
            names = new UnknownNames(dictionary.names(terminal), examples);
            for (Iterator<byte[]> each = articles.iterator(); each.hasNext(); ) {
                names.add(each.next());
            }
        }
        List<UnknownName> all = names.list(types);
        List<UnknownName> shown = all.subList(0, Math.min(limit, all.size()));
        if (json) {
            UnknownWriter.json(shown, terminal.out());
        } else {
            UnknownWriter.tables(shown, terminal.out());
            terminal.out().flush();
            String part = shown.size() < all.size() ? shown.size() + " of " : "";
            terminal.say("yomitori: " + part + Plural.of(all.size(), "name") + " that no table holds");
        }
        return ExitCode.DONE;
    }
}
