package yomitori.extract.relations;

import java.util.Set;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.facts.Argument;
import yomitori.facts.Bound;
import yomitori.facts.Direction;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;

/** Finds what a figure counts that modifies a noun: 最大9,216個のチップ, 25億ドルの投資. */
final class CountedReader extends FigureSentence {
    /** Begins a noun that is only a part of so many: 9件のうち修正が要るのは. */
    private static final String OF_THEM = "うち";

    private static final int NONE = -2;

    /** Counters of people. */
    private static final Set<String> PEOPLE = Set.of("人", "名");

    private final GovernedReader governed;
    private final Counters counters;
    private final GroupReader groups;
    private final CountHolders holders;
    private final CommonReader common;
    private int listed = NONE; // what was told last to be so many times as much

    /**
     * @param governed reads the same sentence
     * @param deeds as well
     */
    CountedReader(GovernedReader governed, DeedReader deeds, Counters counters) {
        super(governed);
        this.governed = governed;
        this.counters = counters;
        this.groups = new GroupReader(deeds);
        this.holders = new CountHolders(governed);
        this.common = new CommonReader(governed, holders);
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
        Draft last = recent.last();
        count(found, first, noun);
        int base = found.type() == ValueType.MULTIPLE && clauses.get(found.at()).kase() == Case.NO ? nouns.base(found.at()) : -1;
        String against = base < 0 ? "" : phrases.words(base);
        if (!against.isEmpty() && !words.isMeasured(against) && !words.isAspect(against) && !words.isOwned(against)) {
            recent.refer(last, against); // Xの6倍の容量
        } else if (found.type() == ValueType.MULTIPLE && found.at() == listed + 1 && clauses.get(listed).comma() && clauses.get(listed).kase() == Case.NONE) {
            recent.referAlike(last); // Xの6倍の容量、4倍の帯域幅
        }
        listed = found.type() == ValueType.MULTIPLE && recent.last() != last ? noun : NONE;
    }

    private void count(Amount found, int first, int noun) {
        int governor = nouns.governor(noun);
        String counted = Phrases.clean(text, clauses.get(first).content().start(), clauses.get(noun).content().end());
        String told = counted + saved(found, noun, governor);
        Count count = new Count(changed(found, noun, governor), noun, told, clauses.get(noun).lastMention(), governor, stated(noun, governor));
        if (isNoCount(count) || isGroup(count)) {
            if (isNumberOfSubject(count)) {
                int subject = count.at() - 1;
                drafts.add("subject", nouns.name(subject), phrases.name(subject), null, count.amount(), count.stated(), subject);
            }
            return;
        }
        boolean grows = words.isTrend(counted) || words.verbs().changes(counted + "する");
        if (grows && isOfWords(count)) { // 拡大、そして投資の3割の増加
            drafts.add(MeasureDrafts.COUNTED, nouns.name(count.at() - 1), phrases.name(count.at() - 1), null, count.amount(), count.stated(), count.at() - 1);
        } else if (words.isVacuous(counted) || words.isTrend(counted) || !nouns.namesThing(noun)) {
            governed.read(count.amount(), "");
        } else if (groups.isPart(count)) {
            groups.read(count);
        } else if (count.own() == null && isHeld(count)) {
            int holder = found.at() - 1;
            drafts.add(MeasureDrafts.COUNTED, counted, null, clauses.get(holder).lastMention(), count.amount(), count.stated(), holder);
        } else if (clauses.isDenied(governor)) {
            return; // 3万台の端末で意図せず起きた
        } else if (count.own() != null && holders.holder(count) >= 0) {
            common.ofHolder(count, holders.holder(count)); // 9台のXを備えた施設
        } else if (count.own() != null) {
            boolean work = NameTypes.isWork(count.own()) && clauses.get(noun).endsWith(count.own());
            Argument subject = work && MoneyDrafts.mayBePrice(count.amount()) // 9800円のイヤホン「X」
                    ? count.own().meaning() : Phrases.subject(null, counted, count.own());
            drafts.draft(MeasureDrafts.COUNTED, subject, count.amount(), count.stated(), noun);
        } else {
            common.read(count);
        }
    }

    /** What is done to so much time, so that there is less of it: 9時間の作業を削減する; empty where it is only told of. */
    private String saved(Amount found, int noun, int governor) {
        boolean time = found.type() == ValueType.DURATION && clauses.get(noun).kase() == Case.WO
                && !nouns.hasFigure(noun + 1, governor); // not 9時間の作業を4時間に
        PredicateWord said = time ? clauses.get(governor).predicate() : null;
        return said != null && figures.making(said.lemma()) == Direction.DOWN ? " " + words.action(said, "") : "";
    }

    /** 1.5倍という数字, 1枚の画像, 5作品の撮影場所, 9件のうち修正, 1兆のパラメータ: nothing is counted. */
    private boolean isNoCount(Count count) {
        return count.is(ValueType.MONEY) && words.isUnit(count.counted()) || words.isNumber(count.counted())
                || isVersion(count) || figures.concerns(text, clauses.get(count.noun()).content().end())
                || count.amount().isOne() || count.counted().startsWith(OF_THEM) || !counters.mayCount(count.amount(), count.counted());
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

    /** Whether the name before the figure has what is counted: A社の1800億円の投資計画, A社の9%の株式. */
    private boolean isHeld(Count count) {
        Bunsetsu holder = count.at() == 0 ? null : clauses.get(count.at() - 1);
        return holder != null && holder.kase() == Case.NO && holder.lastMention() != null && holder.lastMention().isName()
                && !(holder.lastMention().is(NameType.PERSON) && PEOPLE.contains(count.amount().unit())) // A氏の2名の研究者
                && (!count.is(ValueType.PERCENT) && !count.is(ValueType.MULTIPLE) || words.isOwned(count.counted()));
    }

    /** Whether the words right before the figure tell what has changed so much, and nothing else does. */
    private boolean isOfWords(Count count) {
        int before = count.at() - 1;
        boolean genitive = (before > 0 || before == 0 && count.is(ValueType.PERCENT)) && clauses.get(before).kase() == Case.NO
                && !clauses.get(before).tellsValue() && count.own() == null;
        return genitive && clauses.get(count.at()).kase() == Case.NO && clauses.get(before).isNominal()
                && nouns.namesThing(before) && !clauses.get(before).adverbial()
                && !figures.isExtreme(text, clauses.get(before).content().end());
    }

    /**
     * The bunsetsu that states what is counted. What is said of 2倍の性能向上は, and to what end 導入に向けた is done, is not how much it is.
     */
    private int stated(int noun, int governor) {
        Bunsetsu b = clauses.get(noun);
        boolean known = b.kase() == Case.TOPIC || text.startsWith("に向け", b.content().end());
        return known ? noun : governor;
    }

}
