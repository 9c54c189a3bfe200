package yomitori.extract.relations;

import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.facts.Mention;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/** What of one sentence a figure in it may measure: its predicate, what else depends on that, the whole of which it is a share. */
final class MeasuredNouns {
    private static final int LONGEST_QUOTE = 60;

    /** 高速化する, as the chunker names its predicate. */
    private static final String MAKING = "化する";
    private static final String DONE = "済み";
    private static final String OF_THEM = "うち";
    private static final String AGAINST = "に対し";
    private static final String END = "ため";
    private static final String ADVERB = "的に"; // 具体的に: how, and not where to

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
        whole = whole < 0 ? ofThem(figure) : whole;
        String named = whole < 0 ? "" : phrases.words(whole);
        return whole < 0 || words.isVacuous(named) || words.isBasis(named) ? -1 : whole;
    }

    /** Of which the figure is a part, 社員 of 社員のうち、半数が; -1 where that is not told. */
    private int ofThem(int figure) {
        int of = figure - 1;
        boolean part = of > 0 && clauses.get(of).kase() == Case.NONE && text.startsWith(OF_THEM, clauses.get(of).content().start())
                && clauses.get(of).content().length() == OF_THEM.length();
        return part && clauses.get(of - 1).kase() == Case.NO && clauses.head(of - 1) == of && !clauses.get(of - 1).tellsValue() ? of - 1 : -1;
    }

    /** The predicate that the figure depends on; -1 where the figure itself ends its clause. */
    int predicate(int figure) {
        if (isActed(figure)) {
            return figure;
        }
        int done = clauses.get(figure).kase() == Case.GA ? done(figure) : -1;
        if (done >= 0) {
            return done;
        }
        int head = isQuoteBehind(figure) ? quoter(figure) : clauses.head(figure);
        while (head >= 0 && clauses.get(head).predicate() == null && head < clauses.size() - 1) {
            head = clauses.head(head);
        }
        head = isQuoted(figure, head) ? clauses.head(head) : head;
        boolean predicates = head >= 0 && clauses.get(head).predicate() != null;
        return predicates && clauses.get(head).predicate().kind() != Kind.COPULA ? head : -1;
    }

    /** Where a clause ends behind the figure with what has been done already: 半数が端末を導入済みで、; -1 where none does. */
    private int done(int figure) {
        for (int i = figure + 1; i < clauses.size() && i <= figure + Clauses.REACH && clauses.get(i).kase() != Case.GA; i++) {
            Bunsetsu b = clauses.get(i);
            if (b.predicate() != null && b.predicate().kind() == Kind.EVENT_NOUN && text.startsWith(DONE, b.content().end() - DONE.length())
                    && (b.comma() || i == clauses.size() - 1)) {
                return i;
            }
            if (b.predicate() != null && !b.adnominal() && b.is(Kind.VERB)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the predicate, which has a subject of its own, is only what the figure says: 半数が理解が足りないと|答える. */
    private boolean isQuoted(int figure, int predicate) {
        boolean quoted = predicate > figure + 1 && clauses.get(figure).kase() == Case.GA && clauses.get(predicate).kase() == Case.TO
                && clauses.get(predicate).predicate() != null && clauses.get(predicate).predicate().kind() == Kind.COPULA;
        int verb = quoted ? clauses.head(predicate) : -1;
        return verb > predicate && clauses.get(verb).is(Kind.VERB) && argument(predicate, Case.GA, figure) > figure;
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

    /** Whether the figure's own bunsetsu says what happens by so much: 4割削減した, or in a headline 費用を4割削減, 育成に9億円投資. */
    boolean isActed(int figure) {
        Bunsetsu b = clauses.get(figure);
        return b.predicate() != null && (b.predicate().kind() == Kind.VERB
                || b.predicate().kind() == Kind.EVENT_NOUN && b.kase() == Case.NONE && (argument(figure, Case.WO, figure) >= 0
                        || words.verbs().spends(b.predicate().lemma()) && argument(figure, Case.NI, figure) >= 0));
    }

    /** The name right before the figure that modifies what stands behind that, A社の or A社への; null where there is none. */
    Mention nameBefore(int figure) {
        Bunsetsu b = figure == 0 ? null : clauses.get(figure - 1);
        boolean modifies = b != null && b.adnominal() && (b.kase() == Case.NO || b.kase() == Case.HE);
        Mention name = modifies ? b.lastMention() : null;
        return name != null && name.isName() && b.endsWith(name) ? name : null;
    }

    /** To what a sum is to go, where that is a spending itself, 設備投資 of 設備投資に9億円を計画する; -1 where it is none. */
    int spending(int predicate) {
        int goal = argument(predicate, Case.NI, -1);
        String noun = goal < 0 ? "" : phrases.words(goal);
        return noun.length() > 2 && isSpending(noun) ? goal : -1;
    }

    /** Whether the noun names a spending: 追加投資. */
    boolean isSpending(String noun) {
        return noun.length() > 1 && words.verbs().spends(noun.substring(noun.length() - 2) + "する");
    }

    /**
     * On what, in whom or to what end so much is spent: A社に, A社へ, A社に対し, 工場建設のために; of a spending that is done, as in
     * A社に巨額の投資を行う, what the doing tells. -1 where nothing tells it.
     */
    int goal(int verb, int except) {
        int goal = argument(verb, Case.NI, except);
        for (int dependent : clauses.dependents(verb)) {
            Bunsetsu b = clauses.get(dependent);
            boolean toward = b.kase() == Case.HE && !b.adnominal() || b.kase() == Case.OTHER && text.startsWith(AGAINST, b.content().end());
            if (goal < 0 && toward && dependent != except && !b.tellsValue()) {
                goal = dependent;
            }
        }
        if (goal > 0 && text.startsWith(END, clauses.get(goal).content().start())) {
            boolean noun = clauses.get(goal - 1).kase() == Case.NO && clauses.get(goal - 1).isNominal() && !clauses.get(goal - 1).tellsValue();
            return noun ? goal - 1 : goal;
        }
        boolean done = goal < 0 && clauses.get(verb).kase() == Case.WO && clauses.head(verb) > verb;
        int whole = done ? argument(clauses.head(verb), Case.NI, except) : goal;
        return done && whole > except ? -1 : whole;
    }

    /** What the bunsetsu predicates, by the whole noun where it is the making of something: 高速化する, and not 化する. */
    PredicateWord said(int predicate) {
        Bunsetsu b = clauses.get(predicate);
        PredicateWord said = b.predicate();
        if (said == null || !said.lemma().equals(MAKING)) {
            return said;
        }
        int from = b.lastMention() == null ? b.content().start() : Math.min(b.lastMention().span().end(), b.content().end());
        String lemma = Phrases.clean(text, from, b.content().end()) + "する";
        return words.verbs().changes(lemma) || words.verbs().treats(lemma)
                ? new PredicateWord(lemma, said.kind(), said.voice(), said.negated(), said.toCome(), said.able()) : said;
    }

    /** The predicate of the bunsetsu, or the bunsetsu itself where it has none: from where the modality is read. */
    int governor(int at) {
        int head = predicate(at);
        return head < 0 ? at : head;
    }

    /**
     * A dependent of the predicate with a case, other than {@code except}, that is no figure; of several objects the nearest before
     * {@code except}: Aを2倍、Bを3倍|向上させる. -1 where there is none.
     */
    int argument(int predicate, Case kase, int except) {
        int found = -1;
        for (int dependent : clauses.dependents(predicate)) {
            Bunsetsu b = clauses.get(dependent);
            boolean nearer = found < 0 || kase == Case.WO && dependent < except;
            boolean adverb = text.startsWith(ADVERB, b.content().end() - 1);
            if (nearer && b.kase() == kase && dependent != except && !b.tellsValue() && !adverb) {
                found = dependent;
            }
        }
        return found;
    }

    /** 32億ドルを投じて外部展開を進める: what the spending is for, where the next clause tells it; -1 otherwise. */
    int purpose(int predicate) {
        int next = clauses.head(predicate);
        boolean goesOn = next >= 0 && !clauses.get(predicate).adnominal() && clauses.get(next).predicate() != null;
        return goesOn ? argument(next, Case.WO, predicate) : -1;
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

    /** In what something is reached by so much, the nearest before the figure: 推論処理 of 推論処理では3倍の高速化を実現する; -1 where none is told. */
    int field(int verb, int figure) {
        int found = -1;
        for (int dependent : clauses.dependents(verb)) {
            Bunsetsu b = clauses.get(dependent);
            if (dependent < figure && b.kase() == Case.DE && !b.tellsTime() && !b.tellsValue() && namesThing(dependent)) {
                found = dependent;
            }
        }
        return found >= 0 && !words.isVacuous(phrases.words(found)) && !words.isBasis(phrases.words(found)) ? found : -1;
    }

    /** What a figure is a multiple or share of: X in Xの4倍; -1 where that is not told. */
    int base(int figure) {
        int before = figure - 1;
        boolean base = before >= 0 && clauses.head(before) == figure && clauses.get(before).kase() == Case.NO
                && !clauses.get(before).adverbial() && !clauses.get(before).tellsValue();
        return base ? before : -1;
    }

    /** Whether the figure, or what it counts, is only that of which the next figure tells a multiple or share: 3000万円 of 3000万円の半分. */
    boolean isBase(int index) {
        Bunsetsu b = clauses.get(index);
        int next = index + 1;
        boolean of = b.kase() == Case.NO && next < clauses.size() && clauses.head(index) == next
                && (!b.tellsValue() || b.endsWith(b.lastMention()) && !b.lastMention().is(ValueType.PERCENT)); // not 4割の約半分
        Mention figure = of ? clauses.get(next).lastMention() : null;
        boolean relative = figure != null && (figure.is(ValueType.MULTIPLE) || figure.is(ValueType.PERCENT));
        return relative && clauses.get(next).endsWith(figure) && !Changes.isChange((Value) figure.meaning());
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

    /**
     * The noun phrase that ends with bunsetsu {@code head}; of a word that says little by itself with its relative clause:
     * AIを導入した企業.
     */
    String name(int head) {
        String plain = words.bases().withoutLead(phrases.words(head));
        boolean nominalized = isNominalized(head);
        if (!nominalized && !words.isGeneric(plain)) {
            return ofSome(head, plain);
        }
        int first = phrases.clause(head);
        first = first == head && !nominalized ? ofFigure(head) : first;
        int end = nominalized ? tokens.end(clauses.get(head - 1).to() - 1) : clauses.get(head).content().end();
        return first == head ? plain : words.bases().withoutLead(Phrases.clean(text.substring(clauses.get(first).content().start(), end)));
    }

    /** Who is meant by a noun for some of many, with the clause that says which: 小型機に特化した新興企業. */
    String group(int head) {
        int first = phrases.clause(head);
        return first == head ? name(head)
                : words.bases().withoutLead(Phrases.clean(text, clauses.get(first).content().start(), clauses.get(head).content().end()));
    }

    /** The words with the relative clause that says of whom they are: 傘を持たない人の割合. */
    private String ofSome(int head, String plain) {
        int whose = phrases.first(head);
        boolean vague = whose < head && clauses.get(whose).mentions().isEmpty()
                && words.isGeneric(Phrases.clean(text, clauses.get(whose).content().start(), clauses.get(whose).content().end()));
        int clause = vague ? phrases.clause(whose) : whose;
        int first = clause == whose ? ofFigure(whose) : clause;
        return first == whose ? plain
                : words.bases().withoutLead(Phrases.clean(text, clauses.get(first).content().start(), clauses.get(head).content().end()));
    }

    /** Where the words begin, with the figure in front that says which people they are of: 年収900万円の会社員, not 9人の会社員. */
    private int ofFigure(int first) {
        int figure = first - 1;
        boolean people = figure >= 0 && words.isBody(Phrases.clean(text, clauses.get(first).content().start(), clauses.get(first).content().end()));
        Bunsetsu b = people ? clauses.get(figure) : null;
        boolean which = b != null && b.kase() == Case.NO && b.tellsValue() && clauses.head(figure) == first;
        Mention told = which ? b.lastMention() : null;
        boolean lead = which && told.span().start() > b.content().start() && told.span().end() == b.content().end();
        return lead && !text.startsWith("のうち", told.span().end()) && !told.is(ValueType.PERCENT) && !told.is(ValueType.DATE) ? figure : first;
    }

    /** Whether a relative clause says what a word means that says little by itself: トラックが待つ時間. */
    boolean hasClause(int index) {
        return isNominalized(index) || words.isGeneric(phrases.words(index)) && phrases.clause(index) < index;
    }

    /** Whether the bunsetsu makes the clause before it the thing that is measured: AIを導入しているのは. */
    boolean isNominalized(int index) {
        Bunsetsu b = clauses.get(index);
        return b.kase() == Case.TOPIC
                && b.content().length() == 1
                && text.charAt(b.content().start()) == 'の'
                && index > 0
                && phrases.clause(index) < index;
    }
}
