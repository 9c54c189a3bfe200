package yomitori.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yomitori.export.SearchJson;
import yomitori.index.ArticleIndex;
import yomitori.index.Facet;
import yomitori.index.Hit;
import yomitori.index.SearchRequest;
import yomitori.index.SearchResult;

/** Finds facts or articles in the index. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Finds facts in the index, or articles.",
        footer = {
            "",
            "Words are looked for in the sentences; fields narrow the search:",
            "  yomitori search 中国 シェア",
            "  yomitori search predicate:RAISED 'money:>=1億ドル'",
            "  yomitori search company:アリババ date:2025-07..2025-10",
            "  yomitori search 'predicate:RANKED rank:1 OR \"世界一\"' --sort date",
            "Fields: company organization person place model product benchmark event policy entity subject object",
            "type predicate modality part unit money percent rank quantity multiple duration date published",
            "site author title source. With OR, NOT, - and parentheses; values with spaces in quotes."
        })
final class SearchCommand implements Callable<Integer> {
    private static final int MOST = 10_000;

    private final Terminal terminal;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to look for; nothing at all finds everything.")
    private List<String> words = List.of();

    @Mixin
    private IndexOption index;

    @Mixin
    private DictionaryOption dictionary;

    @Option(names = "--articles", description = "Find articles instead of facts.")
    private boolean articles;

    @Option(names = "--predicate", paramLabel = "NAME",
            description = "Only facts of this kind, such as RAISED; may be repeated.")
    private List<String> predicates = List.of();

    @Option(names = "--entity", paramLabel = "NAME",
            description = "Only what names this company, model, person …; may be repeated.")
    private List<String> entities = List.of();

    @Option(names = "--since", paramLabel = "DATE", description = "Only what was published on this day, month or year, or later.")
    private String since = "";

    @Option(names = "--until", paramLabel = "DATE",
            description = "Only what was published on this day, month or year, or earlier.")
    private String until = "";

    @Option(
            names = "--sort",
            paramLabel = "relevance|date|value",
            defaultValue = "relevance",
            description = "Which hit comes first: the best, the latest, the largest. Default: ${DEFAULT-VALUE}.")
    private SearchRequest.Order order;

    @Option(names = "--reverse", description = "The other way round.")
    private boolean reverse;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "Hits on a page. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", description = "Which page, from 1.")
    private int page;

    @Option(names = "--offset", paramLabel = "N", defaultValue = "0", description = "How many hits to pass over.")
    private int offset;

    @Option(names = "--facets", description = "Count the hits by type, predicate, entity, unit, month, site, modality.")
    private boolean facets;

    @Option(names = "--json", description = "Write the hits as one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        long first = (long) offset + (long) (page - 1) * limit;
        if (limit < 1 || page < 1 || offset < 0 || first + limit > MOST) {
            throw new ParameterException(spec.commandLine(),
                    "--limit and --page must be at least 1, --offset not negative, and only the first " + MOST
                            + " hits can be shown.");
        }
        try (ArticleIndex open = dictionary.open(index.folder(terminal), terminal)) {
            SearchResult result = open.search(request((int) first + limit));
            List<Hit> hits = result.hits().subList((int) Math.min(first, result.hits().size()), result.hits().size());
            if (json) {
                SearchJson.write(result, hits, terminal.out());
            } else {
                print(result, hits, (int) first);
            }
            if (result.total() == 0 && !json) {
                new Suggestions(open, terminal).afterNothing(query(), articles);
            }
        }
        return ExitCode.DONE;
    }

    private SearchRequest request(int hits) {
        SearchRequest request = articles ? SearchRequest.articles(query()) : SearchRequest.facts(query());
        request = request.sortedBy(order).limit(hits);
        request = reverse ? request.reverse() : request;
        Set<Facet> counted = facets ? EnumSet.allOf(Facet.class) : Set.of();
        return request.counting(counted, SearchRequest.facts("").facetLimit());
    }

    /** The words of the query with what the options add to them. */
    private String query() {
        List<String> parts = new ArrayList<>();
        String typed = String.join(" ", words).strip();
        boolean isNarrowed = !predicates.isEmpty() || !entities.isEmpty() || !since.isEmpty() || !until.isEmpty();
        if (!typed.isEmpty()) {
            parts.add(isNarrowed ? "(" + typed + ")" : typed);
        }
        if (!predicates.isEmpty()) {
            parts.add("predicate:(" + String.join(" OR ", predicates) + ")");
        }
        entities.forEach(entity -> parts.add("entity:" + quoted(entity)));
        if (!since.isEmpty() || !until.isEmpty()) {
            parts.add("published:" + since + ".." + until);
        }
        return String.join(" ", parts);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "") + '"';
    }

    private void print(SearchResult result, List<Hit> hits, int first) throws IOException {
        HitPrinter printer = new HitPrinter(terminal.colours());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < hits.size(); i++) {
            out.append(printer.print(first + i + 1, hits.get(i)));
        }
        if (facets) {
            out.append(printer.facets(result.facets()));
        }
        terminal.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
        result.notes().forEach(note -> terminal.say("yomitori: " + note));
        String kind = (articles ? "article" : "fact") + (result.total() == 1 ? "" : "s");
        if (result.total() > first + hits.size()) {
            terminal.say("yomitori: " + result.total() + " " + kind + "; these are " + (first + 1) + " to "
                    + (first + hits.size())
                    + ", --page " + (page + 1) + " shows more");
        } else if (result.total() > 0) {
            terminal.say("yomitori: " + result.total() + " " + kind);
        }
    }
}
