package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.Predicate;
import yomitori.text.Span;

/** Tells who made the members of a family whose maker a sentence tells, where it lists them: X社が開発するYシリーズ、例えばY 1やY 2. */
final class Families {
    private enum Role {
        /** シリーズ、例えば: stands between a family and the first of its members. */
        LEAD,
        /** や: stands between two members. */
        JOINT
    }

    private static final String QUOTES = "「」『』 　";

    private final RoleWords<Role> roles = RoleWords.read(table(), Role.class);

    static Table table() {
        return Table.beside(Families.class, "tables/families.tsv", "word", "role", "example", "yields");
    }

    /** Adds who made the members. */
    void read(String folded, List<Mention> mentions, List<Draft> drafts) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention family = mentions.get(i);
            if (NameTypes.isWork(family) && leads(folded, family.span().end(), mentions.get(i + 1).span().start())) {
                Draft told = told(family, drafts);
                if (told != null) {
                    members(folded, mentions, i, told, drafts);
                }
            }
        }
    }

    private boolean leads(String folded, int from, int to) {
        int at = Signs.behind(folded, from, QUOTES);
        Words leads = roles.get(Role.LEAD);
        int lead = leads.startingAt(folded, at, to);
        return lead != 0 && Signs.behind(folded, at + leads.length(lead), QUOTES) >= to;
    }

    /** Who is told to have made the family; null where nobody is. */
    private static Draft told(Mention family, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.predicate() == Predicate.DEVELOPED_BY && draft.subject().equals(family.meaning())) {
                return draft;
            }
        }
        return null;
    }

    private void members(String folded, List<Mention> mentions, int family, Draft told, List<Draft> drafts) {
        for (int i = family + 1; i < mentions.size() && isMember(mentions.get(family), mentions.get(i)); i++) {
            boolean joined = i == family + 1 || areJoined(folded, mentions.get(i - 1).span().end(), mentions.get(i).span().start());
            if (!joined) {
                return;
            }
            Span evidence = told.evidence().join(mentions.get(i).span());
            drafts.add(Draft.of(Predicate.DEVELOPED_BY, mentions.get(i).meaning(), told.object(), evidence, told.trigger(), told.rule()));
        }
    }

    private boolean areJoined(String folded, int from, int to) {
        int start = Signs.behind(folded, from, to, QUOTES);
        int end = to;
        while (end > start && QUOTES.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return roles.get(Role.JOINT).is(folded, start, end) != 0;
    }

    /** Whether a name begins with that of the family. */
    private static boolean isMember(Mention family, Mention work) {
        return NameTypes.isWork(work) && !work.meaning().equals(family.meaning())
                && (work.surface().startsWith(family.surface()) || ((Entity) work.meaning()).name().startsWith(((Entity) family.meaning()).name()));
    }
}
