package yomitori.extract.relations;

import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.facts.Bound;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;

/** Finds what a figure counts that modifies a noun: 最大9,216個のチップ, 25億ドルの投資. */
final class CountedReader extends FigureSentence {
    private static final String SIZED = "規模の";

    private final GovernedReader governed;
    private final DeedReader deeds;
    private final Counters counters;

    /**
     * A figure and what it counts.
     *
     * @param noun the bunsetsu of what is counted
     * @param counted its words
     * @param own the name in them, or null
     * @param governor the predicate behind the noun; the noun itself where it has none
     */
    private record Count(Amount amount, int noun, String counted, Mention own, int governor) {
        int at() {
            return amount.at();
        }

        boolean is(ValueType type) {
            return amount.type() == type;
        }
    }

    /**
     * @param governed reads the same sentence
     * @param deeds as well
     */
    CountedReader(GovernedReader governed, DeedReader deeds, Counters counters) {
        super(governed);
        this.governed = governed;
        this.deeds = deeds;
        this.counters = counters;
    }

    /** Whether the figure counts the noun that it modifies: 9,216個のチップ, not 39%増の4,523億ニュー台湾ドル. */
    boolean counts(Amount amount) {
        int head = clauses.head(amount.at());
        if (head < 0 || !clauses.get(head).isNominal()) {
            return false;
        }
        for (int i = amount.at() + 1; i < head; i++) {
            if (clauses.get(i).tellsValue()) {
                return false; // 約2倍の3200mAhなので、誰でも
            }
        }
        Mention inHead = clauses.get(head).lastMention();
        return inHead == null || inHead.isName();
    }

    void read(Amount found) {
        int first = clauses.head(found.at());
        int noun = noun(first);
        if (noun < 0 || !clauses.get(noun).isNominal()) {
            return;
        }
        int governor = nouns.governor(noun);
        String counted = Phrases.clean(text, clauses.get(first).content().start(), clauses.get(noun).content().end());
        Count count = new Count(changed(found, noun, governor), noun, counted, clauses.get(noun).lastMention(), governor);
        if (isNoCount(count) || isGroup(count)) {
            if (isNumberOfSubject(count)) {
                int subject = count.at() - 1;
                drafts.add("subject", nouns.name(subject), phrases.name(subject), null, count.amount(), stated(count), subject);
            }
            return;
        }
        boolean grows = words.isTrend(counted) || words.verbs().changes(counted + "する");
        if (grows && isOfWords(count)) { // 拡大、そして投資の3割の増加
            drafts.add(MeasureDrafts.COUNTED, nouns.name(count.at() - 1), phrases.name(count.at() - 1), null, count.amount(), stated(count), count.at() - 1);
        } else if (words.isVacuous(counted) || words.isTrend(counted) || !nouns.namesThing(noun)) {
            governed.read(count.amount(), "");
        } else if (isPart(count)) {
            part(count);
        } else if (count.own() == null && isHeld(count)) {
            int holder = found.at() - 1;
            drafts.add(MeasureDrafts.COUNTED, counted, null, clauses.get(holder).lastMention(), count.amount(), stated(count), holder);
        } else if (isDenied(governor)) {
            return; // 3万台の端末で意図せず起きた
        } else if (count.own() != null) {
            drafts.draft(MeasureDrafts.COUNTED, Phrases.subject(null, counted, count.own()), count.amount(), stated(count), noun);
        } else {
            common(count);
        }
    }

    /** What is counted: the noun that the figure modifies, or the next one where that only says of which kind it is. */
    private int noun(int first) {
        Bunsetsu b = clauses.get(first);
        boolean modifies = figures.tellsKind(text, b.content().end()) && b.kase() == Case.NO // 80個の競技関連の記事
                || b.kase() == Case.HE && b.adnominal(); // 40Gbpsのディスクへの帯域幅
        return modifies ? clauses.head(first) : first;
    }

