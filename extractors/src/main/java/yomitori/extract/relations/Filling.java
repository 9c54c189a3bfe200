package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;

/** One frame being filled from one event; a bunsetsu serves one slot only. */
final class Filling {
    /** So many nouns lie between a relative clause and the one that it tells of, at most: 発表されたX社の新型のY. */
    private static final int MOST_OWNERS = 2;

    private final Event event;
    private final boolean listed;
    private final boolean ofShown;
    private final boolean compares;
    private final String text;
    private final Clauses clauses;
    private final Discourse discourse;
    private final FillingWords words;
    private final HeadNames heads;
    private final StandIns standIns;
    private final Places places;
    private final BitSet used = new BitSet();
    private final List<Mention> given = new ArrayList<>(2);
    private final BitSet asked = new BitSet(); // participants that end as the frame's conditions ask
    private final BitSet owned = new BitSet(); // those of them whose noun is that of the name right before it

    /**
     * Begins with nothing filled.
     *
     * @param predicate the fact that is told: what a relative clause tells of when a name came out, or of who made it, it tells of those
     *     joined behind it as well; and an article that brings a work out tells of that one what it uses and when it comes
     */
    Filling(FillingWords words, Anaphora anaphora, Event event, String text, Clauses clauses, Discourse discourse, Predicate predicate) {
        this.event = event;
        this.listed = predicate == Predicate.DEVELOPED_BY || predicate == Predicate.RELEASED_ON;
        this.compares = predicate == Predicate.SURPASSES || predicate == Predicate.MATCHES;
        this.ofShown = predicate == Predicate.USES || predicate == Predicate.RELEASED_ON;
        this.text = text;
        this.clauses = clauses;
        this.discourse = discourse;
        this.words = words;
        this.heads = new HeadNames(text, clauses, words);
        this.standIns = new StandIns(text, clauses, event, discourse, anaphora, words, heads, predicate == Predicate.DEVELOPED_BY);
        this.places = new Places(text, clauses, event, words);
    }

