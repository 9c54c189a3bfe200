package yomitori.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The description of an article that a page carries as JSON-LD. */
final class JsonLd {
    private static final Set<String> ARTICLES = Set.of("Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle",
            "TechArticle",
            "AnalysisNewsArticle", "Report", "SocialMediaPosting", "LiveBlogPosting", "OpinionNewsArticle", "ReviewNewsArticle");

    private final Json json;
    private JsonNode article;

    JsonLd(Json json) {
        this.json = json;
    }

    /** Looks for an article in the content of one script; the first one of the page counts. */
    void add(String script) {
        if (article == null) {
            json.parse(script).ifPresent(node -> search(node, 0));
        }
    }

    private void search(JsonNode node, int depth) {
        if (article != null || depth > 4) {
            return;
        }
        if (node.isArray()) {
            node.forEach(one -> search(one, depth + 1));
        } else if (isArticle(node.path("@type"))) {
            article = node;
        } else {
            search(node.path("@graph"), depth + 1);
            search(node.path("mainEntity"), depth + 1);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (ARTICLES.contains(one.asText())) {
                    return true;
                }
            }
        }
        return ARTICLES.contains(type.asText());
    }

    String headline() {
        return Text.clean(text("headline"));
    }

    String published() {
        String published = text("datePublished");
        return published.isEmpty() ? text("dateCreated") : published;
    }

    String modified() {
        return text("dateModified");
    }

    String author() {
        return article == null ? "" : name(article.path("author"));
    }

    String site() {
        return article == null ? "" : name(article.path("publisher"));
    }

    String language() {
        return text("inLanguage");
    }

    String url() {
        String url = text("url");
        JsonNode page = article == null || !url.isEmpty() ? null : article.path("mainEntityOfPage");
        return page == null ? url : page.isTextual() ? page.asText() : page.path("@id").asText("");
    }

    String body() {
        return text("articleBody");
    }

    /** Whether readers must pay or register for the whole article. */
    boolean isPaywalled() {
        return text("isAccessibleForFree").equalsIgnoreCase("false");
    }

    private String text(String key) {
        return article == null ? "" : article.path(key).asText("");
    }

    private static String name(JsonNode node) {
        if (node.isArray()) {
            StringBuilder names = new StringBuilder();
            for (JsonNode one : node) {
                String name = name(one);
                names.append(names.isEmpty() || name.isEmpty() ? "" : ", ").append(name);
            }
            return names.toString();
        }
        return node.isTextual() ? node.asText() : node.path("name").asText("");
    }
}
