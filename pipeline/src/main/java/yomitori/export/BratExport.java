package yomitori.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import yomitori.export.StoredArticle.StoredMention;
import yomitori.facts.Modality;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/**
 * A zip for brat: for each article its text and its annotations, and a configuration that knows their types. Names and values are
 * spans, names with the id of their entity; a fact is a relation between two spans of its evidence, and is left out where its
 * subject or object has no span of its own there. Offsets count characters (code points), as brat does.
 */
final class BratExport implements Export<StoredArticle> {
    private static final String PHRASE = "PHRASE";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0); // a clock would change the bytes

    private final ZipOutputStream zip;
    private int articles;

    BratExport(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry("annotation.conf", configuration());
    }

    @Override
    public void add(StoredArticle article) throws IOException {
        // two articles of the same name and content in two folders have the same id
        String name = "%06d-%s".formatted(++articles, article.about("id"));
        entry(name + ".txt", article.text());
        entry(name + ".ann", new Annotations(article).write());
    }

    private void entry(String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void end() throws IOException {
        zip.finish();
    }

    private static String configuration() {
        String spans = Stream.of(names(NameType.values()), names(ValueType.values()), PHRASE).collect(Collectors.joining("\n"));
        String relations = Arrays.stream(Predicate.values())
                .map(predicate -> predicate + "\tArg1:<ENTITY>, Arg2:<ENTITY>").collect(Collectors.joining("\n"));
        String modalities = Arrays.stream(Modality.values()).map(Modality::name).collect(Collectors.joining("|"));
        return "[entities]\n" + spans + "\n\n[relations]\n" + relations
                + "\n\n[events]\n\n[attributes]\nModality\tArg:<ANY>, Value:" + modalities + "\n";
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining("\n"));
    }

    /** The annotations of one article in brat's standoff format. */
    private static final class Annotations {
        private final StoredArticle article;
        private final CodePoints points;
        private final StringBuilder out = new StringBuilder();
        private final Map<Span, Integer> spans = new HashMap<>();
        private int notes;
        private int references;
        private int relations;
        private int attributes;

        Annotations(StoredArticle article) {
            this.article = article;
            points = new CodePoints(article.text());
        }

        String write() {
            for (StoredMention mention : article.mentions()) {
                int span = span(mention.type(), mention.span());
                if (mention.entity().isEmpty()) {
                    note("T" + span, mention.json().path("value").toString());
                } else {
                    out.append('N').append(++references).append("\tReference T").append(span).append(" yomitori:")
                            .append(mention.entity().replace(' ', '_')).append('\t')
                            .append(mention.json().path("entity").asText()).append('\n');
                }
            }
            article.facts().forEach(this::fact);
            return out.toString();
        }

        private int span(String type, Span place) {
            Integer known = spans.get(place);
            if (known != null) {
                return known;
            }
            int number = spans.size() + 1;
            spans.put(place, number);
            out.append('T').append(number).append('\t').append(type).append(' ').append(points.before(place.start())).append(' ')
                    .append(points.before(place.end())).append('\t').append(place.in(article.text())).append('\n');
            return number;
        }

        private void fact(JsonNode fact) {
            Span subject = place(fact.path("subject"), fact);
            Span object = fact.has("value") ? place(fact.path("value"), fact) : place(fact.path("object"), fact);
            if (subject == null || object == null || subject.equals(object)) {
                return;
            }
            String arguments = " Arg1:T" + span(PHRASE, subject) + " Arg2:T" + span(PHRASE, object);
            String relation = "R" + ++relations;
            out.append(relation).append('\t').append(fact.path("predicate").asText()).append(arguments).append('\n');
            String modality = fact.path("modality").asText();
            if (!modality.equals(Modality.ASSERTED.name())) {
                out.append('A').append(++attributes).append("\tModality ").append(relation).append(' ').append(modality)
                        .append('\n');
            }
            if (fact.has("qualifiers")) {
                note(relation, fact.path("qualifiers").toString());
            }
        }

        /** Where the evidence of a fact names its subject or object; null where it does not. */
        private Span place(JsonNode argument, JsonNode fact) {
            for (JsonNode evidence : fact.path("evidence")) {
                Span within = StoredArticle.span(evidence);
                String phrase = argument.path("phrase").asText();
                Span found = phrase.isEmpty() ? mention(argument, within) : phrase(phrase, within);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private Span phrase(String words, Span within) {
            int at = within.in(article.text()).indexOf(words);
            boolean isOneLine = at >= 0 && words.indexOf('\n') < 0;
            return isOneLine ? new Span(within.start() + at, within.start() + at + words.length()) : null;
        }

        private Span mention(JsonNode argument, Span within) {
            for (StoredMention mention : article.mentions()) {
                boolean isIt = mention.entity().isEmpty() ? mention.json().path("value").equals(argument)
                        : mention.entity().equals(argument.path("id").asText());
                if (isIt && within.contains(mention.span())) {
                    return mention.span();
                }
            }
            return null;
        }

        private void note(String of, String words) {
            out.append('#').append(++notes).append("\tAnnotatorNotes ").append(of).append('\t').append(words).append('\n');
        }
    }
}
