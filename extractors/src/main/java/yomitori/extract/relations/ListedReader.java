package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/**
 * Hands back to each figure of a list what is told once for all of them: Aは1億ドル、Bは2億ドルの売上高を, 出荷台数はAが1万台、Bが2万台,
 * 構成比は携帯型が7割、壁掛け型が3割, 2025年に7億ドル、2032年に89億ドルに達する. Reads what the other readers of a sentence have left.
 */
final class ListedReader extends FigureSentence {
    private final List<Draft> told;

    /**
     * A figure of a list.
     *
     * @param at the bunsetsu where it stands
     * @param key the one of the name, date or common noun to which it belongs
     */
    private record Member(int at, Mention figure, int key) {}

    /** @param told the facts of the sentence so far, to which those of the list are added */
    ListedReader(FigureSentence sentence, List<Draft> told) {
        super(sentence);
        this.told = told;
    }

    /** Reads the lists of the sentence. */
    void read() {
        List<Member> list = new ArrayList<>();
        for (int i = 1; i < clauses.size(); i++) {
            Member member = member(i);
            if (member == null) {
                continue;
            }
            if (!list.isEmpty() && !follows(list.getLast(), member)) {
                read(list);
                list.clear();
            }
            list.add(member);
        }
        read(list);
    }

    /** The figure that the bunsetsu is, with the key right before it; null where it is none. */
    private Member member(int at) {
        Bunsetsu b = clauses.get(at);
        Mention figure = b.mentions().size() == 1 ? b.lastMention() : null;
        if (figure == null || !MeasureReader.isMeasure(figure) || figure.span().start() != b.content().start()) {
            return null;
        }
        int key = at - 1;
        while (key > 0 && key >= at - 2 && clauses.get(key).mentions().isEmpty() && clauses.get(key).kase() == Case.NONE
                && clauses.get(key).predicate() == null && !clauses.get(key).comma()) {
            key--; // なんと
        }
        Bunsetsu k = clauses.get(key);
        boolean placed = k.kase() == Case.DE && k.lastMention() != null && k.lastMention().is(NameType.PLACE); // 日本で2割、米国で7割
        boolean name = (k.kase() == Case.TOPIC || k.kase() == Case.GA || placed) && isWhole(k);
        boolean date = (k.kase() == Case.TOPIC || k.kase() == Case.NI) && k.tellsTime() && k.lastMention() != null;
        return name || date || isCommon(key) ? new Member(at, figure, key) : null;
    }

    /** Whether the key is a kind of what is spoken of and has no name, nor is measured itself: 携帯型が. */
    private boolean isCommon(int key) {
        Bunsetsu k = clauses.get(key);
        boolean part = k.kase() == Case.TOPIC || k.kase() == Case.GA || k.kase() == Case.DE && words.isField(phrases.words(key));
        boolean noun = part && k.mentions().isEmpty() && k.predicate() == null && !k.tellsTime()
                && nouns.namesThing(key);
        String told = noun ? phrases.words(key) : "";
        return noun && !words.isVacuous(told) && !words.isPronoun(told) && !words.isPeriod(told) && !words.isBasis(told) && !isKnown(told);
    }

    private static boolean isWhole(Bunsetsu b) {
        Mention last = b.lastMention();
        return last != null && last.isName() && b.endsWith(last)
                && b.content().start() >= last.span().start() - 1;
    }

    /** Whether a member goes on with the list of the one before it: alike in figure and key, with nothing but a joining word between. */
    private boolean follows(Member first, Member next) {
        int last = turn(first.at());
        int before = phrases.first(next.key());
        boolean near = before == last + 1 || before == last + 2 && isJoint(last + 1);
        return last >= 0 && near && isAlike(first.figure(), next.figure()) && isAlikeKey(first.key(), next.key());
    }

