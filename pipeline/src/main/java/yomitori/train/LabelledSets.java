package yomitori.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yomitori.extract.TableException;
import yomitori.extract.names.LabelledText;

/**
 * A folder of labelled texts: sets of sentences in {@code SET/train.jsonl} and {@code SET/dev.jsonl}, a sentence a line, and articles in
 * {@code gold/NAME.gold.txt} with their names marked as {@code ⟦surface|TYPE|norm⟧}.
 */
public final class LabelledSets {
    private static final List<String> SETS = List.of("stockmark_ner", "gold", "gsd_ne", "wac_ne");
    private static final String ARTICLES = "gold";
    private static final Pattern MARK = Pattern.compile("⟦([^|⟦⟧]+)\\|([A-Z?]+)\\|([^⟦⟧]*)⟧");
    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledSets() {}

    /**
     * All that a folder holds to learn from, in a fixed order; sets that are not there are left out.
     *
     * @throws IOException where a file cannot be read
     * @throws TableException for a line that is no labelled sentence
     */
    public static List<LabelledText> toLearnFrom(Path folder) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (String set : SETS) {
            Path place = folder.resolve(set);
            if (set.equals(ARTICLES) && Files.isDirectory(place)) {
                texts.addAll(articles(place));
            } else if (Files.exists(place.resolve("train.jsonl"))) {
                texts.addAll(sentences(place.resolve("train.jsonl")));
            }
        }
        return texts;
    }

    /**
     * The sentences of one file.
     *
     * @throws IOException where it cannot be read
     * @throws TableException for a line that is no labelled sentence
     */
    public static List<LabelledText> sentences(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        int line = 0;
        for (String json : Files.readAllLines(file)) {
            line++;
            if (!json.isBlank()) {
                texts.add(sentence(json, file + ":" + line));
            }
        }
        return texts;
    }

    private static LabelledText sentence(String json, String where) {
        try {
            JsonNode node = JSON.readTree(json);
            String text = node.path("text").asText();
            List<LabelledText.Label> labels = new ArrayList<>();
            for (JsonNode entity : node.path("entities")) {
                int start = entity.path("start").asInt(-1);
                int end = entity.path("end").asInt(-1);
                if (start < 0 || end <= start || end > text.length()) {
                    throw new TableException(where, "a name at [" + start + ", " + end + ") of " + text.length() + " characters",
                            "start and end are offsets in the text");
                }
                LabelKinds.label(entity.path("type").asText(), text, start, end).ifPresent(labels::add);
            }
            for (JsonNode open : node.path("optional")) {
                labels.add(new LabelledText.Label(open.path("start").asInt(), open.path("end").asInt(), Set.of()));
            }
            return new LabelledText(text, labels);
        } catch (JsonProcessingException e) {
            throw new TableException(where, "no JSON: " + e.getOriginalMessage(), "a line is {\"text\": …, \"entities\": […]}");
        }
    }

    private static List<LabelledText> articles(Path folder) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".gold.txt")).sorted().toList()) {
                texts.add(article(Files.readString(file)));
            }
        }
        return texts;
    }

    private static LabelledText article(String marked) {
        StringBuilder text = new StringBuilder();
        List<LabelledText.Label> labels = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int last = 0;
        while (mark.find()) {
            text.append(marked, last, mark.start());
            int start = text.length();
            text.append(mark.group(1));
            LabelKinds.ofMark(mark.group(2)).ifPresent(types -> labels.add(new LabelledText.Label(start, text.length(), types)));
            last = mark.end();
        }
        text.append(marked, last, marked.length());
        return new LabelledText(text.toString(), labels);
    }
}
