package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Phrase;
import yomitori.facts.ValueType;

/**
 * Finds what a figure measures by the predicate that it belongs to: 総数は1,509システムに達し, 生産能力を3倍に引き上げる. Shares are left to the
 * {@link ShareReader}, what so many do to the {@link DeedReader}, and what one thing has against another to the {@link ComparedReader}.
 */
final class GovernedReader extends FigureSentence {
    /** The ways to read a figure in its clause, in the order in which they are tried. */
    private static final List<Way> WAYS = List.of(
            (reader, clause) -> reader.deeds.read(clause),
            (reader, clause) -> reader.compared.readOther(clause),
            GovernedReader::isBeside,
            GovernedReader::describesNext,
            GovernedReader::describesName,
            GovernedReader::changesObject,
            GovernedReader::isOfAmount,
            GovernedReader::isSpentOn,
            (reader, clause) -> reader.shares.read(clause),
            GovernedReader::isToldOfSubject,
            GovernedReader::isInvestment,
            GovernedReader::isReachedInMarket,
            GovernedReader::isSpent);

    private final DeedReader deeds;
    private final ComparedReader compared;
    private final ShareReader shares;

    /** A way to read a figure. */
    @FunctionalInterface
    private interface Way {
        /** Whether it is known what the figure says, even if that is nothing that can be written down. */
        boolean reads(GovernedReader reader, FigureClause clause);
    }

    /** @param deeds reads the same sentence */
    GovernedReader(DeedReader deeds) {
        super(deeds);
        this.deeds = deeds;
        this.compared = new ComparedReader(deeds);
        this.shares = new ShareReader(deeds);
    }

    /** @param behind the words behind the figure in its bunsetsu */
    void read(Amount amount, String behind) {
        int base = amount.type() == ValueType.MULTIPLE ? nouns.base(amount.at()) : -1;
        Draft last = drafts.last();
        if (!compared.read(amount, base)) {
            govern(clause(amount, behind));
        }
        if (base >= 0) {
            drafts.refer(last, phrases.words(base));
        }
    }

