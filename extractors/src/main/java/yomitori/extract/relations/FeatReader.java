package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.extract.relations.FeatOwners.Owner;
import yomitori.extract.relations.FeatWords.Role;
import yomitori.facts.Bound;
import yomitori.facts.Figure;
import yomitori.facts.TimeLength;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/**
 * Reads figures that tell what a thing can do or has, where nothing else says what they measure: 240Vまで対応, 毎秒6コマの連写が可能,
 * 6000mAhのバッテリーを内蔵, 101言語に対応したX.
 */
final class FeatReader extends FigureSentence {
    private static final List<Way> WAYS = List.of(FeatReader::goes, FeatReader::learns, FeatReader::lasts, FeatReader::isOffered, FeatReader::isPart, FeatReader::isItself);

    /** Shorter names of parts do not say whose they are: メモリ. */
    private static final int SHORTEST_PART = 4;

    private final FeatWords feats;
    private final FeatOwners owners;
    private final CrowdReader crowds;
    private final TakenReader taken;

    /** A way to read a figure. */
    @FunctionalInterface
    private interface Way {
        boolean reads(FeatReader reader, ToldFigure figure);
    }

    FeatReader(FigureSentence sentence, FeatWords feats, DeedReader deeds) {
        super(sentence);
        this.feats = feats;
        this.owners = new FeatOwners(sentence, feats);
        this.crowds = new CrowdReader(sentence, feats, owners, deeds);
        this.taken = new TakenReader(sentence, feats, owners);
    }

    /** Reads a figure of which nothing else was found. */
    void read(ToldFigure figure) {
        if (crowds.read(figure) || taken.read(figure) || figure.amount().isBare() || !figure.is(ValueType.QUANTITY) && !figure.is(ValueType.DURATION)) {
            return;
        }
        for (Way way : WAYS) {
            if (way.reads(this, figure)) {
                return;
            }
        }
    }

    /** 入力は240Vまで対応, 最大54個まで登録できる, 最大8ノードに対応した: the clause goes up to so much. */
    private boolean goes(ToldFigure figure) {
        int at = figure.at();
        int verb = verb(at);
        boolean plain = figure.before().isEmpty() || words.isSilent(figure.before());
        boolean next = verb == at ? text.startsWith(figure.behind(), figure.amount().span().end()) : figure.behind().isEmpty();
        if (verb < 0 || verb > at + 2 || !plain || !next || text.startsWith("/", figure.amount().span().end())) {
            return false;
        }
        Case kase = clauses.get(at).kase();
        String lemma = clauses.get(verb).predicate().lemma();
        boolean limit = isLimit(figure.amount().value()) && (verb == at || kase == Case.NONE || kase == Case.MADE);
        boolean own = feats.is(Role.GOES, lemma);
        if (!(own && kase == Case.NI && figure.is(ValueType.QUANTITY)) && !(limit && (own || can(verb)))) {
            return false;
        }
        String aspect = owners.aspect(at);
        String action = lemma.endsWith("する") && lemma.length() > 3 ? lemma.substring(0, lemma.length() - 2) : "";
        int object = nouns.argument(verb, Case.WO, at);
        String said = !aspect.isEmpty() ? aspect : object >= 0 && object < at ? phrases.words(object) : action;
        int described = own && clauses.get(verb).adnominal() ? clauses.head(verb) : -1; // 72業種に対応した基盤
        boolean thing = described >= 0 && clauses.get(described).predicate() == null && clauses.get(described).isNominal()
                && owners.nameAt(described) == null && nouns.namesThing(described) && owners.isTerm(phrases.words(described));
        int part = own && at > 0 && clauses.get(at - 1).kase() == Case.DE && clauses.head(at - 1) == verb ? at - 1 : -1; // 並列処理で最大8ノードに対応
        if (part >= 0 && clauses.get(part).predicate() == null && clauses.get(part).mentions().isEmpty() && nouns.namesThing(part)) {
            said = aspect.isEmpty() ? phrases.words(part) + " " + said : aspect + " " + phrases.words(part);
        }
        add(figure, thing ? phrases.words(described) + " " + said : said, verb, at, !aspect.isEmpty());
        return true;
    }

