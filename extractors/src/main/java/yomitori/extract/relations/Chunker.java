package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.Mentions;
import yomitori.extract.relations.Bunsetsu.Voice;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;
import yomitori.text.Analysis;
import yomitori.text.PartOfSpeech;
import yomitori.text.Sentence;
import yomitori.text.Tokens;

/**
 * Cuts a sentence into bunsetsu. A mention is one noun, whatever particles its name holds; what stands in round brackets is
 * an aside.
 */
final class Chunker {
    /** Conjunctions that join a name with the next one as や does; または leaves open of which of them something is told. */
    private static final WordSet JOINTS = WordSet.of("および", "ならびに");

    /** Particles that tie a noun to the next one. */
    private static final WordSet ADNOMINAL = WordSet.of("による", "における", "にわたる", "に関する", "に対する");

    /** Conjunctions in front of the last of several names, behind a comma. */
    private static final WordSet LISTING = WordSet.of("そして", "さらに", "更に", "また", "および", "及び", "ならびに", "並びに", "加えて");

    /** Nouns behind a name that only say that it is meant itself, or those who speak for it. */
    private static final WordSet STANDING_FOR = WordSet.of("自身", "自体", "側");

    /** So many words stand between a relative clause's comma and the quote of which it tells, at most. */
    private static final int LONGEST_TITLE_LEAD = 12;

    private static final String REASON = "ため";
    private static final String CURRENCY_SIGNS = "$¥€£";

    private final String folded;
    private final Tokens tokens;
    private final Mentions mentions;
    private final int end;
    private final List<Bunsetsu> bunsetsu = new ArrayList<>();
    private int at;
    private int nextMention;
    private final BunsetsuBuilder current;

    private Chunker(Analysis analysis, Mentions mentions, Sentence sentence) {
        folded = analysis.folded();
        tokens = analysis.tokens();
        this.mentions = mentions;
        at = sentence.firstToken();
        end = sentence.endToken();
        nextMention = at < end ? mentions.firstFrom(tokens.start(at)) : 0;
        current = new BunsetsuBuilder(tokens);
        current.open(at);
    }

    /** The bunsetsu of a sentence, in order. */
    static List<Bunsetsu> chunk(Analysis analysis, Mentions mentions, Sentence sentence) {
        Chunker chunker = new Chunker(analysis, mentions, sentence);
        while (chunker.at < chunker.end) {
            Mention mention = chunker.mentionHere();
            if (mention != null && !chunker.opensBracketBefore(mention)) {
                chunker.name(mention);
            } else {
                chunker.word();
            }
        }
        chunker.current.endSentence();
        chunker.close(false);
        return chunker.bunsetsu;
    }

    /** The mention that covers the current token, or null. */
    private Mention mentionHere() {
        while (nextMention < mentions.size() && mentions.end(nextMention) <= tokens.start(at)) {
            nextMention++;
        }
        return nextMention < mentions.size() && mentions.start(nextMention) < tokens.end(at) ? mentions.get(nextMention) : null;
    }

    /** Whether the token opens the brackets in which an amount stands, and holds the sign of its currency as well: （$. */
    private boolean opensBracketBefore(Mention mention) {
        int start = tokens.start(at);
        boolean joined = mention.span().start() > start && folded.charAt(start) == '(';
        return joined && CURRENCY_SIGNS.indexOf(folded.charAt(mention.span().start())) >= 0;
    }

    private void name(Mention mention) {
        closeEnded();
        int start = tokens.start(at);
        if (start < mention.span().start() && Character.isLetter(folded.charAt(start))) { // 日 in 訪日客
            current.beginAt(start);
        }
        while (at < end && tokens.start(at) < mention.span().end()) {
            at++;
        }
        current.name(mention, at - 1);
        if (mention.is(ValueType.DATE) && tokens.partOfSpeech(at - 1).isParticle()) { // 6月上旬から|全国で
            current.endContent();
        } else if (mention.meaning() instanceof Figure && tokens.partOfSpeech(at - 1).isVerb()
                && at < end && tokens.partOfSpeech(at).isNoun()) {
            current.endContent(); // 1000億ドルを超える|設備投資
            current.adnominal();
        }
        for (int i = mention.span().end(); i < tokens.end(at - 1); i++) { // the tokenizer may join signs: %（
            if (folded.charAt(i) == '(') {
                aside(at, 1, i);
                return;
            }
            if (folded.charAt(i) == '、') {
                close(true);
                return;
            }
        }
    }

