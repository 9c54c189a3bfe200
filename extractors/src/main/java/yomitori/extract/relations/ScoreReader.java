package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.relations.Bunsetsu.PredicateWord;
import yomitori.facts.Bound;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;

/**
 * Reads what a model reached in the test that is named right before the figure: MMLUで88.7、HumanEvalで90.2と高い性能を示す. Each figure of such
 * a list has its own test, so that none waits for the predicate behind the last one.
 */
final class ScoreReader extends FigureSentence {
    private static final String SCORE = "score";
    private static final String POINTS = "点";

    private final List<Mention> rivals = new ArrayList<>(2); // whose scores were told since
    private Draft score; // the last that its sentence tells of a model by its test; null where there is none

    /** @param sentence the sentence that is read */
    ScoreReader(FigureSentence sentence) {
        super(sentence);
    }

    /** Whether the figure is what a model reached in a test, which is written down. */
    boolean reads(Amount amount) {
        return readsOther(amount) || isScore(amount) && readsOwn(amount);
    }

    /** Whether the figure is what another model reached in the test told before, 92.5%を記録し、Xの88.8%を上回った, which is written down. */
    private boolean readsOther(Amount amount) {
        int at = amount.at();
        Mention other = at < 2 || clauses.get(at - 1).kase() != Case.NO ? null : clauses.get(at - 1).lastMention();
        boolean tested = score != null && score.object() instanceof Figure reached && reached.type() == amount.type() && reached.unit().equals(amount.unit());
        if (!tested || !NameTypes.isWork(other) || !clauses.get(at - 1).endsWith(other) || score.subject().equals(other.meaning())
                || clauses.get(at).adnominal()) {
            return false;
        }
        Draft earlier = recent.last();
        Amount exact = amount.telling(Changes.exact(amount.value())); // 上回った says nothing of X's own
        drafts.draft(SCORE, other.meaning(), exact, nouns.governor(at), at - 1);
        recent.reached(earlier, score.qualifiers().get(Qualifier.BENCHMARK));
        rivals.add(other);
        if (isOutdone(amount)) { // Xの76.3、Yの78.2を引き離す
            rivals.forEach(rival -> recent.outdone(score, rival, amount, nouns.governor(at)));
            rivals.clear();
        }
        return true;
    }

    /** Whether the figure is told to be outdone: 88.8%を上回った, where the bound is that of the other figure, 59.6%を大きく引き離す. */
    private boolean isOutdone(Amount amount) {
        int governor = nouns.governor(amount.at());
        PredicateWord said = clauses.get(governor).predicate();
        boolean degree = said != null && said.kind() == Bunsetsu.Kind.ADJECTIVE && clauses.head(governor) >= 0; // 大きく引き離す
        governor = degree ? clauses.head(governor) : governor;
        said = clauses.get(governor).predicate();
        boolean bound = amount.value() instanceof Figure figure && figure.bound() == Bound.MORE_THAN;
        boolean verb = said != null && clauses.get(amount.at()).kase() == Case.WO && words.verbs().outdoes(said.lemma());
        return (bound || verb) && !clauses.isDenied(governor);
    }

    private boolean readsOwn(Amount amount) {
        int at = amount.at();
        boolean own = at >= 2 && isModel(at - 1) && test(at - 2) != null; // ChartQAではXが87.1と
        int test = own ? at - 2 : at - 1;
        Mention named = test < 0 ? null : test(test);
        if (named == null) {
            return false;
        }
        int holder = own ? at - 1 : holder(test);
        Mention model = holder >= 0 ? model(holder) : holder == -1 ? told() : null;
        if (model == null) {
            return false;
        }
        Draft earlier = recent.last();
        drafts.draft(SCORE, model.meaning(), amount, nouns.governor(at), holder < 0 ? test : Math.min(holder, test));
        recent.reached(earlier, Arguments.display(named.meaning()));
        score = recent.last() == earlier ? null : recent.last();
        rivals.clear();
        return score != null;
    }

    /** Whether the figure is told as a result, and describes nothing behind it: 88.7, 80.6%を, not 20%向上, 90.2というスコア. */
    private boolean isScore(Amount amount) {
        Bunsetsu b = clauses.get(amount.at());
        boolean scored = amount.type() == ValueType.PERCENT || amount.isBare() || amount.unit().equals(POINTS);
        boolean alone = b.lastMention() == amount.mention() && amount.span().end() == b.content().end()
                && amount.span().start() == b.content().start() && amount.basis().isEmpty();
        return scored && alone && (b.predicate() == null || b.predicate().kind() == Bunsetsu.Kind.COPULA) && switch (b.kase()) {
            case NONE -> b.comma();
            case TO, WO -> true;
            case NO -> isResult(amount.at() + 1);
            case CALLED -> clauses.head(amount.at()) >= 0 && !words.isCount(phrases.words(clauses.head(amount.at())));
            default -> false;
        };
    }

    /** Whether a noun only says that the figure before it is a result, which is told of by a verb: 77.2%のスコアを達成. */
    private boolean isResult(int noun) {
        return noun < clauses.size() && clauses.get(noun).kase() == Case.WO && words.isResult(phrases.words(noun));
    }

    /** The test in which the bunsetsu says that something was reached, or null. */
    private Mention test(int index) {
        Bunsetsu b = clauses.get(index);
        return b.kase() != Case.DE || b.predicate() != null ? null : b.test();
    }

    /** The bunsetsu of who was tested; -1 where the sentence tells nobody, -2 where it tells something else. */
    private int holder(int test) {
        for (int i = test - 1; i >= 0 && i >= test - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            if ((b.kase() == Case.TOPIC || b.kase() == Case.GA) && !b.tellsTime()) {
                return isModel(i) || isLikeModel(i) ? i : -2;
            }
            if (b.mentions().stream().anyMatch(NameTypes::isWork)) {
                return -2;
            }
        }
        return -1;
    }

    private boolean isModel(int index) {
        Bunsetsu b = clauses.get(index);
        Mention last = b.lastMention();
        return (b.kase() == Case.TOPIC || b.kase() == Case.GA) && NameTypes.isWork(last) && b.endsWith(last);
    }

    /** Xのようなモデルは: only X is told. */
    private boolean isLikeModel(int index) {
        return index > 0 && clauses.get(index).mentions().isEmpty()
                && clauses.head(index - 1) == index && clauses.get(index - 1).adnominal()
                && clauses.get(index - 1).predicate() != null && NameTypes.isWork(clauses.get(index - 1).lastMention());
    }

    private Mention model(int holder) {
        Mention own = clauses.get(holder).lastMention();
        return own != null ? own : clauses.get(holder - 1).lastMention();
    }

    /** The work that the sentences before were about or brought out, or null. */
    private Mention told() {
        Mention about = discourse.presented(NameTypes.WORKS);
        return about != null ? about : discourse.launched(NameTypes.WORKS);
    }
}
