package yomitori.extract.relations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import yomitori.extract.Words;
import yomitori.facts.Direction;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/** Finds what a figure counts that modifies a noun: 最大9,216個のチップ, 25億ドルの投資. */
final class CountedReader extends FigureSentence {
    /** What ends a noun that only says of which kind the next one is. */
    private static final Words KIND = Words.of(List.of("関連", "向け", "対応", "専用", "由来", "史上最大", "過去最大", "過去最高", "世界最大", "最大級"));

    /** What comes or goes by so many. */
    private static final Map<String, Direction> COMING = Map.of("増える", Direction.UP, "増加する", Direction.UP, "減る", Direction.DOWN, "減少する", Direction.DOWN);
    /** What is made more or less by so many. */
    private static final Map<String, Direction> MADE = Map.of("増やす", Direction.UP, "減らす", Direction.DOWN, "削減する", Direction.DOWN);

    private static final Set<String> STUDIED = Set.of("分析する", "調査する");
    /** What stands before a greater number of the same kind. */
    private static final Words ROUNDED = Words.of(List.of("数百、", "数千、", "数万、", "数十、", "数百、あるいは", "数千、あるいは"));

    /** What a clause may end with that is told to its end: 導入している, not 導入することを, 導入しており. */
    private static final String ENDS = "るうくすつぬむぶぐたいだ";

    private final GovernedReader governed;
    private final Counters counters;

    /** @param governed reads the same sentence */
    CountedReader(GovernedReader governed, Counters counters) {
        super(governed);
        this.governed = governed;
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
        int at = found.at();
        int first = clauses.head(at);
        boolean modifies = KIND.endingAt(text, clauses.get(first).content().end()) != 0 && clauses.get(first).kase() == Case.NO // 80個の競技関連の記事
                || clauses.get(first).kase() == Case.HE && clauses.get(first).adnominal(); // 40Gbpsのディスクへの帯域幅
        int noun = modifies ? clauses.head(first) : first;
        if (noun < 0 || !clauses.get(noun).isNominal()) {
            return;
        }
        Amount amount = changed(found, noun);
        String counted = Phrases.clean(text, clauses.get(first).content().start(), clauses.get(noun).content().end());
        boolean noMoney = amount.type() == ValueType.MONEY && words.isUnit(counted); // 1兆のパラメータ
        if (noMoney || words.isNumber(counted) || amount.isOne() || !counters.mayCount(amount, counted)) {
            return; // 1.5倍という数字, 1枚の画像, 5作品の撮影場所
        }
        if (isGroup(amount, noun)) {
            return;
        }
        if (words.isVacuous(counted) || words.isTrend(counted) || !nouns.namesThing(noun)) {
            governed.read(amount, "");
            return;
        }
        Mention own = clauses.get(noun).lastMention();
        int governor = nouns.governor(noun);
        if (own == null && amount.type() == ValueType.PERCENT && (words.isGeneric(counted)
                || clauses.get(at).kase() != Case.CALLED && !words.isRatio(counted))) {
            part(amount, noun, governor, counted); // 75%の企業が飛びついた
            return;
        }
        // what is said of 2倍の性能向上は, and to what end 導入に向けた is done, is not how much it is
        boolean known = clauses.get(noun).kase() == Case.TOPIC || text.startsWith("に向け", clauses.get(noun).content().end());
        int stated = known ? noun : governor;
        Bunsetsu holder = at == 0 ? null : clauses.get(at - 1);
        if (own == null && holder != null && holder.kase() == Case.NO && holder.lastMention() != null && holder.lastMention().isName()
                && (amount.type() != ValueType.PERCENT && amount.type() != ValueType.MULTIPLE || words.isOwned(counted))) { // A社の1800億円の投資計画, A社の9%の株式
            drafts.add("counted", counted, null, holder.lastMention(), amount, stated, at - 1);
            return;
        }
        Bunsetsu.PredicateWord said = clauses.get(governor).predicate();
        if (said != null && said.negated()) {
            return; // 3万台の端末で意図せず起きた
        }
        if (own != null) {
            drafts.draft("counted", Phrases.subject(null, counted, own), amount, stated, noun);
            return;
        }
        int subject = nouns.subject(at);
        subject = subject >= 0 && clauses.get(subject).content().length() == 1 ? -1 : subject; // 注目されるのは、80億ドルの投資だ
        if (subject >= 0 && (words.isGeneric(phrases.words(subject))
                || clauses.get(subject).kase() == Case.GA && nouns.hasFigure(subject + 1, at - 1))) {
            return; // 企業が100%のROIを, A社が990億ドルと、軒並み1000億ドル超の投資を
        }
        if (subject >= 0 && amount.type() == ValueType.MONEY && clauses.get(noun).kase() == Case.GA && !words.isTrend(counted) && phrases.name(subject) == null && isOfClauseBefore(subject, at)) {
            subject = -1; // 需要は投資を押し上げ、100億円の収益が見込まれる
        }
        if (subject >= 0 && words.isBody(phrases.words(subject)) && !isNamed(subject)) {
            subject = -1; // 日本のユーザーは2倍の性能を
        }
        boolean called = clauses.get(at).kase() == Case.CALLED;
        if (subject >= 0 && amount.type() == ValueType.QUANTITY && !called && !isNamed(subject) && isAmount(phrases.words(subject))) {
            subject = -1; // コア数は8個で、4画面の出力が
        }
        boolean spent = said != null && (words.spends(counted + "する") || amount.type() == ValueType.MONEY && words.spends(said.lemma()));
        int goal = spent ? nouns.argument(governor, Case.NI, at) : -1;
        if (goal >= 0) { // インフラに130億ドルの投資を発表
            drafts.add("spent", phrases.words(goal) + " " + counted, phrases.name(goal),
                    subject < 0 ? null : phrases.name(subject), amount, stated, goal);
            return;
        }
        if (amount.isBare() && (subject < 0 || phrases.name(subject) == null) && !words.isCount(counted)) {
            return; // 12の地区
        }
        if (subject < 0 && !nouns.isCompound(noun) && (!words.isMeasured(counted) || words.changes(counted + "する"))) {
            return; // 67件の応募, 2ドルの節約
        }
        if (subject >= 0 && words.isPronoun(phrases.words(subject))) {
            boolean apart = discourse.measured() == null || words.isAspect(counted); // これは旧型の6倍の容量だ
            String before = apart ? "" : Arguments.display(discourse.measured()) + " ";
            drafts.add("counted", before + counted, null, null, amount, stated, noun);
        } else if (subject >= 0 && called && phrases.name(subject) == null) {
            drafts.add("called", phrases.words(subject), null, null, amount, stated, subject);
        } else if (subject >= 0 && phrases.name(subject) != null && words.isTelling(clauses.get(subject).content().in(text))) {
            drafts.add("counted", counted, null, phrases.name(subject), amount, stated, subject); // A社の発表は、9億円の資金を投じるものだ
        } else if (subject >= 0 && amount.type() != ValueType.QUANTITY) {
            drafts.add("counted", phrases.words(subject) + " " + counted, phrases.name(subject), null, amount, stated, subject);
        } else if (subject >= 0 && phrases.name(subject) != null) {
            drafts.add("counted", counted, null, phrases.name(subject), amount, stated, subject);
        } else if (amount.type() != ValueType.QUANTITY || discourse.carried(FigureOwners.ALL) != null
                && (nouns.isCompound(noun) || words.isCount(counted) || words.isMeasured(counted))) {
            drafts.add("counted", counted, null, null, amount, stated, noun);
        }
    }

