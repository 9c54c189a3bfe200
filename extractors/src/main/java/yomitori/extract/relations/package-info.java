/**
 * From mentions to facts. {@link yomitori.extract.relations.RelationExtractor} walks an article sentence by sentence: the {@code Chunker}
 * cuts it into bunsetsu with their cases, {@code Clauses} ties each to the predicate or noun that it depends on
 * (found by {@code Heads} with the help of {@code Coordination}, {@code Modifiers} and {@code RelativeClauses}), {@code Events} reads
 * who does what to whom with passives and relative clauses undone ({@code CaseRoles}, {@code LightVerbs}, {@code EventTopics}),
 * {@code Grounds} on what it is done, and the readers turn that into facts: {@code FrameReader} by the table
 * of predicate frames, {@code NounReader} by the table of nouns that tie (顧客, 開発元), {@code PairReader} by what stands between two
 * neighbouring names, {@code MakerReader} by what stands behind a work as well, {@code ReleaseLine} by the line that dates an article's title,
 * {@code BracketReader} by how the words in brackets behind a name are written, {@code RankReader},
 * {@code RoleReader}, {@code PriceReader}, {@code MeasureReader} and {@code GridReader} for ranks, offices, prices, figures and
 * table rows; {@code Sheets} remembers what captions and headings say of the figures below them, and {@code ProductLabels} tells the
 * product of a sheet of data. What a figure measures is found by the {@code FigureReader}, by the test in which it was reached
 * ({@code ScoreReader}), by what stands before it ({@code LeadReader}), what the label of its line names ({@code LabelReader},
 * {@code SpecReader}), what it counts ({@code CountedReader}: a part of a group for the {@code GroupReader}, what has no name of its own for
 * the {@code CommonReader}, whose holder the {@code CountHolders} find), what its predicate is said of ({@code GovernedReader}: of its
 * subject in the {@code SubjectReader}, of what a verb describes in the {@code DescribedReader}, of what money is spent on in the
 * {@code SpendingReader}, of a market in the {@code MarketReader}) or what it stands in brackets behind ({@code AsideReader},
 * {@code ItemReader}); where none of them says so, the {@code FeatReader} asks what a thing can do or has by so much, the
 * {@code HeldReader} how many parts of a kind are built into it, the {@code TakenReader} how long what is done takes, and the
 * {@code CrowdReader} who comes, takes part or saves it. What says too little by itself is left out by {@code Sureness} and
 * {@code Terse}, the rest is written down by
 * {@code MeasureDrafts}; {@code ChangedAspect} tells what in it has changed, {@code LeftLevels} what was so before, {@code FigureDates} says when it was so,
 * {@code Baselines} with what it is compared, and {@code Progress} tells a share of a forecast that has been reached from other shares.
 * {@code AdvantageReader} tells which of two works is the better one, {@code Families} who made the members of a family,
 * {@code KnownMakerReader} of which works a sentence names the maker without a word that ties the two.
 * {@code Firmness} says how firmly, in view of the {@code Surroundings}: {@code ModalityChain} follows what governs a statement, with
 * {@code JointReport} for what reports two clauses at once and {@code Doubts} for questions about something more, and {@code QuotedNews}
 * hears whose quote it stands in; {@code Dating} for which time (in the report of a firm with
 * {@code ReportTimes}), and the {@code FactCollector}
 * keeps each fact once with all its evidence.
 *
 * <p>What a verb means is a row of {@code tables/frames.tsv}, never a class. Not here: finding the names and figures.
 */
package yomitori.extract.relations;
