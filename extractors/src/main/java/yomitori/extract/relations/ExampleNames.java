package yomitori.extract.relations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;

/** Finds the names that a noun sums up or of which it is told what they are: AやBといった企業, 『A』『B』の2機種, Aと呼ばれる企業. */
final class ExampleNames {
    /** Between the last of several people and the count of all of them. */
    private static final Set<String> ALL_OF_THEM = Set.of("氏の", "さんの");

    private static final int[] NONE = {};

    /** So many bunsetsu lie between a name and the count that it is an example of, at most: 「X」をはじめとした4機種. */
    private static final int MOST_COUNTED = 3;

    private final String text;
    private final Clauses clauses;
    private final Event event;
    private final FillingWords words;
    private final HeadNames heads;
    private boolean examples;

    ExampleNames(String text, Clauses clauses, Event event, FillingWords words, HeadNames heads) {
        this.text = text;
        this.clauses = clauses;
        this.event = event;
        this.words = words;
        this.heads = heads;
    }

    /** Whether names were found that only give examples: AやBといった企業. */
    boolean areExamples() {
        return examples;
    }

    /** 『A』『B』の2機種を, 『A』ほか、5機種を: the names that a count sums up. */
    void sumUp(Slot slot, int participant, List<Mention> found) {
        Bunsetsu b = clauses.get(participant);
        if (b.mentions().size() != 1 || !b.lastMention().is(ValueType.QUANTITY)) {
            return;
        }
        for (int i = participant - 1; i >= Math.max(0, participant - MOST_COUNTED); i--) {
            Mention first = clauses.get(i).lastMention();
            if (first != null) {
                boolean such = i == participant - 1 && clauses.get(i).kase() == Case.NONE && !clauses.get(i).comma() // XやYなど3社
                        && text.startsWith("など", clauses.get(i).content().end());
                if (such || words.isSummed(text.substring(first.span().end(), b.lastMention().span().start()))) {
                    named(slot, i, found);
                }
                break;
            }
        }
        for (int dependent : clauses.dependents(participant)) {
            boolean called = clauses.get(dependent).kase() == Case.CALLED; // XとYという2社
            including(slot, dependent, found);
            if (clauses.get(dependent).kase() == Case.NO || called) {
                for (int each : clauses.withCoordinated(dependent)) {
                    clauses.get(each).mentions().stream().filter(slot::takes).forEach(found::add);
                }
            }
        }
    }

    /** A氏、B氏ら3名の研究者が, A氏、B氏の2名の研究者が: the names in front of the count that sums them up. */
    private void counted(Slot slot, int count, List<Mention> found) {
        List<Mention> own = clauses.get(count).mentions();
        boolean together = own.size() > 1; // A氏ら3名の
        Mention last = together ? own.get(own.size() - 2) : count == 0 ? null : clauses.get(count - 1).lastMention();
        if (last == null || !slot.takes(last)) {
            return;
        }
        String between = text.substring(last.span().end(), clauses.get(count).lastMention().span().start());
        boolean all = ALL_OF_THEM.contains(between);
        if (!all && !words.isSummed(between)) {
            return;
        }
        int first = together ? count : count - 1;
        while (first > 0 && clauses.get(first - 1).comma() && clauses.get(first - 1).kase() == Case.NONE
                && clauses.get(first - 1).lastMention() != null && slot.takes(clauses.get(first - 1).lastMention())) {
            first--;
        }
        List<Mention> names = new ArrayList<>(3);
        for (int each = first; each <= count; each++) {
            clauses.get(each).mentions().stream().filter(slot::takes).forEach(names::add);
        }
        if (!all || names.size() > 1 && isAsMany(clauses.get(count).lastMention(), names.size())) { // not A氏の2名の部下
            found.addAll(names);
        }
    }

    private static boolean isAsMany(Mention count, int names) {
        return count.meaning() instanceof Figure figure && figure.number() != null && figure.number().compareTo(BigDecimal.valueOf(names)) == 0;
    }

    private static boolean isCount(Bunsetsu b) {
        return b.kase() == Case.NO && b.lastMention() != null && b.lastMention().is(ValueType.QUANTITY);
    }

