package yomitori.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standing questions. Every command opens the index anew. */
class AlertCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path articles;
    private Path index;
    private Path news;

    @BeforeEach
    void begin() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        index = folder.resolve("index");
        news = folder.resolve("news.jsonl");
        article("old", "OpenAIは2025年3月に400億ドルを調達した。");
        ingest();
        assertThat(alert("add", "調達", "predicate:RAISED", "money:>=80億ドル").code()).isZero();
    }

    @Test
    void findsWhatComesInAndNotWhatStoodThereBefore() throws IOException {
        article("new", "Anthropicは2025年9月に130億ドルを調達した。Mistral AIは2025年9月に17億ドルを調達した。");
        assertThat(ingest().err()).contains("alert »調達«: 1 new hit\n");
        assertThat(news()).containsExactly("Anthropic");
        assertThat(alert("hits").out()).contains("Anthropic  RAISED  13,000,000,000 USD").contains("new.md")
                .doesNotContain("old.md");
        assertThat(alert("list").lines())
                .containsExactly("NAME  HITS  FINDS  QUERY", "調達     1  facts  predicate:RAISED money:>=80億ドル");
    }

    @Test
    void anArticleThatIsReadAgainUnchangedIsNoNews() throws IOException {
        article("new", "Anthropicは2025年9月に130億ドルを調達した。");
        ingest();
        assertThat(Cli.run("ingest", articles, "--force", "--index", index, "--alerts", news).err()).doesNotContain("new hit");
        assertThat(Cli.run("ingest", articles + "/../articles/new.md", "--force", "--index", index).err())
                .doesNotContain("new hit");
        assertThat(news()).containsExactly("Anthropic");
    }

    @Test
    void ofAnArticleThatHasChangedOnlyTheNewFactsAreNews() throws IOException {
        article("old", "続報。OpenAIは2025年3月に400億ドルを調達した。Anthropicは2025年9月に130億ドルを調達した。");
        ingest();
        assertThat(news()).containsExactly("Anthropic");
    }

    @Test
    void whatWasFoundStaysWhenItsArticleIsGone() throws IOException {
        article("new", "Anthropicは2025年9月に130億ドルを調達した。");
        ingest();
        Files.delete(articles.resolve("new.md"));
        Cli.run("ingest", articles, "--prune", "--index", index);
        assertThat(alert("hits", "調達").out()).contains("Anthropic");
        article("new", "Anthropicは2025年9月に130億ドルを調達した。");
        ingest();
        assertThat(news()).as("and is no news when it is back").containsExactly("Anthropic");
    }

    @Test
    void findsArticlesToo() throws IOException {
        assertThat(alert("add", "記事", "--articles", "提携").code()).isZero();
        article("new", "ソフトバンクとトヨタが提携すると発表した。");
        ingest();
        JsonNode hit = JSON.readTree(alert("hits", "記事", "--json").bytes());
        assertThat(hit.path("alert").asText()).isEqualTo("記事");
        assertThat(hit.at("/hit/article/source").asText()).endsWith("new.md");
        assertThat(hit.path("hit").has("fact")).isFalse();
    }

    @Test
    void aRemovedQuestionIsForgottenWithItsHits() throws IOException {
        article("new", "Anthropicは2025年9月に130億ドルを調達した。");
        ingest();
        assertThat(alert("remove", "調達").code()).isZero();
        assertThat(alert("list").out()).isEmpty();
        assertThat(alert("hits", "調達").out()).isEmpty();
        assertThat(alert("remove", "調達").code()).isEqualTo(ExitCode.WRONG_USAGE);
        article("newer", "xAIは2025年9月に100億ドルを調達した。");
        assertThat(ingest().err()).doesNotContain("new hit");
    }

    @Test
    void aFaultyQuestionIsRefused() {
        Cli.Outcome outcome = alert("add", "誤り", "predicate:RAISD");
        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains("RAISD").contains("RAISED");
        assertThat(alert("add", "調達", "出資").code()).as("a name that is taken").isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(alert("list").lines()).hasSize(2);
    }

    @Test
    void theIndexStaysSoundAndCountsNoQuestionsAsArticles() throws IOException {
        article("new", "Anthropicは2025年9月に130億ドルを調達した。");
        ingest();
        assertThat(Cli.run("check", "--index", index).out()).contains("is sound: 2 sources, 2 articles");
        assertThat(Cli.run("export", "--index", index).lines()).hasSize(2);
        assertThat(Cli.run("search", "--articles", "--index", index).err()).contains("2 articles");
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name + ".md"),
                "---\ntitle: \"%s\"\ndate: 2025-10-01\n---\n\n%s\n".formatted(name, text));
    }

    private Cli.Outcome ingest() {
        return Cli.run("ingest", articles, "--index", index, "--alerts", news);
    }

    private Cli.Outcome alert(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("alert"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--index", index));
        return Cli.run(all.toArray());
    }

    /** The subjects of the hits that were written down. */
    private List<String> news() throws IOException {
        List<String> subjects = new ArrayList<>();
        for (String line : Files.readAllLines(news)) {
            subjects.add(JSON.readTree(line).at("/hit/fact/subject/entity").asText());
        }
        return subjects;
    }
}
