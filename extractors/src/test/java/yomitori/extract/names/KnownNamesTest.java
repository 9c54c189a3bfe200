package yomitori.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.facts.Entity;
import yomitori.facts.Mention;

class KnownNamesTest {
    @ParameterizedTest
    @CsvSource({
        "アリババ, COMPANY:Alibaba", "Alibaba, COMPANY:Alibaba", "阿里巴巴, COMPANY:Alibaba",
        "Moonshot AI, COMPANY:Moonshot AI", "MoonshotAI, COMPANY:Moonshot AI",
        "GPT-4o, MODEL:GPT-4o", "GPT4o, MODEL:GPT-4o", "GPT 4o, MODEL:GPT-4o", "ＧＰＴ－４ｏ, MODEL:GPT-4o",
        "サム・アルトマン, PERSON:Sam Altman", "サムアルトマン, PERSON:Sam Altman",
        "LM arena, BENCHMARK:LM Arena"
    })
    void linksEverySpellingToOneEntity(String surface, String linked) {
        assertThat(Names.linked(surface + "が話題になった。")).containsExactly(surface + "=" + linked);
    }

    @Test
    void believesADoubtfulProgramOfWhichAReleaseIsTold() {
        assertThat(Names.surfaces("Bun v1.9.31が出た。速さではBunが勝る。")).containsExactly("Bun", "Bun");
        assertThat(Names.surfaces("速さではBunが勝る。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Windows＆Linuxの両方で動く。, Windows, Linux", "iPhone&Android向けに出す。, iPhone, Android"})
    void partsNamesThatAnAndJoins(String text, String first, String second) {
        assertThat(Names.surfaces(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Salesforce Inc.", "Salesforce Ltd", "Salesforce Co., Ltd."})
    void takesTheLegalFormOfAFirmIntoItsName(String firm) {
        assertThat(Names.linked("米国の" + firm + "が伸びた。")).contains(firm + "=COMPANY:Salesforce");
    }

    @Test
    void takesASmallNameWithACapital() {
        assertThat(Names.linked("Webpackで束ねる。")).containsExactly("Webpack=PRODUCT:webpack");
    }

    @Test
    void takesAProductNamedLikeItsMakerForThatWhereNoProductHasWhatIsTold() {
        assertThat(Names.linked("Perplexityの評価額が上がった。")).containsExactly("Perplexity=COMPANY:Perplexity AI");
        assertThat(Names.linked("Perplexityの検索は速い。")).containsExactly("Perplexity=PRODUCT:Perplexity");
    }

    @Test
    void lettersBesideJapaneseSignsMayBeSmallBehindTheFirst() {
        assertThat(Names.linked("ポケモンGoを遊ぶ。")).containsExactly("ポケモンGo=PRODUCT:ポケモンGO");
        assertThat(Names.linked("ポケモンgoを遊ぶ。")).containsExactly("ポケモン=PRODUCT:ポケットモンスター");
    }

    @Test
    void keepsTheLongerName() {
        assertThat(Names.linked("アリババクラウドとアリババは別の会社だ。"))
                .containsExactly("アリババクラウド=COMPANY:Alibaba Cloud", "アリババ=COMPANY:Alibaba");
    }

    @Test
    void knowsAServiceByItsDomain() {
        assertThat(Names.linked("Claude.aiで試す。")).containsExactly("Claude.ai=PRODUCT:Claude.ai");
    }

    @Test
    void takesCloudsBesideCloudsForServicesAndTheOneThatActsForAFirm() {
        assertThat(Names.linked("AWSやGCPで動く。")).containsExactly("AWS=PRODUCT:AWS", "GCP=PRODUCT:Google Cloud");
        assertThat(Names.linked("AWSが出資した。")).containsExactly("AWS=COMPANY:AWS");
        assertThat(Names.linked("AWSのInferentiaを使う。")).containsExactly("AWS=COMPANY:AWS", "Inferentia=PRODUCT:Inferentia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R10を試した。", "日本語で書く。", "米国人の暮らし。", "会議中に開発中の中規模な案。", "米粉と英語の話。",
        "metaな話をtargetにする。", "https://www.google.com/search?q=NVIDIA を開く。"})
    void leavesOtherWordsAlone(String text) {
        assertThat(Names.linked(text)).isEmpty();
    }

    @Test
    void readsOneKanjiCountriesWhereTheyAreBound() {
        assertThat(Names.linked("米中の対立で訪米した。米企業と英ARMの話。"))
                .containsExactly("米=PLACE:米国", "中=PLACE:中国", "米=PLACE:米国", "米=PLACE:米国", "英=PLACE:英国", "ARM=COMPANY:Arm");
    }

    @Test
    void tellsWhichRowFoundAName() {
        Mention mention = Names.in("Alibabaは新製品を出す。").get(0);
        assertThat(mention.provenance().extractor()).isEqualTo("names");
        assertThat(mention.provenance().rule()).isEqualTo("company.tsv:alibaba");
        assertThat(((Entity) mention.meaning()).id()).isEqualTo("company:alibaba");
    }
}
