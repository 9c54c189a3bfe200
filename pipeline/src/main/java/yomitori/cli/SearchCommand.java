package yomitori.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yomitori.export.HitTable;
import yomitori.export.SearchJson;
import yomitori.index.ArticleIndex;
import yomitori.index.Facet;
import yomitori.index.FacetCount;
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
            "  yomitori search 資金調達 1000億円以上        figures in words mean what they say",
            "  yomitori search 'gpt-4* OR anthropik~'     any ending, one or two letters off",
            "  yomitori search '\"中国 シェア\"~5 市場^2'      at most five words between, a part that counts double",
            "Fields: company organization person place model product benchmark event policy entity subject object",
            "type predicate modality part unit money percent rank quantity params multiple duration",
            "date published site author title source. With OR, NOT, - and parentheses; values with spaces in quotes."
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

    @Option(names = "--entities",
            description = "List the companies, models, people … that the hits name, the most frequent first.")
    private boolean entities;

    @Option(names = "--flat", description = {
            "Show a fact that several articles state once for each, and an article once for each of its prints,",
            "instead of once with all."})
    private boolean flat;

    @Option(names = "--predicate", paramLabel = "NAME",
            description = "Only facts of this kind, such as RAISED; may be repeated.")
    private List<String> predicates = List.of();

    @Option(names = "--entity", paramLabel = "NAME",
            description = "Only what names this company, model, person …; may be repeated.")
    private List<String> named = List.of();

    @Option(names = "--since", paramLabel = "DATE", description = "Only what was published on this day, month or year, or later.")
    private String since = "";

    @Option(names = "--until", paramLabel = "DATE",
            description = "Only what was published on this day, month or year, or earlier.")
    private String until = "";

    @Option(
            names = "--sort",
            paramLabel = "relevance|date|value|rank",
            defaultValue = "relevance",
            description = "Which hit comes first: the best, the latest, the largest, the first place. Default: ${DEFAULT-VALUE}.")
    private SearchRequest.Order order;

    @Option(names = "--reverse", description = "The other way round.")
    private boolean reverse;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "Hits on a page. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", description = "Which page, from 1.")
    private int page;

    @Option(names = "--offset", paramLabel = "N", defaultValue = "0", description = "How many hits to pass over.")
    private int offset;

    @Option(names = "--after", paramLabel = "PLACE", description = "The page behind the one whose JSON says this as next.")
    private String after = "";

    @Option(names = "--facets", description = "Count the hits by type, predicate, entity, unit, month, site, modality.")
    private boolean facets;

    @ArgGroup(exclusive = true)
    private final Format format = new Format();

    private static final class Format {
        @Option(names = "--json", description = "Write the hits as one JSON object.")
        private boolean json;

        @Option(names = "--csv", description = "Write a row a hit, for spreadsheets.")
        private boolean csv;
    }

    @Spec
    private CommandSpec spec;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        long first = (long) offset + (long) (page - 1) * limit;
        if (limit < 1 || limit > MOST || page < 1 || offset < 0) {
            throw new ParameterException(spec.commandLine(),
                    "--limit must be 1 to " + MOST + ", --page at least 1, --offset not negative.");
        }
        try (ArticleIndex open = dictionary.open(index.folder(terminal), terminal)) {
            int most = (int) Math.min(first + limit, MOST);
            SearchResult result = entities
                    ? open.search(request().limit(0).counting(Set.of(Facet.ENTITY), most))
                    : page(open, first);
            show(result, first);
            if (result.total() == 0 && !format.json && !format.csv) {
                new Suggestions(open, terminal).afterNothing(query(), articles, result.meant());
            }
        }
        return ExitCode.DONE;
    }

    /** Walks to the page through those before it. */
    private SearchResult page(ArticleIndex open, long first) {
        SearchRequest request = request();
        long left = first;
        while (left > 0) {
            SearchResult passed = open.search(request.limit((int) Math.min(left, MOST)));
            left -= passed.hits().size();
            if (passed.next().isEmpty()) {
                return open.search(request.limit(0));
            }
            request = request.after(passed.next().get());
        }
        return open.search(request);
    }

    private void show(SearchResult result, long first) throws IOException {
        if (entities) {
            List<FacetCount> counts = result.facets().get(Facet.ENTITY);
            List<FacetCount> shown = counts.subList((int) Math.min(first, counts.size()), counts.size());
            if (format.json) {
                SearchJson.writeEntities(result.total(), shown, terminal.out());
            } else if (format.csv) {
                HitTable.entities(shown, terminal.out());
            } else {
                terminal.out().write(HitPrinter.entities(shown).getBytes(StandardCharsets.UTF_8));
                notes(result);
            }
        } else if (format.json) {
            SearchJson.write(result, result.hits(), terminal.out());
        } else if (format.csv) {
            HitTable.write(result.hits(), !articles, terminal.out());
            notes(result);
        } else {
            print(result, first);
        }
    }

    private SearchRequest request() {
        SearchRequest request = articles ? SearchRequest.articles(query()) : SearchRequest.facts(query());
        request = request.sortedBy(order).limit(limit);
        request = reverse ? request.reverse() : request;
        request = flat ? request.flat() : request;
        request = after.isEmpty() ? request : request.after(after);
        Set<Facet> counted = facets ? EnumSet.allOf(Facet.class) : Set.of();
        return request.counting(counted, SearchRequest.facts("").facetLimit());
    }

    /** The words of the query with what the options add to them. */
    private String query() {
        List<String> parts = new ArrayList<>();
        String typed = String.join(" ", words).strip();
        boolean isNarrowed = !predicates.isEmpty() || !named.isEmpty() || !since.isEmpty() || !until.isEmpty();
        if (!typed.isEmpty()) {
            parts.add(isNarrowed ? "(" + typed + ")" : typed);
        }
        if (!predicates.isEmpty()) {
            parts.add("predicate:(" + String.join(" OR ", predicates) + ")");
        }
        named.forEach(entity -> parts.add("entity:" + quoted(entity)));
        if (!since.isEmpty() || !until.isEmpty()) {
            parts.add("published:" + since + ".." + until);
        }
        return String.join(" ", parts);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "") + '"';
    }

    private void print(SearchResult result, long first) throws IOException {
        HitPrinter printer = new HitPrinter(terminal.colours());
        StringBuilder out = new StringBuilder();
        List<Hit> hits = result.hits();
        for (int i = 0; i < hits.size(); i++) {
            out.append(printer.print(first + i + 1, hits.get(i)));
        }
        if (facets) {
            out.append(printer.facets(result.facets()));
        }
        terminal.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
        notes(result);
        if (result.total() > 0) {
            String kind = (articles ? "article" : "fact") + (result.total() == 1 ? "" : "s");
            terminal.say("yomitori: " + result.total() + " " + kind + shown(result, first));
        }
    }

    private String shown(SearchResult result, long first) {
        if (result.next().isEmpty() && first == 0) {
            return "";
        }
        String here = result.hits().isEmpty()
                ? "; this page is behind the last"
                : "; hits " + (first + 1) + " to " + (first + result.hits().size());
        return here + (result.next().isPresent() ? ", --page " + (page + 1) + " shows more" : "");
    }

    private void notes(SearchResult result) {
        result.notes().forEach(note -> terminal.say("yomitori: " + note));
    }
}
