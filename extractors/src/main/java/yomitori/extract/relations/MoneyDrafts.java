package yomitori.extract.relations;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** The facts that an amount of money may be, and no plain measure: the price of a work, the worth of a firm, what it raises. */
final class MoneyDrafts {
    private static final Set<NameType> COMPANIES = EnumSet.of(NameType.COMPANY);

    /** What a firm owns, whose worth is not that of the firm: 賃貸不動産の時価総額. */
    private static final Pattern ASSETS = Pattern.compile("(不動産|資産|株式|土地|証券|予約|在庫|物件|権利|持分|持ち分)の[^の]*$");

    /** No work that is sold costs so much, in any currency. */
    private static final BigDecimal DEAREST = BigDecimal.valueOf(1_000_000_000);

    private final String text;
    private final Clauses clauses;
    private final Discourse discourse;
    private final MeasureWords words;
    private final PriceReader prices;
    private final FigureOwners owners;

    MoneyDrafts(String text, Clauses clauses, Discourse discourse, MeasureWords words, PriceReader prices, FigureOwners owners) {
        this.text = text;
        this.clauses = clauses;
        this.discourse = discourse;
        this.words = words;
        this.prices = prices;
        this.owners = owners;
    }

    /** What an amount of money is beside a plain measure; null where it is no more than that. */
    Draft of(String rule, Argument subject, Amount amount, Span evidence, int trigger) {
        if (subject instanceof Entity entity && NameTypes.isWork(entity)) {
            boolean other = rule.equals("share") || rule.equals(MeasureDrafts.COUNTED) && !mayBePrice(amount);
            return ranksWorks() || other ? null : price(rule, entity, amount, evidence, trigger);
        }
        String measured = Arguments.display(subject);
        Mention about = named(measured);
        if (words.isValuation(measured)) {
            Argument firm = valued(measured, about, amount);
            return firm == null ? null : Draft.of(Predicate.VALUED_AT, firm, amount.value(), evidence, trigger, "valuation:" + rule);
        }
        Argument raiser = words.isRaising(measured) ? raiser(measured, amount) : null;
        if (raiser != null) {
            return Draft.of(Predicate.RAISED, raiser, amount.value(), evidence, trigger, "raised:" + rule);
        }
        if (prices.isPriceWord(amount.basis()) && NameTypes.isWork(about)) {
            return price(rule, subject, amount, evidence, trigger); // 「X プロ」は月額980円: a plan of X
        }
        Mention work = about != null ? about : carriedWork(rule);
        boolean priced = prices.isPrice(measured) && NameTypes.isWork(work);
        return priced ? price(rule, work.meaning(), amount, evidence, trigger) : null;
    }

    /** Whether the sum in front of a name may be its price, and does not tell how large an undertaking is: not 1000億ドルの「Project X」. */
    static boolean mayBePrice(Amount amount) {
        return amount.type() == ValueType.MONEY && amount.value() instanceof Figure figure && figure.number().compareTo(DEAREST) < 0;
    }

    private static Draft price(String rule, Argument work, Amount amount, Span evidence, int trigger) {
        return Draft.of(Predicate.PRICED_AT, work, amount.value(), evidence, trigger, "price:" + rule);
    }

    /** The firm that is worth so much: the one that the words or the sentence name, or that was told before; null where it is not sure. */
    private Argument valued(String measured, Mention about, Amount amount) {
        if (about != null && about.is(NameType.COMPANY)) {
            return about.meaning();
        }
        if (owners.speaksOfOthers(measured, amount.at()) || owners.hidesFirm(amount.at()) || ASSETS.matcher(measured).find()) {
            return null;
        }
        Entity own = about == null ? owners.firmBefore(amount.at()) : null;
        if (own != null) {
            return own;
        }
        Mention owner = owners.told(true);
        Mention firm = owner != null ? owner : discourse.carried(COMPANIES);
        return firm != null && firm.is(NameType.COMPANY) ? firm.meaning() : null;
    }

    /** The firm that raises so much: the one that the words name, or that was told before where they name nobody; null where it is not sure. */
    private Argument raiser(String measured, Amount amount) {
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                if (mention.is(NameType.COMPANY) && measured.contains(mention.surface())) {
                    return mention.meaning();
                }
            }
        }
        return words.isRaisingAlone(measured) ? valued(measured, null, amount) : null;
    }

    /** The work told before that has the price of a sentence without one; null where there is none. */
    private Mention carriedWork(String rule) {
        if (rule.equals(MeasureDrafts.ASIDE) || namesWork()) { // what the sentence itself names is priced
            return null;
        }
        Mention told = rule.equals("label") ? discourse.presented(NameTypes.WORKS) : discourse.owner();
        return NameTypes.isWork(told) ? told : prices.isOfNothingElse(text, clauses, clauses.size()) ? discourse.shown() : null;
    }

    /**
     * Whether the worth of a firm is that of the one whose shares are taken, and not of who takes them:
     * A社が評価額9億円でB社の株式を取得した; or that of a firm without a name, of which a clause tells it: A社が評価額9億円のついた新興企業を.
     */
    boolean isWorthOfAnother(String measured, Amount amount, int trigger) {
        if (words.isValuation(measured) && isToldOfNameless(trigger)) {
            return true;
        }
        Bunsetsu.PredicateWord said = clauses.get(trigger).predicate();
        if (said == null || !words.verbs().takes(said.lemma()) || !words.isValuation(measured)) {
            return false;
        }
        Mention about = named(measured);
        return about == null ? owners.firmBefore(amount.at()) != null : isSubject(about);
    }

    private boolean isToldOfNameless(int verb) {
        Bunsetsu b = clauses.get(verb);
        int head = b.adnominal() && b.is(Bunsetsu.Kind.VERB) ? clauses.head(verb) : -1;
        Bunsetsu noun = head < 0 || clauses.endsWithNoun(head) || clauses.get(head).is(Bunsetsu.Kind.COPULA) ? null : clauses.get(head); // Aは、9億円の企業だ
        return noun != null && noun.mentions().isEmpty() && words.isNameless(text, noun.content().start(), noun.content().end());
    }

    private boolean isSubject(Mention name) {
        Case kase = clauses.get(clauses.at(name)).kase();
        return kase == Case.GA || kase == Case.TOPIC;
    }

    /** Whether the line gives its work a place, so that the amount is what it made: 3位　X　5億ドル. */
    private boolean ranksWorks() {
        return clauses.get(0).mentions().stream().anyMatch(mention -> mention.is(ValueType.RANK));
    }

    private boolean namesWork() {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).mentions().stream().anyMatch(NameTypes::isWork)) {
                return true;
            }
        }
        return false;
    }

    /** The name in the sentence with which the words begin; null where they begin with none. */
    private Mention named(String words) {
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                if (mention.meaning() instanceof Entity entity
                        && (words.startsWith(entity.name()) || words.startsWith(mention.surface()))) {
                    return mention;
                }
            }
        }
        return null;
    }
}
