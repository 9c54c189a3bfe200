package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.Set;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Tells whose the figures of a sentence are that it leaves without owner: those of the firm or work told before, where that is sure. */
final class FigureOwners {
    /** Whose figures they may be. */
    static final Set<NameType> ALL = EnumSet.of(
            NameType.COMPANY, NameType.ORGANIZATION, NameType.MODEL, NameType.PRODUCT, NameType.PLACE, NameType.BENCHMARK);

    /** Whose figures they may be that stand without an owner in another sentence. */
    private static final Set<NameType> CARRIED = EnumSet.of(NameType.COMPANY, NameType.MODEL, NameType.PRODUCT, NameType.BENCHMARK);

    private static final String COUNT = "数";

    private final String text;
    private final Clauses clauses;
    private final Discourse discourse;
    private final MeasureWords words;

    FigureOwners(String text, Clauses clauses, Discourse discourse, MeasureWords words) {
        this.text = text;
        this.clauses = clauses;
        this.discourse = discourse;
        this.words = words;
    }

    /**
     * The name of whose figures they are that a sentence leaves without owner, or what a firm or thing without a name is called; empty
     * where that is not sure: the owner of a section has all lines of its sheets, but of prose only what is a firm's.
     */
    String carried(String rule, String measured, Amount amount) {
        if (!discourse.unnamed().isEmpty() && clauses.isLine(text) && !namesAnother(null, amount.basis())) {
            return discourse.unnamed();
        }
        String named = named(rule, measured, amount);
        boolean may = named.isEmpty() && !rule.equals(MeasureDrafts.ANSWER) && !words.isCommon(measured) && !words.isMarket(measured)
                && !discourse.sheet().isReport() && !namesAnother(null, amount.basis());
        return may ? discourse.treated().told() : named;
    }

    private String named(String rule, String measured, Amount amount) {
        boolean reported = discourse.sheet().isReport() && words.isOwned(measured); // セグメント利益, 為替差益
        boolean common = words.isCommon(measured) && !reported;
        boolean elsewhere = discourse.sheet().division() != null && (discourse.sheet().division().isEmpty() || !clauses.isLine(text));
        if (common || elsewhere || rule.equals(MeasureDrafts.ANSWER)) { // an answer is not the firm's that asked
            return "";
        }
        boolean spent = rule.equals(MeasureDrafts.SPENT);
        boolean ofFirm = words.isOfFirm(measured) || spent;
        Entity own = ofFirm ? firmBefore(amount.at()) : null;
        if (own != null) {
            return own.name();
        }
        int hidden = ofFirm ? hiddenFirm(amount.at()) : -1;
        if (hidden >= 0) {
            boolean had = isSubject(hidden) && clauses.get(hidden).mentions().isEmpty() && speaksOfNone(hidden + 1, amount.at(), measured);
            return had ? Phrases.clean(clauses.get(hidden).content().in(text)) : "";
        }
        boolean data = rule.equals("spec") && !measured.endsWith(COUNT); // not 応募者数：30名
        boolean ofThing = (words.isOfThing(measured) || data) && !discourse.sheet().isReport();
        Mention told = ofThing ? toldThing(rule.equals(MeasureDrafts.COUNTED) && (amount.isBare() || amount.hasCounter())) : told(ofFirm);
        Mention compared = comparesWork(amount.basis()) ? discourse.showcase().work() : null;
        boolean other = told == null || !told.equals(compared) && !discourse.isTopic(told);
        if (compared != null && other && !namesAnother((Entity) compared.meaning(), amount.basis())) {
            return ((Entity) compared.meaning()).name();
        }
        boolean free = told == null || !ofFirm && !words.isOwned(measured) && mayLeave(told);
        if (free && isOfNews(rule, measured, amount)) {
            return ((Entity) discourse.showcase().work().meaning()).name();
        }
        if (speaksOfOthers(measured, amount.at()) || told == null || !(told.meaning() instanceof Entity entity)
                || !CARRIED.contains(entity.type()) || (spent ? spendsWithAnother(entity, amount)
                        : ofThing && amount.type() == ValueType.QUANTITY && discourse.isTopic(told) ? leadsWithAnother(entity, amount) : isOfAnother(entity, reported, amount))) {
            return "";
        }
        boolean sized = rule.equals(MeasureDrafts.COUNTED) && amount.type() == ValueType.QUANTITY && !amount.isBare() && !amount.hasCounter();
        if (sized && !ofFirm && NameTypes.isBody(entity) && !words.isOwned(measured)) {
            return ""; // a firm has no weight and no speed
        }
        return ofFirm || ofThing || discourse.isTopic(told) || mayHave(entity, rule, measured, amount) ? entity.name() : "";
    }

