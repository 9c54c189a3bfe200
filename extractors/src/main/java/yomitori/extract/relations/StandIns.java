package yomitori.extract.relations;

import java.util.List;
import java.util.Set;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;

/**
 * Finds the names for participants that hold none themselves: what they stand for, the examples and names that they sum up, what a
 * copula makes them, what modifies them.
 */
final class StandIns {
    private static final int[] NONE = {};

    private static final Set<NameType> WORKS = Set.of(NameType.MODEL, NameType.PRODUCT);

    private static final String THESE = "これら";

    /** What stands between names of which one thing is told. */
    private static final Set<String> LISTING = Set.of("、", ",", "/", "・", "と", "や", "および", "及び", "」と「", "」「", "」、「", "」や「");

    /** Verbs that tell what others hold: Aを含む3社. */
    private static final Set<String> INCLUDING = Set.of("含む", "含める", "はじめる", "する");

    /** Verbs that give a name: Aと呼ばれる企業. */
    private static final Set<String> CALLING = Set.of("呼ぶ", "称する", "名付ける");

    private static final Set<NameType> COMPANIES = Set.of(NameType.COMPANY);

    /** So many bunsetsu lie between a name and the count that it is an example of, at most: 「X」をはじめとした4機種. */
    private static final int MOST_COUNTED = 3;

    private final String text;
    private final Clauses clauses;
    private final Event event;
    private final Discourse discourse;
    private final Anaphora anaphora;
    private final FillingWords words;
    private final HeadNames heads;
    private boolean examples;

    StandIns(String text, Clauses clauses, Event event, Discourse discourse, Anaphora anaphora, FillingWords words, HeadNames heads) {
        this.text = text;
        this.clauses = clauses;
        this.event = event;
        this.discourse = discourse;
        this.anaphora = anaphora;
        this.words = words;
        this.heads = heads;
    }

    /** Whether names were found that only give examples: AやBといった企業. */
    boolean areExamples() {
        return examples;
    }

