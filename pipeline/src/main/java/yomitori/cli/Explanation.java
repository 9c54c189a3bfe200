package yomitori.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yomitori.export.ValueText;
import yomitori.extract.AnnotatedArticle;
import yomitori.extract.relations.Account;
import yomitori.extract.relations.Statement;
import yomitori.facts.Entity;
import yomitori.facts.Fact;
import yomitori.facts.Mention;
import yomitori.facts.Provenance;
import yomitori.text.Article;
import yomitori.text.Part;
import yomitori.text.Sentence;
import yomitori.text.Span;

/** An article sentence by sentence: what was found there and why. */
final class Explanation {
    private static final String INDENT = "    ";
    private static final String DEEPER = INDENT + INDENT;
    /** A longer bunsetsu pushes its own row aside, not all others. */
    private static final int WIDEST = 36;

    private final boolean colours;
    private final boolean factsOnly;
    private final HitPrinter printer;

    Explanation(boolean colours, boolean factsOnly) {
        this.colours = colours;
        this.factsOnly = factsOnly;
        this.printer = new HitPrinter(colours);
    }

    /** @param accounts of all facts of the article */
    String of(AnnotatedArticle annotated, List<Account> accounts) {
        StringBuilder out = new StringBuilder();
        Article article = annotated.article();
        String title = article.metadata().title();
        out.append(Style.BOLD.of(title.isEmpty() ? article.source() : title, colours)).append('\n');
        out.append(faint(article.source()
                + article.metadata().published().map(LocalDate::toString).map(day -> " · " + day).orElse("")
                + " · " + Plural.of(annotated.mentions().size(), "mention") + " · " + Plural.of(annotated.facts().size(), "fact")));
        out.append("\n\n");
        for (Sentence sentence : annotated.analysis().sentences()) {
            sentence(sentence, annotated, accounts, out);
        }
        return out.toString();
    }

    private void sentence(Sentence sentence, AnnotatedArticle annotated, List<Account> accounts, StringBuilder out) {
        List<Mention> mentions = annotated.mentions().in(sentence.span());
        Map<Fact, List<Statement>> stated = new LinkedHashMap<>();
        for (Account account : accounts) {
            List<Statement> here = account.statements().stream()
                    .filter(statement -> sentence.span().contains(statement.evidence().start())).toList();
            if (!here.isEmpty()) {
                stated.put(account.fact(), here);
            }
        }
        if (stated.isEmpty() && (factsOnly || mentions.isEmpty())) {
            return;
        }
        String text = annotated.article().text();
        int line = sentence.block() == null ? 0 : sentence.block().line();
        Part part = sentence.block() == null ? Part.BODY : sentence.block().part();
        out.append(faint((line > 0 ? "line " + line : "") + (part == Part.BODY ? "" : " " + part.name()) + ": "));
        out.append(plain(sentence.span(), text)).append('\n');
        for (Mention mention : mentions) {
            mention(mention, out);
        }
        stated.values().stream().flatMap(List::stream).map(Statement::bunsetsu).filter(bunsetsu -> bunsetsu.size() > 1).findFirst()
                .ifPresent(bunsetsu -> bunsetsu(bunsetsu, text, out));
        stated.forEach((fact, statements) -> fact(fact, statements, sentence, annotated, out));
        out.append('\n');
    }

    private void mention(Mention mention, StringBuilder out) {
        String meaning = ValueText.of(mention.meaning());
        out.append(INDENT).append("%-12s ".formatted(mention.meaning().typeName()))
                .append(Style.BOLD.of(mention.surface(), colours));
        if (!meaning.equals(mention.surface())) {
            out.append(" = ").append(meaning);
        }
        because(mention.provenance(), out);
    }

