package yomitori.extract.relations;

import java.util.List;
import java.util.Set;
import yomitori.facts.Argument;
import yomitori.facts.Mention;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** A sentence that speaks of prices: each amount belongs to the product named before it, or to the products told last, one each. */
final class PricedSentence {
    /** What marks a price that is only expected. */
    private static final String EXPECTED = "予想";
    /** What prices do that go from one to another, and have not changed. */
    private static final Set<String> RANGING = Set.of("及ぶ", "分かれる", "わかれる", "わたる", "渡る", "ある");

    private final PriceReader prices;
    private final String text;
    private final Clauses clauses;
    private final Discourse discourse;
    private final List<Draft> drafts;
    private final int label;
    private final int amounts;
    private final boolean another;
    private final boolean expected;

    private Mention named; // the product that was named last in the sentence, or null
    private Draft side; // the price before, where it is that of one side of a service: 100万トークンあたり入力1ドル、出力5ドル
    private Argument product; // what of it is priced, or null
    private int nth; // of the amounts

    /**
     * @param label the bunsetsu that says that the sentence is about a price
     * @param amounts how many amounts of money it holds
     */
    PricedSentence(
            PriceReader prices, String text, Clauses clauses, Discourse discourse, List<Draft> drafts, int label, int amounts) {
        this.prices = prices;
        this.text = text;
        this.clauses = clauses;
        this.discourse = discourse;
        this.drafts = drafts;
        this.label = label;
        this.amounts = amounts;
        this.another = isOfAnother();
        this.expected = clauses.get(label).content().in(text).contains(EXPECTED);
    }

