package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;
import yomitori.text.Block;

/** What the article has spoken of so far: who 同社 and このモデル are, and who is meant where a subject is left out. */
final class Discourse {
    /** Cases of what a sentence names but does not speak of: iPhoneに対応する. */
    private static final Set<Case> CIRCUMSTANCES = EnumSet.of(Case.NI, Case.DE, Case.KARA, Case.YORI, Case.ABOUT);

    /** Cases of what an article that begins with it may be about. */
    private static final Set<Case> SUBJECTS = EnumSet.of(Case.TOPIC, Case.GA, Case.NONE, Case.NO, Case.TO, Case.ABOUT);

    private static final String SAME = "同社";

    private final Map<NameType, Mention> lastOfType = new EnumMap<>(NameType.class);
    private Mention topic;
    private Mention firm; // of which this paragraph has spoken
    private Mention section;
    private Mention presented;
    private Mention owning;
    private Mention test;
    private Mention taken;
    private Mention spoken;
    private int blocksSinceSpoken;
    private Mention first;
    private boolean firstIsSubject;
    private boolean sectionIsSubject;
    private Mention subject;
    private Argument measured;
    private ValueType measuredType;
    private String market = "";
    private String sheet = "";
    private String caption = "";
    private boolean captioned;
    private boolean figuresAlone;
    private boolean figuresFirst;
    private String title = "";
    private Draft line;
    private Draft lineBefore;
    private String division;
    private String announced = "";
    private boolean report;
    private List<Mention> group = List.of();
    private int blocksSinceGroup;

    /**
     * The names of some types that the last sentence with mentions told, in order, where it stands in this block or the one
     * before: what 「価格は2万円、3万円」 is shared out among.
     */
    List<Mention> group(Set<NameType> types) {
        return blocksSinceGroup > 1 ? List.of() : group.stream()
                .filter(mention -> types.contains(((Entity) mention.meaning()).type()))
                .toList();
    }

