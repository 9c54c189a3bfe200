package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yomitori.extract.Mentions;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.extract.relations.Bunsetsu.Voice;
import yomitori.facts.Mention;
import yomitori.text.Analysis;
import yomitori.text.PartOfSpeech;
import yomitori.text.Sentence;
import yomitori.text.Span;
import yomitori.text.Tokens;

/** Cuts a sentence into bunsetsu. A mention is one noun, whatever particles its name holds; what stands in round brackets is an aside. */
final class Chunker {
    /** Nouns of action that the dictionary takes for plain nouns. */
    private static final Set<String> ACTIONS =
            Set.of("パートナーシップ", "コラボ", "コラボレーション", "タッグ", "アライアンス", "合弁", "合弁会社", "ローンチ", "リリース", "デビュー", "同等", "互角", "登場", "覚書");

    /** Nouns behind an action noun that leave it the action: 発売予定, 開発中, 提供開始. */
    private static final Set<String> TRAILERS = Set.of(
            "予定", "計画", "中", "済み", "開始", "完了", "決定", "以来", "後", "前", "時", "以降", "目標", "見込み", "見通し", "方針", "検討", "合意",
            "発表", "可能", "ラッシュ");

    private final Analysis analysis;
    private final Tokens tokens;
    private final Mentions mentions;
    private final List<Bunsetsu> bunsetsu = new ArrayList<>();

    private int at;
    private int end;
    private int nextMention;

    private int first;
    private int contentStart;
    private int contentEnd;
    private int lastContentToken;
    private boolean inFunction;
    private List<Mention> inContent;
    private List<Mention> asides;
    private Case kase;
    private boolean adnominal;
    private boolean topic;
    private boolean negated;
    private Voice voice;
    private int verbToken;
    private boolean suru;
    private boolean copula;
    private boolean adjective;
    private boolean conjunctive;
    private boolean finiteEnd;

