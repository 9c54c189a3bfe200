package yomitori.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yomitori.index.ArticleIndex;
import yomitori.index.KnownEntity;

/** Finds the entity that a user names, and tells him what else the name may mean. */
final class EntityNames {
    private static final int MOST = 5;

    private final ArticleIndex index;
    private final Terminal terminal;

    EntityNames(ArticleIndex index, Terminal terminal) {
        this.index = index;
        this.terminal = terminal;
    }

    /** That of the most articles; empty, and said so, where no article names any. */
    Optional<KnownEntity> find(String name) {
        List<KnownEntity> named = index.entities(name);
        if (named.isEmpty()) {
            terminal.say("yomitori: no article of the index names »" + name + "«");
            terminal.say("Try another spelling, or the id that yomitori export --format entities-csv lists.");
            return Optional.empty();
        }
        if (named.size() > 1) {
            terminal.say("yomitori: »" + name + "« is taken for " + text(named.getFirst()) + "; it may also be "
                    + named.stream().skip(1).limit(MOST).map(EntityNames::text).collect(Collectors.joining(", "))
                    + ": name its id to choose");
        }
        return Optional.of(named.getFirst());
    }

    private static String text(KnownEntity entity) {
        return entity.id() + " (" + Plural.of(entity.articles(), "article") + ")";
    }
}
