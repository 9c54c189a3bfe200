package yomitori.extract.relations;

import java.util.List;
import java.util.Map;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Argument;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;

/** Reads facts from predicates: the frames of a verb or event noun, their slots filled from the event. */
final class FrameReader {
    /** The rule by which what a body brings in is told to be made by it. */
    private static final String OWN = "fillings.tsv:own";

    private final Map<String, List<Frame>> frames;
    private final FillingWords words;
    private final EventWords eventWords;
    private final Anaphora anaphora;
    private final Makers makers;
    private final Rates rates;
    private final Platforms platforms = new Platforms();

    FrameReader(Map<String, List<Frame>> frames, Words clauseHeads, EventWords eventWords, Anaphora anaphora, Makers makers, Rates rates) {
        this.frames = frames;
        this.words = new FillingWords(clauseHeads);
        this.eventWords = eventWords;
        this.anaphora = anaphora;
        this.makers = makers;
        this.rates = rates;
    }

    static FrameReader standard(EventWords eventWords, Makers makers, Rates rates) {
        Table heads = Table.beside(FrameReader.class, "tables/clauseheads.tsv", "noun");
        return new FrameReader(
                Frame.load(Table.beside(Frame.class, "tables/frames.tsv", Frame.COLUMNS)),
                Words.of(heads.rows().stream().map(row -> row.get("noun")).toList()),
                eventWords,
                Anaphora.standard(),
                makers,
                rates);
    }

