package yomitori.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import yomitori.extract.Table;
import yomitori.text.Part;

class PartCuesTest {
    @TestFactory
    Stream<DynamicTest> everyCueKnowsItsExample() {
        return Table.beside(PartCues.class, "part-cues.tsv", "where", "cue", "part", "example").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.where() + " " + row.get("example"), () -> {
                    String example = row.get("example");
                    Part found = switch (row.get("where")) {
                        case "heading", "ending" -> PartCues.ofHeading(example);
                        case "line" -> PartCues.ofLine(example, 0, example.length());
                        case "group" -> PartCues.ofGroup(example);
                        case "type" -> PartCues.of(NameCues.of(""), NameCues.of(""), example);
                        default -> PartCues.ofClasses(example);
                    };
                    assertThat(found).isEqualTo(row.constant("part", Part.class));
                }));
    }
}
