package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Words;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/**
 * Reads figures that fill a bracket behind what they measure and that no other figure stands before: the item itself, 配当金支払（9億円）,
 * スループット（9 MB/s）, or what the clause of the predicate in front of the bracket tells of, 投資CFは取得により拡大（7億円→9億円）.
 */
final class ItemReader extends FigureSentence {
    private static final String OPENING = "（(";
    private static final String CLOSING = "）)、";
    /** What ends an item before another one begins. */
    private static final String PARTS = "・、，,）)／/:：→+＋；;";

    private static final String SHARES = "株";
    private static final Words JOINTS = Words.of(List.of("および", "及び", "ならびに", "並びに", "と", "や"));

    /** @param sentence the sentence that is read */
    ItemReader(FigureSentence sentence) {
        super(sentence);
    }

    /**
     * Reads a sum in a bracket of which nothing else was found.
     *
     * @param left the figure from which an arrow leads to this one; null where none does
     */
    void read(Amount amount, Mention left) {
        Span first = left == null ? amount.span() : left.span();
        int open = open(first.start());
        boolean sum = amount.type() == ValueType.MONEY || amount.type() == ValueType.QUANTITY && amount.unit().equals(SHARES);
        if (open < 0 || !ends(amount.span().end())) {
            return;
        }
        if (!sum) {
            Draft earlier = recent.last();
            fillsAspect(amount, open);
            if (recent.last() == earlier && isListed(amount)) {
                fillsList(amount, open);
            }
            return;
        }
        if (!fills(amount, open, left != null)) {
            turns(amount, open);
        }
    }

    /** Reads how much the aspect right before the bracket is: スループット（最大1,200 MB/s）, 検出率（92%）. */
    private void fillsAspect(Amount amount, int open) {
        int at = amount.at();
        Bunsetsu b = clauses.get(at);
        String item = open < b.content().end() || b.predicate() != null ? "" : phrases.words(at);
        boolean near = text.substring(Math.min(b.content().end(), open), open).isBlank() && b.mentions().stream().noneMatch(MeasureReader::isMeasure);
        boolean written = item.length() > 1 && item.charAt(item.length() - 1) > 0x2000; // not SATA III（6Gbps）
        boolean aspect = words.isCount(item) || !amount.hasCounter() && (words.isAspect(item) || !amount.isBare() && words.isMeasured(item));
        if (near && aspect && written && !words.isBody(item) && !isTurn(item) && !amount.isOne() && nouns.namesThing(at)) {
            drafts.add("item", item, phrases.name(at), null, amount, at, phrases.first(at));
        }
    }