    /** 1.5倍という数字, 1枚の画像, 5作品の撮影場所, 1兆のパラメータ: nothing is counted. */
    private boolean isNoCount(Count count) {
        return count.is(ValueType.MONEY) && words.isUnit(count.counted()) || words.isNumber(count.counted())
                || isVersion(count) || figures.concerns(text, clauses.get(count.noun()).content().end())
                || count.amount().isOne() || !counters.mayCount(count.amount(), count.counted());
    }

    /** 2.1までの更新: a number with a fraction and no unit counts nothing. */
    private boolean isVersion(Count count) {
        return count.amount().isBare() && count.amount().value() instanceof Figure figure && figure.number().stripTrailingZeros().scale() > 0
                && !words.isCount(count.counted()) && !words.isMeasured(count.counted());
    }

    /** 解約率は3%という数字を見ても: whether the noun means the figure itself, which stands right behind what it measures. */
    private boolean isNumberOfSubject(Count count) {
        int subject = count.at() - 1;
        boolean called = subject >= 0 && clauses.get(count.at()).kase() == Case.CALLED && words.isNumber(phrases.words(count.noun()));
        return called && (clauses.get(subject).kase() == Case.GA || clauses.get(subject).kase() == Case.TOPIC)
                && !nouns.isNominalized(subject) && subjects.of(count.at()) == subject;
    }

    /** Whether a figure only says which things are meant: 50万円の注文は1,100円, 681社の企業のデータを分析する, 数千、数万もの端末. */
    private boolean isGroup(Count count) {
        int noun = count.noun();
        Bunsetsu b = clauses.get(noun);
        Mention next = noun + 1 < clauses.size() ? clauses.get(noun + 1).lastMention() : null;
        boolean priced = count.is(ValueType.MONEY) && b.kase() == Case.TOPIC && next != null && next.is(ValueType.MONEY);
        PredicateWord said = clauses.get(count.governor()).predicate();
        boolean sample = (b.kase() == Case.NO || b.kase() == Case.WO) && said != null && figures.studies(said.lemma())
                && words.isBody(phrases.words(noun));
        return priced || sample || isTier(count) || nouns.isBase(noun) || figures.isRound(text, count.amount().span().start());
    }

    /** Whether a label only says for which things the figures behind it hold: 9箱以下の注文：300円. */
    private boolean isTier(Count count) {
        int end = clauses.get(count.noun()).content().end();
        boolean label = end < text.length() && ":：".indexOf(text.charAt(end)) >= 0;
        return label && count.amount().value() instanceof Figure figure && figure.bound() != Bound.NONE
                && nouns.hasFigure(count.noun() + 1, clauses.size() - 1);
    }

    /** Whether the figure is a share of those who do something, and no measure of them: 75%の企業が飛びついた. */
    private boolean isPart(Count count) {
        return count.own() == null && count.is(ValueType.PERCENT) && (words.isGeneric(count.counted())
                || clauses.get(count.at()).kase() != Case.CALLED && !words.isRatio(count.counted()));
    }

    /** Adds what so large a part of a group does to something, or says: 75%の企業がAIを導入している, 75%の企業が「使う」と答えた. */
    private void part(Count count) {
        int noun = count.noun();
        int governor = count.governor();
        boolean told = governor > noun && clauses.get(noun).kase() == Case.GA
                && (!clauses.get(governor).adnominal() || clauses.get(governor).kase() == Case.CALLED || isMovement(governor) || isClause(governor));
        boolean vague = count.amount().value() instanceof Figure figure && figure.bound() != Bound.NONE; // 75%以上の企業が投じて
        boolean answer = told && !vague && nouns.isQuoteBehind(noun) && clauses.get(governor).predicate() != null
                && figures.answers(clauses.get(governor).predicate().lemma());
        if (answer && words.isBody(count.counted())) {
            drafts.add("share", count.counted() + " " + deeds.saying(noun, governor), null, null, count.amount(), governor, noun);
            return;
        }
        int object = told ? nouns.argument(governor, Case.WO, count.at()) : -1;
        object = told && object < 0 && !vague ? complement(noun, governor) : object;
        if (object > noun && clauses.get(governor).predicate().kind() == Kind.VERB && words.isBody(count.counted())) {
            String deed = deeds.ended(noun, governor);
            boolean whole = deed.equals(deeds.deed(noun, governor));
            if (!deed.isEmpty() && (whole || !vague) && !isDenied(governor)) {
                drafts.add("share", count.counted() + " " + deed, phrases.name(object), null, count.amount(), governor, object);
            }
        }
    }

