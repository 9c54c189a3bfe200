package yomitori.extract.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import yomitori.facts.CalendarDate;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Modality;
import yomitori.facts.Predicate;
import yomitori.facts.Provenance;
import yomitori.facts.Qualifier;
import yomitori.text.Part;
import yomitori.text.Span;

/** Keeps each fact of an article once: what another sentence says again adds evidence and what it knows more exactly. */
final class FactCollector {
    /** The extractor's name in a fact's provenance. */
    static final String NAME = "relations";

    /** A year, month or day. */
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d){0,2}");
    private static final Pattern YEARS = Pattern.compile("\\d{4}/\\d{4}");
    private static final Pattern FISCAL_YEAR = Pattern.compile("FY\\d{4}");
    /** A season, quarter or half of a year. */
    private static final Pattern NAMED_TIME = Pattern.compile("\\d{4}-[A-Z].?");

    /** とみる, とみている: what one takes to come stays one's opinion. */
    private static final String OPINION = "とみ";

    private final String text;
    private final String published;
    private final List<Gathered> facts = new ArrayList<>();
    private final Map<Key, Gathered> ties = new HashMap<>();
    private final Map<Object, List<Gathered>> measures = new HashMap<>();

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

    /** @param published the article's day, null where it is not known */
    FactCollector(String text, LocalDate published) {
        this.text = text;
        this.published = published == null ? "" : published.toString();
    }

    /** Adds what a draft states. */
    void add(Stated told, Part part) {
        Draft draft = told.draft();
        boolean claimed = told.said().modality() == Modality.CLAIMED && !told.said().cue().startsWith(OPINION);
        boolean firm = told.said().modality() == Modality.ASSERTED || claimed;
        Stated stated = firm && isToCome(draft)
                ? new Stated(draft, new ModalityReader.Reading(Modality.PLANNED, "", -1, "modality:to.come"), told.clauses())
                : told;
        Gathered gathered = draft.predicate() == Predicate.MEASURE ? measure(draft, stated.said().modality()) : tie(draft);
        gathered.state(stated, part);
        draft.qualifiers().forEach(gathered.qualifiers::putIfAbsent);
        gathered.adduce(draft.evidence());
    }

    private Gathered tie(Draft draft) {
        Key key = Key.of(draft);
        Gathered known = ties.get(key);
        if (known == null) {
            known = gather(draft, "");
            ties.put(key, known);
        }
        return known;
    }

    /** The fact that gives the same figure to the same thing, be it under a longer or shorter name. */
    private Gathered measure(Draft draft, Modality said) {
        String subject = letters(Arguments.display(draft.subject()));
        List<Gathered> sameFigure = measures.computeIfAbsent(Arguments.key(draft.object()), figure -> new ArrayList<>(1));
        for (Gathered gathered : sameFigure) {
            boolean same = gathered.letters.contains(subject) || subject.contains(gathered.letters);
            if (same && !isOfOtherTime(gathered, draft, said)) {
                return gathered;
            }
        }
        Gathered first = gather(draft, subject);
        sameFigure.add(first);
        return first;
    }

    /** Whether of two figures one was so before and the other is foreseen: 前期の配当は50円, 今期も50円を予想. */
    private static boolean isOfOtherTime(Gathered known, Draft draft, Modality said) {
        String before = known.qualifiers.getOrDefault(Qualifier.SCOPE, "");
        String now = draft.qualifiers().getOrDefault(Qualifier.SCOPE, "");
        String dated = known.qualifiers.getOrDefault(Qualifier.DATE, "");
        String date = draft.qualifiers().getOrDefault(Qualifier.DATE, "");
        boolean planned = said == Modality.PLANNED;
        boolean turned = planned ? BasisWords.isPast(before) : known.modality == Modality.PLANNED && BasisWords.isPast(now);
        boolean years = FISCAL_YEAR.matcher(date).matches() && FISCAL_YEAR.matcher(dated).matches() && !date.equals(dated);
        return turned || years && planned != (known.modality == Modality.PLANNED);
    }

    private Gathered gather(Draft draft, String letters) {
        Gathered gathered = new Gathered(draft, letters);
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
        for (Gathered gathered : facts) {
            all.add(new Kept(gathered.toFact(text), gathered.statements));
        }
        all.sort(Comparator.comparing(kept -> kept.fact().evidence().get(0).span()));
        return all;
    }

    /** Whether a release or a figure lies behind the article's own day: what is told of the future is a plan. */
    private boolean isToCome(Draft draft) {
        if (published.isEmpty()) {
            return false;
        }
        String date = switch (draft.predicate()) {
            case RELEASED_ON -> draft.object() instanceof CalendarDate told ? told.iso8601() : "";
            case MEASURE -> draft.qualifiers().getOrDefault(Qualifier.DATE, "");
            default -> "";
        };
        if (date.isEmpty()) {
            return false;
        }
        if (YEARS.matcher(date).matches()) { // what grows until a year to come
            return date.substring(5).compareTo(published.substring(0, 4)) > 0;
        }
        String told = firstDay(date.startsWith("<=") || date.startsWith(">=") ? date.substring(2) : date);
        int common = Math.min(published.length(), told.length());
        return told.substring(0, common).compareTo(published.substring(0, common)) > 0;
    }

    /** Whether a release is told no closer than by its month, and of the article's own or a later time: 9月下旬に発売する. */
    boolean mayLieAhead(Draft release) {
        String told = release.object() instanceof CalendarDate date ? firstDay(date.iso8601()) : "";
        return !published.isEmpty() && !told.isEmpty() && told.length() < published.length()
                && told.compareTo(published.substring(0, told.length())) >= 0;
    }

    /** The first month or day of a date, season, quarter or span, as exact as it is told; empty where it cannot be told. */
    private static String firstDay(String iso8601) {
        int span = iso8601.indexOf('/');
        String first = span < 0 ? iso8601 : iso8601.substring(0, span);
        if (DAY.matcher(first).matches()) {
            return first;
        }
        if (FISCAL_YEAR.matcher(first).matches()) {
            return first.substring(2); // in which month it begins is its firm's affair
        }
        if (!NAMED_TIME.matcher(first).matches()) {
            return "";
        }
        String month = switch (first.substring(5)) {
            case "SP" -> "-03";
            case "SU" -> "-06";
            case "FA" -> "-09";
            case "WI" -> "-12";
            case "Q2" -> "-04";
            case "Q3", "H2" -> "-07";
            case "Q4" -> "-10";
            default -> "-01";
        };
        return first.substring(0, 4) + month;
    }

    private static final class Gathered {
        private final Draft draft;
        private final String letters;
        private final Map<Qualifier, String> qualifiers = new EnumMap<>(Qualifier.class);
        private final List<Span> evidence = new ArrayList<>(1);
        private final List<Stated> statements = new ArrayList<>(1);
        private Part part;
        private Modality modality;

        /** @param letters the letters and digits of a measure's subject; empty for other facts */
        Gathered(Draft draft, String letters) {
            this.draft = draft;
            this.letters = letters;
        }

        /** A statement outweighs a report, a report a plan; but a figure that is once called a plan is one wherever it is told again. */
        void state(Stated stated, Part statedIn) {
            Modality heard = stated.said().modality();
            part = part == null ? statedIn : part;
            boolean plan = draft.predicate() == Predicate.MEASURE && (heard == Modality.PLANNED || modality == Modality.PLANNED);
            modality = plan ? Modality.PLANNED : modality == null || heard.ordinal() < modality.ordinal() ? heard : modality;
            statements.add(stated);
        }

        void adduce(Span span) {
            for (Span known : evidence) {
                if (known.overlaps(span)) {
                    return;
                }
            }
            evidence.add(span);
        }

        Fact toFact(String text) {
            evidence.sort(null);
            if (modality == Modality.ASSERTED) {
                qualifiers.remove(Qualifier.SPEAKER); // another sentence says it on its own account
            }
            Evidence[] places = new Evidence[evidence.size()];
            for (int i = 0; i < places.length; i++) {
                places[i] = new Evidence(evidence.get(i), evidence.get(i).in(text));
            }
            return new Fact(
                    draft.predicate(),
                    draft.subject(),
                    draft.object(),
                    modality,
                    qualifiers,
                    List.of(places),
                    part,
                    new Provenance(NAME, draft.rule()));
        }
    }
}
