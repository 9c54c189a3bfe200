package yomitori.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherProcessTest {
    private static final String DICTIONARY = "ja.dict.TokenInfoDictionary$SingletonHolder";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            company:アリババ predicate:RANKED percent:..1 OR money:>=1億ドル date:2025年7月 OR place:中国 rank:<=3 | found 2 | false
            シェア                                                                                                | found 1 | true
            """)
    void loadsTheDictionaryForWordsAlone(String query, String found, boolean loaded) throws Exception {
        SampleIndex.write(folder);
        Process search = OtherProcess.start(OtherProcess.Search.class, List.of("-Xlog:class+load"), folder.toString(), query);
        String output = new String(search.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output.lines().filter(line -> line.startsWith("found"))).containsExactly(found);
        assertThat(output.contains(DICTIONARY)).isEqualTo(loaded);
    }

    @Test
    void aKillAtAnyMomentLeavesTheLastCommit() throws Exception {
        for (int kill = 0; kill < 2; kill++) {
            Process writing = OtherProcess.start(OtherProcess.Write.class, List.of(), folder.toString());
            BufferedReader output = writing.inputReader(StandardCharsets.UTF_8);
            for (int commits = 0; commits <= kill * 2; ) {
                String line = output.readLine();
                assertThat(line).isNotNull();
                commits += line.startsWith("committed") ? 1 : 0;
            }
            Thread.sleep(kill * 7L);
            writing.destroyForcibly().waitFor();
            IndexCheck.Verdict verdict = IndexCheck.check(folder);
            assertThat(verdict).isEqualTo(new IndexCheck.Verdict(folder, 5, 10, 10, List.of(), ""));
            try (ArticleIndex index = ArticleIndex.open(folder)) {
                SearchResult sites = index.search(SearchRequest.facts("").counting(java.util.Set.of(Facet.SITE), 100));
                assertThat(sites.facets().get(Facet.SITE)).hasSize(1);
            }
        }
    }
}
