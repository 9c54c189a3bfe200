package yomitori.extract.relations;

import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;

/** Reads what a figure counts that has no name of its own, but perhaps a subject, a holder or what it is spent on: 25億ドルの投資. */
final class CommonReader extends FigureSentence {
    private static final String SIZED = "規模の";

    private final CountHolders holders;

    /**
     * @param sentence the sentence that is read
     * @param holders knows who or what in it has what is counted
     */
    CommonReader(FigureSentence sentence, CountHolders holders) {
        super(sentence);
        this.holders = holders;
    }

    /** Counts what has no name of its own, but perhaps a subject or what it is spent on. */
    void read(Count count) {
        Mention bearer = holders.bearer(count);
        if (bearer != null) {
            drafts.add(MeasureDrafts.COUNTED, count.counted(), null, bearer, count.amount(), count.stated(), count.at());
            return;
        }
        int subject = subjects.of(count.at());
        Mention place = subject < 0 ? holders.place(count) : null;
        if (place != null) {
            drafts.add(MeasureDrafts.COUNTED, count.counted(), null, place, count.amount(), count.stated(), count.at());
            return;
        }
        int spot = subject < 0 ? holders.spot(count) : -1;
        if (spot >= 0) {
            drafts.add("placed", phrases.words(spot) + " " + count.counted(), null, null, count.amount(), count.stated(), spot);
            return;
        }
        if (isWho(subject, count)) {
            drafts.add("doers", nouns.name(subject) + count.counted(), null, null, count.amount(), count.noun(), phrases.first(subject));
            return;
        }
        boolean owned = subject >= 0 && clauses.head(subject) <= count.governor(); // not X of Xは2倍の容量を持つ部品を積む
        int holder = owned ? -1 : holders.holder(count);
        holder = subject >= 0 && holder >= 0 && holders.isToldOf(holder) ? -1 : holder; // X1は2倍の容量を持つ新型の端末だ
        if (holder >= 0) {
            ofHolder(count, holder);
            return;
        }
        if (isUnnamedDoer(subject, count)) {
            int goal = goalOf(count);
            String on = goal < 0 ? "" : phrases.words(goal) + " ";
            drafts.add(MeasureDrafts.DONE, nouns.group(subject) + " " + on + count.counted(), null, null, count.amount(), count.stated(), phrases.first(subject));
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
            drafts.add(MeasureDrafts.COUNTED, tied + count.counted(), phrases.name(before), who, count.amount(), count.stated(), phrases.first(before));
            return;
        }
        boolean unowned = subject < 0 || phrases.name(subject) == null;
        if (unowned && isSized(count) && count.is(ValueType.MONEY) && nouns.isCompound(count.noun()) && !words.isBody(count.counted())) {
            drafts.add("sized", count.counted(), null, null, count.amount(), count.stated(), count.at());
            return;
        }
        subject = subject >= 0 && (isAnother(subject, count) || isHeading(subject, count)) ? -1 : subject < 0 ? holders.doer(count) : subject;
        Amount amount = count.amount();
        int goal = goalOf(count);
        if (goal >= 0) { // インフラに130億ドルの投資を発表
            Mention spender = subject < 0 ? null : phrases.name(subject);
            drafts.add(MeasureDrafts.SPENT, phrases.words(goal) + " " + count.counted(), phrases.name(goal), spender, amount, count.stated(), goal);
        } else if (amount.isBare() && (subject < 0 || phrases.name(subject) == null) && !words.isCount(count.counted())) {
            return; // 12の地区
        } else if (subject >= 0) {
            ofSubject(count, subject);
        } else if (nouns.isCompound(count.noun())
                || words.isMeasured(count.counted()) && !words.verbs().changes(count.counted() + "する") && !isLoneGrowth(count)) {
            ofNobody(count); // not 67件の応募, 2ドルの節約
        }
    }

    /**
     * Counts what a thing has of which the clause around the figure tells, with who makes the thing: 棚 重量 of 9kgの重量を持つ棚, X 施設 GPU of
     * Xは9台のGPUを備えた施設を建てた.
     */
    void ofHolder(Count count, int holder) {
        Mention own = phrases.name(holder);
        int doer = own == null && clauses.get(holder).kase() == Case.WO ? subjects.of(count.at()) : -1;
        PredicateWord deed = doer >= 0 && clauses.head(doer) > holder ? clauses.get(clauses.head(doer)).predicate() : null;
        boolean makes = deed != null && (figures.builds(deed.lemma()) || figures.brings(deed.lemma()));
        Mention owner = makes && NameTypes.isBody(phrases.name(doer)) ? phrases.name(doer) : null;
        drafts.add(MeasureDrafts.COUNTED, phrases.words(holder) + " " + count.counted(), own, owner, count.amount(), count.stated(), holder);
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

    /** Whether so many are told to be who or what the clause before tells of: 開発に携わるのは3名の技術者だ. */
    private boolean isWho(int subject, Count count) {
        return subject >= 0 && subject == count.at() - 1 && nouns.isNominalized(subject) && count.is(ValueType.QUANTITY) && !count.amount().isBare()
                && count.noun() == clauses.size() - 1 && count.noun() == count.at() + 1 && clauses.get(count.noun()).predicate() != null
                && clauses.get(count.noun()).predicate().kind() == Bunsetsu.Kind.COPULA;
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
        return label == count.at() - 1 && clauses.get(label).kase() == Case.NONE && words.verbs().endInLevel(phrases.words(label))
                && words.verbs().endInLevel(count.counted());
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
        int stated = count.stated();
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
            drafts.add(MeasureDrafts.COUNTED, counted, null, null, count.amount(), count.stated(), count.noun());
        }
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
}