    /** Remembers the sentence's topic or subject, and the last name of each type. */
    void remember(String text, Clauses clauses) {
        Mention subject = null;
        boolean also = false; // Xも is what the sentence tells beside that of which the paragraph speaks
        List<Mention> names = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.TOPIC && b.content().in(text).equals(SAME)) {
                speak(firm != null ? firm : spoken != null ? spoken : this.subject);
            }
            for (Mention mention : b.mentions()) {
                if (mention.meaning() instanceof Entity entity) {
                    lastOfType.put(entity.type(), mention);
                    if (first == null) {
                        first = mention;
                        firstIsSubject = isSubject(b, mention);
                    }
                    if (!CIRCUMSTANCES.contains(b.kase())) {
                        names.add(mention);
                    }
                }
            }
            Mention last = b.lastMention();
            if (last != null && last.isName() && isWhole(b, last) && (b.kase() == Case.TOPIC || subject == null && opens(clauses, i, b))) {
                subject = last;
                also = text.startsWith("も", b.content().end());
            }
        }
        group = names;
        blocksSinceGroup = 0;
        if (subject != null) {
            topic = subject;
            if (subject.is(NameType.COMPANY)) {
                firm = subject;
                speak(also ? spoken : subject);
            }
            lastOfType.put(((Entity) subject.meaning()).type(), subject);
        }
    }

    private void speak(Mention firm) {
        spoken = firm;
        blocksSinceSpoken = 0;
    }

    /** The firm that this paragraph spoke of last, or one that stands no more blocks before it, be it as 同社; null where they did of none. */
    Mention spoken(int blocks) {
        return blocksSinceSpoken > blocks ? null : spoken;
    }

    /** Whether the bunsetsu speaks of the name itself: 「X」は, X（旧Y）は, not X端末は. */
    private static boolean isWhole(Bunsetsu b, Mention name) {
        return !name.is(NameType.PRODUCT) || !b.asides().isEmpty() || b.content().end() - name.span().end() <= 1;
    }

    /**
     * Whether a bunsetsu is the subject of its sentence: が outside a relative clause, or a headline's first name before a
     * comma.
     */
    private static boolean opens(Clauses clauses, int i, Bunsetsu b) {
        return b.kase() == Case.GA && !clauses.get(Math.max(0, clauses.head(i))).adnominal()
                || i == 0 && b.kase() == Case.NONE && b.comma();
    }

    /** What the last sentence names is not what the next one is about. */
    void forgetGroup() {
        group = List.of();
    }

    /** Whether an article or section that begins with the name may be about it, and does not only do something with it: Xで作る. */
    static boolean isSubject(Bunsetsu b, Mention name) {
        return SUBJECTS.contains(b.kase()) || b.content().end() - name.span().end() > 1;
    }

    /** What was spoken of in one paragraph is not the subject of the next; a list item speaks of what the item above it did. */
    void enter(Block block) {
        blocksSinceGroup++;
        blocksSinceSpoken++;
        lineBefore = line;
        line = null;
        if (block.kind() != Block.Kind.LIST_ITEM || block.level() <= 1) {
            topic = null;
            firm = null;
            measured = null;
        }
    }

    /**
     * What a table here is about: the section's name, else the article's first, which is its title's as a rule; null where
     * none was told, or only as a circumstance: Xで作った表.
     */
    Mention subject() {
        return section != null ? sectionIsSubject ? section : null : firstIsSubject ? first : null;
    }

    /**
     * A heading's name is what its section is about.
     *
     * @param name the first name in it; null where it has none
     * @param leads whether the heading begins with it
     * @param whole whether the heading is little more than the name
     * @param circumstance whether the heading only names it as a circumstance: Xで作る
     */
    void openSection(Mention name, boolean leads, boolean whole, boolean circumstance) {
        owning = name != null && (name.is(NameType.COMPANY) || !circumstance && (leads || whole)) ? name : null;
        presented = whole ? name : null;
        firstIsSubject = first == null ? !circumstance : firstIsSubject;
        sectionIsSubject = !circumstance;
        first = first == null ? name : first;
        subject = subject == null && first == name && name != null && name.is(NameType.COMPANY) ? name : subject;
        section = name;
        topic = name;
    }

    /** A sheet of data names the product that the lines below it are about: 製品名：X. */
    void present(Mention product) {
        presented = product;
    }

    /** What the section is about, or null. */
    Mention section() {
        return section;
    }

    /** The name that the sentences before were about, where it has one of the types; null otherwise. */
    Mention carried(Set<NameType> types) {
        if (topic != null && types.contains(((Entity) topic.meaning()).type())) {
            return topic;
        }
        if (section != null && types.contains(((Entity) section.meaning()).type())) {
            return section;
        }
        return first != null && types.contains(((Entity) first.meaning()).type()) ? first : null;
    }

    /**
     * A paragraph names the figures in those behind it.
     *
     * @param words the caption
     * @param basis whether it only tells to what the figures refer (前期実績), so that the caption of the sheet says what they measure
     */
    void caption(String words, boolean basis) {
        if (figuresFirst) {
            return;
        }
        sheet = captioned ? caption : sheet;
        caption = basis && !sheet.isEmpty() ? sheet + " " + words : words;
        captioned = true;
        figuresAlone = false;
    }

    /** A paragraph that is no caption holds nothing but figures, or something else, which ends what its caption names. */
    void figuresAlone(boolean alone) {
        figuresFirst = alone && (figuresFirst || caption.isEmpty()); // each figure stands above its name
        caption = alone ? caption : "";
        captioned = false;
        figuresAlone = alone;
    }

    /** What the figures of a paragraph that holds nothing else measure; empty where it is no such paragraph. */
    String captionOfFigures() {
        return figuresAlone ? caption : "";
    }

    /** A sheet begins. */
    void title(String words) {
        title = words;
    }

    /** What the sheet is called; empty before the first. */
    String title() {
        return title;
    }

    /** Remembers what the last figure of a line measures: 売上高119億円. */
    void line(Draft measure) {
        line = measure;
    }

    /** What the last figure of the line before measures, for a block that holds nothing but figures; null for any other. */
    Draft lineBefore() {
        return figuresAlone ? lineBefore : null;
    }

    /**
     * What the sentences before were about, or what the section's heading is nothing but the name of, where it has one of the
     * types; null otherwise.
     */
    Mention presented(Set<NameType> types) {
        Mention about = topic != null ? topic : presented;
        return about != null && types.contains(((Entity) about.meaning()).type()) ? about : null;
    }

    /** What the last figure measured, or null: これは世界全体の40.2%を占める. */
    Argument measured() {
        return measured;
    }

    /** The market whose size was told last, or empty: what grows where only a rate of growth is told. */
    String market() {
        return market;
    }

    void market(String name) {
        market = name;
    }

    /** The type of the last figure, or null. */
    ValueType measuredType() {
        return measuredType;
    }

    void measured(Argument subject, ValueType type) {
        measured = subject;
        measuredType = type;
    }

    /**
     * Whose figures these are where a sentence does not say so: what its paragraph or section is about, or the firm that the
     * title names; or null.
     */
    Mention owner() {
        return topic != null && topic != section ? topic : owning != null ? owning : subject;
    }

    /** Whose figures these are where only a firm has such: the one that the paragraph spoke of last, or that owns its section or the article; or null. */
    Mention firm() {
        return firm != null ? firm : owning != null && owning.is(NameType.COMPANY) ? owning : subject;
    }

    /** Whether the name is what the paragraph is about so far, and not only its section or the title. */
    boolean isTopic(Mention name) {
        return name != null && name == topic && name != section;
    }

    /** Whether the article is known as a report of its firm's figures from here on. */
    void report(boolean told) {
        report = told;
    }

    /** Whether the article is a report of its firm's figures. */
    boolean isReport() {
        return report;
    }

    /** A section gives the figures of the parts of a firm, one after the other, or no longer does. */
    void divide(boolean divided) {
        division = divided ? "" : null;
        announced = "";
    }

    /** What a section measures of each part of a firm, 売上高 of 製品別売上高; empty where it does not say so. */
    void announce(String measured) {
        announced = measured;
    }

    /** What figures measure that stand alone below the name of a part; empty where that is not told. */
    String announced() {
        return announced;
    }

    /** Whether the section gives the figures of the parts of a firm. */
    boolean isDivided() {
        return division != null;
    }

    /** What follows are the figures of one part. */
    void division(String name) {
        division = name;
    }

    /** The part of a firm whose figures these are, empty where it is not told which; null where they are no part's. */
    String division() {
        return division;
    }

    /** A firm is taken over. */
    void take(Mention firm) {
        taken = firm;
    }

    /** The firm that was taken over last; null where none was. */
    Mention taken() {
        return taken;
    }

    /** The lines that follow give the results of a test, or no longer do, where it is null. */
    void test(Mention name) {
        test = name;
    }

    /** The test whose results the lines give, MMLU: above X: 88.7; null where they are of none. */
    Mention test() {
        return test;
    }

    /** The last name of a type, or null. */
    Mention last(NameType type) {
        return lastOfType.get(type);
    }
}
