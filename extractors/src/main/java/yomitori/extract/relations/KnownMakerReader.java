package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.text.Span;

/**
 * Reads who has made a work where its sentence tells of both and no other reader has tied them: X社は今月、Yに機能を加えた. What such
 * a sentence only lets one guess, it says of a firm that is known to be the maker.
 */
final class KnownMakerReader {
    static final String RULE = "knownmakers.tsv:known";

    private enum Role {
        /** から: behind a firm, tells that what follows does not belong to it. */
        APART,
        /** を: ends the words that belong to a firm. */
        END,
        /** 特に: ends them no more than a noun would. */
        WITHIN,
        /** と: between a firm and a work, tells the two as two of a kind. */
        LIST,
        /** A colon: ends them as well, but not right behind the firm. */
        LABEL,
        /** 彼ら: means the firm told before. */
        THEY
    }

    /** So many small words make a sentence of a foreign language. */
    private static final int FOREIGN = 2;

    private static final String OWN = "自社";

    private static final String CLOSING = "」』\"*) ";

    private final RoleWords<Role> roles = RoleWords.read(table(), Role.class);
    private final Makers makers;

    KnownMakerReader(Makers makers) {
        this.makers = makers;
    }

    static Table table() {
        return Table.beside(KnownMakerReader.class, "tables/knownmakers.tsv", "word", "role", "example", "yields");
    }

