package yomitori.cli;

import java.util.Optional;
import yomitori.index.ArticleIndex;
import yomitori.index.SearchRequest;

/** What to try where nothing was found. */
final class Suggestions {
    private final ArticleIndex index;
    private final Terminal terminal;

    Suggestions(ArticleIndex index, Terminal terminal) {
        this.index = index;
        this.terminal = terminal;
    }

    /** Says that nothing was found, and what would find something. */
    void afterNothing(String query, boolean articles, Optional<String> meant) {
        terminal.say("yomitori: no " + (articles ? "articles" : "facts") + " found for: " + query);
        if (index.stats().articles() == 0) {
            terminal.say("The index is empty. Fill it with: yomitori ingest FOLDER");
            return;
        }
        if (meant.isPresent()) {
            terminal.say("Did you mean: " + meant.get());
            return;
        }
        if (!articles) {
            long inArticles = index.search(SearchRequest.articles(query).limit(1)).total();
            if (inArticles > 0) {
                terminal.say("But " + inArticles + (inArticles == 1 ? " article holds" : " articles hold")
                        + " it: add --articles to see them.");
                return;
            }
        }
        terminal.say("Try fewer or other words, a name in another spelling (Alibaba, アリババ), or fewer fields;");
        terminal.say("yomitori stats shows what the index holds.");
    }
}
