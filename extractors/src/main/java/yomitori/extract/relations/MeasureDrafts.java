package yomitori.extract.relations;

import java.util.List;
import java.util.Set;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/** Takes what the readers of a sentence say that its figures measure, and keeps what is told surely. */
final class MeasureDrafts {
    /** What the names of the rules begin with. */
    static final String RULES = "measure:";

    /** The rule of what so many answer. */
    static final String ANSWER = "quoted";

    /** The rule of what is spent on something. */
    static final String SPENT = "spent";

    /** The rule by which figures in brackets measure what stands before them. */
    static final String ASIDE = "aside";

    /** The rule of how much of what was foreseen has been reached. */
    static final String PROGRESS = RULES + "progress";

    /** The rule of what a figure counts. */
    static final String COUNTED = "counted";

    /** The rule of what is done by one without a name, whom its words tell. */
    static final String DONE = "done";

    /** The rule of what has come about, since it is set against what was foreseen. */
    static final String REACHED = "reached";

    /** Rules that find what is measured by the predicate. */
    private static final Set<String> GOVERNED = Set.of("subject", "object", SPENT, "share", "called");

    private static final String GROWTH = "成長率";

    /** Rules by which a figure is told of a topic where no name is: 新型は価格が2割安い. */
    private static final Set<String> OF_TOPIC = Set.of("subject", "object", "called", "better", "turn");

    /** Rules that tell themselves of whom a figure is told. */
    private static final Set<String> UNOWNED = Set.of(ANSWER, "share", "doers", "caption", "dividend", "progress", SPENT, "relative",
            ASIDE);

    /** Rules by which a lone word in a clause may be found that says too little. */
    private static final Set<String> LONE = Set.of("subject", "object", "called");

    /** Rules by which a cost is found of which the clause may tell for what it is needed. */
    private static final Set<String> NEEDED = Set.of(COUNTED, "subject");

    private static final String ITSELF = "自体";

    private final String text;
    private final Clauses clauses;
    private final Discourse discourse;
    private final MeasureWords words;
    private final List<Draft> drafts;
    private final FigureSubjects subjects;
    private final Phrases phrases;
    private final Sureness sureness;
    private final FigureOwners owners;
    private final SentenceOwners inSentence;
    private final RecentMeasures recent;
    private final FigureDrafts figures;
    private final Dividends dividends;
    private final ChangedAspect changed;

    MeasureDrafts(String text, Clauses clauses, Discourse discourse, FigureSubjects subjects, MeasureWords words, PriceReader prices,
            FigureQualifiers qualifiers, RecentMeasures recent, List<Draft> drafts) {
        this.text = text;
        this.clauses = clauses;
        this.discourse = discourse;
        this.words = words;
        this.drafts = drafts;
        this.subjects = subjects;
        this.phrases = new Phrases(text, clauses);
        this.sureness = new Sureness(text, clauses, words);
        this.owners = new FigureOwners(text, clauses, discourse, words);
        this.inSentence = new SentenceOwners(text, clauses, words, subjects);
        this.recent = recent;
        this.figures = new FigureDrafts(text, clauses, discourse, words, prices, owners, qualifiers, sureness, drafts);
        this.dividends = new Dividends(text, clauses, discourse, words);
        this.changed = new ChangedAspect(text, clauses, words);
    }

    /**
     * Adds a fact where the words say something.
     *
     * @param rule how the words were found
     * @param said what is measured
     * @param own the name in them, or null
     * @param owner the name in front of them, or null
     * @param trigger the bunsetsu that states it
     * @param first the bunsetsu where the evidence begins
     */
    void add(String rule, String said, Mention own, Mention owner, Amount amount, int trigger, int first) {
        add(new Wording(rule, said, own, owner, trigger, first), amount);
    }

    private void add(Wording said, Amount amount) {
        String plain = Phrases.withoutNote(Phrases.behindReason(Phrases.behindPictures(Phrases.behindTitle(said.measured()))));
        boolean account = amount.type() == ValueType.MONEY || amount.type() == ValueType.PERCENT;
        String full = said.rule().equals(ASIDE) || !account ? plain : words.inFull(plain);
        String measured = changed.in(dividends.ofYear(full, amount.basis()), amount);
        boolean whole = said.own() == null || measured.length() == said.measured().length() || measured.contains(said.own().surface());
        if (!measured.isEmpty() || said.measured().isEmpty()) {
            Mention own = whole ? said.own() : null;
            measure(new Wording(said.rule(), measured, own, said.owner(), said.trigger(), said.first()), amount);
        }
    }

