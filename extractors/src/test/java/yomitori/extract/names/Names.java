package yomitori.extract.names;

import java.util.List;
import java.util.stream.Collectors;
import yomitori.extract.Mentions;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;

/** What tables, shapes and cues read in a text, in a form that tests compare. */
final class Names {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final NameExtractor STANDARD = NameExtractor.withoutVoice(Dictionary.standard());

    private Names() {}

    static List<Mention> in(String text) {
        return in(STANDARD, text);
    }

    static List<Mention> in(NameExtractor extractor, String text) {
        return extractor.extract(ANALYZER.analyze(Article.ofText("test", null, text)), Mentions.NONE);
    }

    /** Each as {@code surface=TYPE:canonical name}. */
    static List<String> linked(String text) {
        return in(text).stream().map(Names::linked).collect(Collectors.toList());
    }

    /** The surfaces alone. */
    static List<String> surfaces(String text) {
        return in(text).stream().map(Mention::surface).collect(Collectors.toList());
    }

    static String linked(Mention mention) {
        Entity entity = (Entity) mention.meaning();
        return mention.surface() + "=" + entity.type() + ":" + entity.name();
    }
}
