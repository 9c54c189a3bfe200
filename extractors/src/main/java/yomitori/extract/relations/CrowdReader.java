package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.extract.relations.FeatOwners.Owner;
import yomitori.extract.relations.FeatWords.Role;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;

/**
 * Reads how many come or take part, where nothing else says what they measure, in how many places something is offered, what share is reached,
 * how much time is saved and from how much to how much something went: 160万人が来場した, 11都市で展開, 55%の自律解決を達成, 年間9000時間削減.
 */
final class CrowdReader extends FigureSentence {
    private static final List<Way> WAYS = List.of(
            CrowdReader::turns,
            CrowdReader::comes,
            CrowdReader::isSpread,
            CrowdReader::attains,
            CrowdReader::saves,
            CrowdReader::isOfGroup);

    private static final Set<NameType> EVENTS = EnumSet.of(NameType.EVENT, NameType.MODEL, NameType.PRODUCT);

    private final FeatWords feats;
    private final FeatOwners owners;
    private final DeedReader deeds;

    /** A way to read a figure. */
    @FunctionalInterface
    private interface Way {
        boolean reads(CrowdReader reader, ToldFigure figure);
    }

    CrowdReader(FigureSentence sentence, FeatWords feats, FeatOwners owners, DeedReader deeds) {
        super(sentence);
        this.feats = feats;
        this.owners = owners;
        this.deeds = deeds;
    }

    /** Whether it is known what the figure says. */
    boolean read(ToldFigure figure) {
        for (Way way : WAYS) {
            if (way.reads(this, figure)) {
                return true;
            }
        }
        return false;
    }

    /** 72%から90%へと精度が向上, 「X」を19から24に拡大: from how much to how much something went. */
    private boolean turns(ToldFigure figure) {
        int at = figure.at();
        int verb = partner(at) < 0 ? -1 : clauses.head(at);
        PredicateWord said = verb < 0 ? null : clauses.get(verb).predicate();
        if (said == null || said.negated() || isScale(verb) || !words.verbs().turns(said.lemma())
                || !figure.before().isEmpty() && !words.isSilent(figure.before())) {
            return false;
        }
        int noun = nouns.argument(verb, Case.WO, at);
        noun = noun < 0 ? nouns.argument(verb, Case.GA, at) : noun;
        noun = noun < 0 ? subjects.of(at) : noun;
        boolean people = noun >= 0 && feats.is(Role.PEOPLE, figure.amount().unit()) && words.isBody(phrases.words(noun)); // 社員は4500人から
        if (noun < 0 || !nouns.namesThing(noun) || !people && !owners.isTerm(phrases.words(noun))
                || figure.amount().isBare() && !nouns.isCompound(noun) && owners.nameAt(noun) == null) {
            return true;
        }
        Mention own = phrases.name(noun);
        Mention topic = own == null ? owners.topic(Math.min(noun, at)) : null;
        boolean full = nouns.isCompound(noun) || phrases.first(noun) < noun;
        if (own != null || topic != null || full || words.isMeasured(phrases.words(noun))) {
            drafts.draft("turn", Phrases.subject(topic, phrases.words(noun), own), figure.amount(), verb, Math.min(noun, at));
        }
        return true;
    }

    /** Whether the change is only one along which something else goes: 増加するにつれて. */
    private boolean isScale(int verb) {
        Bunsetsu b = clauses.get(verb);
        return b.kase() == Case.NI || b.kase() == Case.OTHER || b.kase() == Case.TO && !b.adnominal();
    }

    /** The other figure of the change, of the same type and unit; -1 where there is none. */
    private int partner(int at) {
        Case kase = clauses.get(at).kase();
        int step = kase == Case.KARA ? 1 : kase == Case.NI || kase == Case.HE || kase == Case.MADE ? -1 : 0;
        int other = step == 0 ? -1 : at + step;
        boolean dated = other > 0 && other + 1 < clauses.size() && clauses.get(other).tellsTime()
                && (clauses.get(other).lastMention() == null || !MeasureReader.isMeasure(clauses.get(other).lastMention()));
        other = dated ? other + step : other; // 120社から2025年には450社に
        if (other < 0 || other >= clauses.size() || clauses.get(at).mentions().size() != 1 || clauses.get(other).mentions().size() != 1
                || clauses.head(other) != clauses.head(at)) {
            return -1;
        }
        Case opposite = clauses.get(other).kase();
        boolean pair = kase == Case.KARA ? opposite == Case.NI || opposite == Case.HE || opposite == Case.MADE : opposite == Case.KARA;
        Mention here = clauses.get(at).lastMention();
        Mention there = clauses.get(other).lastMention();
        return pair && MeasureReader.isMeasure(there) && (here.is(ValueType.DURATION) && there.is(ValueType.DURATION)
                || here.meaning() instanceof Figure first && there.meaning() instanceof Figure second
                        && first.type() == second.type() && (first.unit().equals(second.unit()) || isSize(first) && isSize(second))) ? other : -1;
    }

