package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.relations.FigureWording.Lead;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/**
 * Finds what each figure of one sentence measures. What stands right before it is found by the {@link LeadReader}, what it counts by the
 * {@link CountedReader}, what its predicate is said of by the {@link GovernedReader}, what it stands in brackets behind by the
 * {@link AsideReader} and the {@link ItemReader}; what it takes from the lines and sentences before is found here.
 */
final class FigureReader extends FigureSentence {
    /** No longer are the words between a change and the level behind it: 23%増加の. */
    private static final int LONGEST_TREND = 3;

    /** The ways to read a figure between its words, in the order in which they are tried. */
    private static final List<Way> WAYS = List.of(
            FigureReader::isProgress,
            FigureReader::isCaptioned,
            FigureReader::isToldAgain,
            FigureReader::changesLineBefore,
            (reader, figure) -> reader.left.retell(figure),
            (reader, figure) -> reader.left.was(figure),
            FigureReader::countsAnswers,
            FigureReader::isDividend,
            FigureReader::isSumOfDividends,
            FigureReader::isTarget,
            (reader, figure) -> reader.forecasts.reads(figure),
            (reader, figure) -> reader.breakdown.reads(figure),
            FigureReader::namesItself,
            (reader, figure) -> reader.parts.reads(figure),
            (reader, figure) -> reader.better.reads(figure),
            (reader, figure) -> reader.leads.readBehindDeed(figure),
            (reader, figure) -> reader.leads.readBehindTurn(figure),
            (reader, figure) -> reader.leads.read(figure),
            (reader, figure) -> reader.labels.reads(figure),
            FigureReader::isReached,
            FigureReader::counts,
            FigureReader::describesName,
            (reader, figure) -> reader.contrasts.hold(figure),
            FigureReader::isGoverned);

    private final FigureWording wording;
    private final Unmeasured unmeasured;
    private final LeadReader leads;
    private final Answers answers;
    private final GovernedReader governed;
    private final CountedReader counted;
    private final AsideReader asides;
    private final ItemReader items;
    private final SpecReader specs;
    private final Progress progress;
    private final ScoreReader scores;
    private final PartReader parts;
    private final BetterReader better;
    private final FeatReader feats;
    private final HeldReader held;
    private final DividendReader raised;
    private final Contrasts contrasts;
    private final LeftLevels left;
    private final LabelReader labels;
    private final BreakdownReader breakdown;
    private final ForecastReader forecasts;

    /** A way to read a figure. */
    @FunctionalInterface
    private interface Way {
        /** Whether it is known what the figure says, even if that is nothing that can be written down. */
        boolean reads(FigureReader reader, ToldFigure figure);
    }

    /**
     * @param rates knows per how much figures are told
     * @param specs reads the sentence as a line of a sheet of data
     * @param feats what things can do or have by so much
     */
    FigureReader(FigureSentence sentence, Counters counters, Rates rates, SpecReader specs, FeatWords feats) {
        super(sentence);
        DeedReader deeds = new DeedReader(this);
        this.wording = new FigureWording(this, rates);
        this.unmeasured = new Unmeasured(this, rates);
        this.progress = new Progress(text, clauses, phrases, words, figures);
        this.leads = new LeadReader(this, progress);
        this.answers = new Answers(text, clauses, phrases, words);
        this.governed = new GovernedReader(deeds);
        this.counted = new CountedReader(governed, deeds, counters);
        this.asides = new AsideReader(this, answers);
        this.items = new ItemReader(this);
        this.specs = specs;
        this.scores = new ScoreReader(this);
        this.parts = new PartReader(this);
        this.better = new BetterReader(this);
        this.feats = new FeatReader(this, feats, deeds);
        this.held = new HeldReader(this, feats);
        this.raised = new DividendReader(this);
        this.contrasts = new Contrasts(this);
        this.left = new LeftLevels(this);
        this.labels = new LabelReader(this);
        this.breakdown = new BreakdownReader(this);
        this.forecasts = new ForecastReader(this);
    }

    /** Reads a figure, and what was so before its arrow, where {@code last} is the one behind it: 30円→40円. */
    void read(int at, Mention mention, Mention last) {
        if (last == mention && specs.reads(at, mention)) {
            return;
        }
        Draft earlier = recent.last();
        measure(at, last.span().end() <= clauses.get(at).content().end() ? at : at + 1, last);
        if (last != mention) {
            recent.leave(earlier, mention, clauses.get(at));
        }
    }

