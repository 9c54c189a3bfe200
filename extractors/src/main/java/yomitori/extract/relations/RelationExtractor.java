package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.extract.FactExtractor;
import yomitori.extract.Mentions;
import yomitori.extract.Words;
import yomitori.facts.Direction;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.Modality;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;
import yomitori.text.Analysis;
import yomitori.text.Block;
import yomitori.text.Part;
import yomitori.text.Sentence;
import yomitori.text.Span;

/** Reads the facts of an article, sentence by sentence and table by table, from its mentions. Safe to share between threads. */
public final class RelationExtractor implements FactExtractor {
    /** What is done once, and holds from then on. */
    private static final Set<Predicate> DEEDS = EnumSet.of(Predicate.ACQUIRED, Predicate.INVESTED_IN, Predicate.RAISED, Predicate.HOLDS_ROLE);

    /** Verbs whose present form tells how things are. */
    private static final Set<String> STATES = Set.of("務める", "連ねる", "率いる", "持つ", "保有する", "兼務する", "兼任する", "擁する", "抱える");

    /** What things may do of which a table or section tells, as well as what the table does. */
    private static final String FORETELLING = "予測";
    /** The rule of what is spent on something. */
    private static final String SPENT = MeasureDrafts.RULES + "spent";
    /** So close before what is spent stands how often it is. */
    private static final int NEAR = 12;

    private final FrameReader frames = FrameReader.standard();
    private final PairReader pairs = PairReader.standard();
    private final BracketReader brackets = BracketReader.standard();
    private final DatedReader dated = DatedReader.standard();
    private final NounReader nouns = NounReader.standard();
    private final RankReader ranks = new RankReader();
    private final RoleReader roles = RoleReader.standard();
    private final PriceReader prices = new PriceReader();
    private final MeasureWords measureWords = MeasureWords.standard();
    private final MeasureReader measures = new MeasureReader(measureWords, prices);
    private final Captions captions = new Captions(measureWords);
    private final GridReader grids = new GridReader(prices, measureWords);
    /** What stands before the figure to which a change has led. */
    private static final Words CHANGED = Words.of(List.of("増の", "減の", "増加の", "減少の", "増益の", "増収の"));

    private final ModalityReader modality = ModalityReader.standard();
    private final Sellers sellers = Sellers.standard();

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
        Accounts accounts = new Accounts(analysis.text(), analysis.tokens());
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
        private final Periods periods;
        private ModalityReader.Reading forecast = ModalityReader.Reading.PLAIN;
        private ModalityReader.Reading sheetForecast = ModalityReader.Reading.PLAIN;
        private final Supposed supposed = new Supposed(measureWords);
        private String entry = ""; // the date that labels the block

