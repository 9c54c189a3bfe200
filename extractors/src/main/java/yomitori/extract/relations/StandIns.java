package yomitori.extract.relations;

import java.util.List;
import java.util.Set;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Mention;
import yomitori.facts.NameType;

/**
 * Finds the names for participants that hold none themselves: what they stand for, the examples and names that they sum up (by
 * {@link ExampleNames}), what a copula makes them, what modifies them.
 */
final class StandIns {
    private static final Set<NameType> WORKS = Set.of(NameType.MODEL, NameType.PRODUCT);

    private static final String FORMER = "元";

    private static final Set<NameType> COMPANIES = Set.of(NameType.COMPANY);

    private final String text;
    private final Clauses clauses;
    private final Event event;
    private final Discourse discourse;
    private final Anaphora anaphora;
    private final FillingWords words;
    private final HeadNames heads;
    private final ExampleNames examples;
    private final boolean makes;

    /** @param makes whether a body is told to make something, which its teams do for it */
    StandIns(String text, Clauses clauses, Event event, Discourse discourse, Anaphora anaphora, FillingWords words, HeadNames heads,
            boolean makes) {
        this.text = text;
        this.clauses = clauses;
        this.event = event;
        this.discourse = discourse;
        this.anaphora = anaphora;
        this.words = words;
        this.heads = heads;
        this.makes = makes;
        this.examples = new ExampleNames(text, clauses, event, words, heads);
    }

    /** Whether names were found that only give examples: AやBといった企業. */
    boolean areExamples() {
        return examples.areExamples();
    }

    /** Adds the names that a participant of the role stands for, where it stands for any. */
    void find(Slot slot, int participant, Role role, List<Mention> found) {
        examples.sumUp(slot, participant, found);
        if (found.isEmpty()) {
            examples.exemplify(slot, participant, role, found);
        }
        if (found.isEmpty()) {
            both(slot, participant, found);
        }
        if (found.isEmpty()) {
            these(slot, participant, found);
        }
        Mention other = found.isEmpty() ? other(slot, participant, role) : null;
        if (other != null) {
            found.add(other);
        }
    }

    /** 両社: the two firms that the sentence before told. */
    void both(Slot slot, int participant, List<Mention> found) {
        if (slot.names().contains(NameType.COMPANY) && words.areBoth(text, clauses.get(participant))) {
            List<Mention> firms = discourse.group(COMPANIES);
            found.addAll(firms.size() == 2 ? firms : List.of());
        }
    }

    /** これらのモデルは: the names that the sentence before told side by side, the last of them. */
    private void these(Slot slot, int participant, List<Mention> found) {
        Bunsetsu b = clauses.get(participant);
        Bunsetsu before = participant == 0 ? null : clauses.get(participant - 1);
        boolean referring = before != null && before.kase() == Case.NO && words.areThese(text, before) && b.mentions().isEmpty();
        Set<NameType> kind = referring ? anaphora.kind(text, b) : Set.of();
        List<Mention> told = WORKS.containsAll(kind) && kind.stream().anyMatch(slot.names()::contains) ? discourse.group(kind) : List.of();
        for (int i = told.size() - 1; i >= 0 && (i == told.size() - 1 || areSideBySide(told.get(i), told.get(i + 1))); i--) {
            found.add(0, told.get(i));
        }
    }

    private boolean areSideBySide(Mention one, Mention next) {
        return words.areListed(text, one.span().end(), next.span().start());
    }

    private Mention other(Slot slot, int participant, Role role) {
        if (slot.versioned() && participant > 0 && Versions.isOne(text, clauses.get(participant))) { // Xのバージョン2が, X v1 および v2が
            return heads.of(slot, participant - 1, false);
        }
        Mention told = referent(slot, participant);
        if (told == null && role == Role.RELATIVE) {
            told = copulaTopic(slot, participant);
            if (told == null && isNamedBehind(participant)) {
                boolean said = clauses.get(participant).predicate() != null && clauses.get(participant).adnominal()
                        && clauses.get(participant).predicate().kind() == Kind.COPULA; // 規格であるY対応の
                return heads.of(slot, participant + 1, said);
            }
            told = told == null ? predicate(slot, participant) : told;
        }
        boolean team = makes && slot.role() == Role.AGENT && (role == Role.AGENT || role == Role.TOPIC)
                && words.isTeam(text, clauses.get(participant)); // Xの研究チームが
        Mention body = told == null && (slot.deep() || team) ? modifier(slot, participant) : told;
        return team && body != null && text.startsWith(FORMER, body.span().start() - FORMER.length()) ? null : body;
    }