    /** Reads a figure in brackets: 7,000億元（約14兆円相当）: the same figure told twice. */
    void readAside(int at, Mention aside) {
        Amount amount = new Amount(at, aside, (Value) aside.meaning(), "", "");
        if (!specs.reads(at, aside) && !unmeasured.isRate(amount) && !parts.readsAside(amount)) {
            Draft earlier = recent.last();
            Mention left = Arrows.left(text, clauses.get(at), amount);
            asides.read(amount, left);
            if (recent.last() == earlier) {
                raised.readAside(amount);
            }
            if (recent.last() == earlier) {
                items.read(amount, left);
            }
            if (left != null) {
                recent.leave(earlier, left, clauses.get(at));
            }
        }
    }

    /**
     * @param first the bunsetsu where the figure begins: 達成率65% of 達成率65% → 84%
     * @param at the one where it ends
     */
    private void measure(int first, int at, Mention found) {
        Lead lead = wording.before(first, found);
        Amount amount = wording.amount(lead, at, found);
        if (amount.unit().equals("歳")) {
            age(amount);
        } else if (!scores.reads(amount) && !held.reads(amount) && !unmeasured.holds(amount)) {
            ToldFigure figure = wording.told(lead, amount, first);
            Draft earlier = recent.last();
            if (!unmeasured.isCircumstance(amount)) {
                measure(figure);
            }
            if (recent.last() == earlier) {
                raised.read(amount);
            }
            if (recent.last() == earlier) {
                feats.read(figure);
            }
            left.date(figure, earlier);
        }
    }

    private void measure(ToldFigure figure) {
        Draft earlier = recent.last();
        for (Way way : WAYS) {
            if (way.reads(this, figure)) {
                break;
            }
        }
        if (recent.last() == earlier) {
            growTo(figure);
        }
    }

    /** 31歳のA氏, A氏は31歳. */
    private void age(Amount amount) {
        int at = amount.at();
        int head = clauses.get(at).adnominal() ? clauses.head(at) : -1;
        if (head < 0 || !isPerson(head)) {
            head = at - 1;
            while (head >= 0 && head >= at - 2 && !(isPerson(head) && clauses.get(head).kase() == Case.TOPIC)) {
                head--;
            }
        }
        if (head >= 0 && isPerson(head)) {
            drafts.draft("age", clauses.get(head).lastMention().meaning(), amount, at, head);
        }
    }

    private boolean isPerson(int index) {
        Mention last = clauses.get(index).lastMention();
        return last != null && last.is(NameType.PERSON);
    }

    /** Q1の純利益は通期予想の22%. */
    private boolean isProgress(ToldFigure figure) {
        String goal = figure.is(ValueType.PERCENT) ? progress.goal(figure.amount()) : "";
        if (!goal.isEmpty()) {
            int at = figure.at();
            int topic = progress.topic(at);
            drafts.reach(topic < 0 ? "" : progress.words(topic), goal, figure.amount(), topic < 0 ? at : phrases.first(topic));
        }
        return !goal.isEmpty();
    }

    /** 出荷台数は23%増の1600万台: the figure right before says by how much the same has changed. */
    private void growTo(ToldFigure figure) {
        int change = figure.at() - 1;
        Bunsetsu before = change < 0 || clauses.get(figure.at()).kase() == Case.WO ? null : clauses.get(change);
        if (before != null && figure.before().isEmpty() && before.kase() == Case.NO && before.tellsValue()
                && before.content().end() - before.lastMention().span().end() <= LONGEST_TREND
                && text.startsWith("の", before.content().end())) { // not （＋8%増益）の3事業
            recent.grow(figure.amount(), before.lastMention());
        }
    }

    /** The caption of a list of figures says what they measure. */
    private boolean isCaptioned(ToldFigure figure) {
        String caption = discourse.sheet().captionOfFigures();
        if (caption.isEmpty() || !figure.remark().isEmpty()) {
            return false;
        }
        String lead = figure.lead();
        boolean sum = words.isSum(lead.substring(Math.max(lead.lastIndexOf(' '), lead.lastIndexOf('\u3000')) + 1)); // 実績 合計
        String measured = sum ? words.periods().withoutPart(caption) : caption;
        drafts.add(discourse.sheet().isUnnamed() ? "card" : "caption", measured, null, null, figure.amount(), figure.at(), figure.at());
        return true;
    }

