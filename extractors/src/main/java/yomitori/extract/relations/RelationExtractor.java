package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.FactExtractor;
import yomitori.extract.Mentions;
import yomitori.facts.Fact;
import yomitori.facts.Mention;
import yomitori.text.Analysis;
import yomitori.text.Block;
import yomitori.text.Sentence;

/** Reads the facts of an article, sentence by sentence, from its mentions. Safe to share between threads. */
public final class RelationExtractor implements FactExtractor {
    private final FrameReader frames = FrameReader.standard();
    private final PairReader pairs = PairReader.standard();
    private final MeasureReader measures = MeasureReader.standard();
    private final ModalityReader modality = ModalityReader.standard();

    private RelationExtractor() {}

    /** Reads with the tables that come with the program. */
    public static RelationExtractor standard() {
        return new RelationExtractor();
    }

    @Override
    public List<Fact> extract(Analysis analysis, Mentions mentions) {
        FactCollector collector = new FactCollector(analysis.text());
        Discourse discourse = new Discourse();
        List<Draft> drafts = new ArrayList<>();
        Block block = null;
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.block() != block) {
                block = sentence.block();
                discourse.enter(block);
            }
            List<Mention> inSentence = mentions.in(sentence.span());
            if (inSentence.isEmpty()) {
                continue;
            }
            Clauses clauses = new Clauses(Chunker.chunk(analysis, mentions, sentence));
            pairs.read(analysis.text(), analysis.folded(), inSentence, clauses, drafts);
            frames.read(analysis.text(), clauses, discourse, drafts);
            measures.read(analysis.text(), clauses, discourse, drafts);
            if (sentence.block().kind() == Block.Kind.HEADING) {
                discourse.openSection(inSentence.stream().filter(Mention::isName).findFirst().orElse(null));
            }
            discourse.remember(clauses);
            for (Draft draft : drafts) {
                collector.add(
                        draft,
                        modality.read(analysis.text(), analysis.tokens(), clauses, draft.trigger()).modality(),
                        sentence.block().part());
            }
            drafts.clear();
        }
        return collector.facts();
    }
}