    /**
     * Where the clause of a figure ends that goes on with a list, perhaps with words of its place in it: 20億ドルで最大となり、; -1 where it
     * is none.
     */
    private int turn(int at) {
        Bunsetsu b = clauses.get(at);
        boolean alone = b.predicate() == null
                && words.isVacuous("1" + Phrases.clean(text, at(b).end(), b.content().end()));
        int last = at;
        while (alone && b.kase() == Case.DE && last < at + 2 && last + 1 < clauses.size() && !clauses.get(last).comma()
                && (clauses.get(last + 1).mentions().isEmpty() || isRank(last + 1)) && clauses.get(last + 1).kase() != Case.GA) {
            last++;
        }
        Bunsetsu end = clauses.get(last);
        boolean turns = last == at ? b.kase() == Case.NONE : (end.predicate() != null || isRank(last)) && !end.adnominal();
        return alone && turns && end.comma() ? last : -1;
    }

    private boolean isRank(int index) {
        Bunsetsu b = clauses.get(index);
        return b.mentions().size() == 1 && b.lastMention().is(ValueType.RANK);
    }

    private static Span at(Bunsetsu figure) {
        return figure.lastMention().span();
    }

    private boolean isJoint(int index) {
        Bunsetsu b = clauses.get(index);
        return b.kase() == Case.NONE && b.mentions().isEmpty() && b.predicate() == null;
    }

    private static boolean isAlike(Mention one, Mention other) {
        return one.meaning() instanceof Figure a && other.meaning() instanceof Figure b
                && a.type() == b.type() && a.unit().equals(b.unit());
    }

    private boolean isAlikeKey(int one, int other) {
        Mention a = clauses.get(one).lastMention();
        Mention b = clauses.get(other).lastMention();
        if (a == null || b == null) {
            return a == b && !phrases.words(one).equals(phrases.words(other));
        }
        return a.meaning() instanceof Entity x && b.meaning() instanceof Entity y ? x.type() == y.type() && !x.equals(y)
                : a.is(ValueType.DATE) && b.is(ValueType.DATE);
    }

    private void read(List<Member> list) {
        if (list.size() < 2) {
            return;
        }
        Member last = list.getLast();
        boolean common = clauses.get(last.key()).mentions().isEmpty();
        if (common && topic(list.getFirst().key()) < 0) {
            return; // what they are so much of is not told
        }
        int noun = clauses.get(last.at()).kase() == Case.NO ? clauses.head(last.at()) : -1;
        if (noun >= 0 && clauses.get(noun).kase() == Case.NONE && clauses.get(noun).comma()) {
            return; // カナダは24億ドル、中国は475億ドルの基金、フランスは
        }
        nameShared(list);
        Draft read = of(last);
        for (Member member : list) {
            if (of(member) == null && (member != last || read == null)) {
                if (read != null) {
                    handBack(read, last, member);
                } else if (!clauses.get(member.key()).tellsTime()) {
                    share(last, member, list.getFirst().key());
                }
            }
        }
    }

    /** Says what the figures of the list measure where they were told of nothing but their names: 普及率は日本が23%、韓国が67%. */
    private void nameShared(List<Member> list) {
        int shared = topic(list.getFirst().key());
        for (Member member : list) {
            Draft read = shared < 0 ? null : of(member);
            if (read != null && read.predicate() == Predicate.MEASURE && isKeyAlone(read.subject(), member.key())) {
                Phrase both = new Phrase(name(member.key()) + " " + phrases.words(shared));
                Draft named = Draft.of(Predicate.MEASURE, both, read.object(), read.evidence(), read.trigger(), read.rule());
                named.qualifiers().putAll(read.qualifiers());
                told.set(told.indexOf(read), named);
            }
        }
    }

    /** Whether words name the key of a figure and nothing of it. */
    private boolean isKeyAlone(Argument told, int key) {
        Mention name = clauses.get(key).lastMention();
        return name != null && told.equals(name.meaning()) || Arguments.display(told).equals(phrases.words(key))
                || Arguments.display(told).equals(clauses.get(key).content().in(text));
    }

