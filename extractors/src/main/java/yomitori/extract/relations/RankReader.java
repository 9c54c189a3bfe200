package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.facts.Bound;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Reads who holds which rank: 1位にXの「Y」、2位に…, 1位:Y(X), Yが首位, XがYで2位. */
final class RankReader {
    private static final Set<NameType> RANKED = EnumSet.of(
            NameType.MODEL, NameType.PRODUCT, NameType.COMPANY, NameType.ORGANIZATION, NameType.PERSON, NameType.PLACE);
    private static final int REACH = 12;
    private static final String WAS = "だった";
    private static final String BORN = "生まれ"; // 1990年生まれ: no time of a rank

    private final MeasureWords words;

    /** @param words tell by what one may be ranked */
    RankReader(MeasureWords words) {
        this.words = words;
    }

    /** Adds the ranks that a sentence tells. */
    void read(String text, Clauses clauses, Discourse discourse, List<Draft> drafts) {
        Mention board = null;
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                board = mention.is(NameType.BENCHMARK) ? mention : board;
                if (mention.is(ValueType.RANK) && !isTold(mention, drafts)) {
                    rank(text, clauses, i, mention, board, discourse, drafts);
                }
            }
        }
    }

    private static boolean isTold(Mention rank, List<Draft> drafts) {
        return drafts.stream().anyMatch(draft -> draft.predicate() == Predicate.RANKED && draft.evidence().contains(rank.span()));
    }

    private void rank(String text, Clauses clauses, int at, Mention rank, Mention board, Discourse discourse, List<Draft> drafts) {
        if (((Figure) rank.meaning()).bound() != Bound.NONE) {
            return; // トップ3 is held by several
        }
        if (isOneOfTwo(text, rank.span()) || isCounted(clauses, at)) {
            return;
        }
        Bunsetsu b = clauses.get(at);
        boolean last = b.content().end() == rank.span().end();
        int holder = -1;
        boolean titles = isLabel(text, clauses, at) && !isHeld(clauses, at);
        boolean label = b.kase() == Case.NONE && b.comma() && titles;
        boolean marked = b.kase() == Case.NI || b.kase() == Case.TOPIC || b.kase() == Case.GA || label;
        if (last && marked && !isOrdinal(text, rank.span())) {
            holder = behind(clauses, at);
        }
        if (holder >= 0 && speaks(text, clauses.get(holder))) {
            return;
        }
        if (holder >= 0 && !isQuoted(text, b.content().end(), clauses.get(holder).lastMention())) {
            holder = -1;
        }
        if (!last && isRanked(b.lastMention()) && b.lastMention().span().start() == rank.span().end() + 1
                && "・「『".indexOf(text.charAt(rank.span().end())) >= 0) {
            holder = at; // 1位・コエノ, 2位「コエノ」
        }
        if (holder < 0 && last && !isOrdinal(text, rank.span()) && b.kase() == Case.NO && isHeadRanked(clauses, at)) {
            holder = clauses.head(at); // 6位のDeepSeek-V3.1
        }
        boolean kind = !last && rank.surface().endsWith("上位"); // 最上位プランに入る, 最上位モデルであるX: the best of its maker's
        if (holder < 0 && b.adnominal() && b.predicate() != null && !kind && isHeadRanked(clauses, at)) {
            if (text.startsWith(WAS, b.content().end()) && hasLaterRank(clauses, at)) {
                return; // 首位だったXは2位に後退した
            }
            holder = clauses.head(at); // 首位であるX
        }
        boolean quoted = "「『".indexOf(text.charAt(Math.min(rank.span().end(), text.length() - 1))) >= 0; // 3位「旅行」
        boolean named = last && titles || quoted || b.kase() == Case.TOPIC; // 1位は、旅行: said of what has no name
        if (holder < 0 && !named && !kind && !(b.kase() == Case.NO && isOrdinal(text, rank.span()))) {
            holder = before(text, clauses, at, rank);
        }
        if (holder >= 0) {
            add(text, clauses, holder, at, rank, board, discourse, drafts);
        }
    }

    private static boolean hasLaterRank(Clauses clauses, int at) {
        for (int i = at + 1; i < clauses.size() && i <= at + REACH; i++) {
            if (clauses.get(i).mentions().stream().anyMatch(mention -> mention.is(ValueType.RANK))) {
                return true;
            }
        }
        return false;
    }

    /** 9番目のリリース: counts, and sets nothing beside others. */
    private static boolean isOrdinal(String text, Span rank) {
        return text.startsWith("番目", rank.end() - 2);
    }

    /** 1位か2位: not said which. */
    private static boolean isOneOfTwo(String text, Span rank) {
        return text.startsWith("か", rank.end()) || rank.start() > 0 && text.charAt(rank.start() - 1) == 'か';
    }

    /** 1位が3回: how often a place was taken. */
    private static boolean isCounted(Clauses clauses, int at) {
        Mention next = at + 1 < clauses.size() && clauses.get(at).kase() == Case.GA ? clauses.get(at + 1).lastMention() : null;
        return next != null && next.meaning() instanceof Figure figure && figure.unit().equals("回");
    }

    private static boolean isLabel(String text, Clauses clauses, int at) {
        int end = clauses.get(at).content().end();
        return end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '：' || text.charAt(end) == '、' || text.charAt(end) == '・');
    }

    /** Xが首位、Yが2位, Xが9%で首位、, Xが国内で首位、: who holds the rank stands right in front of it. */
    private static boolean isHeld(Clauses clauses, int at) {
        int holder = at - 1;
        while (holder >= 0 && clauses.get(holder).kase() == Case.DE && !clauses.get(holder).comma() && clauses.get(holder).predicate() == null) {
            holder--;
        }
        Bunsetsu b = holder < 0 ? null : clauses.get(holder);
        return b != null && (b.kase() == Case.GA || b.kase() == Case.TOPIC) && isRanked(b.lastMention());
    }

    /** 1位にXの「Y」: the last name of the noun phrase behind the rank, before the next rank. */
    private static int behind(Clauses clauses, int at) {
        int found = -1;
        for (int i = at + 1; i < clauses.size() && i <= at + REACH; i++) {
            Bunsetsu b = clauses.get(i);
            for (Mention mention : b.mentions()) {
                if (mention.is(ValueType.RANK)) {
                    return found;
                }
            }
            boolean means = b.kase() == Case.DE && !b.comma(); // 2位には「A」で知られる「B」が
            if (isRanked(b.lastMention()) && !means && isWhole(b)) {
                found = i;
            }
            if (!b.adnominal() && (found >= 0 || b.predicate() != null)) {
                return found;
            }
        }
        return found;
    }

    /** Yが首位: the nearest topic or subject before the rank; X、2位に: the name before the comma. */
    private int before(String text, Clauses clauses, int at, Mention rank) {
        int named = -1;
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            Bunsetsu b = clauses.get(i);
            if (isRanked(b.lastMention()) && (b.kase() == Case.TOPIC || b.kase() == Case.GA) && isWhole(b)) {
                return i;
            }
            int owner = rankedBy(text, clauses, i, at, rank);
            if (owner >= 0) {
                return owner;
            }
            if (isRanked(b.lastMention()) && b.kase() == Case.NONE && b.comma() && named < 0 && !hasRank(clauses, i)) {
                named = i;
            }
        }
        return named;
    }

    /**
     * Who has that by which it is ranked, where a topic is that: Xの市場シェアは首位だ, Xのセンサーは世界シェア1位だ, Xの部品の世界シェアは首位だ; -1
     * where none is.
     */
    private int rankedBy(String text, Clauses clauses, int topic, int at, Mention rank) {
        Bunsetsu b = clauses.get(topic);
        if (!b.mentions().isEmpty() || b.kase() != Case.TOPIC && b.kase() != Case.GA) {
            return -1;
        }
        boolean ratio = words.isRatio(b.content().in(text));
        int owner = topic - 1;
        while (ratio && owner > Math.max(0, topic - REACH) && clauses.get(owner).kase() == Case.NO && clauses.get(owner).mentions().isEmpty()) {
            owner--;
        }
        Bunsetsu who = owner < 0 ? null : clauses.get(owner);
        boolean owned = who != null && who.kase() == Case.NO && isRanked(who.lastMention()) && who.endsWith(who.lastMention());
        return owned && (ratio || !words.isBody(b.content().in(text)) && tellsMeasure(text, clauses, at, rank)) ? owner : -1;
    }

    /** The words of what a name has by which it is ranked; empty where it is not ranked by what it has. */
    private String measure(String text, Clauses clauses, int holder, int at, Mention rank) {
        for (int topic = holder + 1; topic < at; topic++) {
            if (rankedBy(text, clauses, topic, at, rank) == holder) {
                return Phrases.clean(text, clauses.get(holder + 1).content().start(), clauses.get(topic).content().end());
            }
        }
        return "";
    }

    /** Whether the rank itself says by what it is one: 世界シェア1位, 2番目に多い. */
    private boolean tellsMeasure(String text, Clauses clauses, int at, Mention rank) {
        Bunsetsu b = clauses.get(at);
        int head = clauses.head(at);
        boolean degree = isOrdinal(text, rank.span()) && b.kase() == Case.NI && head == at + 1 && clauses.get(head).is(Bunsetsu.Kind.ADJECTIVE);
        return degree || b.content().start() < rank.span().start() && words.isRatio(text.substring(b.content().start(), rank.span().start()));
    }

    /** 1位のX、: has a rank of its own. */
    private static boolean hasRank(Clauses clauses, int name) {
        Bunsetsu before = name == 0 ? null : clauses.get(name - 1);
        return before != null && before.kase() == Case.NO && before.mentions().stream().anyMatch(mention -> mention.is(ValueType.RANK));
    }

    /** Whether a name is what its words mean: not 東京 in 東京国際映画祭. */
    private static boolean isWhole(Bunsetsu b) {
        return !b.lastMention().is(NameType.PLACE) || b.endsWith(b.lastMention());
    }

    /** 3位は、Xが「強い」と話す: who only says something of what holds the rank. */
    private static boolean speaks(String text, Bunsetsu holder) {
        int end = holder.content().end();
        return text.startsWith("が「", end) || text.startsWith("が『", end);
    }

    /** Whether a name is the one in the quotes that stand right behind a rank, where there are any: 9位は『旅の宿』⇒杉山恵. */
    private static boolean isQuoted(String text, int end, Mention name) {
        for (String marked : List.of("は「", "は『", "は、「", "は、『", "：「", "：『")) {
            if (text.startsWith(marked, end)) {
                int close = text.indexOf(marked.endsWith("「") ? '」' : '』', end, name.span().end());
                return close < 0;
            }
        }
        return true;
    }

    private static boolean isHeadRanked(Clauses clauses, int at) {
        return clauses.head(at) >= 0 && isRanked(clauses.get(clauses.head(at)).lastMention());
    }

    private static boolean isRanked(Mention mention) {
        return mention != null && mention.meaning() instanceof Entity entity && RANKED.contains(entity.type());
    }

    private void add(
            String text, Clauses clauses, int holder, int at, Mention rank, Mention board, Discourse discourse, List<Draft> drafts) {
        Mention name = clauses.get(holder).lastMention();
        Span evidence = name.span().join(rank.span());
        Draft draft = Draft.of(Predicate.RANKED, name.meaning(), rank.meaning(), evidence, Math.max(holder, at), "rank:" + (holder > at ? "behind" : "before"));
        String field = new Scope(text, clauses).ofRank(at, rank, holder);
        String scope = (measure(text, clauses, holder, at, rank) + " " + field).strip();
        if (!scope.isEmpty()) {
            draft.qualifiers().put(Qualifier.SCOPE, scope);
        }
        Mention measure = board == null && scope.isEmpty() ? discourse.last(NameType.BENCHMARK) : board;
        if (measure != null) {
            draft.qualifiers().put(Qualifier.BENCHMARK, Arguments.display(measure.meaning()));
        }
        for (int i = Math.max(0, at - Clauses.REACH); i < clauses.size() && clauses.get(i).content().start() < rank.span().start(); i++) {
            for (List<Mention> mentions : List.of(clauses.get(i).mentions(), clauses.get(i).asides())) {
                for (Mention mention : mentions) {
                    if (mention.is(ValueType.DATE) && !text.startsWith(BORN, mention.span().end())) {
                        draft.qualifiers().put(Qualifier.DATE, Arguments.display(mention.meaning()));
                    }
                }
            }
        }
        drafts.add(draft);
    }
}
