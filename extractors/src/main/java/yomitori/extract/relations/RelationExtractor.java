package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yomitori.extract.FactExtractor;
import yomitori.extract.Mentions;
import yomitori.facts.Fact;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.text.Analysis;
import yomitori.text.Block;
import yomitori.text.Part;
import yomitori.text.Sentence;
import yomitori.text.Span;

/** Reads the facts of an article, sentence by sentence and table by table, from its mentions. Safe to share between threads. */
public final class RelationExtractor implements FactExtractor {
    private static final Set<NameType> FIRMS = EnumSet.of(NameType.COMPANY);

    private final ClauseWords clauseWords = ClauseWords.standard();
    private final EventWords eventWords = EventWords.standard();
    private final FrameReader frames;
    private final PairReader pairs;
    private final MakerReader makers = MakerReader.standard();
    private final BracketReader brackets = BracketReader.standard();
    private final DatedReader dated = DatedReader.standard();
    private final ReleaseLine releases = new ReleaseLine();
    private final AdvantageReader advantages = new AdvantageReader();
    private final NounReader nouns = NounReader.standard(eventWords);
    private final RoleReader roles = RoleReader.standard();
    private final PriceReader prices = new PriceReader();
    private final MeasureWords measureWords = MeasureWords.standard();
    private final RankReader ranks = new RankReader(measureWords);
    private final SpecWords specs = new SpecWords();
    private final SpecParts parts = new SpecParts(specs);
    private final MeasureReader measures = new MeasureReader(measureWords, prices, specs);
    private final GridReader grids = new GridReader(prices, measureWords);
    private final Captions captions = new Captions(measureWords);
    private final RoleWords<Treated.Role> treated = Treated.words();
    private final DiscourseReader discourses = new DiscourseReader(measureWords);
    private final Modalities modalities = Modalities.standard(measureWords);
    private final Sellers sellers = Sellers.standard();
    private final Conversions conversions = new Conversions();
    private final Families families = new Families();
    private final KnownMakerReader knownMakers;
    private final Terse terse = new Terse(measureWords);
    private final Makers known;

    private RelationExtractor(Makers makers) {
        known = makers;
        frames = FrameReader.standard(eventWords, makers, prices.rates());
        pairs = PairReader.standard();
        knownMakers = new KnownMakerReader(makers);
    }

    /** Reads with the tables that come with the program. */
    public static RelationExtractor standard() {
        return knowing(id -> Optional.empty());
    }

    /**
     * Reads with the same tables, and states of no work that a body makes it where another is known to.
     *
     * @param owner the id of the maker or parent of the thing with an id
     */
    public static RelationExtractor knowing(Function<String, Optional<String>> owner) {
        return new RelationExtractor(new Makers(owner));
    }

    @Override
    public List<Fact> extract(Analysis analysis, Mentions mentions) {
        return new Reading(analysis, mentions).collect().facts();
    }

    /** The facts that {@link #extract} gives, in the same order, each with how it was read. */
    public List<Account> explain(Analysis analysis, Mentions mentions) {
        Accounts accounts = new Accounts(analysis.text(), analysis.tokens(), eventWords);
        return new Reading(analysis, mentions).collect().kept().stream().map(accounts::of).toList();
    }

    private boolean takesOtherForMaker(Draft draft) {
        return sellers.onlySells(draft) || known.areOthers(draft);
    }

    /** One article being read: what its sentences and tables say is drafted, weighed and dated, and collected. */
    private final class Reading {
        private final Analysis analysis;
        private final String text;
        private final Mentions mentions;
        private final FactCollector collector;
        private final Surroundings around;
        private final Discourse discourse;
        private final Firmness firmness;
        private final Dating dating;
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Block> cells = new ArrayList<>();

        Reading(Analysis analysis, Mentions mentions) {
            this.analysis = analysis;
            this.text = analysis.text();
            this.mentions = mentions;
            ArticleDay day = ArticleDay.of(analysis.article());
            this.collector = new FactCollector(text, day);
            this.around = new Surroundings(analysis, mentions, captions, modalities, new Treated(treated));
            this.discourse = around.discourse();
            this.firmness = new Firmness(analysis, mentions, modalities, around, collector);
            this.dating = new Dating(text, mentions, measureWords, around, day);
        }

