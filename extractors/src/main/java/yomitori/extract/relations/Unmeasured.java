package yomitori.extract.relations;

import java.math.BigDecimal;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Bound;
import yomitori.facts.Figure;
import yomitori.facts.TimeLength;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Tells the figures that measure nothing: one of many (その一人), a part of a reckoning (90時間 × 100万円), a condition. */
final class Unmeasured extends FigureSentence {
    private static final int CONDITION_STEPS = 4;
    private static final int STEP_REACH = 2;
    private static final String BECOME = "なる";
    private static final String SHARE = "1株";
    private static final int LONGEST_TERM = 20;
    private static final String THIS = "この";

    private final Rates rates;

    /** @param rates knows per how much figures are told */
    Unmeasured(FigureSentence sentence, Rates rates) {
        super(sentence);
        this.rates = rates;
    }

    /** Whether the figure measures nothing. */
    boolean holds(Amount amount) {
        int end = amount.span().end();
        return isCatchword(amount)
                || figures.isExample(amount)
                || figures.isBaseline(text, end)
                || figures.isNeeded(text, end)
                || isFormula(amount)
                || isRate(amount)
                || isCondition(amount)
                || amount.type() == ValueType.PERCENT && figures.isTop(text, amount.span().start())
                || isUnit(amount)
                || isSplit(amount)
                || isStep(amount)
                || isFactor(amount.span())
                || isPointedTo(amount)
                || amount.type() == ValueType.DURATION && (isSpan(amount) || isPer(amount))
                || amount.type() == ValueType.QUANTITY && text.startsWith("中", end) // 840社中259社
                || (amount.type() == ValueType.QUANTITY || amount.type() == ValueType.PERCENT) && isPortion(amount)
                || words.isTrivial(amount.value()) && !isOfPlaces(amount);
    }

    /** 12カ所の工場: so many places of work, and not of a text. */
    private boolean isOfPlaces(Amount amount) {
        int noun = clauses.get(amount.at()).kase() == Case.NO ? clauses.head(amount.at()) : -1;
        return noun >= 0 && words.isPlaceOfWork(Phrases.clean(clauses.get(noun).content().in(text)));
    }

    /** 1年間で4万時間の作業を減らした: in what time what the figure behind tells was done. */
    private boolean isSpan(Amount amount) {
        Bunsetsu b = clauses.get(amount.at());
        int verb = b.kase() == Case.DE && !b.comma() && b.endsWith(amount.mention()) && b.predicate() == null ? clauses.head(amount.at()) : -1;
        return verb > amount.at() && nouns.hasFigure(amount.at() + 1, verb);
    }

    /** 1日35分: per what time the figure right behind is told. */
    private boolean isPer(Amount amount) {
        int end = amount.span().end();
        boolean one = "1１一".indexOf(text.charAt(amount.span().start())) >= 0 && !Character.isDigit(text.charAt(amount.span().start() + 1));
        return one && clauses.get(amount.at()).mentions().stream().anyMatch(next -> next.span().start() == end);
    }

    /** この95%: a figure that was told before. */
    private boolean isPointedTo(Amount amount) {
        int start = amount.span().start() - THIS.length();
        return text.startsWith(THIS, start)
                && (clauses.get(amount.at()).content().start() == start || amount.at() > 0 && clauses.get(amount.at() - 1).content().start() == start);
    }

    /** Whether the figure only says with or from how many something is done: 3社で. */
    boolean isCircumstance(Amount amount) {
        return amount.type() == ValueType.QUANTITY && isCircumstance(clauses.get(amount.at())) && !endsClause(amount.at())
                && !becomes(amount.at()) && !amount.holdsVerb(); // 2,000社を超えたと説明した
    }

    /** 9%増の655万台となった: the figure is what something has become. */
    private boolean becomes(int at) {
        int verb = at + 1 < clauses.size() && clauses.head(at) == at + 1 ? at + 1 : -1;
        return verb > 0 && clauses.get(at).kase() == Case.TO && clauses.get(verb).predicate() != null
                && clauses.get(verb).predicate().lemma().equals(BECOME);
    }

    /** Whether the figure only says for how much another is told: 1ドル=150円, 100万トークンあたり2ドル. */
    boolean isRate(Amount amount) {
        return amount.isExchanged(text) || rates.startAt(text, amount.span().end());
    }

    /** 1文字ずつ, but not 端子が1基ずつ, which tells how many there are. */
    private boolean isPortion(Amount amount) {
        return figures.isPortion(text, amount.span().end()) && (amount.at() == 0 || clauses.get(amount.at() - 1).kase() != Case.GA);
    }

    /** 「3倍」. */
    private boolean isCatchword(Amount amount) {
        int start = amount.span().start();
        return amount.type() == ValueType.MULTIPLE && start > 0 && text.charAt(start - 1) == '「'
                && text.startsWith("」", amount.span().end());
    }

    /** $1+2+3=6$: a number of a formula that only looks like money. */
    private boolean isFormula(Amount amount) {
        int end = amount.span().end();
        return text.charAt(amount.span().start()) == '$' && end < text.length() && "$+\\=^_".indexOf(text.charAt(end)) >= 0;
    }