    /** Xは15兆トークンで学習された: so much something has learnt from, not by how many machines. */
    private boolean learns(ToldFigure figure) {
        int verb = figure.is(ValueType.QUANTITY) && clauses.get(figure.at()).kase() == Case.DE && figure.behind().isEmpty()
                && !figure.amount().hasCounter() ? verb(figure.at()) : -1;
        boolean learns = verb > figure.at() && verb <= figure.at() + 2 && feats.is(Role.LEARNS, clauses.get(verb).predicate().lemma());
        if (learns) {
            String lemma = clauses.get(verb).predicate().lemma();
            add(figure, lemma.substring(0, lemma.length() - 2), verb, figure.at(), false);
        }
        return learns;
    }

    /** The verb that the figure hangs on or stands with, told as so and not denied; -1 where there is none. */
    private int verb(int at) {
        int verb = clauses.get(at).predicate() != null ? at : clauses.head(at);
        PredicateWord said = verb < 0 ? null : clauses.get(verb).predicate();
        boolean acts = said != null && !said.negated() && (said.kind() == Kind.VERB || said.kind() == Kind.EVENT_NOUN);
        return acts ? verb : -1;
    }

    private static boolean isLimit(Value value) {
        Bound bound = value instanceof Figure figure ? figure.bound() : value instanceof TimeLength length ? length.bound() : Bound.NONE;
        return bound == Bound.AT_MOST;
    }

    /** Whether the predicate says that something can be done: 登録できる, 拡張可能だ. */
    private boolean can(int predicate) {
        int end = clauses.get(predicate).content().end();
        return !feats.startsAt(Role.UNREAL, text, end) && (feats.startsAt(Role.CAN, text, end) || feats.endsAt(Role.CAN, text, end));
    }

    /** 30時間以上も集中力を維持できる: so long something can be kept up. */
    private boolean lasts(ToldFigure figure) {
        int at = figure.at();
        int verb = figure.is(ValueType.DURATION) && figure.behind().isEmpty() && clauses.get(at).kase() == Case.NONE ? verb(at) : -1;
        int object = verb <= at ? -1 : nouns.argument(verb, Case.WO, at);
        if (object <= at || verb != object + 1 || !can(verb) || !feats.is(Role.LASTS, clauses.get(verb).predicate().lemma())
                || !nouns.namesThing(object)) {
            return false;
        }
        String lemma = clauses.get(verb).predicate().lemma();
        String kept = phrases.words(object) + " " + lemma.substring(0, lemma.length() - 2);
        int doer = nouns.argument(verb, Case.GA, at);
        if (doer >= 0 && NameTypes.isWork(owners.nameAt(doer))) {
            owners.add(new Owner(owners.nameAt(doer), true), kept, figure.amount(), verb, doer);
        } else {
            add(figure, kept, verb, at, true);
        }
        return true;
    }

    private static String withoutParticle(String behind) {
        return behind.startsWith("の") ? behind.substring(1) : behind;
    }

    /** 約6コマ/秒での高速連写が可能だ, 最大40時間使用可能だ: so much of something can be done. */
    private boolean isOffered(ToldFigure figure) {
        int at = figure.at();
        Bunsetsu b = clauses.get(at);
        if (!isTold(figure) || isSupposed(at)) {
            return false;
        }
        if (b.predicate() != null) { // 最大40時間使用可能
            String lemma = b.predicate().lemma();
            boolean lasts = figure.is(ValueType.DURATION) && feats.is(Role.LASTS, lemma); // 約1年間使用可能なので
            boolean next = lasts && b.kase() == Case.GA && isPossible(at + 1); // 約40分の連続稼働が可能
            boolean offered = lemma.endsWith("する") && (next || can(at)) && !b.predicate().negated() && (lasts || isLimit(figure.amount().value()));
            if (offered) {
                String done = next ? withoutParticle(figure.behind()) : lemma.substring(0, lemma.length() - 2);
                add(figure, done, at, at, figure.is(ValueType.DURATION));
            }
            return offered;
        }
        int noun = b.adnominal() ? clauses.head(at) : -1;
        int said = noun < 0 || noun + 1 >= clauses.size() ? -1 : noun + 1;
        boolean also = noun >= 0 && text.startsWith("も", clauses.get(noun).content().end());
        PredicateWord can = said < 0 ? null : clauses.get(nouns.governor(said)).predicate();
        boolean offered = said > noun && (clauses.get(noun).kase() == Case.GA || also) && (can == null || !can.negated()) && isPossible(said);
        String what = offered ? Phrases.clean(text, clauses.get(at + 1).content().start(), clauses.get(noun).content().end()) : "";
        if (offered && !feats.endsAt(Role.SETTING, what, what.length())) {
            add(figure, what, said, at, true);
        }
        return offered;
    }