    /** With or to what the counted do it, where they do it to nothing: 8割の社員が毎週このツールで働く; -1 where that is not told. */
    private int complement(int noun, int governor) {
        for (int dependent : clauses.dependents(governor)) {
            Bunsetsu b = clauses.get(dependent);
            if (dependent > noun && (b.kase() == Case.NI || b.kase() == Case.DE) && b.predicate() == null && !b.tellsTime() && !b.tellsValue()) {
                return dependent;
            }
        }
        return -1;
    }

    /** Whether the clause modifies no thing, but a word that ties it to the next: 答えた一方. */
    private boolean isClause(int governor) {
        int head = clauses.head(governor);
        return head == governor + 1 && clauses.get(head).kase() == Case.NONE && figures.joins(phrases.words(head));
    }

    /** Whether what the clause tells is told to be going on: 導入する動きが. */
    private boolean isMovement(int governor) {
        int head = clauses.head(governor);
        return head == governor + 1 && figures.isMovement(phrases.words(head)) && clauses.get(head).kase() == Case.GA;
    }

    /** Whether the name before the figure has what is counted: A社の1800億円の投資計画, A社の9%の株式. */
    private boolean isHeld(Count count) {
        Bunsetsu holder = count.at() == 0 ? null : clauses.get(count.at() - 1);
        return holder != null && holder.kase() == Case.NO && holder.lastMention() != null && holder.lastMention().isName()
                && (!count.is(ValueType.PERCENT) && !count.is(ValueType.MULTIPLE) || words.isOwned(count.counted()));
    }

    /** Whether the words right before the figure tell what has changed so much, and nothing else does. */
    private boolean isOfWords(Count count) {
        int before = count.at() - 1;
        boolean genitive = before > 0 && clauses.get(before).kase() == Case.NO && !clauses.get(before).tellsValue() && count.own() == null;
        return genitive && clauses.get(count.at()).kase() == Case.NO && clauses.get(before).isNominal()
                && nouns.namesThing(before) && !clauses.get(before).adverbial()
                && !figures.isExtreme(text, clauses.get(before).content().end());
    }

    /**
     * The bunsetsu that states what is counted. What is said of 2倍の性能向上は, and to what end 導入に向けた is done, is not how much it is.
     */
    private int stated(Count count) {
        Bunsetsu b = clauses.get(count.noun());
        boolean known = b.kase() == Case.TOPIC || text.startsWith("に向け", b.content().end());
        return known ? count.noun() : count.governor();
    }

    /** 5000億円規模の国家計画, 5000億円（約3億ドル）規模の国家計画: the figure tells how large an undertaking is. */
    private boolean isSized(Count count) {
        int end = count.amount().span().end();
        if (text.startsWith(" ", end)) {
            end++;
        }
        int close = Phrases.closing(text, end, Math.min(text.length(), end + Phrases.LONGEST + 1));
        end = close > end ? close + 1 : end;
        return text.startsWith(SIZED, text.startsWith(" ", end) ? end + 1 : end);
    }

    private boolean isDenied(int predicate) {
        PredicateWord said = clauses.get(predicate).predicate();
        return said != null && said.negated();
    }

