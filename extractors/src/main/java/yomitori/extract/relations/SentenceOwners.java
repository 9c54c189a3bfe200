package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;

/**
 * Finds whose the figures of a sentence are where the words for what is measured name nobody, but the clauses before speak of somebody:
 * A社は新型を売り、売上は9億円に達した; B1では900TFLOPSの性能; Cが抱える9万件の契約.
 */
final class SentenceOwners {
    /** Shorter words do not say which thing it is. */
    private static final int SHORTEST_THING = 3;

    private static final String SAME = "同"; // 同部門

    /** Cases of a report from which the figures are: 決算は, 決算を見ると, 決算では, 決算によると. */
    private static final Set<Case> REPORTING = EnumSet.of(Case.TOPIC, Case.WO, Case.DE, Case.NI, Case.KARA);

    private static final String DO = "する";

    /** What stands behind a deed to say that something is needed for it. */
    private static final List<String> NEEDING = List.of("には", "までに", "までには");

    /** Nouns that make the clause before them that for which something is needed: 建てるのに, 建てるために. */
    private static final List<String> ENDS = List.of("の", "ため");

    private final String text;
    private final Clauses clauses;
    private final MeasureWords words;
    private final FigureSubjects subjects;

    SentenceOwners(String text, Clauses clauses, MeasureWords words, FigureSubjects subjects) {
        this.text = text;
        this.clauses = clauses;
        this.words = words;
        this.subjects = subjects;
    }

    /** The example by whose name a kind of thing is meant: X of Xのような最新GPUは; null where none is given. */
    Mention example(Wording said, Amount amount) {
        int before = said.first() - 1;
        boolean thing = amount.type() == ValueType.QUANTITY && said.first() < amount.at() && isKind(said.measured());
        if (!thing || before < 0) {
            return null;
        }
        Bunsetsu b = clauses.get(before);
        return b.likens() && NameTypes.isWork(b.lastMention()) ? b.lastMention() : null;
    }