    private void govern(FigureClause clause) {
        for (Way way : WAYS) {
            if (way.reads(this, clause)) {
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
        return b.predicate() == null && !behind.isEmpty() // 300億ドルを超える可能性を示す
                || text.startsWith("、", amount.span().end()) && amount.mention().surface().indexOf('を') > 0 // 100万台を超え、
                || text.startsWith("れば", amount.span().end()) // 100億円を超えれば
                || text.startsWith("おり", amount.span().end()) // 100億円を超えており
                || text.startsWith("でも", amount.span().end()) // 4倍でも破綻しない
                || said != null && said.negated() && b.kase() == Case.TO; // 8.7%と、目標に届いていない
    }

    /** Whether the figure only says how something is done, or describes or sums up what it stands beside. */
    private boolean isBeside(FigureClause clause) {
        int at = clause.at();
        boolean bare = clause.amount().isBare() && clause.whole() >= 0 && phrases.name(clause.whole()) != null; // Geminiの76.5を上回る
        boolean describes = clause.figure().adnominal() && clause.figure().predicate() == null && !clause.is(ValueType.QUANTITY);
        int head = describes ? clauses.head(at) : -1;
        boolean often = head == at + 1 && clause.is(ValueType.PERCENT) && clauses.get(head).kase() == Case.DE
                && figures.isOften(text, clauses.get(head).content()); // 99%の時間で
        return bare || often || head >= 0 && words.isBody(phrases.words(head)) // 資本金が1億円以下の会社
                || isAdverb(clause) || clause.said() != null && qualifiesFigure(clause.predicate()) || countsApposed(at);
    }

    /** Whether the figure says how, or how many times, something is done to the object: 人がレバレッジを10倍まで設定する. */
    private boolean isAdverb(FigureClause clause) {
        boolean ended = clause.object() > clause.at() && endsClause(clause); // 総工費は9億円、人件費も高い伸びを示す
        if (clause.object() < 0 || ended || clause.predicate() == clause.at() || clause.changes(words)) {
            return false;
        }
        boolean acts = clause.object() < clause.at() && !clause.is(ValueType.MONEY) && clause.hasVerb() && !clause.levels(words);
        return switch (clause.kase()) {
            case NONE -> true;
            case MADE, NI, DE, TO -> acts;
            default -> false;
        };
    }

    /** 20ドルを切る19.99ドル: the predicate only places one figure against another. */
    private boolean qualifiesFigure(int predicate) {
        int head = clauses.head(predicate);
        return clauses.get(predicate).adnominal() && head >= 0 && clauses.get(head).tellsValue();
    }

    /** 『A』『B』の2機種: the figure sums up names. */
    private boolean countsApposed(int at) {
        int before = at - 1;
        return before >= 0 && clauses.get(before).kase() == Case.NO && clauses.head(before) == at
                && clauses.get(before).mentions().size() > 1;
    }

    /** 3000億円規模に達する市場: the noun behind the clause is so much. */
    private boolean describesNext(FigureClause clause) {
        int noun = relative(clause.predicate());
        boolean ofSubject = clause.subject() >= 0 && clauses.head(clause.subject()) == clause.predicate();
        if (noun < 0 || !clause.action().isEmpty() || ofSubject) {
            return false;
        }
        int whole = clause.whole();
        String measured = phrases.words(noun) + (whole >= 0 && clause.shares(words) ? " " + phrases.words(whole) : "");
        drafts.add("relative", measured, phrases.name(noun), null, clause.amount(), clause.trigger(), whole >= 0 ? whole : clause.at());
        return true;
    }

    /** 総額9億円を助成する「X」: what the name behind the clause does by so much. */
    private boolean describesName(FigureClause clause) {
        boolean deed = clause.is(ValueType.MONEY) && clause.kase() == Case.WO && clause.hasVerb() && clause.subject() < 0
                && clause.predicate() > clause.at() && clauses.get(clause.predicate()).adnominal() && !clause.action().isEmpty()
                && !words.isTelling(clause.action()) && !clause.said().negated() && clause.said().voice() == Bunsetsu.Voice.ACTIVE
                && nouns.argument(clause.predicate(), Case.GA, clause.at()) < 0 && nouns.argument(clause.predicate(), Case.NI, clause.at()) < 0;
        int noun = deed ? clauses.head(clause.predicate()) : -1;
        Mention name = noun < 0 ? null : clauses.get(noun).lastMention();
        if (name == null || !(name.meaning() instanceof Entity) || name.is(NameType.PERSON) || name.is(NameType.PLACE)
                || !clauses.get(noun).endsWith(name) || clauses.get(noun).kase() == Case.NO) {
            return false;
        }
        drafts.draft("relative", Phrases.subject(name, clause.action(), null), clause.amount(), nouns.governor(noun), clause.at());
        return true;
    }

    /** The noun of which a relative clause says how much it is: 3000億円規模に達する市場, 達すると予測される市場; -1 where none does. */
    private int relative(int predicate) {
        if (predicate < 0 || !words.verbs().reaches(clauses.get(predicate).predicate().lemma())) {
            return -1;
        }
        int clause = predicate;
        if (clauses.get(clause).kase() == Case.TO && !clauses.get(clause).adnominal()) { // 達すると予測される
            clause = clauses.head(clause);
        }
        int noun = clause >= 0 && clauses.get(clause).adnominal() ? clauses.head(clause) : -1;
        if (noun < 0 || !nouns.isCompound(noun) || !nouns.namesThing(noun)) {
            return -1;
        }
        String named = phrases.words(noun);
        return words.isClauseHead(named) || words.isGeneric(named) || words.isVacuous(named) ? -1 : noun;
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

    private void addObject(String measured, int object, FigureClause clause) {
        Mention own = phrases.name(object);
        boolean saved = clause.is(ValueType.DURATION) && clause.kase() == Case.NONE && !clause.action().isEmpty(); // 作業時間を40時間削減する
        String told = saved ? measured + " " + clause.action() : measured;
        boolean judged = clause.kase() == Case.TO && !words.isOwned(measured); // 調査会社Aは市場規模を9億円と予測する
        drafts.add("object", told, own, own == null && !judged ? clause.owner() : null, clause.amount(), clause.trigger(), object);
    }

    /** インフラに130億ドルを投じる, 32億ドルを投じて外部展開を進める: on what so much is spent is told. */
    private boolean isSpentOn(FigureClause clause) {
        boolean spends = clause.spends(words) && !(clause.is(ValueType.PERCENT) && clause.kase() == Case.GA); // 企業の半数が9億円を投じる
        int goal = spends ? nouns.goal(clause.predicate(), clause.at()) : -1;
        goal = goal < 0 && spends ? nouns.purpose(clause.predicate()) : nearest(goal, clause);
        if (goal >= 0 && isSpentBySome(clause)) {
            return true;
        }
        if (goal < 0 || text.startsWith("ため", clauses.get(goal).content().start()) || !nouns.namesThing(goal)) { // 建てるために投じる
            return false;
        }
        Mention spender = clause.kase() == Case.GA ? null : clause.owner() == null ? person(clause.at()) : clause.owner();
        String spent = Phrases.clean(text, clauses.get(firstOf(goal)).content().start(), clauses.get(goal).content().end());
        String measured = spent.endsWith(clause.action()) ? spent : spent + " " + clause.action(); // 設備投資に9億円を投資
        drafts.add(MeasureDrafts.SPENT, measured, phrases.name(goal), spender, clause.amount(), clause.trigger(), goal);
        return true;
    }

    /** The person of whom the clause of a figure tells what is done: A氏が私財9億円を投じる; null where it tells none. */
    private Mention person(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.TOPIC || b.kase() == Case.GA && !clauses.isInRelative(i)) {
                Mention last = b.lastMention();
                return last != null && last.is(NameType.PERSON) && b.endsWith(last) && clauses.head(i) >= figure ? last : null;
            }
        }
        return null;
    }

    /** Where that begins on which is spent, perhaps together with another thing: クラウド基盤とAIインフラに, not X社とAIインフラに. */
    private int firstOf(int goal) {
        int first = phrases.first(goal);
        Bunsetsu other = first == 0 ? null : clauses.get(first - 1);
        boolean both = other != null && other.kase() == Case.TO && !other.comma() && !other.is(Bunsetsu.Kind.VERB) && other.mentions().isEmpty();
        int from = both ? phrases.first(first - 1) : first;
        return clauses.get(goal).content().end() - clauses.get(from).content().start() <= Phrases.LONGEST ? from : first;
    }

    /** AにM円、BにN円を投じる: each sum is spent on the goal right before it. */
    private int nearest(int goal, FigureClause clause) {
        int before = clause.at() - 1;
        boolean own = goal >= 0 && before > goal && clauses.get(before).kase() == Case.NI && !clauses.get(before).tellsValue()
                && clauses.get(before).predicate() == null && nouns.hasFigure(goal + 1, before);
        return own ? before : goal;
    }

    /** 企業の半数が2億円をAIに投じる: the sum is what each of a part of them spends. */
    private boolean isSpentBySome(FigureClause clause) {
        for (int dependent : clauses.dependents(clause.predicate())) {
            Bunsetsu b = clauses.get(dependent);
            if (b.kase() == Case.GA && b.tellsValue() && b.lastMention() != null && b.lastMention().is(ValueType.PERCENT)) {
                return true;
            }
        }
        return false;
    }

    /** 総数は1,509システムに達し: the subject is so much. */
    private boolean isToldOfSubject(FigureClause clause) {
        if (clause.subject() < 0 || clause.kase() == Case.GA && !isShareOfTopic(clause)) {
            return false;
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
        return account ? "" : ofComponent(subject);
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
            case NONE, WO, DE, KARA, NI, HE, ABOUT -> clause.hasVerb() && clause.said().voice() != Bunsetsu.Voice.PASSIVE;
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
    private boolean endsClause(FigureClause clause) {
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

    /** A社の9億円投資は, A社への9億円投資: the noun behind the sum says that it is spent, and the one before it by whom or on what. */
    private boolean isInvestment(FigureClause clause) {
        PredicateWord own = clause.figure().predicate();
        boolean noun = clause.is(ValueType.MONEY) && clause.subject() < 0 && own != null && own.kind() == Bunsetsu.Kind.EVENT_NOUN
                && words.verbs().spends(own.lemma());
        int before = clause.at() - 1;
        Mention name = noun ? nouns.nameBefore(clause.at()) : null;
        if (name == null) {
            return false;
        }
        String told = Phrases.clean(text, clause.amount().span().end(), clause.figure().content().end());
        boolean doer = clauses.get(before).kase() == Case.NO;
        drafts.add(MeasureDrafts.SPENT, doer ? told : phrases.words(before) + " " + told, doer ? null : name, doer ? name : null, clause.amount(),
                clause.at(), before);
        return true;
    }

    /** 国内市場においては10億円に達する: the market is as large. */
    private boolean isReachedInMarket(FigureClause clause) {
        if (clause.subject() >= 0 || !clause.levels(words) || !clause.is(ValueType.MONEY) || clause.kase() == Case.WO) {
            return false;
        }
        int market = nouns.market(clause.at());
        if (market >= 0) {
            drafts.add("market", phrases.words(market), phrases.name(market), null, clause.amount(), clause.trigger(), market);
        } else if (goesOn(clause)) {
            Argument measured = measuredBefore();
            if (measured != null) {
                drafts.draft("carried", measured, clause.amount(), clause.trigger(), clause.at() - 1);
            }
        }
        return true;
    }

    /** 2030年には130億ドルに達する, 2030年にはなんと130億ドルに: whether the sum of another year of what was told before stands without a subject. */
    private boolean goesOn(FigureClause clause) {
        int date = clause.at() - 1;
        boolean stressed = date > 0 && clauses.get(date).kase() == Case.NONE && clauses.get(date).mentions().isEmpty()
                && clauses.get(date).predicate() == null && !clauses.get(date).comma();
        date -= stressed ? 1 : 0;
        boolean dated = date >= 0 && clauses.get(date).tellsTime() && clauses.get(date).lastMention() != null
                && clauses.get(date).lastMention().is(ValueType.DATE);
        for (int i = 0; dated && i < date; i++) {
            Bunsetsu b = clauses.get(i);
            dated = b.tellsTime() || b.kase() != Case.TOPIC && b.kase() != Case.GA;
        }
        return dated;
    }

    /** What was measured last in money, or the market of which the sentence before speaks; null where neither was. */
    private Argument measuredBefore() {
        if (discourse.sheet().isReport()) {
            return null;
        }
        boolean sum = discourse.measuredSum() instanceof Phrase measured && (words.isMeasured(measured.text()) || words.isOwned(measured.text()));
        boolean last = discourse.measuredType() == ValueType.MONEY
                || sum && Arguments.display(discourse.measured()).startsWith(Arguments.display(discourse.measuredSum())); // its growth
        if (sum && last) {
            return discourse.measuredSum();
        }
        String topic = TopicBefore.of(text, clauses.get(0).content().start());
        return discourse.measured() == null && words.isMarket(topic) ? new Phrase(topic) : null;
    }

    /** 130億ドルを投じる: who spends it was told before. */
    private boolean isSpent(FigureClause clause) {
        boolean spent = clause.spends(words) && discourse.carried(FigureOwners.ALL) != null;
        if (spent) {
            drafts.add(MeasureDrafts.SPENT, clause.action(), null, null, clause.amount(), clause.trigger(), clause.at());
        }
        return spent;
    }
}