    /** Whether a figure is told in a unit of Latin letters, of which another may tell the same: 256 KB, 1 MB. */
    private static boolean isSize(Figure figure) {
        return figure.type() == ValueType.QUANTITY && !figure.unit().isEmpty() && figure.unit().chars().allMatch(c -> c < 0x80)
                && figure.unit().endsWith("B");
    }

    /** 1週間で160万人以上が来場した: so many come to the place, or take part in what is spoken of. */
    private boolean comes(ToldFigure figure) {
        int at = figure.at();
        int verb = clauses.get(at).kase() == Case.GA && feats.is(Role.PEOPLE, figure.amount().unit()) ? clauses.head(at) : -1;
        PredicateWord said = verb < 0 ? null : clauses.get(verb).predicate();
        if (said == null || said.negated() || !feats.is(Role.COMES, said.lemma())
                || clauses.get(verb).adnominal() && clauses.head(verb) >= 0 && owners.nameAt(clauses.head(verb)) != null) {
            return false;
        }
        Mention where = where(at, verb);
        Owner owner = where == null ? owners.presented(EVENTS) : new Owner(where, true);
        if (owner != null) {
            owners.add(owner, said.lemma().substring(0, said.lemma().length() - 2), figure.amount(), verb, at);
        }
        return true;
    }

    /** The name to which so many come: beside the verb, or the subject of the clause before; null where there is none. */
    private Mention where(int at, int verb) {
        for (int dependent : clauses.dependents(verb)) {
            Case kase = clauses.get(dependent).kase();
            boolean place = kase == Case.NI || kase == Case.DE || kase == Case.TOPIC || kase == Case.WO || kase == Case.HE;
            Mention last = place && dependent != at ? clauses.get(dependent).lastMention() : null;
            Mention name = last == null || last.is(NameType.PLACE) ? last : owners.nameAt(dependent);
            if (name != null && name.isName()) {
                return name;
            }
        }
        for (int i = at - 1; i >= 0 && i >= at - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            boolean before = (b.kase() == Case.GA || b.kase() == Case.TOPIC) && clauses.head(i) >= 0
                    && clauses.head(clauses.head(i)) == verb && !clauses.get(clauses.head(i)).adnominal();
            if (before && owners.nameAt(i) != null) {
                return owners.nameAt(i);
            }
        }
        return null;
    }

    /** 11都市で展開している, 14か国の通信事業者と協業: in so many places. */
    private boolean isSpread(ToldFigure figure) {
        int at = figure.at();
        Bunsetsu b = clauses.get(at);
        int with = b.kase() == Case.NO && b.predicate() == null ? clauses.head(at) : -1;
        boolean bare = with >= 0 && figure.amount().isBare() && feats.is(Role.WIDTH, phrases.words(with)); // 11の言語で
        if (!bare && !feats.is(Role.WIDTH, figure.amount().unit()) || figure.amount().isOne() || !figure.behind().isEmpty()) {
            return false;
        }
        int last = with < 0 ? at : with;
        Case kase = clauses.get(last).kase();
        int verb = kase == Case.DE || kase == Case.NI || with >= 0 && kase == Case.TO ? clauses.head(last) : -1;
        PredicateWord said = verb < 0 ? null : clauses.get(verb).predicate();
        if (said == null || said.negated() || !feats.is(Role.SPREADS, said.lemma())) {
            return false;
        }
        int object = nouns.argument(verb, Case.WO, at);
        Mention offered = object < 0 ? null : clauses.get(object).lastMention();
        boolean partners = with >= 0 && kase == Case.TO;
        Owner owner = NameTypes.isWork(offered) ? new Owner(offered, true) : owners.of(at, verb);
        owner = owner == null && partners ? owners.presented(FeatOwners.DOERS) : owner;
        if (owner != null && (with < 0 || bare || partners)) {
            String action = said.lemma().substring(0, said.lemma().length() - 2);
            owners.add(owner, partners ? phrases.words(with) + " " + action : action, figure.amount(), verb, at);
        }
        return true;
    }

