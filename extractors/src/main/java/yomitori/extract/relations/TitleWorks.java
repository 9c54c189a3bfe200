package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.Set;
import yomitori.extract.Words;
import yomitori.facts.Mention;

/** Tells which works a title is about, and not only what they fit, run on or are compared with: 「X」が登場, not Xで使えるカバー. */
final class TitleWorks {
    /** Cases of what a title may be about. */
    private static final Set<Case> ABOUT = EnumSet.of(Case.TOPIC, Case.GA, Case.WO, Case.NONE, Case.NO);

    private final Platforms platforms = new Platforms();
    private final Words announcing;

    /** @param announcing words behind a work that say that it is brought out: 発売 */
    TitleWorks(Words announcing) {
        this.announcing = announcing;
    }

    /** Adds what a sentence of the title is about. */
    void read(String text, Clauses clauses, Showcase showcase) {
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            Mention work = b.lastMention();
            if (NameTypes.isWork(work) && !platforms.hold(work) && isAbout(text, clauses, i, work)) {
                showcase.title(work, isQuoted(text, work));
            }
        }
    }

    private boolean isAbout(String text, Clauses clauses, int at, Mention work) {
        Bunsetsu b = clauses.get(at);
        int end = isQuoted(text, work) ? work.span().end() + 1 : work.span().end();
        boolean bare = end >= b.content().end();
        boolean told = bare || announcing.is(text, end, b.content().end()) != 0;
        int behind = b.content().end();
        boolean ends = behind < text.length() && "！!？?【。　".indexOf(text.charAt(behind)) >= 0;
        boolean free = b.kase() != Case.NONE || b.comma() || ends || at == clauses.size() - 1;
        boolean owns = b.kase() == Case.NO; // Xのカバー
        boolean acted = b.kase() == Case.WO && !isQuoted(text, work) && !isAnnounced(text, clauses, at); // Xを強くするカバー
        boolean series = text.charAt(work.span().start() - (work.span().start() > 0 ? 1 : 0)) == '【';
        boolean about = ABOUT.contains(b.kase()) || clauses.isCoordinated(at);
        return about && told && free && !(owns && !isQuoted(text, work)) && !acted && !series && !Signs.followsForeignWord(text, work.span().start());
    }

    private boolean isAnnounced(String text, Clauses clauses, int object) {
        int verb = clauses.head(object);
        return verb >= 0 && announcing.is(text, clauses.get(verb).content().start(), clauses.get(verb).content().end()) != 0;
    }

    private static boolean isQuoted(String text, Mention work) {
        int start = work.span().start() - 1;
        int end = work.span().end();
        return start >= 0 && end < text.length() && "「『“".indexOf(text.charAt(start)) >= 0 && "」』”".indexOf(text.charAt(end)) >= 0;
    }
}
