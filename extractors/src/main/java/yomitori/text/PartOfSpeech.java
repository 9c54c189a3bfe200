package yomitori.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A part of speech of the IPA dictionary, such as 名詞-固有名詞-組織: its full name, and the questions that extractors ask of it, answered
 * once. There is one instance for each name.
 */
public final class PartOfSpeech {
    private static final Map<String, PartOfSpeech> KNOWN = new ConcurrentHashMap<>();

    private final String name;
    private final boolean noun;
    private final boolean particle;
    private final boolean caseParticle;
    private final boolean verb;
    private final boolean auxiliary;
    private final boolean symbol;
    private final boolean number;
    private final boolean counter;
    private final boolean properNoun;
    private final boolean suffix;
    private final boolean adjective;
    private final boolean adverb;
    private final boolean conjunction;
    private final boolean conjunctiveParticle;
    private final boolean boundVerb;
    private final boolean verbSuffix;
    private final boolean action;
    private final boolean prefix;
    private final boolean pronoun;
    private final boolean boundNoun;

    private PartOfSpeech(String name) {
        this.name = name;
        noun = name.startsWith("名詞");
        particle = name.startsWith("助詞");
        caseParticle = name.startsWith("助詞-格助詞");
        verb = name.startsWith("動詞");
        auxiliary = name.startsWith("助動詞");
        symbol = name.startsWith("記号");
        number = name.equals("名詞-数");
        counter = name.equals("名詞-接尾-助数詞");
        properNoun = name.startsWith("名詞-固有名詞");
        suffix = name.startsWith("名詞-接尾");
        adjective = name.startsWith("形容詞");
        adverb = name.startsWith("副詞");
        conjunction = name.startsWith("接続詞");
        conjunctiveParticle = name.startsWith("助詞-接続助詞");
        boundVerb = name.startsWith("動詞-非自立");
        verbSuffix = name.startsWith("動詞-接尾");
        prefix = name.startsWith("接頭詞");
        pronoun = name.startsWith("名詞-代名詞");
        boundNoun = name.startsWith("名詞-非自立");
        action = name.equals("名詞-サ変接続") || name.equals("名詞-接尾-サ変接続");
    }

    static PartOfSpeech of(String name) {
        PartOfSpeech known = KNOWN.get(name);
        return known != null ? known : KNOWN.computeIfAbsent(name, PartOfSpeech::new);
    }

    /** The full name in the IPA dictionary, levels joined with hyphens. */
    public String name() {
        return name;
    }

    /** 名詞 of any kind, numbers, counters and suffixes among them. */
    public boolean isNoun() {
        return noun;
    }

    /** 助詞 of any kind. */
    public boolean isParticle() {
        return particle;
    }

    /** 助詞-格助詞: が を に で から と の によって …. */
    public boolean isCaseParticle() {
        return caseParticle;
    }

    /** 動詞, auxiliary verbs such as する and いる among them. */
    public boolean isVerb() {
        return verb;
    }

    /** 助動詞: た, れる has its own class 動詞-接尾. */
    public boolean isAuxiliary() {
        return auxiliary;
    }

    /** 記号. */
    public boolean isSymbol() {
        return symbol;
    }

    /** 名詞-数. */
    public boolean isNumber() {
        return number;
    }

    /** 名詞-接尾-助数詞: 人, 社, 円. */
    public boolean isCounter() {
        return counter;
    }

    /** 名詞-固有名詞. */
    public boolean isProperNoun() {
        return properNoun;
    }

    /** 名詞-接尾. */
    public boolean isSuffix() {
        return suffix;
    }

    /** 形容詞 of any kind. */
    public boolean isAdjective() {
        return adjective;
    }

    /** 副詞. */
    public boolean isAdverb() {
        return adverb;
    }

    /** 接続詞. */
    public boolean isConjunction() {
        return conjunction;
    }

    /** 助詞-接続助詞: て, ば, ながら. */
    public boolean isConjunctiveParticle() {
        return conjunctiveParticle;
    }

    /** 動詞-非自立: the いる of している. */
    public boolean isBoundVerb() {
        return boundVerb;
    }

    /** 動詞-接尾: れる, せる. */
    public boolean isVerbSuffix() {
        return verbSuffix;
    }

    /** 名詞-サ変接続: a noun of action, such as 開発; 名詞-接尾-サ変接続, the 化 of 子会社化. */
    public boolean isAction() {
        return action;
    }

    /** 接頭詞: the 新 of 新製品. */
    public boolean isPrefix() {
        return prefix;
    }

    /** 名詞-代名詞: これ, 彼. */
    public boolean isPronoun() {
        return pronoun;
    }

    /** 名詞-非自立: the こと of ということ. */
    public boolean isBoundNoun() {
        return boundNoun;
    }

    @Override
    public String toString() {
        return name;
    }
}
