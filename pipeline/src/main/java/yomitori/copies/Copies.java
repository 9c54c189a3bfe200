package yomitori.copies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import yomitori.text.Sketch;

/**
 * Which of many articles are copies of others. Articles are one where they have one address or one text; they are near copies
 * where most of their text is the same. Immutable.
 */
public final class Copies {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Bands of so many rows find nine of ten pairs at the least likeness of a copy, and nearly all above it. */
    private static final int ROWS = 4;
    private static final int SIZE = 128;
    private static final double NEAR = 0.5;
    /** What one site prints under two titles is two articles, such as parts of a series, unless hardly a word differs. */
    private static final double NEAR_ON_ONE_SITE = 0.9;
    /** Texts under one address that share less are not one, such as notes that all lead to one page. */
    private static final double SAME_PAGE = 0.3;

    /**
     * Articles that are one, at least two.
     *
     * @param first the first print
     * @param copies the others, the earliest first
     */
    public record Group(Print first, List<Copy> copies) {}

    /**
     * A copy.
     *
     * @param print the article
     * @param likeness which share of its text and the first print's together stands in both, about; 1 for the same text
     */
    public record Copy(Print print, double likeness) {}

    private record Article(Print print, long text, Sketch sketch) {
        boolean isNear(Article other) {
            boolean isOneSite = !print.site().isEmpty() && print.site().equals(other.print.site());
            boolean isOneTitle = print.title().equals(other.print.title());
            return likeness(other) >= (isOneSite && !isOneTitle ? NEAR_ON_ONE_SITE : NEAR);
        }

        double likeness(Article other) {
            if (text == other.text) {
                return 1;
            }
            return sketch.likeness(other.sketch);
        }
    }

    private final List<Group> groups;
    private final Set<String> copied = new HashSet<>();

    private Copies(List<Group> groups) {
        this.groups = groups;
        groups.forEach(group -> group.copies().forEach(copy -> copied.add(key(copy.print().id(), copy.print().source()))));
    }

    /** Compares articles, each as its JSON. */
    public static Copies among(Stream<byte[]> articles) {
        List<Article> all = articles.map(Copies::article).toList();
        Unions unions = new Unions(all.size());
        Map<Long, List<Integer>> texts = new HashMap<>();
        Map<String, List<Integer>> addresses = new HashMap<>();
        Map<Long, List<Integer>> bands = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Article article = all.get(i);
            boolean isNew = join(i, texts, article.text(), all, unions, (one, other) -> true);
            if (!article.print().url().isEmpty()) {
                join(i, addresses, article.print().url(), all, unions, (one, other) -> one.likeness(other) >= SAME_PAGE);
            }
            for (int band = 0; isNew && band < SIZE / ROWS; band++) { // whatever is like a known text is like its first owner
                join(i, bands, article.sketch().band(band, ROWS), all, unions, Article::isNear);
            }
        }
        return new Copies(groups(all, unions));
    }

    /** All groups, the latest first print first. */
    public List<Group> groups() {
        return groups;
    }

    /** Whether an article, as its JSON, is a copy of an earlier print. */
    public boolean isCopy(byte[] article) {
        Print print = article(article).print();
        return isCopy(print.id(), print.source());
    }

    /** Whether the article with an id, read at a place, is a copy of an earlier print. */
    public boolean isCopy(String id, String source) {
        return copied.contains(key(id, source));
    }

    /** Joins an article with all of the same key that are one with it; whether it is the first of its key. */
    private static <K> boolean join(
            int one, Map<K, List<Integer>> keys, K key, List<Article> all, Unions unions, BiPredicate<Article, Article> isOne) {
        List<Integer> others = keys.computeIfAbsent(key, any -> new ArrayList<>());
        for (int other : others) {
            if (unions.root(one) != unions.root(other) && isOne.test(all.get(one), all.get(other))) {
                unions.join(one, other);
            }
        }
        others.add(one);
        return others.size() == 1;
    }

    private static List<Group> groups(List<Article> all, Unions unions) {
        Map<Integer, List<Article>> byRoot = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            byRoot.computeIfAbsent(unions.root(i), root -> new ArrayList<>()).add(all.get(i));
        }
        return byRoot.values().stream().filter(one -> one.size() > 1).map(Copies::group)
                .sorted(Comparator.comparing(Group::first, Print.FIRST.reversed())).toList();
    }

    private static Group group(List<Article> articles) {
        articles.sort(Comparator.comparing(Article::print, Print.FIRST));
        Article first = articles.getFirst();
        return new Group(first.print(), articles.stream().skip(1)
                .map(copy -> new Copy(copy.print(), first.likeness(copy))).toList());
    }

    private static Article article(byte[] json) {
        try {
            JsonNode node = JSON.readTree(json);
            String text = node.path("text").asText("");
            Print print = new Print(node.path("id").asText(""), node.path("source").asText(""), node.path("title").asText(""),
                    node.path("url").asText(""), node.path("site").asText(""), node.path("publishedAt").asText(""));
            return new Article(print, hash(text), Sketch.of(text, SIZE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Long enough that no two of a million texts share it by chance. */
    private static long hash(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    private static String key(String id, String source) {
        return id + ' ' + source;
    }
}