    /** Counts what has no name of its own, but perhaps a subject or what it is spent on. */
    private void common(Count count) {
        Mention bearer = bearer(count);
        if (bearer != null) {
            drafts.add(MeasureDrafts.COUNTED, count.counted(), null, bearer, count.amount(), stated(count), count.at());
            return;
        }
        int subject = subjects.of(count.at());
        Mention place = subject < 0 ? place(count) : null;
        if (place != null) {
            drafts.add(MeasureDrafts.COUNTED, count.counted(), null, place, count.amount(), stated(count), count.at());
            return;
        }
        int spot = subject < 0 ? spot(count) : -1;
        if (spot >= 0) {
            drafts.add("placed", phrases.words(spot) + " " + count.counted(), null, null, count.amount(), stated(count), spot);
            return;
        }
        if (isWho(subject, count)) {
            drafts.add("doers", nouns.name(subject) + count.counted(), null, null, count.amount(), count.noun(), phrases.first(subject));
            return;
        }
        boolean owned = subject >= 0 && clauses.head(subject) <= count.governor(); // not X of Xは2倍の容量を持つ部品を積む
        int holder = owned ? -1 : holder(count);
        holder = subject >= 0 && holder >= 0 && isToldOf(holder) ? -1 : holder; // X1は2倍の容量を持つ新型の端末だ
        if (holder >= 0) {
            drafts.add(MeasureDrafts.COUNTED, phrases.words(holder) + " " + count.counted(), phrases.name(holder), null, count.amount(),
                    stated(count), holder);
            return;
        }
        if (isUnnamedDoer(subject, count)) {
            int goal = goalOf(count);
            String on = goal < 0 ? "" : phrases.words(goal) + " ";
            drafts.add(MeasureDrafts.DONE, nouns.group(subject) + " " + on + count.counted(), null, null, count.amount(), stated(count), phrases.first(subject));
            return;
        }
        subject = subject >= 0 && clauses.get(subject).content().length() == 1 ? -1 : subject; // 注目されるのは、80億ドルの投資だ
        if (subject >= 0 && hasOther(subject, count.at())) {
            return;
        }
        String tied = count.is(ValueType.QUANTITY) ? "" : tied(count);
        if (!tied.isEmpty()) {
            int before = count.at() - 1;
            Mention who = subject < 0 || isAnother(subject, count) ? null : phrases.name(subject);
            drafts.add(MeasureDrafts.COUNTED, tied + count.counted(), phrases.name(before), who, count.amount(), stated(count), phrases.first(before));
            return;
        }
        boolean unowned = subject < 0 || phrases.name(subject) == null;
        if (unowned && isSized(count) && count.is(ValueType.MONEY) && nouns.isCompound(count.noun()) && !words.isBody(count.counted())) {
            drafts.add("sized", count.counted(), null, null, count.amount(), stated(count), count.at());
            return;
        }
        subject = subject >= 0 && (isAnother(subject, count) || isHeading(subject, count)) ? -1 : subject;
        Amount amount = count.amount();
        int goal = goalOf(count);
        if (goal >= 0) { // インフラに130億ドルの投資を発表
            Mention spender = subject < 0 ? null : phrases.name(subject);
            drafts.add(MeasureDrafts.SPENT, phrases.words(goal) + " " + count.counted(), phrases.name(goal), spender, amount, stated(count), goal);
        } else if (amount.isBare() && (subject < 0 || phrases.name(subject) == null) && !words.isCount(count.counted())) {
            return; // 12の地区
        } else if (subject >= 0) {
            ofSubject(count, subject);
        } else if (nouns.isCompound(count.noun())
                || words.isMeasured(count.counted()) && !words.verbs().changes(count.counted() + "する") && !isLoneGrowth(count)) {
            ofNobody(count); // not 67件の応募, 2ドルの節約
        }
    }

    /** What the noun is of, for or by, in front of the figure: AIへの of AIへの9億円の投資; empty where that is not told. */
    private String tied(Count count) {
        int figure = count.at();
        Bunsetsu b = figure == 0 ? null : clauses.get(figure - 1);
        int head = b == null ? -1 : clauses.head(figure - 1);
        boolean tied = b != null && b.adnominal() && !b.tellsValue() && !b.tellsTime() && (head == count.noun() || head == figure)
                && (b.kase() == Case.HE || b.kase() == Case.BY);
        return !tied ? "" : Phrases.clean(text, clauses.get(phrases.first(figure - 1)).content().start(), clauses.get(figure).content().start());
    }