    /** A row each: number, words, case, what it predicates, and the number of what it depends on. */
    private void bunsetsu(List<Statement.Segment> bunsetsu, String text, StringBuilder out) {
        int width = Math.min(WIDEST, bunsetsu.stream().mapToInt(each -> Columns.width(plain(each.span(), text))).max().orElse(0));
        for (int i = 0; i < bunsetsu.size(); i++) {
            Statement.Segment each = bunsetsu.get(i);
            String head = each.head() < 0 ? "" : "→ " + (each.head() + 1);
            String row = faint("%6d  ".formatted(i + 1)) + Columns.pad(plain(each.span(), text), width) + "  "
                    + Style.PREDICATE.of("%-6s".formatted(each.kase()), colours) + " " + faint("%-5s".formatted(head)) + " "
                    + each.predicate();
            out.append(row.stripTrailing()).append('\n');
        }
    }

    private void fact(
            Fact fact, List<Statement> statements, Sentence sentence, AnnotatedArticle annotated, StringBuilder out) {
        String text = annotated.article().text();
        boolean isNew = sentence.span().contains(fact.evidence().getFirst().span().start());
        out.append(INDENT).append("→ ").append(printer.headline(fact)).append(isNew ? "" : "  (once more)");
        because(statements.getFirst().provenance(), out);
        for (Statement statement : statements) {
            if (statement != statements.getFirst()) {
                out.append(INDENT).append("  also");
                because(statement.provenance(), out);
            }
            if (!statement.row().isEmpty()) {
                line("row", statement.row().entrySet().stream().map(cell -> faint(cell.getKey()) + " " + cell.getValue())
                        .collect(Collectors.joining("  ")), out);
            }
            participants(statement, text, out);
            carried(fact, List.of(sentence.span(), statement.evidence()), annotated, out);
            modality(statement, text, out);
        }
    }

    /** Who is meant though the sentence does not name him. */
    private void carried(Fact fact, List<Span> places, AnnotatedArticle annotated, StringBuilder out) {
        String carried = Stream.of(fact.subject(), fact.object())
                .filter(argument -> argument instanceof Entity)
                .filter(entity -> places.stream().flatMap(place -> annotated.mentions().in(place).stream())
                        .noneMatch(mention -> mention.meaning().equals(entity)))
                .map(ValueText::of)
                .collect(Collectors.joining(", "));
        if (!carried.isEmpty()) {
            line("from", carried + faint(", named before"), out);
        }
    }

    /** Who does what: the predicate and those that have a part in it. */
    private void participants(Statement statement, String text, StringBuilder out) {
        if (statement.trigger() < 0 || statement.bunsetsu().size() < 2) {
            line("in", plain(statement.evidence(), text), out);
            return;
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < statement.bunsetsu().size(); i++) {
            Statement.Segment each = statement.bunsetsu().get(i);
            if (!each.role().isEmpty()) {
                parts.add(Style.PREDICATE.of(each.role(), colours) + " " + plain(each.span(), text));
            }
        }
        Statement.Segment trigger = statement.bunsetsu().get(statement.trigger());
        parts.add(faint("at") + " " + plain(trigger.span(), text) + (trigger.predicate().isEmpty() ? "" : " = " + trigger.predicate()));
        line("in", String.join("  ", parts), out);
    }

    private void modality(Statement statement, String text, StringBuilder out) {
        if (statement.cueProvenance() == null) {
            return;
        }
        String place = statement.cueAt() < 0 ? "" : faint(" in ") + plain(statement.bunsetsu().get(statement.cueAt()).span(), text);
        String cue = statement.cue().isEmpty() ? "" : " " + faint("by") + " »" + statement.cue() + "«" + place;
        line("said", Style.PREDICATE.of(statement.modality().name(), colours) + cue
                + faint("   by " + statement.cueProvenance().rule()), out);
    }

    private void line(String name, String content, StringBuilder out) {
        out.append(DEEPER).append(faint("%-5s".formatted(name))).append(content).append('\n');
    }

    private static String plain(Span span, String text) {
        return span.in(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    private void because(Provenance provenance, StringBuilder out) {
        out.append(faint("   by " + provenance.extractor() + ", " + provenance.rule())).append('\n');
    }

    private String faint(String text) {
        return Style.FAINT.of(text, colours);
    }
}
