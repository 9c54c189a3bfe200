package yomitori.extract.relations;

import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/** Reads what is told of the subject of the clause: 総数は1,509システムに達し, 人材は30万人不足する. */
final class SubjectReader extends FigureSentence {
    private static final String TIMES = "回";

    private final ComparedReader compared;
    private final ShareReader shares;

    /**
     * @param compared reads the same sentence
     * @param shares reads the same sentence
     */
    SubjectReader(ComparedReader compared, ShareReader shares) {
        super(shares);
        this.compared = compared;
        this.shares = shares;
    }

    /** 総数は1,509システムに達し: the subject is so much. */
    boolean read(FigureClause clause) {
        if (clause.subject() < 0 || clause.kase() == Case.GA && !isShareOfTopic(clause)) {
            return false;
        }
        if (nouns.isBase(clause.at())) {
            return true; // これは自社開発の3000万円の半分だ
        }
        if (!shares.readOfAll(clause)) {
            ofSubject(clause);
        }
        return true;
    }

    private void ofSubject(FigureClause clause) {
        int subject = clause.subject();
        Mention owner = clause.owner();
        String action = clause.action();
        String measured = ofPart(subject) + nouns.name(subject) + compared.better(clause);
        boolean bare = owner != null && Phrases.clean(owner.surface()).equals(measured);
        if (bare && !action.isEmpty() && !words.isTelling(action) && !clause.amount().isOne()) {
            Argument done = Phrases.subject(owner, words.isReaching(action) ? "" : action, null);
            drafts.draft("subject", done, clause.amount(), clause.trigger(), subject);
        } else if (lacks(clause)) {
            drafts.add(MeasureDrafts.DONE, measured + " " + action, owner, null, clause.amount(), clause.trigger(), subject);
        } else if (isDeedOf(clause, measured)) { // 新興企業が9億ドルを調達する
            drafts.add(MeasureDrafts.DONE, measured + " " + action, owner, null, clause.amount(), clause.trigger(), subject);
        } else if (isShift(clause) || isDone(clause)) {
            drafts.add("subject", measured + " " + clause.action(), owner, null, clause.amount(), clause.trigger(), subject);
        } else if (tellsLevel(clause) || endsClause(clause) || holds(clause, measured) || bare && clause.is(ValueType.MONEY)) { // Xは月額20ドルで使える
            Mention early = owner == null ? ownerBefore(subject, clause.at()) : null;
            drafts.add(clause.shares(words) ? "share" : "subject", measured, owner, early, clause.amount(), clause.trigger(), subject);
        }
    }

    /** Whether what so much is done by has no name, and the deed says what is measured. */
    private boolean isDeedOf(FigureClause clause, String doer) {
        int subject = clause.subject();
        boolean sum = clause.is(ValueType.MONEY) || clause.is(ValueType.QUANTITY) && !clause.amount().isBare();
        return sum && clause.kase() == Case.WO && clause.hasVerb() && clause.owner() == null && !clause.said().negated()
                && clause.said().voice() == Bunsetsu.Voice.ACTIVE && clauses.head(subject) >= clause.at() && nouns.isCompound(subject)
                && words.isMeasured(clause.action()) && !figures.uses(clause.said().lemma()) && !words.verbs().levels(clause.action() + "する") && !words.isPronoun(doer)
                && !words.isMeasured(doer) && !words.isOwned(doer) && (doer.length() >= Sureness.SHORTEST_GROUP || !words.isBody(doer));
    }

    /** The part of a firm whose accounts the clause tells, as its topic: 海外事業 of 海外事業は増収も営業利益が9%減; empty for none. */
    private String ofPart(int subject) {
        boolean account = clauses.get(subject).kase() == Case.GA && phrases.first(subject) == subject
                && words.isOwned(phrases.words(subject));
        for (int i = subject - 1; account && i >= 0 && i >= subject - Clauses.REACH; i--) {
            String topic = clauses.get(i).kase() == Case.TOPIC ? Phrases.behindPictures(phrases.words(i)) : "";
            if (words.isDivision(topic) && clauses.get(i).mentions().isEmpty()) {
                return topic + " ";
            }
        }
        return account ? "" : ofGroup(subject) + ofComponent(subject);
    }

    /** What the clause before a group is told of, as its topic: Aは of Aは通販で買ったという人が33%だ; empty for none. */
    private String ofGroup(int subject) {
        boolean group = clauses.get(subject).kase() == Case.GA && words.isGeneric(phrases.words(subject)) && phrases.clause(subject) < subject;
        int topic = group ? phrases.clause(subject) - 1 : -1;
        boolean told = topic >= 0 && clauses.get(topic).kase() == Case.TOPIC && clauses.get(topic).predicate() == null
                && !clauses.get(topic).tellsTime() && nouns.namesThing(topic);
        String words = told ? phrases.words(topic) : "";
        return !told || this.words.isBasis(words) || this.words.isPronoun(words) || this.words.isVacuous(words) ? "" : words + " ";
    }

    /** The component of which the clause tells how much it has of something, as its topic: ファン of ファンは回転数が9rpmと低い; empty for none. */
    private String ofComponent(int subject) {
        int topic = subject - 1;
        boolean has = topic >= 0 && clauses.get(subject).kase() == Case.GA && phrases.first(subject) == subject
                && words.isOfThing(phrases.words(subject)) && clauses.get(topic).kase() == Case.TOPIC && clauses.get(topic).mentions().isEmpty()
                && clauses.head(topic) >= clauses.head(subject) && clauses.get(topic).predicate() == null && nouns.namesThing(topic);
        String told = has ? phrases.words(topic) : "";
        boolean thing = !told.isEmpty() && !Phrases.pointsBack(told) && !words.isGeneric(told) && !words.isVacuous(told) && !words.isPronoun(told)
                && !words.isUntold(told) && !words.isBody(told) && !words.isPeriod(told) && !words.isBasis(told) && !words.isUnmeasured(told);
        return thing ? told + " " : "";
    }

