package yomitori.extract.relations;

import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.extract.relations.Bunsetsu.Voice;
import yomitori.extract.relations.FeatOwners.Owner;
import yomitori.extract.relations.FeatWords.Role;
import yomitori.facts.ValueType;

/** Reads how many parts of a kind a thing has: USBポートを3つも搭載する, LEDライトが2個内蔵されている. */
final class HeldReader extends FigureSentence {
    private static final String ALSO = "も";

    private final FeatWords feats;
    private final FeatOwners owners;

    HeldReader(FigureSentence sentence, FeatWords feats) {
        super(sentence);
        this.feats = feats;
        this.owners = new FeatOwners(sentence, feats);
    }

    /** Whether the figure tells how many parts a named thing has, which is written down. */
    boolean reads(Amount amount) {
        int at = amount.at();
        Bunsetsu b = clauses.get(at);
        int part = at - 1;
        int verb = b.predicate() != null ? at : at + 1;
        boolean counts = amount.type() == ValueType.QUANTITY && !amount.isBare() && !amount.isOne() && part >= 0 && verb < clauses.size()
                && amount.span().start() == b.content().start();
        if (!counts || verb > at && (clauses.head(at) != verb || !isPlain(amount, b)) || !holds(verb, part)) {
            return false;
        }
        Owner owner = owners.isTerm(phrases.words(part)) ? owners.of(at, verb) : null;
        if (owner != null) {
            owners.add(owner, phrases.words(part), amount, verb, part);
        }
        return owner != null;
    }

    /** Whether nothing but も stands behind the figure in its bunsetsu. */
    private boolean isPlain(Amount amount, Bunsetsu b) {
        boolean end = amount.span().end() == b.content().end();
        return end && !b.comma() && (b.kase() == Case.NONE || text.startsWith(ALSO, b.content().end()));
    }

    /** Whether the verb says that the part is built in. */
    private boolean holds(int verb, int part) {
        PredicateWord said = clauses.get(verb).predicate();
        Bunsetsu p = clauses.get(part);
        boolean noun = said != null && said.kind() == Kind.EVENT_NOUN;
        boolean built = said != null && !said.negated() && (noun || said.kind() == Kind.VERB) && feats.is(Role.HOLDS, said.lemma());
        boolean subject = built && (noun || said.voice() == Voice.PASSIVE) && p.kase() == Case.GA;
        boolean told = subject || built && p.kase() == Case.WO;
        return told && p.predicate() == null && !p.tellsValue() && clauses.head(part) == verb && nouns.namesThing(part);
    }
}
