package yomitori.extract.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.extract.TableException;
import yomitori.facts.Entity;
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
    void theTablesOfTheProgramAreSound() {
        assertThat(DictionaryCheck.standard().faults()).isEmpty();
    }

    @Test
    void addsTheUsersNames() throws IOException {
        Dictionary dictionary = with("company.tsv", "quovera\tQuovera\t\tクオヴェラ\t\t\n");
        assertThat(Names.in(NameExtractor.with(dictionary), "クオヴェラは大きい。")).map(Names::linked)
                .containsExactly("クオヴェラ=COMPANY:Quovera");
    }

    @Test
    void addsTheUsersAliasesToAKnownThing() throws IOException {
        Dictionary dictionary = with("company.tsv", "alibaba\t\t\t杭州の巨人\t\t\n");
        assertThat(dictionary.forms("company:alibaba")).startsWith("Alibaba", "杭州の巨人").contains("アリババ");
        assertThat(Names.in(NameExtractor.with(dictionary), "杭州の巨人とアリババ。")).map(Names::linked)
                .containsExactly("杭州の巨人=COMPANY:Alibaba", "アリババ=COMPANY:Alibaba");
    }

    @Test
    void letsTheUsersNameAndOwnerWin() throws IOException {
        Dictionary dictionary = with("model.tsv", "deepseek-r1\tR1\t\t\tcompany:alibaba\t\n");
        assertThat(dictionary.entity("model:deepseek-r1")).map(Entity::name).contains("R1");
        assertThat(dictionary.owner("model:deepseek-r1")).contains("company:alibaba");
        assertThat(dictionary.forms("model:deepseek-r1")).startsWith("R1").contains("DeepSeek R1");
    }

    @Test
    void givesAFormToTheUsersThing() throws IOException {
        NameExtractor extractor = NameExtractor.with(with("organization.tsv", "alibaba-club\tアリババ\t\t\t\t\n"));
        assertThat(Names.in(extractor, "アリババの決算。")).map(Names::linked).containsExactly("アリババ=ORGANIZATION:アリババ");
    }

    @Test
    void makesOneThingOfTwo() throws IOException {
        Dictionary dictionary = with("company.tsv", "hoshino-ai\tHoshino AI\t\t=company:openai|=company:anthropic\t\t\n");
        assertThat(Names.in(NameExtractor.with(dictionary), "OpenAIとAnthropicとHoshino AI。")).map(Names::linked)
                .containsExactly("OpenAI=COMPANY:Hoshino AI", "Anthropic=COMPANY:Hoshino AI", "Hoshino AI=COMPANY:Hoshino AI");
        assertThat(dictionary.entity("company:openai")).map(Entity::id).contains("company:hoshino-ai");
        assertThat(dictionary.owner("model:gpt-4o")).contains("company:hoshino-ai");
        assertThat(dictionary.entities()).extracting(Entity::id).contains("company:hoshino-ai")
                .doesNotContain("company:openai", "company:anthropic");
    }

    @Test
    void movesAThingToAnotherType() throws IOException {
        Dictionary dictionary = with("organization.tsv", "alibaba\t\t\t=company:alibaba\t\t\n");
        assertThat(Names.in(NameExtractor.with(dictionary), "阿里巴巴の決算。")).map(Names::linked)
                .containsExactly("阿里巴巴=ORGANIZATION:Alibaba");
    }

    @ParameterizedTest
    @ValueSource(strings = {"アリババの決算。", "「アリババ」を発表した。", "株式会社アリババの社長。", "アリババ社の決算。", "アリババ（中国）とアリババ。"})
    void hidesWhatTheUserHides(String text) throws IOException {
        Dictionary dictionary = with("company.tsv", "no-alibaba\tアリババ!!\t\t\t\t\n");
        assertThat(Names.in(NameExtractor.with(dictionary), text)).map(Mention::surface)
                .noneMatch(surface -> surface.contains("アリババ"));
        assertThat(dictionary.entities()).extracting(Entity::id).doesNotContain("company:no-alibaba");
    }

    @Test
    void hidesNoLongerName() throws IOException {
        NameExtractor extractor = NameExtractor.with(with("company.tsv", "no-alibaba\tアリババ!!\t\t\t\t\n"));
        assertThat(Names.in(extractor, "アリババクラウドとAlibaba。")).map(Mention::surface)
                .containsExactly("アリババクラウド", "Alibaba");
        extractor = NameExtractor.with(with("company.tsv", "no-yamamoto\t山本!!\t\t\t\t\n"));
        assertThat(Names.in(extractor, "山本を見る山本銀行の頭取。")).map(Mention::surface).containsExactly("山本銀行");
    }

    @Test
    void hidesAFormOfAKnownThing() throws IOException {
        Dictionary dictionary = with("company.tsv", "alibaba\t\t\tアリババ!!\t\t\n");
        assertThat(Names.in(NameExtractor.with(dictionary), "アリババと阿里巴巴。")).map(Names::linked)
                .containsExactly("阿里巴巴=COMPANY:Alibaba");
    }

    @Test
    void believesADoubtfulFormOnlyWithAHint() throws IOException {
        NameExtractor extractor = NameExtractor.withoutVoice(with("company.tsv", "hibari-works\tヒバリワークス\t\tひばり荘?\t\t印刷機\n"));
        assertThat(Names.in(extractor, "ひばり荘に泊まる。")).isEmpty();
        assertThat(Names.in(extractor, "ひばり荘の印刷機は速い。")).map(Mention::surface).containsExactly("ひばり荘");
    }

    @Test
    void readsWhatASpreadsheetSaves() throws IOException {
        String table = "\uFEFF" + HEADER + "quovera\tQuovera\t\tクオヴェラ\t\t\n";
        Files.writeString(folder.resolve("company.tsv"), table.replace("\n", "\r\n"));
        assertThat(Dictionary.with(folder).forms("company:quovera")).containsExactly("Quovera", "クオヴェラ");
    }

    @Test
    void readsFormsInFullWidth() throws IOException {
        NameExtractor extractor = NameExtractor.with(with("company.tsv", "quovera\tＱｕｏｖｅｒａ　Ｎ２\t\t\t\t\n"));
        assertThat(Names.in(extractor, "Quovera N2とＱｕｏｖｅｒａＮ２。")).map(Names::linked)
                .containsExactly("Quovera N2=COMPANY:Quovera N2", "ＱｕｏｖｅｒａＮ２=COMPANY:Quovera N2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {
        "one|two ¦ 2 cells where 6 belong ¦ id | name | reading | aliases | owner | context",
        "|Name|||| ¦ a row without id ¦ acme-robotics",
        "Acme Robotics|Acme|||| ¦ »Acme Robotics« is no id ¦ acme-robotics",
        "acme||||| ¦ »acme« has no name ¦ write its name",
        "acme|Acme||;Akme|| ¦ »« names nothing ¦ between every two |",
        "acme|Acme||company:openai|| ¦ »company:openai« is an id ¦ =company:openai",
        "acme|Acme||=company:opnai|| ¦ nobody has the id »company:opnai« ¦ did you mean company:openai?",
        "acme|Acme|||openai| ¦ the owner »openai« is unknown ¦ did you mean company:openai?",
        "acme|Acme|||place:japan| ¦ the owner »place:japan« is a PLACE ¦ COMPANY, ORGANIZATION, PERSON",
        "acme|Acme||アクメ*|| ¦ »アクメ*«: * is for places ¦ write ? for a doubtful form",
    })
    void saysWhereARowIsFaultyAndHowToMendIt(String row, String fault, String remedy) {
        assertThatThrownBy(() -> with("company.tsv", row.replace('|', '\t').replace(';', '|') + "\n"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("company.tsv:2: ").hasMessageContaining(fault).hasMessageContaining(remedy);
    }

    @Test
    void saysAllFaultsAtOnce() {
        assertThatThrownBy(() -> with("company.tsv", "one\ttwo\nacme\tAcme\t\t\t\t\nacme\tAcme 2\t\t\t\t\n"))
                .hasMessageContaining("company.tsv:2: ").hasMessageContaining("company.tsv:4: the id »acme« stands in");
    }

    @Test
    void refusesFoldersWithoutTables() throws IOException {
        assertThatThrownBy(() -> Dictionary.with(folder))
                .hasMessageContaining("holds no table").hasMessageContaining("company.tsv");
        assertThatThrownBy(() -> Dictionary.with(folder.resolve("none"))).hasMessageContaining("there is no such folder");
        Files.writeString(folder.resolve("companies.tsv"), HEADER);
        assertThatThrownBy(() -> Dictionary.with(folder)).hasMessageContaining("companies.tsv: there is no table of this name")
                .hasMessageContaining("company.tsv");
    }

    @Test
    void saysWhichLineIsNotUtf8() throws IOException {
        String table = HEADER + "quovera\tクオヴェラ\t\t\t\t\n";
        Files.write(folder.resolve("company.tsv"), table.getBytes(Charset.forName("windows-31j")));
        assertThatThrownBy(() -> Dictionary.with(folder)).hasMessageContaining("company.tsv:2: the bytes are not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {
        "acme|Acme|あくめ||| ¦ the reading »あくめ« is not kana ¦ write アクメ",
        "acme|Acme||ACME|| ¦ »ACME« is given twice ¦ leave one out",
        "acme|Acme?|||| ¦ »Acme?« is doubtful and nothing vouches for it ¦ context",
    })
    void aCheckFindsWhatCannotBeMeant(String row, String fault, String remedy) throws IOException {
        with("company.tsv", row.replace('|', '\t') + "\n");
        assertThat(DictionaryCheck.of(folder).faults()).singleElement().asString()
                .contains("company.tsv:2: ").contains(fault).contains(remedy);
    }

    @Test
    void aCheckFindsFormsOfTwoThings() throws IOException {
        with("company.tsv", "acme\tAcme\t\tアクメ\t\t\n");
        with("person.tsv", "akume\tアクメ\t\t\t\t\n");
        assertThat(DictionaryCheck.of(folder).faults()).singleElement().asString()
                .contains("»アクメ« is company:acme as well").contains("person.tsv:2: ").contains("company.tsv:2");
        with("person.tsv", "akume\tアクメ?\t\t\t\t選手\n");
        assertThat(DictionaryCheck.of(folder).isSound()).isTrue();
    }

    @Test
    void aCheckFindsAWorkWithoutTheMakerInItsName() throws IOException {
        with("company.tsv", "acme\tAcme\t\t\t\t\n");
        with("model.tsv", "acme-one\tAcme One\t\t\t\t\n");
        assertThat(DictionaryCheck.of(folder).faults()).singleElement().asString()
                .contains("»Acme One« has no owner").contains("company:acme");
    }

    private Dictionary with(String file, String rows) throws IOException {
        Files.writeString(folder.resolve(file), HEADER + rows);
        return Dictionary.with(folder);
    }
}
