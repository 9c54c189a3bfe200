package yomitori.cli;

import java.time.LocalDate;
import java.util.List;
import yomitori.export.ValueText;
import yomitori.extract.AnnotatedArticle;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Mention;
import yomitori.facts.Provenance;
import yomitori.text.Article;
import yomitori.text.Part;
import yomitori.text.Sentence;

/** An article sentence by sentence: what was found there and why. */
final class Explanation {
    private final boolean colours;
    private final boolean factsOnly;
    private final HitPrinter printer;

    Explanation(boolean colours, boolean factsOnly) {
        this.colours = colours;
        this.factsOnly = factsOnly;
        this.printer = new HitPrinter(colours);
    }

    String of(AnnotatedArticle annotated) {
        StringBuilder out = new StringBuilder();
        Article article = annotated.article();
        String title = article.metadata().title();
        out.append(Style.BOLD.of(title.isEmpty() ? article.source() : title, colours)).append('\n');
        out.append(Style.FAINT.of(article.source()
                + article.metadata().published().map(LocalDate::toString).map(day -> " · " + day).orElse("")
                + " · " + annotated.mentions().size() + " mentions · " + annotated.facts().size() + " facts", colours));
        out.append("\n\n");
        for (Sentence sentence : annotated.analysis().sentences()) {
            sentence(sentence, annotated, out);
        }
        return out.toString();
    }

    private void sentence(Sentence sentence, AnnotatedArticle annotated, StringBuilder out) {
        List<Mention> mentions = annotated.mentions().in(sentence.span());
        List<Fact> facts = annotated.facts().stream()
                .filter(fact -> fact.evidence().stream().anyMatch(evidence -> sentence.span().contains(evidence.span().start())))
                .toList();
        if (facts.isEmpty() && (factsOnly || mentions.isEmpty())) {
            return;
        }
        int line = sentence.block() == null ? 0 : sentence.block().line();
        Part part = sentence.block() == null ? Part.BODY : sentence.block().part();
        out.append(Style.FAINT.of((line > 0 ? "line " + line : "") + (part == Part.BODY ? "" : " " + part.name()) + ": ",
                colours));
        out.append(sentence.span().in(annotated.article().text()).replace('\n', ' ').replace('\t', ' ')).append('\n');
        for (Mention mention : mentions) {
            mention(mention, out);
        }
        for (Fact fact : facts) {
            fact(fact, sentence, out);
        }
        out.append('\n');
    }

    private void mention(Mention mention, StringBuilder out) {
        String meaning = ValueText.of(mention.meaning());
        out.append("    ").append("%-12s ".formatted(mention.meaning().typeName()))
                .append(Style.BOLD.of(mention.surface(), colours));
        if (!meaning.equals(mention.surface())) {
            out.append(" = ").append(meaning);
        }
        because(mention.provenance(), out);
    }

    private void fact(Fact fact, Sentence sentence, StringBuilder out) {
        Evidence first = fact.evidence().getFirst();
        boolean isNew = sentence.span().contains(first.span().start());
        out.append("    → ").append(printer.headline(fact)).append(isNew ? "" : "  (once more)");
        because(fact.provenance(), out);
    }

    private void because(Provenance provenance, StringBuilder out) {
        out.append(Style.FAINT.of("   by " + provenance.extractor() + ", " + provenance.rule(), colours)).append('\n');
    }
}
