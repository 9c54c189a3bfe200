package yomitori.extract.relations;

import yomitori.extract.Mentions;
import yomitori.extract.Words;
import yomitori.extract.relations.ModalityReader.Reading;
import yomitori.facts.Direction;
import yomitori.facts.Figure;
import yomitori.facts.Modality;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.text.Analysis;
import yomitori.text.Span;

/** Decides how firmly an article says what is drafted from it, sentence by sentence and cell by cell. */
final class Firmness {
    private static final String NOW = "現在の";
    private static final String FROM = "から";
    private static final String AFTER_DENIAL = "。と"; // 出していない|と|いう

    private final Analysis analysis;
    private final String text;
    private final ModalityReader sentences;
    private final FigureModality figures;
    private final MeasureWords words;
    private final Surroundings around;
    private final Actuals actuals;
    private final Tense tense;
    private final Words leaving;
    private final QuotedNews news;
    private final FactCollector collector;
    private final PayoutAhead payouts;

    Firmness(Analysis analysis, Mentions mentions, Modalities modalities, Surroundings around, FactCollector collector) {
        this.analysis = analysis;
        this.text = analysis.text();
        this.sentences = modalities.sentences();
        this.figures = modalities.figures();
        this.words = modalities.measures();
        this.around = around;
        Words changed = modalities.words().of(FirmnessWords.Role.CHANGED);
        this.actuals = new Actuals(text, mentions, words, changed, around.periods());
        this.payouts = new PayoutAhead(text, words, around.periods());
        this.leaving = modalities.words().of(FirmnessWords.Role.LEAVING);
        this.news = new QuotedNews(text, modalities.words());
        this.collector = collector;
        this.tense = new Tense(text, words, modalities.words(), collector);
    }

    /** A table states what it holds, or plans it where its heading, row or column says forecast. */
    Reading ofCell(Draft draft) {
        boolean measure = draft.predicate() == Predicate.MEASURE;
        boolean price = draft.predicate() == Predicate.PRICED_AT;
        if (around.forecasts().areAnnounced()) {
            return (measure || price) && !actuals.isActual(draft) ? around.forecasts().current() : Reading.PLAIN;
        }
        if (!measure) {
            return Reading.PLAIN;
        }
        String row = draft.evidence().in(text);
        int label = row.indexOf('\t');
        String scope = draft.qualifiers().getOrDefault(Qualifier.SCOPE, "");
        return around.forecasts().ofLabels(Arguments.display(draft.subject()), scope, label < 0 ? row : row.substring(0, label));
    }

    Sentence in(Clauses clauses) {
        return new Sentence(clauses);
    }

    /** A sentence whose drafts are weighed in order: a clause may tell by how much that changes which one before it foresees. */
    final class Sentence {
        private final Clauses clauses;
        private final Reading[] known;
        private final Span label;
        private Draft foreseen; // the last that a clause before foresees
        private Reading foresight;

        private Sentence(Clauses clauses) {
            this.clauses = clauses;
            this.known = new Reading[clauses.size()];
            this.label = FigureModality.label(text, clauses);
        }

        /** The label in brackets with which the sentence begins; null where it begins with none. */
        Span label() {
            return label;
        }

        /** What a draft's own words and its sheet say of it. */
        Told told(Draft draft) {
            Reading own = outside(draft, own(draft.trigger()));
            boolean measure = draft.predicate() == Predicate.MEASURE;
            boolean figure = measure || draft.predicate() == Predicate.PRICED_AT;
            boolean line = figure && own.isAsserted() && clauses.isLine(text) && !clauses.endsWithRemark(text);
            boolean deed = line && measure && words.isDeed(Arguments.display(draft.subject()));
            boolean actual = measure && (actuals.isActual(draft) || own == Reading.TOWARDS && actuals.hasRisen(draft));
            Told told = new Told(draft, own, line, deed, actual);
            return told.as(inRow(told, inSheet(told)));
        }

        /**
         * How firmly a draft is said without what is said within the words for what is measured: 企業の9割が成果を出せていない,
         * 「買う予定はない」が9割.
         */
        private Reading outside(Draft draft, Reading said) {
            if (draft.predicate() != Predicate.MEASURE || said.isAsserted() || said.modality() == Modality.CLAIMED) {
                return said;
            }
            boolean denied = said.modality() == Modality.NEGATED;
            return isAnswer(draft) || denied && (isDenied(draft) || deniesNoFigure(draft, said)) || leadsAway(draft, said) ? Reading.PLAIN : said;
        }