    /** Whether the participants end with the nouns that the frame asks for. */
    boolean meets(Map<Role, Nouns> conditions) {
        for (Map.Entry<Role, Nouns> condition : conditions.entrySet()) {
            if (!endsWith(condition.getKey(), condition.getValue())) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWith(Role role, Nouns nouns) {
        if (role == Role.ACTION) {
            return endsWith(event.at(), nouns);
        }
        int[] participants = event.in(role);
        for (int i = role == Role.PARTNER ? Math.max(0, participants.length - 1) : 0; i < participants.length; i++) { // 子会社と提携相手と
            if (endsWith(participants[i], nouns)) {
                asked.set(participants[i]);
                owned.set(participants[i], nouns.followName(text, clauses.get(participants[i])));
                return true;
            }
        }
        return false;
    }

    private boolean endsWith(int participant, Nouns nouns) {
        return nouns.end(text, clauses.get(participant));
    }

    /** The mentions that stand in the slot's own role. */
    List<Mention> direct(Slot slot) {
        return slot.raised() ? List.of() : from(slot, slot.role());
    }

    /** The mentions that fill the slot although they stand in another place; none where something else has that part. */
    List<Mention> indirect(Slot slot) {
        if (slot.strict() || heads.isCut() || event.isTold(slot.role())) {
            return List.of();
        }
        if (slot.raised()) {
            Mention raiser = isToldOfNothingElse() ? discourse.raiser() : null;
            return raiser == null ? List.of() : List.of(raiser);
        }
        boolean another = places.areOfAnother(slot.role(), used);
        for (Role role : places.of(slot)) {
            List<Mention> found = another && role == Role.TOPIC ? List.of() : from(slot, role);
            if (!found.isEmpty() || heads.isCut()) {
                return found;
            }
        }
        if (another) {
            return List.of();
        }
        Mention owner = slot.carried() && slot.role() == Role.AGENT ? ownerOfDeed(slot) : null;
        if (owner != null) {
            return List.of(owner);
        }
        boolean object = slot.role() == Role.PATIENT || compares && slot.role() == Role.AGENT && !slot.names().contains(NameType.COMPANY);
        Mention earlier = object ? earlierObject(slot) : null; // Xを発表し、Yに匹敵する性能を
        Mention told = earlier == null ? carried(slot) : earlier;
        return told == null ? List.of() : List.of(told);
    }

    /** Whether the sentence tells of no other thing in which somebody may take part: not 実験では, 開発は, 計画に. */
    private boolean isToldOfNothingElse() {
        if (event.has(Role.GOAL) || event.has(Role.PATIENT) || event.has(Role.RELATIVE) || clauses.get(event.at()).adnominal()) {
            return false;
        }
        for (int i = Math.max(0, event.at() - Clauses.REACH); i < event.at(); i++) {
            Bunsetsu b = clauses.get(i);
            boolean told = b.kase() == Case.TOPIC && !b.tellsTime() || b.kase() == Case.DE && clauses.head(i) == event.at();
            if (told && !asked.get(i) && !NameTypes.isBody(b.lastMention())) {
                return false;
            }
        }
        return true;
    }

    /** Whose deed it is where a noun tells it: XのシリーズGでの10億円の調達; null where it is told of nobody. */
    private Mention ownerOfDeed(Slot slot) {
        boolean noun = clauses.isActionNoun(event.at());
        for (int i = event.at() - 1; noun && i >= 0; i--) {
            Bunsetsu b = clauses.get(i);
            if (!b.adnominal() || b.predicate() != null || b.comma()) {
                return null;
            }
            Mention last = b.lastMention();
            if (b.kase() == Case.NO && last != null && slot.takes(last) && b.endsWith(last)) {
                return used.get(i) ? null : last;
            }
        }
        return null;
    }

    /** What the sentences before told last that could fill the slot, whether or not it is carried; null where this one tells of another. */
    Mention before(Slot slot) {
        boolean another = slot.strict() || heads.isCut() || event.isTold(slot.role()) || places.areOfAnother(slot.role(), used)
                || places.haveOtherTopic(used, asked) || places.haveNamedTopic(used);
        return another ? null : discourse.carried(slot.names());
    }

    /** What the sentences before tell that fills the slot; null where the slot takes none of it, or this one tells of something else. */
    private Mention carried(Slot slot) {
        boolean another = slot.role() == Role.GOAL && places.isTowardsSomethingElse() // ある企業への投資
                || slot.role() == Role.AGENT && isDoneWithin(slot); // XではYが搭載される
        if (!slot.carried() || another || places.haveOtherTopic(used, asked) || isOwned(slot)) {
            return null;
        }
        boolean work = slot.names().contains(NameType.PRODUCT) || slot.names().contains(NameType.MODEL); // many are named in passing
        Mention about = work ? discourse.presented(slot.names()) : discourse.carried(slot.names());
        boolean works = compares && NameTypes.isBody(about) && (namesWork(Role.PATIENT) || namesWork(Role.GOAL));
        Mention launched = works ? discourse.launched(NameTypes.WORKS) : null; // X社はYを出し、モデルZを上回った: Y did
        about = launched == null ? about : launched;
        return about == null && work ? broughtOut(slot) : about;
    }

    private boolean namesWork(Role role) {
        for (int participant : event.in(role)) {
            if (NameTypes.isWork(clauses.get(participant).lastMention())) {
                return true;
            }
        }
        return false;
    }

    /** Whether では names what could fill the slot. */
    private boolean isDoneWithin(Slot slot) {
        for (int within : event.in(Role.WITHIN)) {
            Mention name = clauses.get(within).lastMention();
            if (name != null && slot.takes(name)) {
                return true;
            }
        }
        return false;
    }

    /** The work that the sentences before brought out, or else all of the article; null where a clause tells of its own noun. */
    private Mention broughtOut(Slot slot) {
        int[] nouns = event.in(Role.RELATIVE);
        boolean another = nouns.length > 0 && !words.isClauseHead(text, clauses.get(nouns[0])) || clauses.isInRelative(event.at());
        if (another) {
            return null;
        }
        return ofShown && nouns.length == 0 ? discourse.broughtOut(slot.names()) : discourse.launched(slot.names());
    }

    /** Whether what a frame asks for is told to be somebody's: Xの増資を, so that nobody told before is meant. */
    private boolean isOwned(Slot slot) {
        for (int noun = asked.nextSetBit(0); noun >= 0; noun = asked.nextSetBit(noun + 1)) {
            for (int dependent : clauses.dependents(noun)) {
                Bunsetsu d = clauses.get(dependent);
                boolean named = d.mentions().stream().anyMatch(name -> slot.takes(name) && !given.contains(name));
                if (d.kase() == Case.NO && (named || words.isGroup(text, d))) { // 新興企業のラウンドを
                    return true;
                }
            }
        }
        return false;
    }

    /** Yを加え、発売する: the object of the clause before. A noun with a genitive has its own: Yを導入し、Zの活用を. */
    private Mention earlierObject(Slot slot) {
        if (event.has(Role.GENITIVE) && clauses.isActionNoun(event.at())) {
            return null;
        }
        for (int i = event.at() - 1; i >= Math.max(0, event.at() - Clauses.REACH); i--) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.WO) {
                int verb = clauses.head(i);
                boolean before = verb >= 0
                        && verb < event.at()
                        && !clauses.get(verb).adnominal()
                        && clauses.get(verb).kase() != Case.TO
                        && clauses.get(verb).kase() != Case.TOPIC; // Yを、そして注目すべきはZの採用だ
                return before ? heads.of(slot, i, false) : null;
            }
        }
        return null;
    }

