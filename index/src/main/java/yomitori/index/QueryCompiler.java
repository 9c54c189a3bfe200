package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import yomitori.index.SearchRequest.Target;

/** Turns what was asked for into a query of Lucene. One a search. */
final class QueryCompiler {
    private final Target target;
    private final QueryLeaves leaves;
    private final List<Query> words = new ArrayList<>();
    private final Set<String> entities = new TreeSet<>();
    private final List<String> notes = new ArrayList<>();
    private boolean values;
    private boolean asksForPart;

    private QueryCompiler(String query, Target target, IndexReader reader, QuerySupport support) {
        this.target = target;
        leaves = new QueryLeaves(query, reader, support, notes);
    }

    /** @throws QueryException where the query cannot be understood */
    static CompiledQuery compile(String text, Target target, IndexReader reader, QuerySupport support) throws IOException {
        Clause clause = QueryParser.parse(text);
        QueryCompiler compiler = new QueryCompiler(text, target, reader, support);
        compiler.asksForPart = asksForPart(clause);
        Query asked = compiler.of(clause, true);
        Query found = asked == null ? new MatchNoDocsQuery("only words that are too common") : asked;
        Query query = target == Target.FACTS ? compiler.facts(found) : Joins.articles(found);
        return new CompiledQuery(query, compiler.allWords(), compiler.entities, compiler.values, List.copyOf(compiler.notes));
    }

