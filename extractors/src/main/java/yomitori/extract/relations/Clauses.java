package yomitori.extract.relations;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import yomitori.facts.Entity;
import yomitori.facts.Mention;

/**
 * A sentence's bunsetsu and what each depends on. Japanese is head-final: every bunsetsu depends on a later one, a modifier on the next
 * noun, a case on the next predicate, a topic on the last predicate before the next topic. One pass from the right finds them all.
 */
final class Clauses {
    /** How far to the left anything is looked for, in bunsetsu: so that a sentence without end costs no more than its length. */
    static final int REACH = 40;

    private static final int[] NONE = {};

    /** Verbs that tell what their noun is like, and not what somebody else does with it. */
    private static final Set<String> DESCRIBING = Set.of(
            "なる", "対応する", "特化する", "優れる", "適する", "基づく", "準拠する", "対抗する", "匹敵する", "相当する", "属する", "役立つ", "向く", "代わる",
            "関する", "似る", "動く", "動作する", "使える", "楽しめる", "見える", "見られる", "読める", "聞ける", "聴ける", "撮れる", "書ける", "遊べる", "選べる",
            "行える", "持ち運べる");

    /** Verbs of what is done to somebody, who may be the noun of their relative clause. */
    private static final Set<String> GIVING = Set.of("供給する", "提供する", "納入する", "納める", "納品する", "売却する", "売る", "販売する", "譲渡する", "委託する",
            "発注する", "依頼する", "貸し出す", "貸す", "投じる", "投資する", "出資する", "投入する", "送る", "任せる", "与える", "渡す", "支払う", "払う", "設置する", "置く",
            "導入する", "締結する", "結ぶ", "交わす", "持つ", "保有する");

    /** Verbs of what something has. */
    private static final Set<String> OWNING = Set.of("持つ", "有する", "備える", "誇る");

    private final Bunsetsu[] bunsetsu;
    private final boolean hasSubject;
    private final int[] heads;
    private final int[][] dependents;

    Clauses(List<Bunsetsu> bunsetsu) {
        this.bunsetsu = bunsetsu.toArray(Bunsetsu[]::new);
        this.hasSubject = hasSubject();
        this.heads = heads();
        this.dependents = dependents(heads);
    }

    private boolean hasSubject() {
        for (Bunsetsu b : bunsetsu) {
            if (b.kase() == Case.GA || b.kase() == Case.TOPIC) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return bunsetsu.length;
    }

    Bunsetsu get(int index) {
        return bunsetsu[index];
    }

    /** Whether the bunsetsu is a noun of action: 買収を. */
    boolean isActionNoun(int index) {
        Bunsetsu.PredicateWord predicate = bunsetsu[index].predicate();
        return predicate != null && predicate.kind() == Bunsetsu.Kind.EVENT_NOUN;
    }

    /** The number of the bunsetsu that {@code index} depends on; -1 for one that depends on none. */
    int head(int index) {
        return heads[index];
    }

    /** The numbers of the bunsetsu that depend on {@code index}, in order. */
    int[] dependents(int index) {
        return dependents[index];
    }

    /** Whether {@code index} belongs to a clause that only describes a noun: X of Xが開発したY. */
    boolean isInRelative(int index) {
        return heads[index] >= 0 && bunsetsu[heads[index]].adnominal();
    }

    /** The topic nearest before {@code index}, within {@link #REACH}; -1 where there is none. */
    int topicBefore(int index) {
        for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
            if (bunsetsu[i].kase() == Case.TOPIC) {
                return i;
            }
        }
        return -1;
    }

    /** Whether {@code index} is joined to the noun it depends on as its equal: A、B and A や B. */
    boolean isCoordinated(int index) {
        int head = heads[index];
        if (head < 0 || bunsetsu[index].predicate() != null) {
            return false;
        }
        Bunsetsu b = bunsetsu[index];
        return b.kase() == Case.YA || (b.kase() == Case.TO || b.kase() == Case.NONE && b.comma()) && head == partner(index);
    }

    /** Whether a noun is the last word of the sentence, which says of its topic that it is one: Xは東京の企業。 */
    boolean endsWithNoun(int index) {
        Bunsetsu b = bunsetsu[index];
        boolean noun = b.predicate() == null || b.predicate().kind() == Bunsetsu.Kind.EVENT_NOUN; // AIスタートアップ
        return index == bunsetsu.length - 1 && noun && b.kase() == Case.NONE && b.mentions().isEmpty();
    }

