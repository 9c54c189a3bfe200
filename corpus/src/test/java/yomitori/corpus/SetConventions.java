package yomitori.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import yomitori.extract.names.Dictionary;
import yomitori.extract.names.LabelledText;
import yomitori.facts.NameType;

/**
 * Reads the labels of the public sets in the terms of our schema, where the two mean different things by the same name. A label that
 * the schema would give to another type may be found as either; what the schema does not hold for a name is left out on both sides.
 */
final class SetConventions {
    /** Where the sets differ from the schema. */
    enum Deviation {
        /**
         * Peoples, religions and relations between states have labels of their own in the sets; the schema has no type for
         * them.
         */
        NO_TYPE,
        /**
         * Schools, museums, institutes and the like are facilities in stockmark_ner, whatever they do; in the schema they are
         * bodies.
         */
        BODY_AS_PLACE,
        /** States and towns that act are organisations in the sets; in the schema they are places, save for their governments. */
        PLACE_AS_BODY,
        /** gsd_ne marks a place and the place that holds it apart; in the schema they are one name. */
        PLACE_IN_PIECES,
        /** Storeys and exits are facilities in gsd_ne; in the schema they have no name. */
        NO_NAME
    }

    /** A name as a set labels it: the kind that it counts for, and those that it may be found as. */
    record Wanted(String kind, int start, int end, Set<String> accepted) {
        boolean isFoundAs(String found, int from, int to) {
            return start == from && end == to && accepted.contains(found);
        }
    }

    private static final Pattern BODY = Pattern.compile(
            ".+(学校|学園|学院|高校|中学|小学|大学|美術館|博物館|図書館|研究所|センター|病院|警察署|裁判所)");
    private static final Pattern STATE = Pattern.compile(".+[国都道府県市区町村]");
    private static final Pattern UPPER = Pattern.compile("[都道府県州省市郡区町村国]");
    private static final Pattern STOREY_OR_EXIT = Pattern.compile("[0-9一二三四五六七八九十]*(階|号館)|.?口");

    private final Dictionary dictionary;
    private final Map<Deviation, Integer> counts = new EnumMap<>(Deviation.class);

    SetConventions(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** How often each deviation was met. */
    Map<Deviation, Integer> counts() {
        return counts;
    }

    /** The names of a text; those with no accepted kind are left out. */
    List<Wanted> wanted(LabelledText text) {
        List<Wanted> names = new ArrayList<>();
        for (LabelledText.Label label : text.labels()) {
            String words = text.text().substring(label.start(), label.end());
            String kind = label.types().isEmpty() ? "" : kind(label.types());
            Wanted last = names.isEmpty() ? null : names.get(names.size() - 1);
            if (kind.isEmpty()) {
                names.add(differing(Deviation.NO_TYPE, kind, label, Set.of()));
            } else if (kind.equals("PLACE") && STOREY_OR_EXIT.matcher(words).matches()) {
                names.add(differing(Deviation.NO_NAME, kind, label, Set.of()));
            } else if (kind.equals("PLACE") && BODY.matcher(words).matches()) {
                names.add(differing(Deviation.BODY_AS_PLACE, kind, label, Set.of(kind, "ORGANIZATION")));
            } else if (kind.equals("ORGANIZATION") && isPlace(words)) {
                names.add(differing(Deviation.PLACE_AS_BODY, kind, label, Set.of(kind, "PLACE")));
            } else if (kind.equals("PLACE") && last != null && last.kind().equals("PLACE") && last.end() == label.start()
                    && UPPER.matcher(text.text().substring(last.end() - 1, last.end())).matches()) {
                counts.merge(Deviation.PLACE_IN_PIECES, 1, Integer::sum);
                names.set(names.size() - 1, new Wanted(kind, last.start(), label.end(), Set.of(kind)));
            } else {
                names.add(new Wanted(kind, label.start(), label.end(), Set.of(kind)));
            }
        }
        return names;
    }

    private boolean isPlace(String words) {
        return STATE.matcher(words).matches() || dictionary.named(words).stream().anyMatch(entity -> entity.type() == NameType.PLACE);
    }

    private Wanted differing(Deviation deviation, String kind, LabelledText.Label label, Set<String> accepted) {
        counts.merge(deviation, 1, Integer::sum);
        return new Wanted(kind, label.start(), label.end(), accepted);
    }

    private static String kind(Set<NameType> types) {
        return kind(types.contains(NameType.PRODUCT) ? NameType.PRODUCT : EnumSet.copyOf(types).iterator().next());
    }

    /** Companies and other bodies count as one, and so do products and models. */
    static String kind(NameType type) {
        return switch (type) {
            case COMPANY, ORGANIZATION -> "ORGANIZATION";
            case MODEL, PRODUCT -> "PRODUCT";
            default -> type.name();
        };
    }
}