    /** AやBといった企業が, AやBなどの企業が, Aという企業が, Aといった発売されたX社の製品: the examples and the name of a noun. */
    void exemplify(Slot slot, int participant, Role role, List<Mention> found) {
        boolean owner = role == Role.RELATIVE && heads.isOwner(participant);
        if (!owner && !clauses.get(participant).mentions().isEmpty()) {
            return;
        }
        for (int dependent : clauses.dependents(participant)) {
            Bunsetsu d = clauses.get(dependent);
            including(slot, dependent, found);
            called(slot, dependent, found);
            for (int each : isCount(d) ? clauses.dependents(dependent) : NONE) { // AやBを含む50社以上の企業が
                including(slot, each, found);
            }
            if (isCount(d) && found.isEmpty() && !words.isRelated(text, clauses.get(participant))) {
                counted(slot, dependent, found);
            }
            if (isExample(slot, d)) {
                named(slot, dependent, found);
            } else if (isOwnDoer(participant) && isAttribute(d, participant)) {
                for (int owned : clauses.dependents(dependent)) {
                    if (isExample(slot, clauses.get(owned))) {
                        named(slot, owned, found);
                    }
                }
            }
        }
        if (found.isEmpty() && isOwnDoer(participant) && words.isGroup(text, clauses.get(participant))) {
            listed(slot, participant, found);
        }
    }

    /** AやBを含む企業が, Aをはじめとする3社が: the names that a relative clause sums up. */
    private void including(Slot slot, int clause, List<Mention> found) {
        Bunsetsu b = clauses.get(clause);
        boolean verb = b.isVerbal() && b.adnominal();
        if (!verb || !words.includes(b.predicate().lemma()) && !(words.heads(b.predicate().lemma()) && hasFirst(clause))) {
            return;
        }
        for (int dependent : clauses.dependents(clause)) {
            if (clauses.get(dependent).kase() == Case.WO) {
                named(slot, dependent, found);
            }
        }
    }

    /** Whether a verb tells who comes first: Aをはじめとする. */
    private boolean hasFirst(int verb) {
        for (int dependent : clauses.dependents(verb)) {
            if (words.isFirst(text, clauses.get(dependent))) {
                return true;
            }
        }
        return false;
    }

    /** Aと呼ばれる企業が: the name that a relative clause gives. */
    private void called(Slot slot, int clause, List<Mention> found) {
        Bunsetsu b = clauses.get(clause);
        int name = clause - 1;
        if (b.isVerbal() && b.adnominal() && words.calls(b.predicate().lemma()) && name >= 0 && clauses.get(name).kase() == Case.TO) {
            Mention mention = heads.of(slot, name, false);
            found.addAll(mention == null ? List.of() : List.of(mention));
        }
    }

    /** Whether words between examples and their noun only say what it is like: AやBといった日本の企業が, not AやBといった大手の取引先が. */
    private boolean isAttribute(Bunsetsu b, int participant) {
        boolean plain = b.mentions().isEmpty() && !words.isRelated(text, clauses.get(participant));
        return b.kase() == Case.NO && (plain || !b.mentions().isEmpty() && b.mentions().stream().allMatch(each -> each.is(NameType.PLACE)));
    }

    /** Whether a participant is no doer of another clause: not 企業が of 企業が出資し、Xと連携する. */
    private boolean isOwnDoer(int participant) {
        return clauses.get(participant).kase() != Case.GA || clauses.head(participant) == event.at();
    }

    /** AやBなど、日本の主要企業が: the examples before a comma. */
    private void listed(Slot slot, int participant, List<Mention> found) {
        int at = participant - 1;
        while (at > 0 && (clauses.get(at).adnominal() && clauses.head(at) <= participant || isPlainPeer(at)) && !isExample(slot, clauses.get(at))) {
            at--;
        }
        Bunsetsu b = at < 0 ? null : clauses.get(at);
        int examples = b == null || b.kase() != Case.NONE || !b.comma() ? -1 : text.indexOf("など", b.content().end(), clauses.get(at + 1).content().start());
        if (examples >= 0) { // brackets may stand between
            named(slot, at, found);
        }
    }

    /** Whether it is a group that is joined to the next one: 企業や of 企業や機関と. */
    private boolean isPlainPeer(int at) {
        return clauses.isCoordinated(at) && clauses.get(at).mentions().isEmpty() && words.isGroup(text, clauses.get(at));
    }

    private boolean isExample(Slot slot, Bunsetsu b) {
        return b.kase() == Case.CALLED || b.kase() == Case.NO && (text.startsWith("など", b.content().end()) || isLikeness(slot, b));
    }

    /** Whether a name is told as one of a kind that does something or has it done: AやBのような企業が, and not with whom it may be done. */
    private boolean isLikeness(Slot slot, Bunsetsu b) {
        return (slot.role() == Role.AGENT || slot.role() == Role.PATIENT) && text.startsWith("のような", Signs.behind(text, b.content().end(), text.length(), "」』"));
    }

    private void named(Slot slot, int example, List<Mention> found) {
        for (int each : clauses.withCoordinated(example)) {
            Mention mention = heads.of(slot, each, false);
            if (mention != null) {
                heads.beside(slot, each, mention, found);
                found.add(mention);
                examples |= !text.startsWith("という", clauses.get(example).content().end());
            }
        }
    }
}