    private List<Mention> from(Slot slot, Role role) {
        int[] participants = event.in(role);
        boolean doer = slot.role() == Role.GENITIVE && event.has(Role.COMPOUND); // XのY買収
        if (participants.length == 0 || doer) {
            return List.of();
        }
        // of figures and doers the nearest first: 1位にX、2位にYがランクイン, XがA、YがBを開発
        boolean nearest = slot.names().isEmpty() || role == Role.AGENT;
        boolean many = role == Role.SOURCE || role == Role.PARTNER; // Xから10億円、Yから5億円を; Xとは販売で、Yとは開発で
        List<Mention> all = new ArrayList<>(2);
        for (int i = 0; i < participants.length && (many || all.isEmpty()); i++) {
            int participant = participants[nearest ? participants.length - 1 - i : i];
            boolean taken = used.get(participant) && participant != event.at();
            boolean topic = role == Role.TOPIC && clauses.get(participant).kase() == Case.NONE && places.hasOwnTopic(); // 彼らは、X、Yと手を組む
            if (!taken && !topic) {
                take(slot, participant, role, all);
            }
        }
        return all;
    }

    /** Adds what a participant names that fills no slot yet, or where it only owns the noun behind it that one: 2月に発表されたX社のY. */
    private void take(Slot slot, int participant, Role role, List<Mention> all) {
        List<Mention> found = mentions(slot, participant, role);
        int named = participant;
        for (int steps = 0; found.isEmpty() && role == Role.RELATIVE && steps < MOST_OWNERS && heads.isOwner(named); steps++) {
            named = clauses.head(named);
            found = mentions(slot, named, role);
        }
        found.removeIf(mention -> role == Role.COMPOUND && given.contains(mention)); // Y対応で: not who does it as well
        if (!found.isEmpty()) {
            given.addAll(found);
            boolean owned = role == Role.RELATIVE && heads.isOwner(participant)
                    && !clauses.get(participant).mentions().contains(found.get(0));
            if (!owned) {
                used.set(participant);
            }
            all.addAll(found);
        }
    }

    private List<Mention> mentions(Slot slot, int participant, Role role) {
        boolean compound = role == Role.COMPOUND || slot.deep() && owned.get(participant) && !isEdition(participant); // X株を
        List<Mention> found = new ArrayList<>(2);
        for (int i : clauses.withCoordinated(participant)) {
            Mention mention = heads.of(slot, i, compound);
            if (mention != null && (role == Role.COMPOUND || !compound || mention == clauses.get(i).lastMention())) {
                heads.beside(slot, i, mention, found);
                found.add(mention);
            }
        }
        if (!found.isEmpty() && role == Role.RELATIVE && listed) {
            joined(slot, participant, found);
        }
        if (found.isEmpty() && role == Role.COMPOUND) {
            standIns.both(slot, participant, found);
        } else if (found.isEmpty()) {
            standIns.find(slot, participant, role, found);
        }
        return found;
    }

    private boolean isEdition(int participant) {
        Bunsetsu b = clauses.get(participant);
        return b.lastMention() != null && words.isEdition(text, b.lastMention().span().end(), b.content().end());
    }

