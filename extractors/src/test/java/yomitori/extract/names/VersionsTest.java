package yomitori.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yomitori.facts.Entity;
import yomitori.facts.NameType;

class VersionsTest {
    @ParameterizedTest
    @CsvSource({
        "Qwen9-Coder, Qwen9-Coder", "Qwen 9 Coder, Qwen9-Coder", "qwen9-coder, Qwen9-Coder",
        "Llama4 Maverick, Llama 4 Maverick", "Llama-4-Maverick, Llama 4 Maverick",
        "Gemini 9.5 Pro, Gemini 9.5 Pro", "Gemini9.5Pro, Gemini 9.5 Pro", "GLM-9.5, GLM-9.5", "GPT-9, GPT-9"
    })
    void readsVersionsThatNoTableLists(String surface, String name) {
        assertThat(Names.linked("新しい" + surface + "を試す。")).containsExactly(surface + "=MODEL:" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "Gemini Ultra 1.0, Gemini 1.0 Ultra", "Gemini 1.0 Ultra, Gemini 1.0 Ultra", "Gemini Pro 2.5, Gemini 2.5 Pro", "Claude 4.1 Opus, Claude Opus 4.1",
        "claude-opus-4-1, Claude Opus 4.1", "Claude Opus 4-5, Claude Opus 4.5", "Claude 3-5 Sonnet, Claude 3.5 Sonnet",
        "GPT-3-5, GPT-3.5", "GPT‑3‑5, GPT-3.5", "GPT41, GPT-4.1", "GPT4, GPT-4", "Llama3, Llama 3", "o3 mini, o3-mini", "Veo 3.0, Veo 3",
        "Llama 3 9B, Llama 3 9B", "gpt-realtime mini, gpt-realtime-mini", "GPT-Zorrow, GPT-Zorrow"
    })
    void readsOtherSpellingsOfListedVersions(String surface, String name) {
        assertThat(Names.linked("OpenAIの新しい" + surface + "を試す。")).contains(surface + "=MODEL:" + name);
    }

    @ParameterizedTest
    @CsvSource({"Firefox 4-6 に対応, Firefox 4", "GPT-5.1-5.4 で比べる, GPT-5.1", "GPT-3-4 で比べる, GPT-3"})
    void doesNotTakeARangeForAVersion(String text, String name) {
        assertThat(Names.linked(text)).allSatisfy(linked -> assertThat(linked).endsWith(":" + name));
    }

    @ParameterizedTest
    @CsvSource({"Ruby 2.9.0-rc1, Ruby 2.9.0-rc1", "React 39, React 39", "iPhone 16 Pro 16, iPhone 16 Pro 16"})
    void keepsTheSpellingOfReleases(String surface, String name) {
        assertThat(Names.linked(surface + "を試す。")).containsExactly(surface + "=PRODUCT:" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "Ruby 2.3.7, 以前の系列", "Ruby 2.6.0-preview2, を試す", "Ruby2.4, 以降", "Go 1.22, が出た", "Ubuntu 19.10, に入れる",
        "サイバーショット QX482, の画質", "Ruby 2.9.0 preview3, を試す", "jQuery 7.1 RC2, が出た", "Windows Server 2008 R2, を止める"
    })
    void tellsReleasesOfProgramsApart(String name, String behind) {
        assertThat(Names.surfaces(name + " " + behind + "。")).containsExactly(name);
    }

    @Test
    void doesNotTakeTheSameWordTwice() {
        assertThat(Names.surfaces("Azure Disk Storage Storage Classを選ぶ。")).contains("Azure Disk Storage");
    }

    @Test
    void keepsTheNumberOfABuildOutOfAName() {
        assertThat(Names.surfaces("Claude Code v2.1.87 を入れる。")).containsExactly("Claude Code");
    }

    @Test
    void givesAStableId() {
        assertThat(Names.in("Qwen9-Coderが出た。").get(0).meaning())
                .isEqualTo(new Entity("model:qwen9-coder", "Qwen9-Coder", NameType.MODEL));
    }

    @Test
    void keepsFamilyAndVersionApart() {
        assertThat(Names.linked("QwenとQwen3")).containsExactly("Qwen=MODEL:Qwen", "Qwen3=MODEL:Qwen3");
    }

    @Test
    void doesNotTakeACountForAVersion() {
        assertThat(Names.surfaces("Gemini 3つの新機能、Claude 2人、ChatGPT 5000万人。")).containsExactly("Gemini", "Claude", "ChatGPT");
    }

    @ParameterizedTest
    @CsvSource({
        "DeepSeekの「R1」が首位。", "DeepSeekが発表した「R1」モデル。", "DeepSeek R1が首位で、R1は速い。"
    })
    void givesABareVersionToItsMaker(String text) {
        assertThat(Names.linked(text)).contains("R1=MODEL:DeepSeek R1");
    }

    @Test
    void namesAComingVersionAfterItsMaker() {
        assertThat(Names.linked("DeepSeekの次世代AIモデル「R9」の訓練。"))
                .containsExactly("DeepSeek=COMPANY:DeepSeek", "R9=MODEL:DeepSeek R9");
    }
}