    /** What the key of a figure is called. */
    private String name(int key) {
        Mention name = clauses.get(key).lastMention();
        return name == null ? phrases.words(key) : Arguments.display(name.meaning());
    }

    /** The fact that tells a figure, or null. */
    private Draft of(Member member) {
        for (Draft draft : told) {
            if (draft.object().equals(member.figure().meaning()) && draft.evidence().contains(member.figure().span())) {
                return draft;
            }
        }
        return null;
    }

    /** Adds what is told of the last figure of the list for another of them. */
    private void handBack(Draft read, Member last, Member member) {
        if (read.predicate() != Predicate.MEASURE) {
            return;
        }
        Mention key = clauses.get(member.key()).lastMention();
        Argument subject = key == null ? renamed(read.subject(), last.key(), member.key())
                : key.isName() ? replaced(read.subject(), clauses.get(last.key()).lastMention(), key) : read.subject();
        if (subject != null) {
            draft(subject, member, read.trigger());
        }
    }

    private void draft(Argument subject, Member member, int trigger) {
        Amount amount = new Amount(member.at(), member.figure(), (Value) member.figure().meaning(), "", "");
        drafts.draft("listed", subject, amount, trigger, member.key());
    }

    /** The subject with another name in the place of one; null where it does not hold that. */
    private static Argument replaced(Argument subject, Mention one, Mention other) {
        if (subject.equals(one.meaning())) {
            return other.meaning();
        }
        String words = Arguments.display(subject);
        for (String name : List.of(((Entity) one.meaning()).name(), one.surface())) {
            if (subject instanceof Phrase && words.startsWith(name)) {
                return new Phrase(((Entity) other.meaning()).name() + words.substring(name.length()));
            }
        }
        return null;
    }

    /** The subject with another common noun in the place of one; null where it does not begin with that. */
    private Argument renamed(Argument subject, int one, int other) {
        String told = Arguments.display(subject);
        String first = phrases.words(one);
        return told.startsWith(first) ? new Phrase(phrases.words(other) + told.substring(first.length())) : null;
    }

    /** Adds for a figure of the list what its topic, or what is done by so much, says that all of them measure. */
    private void share(Member last, Member member, int first) {
        int shared = topic(first);
        shared = shared < 0 && last.figure().is(ValueType.MONEY) ? spent(last.at()) : shared;
        if (shared >= 0) {
            draft(new Phrase(name(member.key()) + " " + phrases.words(shared)), member, nouns.governor(last.at()));
        }
    }

    /** The topic before the list that figures measure: 出荷台数は|首位のAが1万台; -1 where there is none. */
    private int topic(int first) {
        int topic = phrases.first(first) - 1;
        while (topic > 0 && (clauses.get(topic).tellsTime() || clauses.get(topic).kase() == Case.NO)) {
            topic--;
        }
        boolean told = topic >= 0 && clauses.get(topic).kase() == Case.TOPIC && phrases.name(topic) == null;
        return told && isKnown(phrases.words(topic)) ? topic : -1;
    }

    /** Whether the words end with what figures measure. */
    private boolean isKnown(String measured) {
        return words.isMeasured(measured) || words.isOwned(measured) || words.isCount(measured) || words.isForecast(measured)
                || words.isOfFirm(measured) || figures.isNumber(measured);
    }

    /** What is bought or built for the sums of the list: 1億ドル、2億ドルと、大型の設備投資を計画する; -1 where nothing is. */
    private int spent(int last) {
        int predicate = nouns.predicate(last);
        int object = predicate < 0 ? -1 : nouns.argument(predicate, Case.WO, last);
        if (object < last) {
            return -1;
        }
        String done = clauses.get(object).content().in(text);
        return done.length() > 2 && words.verbs().spends(done.substring(done.length() - 2) + "する") ? object : -1;
    }
}