        private static boolean isAnswer(Draft draft) {
            return draft.rule().equals(MeasureDrafts.RULES + MeasureDrafts.ANSWER);
        }

        /** Whether what is denied leaves the figure as it is: 幹部3名が退任した, 計算書を作成していない（償却費3億円）. */
        private boolean deniesNoFigure(Draft draft, Reading said) {
            boolean aside = said.at() == draft.trigger() && draft.rule().equals(MeasureDrafts.RULES + MeasureDrafts.ASIDE);
            return aside || leaving.is(said.cue(), 0, said.cue().length()) != 0;
        }

        /** Whether a forecast leads away from the figure, which was so now or in a year that is over: 2024年の3億円から、2030年には5億円に達する見込み. */
        private boolean leadsAway(Draft draft, Reading said) {
            return said.modality() == Modality.PLANNED && text.startsWith(FROM, draft.evidence().end())
                    && (collector.isOver(draft) || draft.evidence().in(text).contains(NOW));
        }

        /** Whether the words for what is measured end with those that deny something. */
        private boolean isDenied(Draft draft) {
            Bunsetsu said = clauses.get(draft.trigger());
            int end = analysis.tokens().end(said.to() - 1);
            int last = AFTER_DENIAL.indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
            return Arguments.display(draft.subject()).endsWith(text.substring(said.content().start(), last));
        }

        /** How firmly bunsetsu {@code trigger} is said, read once for all the facts that it states. */
        private Reading own(int trigger) {
            if (trigger < 0) {
                return Reading.PLAIN;
            }
            if (known[trigger] == null) {
                known[trigger] = sentences.read(text, analysis.tokens(), clauses, trigger);
            }
            return known[trigger];
        }

        private Reading inSheet(Told told) {
            Reading own = told.said();
            if (told.actual()) {
                return own.modality() == Modality.PLANNED ? Reading.PLAIN : own;
            }
            boolean over = own.isAsserted() && around.periods().isOver(told.draft());
            boolean foretold = !over && told.line() && !told.deed() && around.forecasts().areAnnounced() && !around.periods().isOver();
            if (foretold) {
                return around.forecasts().current();
            }
            if (!told.isMeasure() || !own.isAsserted() || isAnswer(told.draft())) {
                return own;
            }
            return payouts.isForeseen(told.draft()) ? PayoutAhead.FORESEEN : figures.around(text, clauses, told.draft(), label);
        }

        /** A line may name itself an estimate, or stand below a year that is to come. */
        private Reading inRow(Told told, Reading said) {
            if (!told.isRow() || !said.isAsserted()) {
                return said;
            }
            Reading estimate = figures.estimatesIn(Arguments.display(told.draft().subject()));
            boolean toCome = estimate.isAsserted() && !told.actual() && around.periods().isToCome();
            return toCome ? Reading.TO_COME : estimate;
        }

        /** How firmly the sentence says it in the end: in view of its tense, what is only supposed, and the clauses before. */
        Reading weigh(Told told) {
            Reading context = told.said().isAsserted() ? inContext(told) : told.said();
            Reading said = context.isAsserted() && told.draft().trigger() >= 0 ? news.of(told.draft().evidence()) : context;
            if (said.modality() == Modality.PLANNED && told.isMeasure() && endsClause(said.at())) {
                foreseen = told.draft();
                foresight = said;
            }
            return said;
        }

        private Reading inContext(Told told) {
            if (tense.isToCome(clauses, told.draft())) {
                return Reading.TO_COME;
            }
            if (told.isMeasure() && around.isSupposed()) {
                return Reading.SUPPOSED;
            }
            return !told.actual() && tellsChange(told) ? foresight : told.said();
        }

        /** Whether a draft tells by how much that changes which the clause before foresees: 年間84円を予想し、5%の増配. */
        private boolean tellsChange(Told told) {
            Draft draft = told.draft();
            return foreseen != null && told.isMeasure() && draft.subject().equals(foreseen.subject())
                    && draft.object() instanceof Figure figure && figure.direction() != Direction.NONE;
        }

        private boolean endsClause(int at) {
            return at >= 0 && at < clauses.size() && clauses.get(at).comma() && clauses.get(at).isVerbal();
        }
    }
}
