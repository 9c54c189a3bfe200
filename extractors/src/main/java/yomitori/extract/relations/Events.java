package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.extract.relations.Bunsetsu.Voice;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/**
 * Reads a predicate with its dependents as an event: voices undone, the noun of a relative clause and the help of light verbs
 * found.
 */
final class Events {
    /** Verbs that turn the roles of the action they take: 出資を受けた. */
    private static final Set<String> RECEIVING = Set.of("受ける", "得る", "集める", "ある", "獲得する", "確保する", "取り付ける");

    /** Actions that whoever does anything by them has a part in. */
    private static final Set<String> JOINT = Set.of("共同する", "提携する", "協業する", "連携する", "協力する");
    /** Verbs of those who agree on the action that stands with で. */
    private static final Set<String> AGREEING = Set.of("合意する", "一致する", "基本合意する", "大筋合意する");

    /** Verbs whose doer helps others to the action, or ends it, and does not do it. */
    private static final Set<String> HELPING = Set.of("支援する", "後押しする", "促進する", "促す", "助ける", "手伝う", "サポートする", "容易にする", "仲介する", "勧める", "確認する", "保証する",
            "排除する", "解消する", "断ち切る", "なくす");

    /** Verbs that set another deed beside the one that stands with に: 発売に先立ち予約を始める. */
    private static final Set<String> BESIDE = Set.of("先立つ", "先駆ける", "備える", "向ける", "合わせる", "伴う", "続く", "際す");

    /** Verbs that take a ground as their own: Yをベースにする. */
    private static final Set<String> BUILDING = Set.of("する", "構築する");

    /** Nouns that make of what stands with を before them how or why something is done: Yをきっかけに. */
    private static final Set<String> MANNERS = Set.of("きっかけ", "契機", "背景", "目的", "前提", "念頭", "理由", "機");

    private final String text;
    private final Clauses clauses;