    /** The bunsetsu and those coordinated with it, in order. */
    int[] withCoordinated(int index) {
        for (int dependent : dependents[index]) {
            if (isCoordinated(dependent)) {
                BitSet all = new BitSet();
                collect(index, all, 0);
                return all.stream().toArray();
            }
        }
        return new int[] {index};
    }

    /** What is coordinated with a bunsetsu stands before it. */
    private void collect(int index, BitSet all, int depth) {
        for (int dependent : dependents[index]) {
            if (isCoordinated(dependent) && depth < 30) {
                collect(dependent, all, depth + 1);
            }
        }
        all.set(index);
    }

    private int[] heads() {
        int n = bunsetsu.length;
        int[] heads = new int[n];
        int nextNominal = -1;
        int nextVerbal = -1;
        int nextFinite = -1; // the next predicate that modifies no noun: where a comma points past a relative clause
        int scope = -1; // the last predicate before the next topic
        int described = -1; // the relative clause whose noun does what it tells, so that a doer before it does something else
        for (int i = n - 1; i >= 0; i--) {
            Bunsetsu b = bunsetsu[i];
            int partner = partner(i);
            if (b.adnominal() && nextNominal >= 0) {
                int dated = b.kase() == Case.CALLED || b.kase() == Case.NO ? dated(nextNominal, heads) : -1;
                int summed = b.kase() == Case.CALLED && b.comma() ? summed(nextNominal, heads) : -1;
                boolean deed = isOfDeed(b) && (b.kase() != Case.NO || isDoerOfDeed(i));
                heads[i] = deed ? deed(nextNominal) : dated >= 0 ? dated : summed >= 0 ? summed : modified(nextNominal);
            } else if (b.kase() == Case.TOPIC && !b.isVerbal()) {
                heads[i] = scope > i ? scope : nextVerbal;
            } else if (partner >= 0) {
                heads[i] = partner;
            } else {
                boolean other = described >= 0 && described == nextVerbal && (isDoer(b) || b.tellsTime() && tellsState(described));
                int manner = isDoer(b) && nextVerbal >= 0 && isManner(nextVerbal) ? heads[nextVerbal] : -1;
                boolean aim = nextVerbal >= 0 && b.tellsTime() && b.tellsValue() && isAim(nextVerbal);
                int beyond = other ? governor(described, heads) : aim ? governor(nextVerbal, heads) : -1;
                beyond = beyond < 0 && b.comma() ? shared(i, heads) : beyond;
                beyond = beyond < 0 ? manner : beyond;
                heads[i] = beyond >= 0 ? beyond : b.comma() && nextFinite >= 0 && b.predicate() == null ? nextFinite : nextVerbal;
            }
            if (heads[i] >= 0 && heads[i] == nextVerbal && b.kase() == Case.WO
                    && (b.predicate() == null || OWNING.contains(bunsetsu[nextVerbal].predicate().lemma())) && tellsOfName(nextVerbal, heads)) {
                described = nextVerbal;
            }
            if (b.kase() == Case.TOPIC) {
                scope = -1;
            }
            if (b.isVerbal()) {
                nextVerbal = i;
                described = isDescribing(b) && tellsOfName(i, heads) || isApposed(i, heads) ? i : described;
                nextFinite = b.adnominal() && !isContent(i) ? nextFinite : i;
                scope = scope < 0 && !b.adnominal() ? i : scope;
            }
            if (b.isNominal()) {
                nextNominal = i;
            }
        }
        return heads;
    }

    /** Whether a predicate before a noun tells what that is like: 特化した, 録画可能な. */
    private static boolean isDescribing(Bunsetsu b) {
        return DESCRIBING.contains(b.predicate().lemma()) || b.adnominal() && b.predicate().kind() == Bunsetsu.Kind.EVENT_NOUN;
    }