    /** Adds the names that follow the one of which a relative clause tells, up to the first that has an owner or clause of its own: Xが開発したAやB. */
    private void joined(Slot slot, int first, List<Mention> found) {
        for (int at = first; clauses.isCoordinated(at);) {
            int before = at;
            at = clauses.head(at);
            for (int dependent : clauses.dependents(at)) {
                Bunsetsu d = clauses.get(dependent);
                if (dependent > before && d.adnominal() && (d.predicate() != null || !d.mentions().isEmpty())) {
                    return;
                }
            }
            Mention next = heads.of(slot, at, false);
            if (next == null || words.isOtherName(text, clauses.get(at), next)) {
                return;
            }
            found.add(next);
        }
    }

    /** Whether names were taken that only give examples: AやBといった企業. */
    boolean hasExamples() {
        return standIns.areExamples();
    }

    /** Adds what the slots of the qualifiers are filled with, and when it happened. */
    void qualify(Map<Qualifier, Slot> qualifiers, Draft draft) {
        qualifiers.forEach((qualifier, slot) -> {
            if (slot.words()) {
                int told = told(slot.role());
                if (told >= 0) {
                    draft.qualifiers().put(qualifier, commonWords(told));
                }
                return;
            }
            List<Mention> found = direct(slot);
            if (found.isEmpty() && slot.role() == Role.PATIENT && clauses.isActionNoun(event.at())) { // 9億円の出資
                found = from(slot, Role.GENITIVE);
            }
            if (!found.isEmpty()) {
                draft.qualifiers().put(qualifier, Arguments.display(found.get(0).meaning()));
            }
        });
        for (int time : event.in(Role.TIME)) {
            Mention mention = clauses.get(time).lastMention();
            if (!mention.meaning().equals(draft.object())) {
                draft.qualifiers().putIfAbsent(Qualifier.DATE, Arguments.display(mention.meaning()));
            }
        }
    }

    /** The participant in a role that ends as the frame asks, or the last that tells no time: 社長に of 3月に新たに社長に; -1 where none does. */
    private int told(Role role) {
        int last = -1;
        for (int participant : event.in(role)) {
            if (asked.get(participant)) {
                return participant;
            }
            last = clauses.get(participant).tellsTime() ? last : participant;
        }
        return last;
    }

    /** Tells in what the subject holds a rank or stands beside another, or which of its versions is meant. */
    void narrow(Mention subject, Mention object, Draft draft) {
        String field = switch (draft.predicate()) {
            case RANKED -> ranked(object, draft);
            case SURPASSES, MATCHES -> compared(object, draft);
            case RELEASED_ON -> Versions.behind(text, subject.span().end());
            default -> "";
        };
        if (!field.isEmpty()) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, field);
        }
    }

    /** In what one does better than another; tells as well the test in which they did: MMLUで90点を記録し、Xを上回る, X（MMLU: 88.7）を上回る. */
    private String compared(Mention object, Draft draft) {
        Scope scope = new Scope(text, clauses);
        int other = clauses.at(object);
        Mention test = other < 0 ? null : clauses.get(other).test();
        test = test == null ? scope.test(Math.max(event.at(), other)) : test;
        if (test != null) {
            draft.qualifiers().putIfAbsent(Qualifier.BENCHMARK, Arguments.display(test.meaning()));
        }
        return scope.ofComparison(event.at());
    }

    /** In what a rank is held; tells the test or board that gives it as well. */
    private String ranked(Mention object, Draft draft) {
        int rank = clauses.at(object);
        if (rank < 0) {
            return "";
        }
        Scope scope = new Scope(text, clauses);
        Mention board = scope.board(rank);
        if (board != null) {
            draft.qualifiers().putIfAbsent(Qualifier.BENCHMARK, Arguments.display(board.meaning()));
        }
        return scope.ofRank(rank, object, -1);
    }

    /** The words of a participant behind its last name: 社長 in オアシス社長に. */
    private String commonWords(int i) {
        Bunsetsu b = clauses.get(i);
        int from = b.content().start();
        for (Mention mention : b.mentions()) {
            from = mention.isName() && mention.span().end() < b.content().end() && !isEdition(i) ? mention.span().end() : from;
        }
        return Phrases.clean(text, from, b.content().end());
    }
}