    /**
     * The name of whom the sentence speaks, where it has what is measured; null where it speaks of none, or that is not sure.
     *
     * @param report whether the figures are those of a firm's report, where a place names a part of the firm
     */
    Mention of(String measured, Amount amount, boolean report) {
        int figure = amount.at();
        boolean earned = amount.type() == ValueType.MONEY; // a work earns nothing
        if (measured.startsWith(SAME) || words.isCommon(measured) || words.isMarket(measured) || !(words.isHad(measured) || words.isCount(measured))) {
            return null;
        }
        boolean owned = words.isOwned(measured) || words.isOfFirm(measured);
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            boolean named = isNamed(b);
            if (named && (isHolder(i, figure) || b.kase() == Case.DE && isPlace(i, figure))) {
                return b.lastMention();
            }
            boolean spoken = b.kase() == Case.TOPIC || b.kase() == Case.GA && owned && !clauses.isInRelative(i) && !(named && !tellsDeed(i));
            boolean accounts = (REPORTING.contains(b.kase()) || b.kase() == Case.NONE && b.comma()) && owned && words.isAccounts(phrase(b));
            Mention reporting = accounts ? nameBefore(i) : null; // A社の決算は、売上高が, A社の決算を見ると
            if (reporting != null) {
                return reporting;
            }
            boolean back = b.mentions().isEmpty() && Phrases.pointsBack(phrase(b)) && clauses.head(i) < figure; // その伸びは大きく
            if (spoken && !back && !isOfMeasured(b, measured) && !b.tellsTime()) {
                boolean work = named && NameTypes.isWork(b.lastMention());
                boolean has = named && (work ? !(owned && earned) : owned && !(report && b.lastMention().is(NameType.PLACE)));
                return has && !subjects.judges(i, figure) ? b.lastMention() : null;
            }
            if (i == 0 && owned && named && b.kase() == Case.NONE && b.comma() && clauses.get(1).kase() == Case.TOPIC) { // A社、売上高は
                return b.lastMention();
            }
        }
        return null;
    }

    private String phrase(Bunsetsu b) {
        return Phrases.clean(b.content().in(text));
    }

    /** The firm whose a noun is: A社の近年の決算; null where it is nobody's. */
    private Mention nameBefore(int noun) {
        for (int i = noun - 1; i >= 0 && clauses.get(i).adnominal(); i--) {
            if (clauses.get(i).kase() == Case.NO && isNamed(clauses.get(i))) {
                return clauses.get(i).lastMention();
            }
        }
        return null;
    }

    /** The thing without a name of which the sentence speaks, and which has what is measured: 試作機 of 試作機は速く、重さは9kgだ; empty for none. */
    String thing(String measured, int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.TOPIC && !isOfMeasured(b, measured)) {
                String told = Phrases.clean(b.content().in(text));
                boolean whole = b.mentions().isEmpty() && (i == 0 || !clauses.get(i - 1).adnominal()) && !b.tellsTime() && b.predicate() == null;
                return whole && told.length() >= SHORTEST_THING && isThing(told) ? told : "";
            }
        }
        return "";
    }

    /** The thing without a name that is the topic of the clause of a figure, with its modifiers: 国産の新型 of 国産の新型は価格が2割安い; empty for none. */
    String topic(String measured, int figure) {
        boolean alone = words.isHad(measured) && measured.indexOf('の') < 0;
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH && alone; i--) {
            Bunsetsu b = clauses.get(i);
            if (b.tellsValue() && !b.tellsTime()) {
                return ""; // 店は9軒に、会員は3万人に増えた
            }
            if (b.kase() == Case.TOPIC && !isOfMeasured(b, measured) && !b.tellsTime()) {
                boolean whole = b.mentions().isEmpty() && b.predicate() == null && text.startsWith("は", b.content().end())
                        && clauses.head(i) >= figure && !subjects.judges(i, figure);
                String told = whole ? new Phrases(text, clauses).words(i) : "";
                return told.length() >= SHORTEST_THING && told.length() <= Phrases.LONGEST && isThing(told) ? told : "";
            }
        }
        return "";
    }

    /** For what so much is needed, 工場を建てる of 工場を建てるには9億円の費用がかかる, where the sentence speaks of nobody; -1 for nothing. */
    int need(String measured, int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            boolean spoken = b.kase() == Case.TOPIC || b.kase() == Case.GA && !clauses.isInRelative(i) && clauses.head(i) >= figure;
            if (spoken && !isOfMeasured(b, measured)) {
                return -1;
            }
            if (b.kase() == Case.NI && clauses.head(i) >= figure && isNeed(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNeed(int index) {
        Bunsetsu b = clauses.get(index);
        if (ENDS.contains(b.content().in(text))) {
            return index > 0 && clauses.get(index - 1).is(Bunsetsu.Kind.VERB) && clauses.head(index - 1) == index;
        }
        return (b.is(Bunsetsu.Kind.VERB) || b.is(Bunsetsu.Kind.EVENT_NOUN))
                && NEEDING.stream().anyMatch(mark -> text.startsWith(mark, end(b)));
    }

    /** Where the dictionary form of a deed ends: 運用する. */
    private int end(Bunsetsu b) {
        int end = b.content().end();
        return text.startsWith(DO, end) ? end + DO.length() : end;
    }

    /** The words of what {@link #need} found, from its objects on; empty where they are long or point to what was told before. */
    String needed(int need) {
        int last = ENDS.contains(clauses.get(need).content().in(text)) ? need - 1 : need;
        int first = last;
        while (first > 0 && clauses.head(first - 1) >= first && clauses.head(first - 1) <= last && !clauses.get(first - 1).comma()
                && clauses.get(first - 1).kase() != Case.TOPIC) {
            first--;
        }
        int start = clauses.get(first).content().start();
        int end = end(clauses.get(last));
        String told = end - start > Phrases.LONGEST ? "" : Phrases.clean(text, start, end);
        boolean alone = first == last && told.length() <= SHORTEST_THING; // 導入には
        return alone || Phrases.pointsBack(told) || words.isUntold(told) ? "" : told;
    }

    private boolean isThing(String told) {
        return !words.isHad(told) && !words.isCount(told) && !words.isBody(told) && !words.isPronoun(told) && !words.isUntold(told) && !words.isGeneric(told)
                && !words.isVacuous(told) && !words.isUnmeasured(told) && !words.isCondition(told) && !words.isPeriod(told) && !Phrases.pointsBack(told);
    }

    /** Whether the words name a kind of thing: 最新GPU, not 性能. */
    private boolean isKind(String measured) {
        return !measured.isEmpty() && (Character.isUpperCase(measured.charAt(measured.length() - 1)) || !words.isHad(measured));
    }

    private static boolean isNamed(Bunsetsu b) {
        Mention name = b.lastMention();
        return name != null && name.meaning() instanceof Entity entity && FigureOwners.ALL.contains(entity.type())
                && (b.endsWith(name) || !b.asides().isEmpty());
    }

    /** Cが抱える9万件の契約. */
    private boolean isHolder(int name, int figure) {
        int verb = clauses.get(name).kase() == Case.GA ? clauses.head(name) : -1;
        int held = verb < 0 || !clauses.get(verb).adnominal() || clauses.get(verb).predicate() == null ? -1 : clauses.head(verb);
        return held >= 0 && (held == figure || held == clauses.head(figure)) && words.verbs().holds(clauses.get(verb).predicate().lemma());
    }

    /** B1ではFP16で900TFLOPSの性能: whether nothing but conditions stands between. */
    private boolean isPlace(int name, int figure) {
        if (!NameTypes.isWork(clauses.get(name).lastMention())) {
            return false;
        }
        for (int i = name + 1; i < figure; i++) {
            if (clauses.get(i).kase() != Case.DE && !clauses.get(i).tellsTime()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a firm does something, and does not only say so: not A社が指摘するように. */
    private boolean tellsDeed(int subject) {
        int head = clauses.head(subject);
        int end = head < 0 ? 0 : clauses.get(head).content().end();
        boolean like = head >= 0 && head + 1 < clauses.size() && text.substring(end, clauses.get(head + 1).content().start()).contains("よう");
        return clauses.get(subject).lastMention().is(NameType.COMPANY) && !like;
    }

    private boolean isOfMeasured(Bunsetsu b, String measured) {
        return b.lastMention() == null && measured.contains(b.content().in(text));
    }
}
