package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/** Tells the figures from which a change leads away, so that they were so before: 3億円 of 前年の3億円から5億円に増えた. */
final class LeftLevels extends FigureSentence {
    private static final String FROM = "から";
    private static final List<String> WAS = List.of("だった", "であった");

    /** @param sentence the sentence that is read */
    LeftLevels(FigureSentence sentence) {
        super(sentence);
    }

    boolean isLeft(ToldFigure figure) {
        Bunsetsu b = clauses.get(figure.at());
        int verb = b.kase() == Case.KARA ? clauses.head(figure.at()) : -1;
        return verb >= 0 && clauses.get(verb).predicate() != null && words.verbs().turns(clauses.get(verb).predicate().lemma())
                && text.startsWith(FROM, figure.amount().span().end()) && !figure.is(ValueType.MULTIPLE)
                && !Changes.isChange(figure.amount().value());
    }

    /** Whether the figure is what was so before of what the clause before tells, which is written down: 5億円に達し、前年の3億円から増えた. */
    boolean retell(ToldFigure figure) {
        Draft told = recent.last();
        boolean same = told != null && isLeft(figure) && figure.amount().basis().isEmpty() && told.predicate() == Predicate.MEASURE && told.object() instanceof Value now
                && now.type() == figure.amount().type() && isInUnit(now, figure.amount())
                && told.evidence().end() <= clauses.get(figure.first()).content().start() && !turns(told, figure);
        if (same) {
            recent.retell(figure.amount(), told);
        }
        return same;
    }

    /** Whether the figure is how much the noun behind it was before, which is written down: 9億円だった売上高が12億円に増えた. */
    boolean was(ToldFigure figure) {
        int at = figure.at();
        Bunsetsu b = clauses.get(at);
        boolean level = b.is(Bunsetsu.Kind.COPULA) && b.adnominal() && figure.behind().isEmpty() && !figure.is(ValueType.MULTIPLE);
        int noun = level ? clauses.head(at) : -1;
        noun = noun >= 0 && !hasSubject(at) && WAS.stream().anyMatch(was -> text.startsWith(was, b.content().end())) ? headOfChain(noun) : -1;
        if (noun < 0 || !nouns.namesThing(noun) || nouns.isNominalized(noun)) {
            return false;
        }
        Bunsetsu told = clauses.get(noun);
        boolean who = words.isBody(phrases.words(noun)) || told.lastMention() != null && told.endsWith(told.lastMention()); // 9億円だったX社
        if (who || told.kase() != Case.GA && told.kase() != Case.TOPIC) {
            return false;
        }
        String measured = Phrases.clean(text, clauses.get(clauses.head(at)).content().start(), clauses.get(noun).content().end());
        Draft earlier = recent.last();
        drafts.add("subject", measured, phrases.name(noun), null, figure.amount(), at, at);
        if (recent.last() != earlier && !recent.last().qualifiers().containsKey(Qualifier.DATE)) {
            recent.ofPast(earlier, Arrows.BEFORE);
        }
        return true;
    }

    /** Whether the clause tells of a subject of its own how much that was: 売上高が9億円だったX. */
    private boolean hasSubject(int at) {
        for (int dependent : clauses.dependents(at)) {
            Bunsetsu d = clauses.get(dependent);
            if ((d.kase() == Case.GA || d.kase() == Case.TOPIC) && !d.tellsTime()) {
                return true;
            }
        }
        return false;
    }

    /** The noun that a chain of genitives leads to: 支出 of AIへの企業の支出. */
    private int headOfChain(int first) {
        int noun = first;
        while (clauses.get(noun).adnominal() && clauses.get(noun).predicate() == null && clauses.head(noun) > noun) {
            noun = clauses.head(noun);
        }
        return noun;
    }

    private static boolean isInUnit(Value now, Amount amount) {
        return !(now instanceof Figure figure) || figure.unit().equals(amount.unit());
    }

    /** Whether something else is spoken of between what was told and the figure. */
    private boolean turns(Draft told, ToldFigure figure) {
        for (int i = figure.first() - 1; i >= Math.max(0, figure.first() - Clauses.REACH) && clauses.get(i).content().start() >= told.evidence().end(); i--) {
            Bunsetsu b = clauses.get(i);
            if ((b.kase() == Case.GA || b.kase() == Case.TOPIC) && !b.tellsTime()) {
                return true;
            }
        }
        return false;
    }

    /** Says of the measure that was told after {@code earlier}, where one was, when it was so: at the date of the figure, or before. */
    void date(ToldFigure figure, Draft earlier) {
        Draft told = recent.last();
        if (told == earlier || told.predicate() != Predicate.MEASURE && told.predicate() != Predicate.PRICED_AT || !isLeft(figure)) {
            return;
        }
        int before = figure.first() - 1;
        boolean timed = before >= 0 && clauses.get(before).kase() == Case.NO && clauses.head(before) == figure.first();
        Mention date = timed ? clauses.get(before).lastMention() : null;
        String when = timed ? phrases.words(before) : "";
        if (date != null && date.is(ValueType.DATE)) {
            told.qualifiers().put(Qualifier.DATE, Arguments.display(date.meaning()));
            told.qualifiers().remove(Qualifier.SCOPE, Arrows.BEFORE);
        } else if (!BasisWords.isPast(told.qualifiers().getOrDefault(Qualifier.SCOPE, ""))) {
            told.qualifiers().put(Qualifier.SCOPE, BasisWords.isPast(when) ? when : Arrows.BEFORE);
            told.qualifiers().remove(Qualifier.DATE);
        }
    }
}