    /** The name that has what is counted: X of Xには9億円の資金が投入された, Xに15の言語が追加された; null where none is told. */
    private Mention place(Count count) {
        int place = goal(count);
        Bunsetsu b = place < 0 ? null : clauses.get(place);
        Mention name = b == null ? null : b.lastMention();
        boolean known = name != null && name.meaning() instanceof Entity entity && FigureOwners.ALL.contains(entity.type()) && b.endsWith(name);
        boolean had = known && (clauses.get(count.governor()).predicate().voice() == Bunsetsu.Voice.PASSIVE
                || text.startsWith("には", b.content().end()));
        return had ? name : null;
    }

    /** Where or to what, before the figure, there are so many by the verb that is said of them: 図書館には, Xに; -1 where none tells it. */
    private int goal(Count count) {
        PredicateWord said = clauses.get(count.governor()).predicate();
        boolean there = said != null && said.kind() == Kind.VERB && !said.negated() && clauses.get(count.noun()).kase() == Case.GA;
        int goal = there ? nouns.argument(count.governor(), Case.NI, count.at()) : -1;
        return goal > count.at() ? -1 : goal;
    }

    /** Where there are so many, which has no name: 図書館 of 図書館には632種類の地図が収められている; -1 where that is not told. */
    private int spot(Count count) {
        int spot = count.is(ValueType.QUANTITY) && !count.amount().isBare() ? goal(count) : -1;
        Bunsetsu b = spot < 0 ? null : clauses.get(spot);
        boolean thing = b != null && b.mentions().isEmpty() && b.predicate() == null && !b.tellsTime() && text.startsWith("には", b.content().end())
                && nouns.namesThing(spot);
        String told = thing ? phrases.words(spot) : "";
        return told.length() > 1 && !words.isVacuous(told) && !words.isPronoun(told) && !words.isUntold(told) && !words.isUnmeasured(told)
                && !words.isPeriod(told) && !words.isCondition(told) ? spot : -1;
    }

    /** Whether so many are told to be who or what the clause before tells of: 開発に携わるのは3名の技術者だ. */
    private boolean isWho(int subject, Count count) {
        return subject >= 0 && subject == count.at() - 1 && nouns.isNominalized(subject) && count.is(ValueType.QUANTITY) && !count.amount().isBare()
                && count.noun() == clauses.size() - 1 && count.noun() == count.at() + 1 && clauses.get(count.noun()).predicate() != null
                && clauses.get(count.noun()).predicate().kind() == Bunsetsu.Kind.COPULA;
    }

    /** The name behind the clause that has so much of what is counted: X of 9万人の従業員を擁するX; null where none does. */
    private Mention bearer(Count count) {
        int verb = count.governor();
        PredicateWord said = clauses.get(verb).predicate();
        boolean has = verb == count.noun() + 1 && clauses.get(count.noun()).kase() == Case.WO && clauses.get(verb).adnominal()
                && said != null && said.kind() == Kind.VERB && said.voice() == Bunsetsu.Voice.ACTIVE && !said.negated()
                && nouns.argument(verb, Case.GA, count.at()) < 0;
        int bearer = has ? clauses.head(verb) : -1;
        Mention name = bearer < 0 ? null : clauses.get(bearer).lastMention();
        boolean owner = name != null && name.meaning() instanceof Entity entity && FigureOwners.ALL.contains(entity.type());
        return owner && clauses.get(bearer).endsWith(name) && clauses.get(bearer).kase() != Case.NO ? name : null;
    }

