package yomitori.extract.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yomitori.extract.values.SetReader.Case;

/**
 * Measures the reader on public sets of numbers and dates, compared as {@link SetAdapter} says. The sets are not part of the
 * project: name their folder with {@code -Dyomitori.data=FOLDER}, otherwise this test is skipped.
 */
class PublicSetsTest {
    @ParameterizedTest
    @CsvSource({
        "numeral_ja/cases, 0.97",
        "numexp_ja/cases, 0.95",
        "recognizers_ja/number, 0.93",
        "recognizers_ja/percent, 0.93",
        "recognizers_ja/money, 0.93",
        "recognizers_ja/ordinal, 0.93",
        "recognizers_ja/age, 0.93",
        "recognizers_ja/dimension, 0.93",
        "recognizers_ja/temperature, 0.93",
        "ja_timex/cases, 0.92"
    })
    void readsCoreCases(String set, BigDecimal share) {
        String data = System.getProperty("yomitori.data", "");
        assumeTrue(!data.isEmpty(), "name the folder of the sets with -Dyomitori.data");
        List<Case> cases = SetReader.core(Path.of(data, set + ".jsonl")).stream()
                .filter(one -> isScored(set, one))
                .toList();
        List<String> faults = new ArrayList<>();
        for (Case one : cases) {
            String fault = SetAdapter.fault(one);
            if (!fault.isEmpty()) {
                faults.add(one.text() + ": " + fault);
            }
        }
        assertThat(SetAdapter.share(cases.size() - faults.size(), cases.size()))
                .as(set + " " + String.join("\n", faults))
                .isGreaterThanOrEqualTo(share);
    }

    /** Times of day and repeated times have no type; of the set of dates, its dates and lengths of time are meant. */
    private static boolean isScored(String set, Case one) {
        if (!one.expected().isEmpty()) {
            return set.startsWith("ja_timex")
                    ? one.expected().stream().anyMatch(e -> e.kind().equals("date") || e.kind().equals("duration"))
                    : !one.only("time", "set");
        }
        return !set.startsWith("ja_timex") || one.scope().contains("date") || one.scope().contains("duration");
    }
}
