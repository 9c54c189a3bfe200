package yomitori.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import yomitori.extract.AnnotatedArticle;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.ValueType;

/** The measured quality, as a page of Markdown. */
final class Report {
    private final MentionScorer mentions = new MentionScorer();
    private final FactScorer facts = new FactScorer();
    private int articles;
    private int characters;

    void add(GoldArticle gold, AnnotatedArticle article) {
        mentions.add(gold, article.mentions(), Placement.of(article.article().text(), gold.text()));
        facts.add(gold, article.facts());
        articles++;
        characters += gold.text().length();
    }

    String markdown() {
        List<String> names = Arrays.stream(NameType.values()).map(Enum::name).toList();
        List<String> values = Arrays.stream(ValueType.values()).map(Enum::name).toList();
        List<String> predicates = Arrays.stream(Predicate.values()).map(Enum::name).toList();
        StringBuilder page = new StringBuilder(head());
        page.append("\n## Names\n\n| type | in gold | found | precision | recall | F1 | F1, exact span |\n|---|--:|--:|--:|--:|--:|--:|\n");
        names.forEach(type -> name(page, type, mentions.of(type)));
        name(page, "**all names**", sum(names.stream().map(mentions::of).toList()));
        page.append("\nNames linked to their entity, over all articles: B-cubed F1 ").append(decimal(mentions.linking())).append(".\n");
        page.append("\n## Values\n\n| type | in gold | found | precision | recall | F1 | F1, exact span | F1, right value | modifiers right |\n"
                + "|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        values.forEach(type -> value(page, type, mentions.of(type)));
        value(page, "**all values**", sum(values.stream().map(mentions::of).toList()));
        page.append("\n## Facts\n\n| predicate | in gold | found | precision | recall | F1 | modality right |\n|---|--:|--:|--:|--:|--:|--:|\n");
        predicates.forEach(predicate -> fact(page, predicate, facts.of(predicate)));
        fact(page, "**all facts**", sum(predicates.stream().map(facts::of).toList()));
        return page.toString();
    }

    private String head() {
        return """
                # Measured quality

                What the program finds in the %d annotated articles of `gold/` (%,d characters), against what stands in them. The tests write this
                page and fail when it no longer tells the truth.

                - **in gold** is how many there are, **found** how many the program reports (spans that count neither way are left out of both).
                - **precision** is the share of what it reports that is right, **recall** the share of what there is that it reports, **F1** their
                  harmonic mean. A mention is right when its type is and its span overlaps; **exact span** asks for the same first and last character.
                - **right value** asks in addition for the same number and unit, date or length of time; **modifiers right** is the share of those
                  whose approximation and bound (about, at least, less than …) are right too.
                - **B-cubed** asks whether the mentions of one thing, and no others, carry one entity.
                - A fact is right when predicate, subject and object are; **modality right** is the share of those that are also asserted, claimed,
                  planned, possible or denied as the text has it.
                """.formatted(articles, characters);
    }

    private static void name(StringBuilder page, String type, Tally tally) {
        row(page, type, tally, tally.exactF1());
    }

    private static void value(StringBuilder page, String type, Tally tally) {
        row(page, type, tally, tally.exactF1(), tally.valueF1(), tally.modifiersRight());
    }

    private static void fact(StringBuilder page, String predicate, Tally tally) {
        row(page, predicate, tally, tally.modifiersRight());
    }

    private static void row(StringBuilder page, String label, Tally tally, double... more) {
        if (tally.goldCount() + tally.foundCount() == 0) {
            return;
        }
        page.append("| ").append(label).append(" | ").append(tally.goldCount()).append(" | ").append(tally.foundCount());
        page.append(" | ").append(decimal(tally.precision())).append(" | ").append(decimal(tally.recall()));
        page.append(" | ").append(decimal(tally.f1()));
        for (double figure : more) {
            page.append(" | ").append(decimal(figure));
        }
        page.append(" |\n");
    }

    private static Tally sum(List<Tally> tallies) {
        Tally sum = new Tally();
        tallies.forEach(sum::add);
        return sum;
    }

    private static String decimal(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }
}
