package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.FactExtractor;
import yomitori.extract.Mentions;
import yomitori.facts.Fact;
import yomitori.facts.Mention;
import yomitori.facts.Modality;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.text.Analysis;
import yomitori.text.Block;
import yomitori.text.Part;
import yomitori.text.Sentence;
import yomitori.text.Span;

/** Reads the facts of an article, sentence by sentence and table by table, from its mentions. Safe to share between threads. */
public final class RelationExtractor implements FactExtractor {
    private final FrameReader frames = FrameReader.standard();
    private final PairReader pairs = PairReader.standard();
    private final RankReader ranks = new RankReader();
    private final RoleReader roles = RoleReader.standard();
    private final PriceReader prices = PriceReader.standard();
    private final MeasureReader measures = MeasureReader.standard(prices);
    private final GridReader grids = new GridReader(prices);
    private final ModalityReader modality = ModalityReader.standard();

    private RelationExtractor() {}

    /** Reads with the tables that come with the program. */
    public static RelationExtractor standard() {
        return new RelationExtractor();
    }

    @Override
    public List<Fact> extract(Analysis analysis, Mentions mentions) {
        return new Reading(analysis, mentions).collect().facts();
    }

    /** The facts that {@link #extract} gives, in the same order, each with how it was read. */
    public List<Account> explain(Analysis analysis, Mentions mentions) {
        Accounts accounts = new Accounts(analysis.tokens());
        return new Reading(analysis, mentions).collect().kept().stream().map(accounts::of).toList();
    }

    /** One article being read. */
    private final class Reading {
        private final Analysis analysis;
        private final Mentions mentions;
        private final FactCollector collector;
        private final Discourse discourse = new Discourse();
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Block> cells = new ArrayList<>();
        private ModalityReader.Reading forecast = ModalityReader.Reading.PLAIN;

        Reading(Analysis analysis, Mentions mentions) {
            this.analysis = analysis;
            this.mentions = mentions;
            this.collector = new FactCollector(analysis.text(), analysis.article().metadata().published().orElse(null));
        }

        FactCollector collect() {
            Block block = null;
            for (Sentence sentence : analysis.sentences()) {
                if (sentence.block() != block) {
                    block = sentence.block();
                    enter(block);
                }
                List<Mention> inSentence = mentions.in(sentence.span());
                if (!inSentence.isEmpty()) {
                    sentence(sentence, inSentence);
                }
            }
            grid();
            return collector;
        }

        private void enter(Block block) {
            if (block.kind() == Block.Kind.CELL) { // read with its table
                if (!cells.isEmpty() && cells.get(0).cell().orElseThrow().table() != block.cell().orElseThrow().table()) {
                    grid();
                }
                cells.add(block);
            } else {
                grid();
                discourse.enter(block);
            }
        }

        private void grid() {
            if (!cells.isEmpty()) {
                grids.read(analysis.text(), mentions, cells, discourse.subject(), drafts);
                keep(null, cells.get(0).part());
                cells.clear();
            }
        }

        private void sentence(Sentence sentence, List<Mention> inSentence) {
            String text = analysis.text();
            Clauses clauses = new Clauses(Chunker.chunk(analysis, mentions, sentence));
            pairs.read(text, analysis.folded(), inSentence, drafts);
            if (sentence.block().kind() != Block.Kind.CELL || isProse(clauses)) {
                Span span = sentence.span();
                frames.read(text, clauses, discourse, drafts);
                ranks.read(text, clauses, discourse, drafts);
                roles.read(text, span, inSentence, discourse, drafts);
                prices.read(text, clauses, inSentence, discourse, drafts);
                measures.read(analysis, clauses, discourse, drafts);
                if (sentence.block().kind() == Block.Kind.HEADING) {
                    forecast = modality.plansIn(span.in(text));
                    discourse.openSection(inSentence.stream().filter(Mention::isName).findFirst().orElse(null));
                }
                discourse.remember(clauses);
            }
            keep(clauses, sentence.block().part());
        }

        /** A table states what it holds, or plans it where its heading or row says forecast. */
        private ModalityReader.Reading grid(Draft draft) {
            if (draft.predicate() != Predicate.MEASURE) {
                return ModalityReader.Reading.PLAIN;
            }
            return forecast.modality() == Modality.PLANNED ? forecast : modality.plansIn(Arguments.display(draft.subject()));
        }

        /** Whether a table cell holds a sentence rather than a figure or name. */
        private static boolean isProse(Clauses clauses) {
            for (int i = 0; i < clauses.size(); i++) {
                Bunsetsu b = clauses.get(i);
                if (b.kase() == Case.WO || b.predicate() != null && b.predicate().kind() == Bunsetsu.Kind.VERB) {
                    return true;
                }
            }
            return false;
        }

        private void keep(Clauses clauses, Part part) {
            for (Draft draft : drafts) {
                if (clauses == null) {
                    collector.add(new Stated(draft, grid(draft), null), part);
                    continue;
                }
                ModalityReader.Reading said = modality.read(analysis.text(), analysis.tokens(), clauses, draft.trigger());
                if (said.modality() == Modality.CLAIMED) {
                    String speaker = Speakers.of(analysis.text(), clauses, said.at(), draft);
                    if (!speaker.isEmpty()) {
                        draft.qualifiers().put(Qualifier.SPEAKER, speaker);
                    }
                }
                collector.add(new Stated(draft, said, clauses), part);
            }
            drafts.clear();
        }
    }
}