    /** The thing behind the clause that has so much of what is counted: 棚 of 9kgの重量を持つ棚; -1 where none has. */
    private int holder(Count count) {
        int verb = count.governor();
        PredicateWord said = clauses.get(verb).predicate();
        boolean has = verb == count.noun() + 1 && clauses.get(count.noun()).kase() == Case.WO && clauses.get(verb).adnominal() && said != null
                && figures.has(said.lemma()) && (words.isAspect(count.counted()) || words.isOfThing(count.counted()));
        int thing = has && clauses.head(verb) >= 0 ? noun(clauses.head(verb)) : -1;
        thing = thing >= 0 && clauses.get(thing).tellsValue() && clauses.get(thing).kase() == Case.NO ? clauses.head(thing) : thing; // 世界一の
        if (thing < 0 || !clauses.get(thing).isNominal() || clauses.get(thing).tellsValue() || !nouns.namesThing(thing)) {
            return -1;
        }
        String told = phrases.words(thing);
        return words.isClauseHead(told) || words.isGeneric(told) || words.isVacuous(told) || told.length() < 2 ? -1 : thing;
    }

    /** Whether the noun is what the subject is told to be. */
    private boolean isToldOf(int noun) {
        int last = noun;
        while (clauses.get(last).kase() == Case.NO && clauses.head(last) > last) {
            last = clauses.head(last);
        }
        return clauses.get(last).is(Kind.COPULA);
    }

    /** Whether who raises, spends or signs the sum has no name, but is told: 量子計算の新興企業が9億円の資金を調達した. */
    private boolean isUnnamedDoer(int subject, Count count) {
        PredicateWord said = clauses.get(count.governor()).predicate();
        Case kase = clauses.get(count.noun()).kase();
        boolean had = kase == Case.WO || kase == Case.NI && words.isOfFirm(count.counted()); // 資金調達に成功した
        boolean deed = subject >= 0 && count.is(ValueType.MONEY) && had && clauses.head(subject) == count.governor()
                && said != null && said.kind() != Kind.COPULA && said.voice() == Bunsetsu.Voice.ACTIVE && !said.negated()
                && !(nouns.isSpending(count.counted()) && figures.receives(said.lemma())); // 投資を受けた
        Mention name = deed ? clauses.get(subject).lastMention() : null;
        boolean like = deed && subject > 0 && clauses.get(subject - 1).is(Kind.ADJECTIVE); // A社のような企業
        boolean group = deed && !like && (name == null || name.is(NameType.PLACE) && !isNamed(subject)) && words.isBody(phrases.words(subject));
        return group && (nouns.isCompound(subject) || phrases.clause(subject) < subject) && nouns.group(subject).length() >= Sureness.SHORTEST_GROUP
                && !nouns.hasFigure(subject + 1, count.at() - 1);
    }

    /** Whether so much growth is told of nothing that was spoken of. */
    private boolean isLoneGrowth(Count count) {
        return words.verbs().levels(count.counted() + "する") && discourse.carried(FigureOwners.ALL) == null;
    }

    /** 企業が100%のROIを, A社が990億ドルと、軒並み1000億ドル超の投資を: the subject says too little, or has a figure of its own. */
    private boolean hasOther(int subject, int figure) {
        return words.isGeneric(phrases.words(subject))
                || clauses.get(subject).kase() == Case.GA && nouns.hasFigure(subject + 1, figure - 1);
    }

    /** Whether what is counted is not the subject's, whose clause has ended, who only uses it, or which is a number itself. */
    private boolean isAnother(int subject, Count count) {
        boolean before = count.is(ValueType.MONEY) && clauses.get(count.noun()).kase() == Case.GA && !words.isTrend(count.counted())
                && phrases.name(subject) == null && isOfClauseBefore(subject, count.at()); // 需要は投資を押し上げ、100億円の収益が見込まれる
        boolean named = isNamed(subject);
        boolean user = !named && words.isBody(phrases.words(subject)); // 日本のユーザーは2倍の性能を
        boolean number = !named && count.is(ValueType.QUANTITY) && !isCalled(count)
                && figures.isNumber(phrases.words(subject)); // コア数は8個で、4画面の出力が
        return before || user || number;
    }

