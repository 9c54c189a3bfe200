package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/**
 * Finds what a figure measures by the predicate that it belongs to: each reader of figures in their clauses is asked in turn, and a
 * change of the object, 生産能力を3倍に引き上げる, is read here.
 */
final class GovernedReader extends FigureSentence {
    private final ComparedReader compared;

    /** The ways to read a figure in its clause, in the order in which they are tried. */
    private final List<Way> ways;

    /** A way to read a figure. */
    @FunctionalInterface
    private interface Way {
        /** Whether it is known what the figure says, even if that is nothing that can be written down. */
        boolean reads(FigureClause clause);
    }

    /** @param deeds reads the same sentence */
    GovernedReader(DeedReader deeds) {
        super(deeds);
        this.compared = new ComparedReader(deeds);
        ShareReader shares = new ShareReader(deeds);
        SubjectReader told = new SubjectReader(compared, shares);
        DescribedReader described = new DescribedReader(told);
        SpendingReader spending = new SpendingReader(deeds);
        MarketReader markets = new MarketReader(deeds);
        this.ways = List.of(
                deeds::read,
                compared::readOther,
                described::isBeside,
                described::describesNext,
                described::describesName,
                this::sells,
                this::changesObject,
                this::treatsObject,
                this::isOfAmount,
                spending::readGoal,
                shares::read,
                told::read,
                spending::readNoun,
                markets::read,
                spending::readSpender);
    }

    /** @param behind the words behind the figure in its bunsetsu */
    void read(Amount amount, String behind) {
        int base = amount.type() == ValueType.MULTIPLE ? nouns.base(amount.at()) : -1;
        Draft last = recent.last();
        if (!compared.read(amount, base)) {
            govern(clause(amount, behind));
        }
        if (base >= 0) {
            recent.refer(last, phrases.words(base));
        }
    }

    private void govern(FigureClause clause) {
        for (Way way : ways) {
            if (way.reads(clause)) {
                return;
            }
        }
    }

    private FigureClause clause(Amount amount, String behind) {
        int at = amount.at();
        Bunsetsu b = clauses.get(at);
        int predicate = nouns.predicate(at);
        PredicateWord said = predicate < 0 ? null : nouns.said(predicate);
        int object = predicate < 0 ? -1 : nouns.argument(predicate, Case.WO, at);
        int subject = subjects.of(at);
        int trigger = predicate < 0 || statesItself(amount, behind, said) ? at : predicate;
        boolean beside = b.kase() == Case.TO && b.comma() && b.predicate() == null; // X社が9%と、3社で三強を形成する
        boolean circumstance = b.kase() == Case.DE || beside || amount.type() == ValueType.QUANTITY && b.kase() == Case.ABOUT; // 5製品について実施
        String action = words.namesItself(amount.value()) ? behind : circumstance ? "" : words.action(said, behind);
        return new FigureClause(amount, b, predicate, said, object, subject, nouns.whole(at),
                subject < 0 ? null : phrases.name(subject), trigger, action);
    }

    /** Whether the figure's own bunsetsu says whether it is so, and not the predicate behind it. */
    private boolean statesItself(Amount amount, String behind, PredicateWord said) {
        Bunsetsu b = clauses.get(amount.at());
        return b.is(Bunsetsu.Kind.COPULA) && b.comma() // 30日間であり、変更はできない
                || b.predicate() == null && !behind.isEmpty() // 300億ドルを超える可能性を示す
                || text.startsWith("、", amount.span().end()) && amount.holdsVerb() // 100万台を超え、
                || text.startsWith("れば", amount.span().end()) // 100億円を超えれば
                || text.startsWith("おり", amount.span().end()) // 100億円を超えており
                || text.startsWith("でも", amount.span().end()) // 4倍でも破綻しない
                || said != null && said.negated() && b.kase() == Case.TO; // 8.7%と、目標に届いていない
    }

    /** Xを350万台販売する, Xを発売し、350万台を販売する: so many of a work are sold or made, and not of who does it. */
    private boolean sells(FigureClause clause) {
        boolean pieces = clause.is(ValueType.QUANTITY) && clause.amount().hasCounter() && clause.hasVerb() && !clause.said().negated()
                && clause.said().voice() == Bunsetsu.Voice.ACTIVE && figures.sells(clause.said().lemma());
        int object = !pieces ? -1 : clause.kase() == Case.NONE ? clause.object() : clause.kase() == Case.WO ? workBefore(clause) : -1;
        if (object < 0 || object >= clause.at() || !nouns.namesThing(object)) {
            return false;
        }
        Mention work = clauses.get(object).lastMention();
        if (NameTypes.isWork(work) && clauses.get(object).endsWith(work)) {
            drafts.draft("object", Phrases.subject(work, clause.action(), null), clause.amount(), clause.trigger(), object);
        } else {
            drafts.add("object", nouns.name(object) + " " + clause.action(), phrases.name(object), clause.owner(), clause.amount(),
                    clause.trigger(), object);
        }
        return true;
    }

