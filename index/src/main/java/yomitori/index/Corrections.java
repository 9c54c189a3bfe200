package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import yomitori.index.Clause.Place;
import yomitori.index.SearchRequest.Target;

/** What a query that finds nothing was probably meant to be: its unknown names and words become the nearest known ones. */
final class Corrections {
    private static final int SHORTEST = 3;

    private final String query;
    private final Target target;
    private final IndexSearcher searcher;
    private final QuerySupport support;
    private final NameLookup names;

    Corrections(SearchRequest request, IndexSearcher searcher, QuerySupport support) {
        query = request.query();
        target = request.target();
        this.searcher = searcher;
        this.support = support;
        names = new NameLookup(searcher.getIndexReader(), support.entityIds());
    }

    /** A piece of the query and what should stand there. */
    private record Change(int start, int end, String text) {}

    /** The whole query, changed so that it finds something; empty where no change does. */
    Optional<String> find() throws IOException {
        List<Change> changes = new ArrayList<>();
        collect(QueryParser.parse(query), changes);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder corrected = new StringBuilder(query);
        for (Change change : changes.reversed()) {
            corrected.replace(change.start(), change.end(), change.text());
        }
        return finds(corrected.toString()) ? Optional.of(corrected.toString()) : Optional.empty();
    }

    private boolean finds(String text) throws IOException {
        return searcher.count(CompiledQuery.of(text, target, searcher, support).query()) > 0;
    }

    private void collect(Clause clause, List<Change> changes) throws IOException {
        switch (clause) {
            case Clause.And and -> {
                for (Clause part : and.parts()) {
                    collect(part, changes);
                }
            }
            case Clause.Or or -> {
                for (Clause part : or.parts()) {
                    collect(part, changes);
                }
            }
            case Clause.Weighted weighted -> collect(weighted.part(), changes);
            case Clause.Words words -> words(words, changes);
            case Clause.Is is -> name(is, changes);
            default -> { }
        }
    }

    private void words(Clause.Words words, List<Change> changes) throws IOException {
        String written = query.substring(words.place().start(), words.place().end());
        if (Wildcards.isPattern(words.text()) || finds(written)) {
            return;
        }
        String better = names.meant(words.text(), null);
        add(words.text(), words.place(), better == null && !words.phrase() ? word(words.text()) : better, changes);
    }

    private void name(Clause.Is is, List<Change> changes) throws IOException {
        if (is.field().isName() && !Wildcards.isPattern(is.value()) && names.ids(is.value(), is.field().nameType()).isEmpty()) {
            add(is.value(), is.place(), names.meant(is.value(), is.field().nameType()), changes);
        }
    }

    private void add(String wrong, Place place, String better, List<Change> changes) {
        if (better == null) {
            return;
        }
        int at = query.lastIndexOf(wrong, place.end() - 1);
        boolean quoted = at > 0 && query.charAt(at - 1) == '"';
        boolean needsQuotes = !quoted && better.chars().anyMatch(c -> c == ' ' || c == '(' || c == ')' || c == '\u3000');
        changes.add(new Change(at, at + wrong.length(), needsQuotes ? '"' + better + '"' : better));
    }

    /** The word of the texts that differs least, of equals the most frequent; null where none is near. */
    private String word(String typed) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.TEXT);
        String folded = new TermRules().pattern(typed);
        if (terms == null || folded.length() < SHORTEST) {
            return null;
        }
        var near = new CompiledAutomaton(new LevenshteinAutomata(folded, true).toAutomaton(folded.length() < 6 ? 1 : 2));
        TermsEnum each = near.getTermsEnum(terms);
        String best = null;
        int most = 0;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            if (each.docFreq() > most) {
                most = each.docFreq();
                best = term.utf8ToString();
            }
        }
        return best;
    }
}
