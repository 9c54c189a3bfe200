package yomitori.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import yomitori.read.DocumentReader;
import yomitori.read.Reading;
import yomitori.source.Source;
import yomitori.source.Sources;
import yomitori.text.Article;

/**
 * A Japanese text of some megabytes: the corpus again and again, each time with its paragraphs in another order and other digits, so that
 * no page is like another. The same every time.
 */
final class Pages {
    /** Bytes of UTF-8 that the pages come to, at least. */
    static final int BYTES = 5_000_000;

    private static final int PARAGRAPHS = 24;

    private final List<String> texts = new ArrayList<>();
    private long bytes;

    /** Makes the pages of the articles in {@code corpus}. */
    Pages(Path corpus) {
        List<String> paragraphs = paragraphs(corpus);
        Random random = new Random(2025);
        while (bytes < BYTES) {
            StringBuilder page = new StringBuilder();
            for (int i = 0; i < PARAGRAPHS; i++) {
                page.append(vary(paragraphs.get(random.nextInt(paragraphs.size())), random)).append('\n');
            }
            texts.add(page.toString());
            bytes += page.toString().getBytes(StandardCharsets.UTF_8).length;
        }
    }

    private static List<String> paragraphs(Path corpus) {
        DocumentReader reader = new DocumentReader();
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Source> sources = Sources.list(corpus.toString())) {
            sources.forEach(source -> {
                for (Reading reading : reader.read(source)) {
                    if (reading instanceof Reading.Read read) {
                        read.article().text().lines().filter(line -> line.length() > 20).forEach(paragraphs::add);
                    }
                }
            });
        }
        return paragraphs;
    }

    /** Other digits of the same number: 1,509 stays a number of four digits. */
    private static String vary(String paragraph, Random random) {
        StringBuilder varied = new StringBuilder(paragraph);
        for (int i = 0; i < varied.length(); i++) {
            char c = varied.charAt(i);
            boolean alone = i + 1 >= varied.length() || !Character.isDigit(varied.charAt(i + 1));
            boolean first = i == 0 || !Character.isDigit(varied.charAt(i - 1));
            if (c >= '2' && c <= '8' && !first && alone) {
                varied.setCharAt(i, (char) ('2' + random.nextInt(7)));
            }
        }
        return varied.toString();
    }

    /** The plain texts. */
    List<String> texts() {
        return texts;
    }

    /** The texts as articles. */
    List<Article> articles() {
        List<Article> articles = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            articles.add(Article.ofText("page-" + i, LocalDate.of(2025, 10, 20), texts.get(i)));
        }
        return articles;
    }

    double megabytes() {
        return bytes / 1e6;
    }

    /** Writes the texts as lean HTML pages into a folder. */
    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < texts.size(); i++) {
                Files.writeString(folder.resolve("page-%05d.html".formatted(i)), html(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts as lean HTML pages in UTF-8. */
    List<byte[]> html() {
        List<byte[]> pages = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            pages.add(html(i).getBytes(StandardCharsets.UTF_8));
        }
        return pages;
    }

    private String html(int page) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>記事")
                .append(page)
                .append("</title></head><body><article><h1>記事")
                .append(page)
                .append("</h1>\n");
        texts.get(page).lines().forEach(line -> html.append("<p>").append(escape(line)).append("</p>\n"));
        return html.append("</article></body></html>").toString();
    }

    private static String escape(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;");
    }
}
