package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Words;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Bound;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/** The nouns of one sentence that a figure in it may measure: the subject of its predicate, the whole of which it is a share. */
final class MeasuredNouns {
    private static final int LONGEST_QUOTE = 60;

    /** What makes a figure a limit. */
    private static final Words LIMITING = Words.of(List.of("以上", "以下", "以内", "未満"));
    private static final int CONDITION_STEPS = 4;
    /** What behind a noun says that something holds for it alone. */
    private static final Words LIMITS = Words.of(List.of("のみ", "に限り", "に限る", "に限定"));

    private final String text;
    private final Tokens tokens;
    private final Clauses clauses;
    private final Phrases phrases;
    private final MeasureWords words;

    MeasuredNouns(String text, Tokens tokens, Clauses clauses, Phrases phrases, MeasureWords words) {
        this.text = text;
        this.tokens = tokens;
        this.clauses = clauses;
        this.phrases = phrases;
        this.words = words;
    }

    /** Whether the last word in {@code [from, to)} can be measured: a noun, but no adverb, pronoun or manner (圧倒的). */
    boolean namesThing(int from, int to) {
        int token = tokens.at(Math.max(from, to - 1));
        while (token >= 0 && token < tokens.size() && tokens.start(token) >= from && tokens.partOfSpeech(token).isSymbol()) {
            token--;
        }
        if (token >= tokens.size() || token < 0 || tokens.end(token) <= from) {
            return false;
        }
        boolean compound = token > 0 && tokens.start(token - 1) >= from; // 停止時間, not 時間 alone
        return isThing(tokens.partOfSpeech(token)) || compound && tokens.partOfSpeech(token).name().equals("名詞-副詞可能");
    }

    private static boolean isThing(PartOfSpeech pos) {
        String name = pos.name();
        return pos.isNoun()
                && !name.endsWith("形容動詞語幹")
                && !name.startsWith("名詞-非自立")
                && !name.startsWith("名詞-代名詞")
                && !name.equals("名詞-副詞可能");
    }

    /** Whether the bunsetsu's head noun can be measured, or stands for what can. */
    boolean namesThing(int index) {
        Bunsetsu b = clauses.get(index);
        return !b.mentions().isEmpty() || words.isPronoun(phrases.words(index)) || namesThing(b.content().start(), b.content().end());
    }

    /** Whether the noun phrase that ends with the bunsetsu is of more than one word. */
    boolean isCompound(int index) {
        Bunsetsu b = clauses.get(index);
        return isCompound(b.content().start(), b.content().end());
    }

    /** Whether the words {@code [from, to)} are more than one. */
    boolean isCompound(int from, int to) {
        int last = tokens.at(to - 1);
        return last > 0 && tokens.start(last - 1) >= from;
    }

    /** Whether {@code [from, to)} holds nothing but nouns that can be measured. */
    boolean isNounPhrase(int from, int to) {
        for (int token = tokens.at(from); token < tokens.size() && tokens.start(token) < to; token++) {
            PartOfSpeech pos = tokens.partOfSpeech(token);
            if (!isThing(pos) && !pos.isSymbol() && !pos.name().startsWith("接頭詞")) {
                return false;
            }
        }
        return true;
    }

    /** The noun of which the figure is a share: 売上高の約70%が; -1 where it is a share of nothing named. */
    int whole(int figure) {
        int whole = base(figure);
        String named = whole < 0 ? "" : phrases.words(whole);
        return whole < 0 || words.isVacuous(named) || words.isBasis(named) ? -1 : whole;
    }

    /** The predicate that the figure depends on; -1 where the figure itself ends its clause. */
    int predicate(int figure) {
        if (isActed(figure)) {
            return figure;
        }
        int head = isQuoteBehind(figure) ? quoter(figure) : clauses.head(figure);
        while (head >= 0 && clauses.get(head).predicate() == null && head < clauses.size() - 1) {
            head = clauses.head(head);
        }
        return head >= 0 && clauses.get(head).predicate() != null && clauses.get(head).predicate().kind() != Kind.COPULA ? head : -1;
    }

    /** Whether what so many say stands right behind the figure, in quotes: 3割が「効果がない」と回答した. */
    boolean isQuoteBehind(int figure) {
        Bunsetsu b = clauses.get(figure);
        int behind = tokens.end(b.to() - 1);
        return (b.kase() == Case.GA || b.kase() == Case.TOPIC) && figure + 1 < clauses.size()
                && (behind < text.length() && text.charAt(behind) == '「' || text.charAt(behind - 1) == '「');
    }

