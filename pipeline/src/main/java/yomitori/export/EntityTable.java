package yomitori.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** A row an entity, its other written forms in one cell, the most frequent first. */
final class EntityTable implements Export<EntityTally> {
    private final Csv csv;

    EntityTable(OutputStream out) throws IOException {
        csv = new Csv(out);
        csv.row(List.of("entity", "type", "articles", "mentions", "facts", "aliases", "id"));
    }

    @Override
    public void add(EntityTally entity) throws IOException {
        String aliases = entity.aliases().stream()
                .map(form -> form.getKey() + " (" + form.getValue() + ")").collect(Collectors.joining("; "));
        csv.row(List.of(entity.name(), entity.type(), Integer.toString(entity.articles()), Integer.toString(entity.mentions()),
                Integer.toString(entity.facts()), aliases, entity.id()));
    }
}
