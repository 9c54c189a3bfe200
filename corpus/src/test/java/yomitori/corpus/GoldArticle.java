package yomitori.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.text.Span;

/** The truth about an article, annotated by hand: its text, mentions and facts. */
record GoldArticle(String name, String text, List<GoldMention> mentions, List<GoldFact> facts) {
    private static final Pattern MARK = Pattern.compile("⟦([^|⟦⟧]+)\\|([A-Z?]+)\\|([^⟦⟧]*)⟧");

    static GoldArticle of(CorpusArticle article) {
        try {
            return parse(article.name(), Files.readString(article.gold()), Files.readString(article.goldFacts()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads marked text and a table of facts.
     *
     * @param marked text with marks such as {@code ⟦7,000億元|MONEY|700000000000 CNY⟧}
     * @param table predicate, subject, object, modality, qualifiers and evidence, separated by tabs; {@code #} starts a comment
     */
    static GoldArticle parse(String name, String marked, String table) {
        StringBuilder text = new StringBuilder();
        List<GoldMention> mentions = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int last = 0;
        while (mark.find()) {
            text.append(marked, last, mark.start());
            int start = text.length();
            text.append(mark.group(1));
            mentions.add(new GoldMention(new Span(start, text.length()), mark.group(1), mark.group(2), mark.group(3)));
            last = mark.end();
        }
        text.append(marked, last, marked.length());
        List<GoldFact> facts = new ArrayList<>();
        for (String line : table.split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                facts.add(new GoldFact(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
            }
        }
        return new GoldArticle(name, text.toString(), List.copyOf(mentions), List.copyOf(facts));
    }
}
