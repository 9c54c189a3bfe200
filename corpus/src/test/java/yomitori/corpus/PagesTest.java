package yomitori.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import yomitori.read.DocumentReader;
import yomitori.read.Reading;
import yomitori.text.Article;
import yomitori.text.Block;
import yomitori.text.Metadata;
import yomitori.text.Part;

/** Pages with odd furniture are read as a careful reader reads them, written down beside each of them. */
class PagesTest {
    private static final Path PAGES = Path.of("pages");

    @TestFactory
    Stream<DynamicTest> everyPageIsReadAsACarefulReaderReadsIt() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(PAGES)) {
            pages = files.filter(file -> !file.toString().endsWith(".gold.txt")).sorted().toList();
        }
        assertThat(pages).isNotEmpty();
        return pages.stream().map(page -> dynamicTest(page.getFileName().toString(),
                () -> assertThat(asRead(page)).isEqualTo(Files.readString(gold(page)))));
    }

    private static Path gold(Path page) {
        String name = page.getFileName().toString();
        return page.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".gold.txt");
    }

    private static String asRead(Path page) throws IOException {
        Reading reading = new DocumentReader().parse(Files.readString(page), page.getFileName().toString()).getFirst();
        Article article = ((Reading.Read) reading).article();
        Metadata metadata = article.metadata();
        List<String> lines = new ArrayList<>(List.of(
                "title: " + metadata.title(),
                "published: " + metadata.published().map(Object::toString).orElse("-"),
                "modified: " + metadata.modified().map(Object::toString).orElse("-"),
                "author: " + (metadata.author().isEmpty() ? "-" : metadata.author()),
                "paywalled: " + metadata.paywalled(),
                ""));
        StringBuilder text = new StringBuilder(String.join("\n", lines)).append('\n');
        int end = 0;
        for (Block block : article.blocks()) {
            text.append(article.text(), end, block.span().start());
            text.append(block.part() == Part.BODY ? "" : "[" + block.part() + "] ").append(block.span().in(article.text()));
            end = block.span().end();
        }
        return text.append('\n').toString();
    }
}
