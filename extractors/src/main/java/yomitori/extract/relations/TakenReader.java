package yomitori.extract.relations;

import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.extract.relations.FeatWords.Role;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/**
 * Reads how long what is done takes, which its noun need not say: データの転送が33分で完了する, 反映には4日かかる, 入力作業を5分に短縮した,
 * 1か月かかっていた分析作業.
 */
final class TakenReader extends FigureSentence {
    /** Shorter words do not say what is done: 作業. */
    private static final int SHORTEST = 3;

    /** What begins a length of time that is told too roughly to be one: 数時間. */
    private static final String ROUGH = "数何";

    private static final String UNTIL = "まで";

    private final FeatWords feats;
    private final FeatOwners owners;

    TakenReader(FigureSentence sentence, FeatWords feats, FeatOwners owners) {
        super(sentence);
        this.feats = feats;
        this.owners = owners;
    }

    /** Whether the figure is how long something takes, which is written down where that says enough. */
    boolean read(ToldFigure figure) {
        int at = figure.at();
        boolean told = figure.is(ValueType.DURATION) && figure.before().isEmpty() && ROUGH.indexOf(figure.amount().mention().surface().charAt(0)) < 0;
        if (told && feats.startsAt(Role.TAKES_MAYBE, figure.behind(), 0)) {
            return add(nearest(at, clauses.head(at), true), figure, at); // 最大24時間かかる場合がある
        }
        int verb = told && figure.behind().isEmpty() ? clauses.head(at) : -1;
        PredicateWord said = verb == at + 1 ? clauses.get(verb).predicate() : null;
        boolean acts = said != null && !said.negated() && (said.kind() == Kind.VERB || said.kind() == Kind.EVENT_NOUN);
        return acts && add(switch (clauses.get(at).kase()) {
            case NONE, TOPIC, GA, WO -> feats.is(Role.TAKES, said.lemma()) ? taking(at, verb) : -1;
            case DE -> feats.is(Role.ENDS, said.lemma()) ? ended(at, verb) : -1;
            case NI, HE -> feats.is(Role.SHORTENS, said.lemma()) ? ended(at, verb) : -1;
            default -> -1;
        }, figure, verb);
    }

    private boolean add(int done, ToldFigure figure, int trigger) {
        String told = done < 0 ? "" : words(done);
        if (told.length() < SHORTEST || !owners.isTerm(told)) {
            return false;
        }
        Mention own = phrases.name(done);
        Mention doer = own == null ? owners.topic(figure.at()) : null;
        drafts.add("taken", told, own, doer, figure.amount(), trigger, Math.min(done, figure.at()));
        return true;
    }

    /** What is done, by the clause where a clause tells it: 返信を書く of 返信を書くのに30分かかる, 検知から修復まで. */
    private String words(int done) {
        Bunsetsu b = clauses.get(done);
        boolean clause = isClause(done);
        boolean until = text.startsWith(UNTIL, b.content().end());
        if (!clause && !until) {
            return phrases.words(done);
        }
        int first = until && !isVerb(done) ? done > 0 && clauses.get(done - 1).kase() == Case.KARA ? done - 1 : done : phrases.clause(done);
        if (until && isVerb(done) && clauses.dependents(done).length > 0) {
            first = Math.min(done, phrases.first(clauses.dependents(done)[0]));
        }
        int end = until ? b.content().end() + UNTIL.length() : b.content().start();
        String told = first == done || nouns.hasFigure(first, done) ? "" : Phrases.clean(text.substring(clauses.get(first).content().start(), end));
        return told.indexOf('、') < 0 ? told : "";
    }

    /** What takes so long, before the figure or as what the clause describes: 反映には4日かかる, 4日かかる反映作業; -1 where it is not told. */
    private int taking(int at, int verb) {
        int told = nearest(at, verb, true);
        int described = clauses.get(verb).adnominal() ? clauses.head(verb) : -1;
        boolean goal = told >= 0 && clauses.get(told).kase() != Case.GA && clauses.get(told).kase() != Case.TOPIC;
        if (goal || described < 0) {
            return told;
        }
        while (clauses.get(described).kase() == Case.NO && clauses.head(described) == described + 1) {
            described++; // 30分かかる審査の体制作成
        }
        return isDone(described) && !words.isCondition(phrases.words(described)) ? described : told;
    }

    /** What is brought to an end: the object of the verb, or what it is said of; -1 where it is neither. */
    private int ended(int at, int verb) {
        int object = nouns.argument(verb, Case.WO, at);
        return object >= 0 && object < at ? isDone(object) ? object : -1 : nearest(at, verb, false);
    }

    /**
     * The nearest bunsetsu before the figure of which the verb is said.
     *
     * @param goal whether what it goes to, or on until, is so as well: 反映に4日かかる
     */
    private int nearest(int at, int verb, boolean goal) {
        for (int i = at - 1; i >= 0 && i >= at - Clauses.REACH; i--) {
            Case kase = clauses.get(i).kase();
            boolean may = kase == Case.TOPIC || kase == Case.GA || goal && (kase == Case.NI || kase == Case.MADE);
            if (may && clauses.head(i) == verb && !clauses.get(i).tellsTime()) {
                return isDone(i) || goal && (isClause(i) || isUntil(i)) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether the noun names what is done, and not who does it. */
    private boolean isDone(int index) {
        Mention last = clauses.get(index).lastMention();
        return !isVerb(index) && (last == null || !clauses.get(index).endsWith(last)) && nouns.namesThing(index);
    }

    private boolean isVerb(int index) {
        return clauses.get(index).predicate() != null && clauses.get(index).predicate().kind() != Kind.EVENT_NOUN;
    }

    /** Whether the bunsetsu makes the clause before it what is done: 返信を書く|のに. */
    private boolean isClause(int index) {
        Bunsetsu b = clauses.get(index);
        return b.content().length() == 1 && text.charAt(b.content().start()) == 'の' && index > 0 && phrases.clause(index) < index;
    }

    private boolean isUntil(int index) {
        return text.startsWith(UNTIL, clauses.get(index).content().end());
    }
}
