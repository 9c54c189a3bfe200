package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.Words;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** In what one stands before or beside others, as the sentence says it: 販売台数で, 無料ランキング1位, 女性の1位, 携帯契約、Xが首位. */
final class Scope {
    private static final int REACH = 12;
    private static final int LONGEST = 40;
    /** Nouns with で that tell no field: こと, 中. */
    private static final Words VAGUE = Words.of(List.of(
            "こと", "中", "なか", "一方", "もの", "の", "上", "形", "堂々", "今回", "合計", "最後", "方法", "ため", "結果", "ところ", "後", "前", "一気", "状態", "ほか",
            "その", "この", "同部門", "同社", "自社", "当社", "同氏", "同日", "現在", "報道", "一部の報道", "情報",
            "話", "ニュース", "レベル"));

    private final String text;
    private final Clauses clauses;
    private final Phrases phrases;

    Scope(String text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
        this.phrases = new Phrases(text, clauses);
    }

    /** The field of a comparison that bunsetsu {@code at} states; empty where none is told. */
    String ofComparison(int at) {
        int field = field(at);
        if (field >= 0) {
            return phrase(field);
        }
        int noun = clauses.get(at).adnominal() ? clauses.head(at) : -1;
        boolean plain = noun >= 0 && clauses.get(noun).mentions().isEmpty() && isNoun(clauses.get(noun)) && !isVague(clauses.get(noun));
        return plain ? clauses.get(noun).content().in(text) : ""; // 匹敵する性能
    }

    /**
     * The field of a rank.
     *
     * @param at the number of the bunsetsu where the rank stands
     * @param holder that of the one who holds it, -1 where another sentence names it
     */
    String ofRank(int at, Mention rank, int holder) {
        List<String> parts = new ArrayList<>(3);
        int field = field(at);
        int first = holder < 0 ? at : Math.min(holder, at);
        if (field >= 0) {
            parts.add(phrase(field));
        } else if (first > 0 && leads(0)) {
            parts.add(clauses.get(0).content().in(text));
        }
        int genitive = at - 1;
        Bunsetsu owner = genitive < 0 || genitive == holder ? null : clauses.get(genitive);
        if (owner != null && owner.kase() == Case.NO && owner.mentions().isEmpty() && !isVague(owner)) {
            parts.add(phrase(genitive));
        }
        int start = clauses.get(at).content().start();
        if (holder != at && start < rank.span().start()) {
            parts.add(new Span(start, rank.span().start()).in(text));
        }
        return Phrases.clean(String.join(" ", parts));
    }

    /** The test or board that is named before bunsetsu {@code at}, the nearest; null where none is. */
    Mention board(int at) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            Mention last = clauses.get(i).lastMention();
            if (last != null && last.is(NameType.BENCHMARK) && clauses.get(i).endsWith(last)) {
                return last;
            }
        }
        return null;
    }

    /** The test that is named before bunsetsu {@code at} as that in which something was reached; null where none is, or another field stands nearer. */
    Mention test(int at) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            Bunsetsu b = clauses.get(i);
            Mention last = b.kase() == Case.DE ? b.lastMention() : null;
            if (last != null && last.is(NameType.BENCHMARK)) {
                return last;
            }
            if (b.kase() == Case.DE && tellsField(b)) {
                return null; // MMLUではXに及ばないが、価格では
            }
        }
        return null;
    }

    /** The nearest bunsetsu before {@code at} that says in what: 数学で, 日本語において; -1. */
    private int field(int at) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.DE && clauses.head(i) >= at - 1 && tellsField(b)) {
                return i;
            }
        }
        return -1;
    }

    private boolean tellsField(Bunsetsu b) {
        Mention last = b.lastMention();
        boolean other = last != null && (last.is(ValueType.PERCENT) || last.is(ValueType.QUANTITY) || last.is(ValueType.MONEY)
                || (last.is(NameType.BENCHMARK) || last.is(NameType.MODEL) // not 総合 of a board
                        || last.is(NameType.COMPANY) && b.comma()) && b.endsWith(last)); // who holds another rank
        return !other && isField(b);
    }

    /** Whether a bunsetsu is a noun phrase that may name a field. */
    private boolean isField(Bunsetsu b) {
        boolean noun = b.predicate() == null || b.predicate().kind() == Bunsetsu.Kind.EVENT_NOUN;
        return noun && !b.tellsTime() && isNoun(b) && !isVague(b);
    }

    /** Whether a bunsetsu opens its sentence with what it is about, and names nobody: 携帯契約、. */
    private boolean leads(int i) {
        Bunsetsu b = clauses.get(i);
        int end = b.content().end();
        boolean comma = end < text.length() && (text.charAt(end) == '、' || text.charAt(end) == '，');
        return b.kase() == Case.NONE && comma && b.mentions().isEmpty() && b.frame() != Bunsetsu.Frame.ADVERB && isField(b);
    }

    private boolean isVague(Bunsetsu b) {
        return VAGUE.is(text, b.content().start(), b.content().end()) != 0;
    }

    /** Whether there is more to it than kana: not また, ここ, この部分. */
    private boolean isNoun(Bunsetsu b) {
        char first = text.charAt(b.content().start());
        return Character.isLetterOrDigit(first) && Character.UnicodeBlock.of(first) != Character.UnicodeBlock.HIRAGANA;
    }

    private String phrase(int head) {
        int first = phrases.first(head);
        while (first > 0 && clauses.get(first - 1).kase() == Case.NO && clauses.get(first - 1).mentions().isEmpty()
                && clauses.get(head).content().end() - clauses.get(first - 1).content().start() <= LONGEST) {
            first--; // 特定のワークロード
        }
        return Phrases.clean(text, clauses.get(first).content().start(), clauses.get(head).content().end());
    }
}
