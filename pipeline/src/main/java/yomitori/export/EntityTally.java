package yomitori.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is known of one entity so far: how it is written, and in how many articles, mentions and facts it stands. */
final class EntityTally {
    private final String id;
    private final String name;
    private final String type;
    private final Map<String, Integer> forms = new TreeMap<>();
    private int articles;
    private int mentions;
    private int facts;

    EntityTally(String id, String name, String type) {
        this.id = id;
        this.name = name;
        this.type = type;
    }

    void article() {
        articles++;
    }

    void mention(String form) {
        mentions++;
        forms.merge(form, 1, Integer::sum);
    }

    void fact() {
        facts++;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    int articles() {
        return articles;
    }

    int mentions() {
        return mentions;
    }

    int facts() {
        return facts;
    }

    /** The written forms with the number of their mentions, sorted by form. */
    Map<String, Integer> forms() {
        return forms;
    }

    /** The forms other than the name, the most frequent first. */
    List<Map.Entry<String, Integer>> aliases() {
        return forms.entrySet().stream()
                .filter(form -> !form.getKey().equals(name))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
    }
}