    /** 費用の削減：20%の経費削減により: whether a label in front only tells the change in other words. */
    private boolean isHeading(int label, Count count) {
        String told = phrases.words(label);
        String last = told.substring(Math.max(0, told.length() - 2));
        return label == count.at() - 1 && clauses.get(label).kase() == Case.NONE && words.verbs().levels(last + "する")
                && words.verbs().levels(count.counted().substring(Math.max(0, count.counted().length() - 2)) + "する");
    }

    /** Whether a clause ends between a topic and the figure. */
    private boolean isOfClauseBefore(int topic, int figure) {
        for (int i = topic + 1; i < figure; i++) {
            Bunsetsu b = clauses.get(i);
            if (b.comma() && b.is(Kind.VERB) && !b.adnominal()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the bunsetsu ends with a name. */
    private boolean isNamed(int index) {
        Mention last = clauses.get(index).lastMention();
        return last != null && last.isName() && clauses.get(index).endsWith(last);
    }

    /** 9億円という評価額: the figure is what the noun is called. */
    private boolean isCalled(Count count) {
        return clauses.get(count.at()).kase() == Case.CALLED;
    }

    private boolean isSpent(Count count) {
        PredicateWord said = clauses.get(count.governor()).predicate();
        return said != null && (nouns.isSpending(count.counted()) || count.is(ValueType.MONEY) && words.verbs().spends(said.lemma()));
    }

    /** On what the sum is spent; -1 where it is not, or that is not told. */
    private int goalOf(Count count) {
        int goal = isSpent(count) ? nouns.goal(count.governor(), count.at()) : -1;
        boolean end = goal >= 0 && (clauses.get(goal).is(Kind.VERB) || text.startsWith("ため", clauses.get(goal).content().start())); // 工場を建てるために
        return goal == count.noun() || end ? -1 : goal;
    }

    private void ofSubject(Count count, int subject) {
        Amount amount = count.amount();
        String counted = count.counted();
        Mention name = phrases.name(subject);
        int stated = stated(count);
        if (count.is(ValueType.DURATION) && words.isTime(phrases.words(subject))) { // 稼働時間: 7時間の連続作業を実証
            drafts.add(MeasureDrafts.COUNTED, phrases.words(subject), name, null, amount, stated, subject);
        } else if (words.isPronoun(phrases.words(subject))) {
            boolean apart = discourse.measured() == null || words.isAspect(counted); // これは旧型の6倍の容量だ
            String told = apart ? "" : Arguments.display(discourse.measured());
            String before = told.isEmpty() || told.endsWith(counted) ? "" : told + " ";
            drafts.add(MeasureDrafts.COUNTED, before + counted, null, null, amount, stated, count.noun());
        } else if (name == null && isCalled(count)) {
            drafts.add("called", phrases.words(subject), null, phrases.ownerBeforeDate(subject), amount, stated, subject);
        } else if (name != null && (count.is(ValueType.QUANTITY) || words.isTelling(clauses.get(subject).content().in(text)))) {
            drafts.add(MeasureDrafts.COUNTED, counted, null, name, amount, stated, subject); // A社の発表は、9億円の資金を投じるものだ
        } else if (!count.is(ValueType.QUANTITY) || name == null && clauses.get(subject).kase() != Case.NONE && nouns.isCompound(subject)
                && clauses.head(subject) == count.governor()
                && !words.isUnmeasured(phrases.words(subject)) && !amount.isBare() && (words.isBody(counted) || words.isMeasured(counted))) {
            drafts.add(MeasureDrafts.COUNTED, phrases.words(subject) + " " + counted, name, null, amount, stated, subject);
        } else {
            ofNobody(count);
        }
    }

    private void ofNobody(Count count) {
        String counted = count.counted();
        boolean owned = !count.is(ValueType.QUANTITY) || discourse.carried(FigureOwners.ALL) != null
                && (nouns.isCompound(count.noun()) || words.isCount(counted) || words.isMeasured(counted));
        if (owned) {
            drafts.add(MeasureDrafts.COUNTED, counted, null, null, count.amount(), stated(count), count.noun());
        }
    }
}