    /** Adds the facts that the predicates of a sentence state. */
    void read(String text, Clauses clauses, Discourse discourse, List<Draft> drafts) {
        Events events = new Events(text, clauses, eventWords);
        Grounds grounds = new Grounds(text, clauses, eventWords);
        Supply supply = null;
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            boolean ground = grounds.isGround(i);
            if (!ground && (b.predicate() == null || b.predicate().kind() != Kind.VERB && b.predicate().kind() != Kind.EVENT_NOUN)) {
                continue;
            }
            List<Frame> called = frames.get(ground ? grounds.name(i) : b.predicate().lemma());
            if (called != null) {
                supply = supply == null ? Supply.of(text, clauses, anaphora, words) : supply;
                List<Event> told = null;
                for (Frame frame : called) {
                    if (supply.serves(frame.subject()) && supply.serves(frame.object())) {
                        told = told == null ? ground ? List.of(grounds.at(i)) : events.shared(events.at(i)) : told;
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
        Filling filling = new Filling(words, anaphora, event, text, clauses, discourse, frame.predicate());
        if (!filling.meets(frame.condition()) || frame.predicate() == Predicate.PARTNERED_WITH && isQuarrel(event, clauses)) {
            return;
        }
        if (isOfAnotherClause(frame, clauses.get(event.at()))) {
            return;
        }
        EventNames names = new EventNames(text, clauses, event, words, eventWords, makers);
        // what stands in a role of its own is settled first; the other slot may take the topic, a relative's noun or what was said
        // before
        List<Mention> objects = filling.direct(frame.object());
        List<Mention> subjects = filling.direct(frame.subject());
        subjects = subjects.isEmpty() ? filling.indirect(frame.subject()) : subjects;
        objects = objects.isEmpty() ? filling.indirect(frame.object()) : objects;
        objects = objects.isEmpty() && frame.object().known() && !names.isDenied() ? knownMaker(filling, frame.object(), subjects) : objects;
        if (frame.predicate() == Predicate.ALIAS_OF && subjects.size() > 1) {
            subjects = subjects.subList(subjects.size() - 1, subjects.size()); // no two things have one other name
        }
        boolean mutual = frame.object().role() == Role.PARTNER && frame.predicate() != Predicate.USES && !frame.object().names().isEmpty();
        if (mutual && objects.isEmpty() && subjects.size() > 1 && !filling.hasExamples()) { // XとYが提携: each with each
            for (int i = 0; i + 1 < subjects.size(); i++) {
                draft(text, frame, event, filling, names, subjects.subList(i, i + 1), subjects.subList(i + 1, subjects.size()), discourse,
                        drafts);
            }
        } else {
            draft(text, frame, event, filling, names, subjects, objects, discourse, drafts);
        }
    }

    /** Whether a clause that describes a noun has no part in the topic of its sentence: A社は、P氏が社長を務めるB社と組んだ. */
    private static boolean isOfAnotherClause(Frame frame, Bunsetsu action) {
        boolean ofTopic = isTopic(frame.subject()) || isTopic(frame.object());
        boolean held = frame.predicate() == Predicate.HOLDS_ROLE || frame.predicate() == Predicate.SURPASSES || frame.predicate() == Predicate.MATCHES;
        return held && ofTopic && (action.adnominal() || action.kase() == Case.TO || action.kase() == Case.CALLED);
    }

    private static boolean isTopic(Slot slot) {
        return slot.role() == Role.TOPIC || slot.role() == Role.WITHIN;
    }

    /** The firm told before, where it is known to have made what is offered: X社は契約した。Yを無償で提供する. */
    private List<Mention> knownMaker(Filling filling, Slot slot, List<Mention> works) {
        Mention before = works.isEmpty() ? null : filling.before(slot);
        boolean own = before != null && works.stream().allMatch(work -> makers.areOwn(work, before));
        return own ? List.of(before) : List.of();
    }

    /** Whether what is done together is done against others: AとBが共同で提訴した. */
    private boolean isQuarrel(Event event, Clauses clauses) {
        int verb = clauses.head(event.at());
        return clauses.get(event.at()).kase() == Case.DE && verb >= 0 && eventWords.isQuarrel(clauses.get(verb));
    }

    /** Whether a new one is meant that has no name of its own yet: 新しいX. */
    private boolean isSuccessor(String text, Mention name) {
        int start = name.span().start();
        start -= start > 0 && "「『".indexOf(text.charAt(start - 1)) >= 0 ? 1 : 0;
        return eventWords.meansSuccessor(text, start) && name.surface().chars().noneMatch(Character::isDigit);
    }

    /** Whether a name is nothing but another and a number: X 2 of X. */
    private static boolean isVersion(Mention name, Mention version) {
        String rest = version.surface().startsWith(name.surface()) ? version.surface().substring(name.surface().length()).strip() : "";
        return !rest.isEmpty() && rest.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    /** Whether one only stands beside the other, or lets it run: A、Bを使用する, Aに対応したB. */
    private boolean isBeside(Frame frame, Event event, EventNames names, Mention subject, Mention object) {
        boolean use = frame.predicate() == Predicate.USES;
        boolean allies = frame.object().role() == Role.PARTNER && event.has(Role.PARTNER);
        return (use || allies) && names.inOneList(subject, object) || use && eventWords.supports(event.lemma()) && platforms.hold(object);
    }

    /**
     * Whether a fact is another's: of the work of a firm, of an app for a system, of those who are
     * helped, of what has one of its own kind, of the maker of what others sell as well.
     */
    private boolean isAnothers(String text, Frame frame, Event event, EventNames names, Mention subject, Mention object) {
        boolean compared = frame.predicate() == Predicate.MATCHES || frame.predicate() == Predicate.SURPASSES;
        boolean unlike = compared && subject.is(NameType.COMPANY) && !object.is(NameType.COMPANY) && !names.isDoneBy(subject);
        boolean told = compared && !names.isHere(subject) // これらは同等の性能を示す, これらは他社を上回る
                && (!names.isHere(object) || subject.is(NameType.COMPANY) != object.is(NameType.COMPANY));
        boolean app = frame.predicate() == Predicate.DEVELOPED_BY && text.startsWith("アプリ", subject.span().end()) && platforms.hold(subject);
        boolean helped = frame.predicate() == Predicate.USES
                && (names.isHelped() || isVersion(subject, object));
        boolean resold = event.lemma().equals("販売する") && names.isTakenUp() && names.isAlsoDone(); // Yの販売をXも始める
        boolean named = frame.predicate() == Predicate.ALIAS_OF && frame.subject().role() == Role.AGENT && names.isOfAnother(subject);
        boolean builtIn = frame.predicate() == Predicate.USES && subject.is(NameType.COMPANY) && makers.areOwn(object, subject)
                && names.isTakenInByWork(); // X社は自社のYをZに統合した: Z has Y
        return unlike || told || app || helped || resold || named || builtIn;
    }

    private void draft(
            String text, Frame frame, Event event, Filling filling, EventNames names, List<Mention> subjects, List<Mention> objects,
            Discourse discourse, List<Draft> drafts) {
        for (Mention subject : subjects) {
            for (Mention object : objects) {
                Argument told = frame.predicate() == Predicate.ALIAS_OF ? Alias.of(subject, object) : object.meaning();
                boolean another = frame.predicate() == Predicate.RELEASED_ON && (names.isUnderWay() || isSuccessor(text, subject))
                        || frame.predicate() == Predicate.RANKED && names.inOneWord(subject, objects); // iPhoneアプリランキング1位
                boolean itself = frame.predicate() == Predicate.INVESTED_IN // a list of investors that holds it means another
                        && subjects.stream().anyMatch(each -> each.meaning().equals(told));
                if (itself || another || isBeside(frame, event, names, subject, object)
                        || isAnothers(text, frame, event, names, subject, object)) {
                    continue;
                }
                if (subject != object && told != null && !subject.meaning().equals(told)) {
                    boolean own = frame.predicate() == Predicate.USES && names.isOwn(object, subject);
                    Draft draft = Draft.of(
                            own ? Predicate.DEVELOPED_BY : frame.predicate(),
                            own ? told : subject.meaning(),
                            own ? subject.meaning() : told,
                            names.evidence(subject, object),
                            event.at(),
                            own ? OWN : frame.rule());
                    filling.qualify(frame.qualifiers(), draft);
                    filling.narrow(subject, object, draft);
                    if (draft.predicate() == Predicate.PRICED_AT) {
                        rates.qualify(text, object.span(), draft);
                    }
                    drafts.add(draft);
                    if (draft.predicate() == Predicate.RAISED && !names.isDenied()) {
                        discourse.raise(subject);
                    }
                }
            }
        }
    }
}
