package yomitori.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yomitori.read.MetadataKeys.Role;
import yomitori.source.Limits;
import yomitori.source.Problem;

/** Reads JSON: one article, a list of articles, a JSON Feed, or lines with an article each. */
final class JsonFormat implements DocumentFormat {
    /** The keys under which lists of articles stand. */
    private static final List<String> LISTS = List.of("items", "articles", "entries", "posts", "news", "list", "results",
            "data", "documents");
    /** A text of so many characters is prose even where its key is unknown. */
    private static final int PROSE = 20;

    private final Limits limits;
    private final Json json;
    private final Fragments fragments;

    JsonFormat(Limits limits) {
        this.limits = limits;
        this.json = new Json(limits);
        this.fragments = new Fragments(limits);
    }

    @Override
    public List<Reading> read(String text, Origin origin, List<Problem> warnings) {
        Optional<JsonNode> parsed = isLines(text) ? Optional.empty() : json.parse(text);
        List<JsonNode> members = new ArrayList<>();
        String site = "";
        if (parsed.isPresent()) {
            JsonNode root = parsed.get();
            JsonNode list = list(root);
            if (list == null) {
                Reading reading = article(root, origin, "", warnings);
                return List.of(reading);
            }
            list.forEach(members::add);
            site = root.path("title").asText("");
        } else {
            for (String line : text.split("\n")) {
                if (!line.isBlank() && members.size() <= limits.members()) {
                    json.parse(line).ifPresent(members::add);
                }
            }
            if (members.size() < 2 || !members.getFirst().isObject()) {
                return List.of(origin.skipped(Problem.Kind.BAD_JSON, "It is no valid JSON: " + json.fault(text) + ".",
                        "Mend the file; a JSON checker shows the place."));
            }
        }
        return members(members, site, origin, warnings);
    }

    private List<Reading> members(List<JsonNode> members, String site, Origin origin, List<Problem> warnings) {
        MemberNames names = new MemberNames();
        List<Reading> readings = new ArrayList<>();
        int read = 0;
        for (JsonNode member : members.subList(0, Math.min(members.size(), limits.members()))) {
            String name = names.next(member.path("url").asText(""), member.path("id").asText(""), member.path("link").asText(""));
            Reading reading = article(member, origin.of(name), site, warnings);
            read += reading instanceof Reading.Read ? 1 : 0;
            readings.add(reading);
        }
        if (read * 2 < readings.size()) {
            return List.of(unknown(origin));
        }
        if (members.size() > limits.members()) {
            readings.add(names.beyond(origin, members.size(), limits));
        }
        return readings;
    }

    /** JSON Lines: the first line is a whole value and another one follows. */
    private boolean isLines(String text) {
        int end = text.indexOf('\n');
        return end > 0 && text.startsWith("{") && text.substring(0, end).strip().endsWith("}") && end + 1 < text.strip().length();
    }

    private static JsonNode list(JsonNode root) {
        if (root.isArray()) {
            return root;
        }
        for (String key : LISTS) {
            JsonNode list = root.path(key);
            if (list.isArray() && !list.isEmpty() && list.get(0).isObject()) {
                return list;
            }
        }
        return null;
    }

    private Reading article(JsonNode node, Origin origin, String site, List<Problem> warnings) {
        if (!node.isObject()) {
            return unknown(origin);
        }
        Map<String, String> values = new HashMap<>();
        List<String> prose = new ArrayList<>();
        node.properties().forEach(entry -> {
            String key = MetadataKeys.plain(entry.getKey());
            String value = value(entry.getValue());
            values.putIfAbsent(key, value);
            boolean named = MetadataKeys.FRONT.of(Role.TITLE).contains(key) || MetadataKeys.FRONT.of(Role.URL).contains(key);
            if (!named && entry.getValue().isTextual() && value.length() >= PROSE && Script.isMostlyJapanese(value)) {
                prose.add(value);
            }
        });
        String body = MetadataKeys.FRONT.get(Role.BODY, values::get);
        boolean isTitleAlone = values.keySet().stream().anyMatch(MetadataKeys.FRONT.of(Role.BODY)::contains)
                && !MetadataKeys.FRONT.get(Role.TITLE, values::get).isEmpty();
        if (body.isEmpty() && prose.isEmpty() && !isTitleAlone) {
            return unknown(origin);
        }
        Draft draft = new Draft(limits);
        warnings.forEach(warning -> draft.warn(warning.kind(), warning.reason(), warning.remedy()));
        MetadataKeys keys = MetadataKeys.FRONT;
        draft.title(keys.get(Role.TITLE, values::get));
        draft.author(keys.get(Role.AUTHOR, values::get));
        draft.site(keys.get(Role.SITE, values::get));
        draft.site(site);
        draft.url(keys.get(Role.URL, values::get));
        draft.language(keys.get(Role.LANGUAGE, values::get));
        draft.published(Dates.in(keys.get(Role.PUBLISHED, values::get)));
        draft.modified(Dates.in(keys.get(Role.MODIFIED, values::get)));
        for (String text : body.isEmpty() ? prose : List.of(body)) {
            fragments.write(text, draft.writer());
        }
        if (draft.writer().blocks().isEmpty()) {
            draft.writer().text(draft.title());
        }
        return draft.finish(origin);
    }

    private static String value(JsonNode node) {
        if (node.isArray()) {
            StringBuilder values = new StringBuilder();
            node.forEach(one -> values.append(values.isEmpty() ? "" : ", ").append(value(one)));
            return values.toString();
        }
        return node.isObject() ? node.path("name").asText("") : node.isNull() ? "" : node.asText("");
    }

    private static Reading unknown(Origin origin) {
        return origin.skipped(Problem.Kind.UNKNOWN_JSON, "It is JSON, but holds no article under a known name.",
                "Give objects with the keys title, content, date and url, or a JSON Feed.");
    }
}
