package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.extract.relations.Bunsetsu.Voice;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.text.PartOfSpeech;
import yomitori.text.Span;
import yomitori.text.Tokens;

/** A bunsetsu while its tokens come in: first its content, then its particles and endings, then what they make of it. */
final class BunsetsuBuilder {
    /** Nouns of action that the dictionary takes for plain nouns. */
    private static final WordSet ACTIONS = WordSet.of(
            "パートナーシップ", "コラボ", "コラボレーション", "タッグ", "アライアンス", "合弁", "合弁会社", "ローンチ", "リリース", "デビュー", "ロードショー", "同等", "互角", "登場", "覚書");

    /** Nouns behind an action noun that leave it the action: 発売予定, 開発中, 提供開始. */
    private static final WordSet TRAILERS = WordSet.of(
            "予定", "計画", "中", "済み", "開始", "完了", "決定", "以来", "後", "前", "時", "以降", "目標", "見込み", "見通し", "方針", "検討", "合意",
            "発表", "可能", "事例", "ラッシュ", "強化", "拡大", "深化");

    /** Those of them with which an action noun in front of の says what an attributive verb says: 開発中の is 開発している. */
    private static final WordSet UNDER_WAY = WordSet.of("中", "予定", "済み");

    /** Nouns that wrap a clause as what is said or planned. */
    private static final WordSet CONTENTS = WordSet.of("こと", "旨", "方針", "計画", "意向");

    /** Nouns for what is behind a deed; who does it may stand before a comma: X、Yと組む狙い. */
    private static final WordSet MOTIVES = WordSet.of("真意", "狙い", "ねらい", "理由", "背景", "意味", "意義");

    private final Tokens tokens;
    private int first;
    private List<Mention> mentions;
    private List<Mention> asides;
    private int contentStart;
    private int contentEnd;
    private int lastContentToken;
    private int verbToken;
    private int firstVerbToken;
    private boolean ending;
    private boolean suru;
    private boolean copula;
    private boolean adjective;
    private boolean negated;
    private boolean topic;
    private boolean adnominal;
    private boolean conjunctive;
    private boolean finite;
    private boolean toCome;
    private boolean able;
    private boolean lasting;
    private boolean attributiveCopula;
    private boolean attributeOfNoun;
    private Case kase;
    private Voice voice;

