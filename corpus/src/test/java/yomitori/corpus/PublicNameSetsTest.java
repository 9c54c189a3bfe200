package yomitori.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yomitori.extract.Mentions;
import yomitori.extract.names.LabelledText;
import yomitori.extract.names.NameExtractor;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;
import yomitori.train.LabelledSets;

/**
 * Measures names on the held-back parts of public sets of labelled sentences, by exact spans; companies and other bodies count as one
 * type, and so do products and models. The sets are not part of the project: name their folder with {@code -Dyomitori.data=FOLDER},
 * otherwise this test is skipped.
 */
class PublicNameSetsTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final NameExtractor NAMES = NameExtractor.standard();

    @ParameterizedTest
    @CsvSource({
        "stockmark_ner, ORGANIZATION=0.72 PERSON=0.75 PLACE=0.71 PRODUCT=0.57 EVENT=0.57",
        "gsd_ne,        ORGANIZATION=0.59 PERSON=0.61 PLACE=0.64 PRODUCT=0.60 EVENT=0.45"
    })
    void findsTheNamesOfLoneSentences(String set, String least) throws IOException {
        String data = System.getProperty("yomitori.data", "");
        assumeTrue(!data.isEmpty(), "name the folder of the sets with -Dyomitori.data");
        Map<String, Tally> tallies = new TreeMap<>();
        for (LabelledText text : LabelledSets.sentences(Path.of(data, set, "dev.jsonl"))) {
            score(text, tallies);
        }
        List<String> scores = new ArrayList<>();
        tallies.forEach((type, tally) -> scores.add("%s=%.3f (precision %.3f, recall %.3f)".formatted(
                type, tally.exactF1(), tally.precision(), tally.recall())));
        System.out.println(set + " " + String.join(", ", scores));
        for (String bound : least.split(" ")) {
            String[] parts = bound.split("=");
            assertThat(tallies.get(parts[0]).exactF1()).as("%s %s of %s", set, parts[0], scores)
                    .isGreaterThanOrEqualTo(Double.parseDouble(parts[1]));
        }
    }

    private static void score(LabelledText text, Map<String, Tally> tallies) {
        Set<String> wanted = new TreeSet<>();
        for (LabelledText.Label label : text.labels()) {
            if (!label.types().isEmpty()) {
                String type = kind(label.types().contains(NameType.PRODUCT) ? NameType.PRODUCT : label.types().iterator().next());
                wanted.add(type + " " + label.start() + " " + label.end());
                tallies.computeIfAbsent(type, key -> new Tally()).gold();
            }
        }
        for (Mention mention : NAMES.extract(ANALYZER.analyze(Article.ofText("sentence", null, text.text())), Mentions.NONE)) {
            String type = kind(((Entity) mention.meaning()).type());
            Tally tally = tallies.computeIfAbsent(type, key -> new Tally());
            tally.found();
            if (wanted.contains(type + " " + mention.span().start() + " " + mention.span().end())) {
                tally.right(true);
            }
        }
    }

    private static String kind(NameType type) {
        return switch (type) {
            case COMPANY, ORGANIZATION -> "ORGANIZATION";
            case MODEL, PRODUCT -> "PRODUCT";
            default -> type.name();
        };
    }
}
