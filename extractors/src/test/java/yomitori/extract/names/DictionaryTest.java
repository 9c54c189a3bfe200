package yomitori.extract.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yomitori.extract.TableException;
import yomitori.facts.Mention;

class DictionaryTest {
    private static final String HEADER = "id\tname\treading\taliases\towner\tcontext\n";
    private static final Dictionary STANDARD = Dictionary.standard();

    @TempDir
    private Path folder;

    @Test
    void knowsFormsAndOwners() {
        assertThat(STANDARD.forms("company:alibaba")).startsWith("Alibaba").contains("アリババ");
        assertThat(STANDARD.owner("model:deepseek-r1")).contains("company:deepseek");
        assertThat(STANDARD.entity("company:no-such-firm")).isEmpty();
        assertThat(STANDARD.named("ali-baba"))
                .extracting(entity -> entity.id()).contains("company:alibaba");
    }

    @Test
    void addsTheUsersNames() throws IOException {
        Dictionary dictionary = with("company.tsv", "quovera\tQuovera\t\tクオヴェラ\t\t\n");
        assertThat(Names.in(NameExtractor.with(dictionary), "クオヴェラは大きい。")).map(Names::linked)
                .containsExactly("クオヴェラ=COMPANY:Quovera");
    }

    @Test
    void letsTheUsersRowWin() throws IOException {
        Dictionary dictionary = with("company.tsv", "alibaba\tAlibaba Group\t\tアリババ\t\t\n");
        assertThat(Names.in(NameExtractor.with(dictionary), "アリババの決算。")).map(Names::linked)
                .containsExactly("アリババ=COMPANY:Alibaba Group");
        assertThat(dictionary.forms("company:alibaba")).containsExactly("Alibaba Group", "アリババ");
    }

    @Test
    void hidesWhatTheUserHides() throws IOException {
        Dictionary dictionary = with("company.tsv", "no-alibaba\tアリババ!!\t\t\t\t\n");
        assertThat(Names.in(NameExtractor.with(dictionary), "アリババの決算。")).map(Mention::surface).isEmpty();
    }

    @Test
    void believesADoubtfulFormOnlyWithAHint() throws IOException {
        NameExtractor extractor = NameExtractor.with(with("company.tsv", "hibari-works\tヒバリワークス\t\tひばり荘?\t\t印刷機\n"));
        assertThat(Names.in(extractor, "ひばり荘に泊まる。")).isEmpty();
        assertThat(Names.in(extractor, "ひばり荘の印刷機は速い。")).map(Mention::surface).containsExactly("ひばり荘");
    }

    @Test
    void saysWhereARowIsFaulty() {
        assertThatThrownBy(() -> with("model.tsv", "one\ttwo\n")).isInstanceOf(TableException.class)
                .hasMessageContaining("model.tsv:2").hasMessageContaining("2 cells where 6 belong");
    }

    private Dictionary with(String file, String rows) throws IOException {
        Files.writeString(folder.resolve(file), HEADER + rows);
        return STANDARD.plus(folder);
    }
}
