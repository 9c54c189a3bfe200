package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yomitori.extract.Table;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Provenance;
import yomitori.text.Span;
import yomitori.text.Tokens;

/**
 * Turns what a reading kept into something to show: rows and roles are looked up again, so that reading itself need not carry
 * them.
 */
final class Accounts {
    private static final List<String> ABOUT_THE_ROW = List.of("id", "predicate", "example", "yields");

    private final String text;
    private final Tokens tokens;
    private final EventWords eventWords;
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    Accounts(String text, Tokens tokens, EventWords eventWords) {
        this.text = text;
        this.tokens = tokens;
        this.eventWords = eventWords;
        load(Table.beside(Frame.class, "tables/frames.tsv", Frame.COLUMNS), Frame.COLUMNS);
        load(Table.beside(NounFrame.class, "tables/nouns.tsv", NounFrame.COLUMNS), NounFrame.COLUMNS);
        load(Table.beside(PairReader.class, "tables/pairs.tsv", PairReader.COLUMNS), PairReader.COLUMNS);
        load(Table.beside(BracketReader.class, "tables/brackets.tsv", BracketReader.COLUMNS), BracketReader.COLUMNS);
    }

    private void load(Table table, String[] columns) {
        for (Table.Row row : table.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (String column : columns) {
                if (!ABOUT_THE_ROW.contains(column) && !row.get(column).isEmpty()) {
                    cells.put(column, row.get(column));
                }
            }
            rows.put(table.name() + ":" + row.get("id"), cells);
        }
    }

    Account of(FactCollector.Kept kept) {
        return new Account(kept.fact(), kept.statements().stream().map(this::statement).toList());
    }

    private Statement statement(Stated stated) {
        Draft draft = stated.draft();
        ModalityReader.Reading said = stated.said();
        return new Statement(
                draft.evidence(),
                new Provenance(FactCollector.NAME, draft.rule()),
                rows.getOrDefault(draft.rule(), Map.of()),
                stated.clauses() == null ? List.of() : segments(stated.clauses(), draft.trigger()),
                draft.trigger(),
                said.modality(),
                said.cue(),
                said.rule().isEmpty() ? null : new Provenance(FactCollector.NAME, said.rule()),
                said.at());
    }

    private List<Statement.Segment> segments(Clauses clauses, int trigger) {
        Event event = event(clauses, trigger);
        List<Statement.Segment> segments = new ArrayList<>(clauses.size());
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            segments.add(new Statement.Segment(
                    new Span(tokens.start(b.from()), tokens.end(b.to() - 1)),
                    b.kase() == Case.NONE ? "" : b.kase().name(),
                    event == null ? "" : roles(event, i),
                    b.predicate() == null ? "" : b.predicate().lemma(),
                    clauses.head(i)));
        }
        return segments;
    }

    private Event event(Clauses clauses, int trigger) {
        if (trigger < 0 || clauses.get(trigger).predicate() == null) {
            return null;
        }
        Kind kind = clauses.get(trigger).predicate().kind();
        return kind == Kind.VERB || kind == Kind.EVENT_NOUN ? new Events(text, clauses, eventWords).at(trigger) : null;
    }

    private static String roles(Event event, int bunsetsu) {
        return Arrays.stream(Role.values())
                .filter(role -> Arrays.stream(event.in(role)).anyMatch(participant -> participant == bunsetsu))
                .map(Role::name)
                .collect(Collectors.joining(" "));
    }
}