    /**
     * Whether a relative clause tells what a named work or body is like or does: 効率を高める新技術「Y」, 効率を高める新技術、「Y」, Aを開発するY社,
     * not Aを供給するY社, to which it may be done.
     */
    private boolean tellsOfName(int verb, int[] heads) {
        Bunsetsu.Kind kind = bunsetsu[verb].predicate().kind();
        boolean clause = kind == Bunsetsu.Kind.VERB || kind == Bunsetsu.Kind.EVENT_NOUN && bunsetsu[verb].kase() == Case.NONE;
        if (!bunsetsu[verb].adnominal() || !clause || heads[verb] < 0) {
            return false;
        }
        Bunsetsu noun = bunsetsu[heads[verb]];
        boolean apposed = noun.mentions().isEmpty() && noun.comma() && noun.kase() == Case.NONE && heads[verb] + 1 < bunsetsu.length;
        Mention told = apposed ? bunsetsu[heads[verb] + 1].lastMention() : noun.lastMention();
        boolean body = kind == Bunsetsu.Kind.VERB && !apposed && NameTypes.isBody(told);
        return NameTypes.isWork(told) || body && !GIVING.contains(bunsetsu[verb].predicate().lemma());
    }

    /** Whether a copula says what the name behind it is, so that a doer before it does something else: AI企業であるY. */
    private boolean isApposed(int copula, int[] heads) {
        Bunsetsu b = bunsetsu[copula];
        Mention told = heads[copula] < 0 ? null : bunsetsu[heads[copula]].lastMention();
        return b.adnominal() && b.predicate().kind() == Bunsetsu.Kind.COPULA && (NameTypes.isWork(told) || NameTypes.isBody(told));
    }

    /** Whether a relative clause tells how its noun always is, so that a date before it dates something else. */
    private boolean tellsState(int verb) {
        String lemma = bunsetsu[verb].predicate().lemma();
        return DESCRIBING.contains(lemma) || OWNING.contains(lemma);
    }

    /** Whether an adjective only tells how the verb behind it is done: 新しく開発した. */
    private boolean isManner(int at) {
        Bunsetsu b = bunsetsu[at];
        boolean adjective = b.predicate().kind() == Bunsetsu.Kind.ADJECTIVE && !b.comma() && b.kase() == Case.NONE && b.mentions().isEmpty();
        Bunsetsu.PredicateWord next = adjective && at + 1 < bunsetsu.length ? bunsetsu[at + 1].predicate() : null;
        return next != null && next.kind() == Bunsetsu.Kind.VERB;
    }

    /** Whether a verb tells what is said or planned: 発売することを明らかにした. */
    private boolean isContent(int verb) {
        return verb + 1 < bunsetsu.length && bunsetsu[verb + 1].frame() == Bunsetsu.Frame.CONTENT && bunsetsu[verb + 1].kase() == Case.WO;
    }

    /** Whether a verb tells what something else is done for, so that a date before it tells when that was: 2004年に提供するために生まれた. */
    private boolean isAim(int verb) {
        return verb + 1 < bunsetsu.length && bunsetsu[verb].adnominal() && bunsetsu[verb + 1].frame() == Bunsetsu.Frame.PURPOSE;
    }

    private static boolean isDoer(Bunsetsu b) {
        return (b.kase() == Case.GA || b.kase() == Case.KARA)
                && NameTypes.isBody(b.lastMention());
    }

    /** The predicate that a doer behind the comma shares, who does the same to another: AがXを、BがYを開発した; -1 where there is none. */
    private int shared(int index, int[] heads) {
        Case kase = bunsetsu[index].kase();
        int doer = index + 1;
        while (doer < bunsetsu.length && bunsetsu[doer].kase() == Case.NO) {
            doer++;
        }
        if (kase != Case.WO && kase != Case.NI || doer >= bunsetsu.length || bunsetsu[doer].kase() != Case.GA) {
            return -1;
        }
        for (int i = doer + 1; i < Math.min(heads[doer], doer + REACH); i++) {
            if (bunsetsu[i].kase() == kase && heads[i] == heads[doer]) {
                return heads[doer];
            }
        }
        return -1;
    }

