package yomitori.extract.relations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.extract.Words;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.Phrase;
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
        /** 値引き: behind an amount, says that it is no price. */
        NO_PRICE
    }

    /** Per how much a price in front is told: 月額, 100万トークンあたり. */
    private static final Pattern RATE_BEFORE =
            Pattern.compile("(?:(?:(?<=[（(、はが])|(?<![0-9０-９])(?=.[額間]))(月|年|日)[額間]?|(?:入力|出力)?([^\\s、。（）()「」/／\\p{InHiragana}]{1,12}?)(?:あたり|当たり|につき))[^0-9０-９$＄¥￥\\\\]{0,4}$");
    /** Per how much a price behind is told: $20/月. */
    private static final Pattern RATE_BEHIND = Pattern.compile(
            "^\\s?[/／]\\s?((?![入出]力)(?:[0-9０-９,]+\\s(?=[百千万億]))?[^\\s、。，,（）()「」/／$＄¥￥\\p{InHiragana}]{1,12})(?![$＄¥￥])");

    /** What marks a price that is only expected. */
    private static final String EXPECTED = "予想";

    private final Map<Use, Words> words = RoleTable.read("prices.tsv", Use.class);

    /** Whether the words speak of a price: 市場想定価格. */
    boolean isPrice(String words) {
        return isPrice(words, 0, words.length());
    }

    /** Whether the word means the price and no more: 価格, 月額. */
    boolean isPriceWord(String word) {
        return words.get(Use.PRICE).is(word, 0, word.length()) != 0;
    }

    /** Per how much a price is told that bears such a word: 月 for 月額; empty for 価格. */
    Optional<String> rate(String word) {
        Matcher rate = RATE_BEFORE.matcher(word);
        return rate.find() ? Optional.ofNullable(rate.group(1)) : Optional.empty();
    }

    private boolean isPrice(String text, int from, int to) {
        return words.get(Use.PRICE).standIn(text, from, to);
    }

    /** Adds the prices that a sentence tells. */
    void read(String text, Clauses clauses, List<Mention> mentions, Discourse discourse, List<Draft> drafts) {
        bracketed(text, clauses, drafts);
        plans(text, clauses, discourse, drafts);
        int amounts = 0;
        for (Mention mention : mentions) {
            amounts += mention.is(ValueType.MONEY) ? 1 : 0;
        }
        int label = amounts == 0 ? -1 : label(text, clauses);
        if (label < 0) {
            return;
        }
        boolean expected = clauses.get(label).content().in(text).contains(EXPECTED);
        boolean another = isOfAnother(text, clauses, label);
        List<Mention> group = discourse.group(NameTypes.WORKS);
        Argument product = null;
        Mention named = null;
        int nth = 0;
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            for (Mention mention : b.mentions()) {
                if (NameTypes.isWork(mention) && !belongsToSame(b, named)) {
                    named = mention;
                    product = priced(text, clauses, i, mention);
                } else if (mention.is(ValueType.MONEY) && words.get(Use.NO_PRICE).startingAt(text, mention.span().end()) == 0) {
                    boolean shared = group.size() == amounts && !isFitted(text, group.get(0)) && !hasOwnSubject(text, clauses, i);
                    boolean near = !another && label - i <= 2; // 0.5ドルという価格で, not 売上高10億ドルの多くは利用料だ
                    Mention told = named != null || !near ? null : shared ? group.get(nth) : discourse.presented(NameTypes.WORKS);
                    Argument priced = told == null ? product : told.meaning();
                    nth++;
                    if (priced != null) {
                        Span evidence = named != null ? named.span().join(mention.span()) : clauses.get(0).content().join(mention.span());
                        int trigger = expected ? label : i;
                        Draft draft = Draft.of(Predicate.PRICED_AT, priced, mention.meaning(), evidence, trigger, "price:sentence");
                        qualify(text, mention.span(), draft);
                        if (named == null && hasOwnSubject(text, clauses, i)) { // 価格はWi-Fiモデルが2万円、3Gモデルが3万円
                            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, Phrases.clean(clauses.get(i - 1).content().in(text)));
                        }
                        drafts.add(draft);
                    }
                }
            }
        }
    }

    /** Whether an amount is told of a variant without a name: 3Gモデルが3万円. */
    private boolean hasOwnSubject(String text, Clauses clauses, int amount) {
        Bunsetsu before = amount == 0 ? null : clauses.get(amount - 1);
        return before != null && before.kase() == Case.GA && before.mentions().isEmpty()
                && !isPrice(text, before.content().start(), before.content().end());
    }

    /** Whether a foreign word stands before the name, so that something is told that fits it: Bank for iPad. */
    private static boolean isFitted(String text, Mention product) {
        int before = product.span().start() - 2;
        return before >= 0 && text.charAt(before + 1) == ' ' && text.charAt(before) < 0x80 && Character.isLetter(text.charAt(before));
    }

    /** Whether the bunsetsu's product was read with the first name in it: EOS M・EF-M22 STMレンズキット. */
    private static boolean belongsToSame(Bunsetsu b, Mention named) {
        return named != null && b.mentions().contains(named);
    }

    /**
     * What is priced where a product is named: itself, or one of its variants; null where the words speak of something else:
     * iPhone用カバー.
     */
    private Argument priced(String text, Clauses clauses, int at, Mention product) {
        Bunsetsu b = clauses.get(at);
        boolean place = switch (b.kase()) {
            case TOPIC, GA, WO, NONE, CALLED -> true;
            case NO -> isPricedNoun(text, clauses, clauses.head(at));
            default -> b.lastMention().is(ValueType.MONEY);
        };
        int end = b.lastMention().is(ValueType.MONEY) ? b.lastMention().span().start() : b.content().end();
        String tail = Phrases.clean(text, product.span().end(), Math.max(product.span().end(), end));
        if (!place) {
            return null;
        }
        boolean plain = tail.isEmpty() || isPrice(tail) || words.get(Use.PLAIN).is(tail, 0, tail.length()) != 0;
        if (plain) {
            return product.meaning();
        }
        boolean variant = words.get(Use.VARIANT).endingAt(tail, tail.length()) != 0;
        return variant ? new Phrase(Phrases.clean(text, product.span().start(), end)) : null;
    }

    private boolean isPricedNoun(String text, Clauses clauses, int at) {
        if (at < 0) {
            return false;
        }
        Bunsetsu noun = clauses.get(at);
        boolean amount = noun.mentions().stream().anyMatch(mention -> mention.is(ValueType.MONEY));
        return amount || isPrice(text, noun.content().start(), noun.content().end())
                || words.get(Use.PLAIN).is(text, noun.content().start(), noun.content().end()) != 0;
    }

    /** Says per how much a price is told, and of what is put in or given out. */
    void qualify(String text, Span amount, Draft draft) {
        String before = text.substring(Math.max(0, amount.start() - 2 * LONGEST_LEAD), amount.start());
        before = before.substring(1 + Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')));
        Matcher rate = RATE_BEFORE.matcher(before);
        if (mayRate(before) && rate.find()) {
            draft.qualifiers().put(Qualifier.PER, rate.group(1) == null ? rate.group(2) : rate.group(1));
        } else {
            Matcher behind = RATE_BEHIND.matcher(text.substring(amount.end(), Math.min(text.length(), amount.end() + LONGEST_LEAD + 2)));
            if (behind.find()) {
                draft.qualifiers().put(Qualifier.PER, behind.group(1));
            }
        }
        int input = before.lastIndexOf("入力");
        int output = before.lastIndexOf("出力");
        if (input >= 0 || output >= 0) {
            draft.qualifiers().put(Qualifier.SCOPE, input > output ? "入力" : "出力");
        }
    }

    /** Whether one of the last signs may end the words that tell per how much: a quick answer, which may be wrong by saying yes. */
    private static boolean mayRate(String before) {
        for (int i = before.length() - 1; i >= Math.max(0, before.length() - 5); i--) {
            if ("月年日額間りき".indexOf(before.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Nexus 7（価格：2万円）, EOS M（2万円）: an amount in brackets behind a product is its price. */
    private void bracketed(String text, Clauses clauses, List<Draft> drafts) {
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            Mention product = b.lastMention();
            if (b.asides().isEmpty() || product == null || !(product.meaning() instanceof Entity entity) || !NameTypes.WORKS.contains(entity.type())) {
                continue;
            }
            for (Mention aside : b.asides()) {
                String lead = text.substring(Math.min(product.span().end(), aside.span().start()), aside.span().start());
                if (aside.is(ValueType.MONEY) && lead.length() <= LONGEST_LEAD && isBracket(lead) && (isPrice(lead) || lead.length() == 1)) {
                    Span evidence = product.span().join(aside.span());
                    Draft draft = Draft.of(Predicate.PRICED_AT, entity, aside.meaning(), evidence, -1, "price:bracket");
                    qualify(text, aside.span(), draft);
                    drafts.add(draft);
                }
            }
        }
    }

    /** Proプラン（月35ドル）: an amount in brackets behind a plan is a price of the work that the sentence, or the one before, is about. */
    private void plans(String text, Clauses clauses, Discourse discourse, List<Draft> drafts) {
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            int end = b.content().end();
            if (b.asides().isEmpty() || words.get(Use.PLAN).endingAt(text, end) == 0 || b.lastMention() != null && b.lastMention().span().end() == end) {
                continue;
            }
            for (Mention aside : b.asides()) {
                String lead = text.substring(Math.min(end, aside.span().start()), aside.span().start());
                boolean price = aside.is(ValueType.MONEY) && lead.length() <= LONGEST_LEAD && isBracket(lead)
                        && (lead.length() == 1 || isPrice(lead) || RATE_BEFORE.matcher(lead).find());
                Mention work = price ? paidFor(clauses, i, discourse) : null;
                if (work != null) {
                    Draft draft = Draft.of(Predicate.PRICED_AT, work.meaning(), aside.meaning(), b.content().join(aside.span()), -1, "price:plan");
                    qualify(text, aside.span(), draft);
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
            boolean owns = i == plan && name != null && name.span().length() > SHORT_PLAN || i < plan && (b.kase() == Case.TOPIC || b.kase() == Case.NO && clauses.head(i) == plan);
            if (owns && name != null && name.isName()) {
                return NameTypes.isWork(name) ? name : null;
            }
            if (b.kase() == Case.TOPIC || b.kase() == Case.GA) {
                return null; // 旅行会社はプランX（8万円）を始めた
            }
        }
        Mention before = discourse.owner();
        return before != null && NameTypes.isWork(before) ? before : null;
    }

    /** Whether a bracket opens right behind the product: X1（, 「X1」（. */
    private static boolean isBracket(String lead) {
        int at = lead.startsWith("」") || lead.startsWith("』") ? 1 : 0;
        return lead.length() > at && (lead.charAt(at) == '（' || lead.charAt(at) == '(');
    }

    /** Whether the sentence itself says that the price is of something without a name here: ドコモの料金, 「コテツ箱」は実売価格. */
    private boolean isOfAnother(String text, Clauses clauses, int label) {
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

    /** The number of the first bunsetsu that says that the sentence is about a price; -1 where none does. */
    private int label(String text, Clauses clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            boolean topic = b.kase() == Case.TOPIC || b.kase() == Case.GA || b.kase() == Case.NONE && b.comma() || b.kase() == Case.NO || b.kase() == Case.DE;
            if (topic && isPrice(text, b.content().start(), b.content().end()) || isFee(text, clauses, i)) {
                return i;
            }
        }
        return -1;
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