    /** Where the quotation right behind the figure ends, at the latest with the sentence. */
    int endOfQuote(int figure) {
        int end = clauses.get(figure + 1).content().start();
        int last = clauses.get(clauses.size() - 1).content().end();
        int limit = Math.min(last, end + LONGEST_QUOTE);
        while (end < limit && "」。".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The predicate behind the quotation; -1 where the sentence ends with it. */
    private int quoter(int figure) {
        int close = endOfQuote(figure);
        for (int i = figure + 1; i < Math.min(clauses.size(), figure + Clauses.REACH); i++) {
            if (clauses.get(i).content().start() > close && clauses.get(i).isVerbal()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the figure's own bunsetsu says what happens by so much: 4割削減した, or in a headline 費用を4割削減. */
    boolean isActed(int figure) {
        Bunsetsu b = clauses.get(figure);
        return b.predicate() != null && (b.predicate().kind() == Kind.VERB
                || b.predicate().kind() == Kind.EVENT_NOUN && b.kase() == Case.NONE && argument(figure, Case.WO, figure) >= 0);
    }

    /** The predicate of the bunsetsu, or the bunsetsu itself where it has none: from where the modality is read. */
    int governor(int at) {
        int head = predicate(at);
        return head < 0 ? at : head;
    }

    /** A dependent of the predicate with a case, other than {@code except}, that is no figure; -1 where there is none. */
    int argument(int predicate, Case kase, int except) {
        for (int dependent : clauses.dependents(predicate)) {
            Bunsetsu b = clauses.get(dependent);
            if (b.kase() == kase && dependent != except && !b.tellsValue()) {
                return dependent;
            }
        }
        return -1;
    }

    /** 32億ドルを投じて外部展開を進める: what the spending is for, where the next clause tells it; -1 otherwise. */
    int purpose(int predicate) {
        int next = clauses.head(predicate);
        return next < 0 || clauses.get(predicate).adnominal() || clauses.get(next).predicate() == null ? -1 : argument(next, Case.WO, predicate);
    }

    /** The nearest topic or subject before the figure that its clause may have; -1 where there is none. */
    int subject(int figure) {
        int ended = -1; // of a clause before: Xが倍増し、今後は年率40%で成長する
        int named = -1; // 対話型AIエンジン市場、2029年に55億円
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            int head = clauses.head(i);
            boolean inClause = head >= figure;
            boolean leads = switch (b.kase()) {
                case ABOUT -> !isQuantity(figure);
                case TOPIC -> inClause || !isAlso(b);
                case GA -> inClause || ended < 0 && head >= 0 && !clauses.get(head).adnominal()
                        && (tellsLevel(i, head) || head == figure - 1 && !clauses.get(head).comma()) // AとBが合わせて150億ドル
                        || head < 0 && endsWith(i, figure);
                case NONE -> b.comma() && !text.startsWith("であ", b.content().end()) && (!hasColon(b) || isListed(i + 1, figure)) && named < 0 && (i == 0 || figure - i <= 3) && !clauses.isCoordinated(i) && !isCounted(i);
                default -> false;
            };
            if (!leads || !isMeasurable(i, figure) || judges(i, figure) || describes(i, figure) || isNominalized(i) && !tellsAlone(i, figure)) {
                continue;
            }
            if (b.kase() == Case.NONE) {
                named = i;
            } else if (b.kase() == Case.GA && !inClause) {
                ended = i;
            } else {
                return i;
            }
        }
        return ended >= 0 ? ended : named;
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

    /** Whether a sentence ends without a verb and with how much its subject is, or how that has changed: 面積が前年比△4%, 利息が1億円→3億円に大幅増. */
    private boolean endsWith(int subject, int figure) {
        int last = clauses.size() - 1;
        Bunsetsu behind = figure < last ? clauses.get(figure + 1) : null;
        boolean change = behind != null && (behind.comma() || figure + 1 == last) && behind.mentions().isEmpty()
                && (words.isTrend(phrases.words(figure + 1)) || words.isVacuous(phrases.words(figure + 1)));
        boolean arrow = subject == figure - 2 && clauses.get(figure - 1).tellsValue() && Arrows.follows(text, clauses.get(figure - 1).lastMention().span().end());
        boolean limit = clauses.get(figure).lastMention() == null || LIMITING.endingAt(clauses.get(figure).lastMention().surface(),
                clauses.get(figure).lastMention().surface().length()) != 0; // 価格が1億円以内: a condition
        return !limit && (subject == figure - 1 || arrow) && clauses.get(figure).predicate() == null && (figure == last || change);
    }

    /** Whether an adjective says what the noun is like, to describe the next one: 関心が最も高い料金では. */
    private boolean describes(int noun, int figure) {
        for (int i = noun + 1; clauses.get(noun).kase() == Case.GA && i <= noun + 2 && i < figure; i++) {
            Bunsetsu b = clauses.get(i);
            if (b.predicate() != null && b.predicate().kind() == Kind.ADJECTIVE && b.adnominal()) {
                boolean common = clauses.get(noun).mentions().isEmpty() && words.levels(b.predicate().lemma()); // not X社が新しい技術で
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
        return index > 0 && clauses.get(index - 1).kase() == Case.NO && clauses.head(index - 1) == index && hasFigure(index - 1, index - 1)
                && clauses.get(index - 1).tellsValue() && !clauses.get(index - 1).lastMention().is(ValueType.DURATION); // 1年間の割引
    }

    /** Whether the bunsetsu is who thinks what the figure's clause tells: アナリストは、XがYに達すると分析している. */
    boolean judges(int topic, int figure) {
        Mention name = clauses.get(topic).lastMention();
        boolean body = name != null && (name.is(NameType.COMPANY) || name.is(NameType.ORGANIZATION) || name.is(NameType.PERSON))
                || words.isBody(phrases.words(topic));
        int verb = body ? clauses.head(topic) : -1;
        Bunsetsu.PredicateWord said = verb <= figure ? null : clauses.get(verb).predicate();
        if (said == null || said.voice() != Bunsetsu.Voice.ACTIVE || !words.judges(said.lemma())) {
            return false;
        }
        for (int dependent : clauses.dependents(verb)) {
            if (dependent > figure && clauses.get(dependent).kase() == Case.TO && clauses.get(dependent).predicate() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the figure only tells from where on something holds: 従業員が5人以上の場合, 128GB以下のディスクのみ. */
    boolean isCondition(Amount amount) {
        if (!(amount.value() instanceof Figure figure ? figure.bound() != Bound.NONE
                : amount.value() instanceof TimeLength length && length.bound() != Bound.NONE)) {
            return false;
        }
        int verbs = 0;
        for (int at = amount.at(), step = 0; at >= 0 && step <= CONDITION_STEPS; step++) {
            Bunsetsu b = clauses.get(at);
            int end = b.content().end();
            boolean noun = b.predicate() == null || b.predicate().kind() != Kind.VERB;
            if (step > 0 && noun && b.mentions().isEmpty() && words.isCondition(b.content().in(text)) && !text.startsWith("があ", end)
                    && !text.startsWith("もあ", end) || step <= 1 && LIMITS.startingAt(text, end) != 0) {
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

    /** That in which the figure compares things: 推論性能 in 推論性能ではXの4倍だ; -1 where none is told. */
    int aspect(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - 3; i--) {
            Bunsetsu b = clauses.get(i);
            if ((b.kase() == Case.DE || b.kase() == Case.TOPIC) && b.lastMention() == null && words.isAspect(phrases.words(i))) {
                return i;
            }
        }
        return -1;
    }

    /** What a figure is a multiple or share of: X in Xの4倍; -1 where that is not told. */
    int base(int figure) {
        int before = figure - 1;
        boolean base = before >= 0 && clauses.head(before) == figure && clauses.get(before).kase() == Case.NO
                && !clauses.get(before).adverbial() && !clauses.get(before).tellsValue();
        return base ? before : -1;
    }

    /** The market before the figure in which so much is reached: 国内市場においては; -1 where none is told. */
    int market(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            if (words.isMarket(phrases.words(i)) && !clauses.get(i).adnominal()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the clause itself says how much its subject is: Xが倍増し. */
    private boolean tellsLevel(int subject, int predicate) {
        Bunsetsu.PredicateWord said = clauses.get(predicate).predicate();
        return hasFigure(subject + 1, predicate) && (said == null || said.kind() != Kind.VERB || words.levels(said.lemma()));
    }

    /** Whether any of the bunsetsu {@code [from, to]} holds a figure that measures. */
    boolean hasFigure(int from, int to) {
        for (int i = from; i <= to; i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                if (MeasureReader.isMeasure(mention)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 内容積：601L、515L: whether nothing but figures and dates stands between. */
    private boolean isListed(int from, int figure) {
        for (int i = from; i < figure; i++) {
            if (!hasFigure(i, i) && !clauses.get(i).tellsTime()) {
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
                && (namesThing(index) || hasClause(index))
                && !isQuoted(b, figure)
                && isMeasurable(name(index));
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
                return !text.startsWith("」は", i) && !text.startsWith("」が", i) && !text.startsWith("」の", i) && !text.startsWith("』", i);
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

    /**
     * The noun phrase that ends with bunsetsu {@code head}; of a word that says little by itself with its relative clause:
     * AIを導入した企業.
     */
    String name(int head) {
        String plain = words.bases().withoutLead(phrases.words(head));
        boolean nominalized = isNominalized(head);
        if (!nominalized && !words.isGeneric(plain)) {
            return plain;
        }
        int first = phrases.clause(head);
        int end = nominalized ? tokens.end(clauses.get(head - 1).to() - 1) : clauses.get(head).content().end();
        return first == head ? plain : words.bases().withoutLead(Phrases.clean(text.substring(clauses.get(first).content().start(), end)));
    }

    /** Whether a relative clause says what a word means that says little by itself: トラックが待つ時間. */
    private boolean hasClause(int index) {
        return isNominalized(index) || words.isGeneric(phrases.words(index)) && phrases.clause(index) < index;
    }

    /** Whether the bunsetsu makes the clause before it the thing that is measured: AIを導入しているのは. */
    private boolean isNominalized(int index) {
        Bunsetsu b = clauses.get(index);
        return b.kase() == Case.TOPIC
                && b.content().length() == 1
                && text.charAt(b.content().start()) == 'の'
                && index > 0
                && phrases.clause(index) < index;
    }
}