    /** 55%の自律解決を達成した, 95%の自律解決を目標としている. */
    private boolean attains(ToldFigure figure) {
        int at = figure.at();
        Bunsetsu b = clauses.get(at);
        int noun = figure.is(ValueType.PERCENT) && b.kase() == Case.NO && b.predicate() == null && figure.behind().isEmpty() ? clauses.head(at) : -1;
        int verb = noun < 0 || clauses.get(noun).kase() != Case.WO ? -1 : clauses.head(noun);
        PredicateWord said = verb < 0 ? null : clauses.get(verb).predicate();
        if (said == null || said.negated() || said.kind() != Kind.VERB && said.kind() != Kind.EVENT_NOUN || !isAttained(said, verb, noun)) {
            return false;
        }
        PredicateWord done = clauses.get(noun).predicate();
        Bunsetsu n = clauses.get(noun);
        boolean share = done != null && done.kind() == Kind.EVENT_NOUN || feats.endsAt(Role.RATE, text, n.content().end());
        if (share && !words.isTrend(phrases.words(noun)) && nouns.isCompound(noun) && n.mentions().isEmpty()) {
            Mention topic = owners.topic(at);
            topic = topic == null ? owners.firmBefore(at) : topic;
            Owner owner = topic == null ? owners.presented(FeatOwners.DOERS) : new Owner(topic, true);
            if (owner != null && (owner.here() || !owners.namesOther(owner.name()))) {
                owners.add(owner, phrases.words(noun), figure.amount(), verb, at);
            }
        }
        return true;
    }

    private boolean isAttained(PredicateWord said, int verb, int noun) {
        return feats.is(Role.ATTAINS, said.lemma())
                || verb == noun + 2 && clauses.get(noun + 1).kase() == Case.TO && feats.is(Role.GOAL, phrases.words(noun + 1));
    }

    /** 年間9000時間削減した, 年間18.6万時間の労働時間削減を達成した. */
    private boolean saves(ToldFigure figure) {
        if (!figure.is(ValueType.DURATION)) {
            return false;
        }
        int at = figure.at();
        Bunsetsu b = clauses.get(at);
        boolean here = !figure.behind().isEmpty() && feats.is(Role.SAVES, figure.behind());
        int noun = here ? at : b.kase() == Case.NO && b.predicate() == null && figure.behind().isEmpty() ? clauses.head(at) : -1;
        int end = noun < 0 ? 0 : clauses.get(noun).content().end();
        if (noun < 0 || !feats.endsAt(Role.SAVES, text, end) || nouns.argument(at, Case.WO, at) >= 0) {
            return false;
        }
        PredicateWord own = clauses.get(noun).predicate();
        if (own != null && own.negated()) {
            return true;
        }
        Mention topic = owners.topic(at);
        topic = topic == null ? holder(at, noun) : topic;
        topic = topic == null ? owners.firmBefore(at) : topic;
        if (topic != null) {
            String saved = here ? figure.behind() : phrases.words(noun);
            String said = (figure.before() + " " + saved).strip();
            owners.add(new Owner(topic, true), said, figure.amount(), nouns.governor(noun), at);
        }
        return true;
    }

    /** The name whose means saves so much: X in Xの生成AIで年間9000時間削減; null where there is none. */
    private Mention holder(int at, int noun) {
        int means = at - 1;
        boolean by = means >= 0 && clauses.get(means).kase() == Case.DE && clauses.head(means) >= Math.min(at, noun);
        return by ? phrases.name(means) : null;
    }

    /** 大企業では8割が活用し、7割が日常的に利用している: so many of a group do something. */
    private boolean isOfGroup(ToldFigure figure) {
        int at = figure.at();
        int verb = figure.is(ValueType.PERCENT) && clauses.get(at).kase() == Case.GA && nouns.whole(at) < 0 && figure.before().isEmpty()
                ? clauses.head(at) : -1;
        PredicateWord said = verb < 0 || clauses.get(verb).adnominal() && clauses.get(verb).kase() != Case.CALLED ? null
                : clauses.get(verb).predicate();
        if (said == null || said.kind() != Kind.VERB || words.verbs().levels(said.lemma()) || words.verbs().shares(said.lemma())) {
            return false;
        }
        int group = group(at);
        String deed = group < 0 || verb < at + 2 ? "" : deeds.ended(at, verb);
        if (!deed.isEmpty()) {
            drafts.add("share", phrases.words(group) + " " + deed, phrases.name(group), null, figure.amount(), verb, group);
        }
        return true;
    }

    /** The group of which the sentence speaks: 大企業では; -1 where it speaks of none. */
    private int group(int at) {
        for (int i = at - 1; i >= 0 && i >= at - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            boolean spoken = b.kase() == Case.TOPIC || (b.kase() == Case.DE || b.kase() == Case.NI)
                    && text.startsWith("は", b.content().end() + 1);
            if (spoken && !b.tellsTime() && !b.tellsValue()) {
                return words.isBody(phrases.words(i)) && b.mentions().isEmpty() ? i : -1;
            }
        }
        return -1;
    }
}