    /** コードは、9割が自動で変換できる. */
    private boolean isShareOfTopic(FigureClause clause) {
        int subject = clause.subject();
        return clause.is(ValueType.PERCENT) && clauses.get(subject).kase() == Case.TOPIC && clause.at() == subject + 1;
    }

    /**
     * Whether the predicate says that its subject is as much as the figure, and not what the subject does with so much:
     * 総数は1,509に達する.
     */
    private boolean tellsLevel(FigureClause clause) {
        boolean acted = switch (clause.kase()) {
            case WO -> (clause.hasVerb() || clause.said() != null && !clause.is(ValueType.PERCENT)) // 9億円を調達、
                    && clause.said().voice() != Bunsetsu.Voice.PASSIVE;
            case NONE, DE, KARA, NI, HE, ABOUT -> clause.hasVerb() && clause.said().voice() != Bunsetsu.Voice.PASSIVE;
            default -> false;
        };
        return !acted || clause.levels(words);
    }

    /** 人材は30万人不足する: so many or so much of the subject is not there. */
    private boolean lacks(FigureClause clause) {
        boolean counted = clause.is(ValueType.QUANTITY) || clause.is(ValueType.MONEY);
        return counted && clause.kase() == Case.NONE && clause.said() != null && !clause.said().negated()
                && words.verbs().lacks(clause.said().lemma());
    }

    /** 猶予期間が9か月短縮される: the time by which a length of time becomes another. */
    private boolean isShift(FigureClause clause) {
        return clause.is(ValueType.DURATION) && clause.kase() == Case.NONE && clause.said() != null && !clause.said().negated()
                && !clause.action().isEmpty() && words.verbs().changes(clause.said().lemma());
    }

    /** アプリは1000万回ダウンロードされた: how often something is done to the subject. */
    private boolean isDone(FigureClause clause) {
        return clause.is(ValueType.QUANTITY) && clause.amount().unit().equals(TIMES) && clause.kase() == Case.NONE && clause.hasVerb()
                && clause.said().voice() == Bunsetsu.Voice.PASSIVE && !clause.said().negated() && !clause.action().isEmpty() && !clause.levels(words);
    }

    /** メモリーも8GBを積む: so much of a part is built in. */
    private boolean holds(FigureClause clause, String part) {
        return clause.is(ValueType.QUANTITY) && clause.kase() == Case.WO && clause.hasVerb() && !clause.said().negated()
                && figures.has(clause.said().lemma()) && words.isOfThing(part);
    }

    /** Whether another topic begins behind what the clause tells: 重さが900gで、画面は. */
    private boolean isFollowed(FigureClause clause) {
        int next = clause.at() + 1;
        return clause.kase() == Case.DE && next < clauses.size() && clauses.get(next).kase() == Case.TOPIC;
    }

    /** 密度は220ppiで、 or 総工費は9億円、: the figure is what the topic or measure is, and the predicate behind says something else. */
    boolean endsClause(FigureClause clause) {
        int subject = clause.subject();
        if (subject < 0 || subject != clause.at() - 1 || !clause.figure().comma()) {
            return false;
        }
        String told = phrases.words(subject);
        PredicateWord own = clause.figure().predicate();
        boolean alone = clause.kase() == Case.NONE && own == null && !clause.amount().isBare();
        if (clauses.get(subject).kase() != Case.TOPIC) { // 重さが108g、電池を含めても124gと軽い
            return (alone || isFollowed(clause)) && !words.isBody(told) && (words.isMeasured(told) || words.isOwned(told) || words.isOfThing(told));
        }
        boolean is = own != null && own.kind() == Bunsetsu.Kind.COPULA && !own.negated();
        return clause.kase() == Case.DE || (is || alone) && words.isMeasured(told) && !words.isBody(told);
    }

    private Mention ownerBefore(int subject, int figure) {
        Mention early = phrases.ownerBeforeDate(subject);
        return early == null ? topicOf(subject, figure) : early;
    }

    /** The name of which the clause tells how much something of it is: X社 of X社は株価が9%上がった; null where it speaks of none. */
    private Mention topicOf(int subject, int figure) {
        boolean alone = phrases.first(subject) == subject; // not 競合の株価が
        int predicate = alone && clauses.get(subject).kase() == Case.GA ? clauses.head(subject) : -1;
        int topic = predicate >= figure ? clauses.topicBefore(subject) : -1;
        if (topic < 0) {
            return null;
        }
        boolean far = clauses.head(topic) > predicate; // of a body that may only tell it: A研究所は、出荷台数が9%減ると見る
        boolean own = isOwner(topic) && clauses.head(topic) >= predicate && (!far || mayOwn(topic, subject, figure));
        return own && !words.isCommon(phrases.words(subject)) ? clauses.get(topic).lastMention() : null;
    }

    /** Whether the topic is a name that things are told of, and no more. */
    private boolean isOwner(int topic) {
        Mention name = clauses.get(topic).lastMention();
        return name != null && name.meaning() instanceof Entity entity && FigureOwners.ALL.contains(entity.type())
                && clauses.get(topic).endsWith(name);
    }

    private boolean mayOwn(int topic, int subject, int figure) {
        return !subjects.judges(topic, figure)
                && (!NameTypes.isBody(clauses.get(topic).lastMention()) || words.isOwned(phrases.words(subject)));
    }
}
