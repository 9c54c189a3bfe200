package yomitori.extract.relations;

import yomitori.facts.Mention;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/**
 * Reads how much a machine has of a part that is named right behind the figure, as data sheets list them: 192 vCPU、1,536 GiB メモリ. The list
 * says nothing of whose the parts are, so that only a line, a bracket behind the machine and a clause of what it has are read.
 */
final class PartReader extends FigureSentence {
    private static final String ENDS = "、，,/／・)）;；+＋";

    /** @param sentence the sentence that is read */
    PartReader(FigureSentence sentence) {
        super(sentence);
    }

    /** Whether the figure tells how much of a part a machine has, which is written down. */
    boolean reads(ToldFigure figure) {
        Amount amount = figure.amount();
        Bunsetsu b = clauses.get(figure.at());
        int end = Math.min(b.content().end(), next(b, amount));
        String part = figure.before().isEmpty() ? part(amount, end) : "";
        if (part.isEmpty() || !isHeld(figure.at()) || figure.amount().isOne()) {
            return false;
        }
        int subject = holder(figure.at());
        if (subject >= 0 && isMachine(phrases.words(subject), subject)) {
            add(part, subject, amount, nouns.governor(figure.at()));
            return true;
        }
        Mention owner = Machines.only(discourse);
        boolean told = owner != null && !namesOther(figure.at(), owner);
        if (told) {
            drafts.add("part", part, null, owner, amount, nouns.governor(figure.at()), figure.at());
        }
        return told;
    }

    /** Whether the figure stands with its part in brackets behind the machine, which is written down: X (128 vCPU、2,048 GiB メモリ). */
    boolean readsAside(Amount amount) {
        int at = amount.at();
        Bunsetsu host = clauses.get(at);
        int end = amount.span().end();
        int limit = Math.min(text.length(), end + Phrases.LONGEST);
        while (end < limit && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String part = end < limit ? part(amount, end) : "";
        boolean behindMachine = !part.isEmpty() && host.predicate() == null && !host.tellsValue()
                && host.content().end() < amount.span().start()
                && "（(".indexOf(text.charAt(bracket(host.content().end()))) >= 0 && isMachine(phrases.words(at), at);
        if (behindMachine) {
            add(part, at, amount, at);
        }
        return behindMachine;
    }

    /** Whose part it is: the noun of a relative clause or the subject; -1 where the sentence does not say. */
    private int holder(int at) {
        int governor = nouns.predicate(at);
        boolean relative = governor > at && clauses.get(governor).adnominal();
        int subject = relative ? clauses.head(governor) : subjects.of(at);
        boolean figure = subject > 0 && Machines.startsWithDigit(phrases.words(subject)) && clauses.get(0).kase() == Case.NONE;
        return figure ? 0 : subject; // X: 1/4 GPU、45 GB メモリ
    }

    private int bracket(int from) {
        int at = from;
        while (at + 1 < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private void add(String part, int machine, Amount amount, int trigger) {
        drafts.add("part", phrases.words(machine) + " " + part, phrases.name(machine), null, amount, trigger, machine);
    }

    /** The part of which so much is told: the words between the figure and {@code end}, or its unit; empty where neither is one. */
    private String part(Amount amount, int end) {
        if (amount.type() != ValueType.QUANTITY) {
            return "";
        }
        String behind = Phrases.clean(text, Math.min(amount.span().end(), end), end);
        boolean unit = behind.isEmpty() && figures.isPart(amount.unit());
        boolean named = !behind.isEmpty() && (amount.isBare() || figures.isSize(amount.unit())) && figures.isPart(behind)
                && nouns.isNounPhrase(amount.span().end(), end);
        return unit ? amount.unit() : named ? behind : "";
    }

    private static int next(Bunsetsu b, Amount amount) {
        for (Mention mention : b.mentions()) {
            if (mention.meaning() instanceof Value && mention.span().start() >= amount.span().end()) {
                return mention.span().start();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Whether the figure stands in a line of its own, or its predicate says that somebody has so much: not 72 vCPU、768 GiB メモリに制限される. */
    private boolean isHeld(int at) {
        Bunsetsu b = clauses.get(at);
        boolean joined = switch (b.kase()) {
            case NONE, WO, TO -> true;
            case NO -> clauses.head(at) == nouns.predicate(at); // 576 GB RAM の構成である
            default -> false;
        };
        int governor = nouns.predicate(at);
        if (b.predicate() != null || !joined || governor < 0) {
            return joined && b.predicate() == null && b.kase() == Case.NONE;
        }
        Bunsetsu.PredicateWord said = clauses.get(governor).predicate();
        return figures.has(said.lemma()) && !said.negated();
    }

    /** Whether the words name a machine: a name, or one of letters and digits as 「m3-ultra」. */
    private boolean isMachine(String words, int index) {
        Mention name = phrases.name(index);
        if (name != null) {
            return NameTypes.isWork(name) && !Machines.startsWithDigit(words);
        }
        return Machines.isDesignation(words);
    }

    /** Whether the sentence names another work before the figure. */
    private boolean namesOther(int figure, Mention owner) {
        for (int i = 0; i < figure; i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                if (NameTypes.isWork(mention) && !mention.meaning().equals(owner.meaning())) {
                    return true;
                }
            }
        }
        return false;
    }
}