    /** Whether the figure only tells from where on something holds: 従業員が5人以上の場合, 128GB以下のディスクのみ. */
    private boolean isCondition(Amount amount) {
        if (!(amount.value() instanceof Figure figure ? figure.bound() != Bound.NONE
                : amount.value() instanceof TimeLength length && length.bound() != Bound.NONE)) {
            return false;
        }
        int verbs = 0;
        for (int at = amount.at(), step = 0; at >= 0 && step <= CONDITION_STEPS; step++) {
            Bunsetsu b = clauses.get(at);
            boolean noun = b.predicate() == null || b.predicate().kind() != Kind.VERB;
            if (step > 0 && noun && makesCondition(b) || step <= 1 && figures.isAlone(text, b.content().end())) {
                return true;
            }
            verbs += noun ? 0 : 1;
            if (verbs > 1 || b.comma() && b.isVerbal() && !b.adnominal()) {
                return false;
            }
            at = clauses.head(at);
        }
        return false;
    }

    /** Whether the noun makes its clause a condition: 場合, but not 場合がある. */
    private boolean makesCondition(Bunsetsu b) {
        int end = b.content().end();
        return b.mentions().isEmpty() && words.isCondition(b.content().in(text))
                && !text.startsWith("があ", end) && !text.startsWith("もあ", end);
    }

    /** 非開示百万円, 5,767億 百万円: nothing but the unit of a figure that is not told, or is told in another. */
    private boolean isUnit(Amount amount) {
        int before = amount.span().start() - 1;
        before -= before >= 0 && text.charAt(before) == ' ' ? 1 : 0;
        return amount.mention().surface().equals("百万円") && before >= 0 && Character.isIdeographic(text.charAt(before));
    }

    /** 1株→5株: into how many a share is split. */
    private boolean isSplit(Amount amount) {
        return Arrows.isChange(amount.mention()) && amount.mention().surface().startsWith(SHARE);
    }

    /** 円安1円で12億円の減益, 金利1%上昇で30億円の負担増: by how much one thing has to move for what is told of another. */
    private boolean isStep(Amount amount) {
        Bunsetsu b = clauses.get(amount.at());
        boolean step = b.kase() == Case.DE && !b.comma() && amount.value() instanceof Figure figure
                && figure.type() != ValueType.QUANTITY && figure.number() != null && figure.number().compareTo(BigDecimal.ONE) == 0;
        for (int i = amount.at() + 1; step && i < clauses.size() && i <= amount.at() + STEP_REACH; i++) {
            if (clauses.get(i).lastMention() != null && clauses.get(i).lastMention().meaning() instanceof Figure) {
                return true;
            }
        }
        return false;
    }

    /** 116.3 x 67.8 x 39.4, 90時間 × 100万円 = 9,000万円, 〇%: a part of a reckoning, or a blank. */
    private boolean isFactor(Span figure) {
        int before = figure.start() - 1;
        int behind = figure.end();
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        boolean times = before >= 0 && isTimes(before) || behind < text.length() && isTimes(behind);
        return times || before >= 0 && "=＝".indexOf(text.charAt(before)) >= 0
                || "〇○".indexOf(text.charAt(figure.start())) >= 0;
    }

    /** Whether what a stroke parts is a reckoning, which tells its result: 9億円 / 3億円 = 3倍. */
    private boolean isReckoned(int stroke) {
        for (int i = stroke + 1; i < text.length() && i <= stroke + LONGEST_TERM && text.charAt(i) != '\n'; i++) {
            if ("=＝".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isTimes(int at) {
        char c = text.charAt(at);
        boolean alone = at > 0 && text.charAt(at - 1) == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
        return c == '×' || c == '÷' || c == 'x' && alone || "/／".indexOf(c) >= 0 && alone && isReckoned(at);
    }

    /** 3社で, 1208社から: with or from how many something is done is no measure. */
    private static boolean isCircumstance(Bunsetsu b) {
        return b.kase() == Case.DE && b.predicate() == null || b.kase() == Case.KARA || b.kase() == Case.TO;
    }

    /**
     * 密度は220ppiで、, 最大容量が2GBで or 重さは31gと軽い: the figure is what its topic or measure is, and で no means, nor is と with whom.
     */
    private boolean endsClause(int at) {
        Bunsetsu b = clauses.get(at);
        int topic = at > 1 && words.isSilent(phrases.words(at - 1)) ? at - 2 : at - 1; // 重さは、なんと
        if (topic < 0) {
            return false;
        }
        boolean judged = isJudged(at);
        if ((b.kase() == Case.DE && topic == at - 1 || judged) && clauses.get(topic).kase() == Case.GA) {
            return words.isMeasured(phrases.words(topic)) && !words.isBody(phrases.words(topic));
        }
        boolean ends = topic == at - 1 && (b.kase() == Case.DE && b.comma() || b.kase() == Case.TO) || judged;
        return ends && clauses.get(topic).kase() == Case.TOPIC && subjects.of(at) == topic;
    }

    /** Whether it is told right behind the figure what that is like: 31gと軽い, 31gと非常に軽く, 31gと軽量だ. */
    private boolean isJudged(int at) {
        int next = at + 1;
        if (next + 1 < clauses.size() && clauses.get(next).mentions().isEmpty() && figures.strengthens(clauses.get(next).content().in(text))) {
            next++;
        }
        boolean told = clauses.get(at).kase() == Case.TO && next < clauses.size();
        return told && (clauses.get(next).is(Kind.ADJECTIVE) || figures.isLike(clauses.get(next).content().in(text)));
    }
}