        Reading(Analysis analysis, Mentions mentions) {
            this.analysis = analysis;
            this.mentions = mentions;
            this.periods = new Periods(analysis.text(), measureWords);
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
                supposed.remember(analysis.text(), sentence.span());
            }
            grid();
            return collector;
        }

        private void enter(Block block) {
            supposed.enter(analysis.text(), block);
            entry = Periods.entry(analysis.text(), block, mentions.in(block.span()));
            if (block.kind() == Block.Kind.CELL) { // read with its table
                if (!cells.isEmpty() && cells.get(0).cell().orElseThrow().table() != block.cell().orElseThrow().table()) {
                    grid();
                }
                cells.add(block);
            } else {
                grid();
                discourse.enter(block);
                if (analysis.text().indexOf(':', block.span().start(), block.span().end()) < 0) {
                    discourse.test(null);
                }
                caption(block);
            }
        }

        /** Remembers what a paragraph of one noun phrase says of the figures in the paragraphs behind it. */
        private void caption(Block block) {
            List<Mention> inBlock = mentions.in(block.span());
            String caption = captions.caption(analysis, block, inBlock);
            boolean comparison = caption.contains("増減") && measureWords.isBasis(caption); // of what the caption before it told
            boolean dated = captions.isDate(analysis.text(), block, inBlock);
            String said = block.span().in(analysis.text());
            boolean begins = block.kind() == Block.Kind.HEADING
                    || captions.isTitle(analysis, block, inBlock) && measureWords.sheets().beginsSheet(said);
            boolean mixed = false;
            if (!caption.isEmpty() && !comparison || dated || begins) {
                ModalityReader.Reading plans = modality.plansIn(said);
                boolean dateless = inBlock.stream().noneMatch(mention -> mention.is(ValueType.DATE));
                plans = plans.cue().equals(FORETELLING) && dateless ? ModalityReader.Reading.PLAIN : plans; // 需要予測・在庫最適化
                plans = plans.modality() == Modality.ASSERTED && begins ? modality.reckoningIn(said) : plans;
                mixed = plans.modality() == Modality.PLANNED && begins && measureWords.sheets().isMixed(said);
                plans = mixed ? ModalityReader.Reading.PLAIN : plans;
                sheetForecast = begins ? plans : sheetForecast;
                boolean inherits = plans.modality() == Modality.ASSERTED && !begins && !dated && !measureWords.sheets().isActual(said);
                forecast = inherits ? sheetForecast : plans;
            }
            divide(block, said, caption);
            discourse.title(begins && !dated ? caption : discourse.title());
            if (dated) {
                periods.column(inBlock);
            } else {
                periods.enter(block, said, caption.isEmpty() && begins ? said : caption, inBlock, forecast.modality() == Modality.PLANNED);
                discourse.report(periods.isReport());
            }
            if (mixed) {
                periods.mix();
            }
            periods.line(inBlock);
            if (dated && measureWords.isOwned(discourse.title())) { // 配当, 2026/3, 76円
                discourse.caption((discourse.title() + " " + captions.part(analysis.text(), block, inBlock)).strip(), false);
            } else if (!caption.isEmpty() && block.kind() != Block.Kind.HEADING) {
                discourse.caption(caption, measureWords.isBasis(caption));
            } else {
                discourse.figuresAlone(captions.holdsFigures(analysis.text(), block, inBlock));
            }
        }

        /** Remembers of which part of a firm the lines are that follow: セグメント別業績, then 不動産事業 and its figures. */
        private void divide(Block block, String said, String caption) {
            boolean heading = block.kind() == Block.Kind.HEADING;
            boolean mayName = !caption.isEmpty() || mentions.in(block.span()).isEmpty(); // what is no caption may be the name of another part
            if ((heading || !caption.isEmpty()) && measureWords.sheets().announcesParts(said)) {
                discourse.divide(true);
                discourse.announce(measureWords.sheets().announced(caption));
            } else if (discourse.isDivided() && (heading || measureWords.sheets().beginsSheet(caption))) {
                discourse.divide(false);
            } else if (discourse.isDivided() && !measureWords.isBasis(caption) && mayName) {
                discourse.division(measureWords.isOwned(caption) ? Phrases.behindPictures(caption) : Captions.name(caption, said)); // 受注残高（期末）: of parts of that
            }
        }

        private void grid() {
            if (!cells.isEmpty()) {
                grids.read(analysis.text(), mentions, cells, discourse.subject(), discourse.announced(), drafts);
                keep(null, cells.get(0).part());
                discourse.divide(false);
                cells.clear();
            }
        }

        private void sentence(Sentence sentence, List<Mention> inSentence) {
            String text = analysis.text();
            Clauses clauses = new Clauses(Chunker.chunk(analysis, mentions, sentence));
            pairs.read(text, analysis.folded(), sentence.span(), inSentence, discourse, drafts);
            brackets.read(text, sentence.span(), inSentence, drafts);
            dated.read(text, sentence.span(), inSentence, drafts);
            if (sentence.block().kind() != Block.Kind.CELL || isProse(clauses)) {
                Span span = sentence.span();
                frames.read(text, clauses, discourse, drafts);
                drafts.stream().filter(draft -> draft.predicate() == Predicate.ACQUIRED).reduce((one, other) -> other)
                        .flatMap(deal -> inSentence.stream().filter(name -> name.is(NameType.COMPANY) && name.meaning().equals(deal.object())).findFirst())
                        .ifPresent(discourse::take);
                nouns.read(text, clauses, discourse, drafts);
                ranks.read(text, clauses, discourse, drafts);
                roles.read(text, span, inSentence, discourse, drafts);
                prices.read(text, clauses, inSentence, discourse, drafts);
                measures.read(analysis, clauses, discourse, drafts);
                if (sentence.block().kind() == Block.Kind.HEADING) {
                    Mention name = inSentence.stream().filter(Mention::isName).findFirst().orElse(null);
                    boolean leads = name != null && name.span().start() - sentence.span().start() <= 1;
                    boolean whole = name != null && 2 * name.span().length() > sentence.span().length();
                    int at = name == null ? -1 : clauses.at(name);
                    boolean circumstance = at >= 0 && !Discourse.isSubject(clauses.get(at), name);
                    discourse.openSection(name, leads, whole, circumstance);
                }
                discourse.remember(text, clauses);
                boolean lists = inSentence.size() == 1 && inSentence.get(0).is(NameType.BENCHMARK) && ":：".indexOf(text.charAt(span.end() - 1)) >= 0;
                if (lists) {
                    discourse.test(inSentence.get(0));
                }
                if (captions.isProperty(text, clauses)) {
                    discourse.forgetGroup(); // OS：X above 価格：8万円
                }
                Mention product = captions.product(text, clauses);
                if (product != null) {
                    discourse.present(product);
                }
            }
            keep(clauses, sentence.block().part());
        }

        /** Whether a single deed is told in the present form: XはYを買収する. */
        private boolean isToCome(Clauses clauses, Draft draft) {
            boolean release = draft.predicate() == Predicate.RELEASED_ON && collector.mayLieAhead(draft);
            boolean spent = draft.rule().equals(SPENT) && !isHabit(draft);
            if (draft.trigger() < 0 || !release && !spent && !DEEDS.contains(draft.predicate())) {
                return false;
            }
            int next = spent ? clauses.head(draft.trigger()) : -1; // 9億円を投じて工場を建てると発表した
            boolean purpose = next >= 0 && clauses.get(draft.trigger()).kase() == Case.NONE && !clauses.get(draft.trigger()).adnominal()
                    && clauses.get(next).predicate() != null;
            Bunsetsu stated = clauses.get(purpose ? next : draft.trigger());
            boolean example = analysis.text().startsWith("など", stated.content().end()) || analysis.text().startsWith("するなど", stated.content().end());
            return stated.predicate() != null && stated.predicate().toCome() && !stated.adnominal() && !example
                    && !STATES.contains(stated.predicate().lemma());
        }

        /** Whether so much is spent again and again: 毎年9億円を投じる. */
        private boolean isHabit(Draft draft) {
            Span told = draft.evidence();
            return measureWords.tellsHabit(analysis.text(), Math.max(0, told.start() - NEAR), told.end());
        }

        /** Whether a figure is of a time that is over, whatever is planned around it: 前期, 実績. */
        private boolean isActual(Draft draft) {
            String scope = draft.qualifiers().getOrDefault(Qualifier.SCOPE, "");
            return draft.rule().equals(MeasureDrafts.RULES + MeasureDrafts.REACHED) || BasisWords.isPast(scope) || measureWords.sheets().isActual(scope) || measureWords.sheets().isActual(Arguments.display(draft.subject()));
        }

        /** A table states what it holds, or plans it where its heading, row or column says forecast. */
        private ModalityReader.Reading grid(Draft draft) {
            String scope = draft.qualifiers().getOrDefault(Qualifier.SCOPE, "");
            boolean past = isActual(draft);
            boolean told = draft.predicate() == Predicate.MEASURE || draft.predicate() == Predicate.PRICED_AT;
            if (!told || forecast.modality() != Modality.ASSERTED) {
                return told && !past ? forecast : ModalityReader.Reading.PLAIN;
            }
            if (draft.predicate() == Predicate.PRICED_AT) {
                return ModalityReader.Reading.PLAIN;
            }
            String row = draft.evidence().in(analysis.text());
            int label = row.indexOf('\t');
            String subject = Arguments.display(draft.subject());
            ModalityReader.Reading said = modality.plansIn(String.join(" ", subject, scope, label < 0 ? row : row.substring(0, label)));
            boolean foretells = said.modality() != Modality.PLANNED || !said.cue().equals(FORETELLING) || subject.endsWith(FORETELLING)
                    || scope.endsWith(FORETELLING); // not the cost of 需要予測
            ModalityReader.Reading plan = foretells ? said : ModalityReader.Reading.PLAIN;
            return plan.modality() == Modality.ASSERTED ? modality.estimatesIn(subject + " " + scope) : plan;
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
            ModalityReader.Reading[] known = clauses == null || drafts.isEmpty() ? null : new ModalityReader.Reading[clauses.size()];
            Draft told = null; // the last that a clause before foresees
            ModalityReader.Reading foreseen = null;
            drafts.removeIf(sellers::onlySells);
            Span label = known == null ? null : ModalityReader.label(analysis.text(), clauses);
            for (Draft draft : drafts) {
                if (clauses == null) {
                    ModalityReader.Reading said = grid(draft);
                    periods.date(draft, said.modality());
                    periods.foresee(draft, said.modality());
                    collector.add(new Stated(draft, said, null), part);
                    continue;
                }
                ModalityReader.Reading said = said(clauses, draft.trigger(), known);
                boolean price = draft.predicate() == Predicate.PRICED_AT;
                boolean line = said.modality() == Modality.ASSERTED && (price || draft.predicate() == Predicate.MEASURE)
                        && clauses.isLine(analysis.text());
                boolean row = line && !price;
                boolean actual = draft.predicate() == Predicate.MEASURE
                        && (isActual(draft) || said == ModalityReader.Reading.TOWARDS && hasRisen(draft));
                boolean deed = draft.predicate() == Predicate.MEASURE && measureWords.isDeed(Arguments.display(draft.subject()));
                if (deed && line) {
                    date(draft);
                }
                boolean plain = said.modality() == Modality.ASSERTED && draft.predicate() == Predicate.MEASURE && !actual;
                said = plain ? modality.topicOf(analysis.text(), clauses, draft.trigger(), draft.evidence().end()) : said;
                if (label != null && draft.predicate() == Predicate.MEASURE && !actual) {
                    said = said.modality() == Modality.ASSERTED ? modality.labelOf(analysis.text(), label) : said;
                    mentions.in(label).stream().filter(mention -> mention.is(ValueType.DATE)).findFirst()
                            .ifPresent(date -> draft.qualifiers().putIfAbsent(Qualifier.DATE, Arguments.display(date.meaning())));
                }
                said = plain && said.modality() == Modality.ASSERTED ? modality.aimedAt(analysis.text(), draft.evidence().end()) : said;
                said = plain && said.modality() == Modality.ASSERTED
                        ? modality.limitOf(analysis.text(), draft.evidence(), Arguments.display(draft.subject())) : said;
                said = actual && said.modality() == Modality.PLANNED ? ModalityReader.Reading.PLAIN
                        : line && !actual && !deed && !periods.isOver() && forecast.modality() != Modality.ASSERTED ? forecast : said;
                if (row) {
                    said = said.modality() == Modality.ASSERTED ? modality.estimatesIn(Arguments.display(draft.subject())) : said;
                    said = !actual && said.modality() == Modality.ASSERTED && periods.isToCome() ? ModalityReader.Reading.TO_COME : said;
                    periods.date(draft, said.modality());
                    discourse.line(draft);
                }
                periods.foresee(draft, said.modality());
                periods.year(draft);
                if (draft.predicate() == Predicate.MEASURE && !entry.isEmpty()) {
                    draft.qualifiers().putIfAbsent(Qualifier.DATE, entry);
                }
                said = said.modality() == Modality.ASSERTED && isToCome(clauses, draft) ? ModalityReader.Reading.TO_COME : said;
                said = supposed.holds() && said.modality() == Modality.ASSERTED && draft.predicate() == Predicate.MEASURE
                        ? new ModalityReader.Reading(Modality.POSSIBLE, "", -1, "modality:supposed") : said;
                said = said.modality() == Modality.ASSERTED && !actual && told != null && isChangeOf(draft, told) ? foreseen : said;
                boolean ends = said.modality() == Modality.PLANNED && draft.predicate() == Predicate.MEASURE && endsClause(clauses, said.at());
                told = ends ? draft : told;
                foreseen = ends ? said : foreseen;
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

        /** The day of what is done, where the next line tells it: 株式分割, 1→3株, 2025/10/1 実施. */
        private void date(Draft deed) {
            String text = analysis.text();
            int from = text.indexOf('\n', deed.evidence().end()) + 1;
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            if (from > 0 && to > from) {
                mentions.in(new Span(from, to)).stream().filter(mention -> mention.is(ValueType.DATE) && mention.span().start() == from).findFirst()
                        .ifPresent(day -> deed.qualifiers().putIfAbsent(Qualifier.DATE, Arguments.display(day.meaning())));
            }
        }

        /** Whether a report tells a figure as what a change has led to: 3万人増の38万人へ. */
        private boolean hasRisen(Draft draft) {
            String text = analysis.text();
            int end = draft.evidence().end();
            Mention figure = mentions.in(draft.evidence()).stream().filter(mention -> mention.span().end() == end).findFirst().orElse(null);
            return figure != null && periods.isReport() && CHANGED.endingAt(text, figure.span().start()) != 0;
        }

        private static boolean endsClause(Clauses clauses, int at) {
            return at >= 0 && at < clauses.size() && clauses.get(at).comma() && clauses.get(at).isVerbal();
        }

        /** Whether a draft tells by how much that changes which the clause before foresees: 年間84円を予想し、5%の増配. */
        private boolean isChangeOf(Draft draft, Draft foreseen) {
            return draft.predicate() == Predicate.MEASURE && draft.subject().equals(foreseen.subject())
                    && draft.object() instanceof Figure figure && figure.direction() != Direction.NONE;
        }

        /** How firmly bunsetsu {@code trigger} is said, read once for all the facts that it states. */
        private ModalityReader.Reading said(Clauses clauses, int trigger, ModalityReader.Reading[] known) {
            if (trigger < 0) {
                return ModalityReader.Reading.PLAIN;
            }
            if (known[trigger] == null) {
                known[trigger] = modality.read(analysis.text(), analysis.tokens(), clauses, trigger);
            }
            return known[trigger];
        }
    }
}
