package yomitori.extract.relations;

import java.math.BigDecimal;
import java.util.List;
import yomitori.extract.Words;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/**
 * Reads prices: in a sentence about a price each amount belongs to the product before it, or to the products told last, one
 * each.
 */
final class PriceReader {

    /** The longest words between a product and its price in brackets. */
    private static final int LONGEST_LEAD = 12;

    private static final String YEN = "JPY";
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    /** A name of no more signs is that of the plan alone: Goプラン, not ChatGPT Plusプラン. */
    private static final int SHORT_PLAN = 4;

    private enum Use {
        /** 料金: speaks of what something costs. */
        PRICE,
        /** モデル: behind a product, leaves it the thing that is priced. */
        PLAIN,
        /** レンズキット: behind a product, makes it one of its variants. */
        VARIANT,
        /** プラン: a way of paying for a work, whose price is the work's. */
        PLAN,
        /** 支払額: ends what somebody pays, be it for several things. */
        PAID,
        /** 値引き: behind an amount, says that it is no price. */
        NO_PRICE
    }

    private final RoleWords<Use> words = RoleWords.read("prices.tsv", Use.class);
    private final Rates rates = new Rates();

    /** Whether the words speak of a price: 市場想定価格. */
    boolean isPrice(String words) {
        return isPrice(words, 0, words.length());
    }

    /** Whether the word means the price and no more: 価格, 月額. */
    boolean isPriceWord(String word) {
        return words.is(Use.PRICE, word);
    }

    /** Per how much figures are told. */
    Rates rates() {
        return rates;
    }

    /** Whether the words in {@code [from, to)} speak of a price. */
    boolean isPrice(String text, int from, int to) {
        return words.get(Use.PRICE).standIn(text, from, to) && words.get(Use.PAID).endingAt(text, from, to) == 0;
    }

    /** Whether the words behind an amount say that it is no price: 値引き. */
    boolean isDenied(String text, int end) {
        return words.get(Use.NO_PRICE).startingAt(text, end) != 0;
    }

    /** Whether the words in {@code [from, to)} leave a product the thing that is priced: モデル. */
    boolean isPlain(String text, int from, int to) {
        return words.get(Use.PLAIN).is(text, from, to) != 0;
    }

    /** Whether the words end with a way of paying for a work: プラン. */
    boolean isPlan(String said) {
        return words.end(Use.PLAN, said);
    }

    /** Whether the words end with what makes a product one of its variants: レンズキット. */
    boolean isVariant(String said) {
        return words.end(Use.VARIANT, said);
    }

    /** Whether the first bunsetsu of a sentence speak of nothing but the price, so that it may be that of what was told before. */
    boolean isOfNothingElse(String text, Clauses clauses, int end) {
        for (int i = 0; i < end; i++) {
            Bunsetsu b = clauses.get(i);
            boolean subject = b.kase() == Case.TOPIC || b.kase() == Case.GA;
            if (subject && !b.tellsTime() && !isPrice(text, b.content().start(), b.content().end())) {
                return false;
            }
        }
        return true;
    }

    /** Adds the prices that a sentence tells. */
    void read(String text, Clauses clauses, List<Mention> mentions, Discourse discourse, List<Draft> drafts) {
        int amounts = 0;
        for (Mention mention : mentions) {
            amounts += mention.is(ValueType.MONEY) ? 1 : 0;
        }
        if (amounts == 0) {
            return;
        }
        bracketed(text, clauses, drafts);
        plans(text, clauses, discourse, drafts);
        int label = label(text, clauses);
        if (label < 0) {
            return;
        }
        new PricedSentence(this, text, clauses, discourse, drafts, label, amounts).read();
    }