    /** Whether another share fills a bracket of the sentence: 生産性（98%）、品質（84%）. */
    private boolean isListed(Amount amount) {
        int brackets = 0;
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention aside : clauses.get(i).asides()) {
                int start = aside.span().start();
                brackets += aside.is(ValueType.PERCENT) && OPENING.indexOf(text.charAt(start - 1)) >= 0 && ends(aside.span().end()) ? 1 : 0;
            }
        }
        return amount.type() == ValueType.PERCENT && brackets > 1 && !Changes.isSigned(amount.mention());
    }

    /** Reads the share of one item of such a list, the words between it and the one before. */
    private void fillsList(Amount amount, int open) {
        int at = amount.at();
        int from = item(at, open);
        String item = from < open ? Phrases.clean(text, from, open) : "";
        boolean plain = item.length() > 1 && item.charAt(item.length() - 1) > 0x2000 && nouns.isNounPhrase(from, open)
                && clauses.get(at).mentions().stream().noneMatch(mention -> mention.span().start() < open && mention.span().end() > from);
        if (plain && !words.isBody(item) && !words.isVacuous(item) && !words.isBasis(item)) {
            int first = from == clauses.get(at).content().start() ? phrases.first(at) : at;
            String phrase = first == at ? item : Phrases.clean(text, clauses.get(first).content().start(), open); // 慣行の改善（57%）
            drafts.add("listing", phrase, null, null, amount, nouns.governor(at), first);
        }
    }

    /** Where the item begins that ends with a bracket. */
    private int item(int at, int open) {
        int start = clauses.get(at).content().start();
        int from = open;
        while (from > start && PARTS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /** Whether nothing stands behind the figure in its bracket but another figure, or that it is a change: 9億円増）. */
    private boolean ends(int figure) {
        int end = figure < text.length() && words.isTrend(text.substring(figure, figure + 1)) ? figure + 1 : figure;
        return end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0;
    }

    /** Where the bracket opens before the figure, with nothing between but what tells when it was so; -1 where something else stands there. */
    private int open(int figure) {
        int at = figure - 1;
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at)) && figure - at <= Phrases.LONGEST) {
            at--;
        }
        boolean opens = at >= 0 && OPENING.indexOf(text.charAt(at)) >= 0;
        String lead = opens ? Phrases.clean(text, at + 1, figure) : "";
        return opens && (lead.isEmpty() || words.isBasis(lead)) ? at : -1;
    }

    /**
     * Whether an item stands right before the bracket, perhaps with the word for how it went.
     *
     * @param moved whether the bracket tells from how much to how much it went: 金融収益増加（1億円→5億円）
     */
    private boolean fills(Amount amount, int open, boolean moved) {
        int at = amount.at();
        Bunsetsu b = clauses.get(at);
        int start = b.content().start();
        int from = item(at, open);
        if (from >= open || b.mentions().stream().anyMatch(mention -> MeasureReader.isMeasure(mention) && mention.span().end() <= open)) {
            return false;
        }
        String item = Phrases.clean(text, from, open);
        boolean whole = from == start && phrases.first(at) < at;
        String phrase = whole ? behindItems(Phrases.clean(text, clauses.get(phrases.first(at)).content().start(), open)) : item;
        String still = isTurn(item) ? withoutTurn(phrase) : "";
        if (!still.isEmpty()) {
            boolean plain = still.length() > 1 && !words.isBasis(still) && isItem(still) && !isTurn(still) && (moved || whole);
            phrase = moved ? still : phrase;
            if (!plain) {
                return false;
            }
        } else if (words.isTrend(item) || isTurn(item) || !isItem(item) || !nouns.namesThing(from, open) || !whole && !nouns.isCompound(from, open)) {
            return false;
        }
        drafts.add("item", phrase, whole ? phrases.name(at) : null, null, amount, nouns.governor(at), whole ? phrases.first(at) : at);
        return true;
    }

    /** Whether the words name what may be so much money. */
    private boolean isItem(String item) {
        char last = item.isEmpty() ? 'A' : item.charAt(item.length() - 1);
        boolean measured = Character.isIdeographic(last) && words.isMeasured(item) && !words.isAspect(item);
        return words.isOwned(item) || words.isSigned(item) || measured;
    }

    /** Whether the words end by telling how something went, and not what was so much: 有利子負債急増, 利益の大幅増. */
    private boolean isTurn(String item) {
        return item.length() > 1 && (words.verbs().endInLevel(item) || words.isTrend(item.substring(item.length() - 1)));
    }

    /** What went, 金融収益 of 金融収益の大幅増加; empty where the words tell nothing else. */
    private String withoutTurn(String phrase) {
        int turn = words.verbs().endInLevel(phrase) ? VerbWords.LENGTH : 1;
        String rest = words.trends().withoutDegree(phrase.substring(0, phrase.length() - turn));
        return rest.endsWith("の") ? rest.substring(0, rest.length() - 1) : rest;
    }

    /** The words behind another item and its bracket: 子会社株式取得 of 設備取得（9億円）および子会社株式取得. */
    private static String behindItems(String phrase) {
        int close = Math.max(phrase.lastIndexOf('）'), phrase.lastIndexOf(')'));
        String rest = phrase.substring(close + 1);
        int joint = close < 0 ? 0 : JOINTS.startingAt(rest, 0);
        return Phrases.clean(joint == 0 ? rest : rest.substring(JOINTS.length(joint)));
    }

    /** Reads how much an account is of which the predicate in front of the bracket says how it went: 営業CFは改善（9億円）. */
    private void turns(Amount amount, int open) {
        int at = amount.at();
        Bunsetsu b = clauses.get(at);
        boolean predicate = b.predicate() != null && b.content().end() <= open && words.verbs().levels(b.predicate().lemma());
        int subject = predicate ? subjects.of(at) : -1;
        boolean account = subject >= 0 && clauses.head(subject) == at && words.isOwned(phrases.words(subject)) && !isTold(phrases.words(subject));
        if (account) {
            drafts.add("item", phrases.words(subject), phrases.name(subject), null, amount, at, subject);
        }
    }

    /** Whether the sentence has told how much it is. */
    private boolean isTold(String account) {
        Draft told = recent.last();
        return told != null && Arguments.display(told.subject()).endsWith(account);
    }
}