    /**
     * Adds the makers named before the works of a sentence that all others have read.
     *
     * @param before the firm of which the sentences before have spoken; null where they did of none
     */
    void read(PairSentence sentence, Clauses clauses, Mention before, List<Draft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            Mention work = sentence.mention(i);
            if (!NameTypes.isWork(work) || i > 0 && isOtherName(sentence, i)) {
                continue;
            }
            Mention named = maker(sentence, clauses, i);
            Mention maker = named == null && before != null && areMeant(sentence, before, i) ? before : named;
            if (maker != null && !isTold(work, maker, drafts)) {
                Span evidence = named == null ? work.span() : maker.span().join(work.span());
                drafts.add(Draft.of(Predicate.DEVELOPED_BY, work.meaning(), maker.meaning(), evidence, -1, RULE));
            }
        }
    }

    /**
     * Whether the words before a work speak of the firm told before, which is known to have made it, and not yet of what it has done
     * or of another work: 彼らはYやZで知られる.
     */
    private boolean areMeant(PairSentence sentence, Mention before, int work) {
        if (!makers.areOwn(sentence.mention(work), before)) {
            return false;
        }
        int start = sentence.mention(work).span().start();
        int they = roles.get(Role.THEY).firstIn(sentence.folded(), sentence.span().start(), start);
        if (they < 0 || isOfOther(sentence.folded(), they, start)) {
            return false;
        }
        int first = work;
        while (first > 0 && areListed(sentence.joint(first - 1))) {
            first--;
        }
        for (int i = first - 1; i >= 0 && sentence.mention(i).span().start() > they; i--) {
            if (NameTypes.isWork(sentence.mention(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words from 彼ら to a work speak of another thing last: 彼らの技術はもうYに迫る, but not 彼らの強みはY. */
    private boolean isOfOther(String folded, int they, int work) {
        int particle = they + roles.get(Role.THEY).length(roles.get(Role.THEY).startingAt(folded, they));
        String between = folded.substring(they, work);
        int topic = they + between.lastIndexOf('は');
        boolean told = topic > particle && folded.charAt(topic - 1) != 'の' && Signs.behind(folded, topic + 1, "、「『\"* ") < work;
        return told || between.indexOf('を') >= 0 || between.contains("(例えば");
    }

    /** Whether a name in quotes stands right behind that of a work, which it may only call by another name: X1「カモメ」. */
    private static boolean isOtherName(PairSentence sentence, int work) {
        return NameTypes.isWork(sentence.mention(work - 1)) && sentence.joint(work - 1).equals("「");
    }

    /** The firm named last before a work that is known to have made it; null where none is, or the sentence is not about it. */
    private Mention maker(PairSentence sentence, Clauses clauses, int work) {
        for (int i = work - 1; i >= 0; i--) {
            Mention firm = sentence.mention(i);
            if (firm.is(NameType.COMPANY) && makers.areOwn(sentence.mention(work), firm)) {
                boolean beside = i == work - 1 && i > 0 && areListed(sentence.joint(i));
                boolean ties = isSubject(sentence, firm) && !endsBefore(sentence.text(), clauses, firm, sentence.mention(work))
                        || owns(sentence, firm, sentence.mention(work));
                return !beside && ties && !isForeign(sentence.folded(), firm, sentence.mention(work)) ? firm : null;
            }
        }
        return null;
    }

    private boolean areListed(String joint) {
        return roles.is(Role.LIST, joint.strip());
    }

    private static boolean isSubject(PairSentence sentence, Mention firm) {
        int end = Signs.behind(sentence.folded(), firm.span().end(), CLOSING);
        return sentence.isSubject(firm) || end < sentence.span().end() && "はがも".indexOf(sentence.folded().charAt(end)) >= 0;
    }

    /** Whether a firm only is the subject of a clause that describes another noun than the work, before that: X社が配る端末に、Yから. */
    private static boolean endsBefore(String text, Clauses clauses, Mention firm, Mention work) {
        int subject = clauses.at(firm);
        int made = clauses.at(work);
        if (subject < 0 || made < 0 || clauses.get(subject).kase() != Case.GA || !clauses.isInRelative(subject)) {
            return false;
        }
        int described = clauses.head(clauses.head(subject));
        while (described >= 0 && described < made && (clauses.get(described).adnominal() || clauses.isCoordinated(described))) {
            described = clauses.head(described); // X社が配る新端末の「Y」
        }
        return described >= 0 && described < made && !text.substring(firm.span().end(), work.span().start()).contains(OWN);
    }

    /** Whether the sentence is in a foreign language from the firm to the work, and says more than whose it is: X left Y on its own. */
    private static boolean isForeign(String folded, Mention firm, Mention work) {
        int small = 0;
        for (int i = firm.span().end(); i < work.span().start(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return false;
            }
            small += c >= 'a' && c <= 'z' && folded.charAt(i - 1) == ' ' && Character.isLowerCase(folded.charAt(i + 1)) ? 1 : 0;
        }
        return small >= FOREIGN;
    }

    /** Whether nothing but nouns leads from a firm to a work: X社の主力のY, X社製品、特にY. */
    private boolean owns(PairSentence sentence, Mention firm, Mention work) {
        String folded = sentence.folded();
        int end = work.span().start();
        int at = firm.span().end();
        if (roles.get(Role.APART).startingAt(folded, at, end) != 0) {
            return false;
        }
        Words within = roles.get(Role.WITHIN);
        while (at < end) {
            int word = within.startingAt(folded, at, end);
            boolean ends = roles.get(Role.END).startingAt(folded, at, end) != 0
                    || at > firm.span().end() && roles.get(Role.LABEL).startingAt(folded, at, end) != 0;
            if (word == 0 && ends) {
                return false;
            }
            at += word == 0 ? 1 : within.length(word);
        }
        return true;
    }

    /** Whether another reader tells who has made the work, that the firm has bought it, or that it only is another name. */
    private static boolean isTold(Mention work, Mention firm, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean made = draft.predicate() == Predicate.DEVELOPED_BY && draft.subject().equals(work.meaning());
            boolean bought = draft.predicate() == Predicate.ACQUIRED && draft.object().equals(work.meaning());
            boolean renames = draft.predicate() == Predicate.ALIAS_OF && draft.evidence().end() == work.span().end();
            if (made || bought || renames) {
                return true;
            }
        }
        return ((Entity) work.meaning()).name().equals(((Entity) firm.meaning()).name());
    }
}