    /** 売上高 342億円 +4.9%, 営業利益 -18億円 前期9億円: what was measured right before. */
    private boolean isToldAgain(ToldFigure figure) {
        Amount amount = figure.amount();
        Draft told = recent.toldBefore(amount);
        if (told != null) {
            recent.retell(amount, told);
            return true;
        }
        boolean past = figure.before().isEmpty() && BasisWords.isPast(amount.basis());
        Draft now = past ? recent.toldBefore(figure.from(), 2) : null;
        if (now != null) {
            Draft earlier = recent.last();
            recent.retell(amount, now);
            recent.ofPast(earlier, amount.basis());
        }
        return now != null;
    }

    /** 前期比+13% or 前期比+9億円 below 売上高119億円. */
    private boolean changesLineBefore(ToldFigure figure) {
        String basis = figure.amount().basis();
        Draft line = discourse.sheet().lineBefore();
        boolean sum = line != null && figure.is(ValueType.MONEY) && Changes.follows(line.object(), figure.amount().value());
        boolean change = line != null && (figure.is(ValueType.PERCENT) || sum) && words.isBasis(basis)
                && figure.remark().isEmpty() && basis.indexOf('（') < 0; // not 前年同期比（売上）
        if (change) {
            recent.compare(figure.amount(), line);
        }
        return change;
    }

    /** 「使いたい」が25%. */
    private boolean countsAnswers(ToldFigure figure) {
        String answer = answers.before(figure.amount());
        if (!answer.isEmpty()) {
            drafts.add(MeasureDrafts.ANSWER, answers.asked(figure.at()) + answer, null, null, figure.amount(), nouns.governor(figure.at()),
                    figure.at());
        }
        return !answer.isEmpty();
    }

    /** 1株当たり30円, where dividends are spoken of. */
    private boolean isDividend(ToldFigure figure) {
        boolean paid = figure.is(ValueType.MONEY) && figures.isOfShare(words.periods().withoutLast(figure.amount().rate()))
                && drafts.speaksOfDividend();
        if (paid) {
            drafts.add("dividend", Dividends.NAME, null, null, figure.amount(), nouns.governor(figure.at()), figure.at());
        }
        return paid;
    }

    /** 中間30円・期末34円、合計64円. */
    private boolean isSumOfDividends(ToldFigure figure) {
        boolean sum = figure.before().isEmpty() && words.isSum(figure.lead()) && figure.is(ValueType.MONEY) && drafts.hasDividend();
        if (sum) {
            drafts.addUp(figure.amount(), nouns.governor(figure.at()));
        }
        return sum;
    }

    /** 500人を対象に調査した: how many something is done to or for. */
    private boolean isTarget(ToldFigure figure) {
        int as = figure.at() + 1;
        boolean alone = figure.is(ValueType.QUANTITY) && !figure.amount().isBare() && figure.behind().isEmpty() && figure.before().isEmpty();
        if (!alone || as >= clauses.size() || clauses.get(figure.at()).kase() != Case.WO
                || !figures.isTarget(clauses.get(as).content().in(text))) {
            return false;
        }
        int verb = clauses.head(as) > as ? clauses.head(as) : -1;
        int object = verb < 0 ? -1 : nouns.argument(verb, Case.WO, figure.at());
        int deed = object > as ? object : verb >= 0 && clauses.get(verb).adnominal() ? clauses.head(verb) : -1;
        while (deed >= 0 && clauses.get(deed).kase() == Case.NO && clauses.head(deed) == deed + 1) {
            deed++; // 「若者の意識調査」
        }
        if (deed >= 0 && nouns.namesThing(deed)) {
            int doer = subjects.of(figure.at());
            Mention owner = doer < 0 || phrases.name(deed) != null ? null : phrases.name(doer);
            String measured = phrases.words(deed) + " " + clauses.get(as).content().in(text);
            drafts.add("target", measured, phrases.name(deed), owner, figure.amount(), verb, figure.at());
        }
        return true;
    }

