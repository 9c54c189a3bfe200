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
import yomitori.text.Part;
import yomitori.text.TableCell;

/** What the article has spoken of so far: who 同社 and このモデル are, and who is meant where a subject is left out. */
final class Discourse {
    /** Cases of what a sentence names but does not speak of: iPhoneに対応する. */
    private static final Set<Case> CIRCUMSTANCES = EnumSet.of(Case.NI, Case.DE, Case.KARA, Case.YORI, Case.ABOUT);

    /** Cases of what an article that begins with it may be about. */
    private static final Set<Case> SUBJECTS = EnumSet.of(Case.TOPIC, Case.GA, Case.NONE, Case.NO, Case.TO, Case.ABOUT);

    private static final String SAME = "同社";

    private final SheetState sheet = new SheetState();
    private final Showcase showcase = new Showcase();
    private final Treated treated;
    private final Map<NameType, Mention> lastOfType = new EnumMap<>(NameType.class);
    private Mention topic;
    private Mention firm; // of which this paragraph has spoken
    private Mention section;
    private int sectionLevel;
    private int headingLevel;
    private boolean sectionIsOver; // and the heading of the next one names nothing
    private Mention presented;
    private boolean labelled; // by a line of a sheet that tells what those below are about
    private String unnamed = "";
    private int blocksSinceLabel;
    private Part part = Part.BODY;
    private Mention owning;
    private Mention taken;
    private Mention spoken;
    private int blocksSinceSpoken;
    private Mention launched;
    private int blocksSinceLaunch;
    private Mention first;
    private boolean firstIsSubject;
    private boolean sectionIsSubject;
    private int blocks; // the first of which is the title as a rule
    private Mention subject;
    private Argument measured;
    private ValueType measuredType;
    private Argument measuredSum;
    private String market = "";
    private List<Mention> group = List.of();
    private List<Mention> titled = List.of();
    private int blocksSinceGroup;
    private Mention raiser;
    private int sentencesSinceRaise;
    private TableCell cell; // of the table that is being read

    Discourse(Treated treated) {
        this.treated = treated;
    }

    /**
     * The names of some types that the last sentence with mentions told, in order, where it stands in this block or the one
     * before: what 「価格は2万円、3万円」 is shared out among.
     */
    List<Mention> group(Set<NameType> types) {
        return blocksSinceGroup > 1 ? List.of() : group.stream()
                .filter(mention -> types.contains(((Entity) mention.meaning()).type()))
                .toList();
    }