    Events(String text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /** The event that bunsetsu {@code at} names; it must be a verb or an event noun. */
    Event at(int at) {
        Bunsetsu b = clauses.get(at);
        Event event = new Event(at, b.predicate().lemma());
        boolean passive = b.predicate().voice() == Voice.PASSIVE;
        dependents(event, at, passive);
        for (Mention mention : b.mentions()) {
            if (mention.is(ValueType.DATE)) { // 10月14日以降順次発売する
                event.add(Role.TIME, at);
            }
        }
        if (b.predicate().kind() == Kind.EVENT_NOUN) {
            if (b.lastMention() != null && b.lastMention().is(ValueType.MONEY)) {
                event.add(Role.SUM, at);
            }
            for (int i = 0; i < b.mentions().size(); i++) {
                if (b.mentions().get(i).isName()) {
                    event.add(Role.COMPOUND, at);
                    break;
                }
            }
            if (isBeside(at)) {
                return event;
            }
            lightVerb(event, at);
            int partner = at > 1 && isAdverb(clauses.get(at - 1)) ? at - 2 : at - 1;
            if (b.kase() == Case.NO && partner >= 0 && clauses.get(partner).kase() == Case.TO && !clauses.get(partner).comma()) { // Yと(ほぼ)同等の性能
                event.add(Role.PARTNER, partner);
            }
        }
        if (b.adnominal() && clauses.head(at) >= 0) {
            event.add(Role.RELATIVE, clauses.head(at));
            if (clauses.get(clauses.head(at)).tellsTime() && clauses.get(clauses.head(at)).tellsValue()) { // Yを発売した2006年
                event.add(Role.TIME, clauses.head(at));
            }
            told(event, clauses.head(at));
        }
        topic(event, at);
        return event;
    }

    /** Whether a bunsetsu says on what something is done, without a verb of its own: Yを基盤に, Yをベースとして. */
    boolean isGround(int at) {
        Bunsetsu b = clauses.get(at);
        return (b.kase() == Case.AS || b.kase() == Case.NI) && b.mentions().isEmpty() && b.predicate() == null
                && at > 0 && clauses.get(at - 1).kase() == Case.WO
                && !(at + 1 < clauses.size() && clauses.get(at + 1).isVerbal() && BUILDING.contains(clauses.get(at + 1).predicate().lemma()));
    }

    /** What a frame calls it: を基盤. */
    String ground(int at) {
        return "を".concat(clauses.get(at).content().in(text));
    }

    /** What is done on a ground, as the deed of those who do it. */
    Event onGround(int at) {
        Event event = new Event(at, ground(at));
        event.add(Role.PATIENT, at - 1);
        event.tell(Role.PATIENT);
        int verb = clauses.head(at);
        if (verb >= 0 && clauses.get(verb).isVerbal()) {
            for (int dependent : clauses.dependents(verb)) {
                if (clauses.get(dependent).kase() == Case.GA) {
                    event.add(Role.AGENT, dependent);
                }
            }
            if (clauses.get(verb).adnominal() && clauses.head(verb) >= 0) {
                event.add(Role.RELATIVE, clauses.head(verb));
            }
        }
        topic(event, at);
        return event;
    }

    private static boolean isAdverb(Bunsetsu b) {
        return b.kase() == Case.NONE && b.predicate() == null && b.mentions().isEmpty() && !b.comma();
    }

    /** Yを発売したのは2010年: the day that is said of a deed. */
    private void told(Event event, int noun) {
        Bunsetsu b = clauses.get(noun);
        int day = b.kase() == Case.TOPIC && b.content().in(text).equals("の") ? clauses.head(noun) : -1;
        if (day == noun + 1 && clauses.get(day).tellsValue() && clauses.get(day).tellsTime()) {
            event.add(Role.TIME, day);
        }
    }

    /** The events that share one predicate: XがAを、YがBを開発した is said of X and A and of Y and B. */
    List<Event> shared(Event event) {
        int[] all = clauses.dependents(event.at());
        List<Integer> doers = new ArrayList<>(2);
        int gap = -1;
        for (int dependent : all) {
            Bunsetsu d = clauses.get(dependent);
            if ((d.kase() == Case.GA || d.kase() == Case.TOPIC && !d.tellsTime()) && (doers.isEmpty() || gap > doers.get(doers.size() - 1))) {
                doers.add(dependent);
            } else if (!doers.isEmpty() && d.comma() && (d.kase() == Case.WO || d.kase() == Case.NI)) {
                gap = dependent;
            }
        }
        if (doers.size() < 2) {
            return List.of(event);
        }
        List<Event> shared = new ArrayList<>(2);
        for (int i = 0; i < doers.size(); i++) {
            shared.add(event.part(doers.get(0), doers.get(i), i + 1 < doers.size() ? doers.get(i + 1) : event.at()));
        }
        return shared;
    }

    private void dependents(Event event, int at, boolean passive) {
        for (int dependent : clauses.dependents(at)) {
            Bunsetsu d = clauses.get(dependent);
            if (d.predicate() != null && d.predicate().kind() != Kind.EVENT_NOUN && d.predicate().kind() != Kind.COPULA) {
                continue;
            }
            Mention last = d.lastMention();
            if (last != null && last.is(ValueType.DATE)) {
                event.add(Role.TIME, dependent);
            }
            if (d.kase() == Case.WO && isManner(dependent + 1)) {
                continue;
            }
            assign(event, dependent, d, passive);
            if (d.kase() == Case.KARA && d.adnominal()) { // Xからの投資
                event.add(Role.AGENT, dependent);
            }
        }
    }

    /** Whether a bunsetsu makes of the object before it how or why something is done: を中心に. */
    private boolean isManner(int at) {
        return at < clauses.size() && clauses.get(at).kase() == Case.NI && MANNERS.contains(clauses.get(at).content().in(text));
    }

    /** The genitive that a word of time only dates: XとYの今回の提携. */
    private int dated(int genitive) {
        if (clauses.get(genitive).mentions().isEmpty() && clauses.get(genitive).tellsTime() && genitive > 0) {
            Bunsetsu before = clauses.get(genitive - 1);
            return before.kase() == Case.NO && clauses.head(genitive - 1) == genitive ? genitive - 1 : genitive;
        }
        return genitive;
    }

    /** 今年末の「X」の発売: the time that stands before what is done to. */
    private void timed(Event event, int genitive) {
        Bunsetsu before = genitive == 0 ? null : clauses.get(genitive - 1);
        boolean dated = before != null && before.kase() == Case.NO && before.lastMention() != null && before.lastMention().is(ValueType.DATE)
                && before.tellsTime() && !before.lastMention().surface().endsWith("から") && NameTypes.isWork(clauses.get(genitive).lastMention());
        if (dated) {
            event.add(Role.TIME, genitive - 1);
        }
    }

    private void assign(Event event, int dependent, Bunsetsu d, boolean passive) {
        switch (d.kase()) {
            case GA -> {
                event.add(passive ? Role.PATIENT : Role.AGENT, dependent);
                event.tell(passive ? Role.PATIENT : Role.AGENT);
            }
            case WO -> {
                event.add(Role.PATIENT, dependent);
                event.tell(Role.PATIENT);
            }
            case NI, HE -> {
                event.add(Role.GOAL, dependent);
                if (passive) {
                    event.add(Role.AGENT, dependent);
                }
            }
            case KARA, YORI -> { // Xより公開された
                event.add(Role.SOURCE, dependent);
                if (passive) {
                    event.add(Role.AGENT, dependent);
                }
            }
            case BY -> {
                event.add(Role.AGENT, dependent);
                if (d.predicate() == null) { // not 提携により
                    event.tell(Role.AGENT);
                }
            }
            case TO -> event.add(Role.PARTNER, dependent);
            case MADE -> {
                if (d.lastMention() != null && d.lastMention().isName()) { // 「X」まで搭載する
                    event.add(Role.PATIENT, dependent);
                }
            }
            case DE -> {
                event.add(Role.MEANS, dependent);
                if (isSpokenOf(d)) {
                    event.add(Role.WITHIN, dependent);
                }
            }
            case TOGETHER -> event.add(Role.BESIDE, dependent);
            case AS -> event.add(Role.AS, dependent);
            case NO -> {
                event.add(Role.GENITIVE, dated(dependent));
                timed(event, dependent);
            }
            case TOPIC -> {
                if (!d.tellsTime()) {
                    event.add(Role.TOPIC, dependent);
                }
            }
            case NONE -> {
                if (d.comma() && d.predicate() == null && !d.tellsTime() && mayBeSubject(dependent)) { // OpenAI、新モデルを公開
                    event.add(Role.TOPIC, dependent);
                }
            }
            default -> {}
        }
    }

    /** Whether what is done is told of a place of doing: Xでは, Xでも. */
    private boolean isSpokenOf(Bunsetsu b) {
        int end = Signs.behind(text, b.content().end(), text.length(), "」』");
        return text.startsWith("では", end) || text.startsWith("でも", end);
    }

    /** Whether a bunsetsu before a comma may be a headline's subject: not 蓄電池 of 蓄電池、『X』を, nor a sum of money. */
    private boolean mayBeSubject(int index) {
        Bunsetsu b = clauses.get(index);
        return b.mentions().isEmpty() ? index == 0 || clauses.get(index - 1).adnominal() : !b.lastMention().is(ValueType.MONEY);
    }

    /** Whether an action only tells when or why another is done, whose doer and time are not its own: 発売に先立ち. */
    private boolean isBeside(int at) {
        int verb = clauses.get(at).kase() == Case.NI ? clauses.head(at) : -1;
        Bunsetsu v = verb < 0 ? null : clauses.get(verb);
        return v != null && v.predicate() != null && BESIDE.contains(v.predicate().lemma());
    }

    /** 買収を発表した: who announces it is who does it. */
    private void lightVerb(Event event, int at) {
        int verb = clauses.head(at);
        Bunsetsu noun = clauses.get(at);
        if (verb < 0 || noun.adnominal()) {
            return;
        }
        Bunsetsu v = clauses.get(verb);
        boolean object = noun.kase() == Case.WO || noun.kase() == Case.GA || noun.kase() == Case.NI
                || noun.kase() == Case.TOPIC && v.predicate() != null && v.predicate().voice() == Voice.PASSIVE; // Yの提供も予定されている
        boolean means = noun.kase() == Case.DE && v.isVerbal() // 共同で開発する, 買収で合意する
                && (JOINT.contains(noun.predicate().lemma()) || AGREEING.contains(v.predicate().lemma()));
        if (!object && !means || !v.isVerbal() || HELPING.contains(v.predicate().lemma())) {
            return;
        }
        boolean receiving = RECEIVING.contains(v.predicate().lemma());
        for (int dependent : clauses.dependents(verb)) {
            Bunsetsu d = clauses.get(dependent);
            if (dependent == at || d.predicate() != null && d.predicate().kind() != Kind.EVENT_NOUN) {
                continue;
            }
            Mention last = d.lastMention();
            if (last != null && last.is(ValueType.DATE)) {
                event.add(Role.TIME, dependent);
            }
            if (d.kase() != Case.WO) {
                assign(event, dependent, d, receiving);
            }
        }
        if (v.adnominal() && clauses.head(verb) >= 0) {
            event.add(Role.RELATIVE, clauses.head(verb));
        }
    }

    /** Whether も marks a topic, which leaves the one before it what the sentence is about: XはYも開発し. */
    private boolean isAlso(Bunsetsu b) {
        int end = b.content().end();
        end += end < text.length() && "」』".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
        return text.startsWith("も", end);
    }

    /** A topic holds for every predicate up to the next topic, whichever of them it depends on. */
    private void topic(Event event, int at) {
        boolean told = event.has(Role.TOPIC);
        boolean work = false; // told with も
        for (int i = at - 1; i >= 0 && i >= at - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            if (told && isAlso(b) && b.kase() == Case.TOPIC && clauses.head(i) == at && NameTypes.isWork(b.lastMention())) { // XはYを示し、「Z」も開発した
                work = true;
                continue;
            }
            if (work && b.kase() == Case.TOPIC && NameTypes.isWork(b.lastMention())) {
                return; // one of the two does what with the other
            }
            if ((b.kase() == Case.TOPIC && !b.tellsTime() || b.kase() == Case.GA && clauses.head(i) > at) && !b.isVerbal()) {
                boolean also = isAlso(b);
                if (told && !work && (!also || clauses.head(i) == at) || work && clauses.head(i) == at) {
                    return;
                }
                event.add(Role.TOPIC, i);
                if (!also) {
                    return;
                }
            }
        }
        if (event.has(Role.TOPIC)) {
            return;
        }
        for (int i = at - 1; i >= 0 && i >= at - Clauses.REACH; i--) { // A がBし、Cした: the subject of the clause before
            if (clauses.get(i).kase() == Case.GA && !clauses.isInRelative(i)) {
                event.add(Role.TOPIC, i);
                return;
            }
        }
    }
}