    /** 1兆パラメータ. */
    private boolean namesItself(ToldFigure figure) {
        boolean itself = words.namesItself(figure.amount().value());
        if (itself) {
            governed.read(figure.amount(), figure.amount().unit());
        }
        return itself;
    }

    /** 9,216個のチップ. */
    private boolean counts(ToldFigure figure) {
        Bunsetsu b = clauses.get(figure.at());
        boolean counts = (figure.behind().isEmpty() || words.isVacuous(figure.behind())) && b.adnominal() && b.predicate() == null
                && (!figure.behind().equals("分") || figure.is(ValueType.QUANTITY) && !figure.amount().hasCounter()) // 6GW分のGPU, not 9人分の
                && counted.counts(figure.amount());
        if (counts) {
            counted.read(figure.amount());
        }
        return counts;
    }

    /** 400Wの「X」: the figure says what the name behind it is like. */
    private boolean describesName(ToldFigure figure) {
        Bunsetsu b = clauses.get(figure.at());
        Amount amount = figure.amount();
        Mention name = nameBehind(b, amount);
        boolean ofName = name != null && !amount.isBare() && isJoined(amount.span().end(), name.span().start())
                && b.endsWith(name);
        if (ofName) {
            drafts.draft("attribute", name.meaning(), amount, figure.at(), figure.at());
        }
        return name != null;
    }

    private static Mention nameBehind(Bunsetsu b, Amount amount) {
        for (Mention mention : b.mentions()) {
            if (mention.isName() && mention.span().start() >= amount.span().end()) {
                return mention;
            }
        }
        return null;
    }

    /** Whether nothing but a particle, blank or opening mark stands between: 400Wの「X」, not わずか65g！X. */
    private boolean isJoined(int from, int to) {
        return to == from || to == from + 1 && "の 「『".indexOf(text.charAt(from)) >= 0;
    }

    /** 30%高速化を実現した, 30%の高速化を実現した: so much of a change of what the sentence speaks of is reached. */
    private boolean isReached(ToldFigure figure) {
        int at = figure.at();
        Bunsetsu b = clauses.get(at);
        boolean apart = figure.behind().isEmpty() && b.kase() == Case.NO && b.predicate() == null && clauses.head(at) == at + 1;
        int noun = apart ? at + 1 : at;
        String change = apart ? phrases.words(noun) : figure.behind();
        int verb = clauses.get(noun).kase() == Case.WO ? nouns.predicate(noun) : -1;
        boolean reached = verb >= 0 && change.length() > 1 && !words.isTrend(change)
                && (figure.is(ValueType.PERCENT) || figure.is(ValueType.MULTIPLE))
                && words.verbs().changes(change + "する") && words.verbs().gains(clauses.get(verb).predicate().lemma());
        int subject = reached ? subjects.of(at) : -1;
        if (subject >= 0 && !words.isPronoun(phrases.words(subject))) {
            String measured = phrases.words(subject) + " " + change;
            drafts.add("subject", measured, phrases.name(subject), null, figure.amount(), nouns.governor(noun), subject);
        }
        int field = reached && subject < 0 ? nouns.field(verb, at) : -1;
        if (field >= 0) {
            String measured = phrases.words(field) + " " + change;
            drafts.add("subject", measured, phrases.name(field), null, figure.amount(), nouns.governor(noun), field);
            return true;
        }
        return reached && (subject >= 0 || !apart);
    }

    /** 10倍ズーム: a multiple that is part of a noun which tells of no change. */
    private boolean isNoun(ToldFigure figure) {
        return figure.is(ValueType.MULTIPLE) && clauses.get(figure.at()).is(Bunsetsu.Kind.EVENT_NOUN)
                && !words.verbs().levels(figure.behind() + "する");
    }

    /** 総数は1,509システムに達し, but not 3倍ズーム: the words behind the figure leave it one that a predicate may be said of. */
    private boolean isGoverned(ToldFigure figure) {
        boolean free = figure.behind().isEmpty() || words.isEmpty(figure.behind());
        boolean governs = switch (figure.amount().type()) {
            case QUANTITY -> free || nouns.isActed(figure.at());
            case MONEY, DURATION -> !words.isKind(figure.behind());
            default -> free || clauses.get(figure.at()).predicate() != null && !isNoun(figure);
        };
        if (governs) {
            governed.read(figure.amount(), figure.behind());
        }
        return governs;
    }
}