    /** The predicate that the noun of a relative clause depends on, or whose object it is in one word; -1 where it depends on none. */
    private int governor(int verb, int[] heads) {
        int at = heads[verb];
        if (bunsetsu[at].predicate() != null && bunsetsu[at].predicate().kind() == Bunsetsu.Kind.EVENT_NOUN && bunsetsu[at].isVerbal()) {
            return at; // 「Y」発売
        }
        for (int steps = 0; at >= 0 && steps < 5; steps++) {
            at = heads[at];
            if (at >= 0 && bunsetsu[at].isVerbal()) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a modifier names who has a part in a deed: Xによる, Xへの, Xからの, Xとの, Xでの, and also Xの. */
    private static boolean isOfDeed(Bunsetsu b) {
        return b.adnominal() && switch (b.kase()) {
            case BY -> true;
            case NO, HE, KARA, DE, TO -> b.predicate() == null;
            default -> false;
        };
    }

    /** Whether の behind a body tells who does a deed to the next one: XのYへの投資. */
    private boolean isDoerOfDeed(int index) {
        Bunsetsu next = index + 1 < bunsetsu.length ? bunsetsu[index + 1] : null;
        return next != null && next.kase() == Case.HE && isOfDeed(next)
                && NameTypes.isBody(bunsetsu[index].lastMention()) && NameTypes.isBody(next.lastMention());
    }

    /** The noun of action that による or への before {@code noun} speaks of, past its other modifiers: XによるYへの3億円の投資. */
    private int deed(int noun) {
        for (int at = noun; at < bunsetsu.length && at <= noun + 3; at++) {
            Bunsetsu b = bunsetsu[at];
            if (b.predicate() != null && b.predicate().kind() == Bunsetsu.Kind.EVENT_NOUN) {
                return at;
            }
            int equal = partner(at);
            if (equal > at) { // XへのYやZからの投資
                at = equal - 1;
            } else if (!isOfDeed(b) && !(b.adnominal() && b.predicate() != null && b.predicate().kind() == Bunsetsu.Kind.ADJECTIVE)) {
                break;
            }
        }
        return modified(noun);
    }

    /** The noun of the relative clause that begins with a date, which nothing but that clause is about: XといったX年に出たモデル; -1 where none does. */
    private int dated(int date, int[] heads) {
        int verb = date + 1;
        boolean begins = bunsetsu[date].tellsTime() && bunsetsu[date].kase() == Case.NI && verb < bunsetsu.length
                && bunsetsu[verb].isVerbal() && bunsetsu[verb].adnominal();
        return begins ? heads[verb] : -1;
    }

    /** The noun of the relative clause that stands behind examples and a comma: AやBといった、各業界に特化したモデル; -1 where none does. */
    private int summed(int first, int[] heads) {
        Bunsetsu b = bunsetsu[first];
        boolean part = (b.kase() == Case.NI || b.kase() == Case.WO || b.kase() == Case.GA || b.kase() == Case.DE) && b.mentions().isEmpty();
        int verb = part ? heads[first] : -1;
        boolean clause = verb == first + 1 && bunsetsu[verb].adnominal() && bunsetsu[verb].predicate().kind() == Bunsetsu.Kind.VERB;
        return clause ? heads[verb] : -1;
    }

    /** The noun that a modifier before {@code noun} means: という途方もない性能 is about the 性能. */
    private int modified(int noun) {
        int at = noun;
        if (at + 1 < bunsetsu.length && bunsetsu[at].kase() == Case.OTHER && bunsetsu[at].adnominal()) { // AやBといった多岐にわたる企業
            at++;
        }
        while (at + 2 < bunsetsu.length
                && (bunsetsu[at].kase() == Case.TOPIC || bunsetsu[at].kase() == Case.GA)
                && !bunsetsu[at].comma()
                && bunsetsu[at + 1].adnominal()
                && bunsetsu[at + 1].predicate() != null
                && bunsetsu[at + 1].predicate().kind() == Bunsetsu.Kind.ADJECTIVE
                && bunsetsu[at + 1].predicate().lemma().endsWith(bunsetsu[at].kase() == Case.GA ? "い" : "ない")) { // not 企業が高度な技術を, 投資は新たな訓練を
            at += 2;
        }
        return at;
    }

    /**
     * The noun that {@code index} is coordinated with by や, と or a comma: the next name of its type, past genitives; -1 where
     * there is none.
     */
    private int partner(int index) {
        Bunsetsu b = bunsetsu[index];
        boolean joins = b.kase() == Case.YA || b.kase() == Case.TO && !b.adnominal() || b.kase() == Case.NONE && b.comma();
        if (!joins || b.predicate() != null || index == 0 && b.comma() && b.kase() == Case.NONE && opensHeadline()) {
            return -1;
        }
        Mention mention = b.lastMention();
        boolean owned = false;
        for (int i = index + 1; i < bunsetsu.length && i <= index + 3; i++) {
            Bunsetsu next = bunsetsu[i];
            if (mention != null && next.lastMention() != null && sameKind(mention, next.lastMention())) {
                return b.kase() == Case.NONE ? apart(i, mention) : i;
            }
            owned |= next.lastMention() != null;
            if (i == index + 1 && index > 0 && isPart(bunsetsu[index - 1]) && isPart(next)) {
                continue; // 頭脳にX、目にYを積む
            }
            if (mention != null && !owned && isApposition(next)) {
                continue; // X、次世代機であるY
            }
            if (next.kase() != Case.NO) {
                return b.kase() == Case.YA && next.isNominal() ? i : -1;
            }
        }
        return -1;
    }

    /** The name {@code name}; -1 where it only begins a relative clause that tells of the last of a list: X、Zを載せたY. */
    private int apart(int name, Mention first) {
        Bunsetsu b = bunsetsu[name];
        boolean clause = (b.kase() == Case.WO || b.kase() == Case.NI) && name + 2 < bunsetsu.length && bunsetsu[name + 1].adnominal()
                && bunsetsu[name + 1].predicate() != null && bunsetsu[name + 1].predicate().kind() == Bunsetsu.Kind.VERB;
        Mention told = clause ? bunsetsu[name + 2].lastMention() : null;
        return told != null && sameKind(first, told) ? -1 : name;
    }

    /** Whether a noun without a name only tells what the name behind it is: 次世代機である. */
    private static boolean isApposition(Bunsetsu b) {
        return b.adnominal() && b.predicate() != null && b.predicate().kind() == Bunsetsu.Kind.COPULA && b.mentions().isEmpty();
    }

    /** Whether a bunsetsu tells for which part something serves, and names nothing: 頭脳に. */
    private static boolean isPart(Bunsetsu b) {
        return b.kase() == Case.NI && b.mentions().isEmpty() && b.predicate() == null && !b.comma();
    }

    /** NVIDIA、Groqを買収へ: without は and が the name before the comma is who does it. */
    private boolean opensHeadline() {
        if (hasSubject || bunsetsu.length < 3) {
            return false;
        }
        int at = 1;
        while (at + 1 < bunsetsu.length && at < 4 && bunsetsu[at].kase() == Case.NO && bunsetsu[at].mentions().isEmpty()) { // X、開発会社のYを買収
            at++;
        }
        Case next = bunsetsu[at].kase();
        return at > 1 && isActionNoun(at) || next == Case.WO || next == Case.NI || next == Case.TO;
    }

    private static boolean sameKind(Mention a, Mention b) {
        if (a.meaning() instanceof Entity x && b.meaning() instanceof Entity y) {
            return x.type() == y.type() || NameTypes.isWork(x) && NameTypes.isWork(y) || NameTypes.isBody(x) && NameTypes.isBody(y);
        }
        return false;
    }

    private static int[][] dependents(int[] heads) {
        int[] counts = new int[heads.length];
        for (int head : heads) {
            if (head >= 0) {
                counts[head]++;
            }
        }
        int[][] dependents = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            dependents[i] = counts[i] == 0 ? NONE : new int[counts[i]];
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                dependents[heads[i]][counts[heads[i]]++] = i;
            }
        }
        return dependents;
    }

    /** The number of the bunsetsu that holds a mention; -1 where none does. */
    int at(Mention mention) {
        for (int i = 0; i < bunsetsu.length; i++) {
            if (bunsetsu[i].mentions().contains(mention)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the sentence is a line of a sheet and not prose: 売上高 342億円 +4.9%. */
    boolean isLine(String text) {
        Bunsetsu last = get(size() - 1);
        Mention figure = last.lastMention();
        boolean apart = figure != null && MeasureReader.isMeasure(figure) && text.startsWith("\u3000", figure.span().end()); // 30%　増配
        int end = last.content().end();
        return (apart || !last.isVerbal()) && (end >= text.length() || "。！？!?".indexOf(text.charAt(end)) < 0);
    }
}