    /** Whether what the sentences before told may be left for the work of which the article tells news. */
    private boolean mayLeave(Mention told) {
        return !discourse.isTopic(told) || NameTypes.isBody(told);
    }

    /**
     * Whether the figure is what news of a work tell of it, though no sentence of its section speaks of it; of a work that the article brings
     * out in another way, only what a thing has.
     */
    private boolean isOfNews(String rule, String measured, Amount amount) {
        Mention work = discourse.showcase().work();
        boolean thing = words.isAspect(measured) || words.isOfThing(measured) && !rule.equals(MeasureDrafts.COUNTED);
        boolean told = discourse.showcase().isNews() ? thing || words.isMeasured(measured) : discourse.showcase().isBroughtOut() && thing;
        return work != null && told
                && !namesAnother((Entity) work.meaning(), amount.basis()) && !speaksOfOthers(measured, amount.at());
    }

    /**
     * The thing that the sentences before tell or the article presents, whose weight or size it is; null where they tell none.
     *
     * @param counted whether it is how many parts it has: 2台のSSD
     */
    private Mention toldThing(boolean counted) {
        Mention told = discourse.owner();
        boolean line = clauses.isLine(text);
        boolean known = NameTypes.isWork(told) && (line || discourse.isTopic(told));
        boolean shown = !counted && (line || NameTypes.isBody(told));
        return known ? told : shown ? discourse.shown() : null;
    }