    /** Adds the names that a participant of the role stands for, where it stands for any. */
    void find(Slot slot, int participant, Role role, List<Mention> found) {
        apposed(slot, participant, found);
        if (found.isEmpty()) {
            exemplified(slot, participant, role, found);
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
        boolean referring = before != null && before.kase() == Case.NO && before.content().in(text).equals(THESE) && b.mentions().isEmpty();
        Set<NameType> kind = referring ? anaphora.kind(text, b) : Set.of();
        List<Mention> told = WORKS.containsAll(kind) && kind.stream().anyMatch(slot.names()::contains) ? discourse.group(kind) : List.of();
        for (int i = told.size() - 1; i >= 0 && (i == told.size() - 1 || areSideBySide(told.get(i), told.get(i + 1))); i--) {
            found.add(0, told.get(i));
        }
    }

    private boolean areSideBySide(Mention one, Mention next) {
        return LISTING.contains(text.substring(one.span().end(), next.span().start()).strip());
    }

    /** 『A』『B』の2機種を, 『A』ほか、5機種を: the names that a count sums up. */
    private void apposed(Slot slot, int participant, List<Mention> found) {
        Bunsetsu b = clauses.get(participant);
        if (b.mentions().size() != 1 || !b.lastMention().is(ValueType.QUANTITY)) {
            return;
        }
        for (int i = participant - 1; i >= Math.max(0, participant - MOST_COUNTED); i--) {
            Mention first = clauses.get(i).lastMention();
            if (first != null) {
                boolean such = i == participant - 1 && clauses.get(i).kase() == Case.NONE && !clauses.get(i).comma() // XやYなど3社
                        && text.startsWith("など", clauses.get(i).content().end());
                if (such || words.isSummed(text.substring(first.span().end(), b.lastMention().span().start()))) {
                    named(slot, i, found);
                }
                break;
            }
        }
        for (int dependent : clauses.dependents(participant)) {
            boolean called = clauses.get(dependent).kase() == Case.CALLED; // XとYという2社
            including(slot, dependent, found);
            if (clauses.get(dependent).kase() == Case.NO || called) {
                for (int each : clauses.withCoordinated(dependent)) {
                    clauses.get(each).mentions().stream().filter(slot::takes).forEach(found::add);
                }
            }
        }
    }

    private static boolean isCount(Bunsetsu b) {
        return b.kase() == Case.NO && b.lastMention() != null && b.lastMention().is(ValueType.QUANTITY);
    }

    /** Aと呼ばれる企業が: the name that a relative clause gives. */
    private void called(Slot slot, int clause, List<Mention> found) {
        Bunsetsu b = clauses.get(clause);
        int name = clause - 1;
        if (b.isVerbal() && b.adnominal() && CALLING.contains(b.predicate().lemma()) && name >= 0 && clauses.get(name).kase() == Case.TO) {
            Mention mention = heads.of(slot, name, false);
            found.addAll(mention == null ? List.of() : List.of(mention));
        }
    }

    /** AやBを含む企業が, Aをはじめとする3社が: the names that a relative clause sums up. */
    private void including(Slot slot, int clause, List<Mention> found) {
        Bunsetsu b = clauses.get(clause);
        boolean verb = b.isVerbal() && b.adnominal() && INCLUDING.contains(b.predicate().lemma());
        boolean headed = verb && !b.predicate().lemma().equals("する");
        for (int dependent : verb ? clauses.dependents(clause) : NONE) {
            headed |= text.startsWith("はじめ", clauses.get(dependent).content().start());
        }
        for (int dependent : verb && headed ? clauses.dependents(clause) : NONE) {
            if (clauses.get(dependent).kase() == Case.WO) {
                named(slot, dependent, found);
            }
        }
    }

    /** AやBといった企業が, AやBなどの企業が, Aという企業が, Aといった発売されたX社の製品: the examples and the name of a noun. */
    private void exemplified(Slot slot, int participant, Role role, List<Mention> found) {
        boolean owner = role == Role.RELATIVE && heads.isOwner(participant);
        if (!owner && !clauses.get(participant).mentions().isEmpty()) {
            return;
        }
        for (int dependent : clauses.dependents(participant)) {
            Bunsetsu d = clauses.get(dependent);
            including(slot, dependent, found);
            called(slot, dependent, found);
            for (int each : isCount(d) ? clauses.dependents(dependent) : NONE) { // AやBを含む50社以上の企業が
                including(slot, each, found);
            }
            if (isExample(slot, d)) {
                named(slot, dependent, found);
            } else if (isOwnDoer(participant) && isAttribute(d, participant)) {
                for (int owned : clauses.dependents(dependent)) {
                    if (isExample(slot, clauses.get(owned))) {
                        named(slot, owned, found);
                    }
                }
            }
        }
        if (found.isEmpty() && isOwnDoer(participant) && words.isGroup(text, clauses.get(participant))) {
            listed(slot, participant, found);
        }
    }

    /** Whether words between examples and their noun only say what it is like: AやBといった日本の企業が, not AやBといった大手の取引先が. */
    private boolean isAttribute(Bunsetsu b, int participant) {
        boolean plain = b.mentions().isEmpty() && !words.isRelated(text, clauses.get(participant));
        return b.kase() == Case.NO && (plain || !b.mentions().isEmpty() && b.mentions().stream().allMatch(each -> each.is(NameType.PLACE)));
    }

    /** Whether a participant is no doer of another clause: not 企業が of 企業が出資し、Xと連携する. */
    private boolean isOwnDoer(int participant) {
        return clauses.get(participant).kase() != Case.GA || clauses.head(participant) == event.at();
    }

    /** AやBなど、日本の主要企業が: the examples before a comma. */
    private void listed(Slot slot, int participant, List<Mention> found) {
        int at = participant - 1;
        while (at > 0 && clauses.get(at).adnominal() && clauses.head(at) <= participant && !isExample(slot, clauses.get(at))) {
            at--;
        }
        Bunsetsu b = at < 0 ? null : clauses.get(at);
        int examples = b == null || b.kase() != Case.NONE || !b.comma() ? -1 : text.indexOf("など", b.content().end(), clauses.get(at + 1).content().start());
        if (examples >= 0) { // brackets may stand between
            named(slot, at, found);
        }
    }

    private boolean isExample(Slot slot, Bunsetsu b) {
        return b.kase() == Case.CALLED || b.kase() == Case.NO && (text.startsWith("など", b.content().end()) || isLikeness(slot, b));
    }

    /** Whether a name is told as one of a kind that does something or has it done: AやBのような企業が, and not with whom it may be done. */
    private boolean isLikeness(Slot slot, Bunsetsu b) {
        return (slot.role() == Role.AGENT || slot.role() == Role.PATIENT) && text.startsWith("のような", Signs.behind(text, b.content().end(), text.length(), "」』"));
    }

    private void named(Slot slot, int example, List<Mention> found) {
        for (int each : clauses.withCoordinated(example)) {
            Mention mention = heads.of(slot, each, false);
            if (mention != null) {
                heads.beside(slot, each, mention, found);
                found.add(mention);
                examples |= !text.startsWith("という", clauses.get(example).content().end());
            }
        }
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
        return told == null && slot.deep() ? modifier(slot, participant) : told;
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
        if (b.mentions().isEmpty() && b.adnominal() && b.predicate() != null && b.predicate().kind() == Kind.COPULA) {
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
                && clauses.get(said).predicate() != null && clauses.get(said).predicate().kind() == Kind.COPULA;
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
