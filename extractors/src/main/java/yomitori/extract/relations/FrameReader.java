package yomitori.extract.relations;

import java.util.List;
import java.util.Map;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Argument;
import yomitori.facts.Mention;
import yomitori.facts.Predicate;

/** Reads facts from predicates: the frames of a verb or event noun, their slots filled from the event. */
final class FrameReader {
    /** In front of a name, mean a new one that has no name of its own yet. */
    private static final Words SUCCESSORS = Words.of(List.of("新しい", "次期", "次の"));

    private final Map<String, List<Frame>> frames;
    private final Words clauseHeads;
    private final Anaphora anaphora;

    FrameReader(Map<String, List<Frame>> frames, Words clauseHeads, Anaphora anaphora) {
        this.frames = frames;
        this.clauseHeads = clauseHeads;
        this.anaphora = anaphora;
    }

    static FrameReader standard() {
        Table heads = Table.beside(FrameReader.class, "tables/clauseheads.tsv", "noun");
        return new FrameReader(
                Frame.load(Table.beside(Frame.class, "tables/frames.tsv", Frame.COLUMNS)),
                Words.of(heads.rows().stream().map(row -> row.get("noun")).toList()),
                Anaphora.standard());
    }

    /** Adds the facts that the predicates of a sentence state. */
    void read(String text, Clauses clauses, Discourse discourse, List<Draft> drafts) {
        Events events = new Events(text, clauses);
        Supply supply = null;
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            if (b.predicate() == null || b.predicate().kind() != Kind.VERB && b.predicate().kind() != Kind.EVENT_NOUN) {
                continue;
            }
            List<Frame> called = frames.get(b.predicate().lemma());
            if (called != null) {
                supply = supply == null ? Supply.of(text, clauses, anaphora) : supply;
                List<Event> told = null;
                for (Frame frame : called) {
                    if (supply.serves(frame.subject()) && supply.serves(frame.object())) {
                        told = told == null ? events.shared(events.at(i)) : told;
                        for (Event event : told) {
                            fill(frame, event, text, clauses, discourse, drafts);
                        }
                    }
                }
            }
        }
    }

    private void fill(
            Frame frame, Event event, String text, Clauses clauses, Discourse discourse, List<Draft> drafts) {
        Filling filling = new Filling(clauseHeads, anaphora, event, text, clauses, discourse);
        if (!filling.meets(frame.condition())) {
            return;
        }
        // what stands in a role of its own is settled first; the other slot may take the topic, a relative's noun or what was said
        // before
        List<Mention> objects = filling.direct(frame.object());
        List<Mention> subjects = filling.direct(frame.subject());
        subjects = subjects.isEmpty() ? filling.indirect(frame.subject()) : subjects;
        objects = objects.isEmpty() ? filling.indirect(frame.object()) : objects;
        boolean mutual = frame.object().role() == Role.PARTNER && !frame.object().names().isEmpty();
        if (mutual && objects.isEmpty() && subjects.size() > 1 && !filling.hasExamples()) { // XとYが提携: each with each
            for (int i = 0; i + 1 < subjects.size(); i++) {
                draft(text, frame, event, filling, subjects.subList(i, i + 1), subjects.subList(i + 1, subjects.size()), drafts);
            }
        } else {
            draft(text, frame, event, filling, subjects, objects, drafts);
        }
    }

    /** Whether a new one is meant that has no name of its own yet: 新しいX. */
    private static boolean isSuccessor(String text, Mention name) {
        int start = name.span().start();
        start -= start > 0 && "「『".indexOf(text.charAt(start - 1)) >= 0 ? 1 : 0;
        return SUCCESSORS.endingAt(text, start) != 0 && name.surface().chars().noneMatch(Character::isDigit);
    }

    private static void draft(
            String text, Frame frame, Event event, Filling filling, List<Mention> subjects, List<Mention> objects, List<Draft> drafts) {
        for (Mention subject : subjects) {
            for (Mention object : objects) {
                Argument told = frame.predicate() == Predicate.ALIAS_OF ? Alias.of(subject, object) : object.meaning();
                boolean another = frame.predicate() == Predicate.RELEASED_ON && isSuccessor(text, subject)
                        || frame.predicate() == Predicate.RANKED && filling.inOneWord(subject, objects); // iPhoneアプリランキング1位
                boolean itself = frame.predicate() == Predicate.INVESTED_IN // a list of investors that holds it means another
                        && subjects.stream().anyMatch(each -> each.meaning().equals(told));
                if (itself || another || frame.predicate() == Predicate.USES && filling.inOneList(subject, object)) {
                    continue;
                }
                if (subject != object && told != null && !subject.meaning().equals(told)) {
                    Draft draft = Draft.of(
                            frame.predicate(),
                            subject.meaning(),
                            told,
                            filling.evidence(subject, object),
                            event.at(),
                            frame.rule());
                    filling.qualify(frame.qualifiers(), draft);
                    filling.narrow(object, draft);
                    drafts.add(draft);
                }
            }
        }
    }
}