    /**
     * Remembers the sentence's topic or subject, and the last name of each type.
     *
     * @param words tells by which verbs their subject only thinks of others, or joins in what they do, and what a firm has: Aは…と予測する,
     *     Aが出資した, Aの売上高は
     */
    void remember(String text, Clauses clauses, MeasureWords words) {
        VerbWords verbs = words.verbs();
        Mention told = firm;
        boolean joined = false;
        Mention subject = null;
        Mention acting = null; // the firm of which the sentence speaks, and then of something else
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
                        firstIsSubject = isSubject(b, mention) && !isFor(text, mention) && (blocks < 2 || b.kase() == Case.TOPIC || b.kase() == Case.GA);
                    }
                    if (!CIRCUMSTANCES.contains(b.kase()) && !isLikeness(text, b)) {
                        names.add(mention);
                    }
                }
            }
            Mention last = b.lastMention();
            boolean leads = b.kase() == Case.TOPIC || subject == null && opens(clauses, i, b);
            boolean alone = clauses.size() == 1 && NameTypes.isWork(last) && last.span().start() == b.content().start(); // X インスタンス
            boolean joins = leads && told != null && NameTypes.isBody(last) && joins(text, clauses, i, verbs);
            boolean object = subject != null && NameTypes.isBody(subject) && NameTypes.isWork(last) && isAlso(text, b);
            joined |= joins;
            leads &= !isOneOfSeveral(text, clauses, i, words);
            if (leads && last != null && last.isName() && (isWhole(b, last) || alone) && !endsList(clauses, i)
                    && !isJudge(clauses, i, verbs) && !joins && !object) { // not Y of XはYも採用した
                subject = last;
                acting = b.kase() == Case.TOPIC && last.is(NameType.COMPANY) ? last : acting;
                also = isAlso(text, b);
            } else if (b.kase() == Case.TOPIC && last == null && subject == null && words.isOwned(Phrases.clean(b.content().in(text)))) {
                subject = ownerOf(clauses, i);
            }
        }
        group = names;
        titled = titled.isEmpty() ? List.copyOf(names) : titled;
        blocksSinceGroup = 0;
        if (subject != null) {
            topic = subject;
            if (subject.is(NameType.COMPANY)) {
                firm = subject;
                speak(also ? spoken : subject);
            }
            lastOfType.put(((Entity) subject.meaning()).type(), subject);
        }
        if (acting != null && acting != subject) {
            firm = acting;
            speak(acting);
        }
        if (joined && subject == null) {
            lastOfType.put(NameType.COMPANY, told);
        }
    }

    /** The firm that has what a bunsetsu tells: A of A社の2025年度の売上高は; null where none does. */
    private static Mention ownerOf(Clauses clauses, int noun) {
        int owner = noun - 1;
        while (owner > 0 && clauses.get(owner).kase() == Case.NO && clauses.get(owner).tellsTime()) {
            owner--;
        }
        Bunsetsu b = owner < 0 ? null : clauses.get(owner);
        Mention name = b == null || b.kase() != Case.NO || b.comma() ? null : b.lastMention();
        return name != null && name.is(NameType.COMPANY) && b.endsWith(name) ? name : null; // not Aの子会社の売上高
    }

    /** Whether a bunsetsu is one of those by whom something else is told, 利用率はXが4割だ: the text goes on about that, and not about X. */
    private static boolean isOneOfSeveral(String text, Clauses clauses, int i, MeasureWords words) {
        int topic = clauses.get(i).kase() == Case.GA && i + 1 < clauses.size() && clauses.get(i + 1).tellsValue() ? clauses.topicBefore(i) : -1;
        return topic >= 0 && clauses.get(topic).mentions().isEmpty() && words.isRatio(Phrases.clean(clauses.get(topic).content().in(text)));
    }

    /** Whether a bunsetsu is only what another thing is like: Xと同等だ. */
    private static boolean isLikeness(String text, Bunsetsu b) {
        return b.kase() == Case.TO && text.startsWith("と同", Signs.behind(text, b.content().end(), "」』\"*) "));
    }

    /** Whether a bunsetsu is who joins in what the firm told before does, of which more may be told: X社は資金を集めた。A社が出資した. */
    private static boolean joins(String text, Clauses clauses, int doer, VerbWords verbs) {
        int verb = clauses.head(doer);
        Bunsetsu.PredicateWord said = verb < 0 ? null : clauses.get(verb).predicate();
        boolean marked = clauses.get(doer).kase() == Case.GA || isAlso(text, clauses.get(doer));
        if (!marked || said == null || said.voice() != Bunsetsu.Voice.ACTIVE || !verbs.joins(said.lemma())) {
            return false;
        }
        for (int dependent : clauses.dependents(verb)) {
            Bunsetsu d = clauses.get(dependent);
            boolean other = d.kase() == Case.WO || d.kase() == Case.NI || d.kase() == Case.HE;
            if (other && d.mentions().stream().anyMatch(Mention::isName)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a bunsetsu is who thinks what the sentence tells, which is not of them: A社は、市場が伸びると予測する. */
    private static boolean isJudge(Clauses clauses, int topic, VerbWords verbs) {
        int verb = clauses.get(topic).kase() == Case.TOPIC ? clauses.head(topic) : -1;
        Bunsetsu.PredicateWord said = verb < 0 ? null : clauses.get(verb).predicate();
        if (said == null || said.voice() != Bunsetsu.Voice.ACTIVE || !verbs.judges(said.lemma())) {
            return false;
        }
        for (int dependent : clauses.dependents(verb)) {
            if (dependent > topic && clauses.get(dependent).kase() == Case.TO && clauses.get(dependent).predicate() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether も stands behind the words of a bunsetsu: 「X」も. */
    private static boolean isAlso(String text, Bunsetsu b) {
        return text.startsWith("も", Signs.behind(text, b.content().end(), "」』\"*) "));
    }

    private void speak(Mention firm) {
        spoken = firm;
        blocksSinceSpoken = 0;
    }

    /** The firm, be it as 同社, that this paragraph spoke of last or one no more blocks before it; null where they did of none. */
    Mention spoken(int blocks) {
        return blocksSinceSpoken > blocks ? null : spoken;
    }

    /** Whether the bunsetsu is the last of several firms of which one thing is told, so that the next sentence speaks of none of them alone. */
    private static boolean endsList(Clauses clauses, int i) {
        Mention before = i == 0 || !clauses.isCoordinated(i - 1) ? null : clauses.get(i - 1).lastMention();
        Mention last = clauses.get(i).lastMention();
        return before != null && before.is(NameType.COMPANY) && last.is(NameType.COMPANY);
    }

    /** Whether the bunsetsu speaks of the name itself: 「X」は, X（旧Y）は, not X端末は. */
    private static boolean isWhole(Bunsetsu b, Mention name) {
        return !name.is(NameType.PRODUCT) || !b.asides().isEmpty() || b.endsWith(name);
    }

    /**
     * Whether a bunsetsu is the subject of its sentence: が outside a relative clause, or a headline's first name before a
     * comma.
     */
    private static boolean opens(Clauses clauses, int i, Bunsetsu b) {
        return b.kase() == Case.GA && !clauses.isInRelative(i)
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

    /** Whether a name only says for what something is: X用ケース. */
    private static boolean isFor(String text, Mention name) {
        return text.startsWith("用", name.span().end());
    }

    /** What was spoken of in one paragraph is not the subject of the next; a list item speaks of what the item above it did. */
    void enter(Block block) {
        blocks++;
        blocksSinceGroup++;
        blocksSinceSpoken++;
        blocksSinceLabel++;
        blocksSinceLaunch++;
        unnamed = block.part() == part ? unnamed : "";
        part = block.part();
        sheet.enter();
        if (block.kind() == Block.Kind.HEADING) {
            headingLevel = block.level();
            sectionIsOver = sectionIsOver || headingLevel <= sectionLevel;
            launched = null;
        }
        if (block.kind() != Block.Kind.LIST_ITEM || block.level() <= 1) {
            leaveParagraph();
        }
    }

    /** What was spoken of in one row of a table is not the subject of the next. */
    void enter(TableCell next) {
        if (cell == null || cell.row() != next.row() || cell.table() != next.table()) {
            leaveParagraph();
        }
        cell = next;
    }

    private void leaveParagraph() {
        topic = null;
        firm = null;
        measured = null;
        measuredSum = null;
    }

    /**
     * What a table here is about: the section's name, else the article's first, which is its title's as a rule; null where
     * none was told, or only as a circumstance: Xで作った表.
     */
    Mention subject() {
        return section != null ? sectionIsSubject ? section : null : firstIsSubject ? first : null;
    }

    /** Whose prices a table here gives: {@link #subject()}, but of the article where a section that names nothing has begun. */
    Mention priced() {
        return !sectionIsOver ? subject() : firstIsSubject ? first : null;
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
        labelled = false;
        unnamed = "";
        firstIsSubject = first == null ? !circumstance : firstIsSubject;
        sectionIsSubject = !circumstance;
        first = first == null ? name : first;
        subject = subject == null && first == name && name != null && name.is(NameType.COMPANY) ? name : subject;
        section = name;
        sectionLevel = headingLevel;
        sectionIsOver = false;
        topic = name;
    }

    /** A sheet of data names the product that the lines below it are about: 製品名：X. */
    void present(Mention product) {
        presented = product;
        labelled = true;
        unnamed = "";
    }

    /** A sheet of data tells in words the product that the lines below it are about: 製品名：光るケーブル. */
    void present(String product) {
        boolean beside = !unnamed.isEmpty() && blocksSinceLabel <= 1;
        unnamed = beside ? alike(unnamed, product) : product;
        presented = null;
        labelled = true;
        blocksSinceLabel = 0;
    }

    /** The words with which the names of two kinds of one product begin: 光るケーブル of 光るケーブル 黒 and 光るケーブル 白; empty where there are none. */
    private static String alike(String first, String second) {
        int words = 0;
        for (int i = 0; i < first.length() && i < second.length() && first.charAt(i) == second.charAt(i); i++) {
            words = Character.isSpaceChar(first.charAt(i)) ? i : words;
        }
        return first.substring(0, words);
    }

    /** What the lines of a sheet are about that has no name here; empty where it has one, or none is told. */
    String unnamed() {
        return unnamed;
    }

    /** Whether a line has told what the lines below it are about. */
    boolean isSheet() {
        return labelled;
    }

    /** The name that the sentences before were about, where it has one of the types; null otherwise. */
    Mention carried(Set<NameType> types) {
        if (topic != null && types.contains(((Entity) topic.meaning()).type())) {
            return topic;
        }
        if (firm != null && types.contains(NameType.COMPANY)) {
            return firm;
        }
        if (section != null && types.contains(((Entity) section.meaning()).type())) {
            return section;
        }
        return first != null && types.contains(((Entity) first.meaning()).type()) ? first : null;
    }

    /**
     * What the sentences before were about, or what the section's heading is nothing but the name of, where it has one of the
     * types; null otherwise.
     */
    Mention presented(Set<NameType> types) {
        Mention about = topic != null ? topic : presented;
        return about != null && types.contains(((Entity) about.meaning()).type()) ? about : null;
    }

    /** A sentence brings out a work; null where it brings out several, so that the next one tells of none of them alone. */
    void launch(Mention work) {
        launched = work;
        blocksSinceLaunch = 0;
    }

    /** The work of one of the types that was brought out last, where that was told in this block or the one before; null otherwise. */
    Mention launched(Set<NameType> types) {
        boolean near = launched != null && blocksSinceLaunch <= 1;
        return near && types.contains(((Entity) launched.meaning()).type()) ? launched : null;
    }

    /** The work of one of the types that was brought out last, near here or by the article as such; null where none was. */
    Mention broughtOut(Set<NameType> types) {
        Mention near = launched(types);
        Mention shown = near == null && showcase.isBroughtOut() ? showcase.work() : near;
        return shown != null && types.contains(((Entity) shown.meaning()).type()) ? shown : null;
    }

    /** Whom or what its section and paragraph treat without a name. */
    Treated treated() {
        return treated;
    }

    /** What the article presents. */
    Showcase showcase() {
        return showcase;
    }

    /**
     * The work whose data a sheet gives or whose price is told where only a firm was spoken of: the one that the section is about, or
     * that the article presents; null where that is not sure.
     */
    Mention shown() {
        return NameTypes.isWork(presented) ? presented : NameTypes.isWork(owning()) ? owning() : showcase.work();
    }

    /** The names of the article's first sentence that has any, which is its title as a rule. */
    List<Mention> titled() {
        return titled;
    }

    /** What the last figure measured, or null: これは世界全体の40.2%を占める. */
    Argument measured() {
        return measured;
    }

    /** What the last sum measured, be it before other figures, or null: 市場は9億円で、成長率は7%だ。2030年には11億円に達する. */
    Argument measuredSum() {
        return measuredSum;
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
        measuredSum = type == ValueType.MONEY ? subject : measuredSum;
    }

    /**
     * Whose figures these are where a sentence does not say so: what its paragraph or section is about, or the firm that the
     * title names; or null.
     */
    Mention owner() {
        return topic != null && topic != section ? topic : owning() != null ? owning() : subject;
    }

    /**
     * Whose figures these are where only a firm has such: the one that the paragraph spoke of last, or that owns its section or the
     * article; or null.
     */
    Mention firm() {
        return firm != null ? firm : owning() != null && owning().is(NameType.COMPANY) ? owning() : subject;
    }

    /** What the section is about, to the heading of the next one even where that names nothing; null where it is about nothing. */
    private Mention owning() {
        return sectionIsOver ? null : owning;
    }

    /** Whether the name is what the paragraph is about so far, and not only its section or the title. */
    boolean isTopic(Mention name) {
        return name != null && name == topic && name != section;
    }

    /** A sentence begins. */
    void next() {
        sentencesSinceRaise++;
    }

    /** A firm raises money. */
    void raise(Mention firm) {
        raiser = firm;
        sentencesSinceRaise = 0;
    }

    /** The firm that was told last to raise money, in this sentence or the one before; null where none was. */
    Mention raiser() {
        return sentencesSinceRaise <= 1 ? raiser : null;
    }

    /** A firm is taken over. */
    void take(Mention firm) {
        taken = firm;
    }

    /** The firm that was taken over last; null where none was. */
    Mention taken() {
        return taken;
    }

    /** The last name of a type, or null. */
    Mention last(NameType type) {
        return lastOfType.get(type);
    }

    /** What the sheet of figures has said so far. */
    SheetState sheet() {
        return sheet;
    }
}
