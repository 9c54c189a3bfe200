package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.facts.Modality;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;
import yomitori.text.Part;

/** Keeps each fact of an article once: what another sentence says again adds evidence and what it knows more exactly. */
final class FactCollector {
    /** The extractor's name in a fact's provenance. */
    static final String NAME = "relations";

    /** とみる, とみている: what one takes to come stays one's opinion. */
    /** Ends what says against which time a change is told: 前期比. */
    private static final String SINCE = "比";

    private static final String OPINION = "とみ";

    /** With so many digits, a figure is hardly the same for two accounts. */
    private static final int FEWEST_DIGITS = 3;

    /** Shorter names may stand for many accounts. */
    private static final int SHORTEST_ACCOUNT = 6;

    private final String text;
    private final ArticleDay day;
    private final List<GatheredFact> facts = new ArrayList<>();
    private final Map<Key, GatheredFact> ties = new HashMap<>();
    private final Map<Object, List<GatheredFact>> measures = new HashMap<>();

    /** What makes a fact that is no measure the same as another. */
    private record Key(Predicate predicate, Object subject, Object object) {
        static Key of(Draft draft) {
            Object subject = Arguments.key(draft.subject());
            Object object = Arguments.key(draft.object());
            return draft.predicate() == Predicate.PARTNERED_WITH // in either order once
                    ? new Key(draft.predicate(), new HashSet<>(List.of(subject, object)), "")
                    : new Key(draft.predicate(), subject, object);
        }
    }

    FactCollector(String text, ArticleDay day) {
        this.text = text;
        this.day = day;
    }

    /** Adds what a draft states. */
    void add(Stated told, Part part) {
        Draft draft = told.draft();
        boolean claimed = told.said().modality() == Modality.CLAIMED && !told.said().cue().startsWith(OPINION);
        boolean firm = told.said().modality() == Modality.ASSERTED || claimed;
        Stated stated = firm && day.liesBefore(draft)
                ? new Stated(draft, new ModalityReader.Reading(Modality.PLANNED, "", -1, "modality:to.come"), told.clauses())
                : told;
        if (firm && draft.predicate() == Predicate.DEVELOPED_BY && day.isAhead(draft.qualifiers().getOrDefault(Qualifier.DATE, ""))) {
            draft.qualifiers().remove(Qualifier.DATE); // when it will be sold, not when it was made
        }
        GatheredFact gathered = draft.predicate() == Predicate.MEASURE ? measure(draft, stated.said().modality()) : tie(draft);
        gathered.state(stated, part);
        if (draft.qualifiers().getOrDefault(Qualifier.SCOPE, "").endsWith(SINCE)) {
            gathered.qualifiers().remove(Qualifier.SCOPE, Changes.SCOPE); // another place says since when
        }
        draft.qualifiers().forEach(gathered.qualifiers()::putIfAbsent);
        gathered.adduce(draft.evidence());
    }

    private GatheredFact tie(Draft draft) {
        Key key = Key.of(draft);
        GatheredFact known = ties.get(key);
        if (known == null) {
            known = gather(draft, "");
            ties.put(key, known);
        }
        return known;
    }

    /** The fact that gives the same figure to the same thing, be it under a longer or shorter name. */
    private GatheredFact measure(Draft draft, Modality said) {
        String subject = letters(Arguments.display(draft.subject()));
        List<GatheredFact> sameFigure = measures.computeIfAbsent(Arguments.key(draft.object()), figure -> new ArrayList<>(1));
        GatheredFact known = null;
        for (GatheredFact gathered : sameFigure) {
            boolean same = gathered.letters().contains(subject) || subject.contains(gathered.letters());
            boolean shorter = !same && isAccount(draft) && isShortFor(gathered.letters(), subject);
            boolean longer = !same && !shorter && isAccount(draft) && isShortFor(subject, gathered.letters());
            if ((same || shorter || longer) && !isOfOtherTime(gathered, draft, said)) {
                if (shorter) {
                    gathered.rename(draft.subject(), subject);
                }
                if (gathered.isPlanned() == (said == Modality.PLANNED)) {
                    return gathered;
                }
                known = known == null ? gathered : known;
            }
        }
        if (known != null) {
            return known;
        }
        GatheredFact first = gather(draft, subject);
        sameFigure.add(first);
        return first;
    }