    /** The work that the clause before brings out, which leads on to the figure's; -1 where none is. */
    private int workBefore(FigureClause clause) {
        for (int i = clause.at() - 1; i >= 0 && i >= clause.at() - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.GA || b.kase() == Case.TOPIC && !b.tellsTime()) {
                return -1; // another doer
            }
            int verb = b.kase() == Case.WO && NameTypes.isWork(b.lastMention()) && b.endsWith(b.lastMention()) ? clauses.head(i) : -1;
            PredicateWord brought = verb > i && verb < clause.at() ? clauses.get(verb).predicate() : null;
            if (brought != null && !clauses.get(verb).adnominal() && figures.brings(brought.lemma()) && clauses.head(verb) == clause.predicate()) {
                return i;
            }
        }
        return -1;
    }

    /** 生産能力を3倍に引き上げる: the object is made so much. */
    private boolean changesObject(FigureClause clause) {
        int object = clause.object();
        if (object < 0 || clause.figure().comma() && object > clause.at()) {
            return false;
        }
        boolean acted = clause.predicate() == clause.at(); // 性能を2倍にした, 期間を半減させた
        boolean made = (clause.kase() == Case.NI || acted) && clause.said().lemma().equals("する");
        boolean quoted = clause.kase() == Case.TO && !acted;
        boolean estimated = quoted && object < clause.at() && clause.figure().predicate() == null && words.verbs().estimates(clause.said().lemma());
        if (quoted && !estimated || !quoted && !made && !clause.changes(words)) {
            return false;
        }
        addObject(nouns.name(object), object, clause);
        return true;
    }

    /** 出力を100%保証する: what is done to so much of the object. */
    private boolean treatsObject(FigureClause clause) {
        int object = clause.object();
        boolean treats = object >= 0 && object < clause.at() && clause.is(ValueType.PERCENT) && clause.kase() == Case.NONE
                && clause.said() != null && !clause.said().negated() && words.verbs().treats(clause.said().lemma());
        if (treats) {
            Mention own = phrases.name(object);
            String done = nouns.name(object) + " " + clause.said().lemma().substring(0, clause.said().lemma().length() - 2);
            drafts.add("share", done, own, own == null ? clause.owner() : null, clause.amount(), clause.trigger(), object);
        }
        return treats;
    }

    /** 設備投資額として13兆円を計画, 設備投資に13兆円を計画: the object is told as what it is. */
    private boolean isOfAmount(FigureClause clause) {
        boolean object = clause.predicate() >= 0 && clause.kase() == Case.WO;
        int as = object ? nouns.argument(clause.predicate(), Case.AS, clause.at()) : -1;
        boolean planned = object && clause.is(ValueType.MONEY) && words.isTelling(words.action(clause.said(), ""));
        as = as >= 0 && words.isAmount(phrases.words(as)) ? as : planned ? nouns.spending(clause.predicate()) : -1;
        if (as < 0) {
            return false;
        }
        addObject(phrases.words(as), as, clause);
        return true;
    }

    /** Whether the topic only holds a name, and may be what another verb is said of: Xバンドルは of Xバンドルは外して容量を3倍にした. */
    private boolean isPartOfTopic(int subject) {
        Bunsetsu b = subject < 0 ? null : clauses.get(subject);
        return b != null && b.kase() == Case.TOPIC && b.lastMention() != null && !b.endsWith(b.lastMention());
    }

    private void addObject(String measured, int object, FigureClause clause) {
        Mention own = phrases.name(object);
        boolean saved = clause.is(ValueType.DURATION) && clause.kase() == Case.NONE && !clause.action().isEmpty(); // 作業時間を40時間削減する
        String told = saved ? measured + " " + clause.action() : measured;
        boolean judged = clause.kase() == Case.TO && !words.isOwned(measured) && clause.said().voice() != Bunsetsu.Voice.PASSIVE; // 調査会社Aは市場規模を9億円と予測する
        Mention owner = own != null ? null : starter(clause);
        if (own == null && owner == null && !judged) {
            owner = clause.subject() < 0 ? doerBefore(object, clause) : isPartOfTopic(clause.subject()) ? null : clause.owner();
        }
        drafts.add("object", told, own, owner, clause.amount(), clause.trigger(), object);
    }

    /** The body that did something in the clause before, and so what the clause tells: X of Xが工場を建て、生産能力を3倍に高めた; null for none. */
    private Mention doerBefore(int object, FigureClause clause) {
        boolean does = clause.said() != null && clause.said().voice() == Bunsetsu.Voice.ACTIVE;
        for (int i = object - 1; does && i >= 0 && i >= object - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.TOPIC && !b.tellsTime() || b.kase() == Case.GA && clauses.isInRelative(i)) {
                return null;
            }
            if (b.kase() == Case.GA) {
                int deed = clauses.head(i);
                boolean led = deed > i && deed < object && clauses.get(deed).is(Bunsetsu.Kind.VERB) && clauses.get(deed).comma()
                        && clauses.get(deed).predicate().voice() == Bunsetsu.Voice.ACTIVE && clauses.head(deed) >= clause.at();
                return led && NameTypes.isBody(b.lastMention()) && b.endsWith(b.lastMention()) ? b.lastMention() : null;
            }
        }
        return null;
    }

    /** Whose the figure is from which a change leads that another has brought about: X of Yはエラー率をXの9%から3%に減らす; null for nobody. */
    private Mention starter(FigureClause clause) {
        Bunsetsu before = clause.kase() == Case.KARA && clause.at() > 0 ? clauses.get(clause.at() - 1) : null;
        boolean named = before != null && before.kase() == Case.NO && NameTypes.isWork(before.lastMention()) && before.endsWith(before.lastMention());
        return named ? before.lastMention() : null;
    }
}
