package yomitori.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yomitori.source.Content;
import yomitori.source.FileKinds;
import yomitori.source.Problem;
import yomitori.source.Source;
import yomitori.text.Article;
import yomitori.text.Block;

/** Reads strings and bytes as documents, and checks what holds for every article. */
final class Reads {
    private Reads() {}

    static Article article(String content, String name) {
        return only(new DocumentReader().parse(content, name));
    }

    static Article html(String body) {
        return article("<!DOCTYPE html><html lang=ja><body>" + body + "</body></html>", "page.html");
    }

    /** A page as it was fetched from an address. */
    static Article fetched(String content, String address) {
        return only(new DocumentReader().read(source(address),
                new Content(content.getBytes(StandardCharsets.UTF_8), "text/html", "", address)));
    }

    static Article markdown(String content) {
        return article(content, "note.md");
    }

    static Article text(String content) {
        return article(content, "news.txt");
    }

    static List<Reading> bytes(byte[] bytes, String name, String header) {
        return new DocumentReader().read(source(name), new Content(bytes, FileKinds.mediaType(name), header, name));
    }

    static Article encoded(String content, String charset, String name) {
        return only(bytes(content.getBytes(Charset.forName(charset)), name, ""));
    }

    static Article only(List<Reading> readings) {
        assertThat(readings).hasSize(1);
        assertThat(readings.getFirst()).isInstanceOf(Reading.Read.class);
        return checked(((Reading.Read) readings.getFirst()).article());
    }

    static Problem problem(List<Reading> readings) {
        assertThat(readings).hasSize(1);
        assertThat(readings.getFirst()).isInstanceOf(Reading.Skipped.class);
        Problem problem = ((Reading.Skipped) readings.getFirst()).problem();
        assertThat(problem.reason()).isNotBlank();
        assertThat(problem.remedy()).isNotBlank();
        return problem;
    }

    /** Blocks cover the text but for one line break or tab between two of them. */
    static Article checked(Article article) {
        int end = 0;
        for (Block block : article.blocks()) {
            String gap = article.text().substring(end, block.span().start());
            assertThat(gap).isIn("", "\n", "\t");
            assertThat(gap.isEmpty()).isEqualTo(end == 0);
            end = block.span().end();
        }
        assertThat(end).isEqualTo(article.text().length());
        return article;
    }

    /** Each block as {@code KIND text}. */
    static List<String> blocks(Article article) {
        List<String> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
            String level = block.level() > 0 ? " " + block.level() : "";
            blocks.add(block.kind() + level + " " + block.span().in(article.text()));
        }
        return blocks;
    }

    static Source source(String name) {
        return new Source() {
            @Override
            public String location() {
                return name;
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return -1;
            }

            @Override
            public Optional<Instant> lastModified() {
                return Optional.empty();
            }

            @Override
            public Content content() {
                throw new UnsupportedOperationException();
            }
        };
    }
}
