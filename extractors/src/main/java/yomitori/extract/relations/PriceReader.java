package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Reads prices: in a sentence about a price each amount belongs to the product before it, or to the products told last, one each. */
final class PriceReader {
    private static final String[] COLUMNS = {"word"};
    private static final Set<NameType> PRICED = EnumSet.of(NameType.MODEL, NameType.PRODUCT);

    /** The longest words between a product and its price in brackets. */
    private static final int LONGEST_LEAD = 12;

    private final Words words;

    private PriceReader(Table table) {
        words = Words.of(table.rows().stream().map(row -> row.get("word")).toList());
    }

    static PriceReader standard() {
        return new PriceReader(Table.beside(PriceReader.class, "tables/prices.tsv", COLUMNS));
    }

    /** Whether the words speak of a price: 市場想定価格. */
    boolean isPrice(String words) {
        return this.words.standIn(words, 0, words.length());
    }

    /** Adds the prices that a sentence tells. */
    void read(String text, Clauses clauses, List<Mention> mentions, Discourse discourse, List<Draft> drafts) {
        bracketed(text, clauses, drafts);
        int amounts = 0;
        for (Mention mention : mentions) {
            amounts += mention.is(ValueType.MONEY) ? 1 : 0;
        }
        if (amounts == 0 || !isPriced(text, clauses)) {
            return;
        }
        List<Mention> group = discourse.group(PRICED);
        Mention product = null;
        int nth = 0;
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                if (mention.meaning() instanceof Entity entity && PRICED.contains(entity.type())) {
                    product = mention;
                } else if (mention.is(ValueType.MONEY)) {
                    Mention priced = product != null ? product : group.size() == amounts ? group.get(nth) : discourse.carried(PRICED);
                    nth++;
                    if (priced != null) {
                        Span evidence = product != null ? product.span().join(mention.span()) : clauses.get(0).content().join(mention.span());
                        drafts.add(Draft.of(Predicate.PRICED_AT, priced.meaning(), mention.meaning(), evidence, clauses.size() - 1, "price:sentence"));
                    }
                }
            }
        }
    }

    /** Nexus 7（価格：2万円）, EOS M（2万円）: an amount in brackets behind a product is its price. */
    private void bracketed(String text, Clauses clauses, List<Draft> drafts) {
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            Mention product = b.lastMention();
            if (b.asides().isEmpty() || product == null || !(product.meaning() instanceof Entity entity) || !PRICED.contains(entity.type())) {
                continue;
            }
            for (Mention aside : b.asides()) {
                String lead = text.substring(Math.min(product.span().end(), aside.span().start()), aside.span().start());
                if (aside.is(ValueType.MONEY) && lead.length() <= LONGEST_LEAD && (isPrice(lead) || lead.equals("（") || lead.equals("("))) {
                    Span evidence = product.span().join(aside.span());
                    drafts.add(Draft.of(Predicate.PRICED_AT, entity, aside.meaning(), evidence, i, "price:bracket"));
                }
            }
        }
    }

    private boolean isPriced(String text, Clauses clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            boolean topic = b.kase() == Case.TOPIC || b.kase() == Case.GA || b.kase() == Case.NONE && b.comma() || b.kase() == Case.NO || b.kase() == Case.DE;
            if (topic && words.standIn(text, b.content().start(), b.content().end())) {
                return true;
            }
        }
        return false;
    }
}
