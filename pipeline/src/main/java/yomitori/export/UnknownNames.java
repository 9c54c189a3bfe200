package yomitori.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import yomitori.extract.names.Dictionary;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;

/**
 * Gathers the names that no table holds, from articles as {@link ArticleJson} wrote them. What stands outside the body of an
 * article, such as its advertisements, does not count. For one thread; memory grows with the number of unknown names.
 */
public final class UnknownNames {
    private static final String SENTENCE_ENDS = "\n\t。！？";
    private static final int LONGEST_EXAMPLE = 100;
    private static final String VERSIONS = "versions:";

    private final ObjectMapper mapper = new ObjectMapper();
    private final Dictionary known;
    private final int examples;
    private final Map<String, Tally> names = new HashMap<>();
    private final Map<String, Boolean> unknown = new HashMap<>();

    /**
     * @param known what tables hold
     * @param examples how many sentences to keep of each name
     */
    public UnknownNames(Dictionary known, int examples) {
        this.known = known;
        this.examples = examples;
    }

    /** What is known of one name so far. */
    private static final class Tally {
        final Map<NameType, Integer> types = new EnumMap<>(NameType.class);
        final Map<String, Integer> written = new TreeMap<>();
        final Map<String, Integer> forms = new TreeMap<>();
        final Map<String, Integer> owners = new TreeMap<>();
        final Map<String, Integer> rules = new TreeMap<>();
        final List<UnknownName.Example> examples = new ArrayList<>();
        String family = "";
        int articles;
        int mentions;
    }

    /** Reads the next article. */
    public void add(byte[] json) throws IOException {
        JsonNode article = mapper.readTree(json);
        Set<String> here = new HashSet<>();
        Set<String> typesHere = new HashSet<>();
        for (JsonNode mention : article.path("mentions")) {
            if (mention.has("entity") && !mention.has("part") && isUnknown(mention)) {
                add(mention, article, here, typesHere);
            }
        }
        for (JsonNode fact : article.path("facts")) {
            Tally tally = names.get(tail(fact.path("subject").path("id").asText()));
            String owner = fact.path("object").path("id").asText();
            boolean isMaker = fact.path("predicate").asText().equals(Predicate.DEVELOPED_BY.name());
            if (tally != null && isMaker && known.entity(owner).isPresent()) {
                tally.owners.merge(owner, 1, Integer::sum);
            }
        }
    }

    private boolean isUnknown(JsonNode mention) {
        String id = mention.path("id").asText();
        return unknown.computeIfAbsent(id,
                ignored -> known.entity(id).isEmpty() && known.named(mention.path("entity").asText()).isEmpty());
    }

    private void add(JsonNode mention, JsonNode article, Set<String> here, Set<String> typesHere) {
        String id = mention.path("id").asText();
        Tally tally = names.computeIfAbsent(tail(id), name -> new Tally());
        tally.mentions++;
        tally.written.merge(mention.path("entity").asText(), 1, Integer::sum);
        tally.forms.merge(mention.path("surface").asText(), 1, Integer::sum);
        String rule = mention.path("provenance").path("rule").asText();
        tally.rules.merge(rule, 1, Integer::sum);
        tally.family = tally.family.isEmpty() ? family(rule) : tally.family;
        if (typesHere.add(id)) {
            tally.types.merge(NameType.valueOf(mention.path("type").asText()), 1, Integer::sum);
        }
        if (here.add(tail(id))) {
            tally.articles++;
            if (tally.examples.size() < examples) {
                String text = article.path("text").asText();
                String sentence = sentence(text, mention.path("start").asInt(), mention.path("end").asInt());
                tally.examples.add(new UnknownName.Example(sentence, article.path("source").asText()));
            }
        }
    }

    /** The maker of the family that a version belongs to, empty for other rules: {@code versions:model.tsv:qwen}. */
    private String family(String rule) {
        if (!rule.startsWith(VERSIONS)) {
            return "";
        }
        String id = rule.substring(VERSIONS.length()).replaceFirst("\\.tsv:", ":");
        return known.owner(id).orElse(id.startsWith("company:") ? id : "");
    }

    /** The names of some types, those of most articles first, then of most mentions, then by id. */
    public List<UnknownName> list(Set<NameType> types) {
        List<UnknownName> all = new ArrayList<>(names.size());
        names.forEach((name, tally) -> {
            NameType type = most(tally.types);
            if (types.contains(type)) {
                String told = tally.owners.isEmpty() ? "" : most(tally.owners);
                String owner = tally.family.isEmpty() ? told : tally.family;
                String id = type.name().toLowerCase(Locale.ROOT) + ":" + name;
                all.add(new UnknownName(id, most(tally.written), type, tally.types, tally.articles, tally.mentions, tally.forms,
                        owner, tally.rules, tally.examples));
            }
        });
        all.sort(Comparator.comparingInt((UnknownName name) -> -name.articles()).thenComparingInt(name -> -name.mentions())
                .thenComparing(UnknownName::id));
        return all;
    }

    /** The key with the highest count, the first of several. */
    private static <K> K most(Map<K, Integer> counts) {
        Map.Entry<K, Integer> most = null;
        for (Map.Entry<K, Integer> each : counts.entrySet()) {
            most = most == null || each.getValue() > most.getValue() ? each : most;
        }
        return most.getKey();
    }

    /** A name keeps its id's tail whatever it is taken for. */
    private static String tail(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    /** The sentence around {@code [start, end)}; of a long one what stands near. */
    private static String sentence(String text, int start, int end) {
        int from = start;
        while (from > 0 && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0 && start - from < LONGEST_EXAMPLE / 2) {
            from--;
        }
        int to = end;
        while (to < text.length() && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0 && to - from < LONGEST_EXAMPLE) {
            to++;
        }
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        boolean cutBefore = from > 0 && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0;
        boolean cutBehind = to < text.length() && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0;
        boolean stop = to < text.length() && text.charAt(to) > ' ' && !cutBehind;
        return (cutBefore ? "…" : "") + text.substring(from, stop ? to + 1 : to).strip() + (cutBehind ? "…" : "");
    }
}