        FactCollector collect() {
            Block block = null;
            for (Sentence sentence : analysis.sentences()) {
                if (sentence.block() != block) {
                    block = sentence.block();
                    enter(block);
                }
                around.remember(sentence);
                discourse.next();
                discourses.readLabel(text, sentence, mentions, discourse);
                if (block.kind() != Block.Kind.CODE) { // comments name things, and state little of them
                    readStretches(sentence);
                }
            }
            readTable();
            return collector;
        }

        private void readStretches(Sentence sentence) {
            for (Sentence stretch : Stretches.of(text, analysis.tokens(), mentions, sentence)) {
                List<Mention> inStretch = mentions.in(stretch.span());
                if (!inStretch.isEmpty()) {
                    read(stretch, inStretch);
                }
            }
        }

        private void enter(Block block) {
            if (!cells.isEmpty() && !isOfTable(block)) {
                readTable();
            }
            around.enter(block);
            if (block.kind() == Block.Kind.CELL) {
                cells.add(block);
            }
        }

        private boolean isOfTable(Block block) {
            return block.kind() == Block.Kind.CELL
                    && block.cell().orElseThrow().table() == cells.get(0).cell().orElseThrow().table();
        }

        private void readTable() {
            if (cells.isEmpty()) {
                return;
            }
            GridOwners owners = new GridOwners(discourse.subject(), discourse.priced(), discourse.sheet().isReport());
            grids.read(text, mentions, cells, owners, discourse.sheet().announced(), drafts);
            drafts.removeIf(RelationExtractor.this::takesOtherForMaker);
            for (Draft draft : drafts) {
                ModalityReader.Reading said = firmness.ofCell(draft);
                dating.cell(draft, said.modality());
                collector.add(new Stated(draft, said, null), cells.get(0).part());
            }
            drafts.clear();
            discourse.sheet().divide(false);
            cells.clear();
        }

        private void read(Sentence sentence, List<Mention> inSentence) {
            Span span = sentence.span();
            Clauses clauses = new Clauses(Chunker.chunk(analysis, mentions, sentence), clauseWords);
            Mention firm = discourse.carried(FIRMS);
            pairs.read(text, analysis.folded(), span, inSentence, discourse, drafts);
            makers.read(text, analysis.folded(), span, inSentence, drafts);
            brackets.read(text, span, inSentence, drafts);
            dated.read(text, span, inSentence, drafts);
            releases.read(analysis, mentions, span, inSentence, drafts);
            if (sentence.block().kind() != Block.Kind.CELL || isProse(clauses)) {
                frames.read(text, clauses, discourse, drafts);
                advantages.read(text, clauses, discourse, drafts);
                discourses.readDeal(text, inSentence, clauses, drafts, discourse);
                nouns.read(text, clauses, discourse, drafts);
                SpecLine line = SpecLine.of(text, clauses);
                parts.read(text, line, clauses, discourse, drafts);
                ranks.read(text, clauses, discourse, drafts);
                roles.read(text, span, inSentence, discourse, drafts);
                prices.read(text, clauses, inSentence, discourse, drafts);
                measures.read(analysis, clauses, line, discourse, drafts);
                discourses.read(text, sentence, inSentence, clauses, discourse);
            }
            conversions.read(text, inSentence, drafts);
            families.read(analysis.folded(), inSentence, drafts);
            knownMakers.read(new PairSentence(text, analysis.folded(), span, inSentence), clauses, firm, drafts);
            Rounds.name(text, span, drafts);
            drafts.removeIf(draft -> takesOtherForMaker(draft) || terse.saysTooLittle(draft, discourse));
            if (!drafts.isEmpty()) {
                keep(clauses, span, sentence.block().part());
            }
        }

        /** Whether a table cell holds a sentence rather than a figure or name. */
        private static boolean isProse(Clauses clauses) {
            for (int i = 0; i < clauses.size(); i++) {
                Bunsetsu b = clauses.get(i);
                if (b.kase() == Case.WO || b.is(Bunsetsu.Kind.VERB)) {
                    return true;
                }
            }
            return false;
        }

        private void keep(Clauses clauses, Span span, Part part) {
            Firmness.Sentence sentence = firmness.in(clauses);
            for (Draft draft : drafts) {
                Told told = sentence.told(draft);
                dating.date(told, sentence.label());
                if (told.isRow()) {
                    discourse.sheet().line(draft);
                }
                ModalityReader.Reading said = sentence.weigh(told);
                dating.asReported(draft, said.modality(), span);
                Speakers.name(text, clauses, said, draft);
                collector.add(new Stated(draft, said, clauses), part);
            }
            drafts.clear();
        }
    }
}
