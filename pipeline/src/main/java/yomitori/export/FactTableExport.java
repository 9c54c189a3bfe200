package yomitori.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import yomitori.facts.Argument;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;
import yomitori.facts.Direction;
import yomitori.facts.Entity;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.facts.Phrase;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;
import yomitori.index.ArticleHead;
import yomitori.index.Hit;
import yomitori.text.Part;

/** A row a fact. Empty cells mean that the fact has no such thing. */
final class FactTableExport implements Export<Hit> {
    private static final List<String> COLUMNS = List.of("source", "title", "publishedAt", "site", "predicate", "subject",
            "subjectType", "subjectId", "object", "objectType", "objectId", "number", "upper", "unit", "date", "period", "bound",
            "approximate", "direction", "modality", "qualifiers", "evidence", "start", "end", "part", "rule", "articleId");

    private final Csv csv;
    private final List<String> row = new ArrayList<>(COLUMNS.size());

    FactTableExport(OutputStream out) throws IOException {
        csv = new Csv(out);
        csv.row(COLUMNS);
    }

    @Override
    public void add(Hit hit) throws IOException {
        Fact fact = hit.fact().orElseThrow();
        ArticleHead article = hit.article();
        row.clear();
        cells(article.source(), article.title(), article.published().map(LocalDate::toString).orElse(""), article.site());
        cells(fact.predicate().name());
        argument(fact.subject());
        argument(fact.object());
        value(fact.object());
        cells(fact.modality().name(), qualifiers(fact));
        Evidence evidence = fact.evidence().getFirst();
        cells(evidence.text(), Integer.toString(evidence.span().start()), Integer.toString(evidence.span().end()));
        cells(fact.part() == Part.BODY ? "" : fact.part().name(), fact.provenance().rule(), article.id());
        csv.row(row);
    }

    private void cells(String... cells) {
        row.addAll(List.of(cells));
    }

    private void argument(Argument argument) {
        switch (argument) {
            case Entity entity -> cells(entity.name(), entity.typeName(), entity.id());
            case Phrase phrase -> cells(phrase.text(), "", "");
            case Value value -> cells("", value.typeName(), "");
        }
    }

    private void value(Argument object) {
        if (!(object instanceof Value value)) {
            cells("", "", "", "", "", "", "", "");
            return;
        }
        switch (value) {
            case Figure figure -> cells(plain(figure.number()), plain(figure.upper()), figure.unit(), "", "");
            case CalendarDate date -> cells("", "", "", date.iso8601(), "");
            case TimeLength length -> cells("", length.upper() == null ? "" : length.upper(), "", "", length.iso8601());
        }
        boolean isChange = value instanceof Figure figure && figure.direction() != Direction.NONE;
        cells(value.bound() == Bound.NONE ? "" : value.bound().name(), value.approximate() ? "true" : "",
                isChange ? ((Figure) value).direction().name() : "");
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String qualifiers(Fact fact) {
        return fact.qualifiers().entrySet().stream()
                .map(qualifier -> qualifier.getKey().key() + "=" + qualifier.getValue())
                .collect(Collectors.joining("; "));
    }
}