    /** Whether the figure is set against a work, X of X比, so that it is that of a work, too. */
    private boolean comparesWork(String basis) {
        for (int i = 0; !basis.isEmpty() && i < clauses.size(); i++) {
            if (clauses.get(i).mentions().stream().anyMatch(name -> NameTypes.isWork(name) && basis.contains(name.surface()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one that is not what the text is about may have what a line or a report measures, or what is always somebody's. */
    private boolean mayHave(Entity owner, String rule, String measured, Amount amount) {
        boolean firm = owner.type() == NameType.COMPANY;
        boolean line = clauses.isLine(text) && (firm || !rule.equals("caption"));
        boolean booked = discourse.sheet().isReport() && firm && words.isMeasured(measured);
        boolean earning = amount.type() == ValueType.MONEY && NameTypes.isWork(owner); // a work invests and earns nothing
        return line || booked || words.isOwned(measured) && !earning;
    }

    /** Whether the sentence is a line about a part of a firm. */
    boolean isOfPart() {
        return discourse.sheet().division() != null && clauses.isLine(text);
    }

    /** What a line measures with the part of the firm whose line it is; alone where it is the name of the part itself. */
    String ofPart(String measured) {
        if (!isOfPart()) {
            return measured;
        }
        String what = measured.equals(discourse.sheet().division()) ? discourse.sheet().announced() : measured;
        return (discourse.sheet().division() + " " + what).strip();
    }

    /**
     * The firm of which the sentence speaks before the figure, as the subject of a clause or as whose the figure is: X銀行が導入し、3万人の
     * 従業員が, X社の2億円（評価額9億円）; null where it speaks of none.
     */
    Entity firmBefore(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            boolean subject = b.kase() == Case.TOPIC || b.kase() == Case.GA && !clauses.isInRelative(i);
            boolean owner = i == figure - 1 && b.kase() == Case.NO && clauses.head(i) == figure && NameTypes.isBody(b.lastMention());
            boolean owned = subject && b.lastMention() == null && i > 0 && clauses.get(i - 1).kase() == Case.NO
                    && words.isOwned(Phrases.clean(b.content().in(text))); // X社の株価は
            Bunsetsu firm = owned ? clauses.get(i - 1) : b;
            Mention last = firm.lastMention();
            if ((subject || owner) && last != null && last.meaning() instanceof Entity entity) {
                return entity.type() == NameType.COMPANY && firm.endsWith(last) ? entity : null;
            }
        }
        return null;
    }

    /** The owner that the sentences before tell, the firm where only a firm can be it, in a report whose it is; null where they tell none. */
    Mention told(boolean firms) {
        if (discourse.sheet().isReport() && discourse.subject() != null) {
            return discourse.subject();
        }
        Mention owner = discourse.owner();
        return firms && NameTypes.isWork(owner) ? discourse.firm() : owner;
    }

    /** Whether the sentence has a subject of its own before the figure that has no name: ある新興企業は, 同社の競合は, Yのような支援基盤は. */
    boolean speaksOfOthers(String measured, int figure) {
        for (int i = Math.max(0, figure - Clauses.REACH); i < figure; i++) {
            Bunsetsu b = clauses.get(i);
            Span content = b.content();
            boolean nameless = b.mentions().isEmpty() && isSubject(i) && !measured.contains(content.in(text));
            if (nameless && (isLikened(i) || words.isNameless(text, content.start(), content.end()) && !words.isFirmTold(text, content.start()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is told by an example of its kind: 支援基盤 of Yのような支援基盤は. */
    private boolean isLikened(int noun) {
        Bunsetsu before = noun == 0 ? null : clauses.get(noun - 1);
        return before != null && (before.likens() || before.kase() == Case.CALLED);
    }

    /** Whether a firm whose name is kept back, or something else than a firm, is spoken of before the figure. */
    boolean hidesFirm(int figure) {
        return hiddenFirm(figure) >= 0;
    }

    /** The firm whose name is kept back, or something else than a firm, that is spoken of before the figure: 某社の, アプリのXが; -1 for none. */
    private int hiddenFirm(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            boolean unsaid = text.charAt(b.content().start()) == '某' && words.isNameless(text, b.content().start(), b.content().end());
            Mention last = b.lastMention();
            boolean other = b.kase() == Case.GA && NameTypes.isWork(last) && b.endsWith(last);
            if (unsaid || other) {
                return i;
            }
        }
        return -1;
    }

    /** Whether none of the bunsetsu {@code [from, to)} is a subject but what is measured itself. */
    private boolean speaksOfNone(int from, int to, String measured) {
        for (int i = from; i < to; i++) {
            Bunsetsu b = clauses.get(i);
            if ((b.kase() == Case.TOPIC || b.kase() == Case.GA) && !b.content().in(text).contains(measured)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSubject(int index) {
        Bunsetsu b = clauses.get(index);
        return b.kase() == Case.TOPIC
                || b.kase() == Case.GA && text.charAt(b.content().start()) == '某' && !clauses.isInRelative(index);
    }

    /** Whether figures may be of the name, and not only be told for it: not a place. */
    private static boolean mayOwn(Mention name) {
        return name.meaning() instanceof Entity entity && ALL.contains(entity.type()) && entity.type() != NameType.PLACE;
    }

    /** Whether the figure may as well be another's: in its own report, a firm has all figures but those that the sentence gives another. */
    private boolean isOfAnother(Entity owner, boolean reported, Amount amount) {
        Mention firm = reported ? discourse.subject() : null;
        return firm != null && firm.meaning().equals(owner) ? leadsWithAnother(owner, amount) : namesAnother(owner, amount.basis());
    }

    /** Whether another firm or product is what the sentence speaks of before the figure, and no more than a reason: not Xの買収により. */
    private boolean leadsWithAnother(Entity owner, Amount amount) {
        for (int i = Math.max(0, amount.at() - Clauses.REACH); i <= amount.at(); i++) {
            Bunsetsu b = clauses.get(i);
            boolean leads = b.kase() == Case.TOPIC || b.kase() == Case.GA || b.kase() == Case.DE || i + 1 >= amount.at();
            for (Mention mention : b.mentions()) {
                boolean genitive = text.startsWith("の", mention.span().end()); // Xの決算では
                if ((leads || genitive) && mayOwn(mention) && !mention.meaning().equals(owner) && mention.span().end() <= amount.span().start()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether another body stands before a sum that may spend it, and not only for whom or with whom it is spent: not A社と共同で, A社に. */
    private boolean spendsWithAnother(Entity owner, Amount amount) {
        for (int i = 0; i <= amount.at(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                Case kase = clauses.get(i).kase();
                boolean beside = kase == Case.TO || kase == Case.NI || kase == Case.HE || text.startsWith("と", mention.span().end());
                if (NameTypes.isBody(mention) && !beside && mention.span().end() <= amount.span().start() && !mention.meaning().equals(owner)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the sentence names another firm or product, whose figures they may be as well. What a figure is told against, X of X比,
     * is no owner of it: another so named does not count, and {@code owner} so named owns nothing.
     */
    private boolean namesAnother(Entity owner, String basis) {
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                boolean may = mayOwn(mention);
                boolean base = may && basis.contains(mention.surface());
                boolean itself = may && mention.meaning().equals(owner);
                if (may && (itself ? base : !base)) {
                    return true;
                }
            }
        }
        return false;
    }
}