    private void measure(Wording said, Amount amount) {
        String measured = said.measured();
        if (isEndOfRemark(measured) || tellsTrendAlone(said) || !sureness.isTerm(measured, said.own())) {
            return;
        }
        if (words.isPart(measured)) {
            part(said, amount);
        } else if (words.isPronoun(measured)) {
            Argument before = discourse.measured();
            if (before != null) {
                draft(said.rule(), before, amount, said.trigger(), said.first());
            }
        } else if (Phrases.pointsBack(measured)) { // その性能
            add(said.as(words.bases().withoutLead(measured.substring(2))), amount);
        } else if (tellsSomething(said, amount)) {
            String period = words.periods().of(measured);
            if (period.isEmpty()) {
                thing(said, amount);
            } else {
                ofPeriod(said, period, amount);
            }
        }
    }

    /** 利益） of 前期比（利益）. */
    private static boolean isEndOfRemark(String measured) {
        return measured.endsWith("）") && measured.indexOf('（') < 0;
    }

    /** Whether what a predicate governs only says which way something went: 大幅増益を達成. */
    private boolean tellsTrendAlone(Wording said) {
        String measured = said.measured();
        boolean deed = said.rule().equals("share") && measured.indexOf(' ') > 0 && measured.indexOf('を') > 0; // 小売業者 導入を計画
        return GOVERNED.contains(said.rule()) && words.isTrend(measured) && measured.indexOf('の') < 0 && !deed
                && !(words.isForecast(measured) && words.isOwned(words.withoutForecast(measured)));
    }

    private boolean tellsSomething(Wording said, Amount amount) {
        String measured = said.measured();
        boolean unnamed = said.own() == null && (Sureness.isForeign(measured) || measured.length() < 2);
        boolean bare = amount.isBare() && GOVERNED.contains(said.rule()) && !words.isCount(measured);
        return !words.isVacuous(measured) && !unnamed && !bare;
    }

    /** One part of what the sentence measured last: 女性48% behind 取得率は男性54%. */
    private void part(Wording said, Amount amount) {
        String whole = whole(amount, said.measured());
        if (!whole.isEmpty()) {
            int known = drafts.size();
            draft(said.rule(), new Phrase(said.measured() + " " + whole), amount, said.trigger(), said.first());
            own(known, owners.carried(said.rule(), whole, amount));
        }
    }

    /** 通期 売上高: what is measured, in a period that stands with it. */
    private void ofPeriod(Wording said, String period, Amount amount) {
        int known = drafts.size();
        add(said.as(words.periods().timeless(said.measured(), period)), amount);
        for (Draft added : drafts.subList(known, drafts.size())) {
            added.qualifiers().putIfAbsent(Qualifier.SCOPE, period);
        }
    }