    /** Nexus 7（価格：2万円）, EOS M（2万円）: an amount in brackets behind a product is its price; （EOS Mは価格2万円）: of the one in them. */
    private void bracketed(String text, Clauses clauses, List<Draft> drafts) {
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            Mention product = NameTypes.isWork(b.lastMention()) ? b.lastMention() : null;
            boolean within = false; // whether the product stands in the brackets
            Mention last = null; // the price told last in the brackets
            for (Mention aside : b.asides()) {
                if (NameTypes.isWork(aside)) {
                    product = aside;
                    within = true;
                    last = null;
                } else if (product != null && (isPriceOf(text, product, aside, within) || last != null && isAnother(text, last, aside))) {
                    last = aside;
                    Span evidence = product.span().join(aside.span());
                    Draft draft = Draft.of(Predicate.PRICED_AT, product.meaning(), aside.meaning(), evidence, -1, "price:bracket");
                    rates.qualify(text, aside.span(), draft);
                    drafts.add(draft);
                }
            }
        }
    }

    /** Whether an amount in brackets is the price of the product before them, or of one in them of which they tell it: （Xは価格2万円）. */
    private boolean isPriceOf(String text, Mention product, Mention aside, boolean within) {
        String lead = text.substring(Math.min(product.span().end(), aside.span().start()), aside.span().start());
        if (within) {
            boolean told = lead.startsWith("は") || lead.startsWith("が");
            return aside.is(ValueType.MONEY) && told && lead.length() <= LONGEST_LEAD && isPrice(lead);
        }
        String opening = withoutSort(lead.stripLeading());
        boolean bare = opening.length() == 1 || opening.length() == 2 && isRetail(aside); // X（, 「X」（
        return opens(aside, opening) && (isPrice(opening) || bare);
    }

    /** The words before an amount without 本体 behind the product, and in brackets without what comes with it: （ケース付き、価格. */
    private String withoutSort(String lead) {
        Words plain = words.get(Use.PLAIN);
        int quote = lead.startsWith("」") || lead.startsWith("』") ? 1 : 0;
        int sort = plain.startingAt(lead, quote);
        String rest = sort == 0 ? lead : lead.substring(0, quote) + lead.substring(quote + plain.length(sort)).stripLeading();
        int extra = isBracket(rest) ? rest.lastIndexOf('、') : -1;
        boolean with = extra > quote && isPrice(rest.substring(extra + 1)) && rest.indexOf('）') < 0 && rest.indexOf(')') < 0;
        return with ? rest.substring(0, quote + 1) + rest.substring(extra + 1) : rest;
    }

    /** Whether an amount in brackets follows another with a label of its own: （希望価格1万2800円、実勢価格9000円）. */
    private boolean isAnother(String text, Mention last, Mention aside) {
        int from = last.span().end();
        boolean listed = aside.is(ValueType.MONEY) && aside.span().start() - from > 1 && aside.span().start() - from <= LONGEST_LEAD
                && "、，／/".indexOf(text.charAt(from)) >= 0;
        return listed && words.get(Use.PRICE).endingAt(text, from, aside.span().start()) != 0;
    }

    /** Whether one thing may be sold for so much: a fund, a plan or a film is named with larger amounts in brackets. */
    private static boolean isRetail(Mention amount) {
        return amount.meaning() instanceof Figure figure
                && figure.number().movePointRight(figure.unit().equals(YEN) ? 0 : 2).compareTo(MOST) < 0;
    }

    /** Whether the words before an amount in brackets are no more than the bracket and a label: （, （価格：. */
    private static boolean opens(Mention aside, String lead) {
        return aside.is(ValueType.MONEY) && lead.length() <= LONGEST_LEAD && isBracket(lead);
    }

    /** Proプラン（月35ドル）: an amount in brackets behind a plan is a price of the work that the sentence, or the one before, is about. */
    private void plans(String text, Clauses clauses, Discourse discourse, List<Draft> drafts) {
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            int end = b.content().end();
            boolean named = b.lastMention() != null && b.lastMention().span().end() == end;
            if (b.asides().isEmpty() || named || words.get(Use.PLAN).endingAt(text, end) == 0) {
                continue;
            }
            for (Mention aside : b.asides()) {
                String lead = text.substring(Math.min(end, aside.span().start()), aside.span().start());
                boolean price = opens(aside, lead) && (lead.length() == 1 || isPrice(lead) || !rates.before(lead).isEmpty());
                Mention work = price ? paidFor(clauses, i, discourse) : null;
                if (work != null) {
                    Span evidence = b.content().join(aside.span());
                    Draft draft = Draft.of(Predicate.PRICED_AT, work.meaning(), aside.meaning(), evidence, -1, "price:plan");
                    rates.qualify(text, aside.span(), draft);
                    draft.qualifiers().put(Qualifier.SCOPE, Phrases.clean(b.content().in(text)));
                    drafts.add(draft);
                }
            }
        }
    }

    /** The work whose plan it is: the one in its words, of which the clause speaks, or what was spoken of before; null where none is. */
    private static Mention paidFor(Clauses clauses, int plan, Discourse discourse) {
        for (int i = plan; i >= 0 && i >= plan - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            Mention name = b.lastMention();
            boolean owns = i == plan ? name != null && name.span().length() > SHORT_PLAN
                    : b.kase() == Case.TOPIC || b.kase() == Case.NO && (clauses.head(i) == plan || isBeside(clauses, clauses.head(i), plan));
            if (owns && name != null && name.isName()) {
                return NameTypes.isWork(name) ? name : null;
            }
            if (b.kase() == Case.TOPIC || b.kase() == Case.GA && i < plan) {
                return null; // 旅行会社はプランX（8万円）を始めた
            }
        }
        Mention before = discourse.owner();
        return before != null && NameTypes.isWork(before) ? before : null;
    }

    /** Whether a noun stands beside the plan, so that they have one owner: Xの無料版やGoプラン. */
    private static boolean isBeside(Clauses clauses, int noun, int plan) {
        return noun >= 0 && clauses.isCoordinated(noun) && clauses.head(noun) == plan;
    }

    /** Whether a bracket opens right behind the product: X1（, 「X1」（. */
    private static boolean isBracket(String lead) {
        int at = lead.startsWith("」") || lead.startsWith("』") ? 1 : 0;
        return lead.length() > at && (lead.charAt(at) == '（' || lead.charAt(at) == '(');
    }

    /** The number of the first bunsetsu that says that the sentence is about a price; -1 where none does. */
    private int label(String text, Clauses clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            boolean topic = switch (b.kase()) {
                case TOPIC, GA, NO, DE -> true;
                case NONE -> b.comma();
                default -> false;
            };
            if (topic && isPrice(text, b.content().start(), b.content().end()) && !isOfPaid(text, clauses, i) || isFee(text, clauses, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a bunsetsu is of a noun that tells what somebody pays: 月額の平均支払額. */
    private boolean isOfPaid(String text, Clauses clauses, int at) {
        int noun = clauses.get(at).kase() == Case.NO ? clauses.head(at) : -1;
        return noun >= 0 && words.get(Use.PAID).endingAt(text, clauses.get(noun).content().start(), clauses.get(noun).content().end()) != 0;
    }

    /** Whether a bunsetsu says what its product costs a month or a year: Xは月980円で. */
    private static boolean isFee(String text, Clauses clauses, int at) {
        Bunsetsu b = clauses.get(at);
        Mention amount = b.lastMention();
        Bunsetsu before = at == 0 ? null : clauses.get(at - 1);
        int lead = amount == null ? -1 : amount.span().start() - 1;
        return before != null && before.kase() == Case.TOPIC && before.lastMention() != null && NameTypes.isWork(before.lastMention())
                && amount != null && amount.is(ValueType.MONEY) && lead == b.content().start() && "月年".indexOf(text.charAt(lead)) >= 0;
    }
}