    /** Adds the price of each product. */
    void read() {
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            for (Mention mention : b.mentions()) {
                if (NameTypes.isWork(mention) && !belongsToSame(b)) {
                    named = mention;
                    product = priced(i, mention);
                } else if (mention.is(ValueType.MONEY) && !prices.isDenied(text, mention.span().end())) {
                    price(i, mention);
                    nth++;
                }
            }
        }
    }

    private void price(int at, Mention amount) {
        Argument told = named == null ? toldBefore(at) : null;
        Argument priced = told == null ? product : told;
        if (priced == null || named != null && isOfOtherPlan(at)) {
            return;
        }
        Span evidence = (named == null ? clauses.get(0).content() : named.span()).join(amount.span());
        Draft draft = Draft.of(Predicate.PRICED_AT, priced, amount.meaning(), evidence, expected ? label : at, "price:sentence");
        prices.rates().qualify(text, amount.span(), draft);
        if (named == null && (hasOwnSubject(at) || isOfSize(at))) { // 価格はWi-Fiモデルが2万円、3Gモデルが3万円
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, Phrases.clean(clauses.get(at - 1).content().in(text)));
        }
        if (isLeft(at)) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, Arrows.BEFORE);
        }
        String shared = side == null || draft.qualifiers().containsKey(Qualifier.PER) ? null : side.qualifiers().get(Qualifier.PER);
        if (shared != null && draft.qualifiers().containsKey(Qualifier.SCOPE) && side.subject().equals(priced)) {
            draft.qualifiers().put(Qualifier.PER, shared);
        }
        side = prices.rates().side(text, amount.span()).isEmpty() ? null : draft;
        drafts.add(draft);
    }

    /** The product of the sentences before whose price is told; null where that is of none. */
    private Argument toldBefore(int amount) {
        if (another || label - amount > 2) {
            return null; // 売上高10億ドルの多くは利用料だ, but 0.5ドルという価格で
        }
        if (!discourse.unnamed().isEmpty() && clauses.isLine(text)) {
            return new Phrase(discourse.unnamed());
        }
        List<Mention> group = discourse.group(NameTypes.WORKS);
        boolean shared = group.size() == amounts && !Signs.followsForeignWord(text, group.get(0).span().start()) && !hasOwnSubject(amount);
        Mention about = discourse.presented(NameTypes.WORKS);
        Mention told = shared ? group.get(nth) : about == null && label <= 1 && amount - label <= 2 ? shown() : about;
        return told == null ? null : told.meaning();
    }

    /** What the article presents, where the sentence tells its price and speaks of nothing else. */
    private Mention shown() {
        Bunsetsu b = clauses.get(label);
        boolean of = b.kase() == Case.TOPIC || b.kase() == Case.GA || b.kase() == Case.NONE;
        return of && prices.isOfNothingElse(text, clauses, label) ? discourse.shown() : null;
    }

    /** Whether an amount is told of a variant without a name: 3Gモデルが3万円. */
    private boolean hasOwnSubject(int amount) {
        Bunsetsu before = amount == 0 ? null : clauses.get(amount - 1);
        return before != null && before.kase() == Case.GA && before.mentions().isEmpty()
                && !prices.isPrice(text, before.content().start(), before.content().end());
    }

    /** Whether an amount is told of what no name is known of, behind the product's: X Plusは9ドル、Proは20ドル. */
    private boolean isOfOtherPlan(int amount) {
        for (int i = amount - 1; i > clauses.at(named); i--) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.TOPIC) {
                return b.mentions().isEmpty() && Character.isUpperCase(text.charAt(b.content().start()))
                        && clauses.get(i - 1).kase() != Case.NO // XのAPIは
                        && !prices.isPrice(text, b.content().start(), b.content().end());
            }
        }
        return false;
    }

    /** Whether an amount is the price of before: 5万円 of 5万円から6万円に引き上げた. */
    private boolean isLeft(int amount) {
        Bunsetsu now = amount + 1 < clauses.size() ? clauses.get(amount + 1) : null;
        boolean raised = now != null && (now.kase() == Case.NI || now.kase() == Case.HE) && now.lastMention() != null && now.lastMention().is(ValueType.MONEY);
        int verb = clauses.head(amount);
        boolean range = verb < 0 || clauses.get(verb).predicate() == null || RANGING.contains(clauses.get(verb).predicate().lemma());
        return raised && !range && clauses.get(amount).kase() == Case.KARA;
    }

    /** Whether an amount is told of one size of a product: 64GBが3万円. */
    private boolean isOfSize(int amount) {
        Bunsetsu before = amount == 0 ? null : clauses.get(amount - 1);
        return before != null && before.kase() == Case.GA && before.mentions().stream().allMatch(size -> size.is(ValueType.QUANTITY))
                && !before.mentions().isEmpty();
    }

    /** Whether the bunsetsu's product was read with the first name in it: EOS M・EF-M22 STMレンズキット. */
    private boolean belongsToSame(Bunsetsu b) {
        return named != null && b.mentions().contains(named);
    }

    /**
     * What is priced where a product is named: itself, or one of its variants; null where the words speak of something else:
     * iPhone用カバー.
     */
    private Argument priced(int at, Mention product) {
        Bunsetsu b = clauses.get(at);
        boolean place = switch (b.kase()) {
            case TOPIC, GA, WO, NONE, CALLED -> true;
            case NO -> isPricedNoun(clauses.head(at));
            default -> b.lastMention().is(ValueType.MONEY);
        };
        int end = b.lastMention().is(ValueType.MONEY) ? b.lastMention().span().start() : b.content().end();
        String tail = Phrases.clean(text, product.span().end(), Math.max(product.span().end(), end));
        if (!place) {
            return null;
        }
        boolean plain = tail.isEmpty() || prices.isPrice(tail) || prices.isPlain(tail, 0, tail.length());
        if (plain) {
            return product.meaning();
        }
        return prices.isVariant(tail) ? new Phrase(Phrases.clean(text, product.span().start(), end)) : null;
    }

    private boolean isPricedNoun(int at) {
        if (at < 0) {
            return false;
        }
        Bunsetsu noun = clauses.get(at);
        boolean amount = noun.mentions().stream().anyMatch(mention -> mention.is(ValueType.MONEY));
        return amount || prices.isPrice(text, noun.content().start(), noun.content().end())
                || prices.isPlain(text, noun.content().start(), noun.content().end());
    }

    /** Whether the sentence itself says that the price is of something without a name here: ドコモの料金, 「コテツ箱」は実売価格. */
    private boolean isOfAnother() {
        for (int i = Math.max(0, label - Clauses.REACH); i < label; i++) {
            Bunsetsu b = clauses.get(i);
            boolean owner = b.kase() == Case.NO && clauses.head(i) == label && b.lastMention() != null && b.lastMention().isName();
            boolean quoted = b.kase() == Case.TOPIC && b.mentions().isEmpty()
                    && b.content().start() > 0 && text.charAt(b.content().start() - 1) == '「';
            if (owner || quoted) {
                return true;
            }
        }
        return false;
    }
}