    private void thing(Wording said, Amount amount) {
        if (amount.isBare() && owners.isOfPart() && !discourse.sheet().announced().isEmpty()) {
            return; // 売上収益（億円）: in a unit that stands elsewhere
        }
        String measured = grown(said, amount);
        Mention own = said.own();
        boolean named = !said.isNameless() || sureness.holdsName(measured);
        Mention example = named ? null : inSentence.example(said, amount);
        if (example != null) {
            draft(said.rule(), example.meaning(), amount, said.trigger(), said.first());
            return;
        }
        int need = !named && amount.type() == ValueType.MONEY && NEEDED.contains(said.rule()) ? inSentence.need(measured, amount.at()) : -1;
        String needed = need < 0 ? "" : inSentence.needed(need);
        if (!needed.isEmpty()) { // 工場を建てるには9億円の費用がかかる
            draft(said.rule(), new Phrase(needed + " " + measured), amount, said.trigger(), need);
            return;
        }
        boolean spent = isSpentBySomebody(said);
        String spender = named || !spent ? "" : unnamedSpender(amount);
        String carried = named || !spender.isEmpty() ? "" : owner(said.rule(), measured, amount);
        String topic = named || !spender.isEmpty() || !carried.isEmpty() || !OF_TOPIC.contains(said.rule()) ? "" : inSentence.topic(measured, amount.at());
        if (!topic.isEmpty()) { // 国産の新型は価格が2割安い
            draft(said.rule(), new Phrase(topic + " " + measured), amount, said.trigger(), said.first());
            return;
        }
        boolean told = words.isMeasured(measured) || !spender.isEmpty() || sureness.tells(said.rule(), measured, amount);
        if (!named && carried.isEmpty() && !told) {
            return; // 22個のフック: of whom, and of what, is not told
        }
        if (!named && carried.isEmpty() && lacksOwner(said.rule(), measured, amount)) {
            String thing = inSentence.thing(measured, amount.at());
            if (!thing.isEmpty()) {
                draft(said.rule(), new Phrase(thing + " " + measured), amount, said.trigger(), said.first());
            }
            if (!thing.isEmpty() || discourse.showcase().work() == null) { // where the article presents one work, its title tells the rest
                return;
            }
        }
        int known = drafts.size();
        String whole = named ? measured.strip() : (spender + " " + owners.ofPart(measured)).strip();
        Argument subject = Phrases.subject(said.owner(), whole, own);
        draft(said.rule(), subject, amount, said.trigger(), said.first());
        boolean place = own != null && own.is(NameType.PLACE) // 中国 155店舗, インドに90億ドルを投じる
                && (discourse.sheet().isReport() || spent);
        if ((own == null || place) && said.owner() == null) {
            own(known, named ? owners.carried(said.rule(), measured, amount) : carried);
        }
    }

    /** Whether prose tells how much there is of what is always somebody's or some thing's, and not whose it is: 128GBの容量が必要だ. */
    private boolean lacksOwner(String rule, String measured, Amount amount) {
        boolean had = amount.type() == ValueType.DURATION ? (rule.equals(COUNTED) || LONE.contains(rule)) && words.isGeneric(measured) // 4週間という期間
                : isHad(rule, measured);
        return had && !clauses.isLine(text) && !isTold(measured) && !words.isValuation(measured)
                && !words.isCommon(measured) && !words.isMarket(measured);
    }

    private boolean isHad(String rule, String measured) {
        return rule.equals(COUNTED)
                ? words.isOwned(measured) || words.isOfFirm(measured) || words.isOfThing(measured) || words.isAspect(measured)
                : LONE.contains(rule) && words.isBare(measured);
    }

    /** Whether the words themselves say more than what is measured: 自社の容量, 事故による損失. */
    private static boolean isTold(String measured) {
        return measured.indexOf(' ') >= 0 || measured.indexOf('の') >= 0 || measured.contains("による");
    }

    /** Whether the clause tells what somebody spends, and not what is spent by all: インフラに90億ドルを投じる, not 投じられる. */
    private boolean isSpentBySomebody(Wording said) {
        Bunsetsu.PredicateWord spending = said.rule().equals(SPENT) ? clauses.get(said.trigger()).predicate() : null;
        boolean onThing = said.measured().indexOf(' ') > 0;
        return said.rule().equals(SPENT) && !(onThing && spending != null && spending.voice() == Bunsetsu.Voice.PASSIVE);
    }

    /** Who spends a sum without having a name: 政府 of 政府は研究所に3億円を拠出する; empty where the sentence tells nobody. */
    private String unnamedSpender(Amount amount) {
        int doer = subjects.of(amount.at());
        String told = doer < 0 ? "" : phrases.words(doer);
        boolean listed = doer > 0 && clauses.get(doer - 1).kase() == Case.CALLED; // A社、B社といった大手は
        return words.isBody(told) && !words.isPronoun(told) && !Phrases.pointsBack(told) && !listed ? told : "";
    }

    /** The name of whose measure it is: of whom the sentence speaks, or the sentences before; empty where that is not sure. */
    private String owner(String rule, String measured, Amount amount) {
        if (rule.equals(DONE)) {
            return ""; // the words tell who does it
        }
        Mention spoken = UNOWNED.contains(rule) ? null : inSentence.of(measured, amount, discourse.sheet().isReport());
        return spoken == null ? owners.carried(rule, measured, amount) : ((Entity) spoken.meaning()).name();
    }