    /** Adds what so large a part of a group does to something: 75%の企業がAIを導入している. */
    private void part(Amount amount, int noun, int governor, String group) {
        Bunsetsu.PredicateWord said = clauses.get(governor).predicate();
        int object = governor <= noun || clauses.get(noun).kase() != Case.GA || clauses.get(governor).adnominal() ? -1
                : nouns.argument(governor, Case.WO, amount.at());
        if (object > noun && said.kind() == Bunsetsu.Kind.VERB && words.isBody(group)) {
            String deed = governed.deed(noun, governor);
            boolean told = ENDS.indexOf(deed.charAt(deed.length() - 1)) >= 0 || Character.isIdeographic(deed.charAt(deed.length() - 1));
            if (told) {
                drafts.add("share", group + " " + deed, phrases.name(object), null, amount, governor, object);
            }
        }
    }

    /** Whether a figure only says which things are meant: 50万円の注文は1,100円, 681社の企業のデータを分析する, 数千、数万もの端末. */
    private boolean isGroup(Amount amount, int noun) {
        Bunsetsu b = clauses.get(noun);
        Mention next = noun + 1 < clauses.size() ? clauses.get(noun + 1).lastMention() : null;
        boolean priced = amount.type() == ValueType.MONEY && b.kase() == Case.TOPIC && next != null && next.is(ValueType.MONEY);
        Bunsetsu.PredicateWord said = clauses.get(nouns.governor(noun)).predicate();
        boolean sample = (b.kase() == Case.NO || b.kase() == Case.WO) && said != null && STUDIED.contains(said.lemma())
                && words.isBody(phrases.words(noun));
        return priced || sample || ROUNDED.endingAt(text, amount.span().start()) != 0;
    }

    /** The amount as that of a change where so much is added or lost: 3万人の従業員が減った, 9億円の費用を削減した. */
    private Amount changed(Amount amount, int noun) {
        Case kase = clauses.get(noun).kase();
        int governor = nouns.governor(noun);
        Bunsetsu.PredicateWord said = clauses.get(governor).predicate();
        boolean sum = (amount.type() == ValueType.MONEY || amount.type() == ValueType.QUANTITY)
                && !nouns.hasFigure(noun + 1, governor); // 4万人の社員を3600人減らす
        Direction direction = !sum || said == null ? null : kase == Case.GA ? COMING.get(said.lemma()) : kase == Case.WO ? MADE.get(said.lemma()) : null;
        return direction == null ? amount : Changes.directed(amount, direction);
    }

    /** Whether the words are themselves the name of a number: コア数, 価値. */
    private static boolean isAmount(String words) {
        return "数値率額量".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether a clause ends between a topic and the figure. */
    private boolean isOfClauseBefore(int topic, int figure) {
        for (int i = topic + 1; i < figure; i++) {
            Bunsetsu b = clauses.get(i);
            if (b.comma() && b.predicate() != null && b.predicate().kind() == Bunsetsu.Kind.VERB && !b.adnominal()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the bunsetsu ends with a name. */
    private boolean isNamed(int index) {
        Mention last = clauses.get(index).lastMention();
        return last != null && last.isName() && clauses.get(index).content().end() - last.span().end() <= 1;
    }
}