    private Query allWords() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(word, Occur.SHOULD));
        return words.isEmpty() ? null : any.build();
    }

    private Query facts(Query asked) {
        return Joins.facts(asked, asksForPart);
    }

    /** The query of a clause; null where no word of it is worth searching for. */
    private Query of(Clause clause, boolean wanted) throws IOException {
        return switch (clause) {
            case Clause.All all -> new MatchAllDocsQuery();
            case Clause.And and -> and(and, wanted);
            case Clause.Or or -> or(or, wanted);
            case Clause.Not not -> not(of(not.part(), !wanted));
            case Clause.Weighted weighted -> weighted(weighted, of(weighted.part(), wanted));
            case Clause.Words phrase -> words(phrase, wanted);
            case Clause.Is is -> leaf(is, is.field(), wanted);
            case Clause.Compares compares -> leaf(compares, compares.field(), wanted);
            case Clause.Between between -> leaf(between, between.field(), wanted);
        };
    }

    private Query and(Clause.And and, boolean wanted) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Clause> rest = new ArrayList<>(and.parts());
        int added = 0;
        if (target == Target.ARTICLES && rest.stream().anyMatch(QueryCompiler::isOfFacts)) {
            List<Clause> ofOneFact = rest.stream().filter(part -> isOfFacts(part) || isName(part)).toList();
            rest.removeAll(ofOneFact);
            all.add(oneFact(ofOneFact, wanted), Occur.MUST);
            added++;
        }
        boolean onlyNot = added == 0;
        for (Clause part : rest) {
            Query query = part instanceof Clause.Not not ? of(not.part(), !wanted) : of(part, wanted);
            if (query != null) {
                all.add(query, part instanceof Clause.Not ? Occur.MUST_NOT : Occur.MUST);
                onlyNot &= part instanceof Clause.Not;
                added++;
            }
        }
        if (added == 0) {
            return null;
        }
        return onlyNot ? all.add(new MatchAllDocsQuery(), Occur.MUST).build() : all.build();
    }

    /** What is asked of facts and names side by side must be true of one fact of the article. */
    private Query oneFact(List<Clause> parts, boolean wanted) throws IOException {
        BooleanQuery.Builder fact = new BooleanQuery.Builder();
        for (Clause part : parts) {
            fact.add(ofFact(part, wanted), Occur.MUST);
        }
        return Joins.articlesWith(Joins.facts(fact.build(), asksForPart));
    }

    private Query or(Clause.Or or, boolean wanted) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        int added = 0;
        for (Clause part : or.parts()) {
            Query query = of(part, wanted);
            if (query != null) {
                any.add(query, Occur.SHOULD);
                added++;
            }
        }
        return added == 0 ? null : any.build();
    }

    private static Query not(Query unwanted) {
        return unwanted == null ? null : new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.MUST)
                .add(unwanted, Occur.MUST_NOT)
                .build();
    }

    /** Fields have no order of their own: there the weight is all. */
    private static Query weighted(Clause.Weighted clause, Query part) {
        boolean ordered = clause.part() instanceof Clause.Words || clause.part() instanceof Clause.And
                || clause.part() instanceof Clause.Or;
        return part == null ? null : new BoostQuery(ordered ? part : new ConstantScoreQuery(part), clause.weight());
    }

    private Query words(Clause.Words clause, boolean wanted) throws IOException {
        Query written = leaves.words(clause, target);
        QueryField field = leaves.valueOf(clause);
        Query query = field == null ? written : orValue(written, field, clause, wanted);
        if (query == null) {
            notes.add("»" + clause.text() + "« was left out: it is too common to search for, or has no letter");
            return null;
        }
        if (wanted) {
            Query shown = leaves.shown(clause, target);
            if (shown != null) {
                words.add(shown);
            }
            entities.addAll(leaves.entitiesOf(clause));
        }
        return query;
    }

    /** What is written, or a fact with a value that answers it: 1000億円以上 finds 1,200億円 too. */
    private Query orValue(Query written, QueryField field, Clause.Words clause, boolean wanted) throws IOException {
        Query value = new ConstantScoreQuery(
                leaf(new Clause.Compares(field, Clause.Comparison.EQUAL, clause.text(), clause.place()), field, wanted));
        return written == null ? value : new DisjunctionMaxQuery(List.of(written, value), 0);
    }

    private Query leaf(Clause clause, QueryField field, boolean wanted) throws IOException {
        if (field.isOfFacts() && target == Target.ARTICLES) {
            return Joins.articlesWith(Joins.facts(ofFact(clause, wanted), asksForPart));
        }
        if (field.kind() == QueryField.Kind.CONTAINS) {
            Query article = leaves.contains((Clause.Is) clause);
            return target == Target.ARTICLES ? article : Joins.factsOf(article);
        }
        return ofFact(clause, wanted);
    }

    /** A clause that documents of facts answer; names, types and days of publication are answered by articles alike. */
    private Query ofFact(Clause clause, boolean wanted) throws IOException {
        return switch (clause) {
            case Clause.Compares compares -> {
                values |= wanted && compares.field() != QueryField.PUBLISHED;
                yield leaves.compares(compares);
            }
            case Clause.Between between -> {
                values |= wanted && between.field() != QueryField.PUBLISHED;
                yield leaves.between(between);
            }
            case Clause.Is is -> {
                if (wanted && (is.field().kind() == QueryField.Kind.NAME || is.field().kind() == QueryField.Kind.SIDE)) {
                    entities.addAll(leaves.ids(is));
                }
                yield leaves.is(is, target);
            }
            case Clause.Weighted weighted -> weighted(weighted, ofFact(weighted.part(), wanted));
            default -> throw new IllegalStateException("not of a fact: " + clause);
        };
    }

    private static boolean isOfFacts(Clause clause) {
        return switch (clause) {
            case Clause.Is is -> is.field().isOfFacts();
            case Clause.Compares compares -> compares.field().isOfFacts();
            case Clause.Between between -> between.field().isOfFacts();
            case Clause.Weighted weighted -> isOfFacts(weighted.part());
            default -> false;
        };
    }

    private static boolean isName(Clause clause) {
        if (clause instanceof Clause.Weighted weighted) {
            return isName(weighted.part());
        }
        return clause instanceof Clause.Is is && (is.field().kind() == QueryField.Kind.NAME || is.field() == QueryField.TYPE);
    }

    private static boolean asksForPart(Clause clause) {
        return switch (clause) {
            case Clause.And and -> and.parts().stream().anyMatch(QueryCompiler::asksForPart);
            case Clause.Or or -> or.parts().stream().anyMatch(QueryCompiler::asksForPart);
            case Clause.Not not -> asksForPart(not.part());
            case Clause.Weighted weighted -> asksForPart(weighted.part());
            case Clause.Is is -> is.field() == QueryField.PART;
            default -> false;
        };
    }
}
