package yomitori.train;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import yomitori.extract.names.LabelledText;
import yomitori.facts.NameType;

/** What the labels of the public sets mean in our types. */
final class LabelKinds {
    private static final Pattern POLICY = Pattern.compile(".*(法|条約|協定|憲章|令|計画)");
    private static final Pattern BODY = Pattern.compile(".*(大学|協会)");
    private static final Pattern FIRM_WITH_WORD = Pattern.compile(".+(?<![会新聞通信出版神商公結])社");
    private static final Pattern PEOPLE = Pattern.compile("(人|語)(?![材類口気工事生])");

    private LabelKinds() {}

    /**
     * What a label says in our terms: 社 behind a firm is no part of its name, and a country in the name of a people or language is no
     * name to learn from.
     *
     * @return empty for what is no name to us
     */
    static Optional<LabelledText.Label> label(String label, String text, int start, int end) {
        String name = text.substring(start, end);
        return types(label, name).map(types -> {
            boolean firm = types.contains(NameType.COMPANY) && FIRM_WITH_WORD.matcher(name).matches();
            boolean people = types.contains(NameType.PLACE) && PEOPLE.matcher(text).region(end, text.length()).lookingAt();
            return new LabelledText.Label(start, firm ? end - 1 : end, people ? Set.of() : types);
        });
    }

    /**
     * The types that a label allows.
     *
     * @param name the words that are labelled
     * @return several where the set tells them no further apart, none where its use of the label differs from ours; empty for what is no
     *         name to us
     */
    static Optional<Set<NameType>> types(String label, String name) {
        return Optional.ofNullable(switch (label) {
            case "法人名" -> Set.of(BODY.matcher(name).matches() ? NameType.ORGANIZATION : NameType.COMPANY);
            case "政治的組織名", "その他の組織名" -> Set.of(NameType.ORGANIZATION);
            case "ORG", "ORGANIZATION" -> Set.of(NameType.COMPANY, NameType.ORGANIZATION);
            case "NORP" -> name.endsWith("党") ? Set.of(NameType.ORGANIZATION) : Set.of();
            case "人名", "PERSON" -> Set.of(NameType.PERSON);
            case "地名", "施設名", "GPE", "LOC", "FAC", "LOCATION" -> Set.of(NameType.PLACE);
            case "製品名", "ARTIFACT" -> POLICY.matcher(name).matches()
                    ? Set.of(NameType.PRODUCT, NameType.POLICY) : Set.of(NameType.PRODUCT);
            case "PRODUCT", "WORK_OF_ART" -> Set.of(NameType.PRODUCT);
            case "イベント名", "EVENT" -> Set.of(NameType.EVENT);
            case "LAW" -> Set.of(NameType.POLICY);
            default -> null;
        });
    }

    /** The types that a mark of an annotated article allows; empty for values. */
    static Optional<Set<NameType>> ofMark(String mark) {
        return Optional.ofNullable(switch (mark) {
            case "?", "BENCHMARK" -> Set.of();
            case "COMPANY", "ORGANIZATION", "PERSON", "PLACE", "MODEL", "PRODUCT", "EVENT", "POLICY" -> Set.of(NameType.valueOf(mark));
            default -> null;
        });
    }
}