    private Chunker(Analysis analysis, Mentions mentions) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.mentions = mentions;
    }

    /** The bunsetsu of a sentence, in order. */
    static List<Bunsetsu> chunk(Analysis analysis, Mentions mentions, Sentence sentence) {
        Chunker chunker = new Chunker(analysis, mentions);
        chunker.run(sentence.firstToken(), sentence.endToken());
        return chunker.bunsetsu;
    }

    private void run(int from, int to) {
        at = from;
        end = to;
        nextMention = from < to ? mentions.firstFrom(tokens.start(from)) : 0;
        open();
        while (at < end) {
            Mention mention = mentionHere();
            if (mention != null) {
                name(mention);
            } else {
                word();
            }
        }
        close(false);
    }

    /** The mention that covers the current token, or null. */
    private Mention mentionHere() {
        while (nextMention < mentions.size() && mentions.get(nextMention).span().end() <= tokens.start(at)) {
            nextMention++;
        }
        return nextMention < mentions.size() && mentions.get(nextMention).span().start() < tokens.end(at)
                ? mentions.get(nextMention)
                : null;
    }

    private void name(Mention mention) {
        beginContent(mention.span().start());
        inContent.add(mention);
        contentEnd = mention.span().end();
        while (at < end && tokens.start(at) < mention.span().end()) {
            lastContentToken = at++;
        }
        verbToken = -1;
    }

    private void word() {
        PartOfSpeech pos = tokens.partOfSpeech(at);
        char c = analysis.folded().charAt(tokens.start(at));
        if (pos.isSymbol() || isMark(c)) {
            mark(c);
        } else if (pos.isParticle() || isParticleInDisguise(pos)) {
            particle();
        } else if (pos.isAuxiliary()) {
            auxiliary();
        } else if (pos.isVerb()) {
            verb(pos);
        } else if (pos.name().startsWith("形容詞")) {
            adjective(pos);
        } else if (isBound(pos)) {
            function();
        } else {
            content();
            // adverbs, conjunctions and times of day and year stand alone: 毎年|20%以上の
            if (pos.name().startsWith("副詞") || pos.name().startsWith("接続詞")
                    || pos.name().equals("名詞-副詞可能") && at < end && (mentionHere() != null || opensQuote(at))) {
                inFunction = true;
            }
        }
    }

    private boolean opensQuote(int token) {
        return tokens.partOfSpeech(token).name().equals("記号-括弧開") && analysis.folded().charAt(tokens.start(token)) != '(';
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '「', '」', '『', '』', '(', ')', '、', ',', '。', ' ', '\t', '*', '"', '“', '”', '・', ':', '/', '|', '【', '】', '-', '–', '—', '→', '｢', '｣',
                    '〈', '〉', '《', '》' -> true;
            default -> false;
        };
    }

    /** Behind a name and a blank, the particles が and で are read as conjunctions by the dictionary. */
    private boolean isParticleInDisguise(PartOfSpeech pos) {
        return contentStart >= 0 && pos.name().startsWith("接続詞") && (tokens.is(at, "が") || tokens.is(at, "で"));
    }

    private void mark(char c) {
        if (c == '(') {
            aside();
        } else if (parts(at)) {
            at++;
            close(true);
            open();
        } else {
            boolean joins = switch (c) {
                case '」', '』', '｣', ')', '"', '”', ' ', '*', '・', '-', '–', '—', '/' -> true;
                default -> false;
            };
            if (!joins && inFunction) {
                close(false);
                open();
            }
            at++;
        }
    }

    /** Whether the token holds a sign that ends a bunsetsu; the tokenizer may join it with a bracket: ）、. */
    private boolean parts(int token) {
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            switch (analysis.folded().charAt(i)) {
                case '、', ',', ':', '→', '|', '\t', '。', '；', ';' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Passes over what stands in brackets, remembering its mentions; an open bracket that never closes is passed over alone. */
    private void aside() {
        int depth = 0;
        int close = at;
        for (; close < end; close++) {
            char c = analysis.folded().charAt(tokens.start(close));
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        if (close >= end) {
            at++;
            return;
        }
        int stop = tokens.end(close);
        for (int i = nextMention; i < mentions.size() && mentions.get(i).span().start() < stop; i++) {
            if (mentions.get(i).span().start() >= tokens.start(at)) {
                asides.add(mentions.get(i));
            }
        }
        at = close + 1;
        if (parts(close)) {
            close(true);
            open();
        }
    }

    private void particle() {
        if (contentStart < 0) { // a particle with nothing before it belongs to the bunsetsu before
            at++;
            return;
        }
        inFunction = true;
        String particle = tokens.surface(at);
        PartOfSpeech pos = tokens.partOfSpeech(at);
        if (pos.name().startsWith("助詞-接続助詞")) {
            conjunctive = true;
        } else if (particle.equals("は") || particle.equals("も") && !endsWithFigure()) {
            topic = true;
        } else if (particle.equals("の")) {
            adnominal = true;
            kase = kase == Case.NONE ? Case.NO : kase;
        } else {
            Case marked = Case.of(particle);
            if (marked == null && pos.isCaseParticle()) {
                marked = Case.OTHER;
            }
            if (marked != null) {
                kase = kase == Case.NONE || kase == Case.MADE ? marked : kase;
                adnominal |= particle.equals("による") || particle.equals("における") || marked == Case.CALLED;
            }
        }
        finiteEnd = false;
        at++;
    }

    /** 65%も削減: behind a figure も is no topic. */
    private boolean endsWithFigure() {
        if (inContent.isEmpty()) {
            return false;
        }
        Mention last = inContent.get(inContent.size() - 1);
        return !last.isName() && last.span().end() == contentEnd;
    }

    private void auxiliary() {
        if (contentStart < 0) {
            at++;
            return;
        }
        inFunction = true;
        if (tokens.hasBaseForm(at, "ない") || tokens.hasBaseForm(at, "ぬ") || tokens.hasBaseForm(at, "ん")) {
            negated = true;
        } else if (verbToken < 0 && !suru && !adjective && (tokens.hasBaseForm(at, "だ") || tokens.hasBaseForm(at, "です"))) {
            copula = true;
            if (tokens.is(at, "な")) { // 重要な: attributive
                adnominal = true;
            } else if (tokens.is(at, "で")) {
                conjunctive = true;
            }
        }
        finiteEnd = tokens.is(at, tokens.baseForm(at));
        at++;
    }

    private void verb(PartOfSpeech pos) {
        if (pos.name().startsWith("動詞-接尾")) {
            if (tokens.hasBaseForm(at, "れる") || tokens.hasBaseForm(at, "られる")) {
                voice = Voice.PASSIVE;
            } else if (tokens.hasBaseForm(at, "せる") || tokens.hasBaseForm(at, "させる")) {
                voice = Voice.CAUSATIVE;
            }
            ending();
        } else if (contentStart >= 0 && !inFunction && (tokens.hasBaseForm(at, "する") || tokens.hasBaseForm(at, "できる"))) {
            suru = true;
            ending();
        } else if (pos.name().startsWith("動詞-非自立") && contentStart >= 0) {
            ending();
        } else if (copulaStem() && tokens.hasBaseForm(at, "ある")) { // である
            ending();
        } else {
            beginContent(tokens.start(at));
            if (verbToken < 0 && lastContentToken >= first && contentStart < tokens.start(at) && !inFunction) {
                // a verb right behind a noun starts a bunsetsu of its own
                close(false);
                open();
                beginContent(tokens.start(at));
            }
            verbToken = at;
            lastContentToken = at;
            contentEnd = tokens.end(at);
            finiteEnd = tokens.is(at, tokens.baseForm(at));
            at++;
            inFunction = true;
        }
    }

    private boolean copulaStem() {
        return contentStart >= 0 && inFunction && verbToken < 0 && (copula || kase == Case.DE);
    }

    private void ending() {
        if (copulaStem() && tokens.hasBaseForm(at, "ある")) {
            copula = true;
            kase = Case.NONE;
        }
        inFunction = true;
        conjunctive = false;
        finiteEnd = tokens.is(at, tokens.baseForm(at));
        at++;
    }

    private void adjective(PartOfSpeech pos) {
        boolean negation = tokens.hasBaseForm(at, "ない") && inFunction && (verbToken >= 0 || suru || adjective || copula);
        if (pos.name().equals("形容詞-非自立") || negation) {
            negated |= tokens.hasBaseForm(at, "ない");
            function();
        } else {
            beginContent(tokens.start(at));
            adjective = true;
            lastContentToken = at;
            contentEnd = tokens.end(at);
            finiteEnd = tokens.is(at, tokens.baseForm(at));
            at++;
            inFunction = true;
        }
    }

    /** Nouns that behave like endings: よう, そう, ため behind a verb stay nouns of their own. */
    private boolean isBound(PartOfSpeech pos) {
        return inFunction && contentStart >= 0 && pos.name().startsWith("名詞-非自立-助動詞語幹");
    }

    private void function() {
        inFunction = true;
        finiteEnd = tokens.is(at, tokens.baseForm(at));
        at++;
    }

    private void content() {
        beginContent(tokens.start(at));
        lastContentToken = at;
        contentEnd = tokens.end(at);
        at++;
    }

    private void beginContent(int start) {
        if (inFunction) {
            close(false);
            open();
        }
        if (contentStart < 0) {
            contentStart = start;
        }
    }

    private void open() {
        first = at;
        contentStart = -1;
        contentEnd = -1;
        lastContentToken = -1;
        inFunction = false;
        inContent = new ArrayList<>(2);
        asides = new ArrayList<>(0);
        kase = Case.NONE;
        adnominal = false;
        topic = false;
        negated = false;
        voice = Voice.ACTIVE;
        verbToken = -1;
        suru = false;
        copula = false;
        adjective = false;
        conjunctive = false;
        finiteEnd = false;
    }

    private void close(boolean comma) {
        if (contentStart < 0) {
            return;
        }
        PredicateWord predicate = predicate();
        boolean verbal = predicate != null && predicate.kind() != Kind.EVENT_NOUN;
        Case marked = topic && kase == Case.NONE ? Case.TOPIC : kase;
        boolean attributive = adnominal
                || verbal && finiteEnd && !conjunctive && !comma && marked == Case.NONE && predicate.kind() != Kind.COPULA;
        bunsetsu.add(new Bunsetsu(
                first, at, new Span(contentStart, contentEnd), inContent, asides, marked, attributive, predicate, comma));
    }

    private PredicateWord predicate() {
        if (verbToken >= 0) {
            return new PredicateWord(tokens.baseForm(verbToken), Kind.VERB, voice, negated);
        }
        if (adjective) {
            return new PredicateWord(tokens.baseForm(lastContentToken), Kind.ADJECTIVE, voice, negated);
        }
        boolean named = !inContent.isEmpty() && inContent.get(inContent.size() - 1).span().end() == contentEnd;
        String action = named || lastContentToken < 0 ? null : action();
        if (suru) {
            return new PredicateWord(action == null ? "する" : action, Kind.VERB, voice, negated);
        }
        if (action != null) {
            return new PredicateWord(action, Kind.EVENT_NOUN, voice, negated);
        }
        return copula ? new PredicateWord("", Kind.COPULA, voice, negated) : null;
    }

    /** The action that the compound names, trailing nouns left aside; null where it names none. */
    private String action() {
        int token = lastContentToken;
        for (int skipped = 0; token > first && skipped < 2 && TRAILERS.contains(tokens.surface(token)); skipped++) {
            int before = token - 1;
            if (!tokens.partOfSpeech(before).name().equals("名詞-サ変接続")) {
                break;
            }
            token = before;
        }
        if (tokens.start(token) < contentStart) {
            return null;
        }
        String noun = tokens.surface(token);
        String pos = tokens.partOfSpeech(token).name();
        if (pos.equals("名詞-サ変接続") || pos.equals("名詞-接尾-サ変接続") || ACTIONS.contains(noun)) { // 子会社|化
            return noun.concat("する");
        }
        int head = tokens.at(contentStart); // 同等性能
        return head < token && ACTIONS.contains(tokens.surface(head)) ? tokens.surface(head).concat("する") : null;
    }
}
