package yomitori.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import yomitori.export.StoredArticle.StoredMention;

/** Counts entities over all articles, and at the end hands them on, sorted by id. */
final class EntityExport implements Export<StoredArticle> {
    private final Export<EntityTally> listing;
    private final Map<String, EntityTally> entities = new TreeMap<>();

    EntityExport(Export<EntityTally> listing) {
        this.listing = listing;
    }

    @Override
    public void add(StoredArticle article) {
        Set<String> here = new HashSet<>();
        for (StoredMention mention : article.mentions()) {
            if (!mention.entity().isEmpty()) {
                tally(mention.json(), here).mention(mention.json().path("surface").asText());
            }
        }
        for (JsonNode fact : article.facts()) {
            for (String place : new String[] {"subject", "object"}) {
                if (fact.path(place).has("entity")) {
                    tally(fact.path(place), here).fact();
                }
            }
        }
    }

    private EntityTally tally(JsonNode named, Set<String> here) {
        String id = named.path("id").asText();
        EntityTally tally = entities.computeIfAbsent(
                id, unknown -> new EntityTally(id, named.path("entity").asText(), named.path("type").asText()));
        if (here.add(id)) {
            tally.article();
        }
        return tally;
    }

    @Override
    public void end() throws IOException {
        for (EntityTally entity : entities.values()) {
            listing.add(entity);
        }
        listing.end();
    }
}
