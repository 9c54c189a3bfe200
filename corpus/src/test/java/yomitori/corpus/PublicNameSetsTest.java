package yomitori.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yomitori.extract.Mentions;
import yomitori.extract.names.Dictionary;
import yomitori.extract.names.LabelledText;
import yomitori.extract.names.NameExtractor;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;
import yomitori.train.LabelledSets;

/**
 * Measures names on the held-back parts of public sets of labelled sentences, by exact spans, with the labels read as
 * {@link SetConventions} says. The sets are not part of the project: name their folder with {@code -Dyomitori.data=FOLDER}, otherwise
 * this test is skipped.
 */
class PublicNameSetsTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final Dictionary DICTIONARY = Dictionary.standard();
    private static final NameExtractor NAMES = NameExtractor.with(DICTIONARY);

    @ParameterizedTest
    @CsvSource({
        "stockmark_ner, ORGANIZATION=0.77 PERSON=0.84 PLACE=0.80 PRODUCT=0.64 EVENT=0.64",
        "gsd_ne,        ORGANIZATION=0.66 PERSON=0.76 PLACE=0.80 PRODUCT=0.56 EVENT=0.56"
    })
    void findsTheNamesOfLoneSentences(String set, String least) throws IOException {
        String data = System.getProperty("yomitori.data", "");
        assumeTrue(!data.isEmpty(), "name the folder of the sets with -Dyomitori.data");
        SetConventions conventions = new SetConventions(DICTIONARY);
        Map<String, Tally> tallies = new TreeMap<>();
        for (LabelledText text : LabelledSets.sentences(Path.of(data, set, "dev.jsonl"))) {
            score(text, conventions, tallies);
        }
        List<String> scores = new ArrayList<>();
        tallies.forEach((type, tally) -> scores.add("%s=%.3f (precision %.3f, recall %.3f)".formatted(
                type, tally.exactF1(), tally.precision(), tally.recall())));
        System.out.println(set + " " + String.join(", ", scores) + "; labels read otherwise: " + conventions.counts());
        for (String bound : least.split(" ")) {
            String[] parts = bound.split("=");
            assertThat(tallies.get(parts[0]).exactF1()).as("%s %s of %s", set, parts[0], scores)
                    .isGreaterThanOrEqualTo(Double.parseDouble(parts[1]));
        }
    }

    private static void score(LabelledText text, SetConventions conventions, Map<String, Tally> tallies) {
        List<SetConventions.Wanted> wanted = conventions.wanted(text);
        wanted.stream().filter(name -> !name.accepted().isEmpty()).forEach(name -> tally(tallies, name.kind()).gold());
        for (Mention mention : NAMES.extract(ANALYZER.analyze(Article.ofText("sentence", null, text.text())), Mentions.NONE)) {
            String kind = SetConventions.kind(((Entity) mention.meaning()).type());
            int start = mention.span().start();
            int end = mention.span().end();
            if (wanted.stream().anyMatch(name -> name.accepted().isEmpty() && name.start() < end && name.end() > start)) {
                continue;
            }
            SetConventions.Wanted right = wanted.stream().filter(name -> name.isFoundAs(kind, start, end)).findFirst().orElse(null);
            Tally tally = tally(tallies, right == null ? kind : right.kind());
            tally.found();
            if (right != null) {
                tally.right(true);
            }
        }
    }

    private static Tally tally(Map<String, Tally> tallies, String kind) {
        return tallies.computeIfAbsent(kind, key -> new Tally());
    }
}
