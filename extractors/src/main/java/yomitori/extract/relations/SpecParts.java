package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.text.Span;

/** Reads which products are parts of what a sheet of data is about: 電源：X 400W, OS：Y; and the maker beside one: 電源：A社、X 400W. */
final class SpecParts {
    private static final String RULE = "specs.tsv:part";

    private final SpecWords specs;

    SpecParts(SpecWords specs) {
        this.specs = specs;
    }

    /** @param line the sentence as a line of a sheet; null where it is none */
    void read(String text, SpecLine line, Clauses clauses, Discourse discourse, List<Draft> drafts) {
        if (line == null || line.names().isEmpty() || !specs.isPart(line.label())) {
            return;
        }
        makers(text, line, drafts);
        Mention owner = discourse.presented(NameTypes.WORKS);
        if (owner == null || specs.tellsNeed(text, line.body().start(), line.body().end())) {
            return;
        }
        Span label = clauses.get(0).content();
        for (Mention part : line.names()) {
            if (NameTypes.isWork(part) && line.bracket(text, part.span().start()) < 0 && !part.meaning().equals(owner.meaning())) {
                drafts.add(Draft.of(Predicate.USES, owner.meaning(), part.meaning(), label.join(part.span()), -1, RULE));
            }
        }
    }

    /** A社、X: the line begins with who makes what follows. */
    private static void makers(String text, SpecLine line, List<Draft> drafts) {
        Mention maker = line.names().get(0);
        Mention part = line.names().size() < 2 ? null : line.names().get(1);
        boolean first = text.substring(line.body().start(), maker.span().start()).isBlank();
        if (part != null && first && maker.is(NameType.COMPANY) && NameTypes.isWork(part)
                && text.substring(maker.span().end(), part.span().start()).strip().equals("、")) {
            Span evidence = maker.span().join(part.span());
            drafts.add(Draft.of(Predicate.DEVELOPED_BY, part.meaning(), maker.meaning(), evidence, -1, RULE));
        }
    }
}