    BunsetsuBuilder(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Begins a bunsetsu with nothing in it.
     *
     * @param token the number of its first token
     */
    void open(int token) {
        first = token;
        mentions = Collections.emptyList();
        asides = Collections.emptyList();
        contentStart = -1;
        contentEnd = -1;
        lastContentToken = -1;
        verbToken = -1;
        firstVerbToken = -1;
        ending = false;
        suru = false;
        copula = false;
        adjective = false;
        negated = false;
        topic = false;
        adnominal = false;
        conjunctive = false;
        finite = false;
        toCome = false;
        able = false;
        lasting = false;
        attributiveCopula = false;
        attributeOfNoun = false;
        kase = Case.NONE;
        voice = Voice.ACTIVE;
    }

    boolean hasContent() {
        return contentStart >= 0;
    }

    /** Whether particles or endings have come: more content begins another bunsetsu. */
    boolean isEnding() {
        return ending;
    }

    /** Whether a verb, adjective or copula stands in it already. */
    boolean isInflected() {
        return verbToken >= 0 || suru || adjective || copula;
    }

    boolean hasVerb() {
        return verbToken >= 0;
    }

    /** Whether である may follow: a noun with で. */
    boolean isCopulaStem() {
        return hasContent() && ending && verbToken < 0 && (copula || kase == Case.DE);
    }

    /** Whether its content ends with a figure or date: 65%も削減 has no topic. */
    boolean endsWithFigure() {
        return endsWithMention() && !mentions.get(mentions.size() - 1).isName();
    }

    /** Whether its content ends with a name, and no particle stands behind. */
    boolean endsWithName() {
        return !ending && endsWithMention() && mentions.get(mentions.size() - 1).isName();
    }

    /** Whether nothing but the one sign of a body's country stands in front of it so far. */
    private boolean isCountryOf(Mention body) {
        Mention country = mentions.size() == 1 ? mentions.get(0) : null;
        return country != null && country.is(NameType.PLACE) && country.span().length() == 1 && NameTypes.isBody(body)
                && country.span().start() == contentStart && country.span().end() == body.span().start();
    }

    private boolean endsWithMention() {
        return !mentions.isEmpty() && mentions.get(mentions.size() - 1).span().end() == contentEnd;
    }

    void name(Mention mention, int lastToken) {
        if (isCountryOf(mention)) { // 米X社 is X社
            mentions = Collections.emptyList();
            contentStart = -1;
        }
        beginAt(mention.span().start());
        mentions = with(mentions, mention);
        contentEnd = mention.span().end();
        lastContentToken = lastToken;
        verbToken = -1;
    }

    void aside(Mention mention) {
        asides = with(asides, mention);
    }

    private static List<Mention> with(List<Mention> before, Mention mention) {
        List<Mention> after = before.isEmpty() ? new ArrayList<>(2) : before;
        after.add(mention);
        return after;
    }

    void content(int token) {
        beginAt(tokens.start(token));
        contentEnd = tokens.end(token);
        lastContentToken = token;
    }

    void verb(int token) {
        content(token);
        firstVerbToken = followsVerb(token) ? firstVerbToken : token;
        verbToken = token;
        end(token);
    }

    /** Whether a verb at {@code token} makes one word with the verb right before it: 買い増す, 打ち負かす. */
    boolean followsVerb(int token) {
        return verbToken >= 0 && verbToken == token - 1 && tokens.end(verbToken) == tokens.start(token);
    }

    void adjective(int token) {
        content(token);
        adjective = true;
        end(token);
    }

    /** Its content begins at {@code start}, where it has none yet. */
    void beginAt(int start) {
        if (contentStart < 0) {
            contentStart = start;
        }
    }

    /** Whether the last word so far is a noun that ends at {@code start}, so that a noun there makes a compound with it. */
    boolean endsAt(int start) {
        return lastContentToken >= 0 && contentEnd == start && tokens.end(lastContentToken) == start && tokens.partOfSpeech(lastContentToken).isNoun();
    }

    /** What comes next no longer is content of this bunsetsu. */
    void endContent() {
        ending = true;
    }

    /** An ending of a predicate. */
    void end(int token) {
        ending = true;
        attributiveCopula = tokens.hasBaseForm(token, "ある") || tokens.hasBaseForm(token, "た");
        String form = tokens.dictionaryForm(token);
        finite = form == null || tokens.is(token, form);
        lasting |= tokens.hasBaseForm(token, "いる") || tokens.hasBaseForm(token, "おる"); // 調達しています
        toCome = finite && !attributiveCopula && !lasting;
    }

    /** An ending that opens a predicate again: している. */
    void auxiliaryVerb(int token) {
        end(token);
        conjunctive = false;
    }

    void suru(int token) {
        auxiliaryVerb(token);
        suru = true;
        able |= tokens.hasBaseForm(token, "できる");
    }

    void copula() {
        copula = true;
    }

    /** である: the で is part of the copula and marks no case. */
    void copulaOfDe(int token) {
        copula = true;
        kase = Case.NONE;
        auxiliaryVerb(token);
    }

    /** 重要な: the noun is an adjective. */
    void attributeOfNoun() {
        attributeOfNoun = true;
        adnominal();
    }

    void negate() {
        negated = true;
    }

    void voice(Voice heard) {
        voice = heard;
    }

    void topic() {
        mark();
        topic = true;
    }

    void conjunctive() {
        mark();
        conjunctive = true;
    }

    void adnominal() {
        mark();
        adnominal = true;
    }

    /** A particle that marks no case by itself. */
    void mark() {
        ending = true;
        finite = false;
    }

    /** A particle of case; the first counts, but まで yields to が and を behind it. */
    void mark(Case marked) {
        mark();
        if (kase == Case.NONE || kase == Case.MADE) {
            kase = marked;
        }
    }

    /** A headline may end with に where others end with へ, Yを発売に, and with か, which joins nothing there: Yを発売か. */
    void endSentence() {
        kase = kase == Case.YA ? Case.NONE : kase;
        boolean acts = kase == Case.NI && verbToken < 0 && !suru && lastContentToken >= 0 && tokens.end(lastContentToken) == contentEnd;
        kase = acts && !endsWithFigure() && action() != null ? Case.HE : kase;
    }

    /**
     * The bunsetsu.
     *
     * @param to the number behind its last token
     * @param comma whether a comma stands behind it
     * @param title whether what is named behind the comma is what it tells of: 公開される、「X」
     */
    Bunsetsu build(int to, boolean comma, boolean title) {
        PredicateWord predicate = predicate();
        boolean inflected = predicate != null && predicate.kind() != Kind.EVENT_NOUN && predicate.kind() != Kind.COPULA;
        Case marked = topic && kase == Case.NONE ? Case.TOPIC : kase;
        boolean copular = predicate != null && predicate.kind() == Kind.COPULA && attributiveCopula; // 社長であるA, 社長だったA
        boolean attributive = adnominal || (inflected || copular) && finite && !conjunctive && (!comma || title) && marked == Case.NONE;
        return new Bunsetsu(
                first, to, new Span(contentStart, contentEnd), mentions, asides, marked, attributive, predicate, comma, isAdverbial(),
                frame());
    }

    private Bunsetsu.Frame frame() {
        if (lastContentToken < 0 || tokens.start(lastContentToken) != contentStart) {
            return Bunsetsu.Frame.NONE;
        }
        return CONTENTS.contains(tokens, lastContentToken) ? Bunsetsu.Frame.CONTENT
                : MOTIVES.contains(tokens, lastContentToken) ? Bunsetsu.Frame.MOTIVE
                : tokens.is(lastContentToken, "ため") ? Bunsetsu.Frame.PURPOSE
                : tokens.is(lastContentToken, "の") ? Bunsetsu.Frame.THING
                : isAdverb(tokens.partOfSpeech(lastContentToken)) ? Bunsetsu.Frame.ADVERB : Bunsetsu.Frame.NONE;
    }

    private boolean isAdverb(PartOfSpeech pos) {
        return mentions.isEmpty() && (pos.isAdverb() || pos.isConjunction());
    }

    private boolean isAdverbial() {
        return mentions.isEmpty()
                && lastContentToken >= 0
                && tokens.start(lastContentToken) == contentStart
                && tokens.partOfSpeech(lastContentToken).name().equals("名詞-副詞可能");
    }

    private PredicateWord predicate() {
        if (verbToken >= 0) {
            return new PredicateWord(verb(), Kind.VERB, voice, negated, toCome, able);
        }
        if (adjective) {
            return new PredicateWord(tokens.baseForm(lastContentToken), Kind.ADJECTIVE, voice, negated, false, false);
        }
        boolean named = !mentions.isEmpty() && mentions.get(mentions.size() - 1).span().end() == contentEnd;
        String action = named || lastContentToken < 0 ? null : action();
        if (suru) {
            return new PredicateWord(action == null ? "する" : action, Kind.VERB, voice, negated, toCome, able);
        }
        if (action != null) {
            boolean underWay = kase == Case.NO && UNDER_WAY.contains(tokens, lastContentToken); // Xが開発中のY
            return new PredicateWord(action, underWay ? Kind.VERB : Kind.EVENT_NOUN, voice, negated, false, false);
        }
        return copula ? new PredicateWord("", attributeOfNoun ? Kind.ADJECTIVE : Kind.COPULA, voice, negated, false, false) : null;
    }

    private String verb() {
        String last = tokens.baseForm(verbToken);
        if (firstVerbToken == verbToken) {
            return last;
        }
        StringBuilder verb = new StringBuilder();
        for (int token = firstVerbToken; token < verbToken; token++) {
            verb.append(tokens.surface(token));
        }
        return verb.append(last).toString();
    }

    /** Whether a token is no sign, which the dictionary takes for an action: %. */
    private boolean isWord(int token) {
        return Character.isLetter(tokens.surface(token).charAt(0));
    }

    /** The action that the compound names, trailing nouns left aside; null where it names none. */
    private String action() {
        int token = lastContentToken;
        for (int skipped = 0; skipped < 2 && token > first && isAction(token - 1) && isWord(token - 1) && TRAILERS.contains(tokens, token);
                skipped++) { // not 7%|拡大
            token--;
        }
        if (tokens.start(token) < contentStart) {
            return null;
        }
        if (token > first && tokens.is(token - 1, "未")) {
            return null; // 未公開
        }
        if (isAction(token) || ACTIONS.contains(tokens, token)) {
            return tokens.surface(token).concat("する");
        }
        int head = tokens.at(contentStart); // 同等性能
        return head < token && ACTIONS.contains(tokens, head) ? tokens.surface(head).concat("する") : null;
    }

    private boolean isAction(int token) {
        return tokens.partOfSpeech(token).isAction();
    }
}