    /** Whether the bunsetsu says that what stands before it can be done: 可能だ. */
    private boolean isPossible(int index) {
        int start = index >= clauses.size() ? -1 : clauses.get(index).content().start();
        return start >= 0 && feats.startsAt(Role.CAN, text, start) && !feats.startsAt(Role.UNREAL, text, start);
    }

    /** Whether a condition stands before the figure: iPhoneなら約4回. */
    private boolean isSupposed(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 2; i--) {
            if (text.startsWith("なら", clauses.get(i).content().end())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the figure is told as what is reached, and is no setting: 最高約6コマ/秒, not 5GHz. */
    private boolean isTold(ToldFigure figure) {
        Value value = figure.amount().value();
        boolean marked = value instanceof Figure number ? number.bound() != Bound.NONE || number.approximate()
                : value instanceof TimeLength length && (length.bound() != Bound.NONE || length.approximate());
        return marked || !figure.lead().isEmpty() && (words.isSilent(figure.lead()) || feats.is(Role.TOP, figure.lead()));
    }

    /** 6000mAhの大容量バッテリーを内蔵する, 13.3インチ液晶を搭載した「X」, 100万トークンのコンテキストに対応した「X」. */
    private boolean isPart(ToldFigure figure) {
        int at = figure.at();
        Bunsetsu b = clauses.get(at);
        boolean inside = !figure.behind().isEmpty() && figure.before().isEmpty() && b.predicate() == null;
        int noun = inside ? at : b.adnominal() && b.predicate() == null && figure.behind().isEmpty() ? clauses.head(at) : -1;
        if (noun < 0 || !figure.is(ValueType.QUANTITY) || noun > at + 2) {
            return false;
        }
        int verb = clauses.head(noun);
        PredicateWord said = verb <= noun ? null : clauses.get(verb).predicate();
        Case kase = clauses.get(noun).kase();
        String part = inside ? figure.behind() : phrases.words(noun);
        boolean reached = said != null && feats.is(Role.ATTAINS, said.lemma()) && words.isMeasured(part); // 約875gの軽さを実現
        boolean held = said != null && !said.negated() && verb <= noun + 2
                && ((kase == Case.WO || text.startsWith("も", clauses.get(noun).content().end())) && (reached || feats.is(Role.HOLDS, said.lemma()))
                        || kase == Case.NI && feats.is(Role.GOES, said.lemma()));
        if (held && clauses.get(noun).mentions().stream().noneMatch(mention -> mention.isName()) && nouns.namesThing(noun)) {
            boolean size = figures.isSize(figure.amount().unit()) && part.length() >= SHORTEST_PART;
            add(figure, part, verb, at, size || reached && nouns.isCompound(noun));
        }
        return held;
    }

    /** 本製品は、2700mAhの高容量バッテリーだ. */
    private boolean isItself(ToldFigure figure) {
        int at = figure.at();
        Bunsetsu b = clauses.get(at);
        int noun = b.adnominal() && b.predicate() == null && b.kase() == Case.NO ? clauses.head(at) : -1;
        boolean itself = noun == at + 1 && at > 0 && clauses.get(at - 1).kase() == Case.TOPIC
                && feats.is(Role.ITSELF, phrases.words(at - 1)) && clauses.get(noun).mentions().isEmpty()
                && clauses.get(noun).kase() == Case.NONE && nouns.isCompound(noun);
        if (itself) {
            add(figure, phrases.words(noun), noun, at - 1, figures.isSize(figure.amount().unit()));
        }
        return itself;
    }

    /** @param alone whether the words say enough without an owner, where the sentence names nobody else */
    private void add(ToldFigure figure, String said, int trigger, int first, boolean alone) {
        if (!owners.isTerm(said)) {
            return;
        }
        Owner owner = owners.of(figure.at(), trigger);
        if (owner != null || alone && said.length() > 1 && !owners.namesOther(null)) {
            owners.add(owner, said, figure.amount(), trigger, first);
        }
    }
}
