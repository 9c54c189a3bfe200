package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Tokens;

/** Finds of what a figure of one sentence is told: the nearest topic, subject or label in front of it that may be so much. */
final class FigureSubjects {
    private static final int LONGEST_QUOTE = 200;
    private static final List<String> ALTERNATIVES = List.of("または", "もしくは", "あるいは");

    private final String text;
    private final Tokens tokens;
    private final Clauses clauses;
    private final Phrases phrases;
    private final MeasuredNouns nouns;
    private final MeasureWords words;
    private final FigureWords figures;

    FigureSubjects(
            String text,
            Tokens tokens,
            Clauses clauses,
            Phrases phrases,
            MeasuredNouns nouns,
            MeasureWords words,
            FigureWords figures) {
        this.text = text;
        this.tokens = tokens;
        this.clauses = clauses;
        this.phrases = phrases;
        this.nouns = nouns;
        this.words = words;
        this.figures = figures;
    }

    /** The nearest topic or subject before the figure that its clause may have; -1 where there is none. */
    int of(int figure) {
        int ended = -1; // of a clause before: Xが倍増し、今後は年率40%で成長する
        int named = -1; // 対話型AIエンジン市場、2029年に55億円
        boolean turned = false; // スコアが向上し、件数は6分の1に減る, where 件数 may not be measured
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            boolean leads = switch (clauses.get(i).kase()) {
                case ABOUT -> !isQuantity(figure);
                case TOPIC -> clauses.head(i) >= figure || clauses.head(i) < 0 || !isAlso(clauses.get(i)); // 利益も|2億円を超えた
                case GA -> clauses.head(i) >= figure || ended < 0 && leadsOn(i, figure) || clauses.head(i) < 0 && endsWith(i, figure);
                case NONE -> named < 0 && isLabel(i, figure);
                default -> false;
            };
            if (leads && isDoer(i, figure)) {
                return -1; // X社は、創業者が9億円を出し、設立された
            }
            if (!leads || !mayBe(i, figure)) {
                turned |= leads && turns(i, figure);
                continue;
            }
            if (clauses.get(i).kase() == Case.NONE) {
                named = i;
            } else if (clauses.get(i).kase() == Case.GA && clauses.head(i) < figure && !isAccount(i, figure)) {
                ended = turned ? ended : i;
            } else {
                return ended >= 0 && goesOn(ended, figure) ? ended : i;
            }
        }
        return ended >= 0 ? ended : named;
    }

    /** Whether the clause of a subject has told a figure of the same kind, so that the next one is of it, too: Xは会員が3万人に達し、来年には9万人になる. */
    private boolean goesOn(int subject, int figure) {
        int head = clauses.head(subject);
        Mention next = clauses.get(figure).lastMention();
        if (next == null || !(next.meaning() instanceof Figure other)) { // one in brackets
            return false;
        }
        for (int i = subject + 1; i <= head && i < figure; i++) {
            Mention told = clauses.get(i).lastMention();
            if (told != null && told.meaning() instanceof Figure one && one.type() == other.type() && one.unit().equals(other.unit())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence without a verb ends with how much a measure is, whatever its topic: 海外事業は増収も利益が9%減. */
    private boolean isAccount(int subject, int figure) {
        String told = phrases.words(subject);
        return clauses.head(subject) < 0 && endsWith(subject, figure) && (words.isOwned(told) || words.isMeasured(told));
    }

    /** Whether the bunsetsu is a person who does something by so much. */
    private boolean isDoer(int index, int figure) {
        Bunsetsu b = clauses.get(index);
        int verb = b.kase() == Case.GA && clauses.get(figure).kase() == Case.WO ? clauses.head(index) : -1;
        return verb > figure && verb == clauses.head(figure) && b.lastMention() != null && b.lastMention().is(NameType.PERSON);
    }

    /** Whether a topic right in front of the figure is another thing than that of the clause before, and no time. */
    private boolean turns(int topic, int figure) {
        Bunsetsu b = clauses.get(topic);
        return topic == figure - 1 && b.kase() == Case.TOPIC && clauses.head(topic) >= figure && b.mentions().isEmpty() && !b.tellsTime()
                && !words.isPeriod(phrases.words(topic)) && !words.isBasis(phrases.words(topic));
    }

    /** Xが「9割に達する」と予測する: who only says so. */
    private boolean quotes(int subject, int figure) {
        int quote = clauses.get(subject).content().end() + 1;
        boolean opens = text.startsWith("「", quote) || text.startsWith("、「", quote);
        int close = opens ? text.indexOf('」', quote, Math.min(text.length(), quote + LONGEST_QUOTE)) : -1;
        return close > clauses.get(figure).content().start() && text.startsWith("と", close + 1);
    }

    private boolean mayBe(int subject, int figure) {
        return isMeasurable(subject, figure) && !judges(subject, figure) && !describes(subject, figure) && !quotes(subject, figure)
                && (!nouns.isNominalized(subject) || tellsAlone(subject, figure));
    }

    /** Whether a subject's clause ends before the figure and goes on to tell how much it is: AとBが合わせて150億ドル. */
    private boolean leadsOn(int subject, int figure) {
        int head = clauses.head(subject);
        return head >= 0 && !clauses.get(head).adnominal()
                && (tellsLevel(subject, head) || head == figure - 1 && !clauses.get(head).comma());
    }

    /** Whether a noun stands alone in front of the figure: 対話型AIエンジン市場、2029年に55億円. */
    private boolean isLabel(int noun, int figure) {
        Bunsetsu b = clauses.get(noun);
        return b.comma() && !text.startsWith("であ", b.content().end()) && (!hasColon(b) || isListed(noun + 1, figure))
                && (noun == 0 || figure - noun <= 3) && !clauses.isCoordinated(noun) && !isCounted(noun) && !isDeed(noun)
                && !isAlternative(noun);
    }

    /** Whether the noun ends a clause and names nothing that is measured: 保存が判明、発見者に64万円の報奨金. */
    private boolean isDeed(int noun) {
        String told = phrases.words(noun);
        return clauses.get(noun).is(Kind.EVENT_NOUN) && phrases.first(noun) == noun && !hasColon(clauses.get(noun)) && !words.isOwned(told) && !words.isMeasured(told)
                && !words.isOfFirm(told) && !words.isAspect(told) && !nouns.isSpending(told);
    }

    /** AまたはB、2GBのメモリ: whether the noun is the last of several. */
    private boolean isAlternative(int noun) {
        int end = noun == 0 ? 0 : tokens.end(clauses.get(noun - 1).to() - 1);
        return noun > 0 && ALTERNATIVES.stream().anyMatch(or -> text.startsWith(or, end - or.length()));
    }

    /** Whether nothing else is spoken of between a clause that is made a thing and the figure: not 目を引いたのは、A社が9%減らした点だ. */
    private boolean tellsAlone(int clause, int figure) {
        for (int i = clause + 1; i < figure; i++) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.GA || b.kase() == Case.TOPIC || b.isVerbal() && !b.adnominal()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a sentence ends without a verb and with how much its subject is, or how that has changed: 面積が前年比△4%,
     * 利息が1億円→3億円に大幅増.
     */
    private boolean endsWith(int subject, int figure) {
        boolean arrow = subject == figure - 2 && clauses.get(figure - 1).tellsValue()
                && Arrows.follows(text, clauses.get(figure - 1).lastMention().span().end());
        Mention last = clauses.get(figure).lastMention();
        boolean limit = last == null || figures.isLimit(last.surface()); // 価格が1億円以内: a condition
        return !limit && (subject == beforeManner(subject, figure) || arrow) && clauses.get(figure).predicate() == null
                && (figure == clauses.size() - 1 || changesBehind(figure));
    }

    /** The bunsetsu in front of the figure and what only tells when or how it came to be so much: 時価総額が世界で初めて5兆ドルを突破. */
    private int beforeManner(int subject, int figure) {
        int at = figure - 1;
        boolean adverb = false;
        while (at > subject && (clauses.get(at).tellsTime() || clauses.get(at).frame() == Bunsetsu.Frame.ADVERB
                || adverb && clauses.get(at).kase() == Case.DE && clauses.get(at).mentions().isEmpty())) {
            adverb = clauses.get(at).frame() == Bunsetsu.Frame.ADVERB;
            at--;
        }
        return at;
    }

    /** Whether nothing but a change stands in the bunsetsu behind the figure: 大幅増. */
    private boolean changesBehind(int figure) {
        int next = figure + 1;
        boolean ends = next < clauses.size() && (clauses.get(next).comma() || next == clauses.size() - 1);
        return ends && clauses.get(next).mentions().isEmpty()
                && (words.isTrend(phrases.words(next)) || words.isVacuous(phrases.words(next)));
    }

    /** Whether an adjective says what the noun is like, to describe the next one: 関心が最も高い料金では. */
    private boolean describes(int noun, int figure) {
        for (int i = noun + 1; clauses.get(noun).kase() == Case.GA && i <= noun + 2 && i < figure; i++) {
            Bunsetsu b = clauses.get(i);
            if (b.is(Kind.ADJECTIVE) && b.adnominal()) {
                boolean common = clauses.get(noun).mentions().isEmpty() && words.verbs().levels(b.predicate().lemma()); // not X社が新しい技術で
                return common && clauses.head(i) < figure;
            }
            if (b.comma() || b.predicate() != null || !b.mentions().isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the noun has a figure of its own: vCPU in 2倍のvCPU、3倍のメモリ. */
    private boolean isCounted(int index) {
        int before = index - 1;
        return before >= 0 && clauses.get(before).kase() == Case.NO && clauses.head(before) == index && nouns.hasFigure(before, before)
                && clauses.get(before).tellsValue() && !clauses.get(before).lastMention().is(ValueType.DURATION); // 1年間の割引
    }

    /** Whether the bunsetsu is who thinks what the figure's clause tells: アナリストは、XがYに達すると分析している. */
    boolean judges(int topic, int figure) {
        Mention name = clauses.get(topic).lastMention();
        boolean body = name != null && (name.is(NameType.COMPANY) || name.is(NameType.ORGANIZATION) || name.is(NameType.PERSON))
                || words.isBody(phrases.words(topic));
        int verb = body ? clauses.head(topic) : -1;
        Bunsetsu.PredicateWord said = verb <= figure ? null : clauses.get(verb).predicate();
        if (said == null || said.voice() != Bunsetsu.Voice.ACTIVE || !words.verbs().judges(said.lemma())) {
            return false;
        }
        for (int dependent : clauses.dependents(verb)) {
            if (dependent > figure && clauses.get(dependent).kase() == Case.TO && clauses.get(dependent).predicate() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause itself says how much its subject is: Xが倍増し. */
    private boolean tellsLevel(int subject, int predicate) {
        Bunsetsu.PredicateWord said = clauses.get(predicate).predicate();
        return nouns.hasFigure(subject + 1, predicate) && (said == null || said.kind() != Kind.VERB || words.verbs().levels(said.lemma()));
    }

    /** 内容積：601L、515L: whether nothing but figures and dates stands between. */
    private boolean isListed(int from, int figure) {
        for (int i = from; i < figure; i++) {
            if (!nouns.hasFigure(i, i) && !clauses.get(i).tellsTime()) {
                return false;
            }
        }
        return true;
    }

    /** 新型の衝撃：動画と500億円の真意: what stands before a colon is a title. */
    private boolean hasColon(Bunsetsu b) {
        for (int i = b.content().end(); i < tokens.end(b.to() - 1); i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }

    private boolean isQuantity(int figure) {
        Mention last = clauses.get(figure).lastMention();
        return last != null && last.is(ValueType.QUANTITY);
    }

    /** Whether the noun of bunsetsu {@code index} may be what {@code figure} measures. */
    private boolean isMeasurable(int index, int figure) {
        Bunsetsu b = clauses.get(index);
        Mention last = b.lastMention();
        return (b.predicate() == null || b.predicate().kind() == Kind.EVENT_NOUN)
                && (last == null || !last.is(NameType.PERSON))
                && (last == null || !(last.meaning() instanceof Value) || last.span().end() != b.content().end())
                // 30%高速化
                && (phrases.behindListed(b) >= 0
                        || b.mentions().stream().noneMatch(mention -> mention.is(ValueType.PERCENT) || mention.is(ValueType.MULTIPLE)))
                && (nouns.namesThing(index) || nouns.hasClause(index))
                && !isQuoted(b, figure)
                && isMeasurable(nouns.name(index));
    }

    private boolean isMeasurable(String name) {
        return !words.isVacuous(name) && !words.isUnmeasured(name) && !words.isPeriod(name) && !words.isBasis(name);
    }

    /** Whether the bunsetsu stands in a quotation that ends before the figure. */
    private boolean isQuoted(Bunsetsu b, int figure) {
        int depth = 0;
        for (int i = b.content().end(); i < clauses.get(figure).content().start(); i++) {
            char c = text.charAt(i);
            depth += c == '「' || c == '『' ? 1 : c == '」' || c == '』' ? -1 : 0;
            if (depth < 0) {
                return !text.startsWith("」は", i) && !text.startsWith("」が", i) && !text.startsWith("」の", i)
                        && !text.startsWith("』", i);
            }
        }
        return false;
    }

    /** Whether the bunsetsu is marked with も, whose hold ends with its clause. */
    private boolean isAlso(Bunsetsu b) {
        for (int token = b.to() - 1; token >= b.from(); token--) {
            if (!tokens.partOfSpeech(token).isSymbol()) {
                return tokens.is(token, "も");
            }
        }
        return false;
    }
}