    private Mention referent(Slot slot, int participant) {
        Bunsetsu b = clauses.get(participant);
        if (words.areThey(text, b)) {
            Mention body = discourse.carried(slot.names());
            return NameTypes.isBody(body) ? body : null;
        }
        Mention spoken = words.isPlainPronoun(text, b) ? spokenOf(slot, participant) : null;
        return spoken != null ? spoken : anaphora.referent(text, b, slot.names(), discourse);
    }

    /** YはXが開発した規格だ, YはXが開発した規格で、: the topic that a copula makes what the clause tells of. */
    private Mention copulaTopic(Slot slot, int participant) {
        Bunsetsu b = clauses.get(participant);
        boolean ends = clauses.endsWithNoun(participant) && (words.isKind(text, b) || words.isGroup(text, b)); // YはXが開発した規格。
        boolean clause = ends || b.predicate() == null && b.kase() == Case.DE && b.comma();
        if (!clause && (b.predicate() == null || b.predicate().kind() != Kind.COPULA)) {
            return null;
        }
        for (int dependent : clause ? event.in(Role.TOPIC) : clauses.dependents(participant)) {
            Mention mention = clauses.get(dependent).kase() == Case.TOPIC ? heads.of(slot, dependent, false) : null;
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }

    /** Whether the name of a noun follows it: Xが開発したアプリ、「Y」, Xが発売する新機種のカメラ「Y」, Xが開発したモデルであるY. */
    private boolean isNamedBehind(int participant) {
        Bunsetsu b = clauses.get(participant);
        int next = participant + 1;
        if (b.mentions().isEmpty() && b.adnominal() && b.is(Kind.COPULA)) {
            return clauses.head(participant) == next;
        }
        boolean noun = b.predicate() == null || b.predicate().kind() == Kind.EVENT_NOUN && words.isGroup(text, b); // AIスタートアップ
        if (!b.mentions().isEmpty() || !noun || next >= clauses.size()) {
            return false;
        }
        boolean apposed = b.kase() == Case.NONE && b.comma()
                && (isQuoted(clauses.get(next)) || words.isKind(text, b) && !clauses.isCoordinated(next));
        return apposed || b.kase() == Case.NO && clauses.head(participant) == next && !words.isClauseHead(text, b);
    }

    private boolean isQuoted(Bunsetsu b) {
        int before = b.content().start() - 1;
        return before >= 0 && "「『".indexOf(text.charAt(before)) >= 0;
    }

    /** Xが出したのがYだ: what is said of a noun without a name of its own; null where that is no name. */
    private Mention predicate(Slot slot, int participant) {
        Bunsetsu b = clauses.get(participant);
        int said = b.kase() == Case.GA || b.kase() == Case.TOPIC ? clauses.head(participant) : -1;
        boolean copula = said >= 0 && b.mentions().isEmpty()
                && clauses.get(said).is(Kind.COPULA);
        return copula ? heads.of(slot, said, false) : null;
    }

    /** The name that modifies a participant, or a figure that does: Xの株式を, Xの10%の株式を. */
    private Mention modifier(Slot slot, int participant) {
        for (int dependent : clauses.dependents(participant)) {
            Bunsetsu d = clauses.get(dependent);
            Mention mention = d.adnominal() ? heads.of(slot, dependent, false) : null;
            boolean figure = d.kase() == Case.NO && d.lastMention() != null && !d.lastMention().isName();
            mention = mention == null && figure ? modifier(slot, dependent) : mention;
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }

    /** Xが20万件で、これはYを抜いて; XはZを発表し、これはYを: the object or subject of the clause before. */
    private Mention spokenOf(Slot slot, int pronoun) {
        for (int i = pronoun - 1; i >= 0; i--) {
            Case kase = clauses.get(i).kase();
            Mention name = kase == Case.WO || kase == Case.GA || kase == Case.TOPIC ? heads.of(slot, i, false) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }
}