    /** What is measured where the words tell of its growth: 市場の成長は300億ドルに達した says how large the market is. */
    private String grown(Wording said, Amount amount) {
        String measured = said.measured();
        if (amount.type() == ValueType.MONEY && !Changes.isChange(amount.value())) {
            return words.withoutGrowth(measured);
        }
        boolean yearly = words.trends().isYearlyRate(measured);
        if (!said.isNameless() || amount.type() != ValueType.PERCENT || !yearly && !measured.equals(GROWTH)) {
            return measured;
        }
        String market = marketBefore(amount.at());
        boolean last = market.isEmpty() && (yearly || words.trends().isYearlyRate(amount.basis())); // 成長率は年率28%
        return ((last ? discourse.market() : market) + " " + measured).strip();
    }

    /** The market of which the sentence speaks before the figure; empty where it speaks of none. */
    private String marketBefore(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            String topic = b.kase() == Case.TOPIC ? Phrases.clean(text, b.content().start(), b.content().end()) : "";
            String market = topic.endsWith(ITSELF) ? topic.substring(0, topic.length() - ITSELF.length()) : topic;
            if (words.isMarket(market) && !Phrases.pointsBack(market)) {
                return discourse.market().endsWith(market) ? discourse.market() : market;
            }
        }
        return "";
    }

    /** Says whose the measure is that was added as number {@code known}, where one was and its owner is told. */
    private void own(int known, String owner) {
        if (!owner.isEmpty() && drafts.size() > known && drafts.get(known).predicate() == Predicate.MEASURE
                && !Arguments.display(drafts.get(known).subject()).contains(owner)) {
            drafts.get(known).qualifiers().putIfAbsent(Qualifier.OWNER, owner);
        }
    }

    /**
     * What the sentence measured last, of which {@code part} is one part: 取得率 for 女性 in 取得率は男性54%、女性48%; empty where that was
     * no such thing.
     */
    private String whole(Amount amount, String part) {
        Draft told = recent.last();
        if (told == null || told.predicate() != Predicate.MEASURE
                || !(told.object() instanceof Value value) || value.type() != amount.type()) {
            return dividends.mayBePart(part, amount) ? Dividends.NAME : "";
        }
        String whole = Arguments.display(told.subject());
        int first = whole.indexOf(' ');
        boolean other = first > 0 && words.isPart(whole.substring(0, first));
        String named = words.withoutForecast(words.periods().withoutFirst(other ? whole.substring(first + 1) : whole));
        return other ? named : dividends.whole(named);
    }

    /** Adds the sum of the parts of a dividend, which is not of the day of one of them. */
    void addUp(Amount sum, int trigger) {
        Draft earlier = recent.last();
        add("dividend", Dividends.NAME, null, null, sum, trigger, sum.at());
        String date = earlier.qualifiers().getOrDefault(Qualifier.DATE, "");
        if (recent.last() != earlier && Quarters.isQuarter(date) && date.equals(recent.last().qualifiers().get(Qualifier.DATE))) {
            recent.last().qualifiers().remove(Qualifier.DATE);
        }
    }

    /** Whether the sentence has told a part of what is paid on a share: 期末34円. */
    boolean hasDividend() {
        return dividends.isPart(recent.last());
    }

    /** Whether the sentence speaks of what is paid on shares. */
    boolean speaksOfDividend() {
        return dividends.areSpokenOf();
    }

    /** Adds the fact that {@code said} measures so much, unless a figure of its type measures no such thing. */
    void draft(String rule, Argument said, Amount amount, int trigger, int first) {
        figures.draft(rule, said, amount, trigger, first);
    }

    /** Adds that so much of what was foreseen for the year, {@code goal}, has come about of {@code measured}. */
    void reach(String measured, String goal, Amount amount, int first) {
        boolean alone = measured.isEmpty() || words.isPeriod(measured);
        String rate = alone ? (measured + " " + Progress.RATE).strip() : measured + " " + goal + Progress.OF + Progress.RATE;
        int known = drafts.size();
        add("progress", rate, null, null, amount, amount.at(), first);
        for (Draft added : drafts.subList(known, drafts.size())) {
            added.qualifiers().put(Qualifier.SCOPE, goal);
        }
    }
}
