package yomitori.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The description of an article that a page carries as JSON-LD. */
final class JsonLd {
    private static final Set<String> ARTICLES = Set.of("Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle",
            "TechArticle",
            "AnalysisNewsArticle", "Report", "SocialMediaPosting", "LiveBlogPosting", "OpinionNewsArticle", "ReviewNewsArticle");
    /** Descriptions nest in few levels. */
    private static final int DEEPEST = 6;
    private static final List<String> HOLDERS = List.of("@graph", "mainEntity");

    private final Json json;
    /** What the scripts say elsewhere of somebody or something that they name by its id. */
    private final Map<String, JsonNode> named = new HashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private JsonNode article;

    JsonLd(Json json) {
        this.json = json;
    }

    /** Looks for an article in the content of one script, the first one of the page counts, and for questions with answers. */
    void add(String script) {
        json.parse(script).ifPresent(node -> search(node, 0));
    }

    private void search(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(one -> search(one, depth + 1));
            return;
        }
        if (node.has("@id") && node.has("name")) {
            named.putIfAbsent(node.path("@id").asText(), node);
        }
        JsonNode type = node.path("@type");
        if (isOne(type, ARTICLES)) {
            article = article == null ? node : article;
        } else if (isOne(type, Set.of("Question"))) {
            answers.putIfAbsent(node.path("name").asText(""), answer(node.path("acceptedAnswer")));
        }
        HOLDERS.forEach(holder -> search(node.path(holder), depth + 1));
    }

    private static boolean isOne(JsonNode type, Set<String> types) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (types.contains(one.asText())) {
                    return true;
                }
            }
        }
        return types.contains(type.asText());
    }

    private static String answer(JsonNode answer) {
        return (answer.isArray() ? answer.path(0) : answer).path("text").asText("");
    }

    /** The questions that the page says it answers, each with its answer, which may hold marks of HTML. */
    Map<String, String> answers() {
        return answers;
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

    private String name(JsonNode node) {
        if (node.isArray()) {
            StringBuilder names = new StringBuilder();
            for (JsonNode one : node) {
                String name = name(one);
                names.append(names.isEmpty() || name.isEmpty() ? "" : ", ").append(name);
            }
            return names.toString();
        }
        JsonNode told = node.has("name") ? node : named.getOrDefault(node.path("@id").asText(), node);
        return node.isTextual() ? node.asText() : told.path("name").asText("");
    }
}