    private void word() {
        PartOfSpeech pos = tokens.partOfSpeech(at);
        char c = folded.charAt(tokens.start(at));
        if (pos.isSymbol() || isMark(c)) {
            mark(c);
        } else if (pos.isParticle() || isParticleInDisguise(pos)) {
            particle(pos);
        } else if (pos.isAuxiliary()) {
            auxiliary();
        } else if (pos.isVerb()) {
            verb(pos);
        } else if (pos.isAdjective()) {
            adjective(pos);
        } else if (current.isEnding() && current.hasContent() && pos.name().startsWith("名詞-非自立-助動詞語幹")) {
            current.end(at++); // よう, そう behind a verb
        } else {
            content(pos);
        }
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '「', '」', '『', '』', '(', ')', '、', ',', '。', ' ', '\t', '*', '"', '“', '”', '・', ':', '/', '|', '【', '】', '-', '–', '—', '―', '─', '→', '｢', '｣',
                    '〈', '〉', '《', '》', '!', '?' -> true;
            default -> false;
        };
    }

    private void mark(char c) {
        if (c == '(') {
            aside(at, 0, tokens.start(at));
        } else if (parts(at) || isDash(at)) {
            at++;
            close(true);
        } else if (c == '!' || c == '?' || c == '【' || c == '】') {
            at++;
            current.endSentence();
            close(false);
        } else {
            boolean joins = switch (c) {
                case '」', '』', '｣', ')', '"', '”', ' ', '*', '・', '-', '–', '—', '/' -> true;
                default -> false;
            };
            if (!joins) {
                closeEnded();
            }
            at++;
        }
    }

    /** Whether the token holds a sign that ends a bunsetsu; the tokenizer may join it with a bracket: ）、. */
    private boolean parts(int token) {
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            switch (folded.charAt(i)) {
                case '、', ',', ':', '→', '|', '\t', '。', '；', ';' -> {
                    return true;
                }
                case '…' -> { // 調達…今は, not 「X」……12%
                    int next = tokens.end(token);
                    return token + 1 < end && Character.isLetter(folded.charAt(next));
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether a dash is long or stands between blanks, which parts what A-B would join: Yを公開――Xが語る, Yを公開 - Xニュース. */
    private boolean isDash(int token) {
        int start = tokens.start(token);
        if (!isDash(folded.charAt(start))) {
            return false;
        }
        char before = start > 0 ? folded.charAt(start - 1) : 0;
        char behind = start + 1 < folded.length() ? folded.charAt(start + 1) : 0;
        return isDash(before) || isDash(behind) || before == ' ' && behind == ' ';
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―' || c == '─';
    }

    /**
     * Passes over what stands in brackets, remembering its mentions; an open bracket that never closes is passed over alone.
     *
     * @param from the token that opens them, or the one behind it
     * @param depth how many are open before it
     * @param open where they open, which a token may hold together with the sign of the first figure in them: %（+
     */
    private void aside(int from, int depth, int open) {
        int close = closing(from, depth);
        if (close >= end) {
            at = depth == 0 ? from + 1 : from;
            return;
        }
        int stop = tokens.end(close);
        for (int i = nextMention; i < mentions.size() && mentions.start(i) < stop; i++) {
            if (mentions.start(i) >= open) {
                current.aside(mentions.get(i));
            }
        }
        at = close + 1;
        if (parts(close)) {
            close(true);
        }
    }

    /** The number of the token that closes the bracket; {@link #end} where none does. */
    private int closing(int from, int open) {
        int depth = open;
        for (int i = from; i < end; i++) {
            for (int c = tokens.start(i); c < tokens.end(i); c++) {
                depth += folded.charAt(c) == '(' ? 1 : folded.charAt(c) == ')' ? -1 : 0;
            }
            if (depth <= 0) {
                return i;
            }
        }
        return end;
    }

    /** Behind a name and a blank, the particles が and で are read as conjunctions by the dictionary. */
    private boolean isParticleInDisguise(PartOfSpeech pos) {
        return current.hasContent() && pos.isConjunction() && (tokens.is(at, "が") || tokens.is(at, "で"));
    }

    private void particle(PartOfSpeech pos) {
        if (!current.hasContent()) { // a particle with nothing before it belongs to the bunsetsu before
            at++;
            return;
        }
        int particle = at++;
        char single = tokens.end(particle) - tokens.start(particle) == 1 ? tokens.firstCharacter(particle) : 0;
        if (tokens.is(particle, "とも") && !current.isInflected()) { // 企業とも提携する, not 行くとも
            current.mark(Case.TO);
        } else if (pos.isConjunctiveParticle()) {
            current.conjunctive();
        } else if (single == 'は' || single == 'も' && !current.endsWithFigure() || tokens.is(particle, "でも")) {
            current.topic();
        } else if (single == 'の') {
            current.adnominal();
            current.mark(Case.NO);
        } else {
            Case marked = single != 0 ? Case.of(single) : Case.of(tokens.surface(particle));
            if (marked == null && pos.isCaseParticle()) {
                marked = Case.OTHER;
            }
            if (marked == null) {
                current.mark();
                return;
            }
            current.mark(marked);
            if (marked == Case.CALLED || ADNOMINAL.contains(tokens, particle)) {
                current.adnominal();
            }
        }
    }

    private void auxiliary() {
        if (!current.hasContent()) {
            at++;
            return;
        }
        boolean inflected = current.isInflected();
        if (tokens.hasBaseForm(at, "ある")) { // である
            current.auxiliaryVerb(at++);
            return;
        }
        if (tokens.hasBaseForm(at, "ない") || tokens.hasBaseForm(at, "ぬ") || tokens.hasBaseForm(at, "ん")) {
            current.negate();
        } else if (!inflected && (tokens.hasBaseForm(at, "だ") || tokens.hasBaseForm(at, "です"))) {
            current.copula();
            if (tokens.is(at, "な") && !(at + 1 < tokens.size() && tokens.is(at + 1, "ので"))) { // not 9kgなので
                current.attributeOfNoun();
            } else if (tokens.is(at, "で")) {
                current.conjunctive();
            }
        }
        current.end(at++);
    }

    private void verb(PartOfSpeech pos) {
        if (pos.isVerbSuffix()) {
            if (tokens.hasBaseForm(at, "れる") || tokens.hasBaseForm(at, "られる")) {
                current.voice(Voice.PASSIVE);
            } else if (tokens.hasBaseForm(at, "せる") || tokens.hasBaseForm(at, "させる")) {
                current.voice(Voice.CAUSATIVE);
            }
            current.auxiliaryVerb(at++);
        } else if (current.hasContent() && !current.isEnding() && (tokens.hasBaseForm(at, "する") || tokens.hasBaseForm(at, "できる"))) {
            current.suru(at++);
        } else if (current.isCopulaStem() && tokens.hasBaseForm(at, "ある")) {
            current.copulaOfDe(at++);
        } else if (pos.isBoundVerb() && current.hasContent() && !isCompound()) {
            current.auxiliaryVerb(at++);
        } else {
            if (current.hasContent() && !current.followsVerb(at)) { // a verb right behind a noun starts a bunsetsu of its own
                close(false);
            }
            current.verb(at++);
        }
    }

    /** 立ち|上げる: a verb of two that the dictionary takes for a verb with an ending. */
    private boolean isCompound() {
        return current.followsVerb(at) && tokens.hasBaseForm(at, "上げる");
    }

    private void adjective(PartOfSpeech pos) {
        if (at + 1 < end && tokens.is(at + 1, "さ") && mentionHere() == null) { // 重さ is a noun
            closeEnded();
            current.content(at++);
            current.content(at++);
            return;
        }
        boolean negation = tokens.hasBaseForm(at, "ない") && current.isEnding() && current.isInflected();
        if (negation || pos.name().equals("形容詞-非自立")) {
            if (negation) {
                current.negate();
            }
            current.end(at++);
        } else {
            closeEnded();
            current.adjective(at++);
        }
    }

    private void content(PartOfSpeech pos) {
        if (pos.isConjunction() && current.endsWithName() && JOINTS.contains(tokens, at)) { // X および Y
            at++;
            current.mark(Case.YA);
            return;
        }
        if (pos.isNoun() && current.endsWithName() && STANDING_FOR.contains(tokens, at) && at + 1 < end && tokens.partOfSpeech(at + 1).isParticle()) {
            at++; // X自身も, X側は: X
            return;
        }
        if (isListing(pos)) { // X、そしてY
            at++;
            return;
        }
        closeEnded();
        boolean compound = tokens.is(at, "時間") && current.endsAt(tokens.start(at)); // 作業時間80%
        boolean reason = tokens.is(at, REASON) && !current.hasContent(); // 分割したため|当期の配当は
        current.content(at++);
        // adverbs, conjunctions and times of day and year stand alone: 毎年|20%以上の
        if (reason || pos.isAdverb() || pos.isConjunction()
                || pos.name().equals("名詞-副詞可能") && !compound && at < end && (mentionHere() != null || opensQuote(at))) {
            current.endContent();
        }
    }

    /** Whether a conjunction only leads up to the last of several names that commas part. */
    private boolean isListing(PartOfSpeech pos) {
        if (current.hasContent() || bunsetsu.isEmpty() || !pos.isConjunction() && !pos.isAdverb() || !LISTING.contains(tokens, at)) {
            return false;
        }
        Bunsetsu before = bunsetsu.get(bunsetsu.size() - 1);
        Mention last = before.lastMention();
        return before.comma() && before.kase() == Case.NONE && last != null && last.isName() && before.endsWith(last);
    }

    private boolean opensQuote(int token) {
        return tokens.partOfSpeech(token).name().equals("記号-括弧開") && folded.charAt(tokens.start(token)) != '(';
    }

    /** Content behind particles and endings begins a new bunsetsu. */
    private void closeEnded() {
        if (current.isEnding()) {
            close(false);
        }
    }

    private void close(boolean comma) {
        if (current.hasContent()) {
            bunsetsu.add(current.build(at, comma, comma && leadsToTitle()));
        }
        current.open(at);
    }

    /** Whether nothing but nouns stands between here and a quote, which names what the verb before the comma tells of: 公開される、新作映画「X」. */
    private boolean leadsToTitle() {
        for (int token = at; token < end && token <= at + LONGEST_TITLE_LEAD; token++) {
            if (opensQuote(token)) {
                return true;
            }
            PartOfSpeech pos = tokens.partOfSpeech(token);
            boolean nouns = pos.isNoun() || pos.name().startsWith("接頭詞") || tokens.is(token, "の") || tokens.is(token, "・");
            if (!nouns || pos.name().equals("名詞-副詞可能") && token == at) {
                return false;
            }
        }
        return false;
    }
}
