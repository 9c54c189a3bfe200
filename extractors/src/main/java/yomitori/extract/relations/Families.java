package yomitori.extract.relations;

import java.util.List;
import java.util.Set;
import yomitori.extract.Words;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.Predicate;
import yomitori.text.Span;

/** Tells who made the members of a family whose maker a sentence tells, where it lists them: X社が開発するYシリーズ、例えばY 1やY 2. */
final class Families {
    /** What stands between a family and the first of its members. */
    private static final Words LEADS = Words.of(List.of("シリーズ、例えば", "シリーズ(", "シリーズ(例えば", "シリーズ、特に", "シリーズ、中でも", "シリーズ、具体的には", "ファミリー(", "ファミリー、例えば"));
    private static final Set<String> JOINTS = Set.of("や", "、", "と", "・", "および", "、そして", "、および", "/");
    private static final String QUOTES = "「」『』 　";

    private Families() {}

    /** Adds who made the members. */
    static void read(String folded, List<Mention> mentions, List<Draft> drafts) {
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

    private static boolean leads(String folded, int from, int to) {
        int at = Signs.behind(folded, from, QUOTES);
        int lead = LEADS.startingAt(folded, at, to);
        return lead != 0 && Signs.behind(folded, at + LEADS.length(lead), QUOTES) >= to;
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

    private static void members(String folded, List<Mention> mentions, int family, Draft told, List<Draft> drafts) {
        for (int i = family + 1; i < mentions.size() && isMember(mentions.get(family), mentions.get(i)); i++) {
            boolean joined = i == family + 1 || JOINTS.contains(bare(folded.substring(mentions.get(i - 1).span().end(), mentions.get(i).span().start())));
            if (!joined) {
                return;
            }
            Span evidence = told.evidence().join(mentions.get(i).span());
            drafts.add(Draft.of(Predicate.DEVELOPED_BY, mentions.get(i).meaning(), told.object(), evidence, told.trigger(), told.rule()));
        }
    }

    private static String bare(String joint) {
        int from = Signs.behind(joint, 0, QUOTES);
        int to = joint.length();
        while (to > from && QUOTES.indexOf(joint.charAt(to - 1)) >= 0) {
            to--;
        }
        return joint.substring(from, to);
    }

    /** Whether a name begins with that of the family. */
    private static boolean isMember(Mention family, Mention work) {
        return NameTypes.isWork(work) && !work.meaning().equals(family.meaning())
                && (work.surface().startsWith(family.surface()) || ((Entity) work.meaning()).name().startsWith(((Entity) family.meaning()).name()));
    }
}