    /** Whether a figure is so exact that another account has hardly the same. */
    private static boolean isAccount(Draft draft) {
        return draft.subject() instanceof Phrase && draft.object() instanceof Figure figure
                && (figure.type() == ValueType.MONEY || figure.type() == ValueType.PERCENT)
                && figure.number().abs().stripTrailingZeros().precision() >= FEWEST_DIGITS;
    }

    /** Whether one name only leaves out signs of the other, at whose beginning and end it stands: 親会社帰属純利益, 親会社株主帰属四半期純利益. */
    private static boolean isShortFor(String name, String other) {
        int length = name.length();
        if (length < SHORTEST_ACCOUNT || length >= other.length() || name.charAt(0) != other.charAt(0)
                || !name.regionMatches(length - 2, other, other.length() - 2, 2)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < other.length() && at < length; i++) {
            at += name.charAt(at) == other.charAt(i) ? 1 : 0;
        }
        return at == length;
    }

    /** Whether of two figures one was so before and the other is foreseen: 前期の配当は50円, 今期も50円を予想. */
    private boolean isOfOtherTime(GatheredFact known, Draft draft, Modality said) {
        String before = known.qualifiers().getOrDefault(Qualifier.SCOPE, "");
        String now = draft.qualifiers().getOrDefault(Qualifier.SCOPE, "");
        String dated = known.qualifiers().getOrDefault(Qualifier.DATE, "");
        String date = draft.qualifiers().getOrDefault(Qualifier.DATE, "");
        boolean planned = said == Modality.PLANNED;
        boolean turned = planned ? BasisWords.isPast(before) : known.isPlanned() && BasisWords.isPast(now);
        boolean years = ArticleDay.isBusinessYear(date) && ArticleDay.isBusinessYear(dated) && !date.equals(dated);
        boolean undated = planned && !known.isPlanned() && date.isEmpty() && day.isPastYear(dated);
        return turned || undated || years;
    }

    private GatheredFact gather(Draft draft, String letters) {
        GatheredFact gathered = new GatheredFact(draft, letters);
        facts.add(gathered);
        return gathered;
    }

    /** The letters and digits of a subject: EPS（予想） and EPS予想 are one. */
    private static String letters(String subject) {
        StringBuilder letters = new StringBuilder(subject.length());
        for (int i = 0; i < subject.length(); i++) {
            if (Character.isLetterOrDigit(subject.charAt(i)) || Character.isSurrogate(subject.charAt(i))) {
                letters.append(subject.charAt(i));
            }
        }
        return letters.length() == subject.length() ? subject : letters.toString();
    }

    /** A fact and all that stated it. */
    record Kept(Fact fact, List<Stated> statements) {}

    /** The facts in the order of their first evidence. */
    List<Fact> facts() {
        return kept().stream().map(Kept::fact).toList();
    }

    /** The facts in the order of their first evidence, each with what stated it. */
    List<Kept> kept() {
        List<Kept> all = new ArrayList<>(facts.size());
        for (GatheredFact gathered : facts) {
            all.add(new Kept(gathered.toFact(text), gathered.statements()));
        }
        all.sort(Comparator.comparing(kept -> kept.fact().evidence().get(0).span()));
        return all;
    }

    /** Whether a figure is of a time that was over before the article's year or day: what led on from it is no forecast. */
    boolean isOver(Draft figure) {
        return day.liesBehind(figure);
    }

    /** Whether a release is told no closer than by its month, and of the article's own or a later time: 9月下旬に発売する. */
    boolean mayLieAhead(Draft release) {
        return day.mayLieBefore(release);
    }
}
