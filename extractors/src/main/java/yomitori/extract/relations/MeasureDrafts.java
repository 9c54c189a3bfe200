package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import yomitori.extract.Words;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/**
 * Writes down what the figures of one sentence measure, as the facts that they are: a measure, the price of a product, the
 * worth of a firm.
 */
final class MeasureDrafts {
    /** Whose figures they may be that a sentence leaves without owner. */
    static final Set<NameType> OWNERS = EnumSet.of(
            NameType.COMPANY, NameType.ORGANIZATION, NameType.MODEL, NameType.PRODUCT, NameType.PLACE, NameType.BENCHMARK);

    /** Whose figures they may be that stand without an owner in another sentence. */
    private static final Set<NameType> CARRIED = EnumSet.of(
            NameType.COMPANY, NameType.MODEL, NameType.PRODUCT, NameType.BENCHMARK);

    private static final Set<NameType> COMPANIES = EnumSet.of(NameType.COMPANY);

    /** Rules that find what is measured by the predicate. */
    private static final Set<String> GOVERNED = Set.of("subject", "object", "spent", "share", "called");

    /** What stands behind the share of a price that is let off. */
    private static final Words DISCOUNTS = Words.of(List.of("割引", "割り引", "オフで", "オフに", "オフの", "オフと", "OFF"));
    private static final String DISCOUNT = "割引";
    private static final String DISCOUNT_RATE = "割引率";
    /** A technical condition, as FP16. */
    private static final Pattern FORMAT = Pattern.compile("[A-Z]{2,6}\\d{1,3}");
    /** What ends the name of a firm that has none. */
    private static final Words OTHERS = Words.of(List.of("企業", "会社", "メーカー", "スタートアップ", "ベンダー", "競合", "他社", "大手"));
    /** What begins the words for the firm that was told. */
    private static final Words SAME = Words.of(List.of("同", "当社", "弊社", "自社", "この", "その", "本", "会社は", "企業は"));

    private static final int LONGEST_PERIOD = 12;
    /** No longer than this are the words that only say that a figure is a change: の大幅減少. */
    private static final int LONGEST_TREND = 5;
    /** What the names of the rules begin with. */
    static final String RULES = "measure:";

    /** The rule of how much of what was foreseen has been reached. */
    static final String PROGRESS = RULES + "progress";

    /** The rule of what has come about, since it is set against what was foreseen. */
    static final String REACHED = "reached";

    /** What is paid on a share. */
    static final String DIVIDEND = "配当";

    private final String text;
    private final Clauses clauses;
    private final Discourse discourse;
    private final MeasureWords words;
    private final PriceReader prices;
    private final List<Draft> drafts;
    private final Sureness sureness;
    private final FigureDates dates;
    private String linePeriod; // null until it is asked for

    MeasureDrafts(String text, Clauses clauses, Discourse discourse, MeasureWords words, PriceReader prices, List<Draft> drafts) {
        this.text = text;
        this.clauses = clauses;
        this.discourse = discourse;
        this.words = words;
        this.prices = prices;
        this.drafts = drafts;
        this.sureness = new Sureness(text, clauses, words);
        this.dates = new FigureDates(text, clauses, words);
    }

    /**
     * Adds a fact where the words say something.
     *
     * @param rule how the words were found
     * @param said what is measured
     * @param own the name in them, or null
     * @param owner the name in front of them, or null
     * @param trigger the bunsetsu that states it
     * @param first the bunsetsu where the evidence begins
     */
    void add(String rule, String said, Mention own, Mention owner, Amount amount, int trigger, int first) {
        String plain = Phrases.behindReason(Phrases.behindPictures(Phrases.behindTitle(said)));
        boolean account = amount.type() == ValueType.MONEY || amount.type() == ValueType.PERCENT;
        String measured = words.ofPeriod(rule.equals("aside") || !account ? plain : words.inFull(plain), amount.basis());
        boolean whole = own == null || measured.length() == said.length() || measured.contains(own.surface());
        if (!measured.isEmpty() || said.isEmpty()) {
            measure(rule, measured, whole ? own : null, owner, amount, trigger, first);
        }
    }

    private void measure(String rule, String measured, Mention own, Mention owner, Amount amount, int trigger, int first) {
        if (measured.endsWith("）") && measured.indexOf('（') < 0) {
            return; // the end of a remark: 利益） of 前期比（利益）
        }
        if (GOVERNED.contains(rule) && words.isTrend(measured) && !(words.isForecast(measured) && words.isOwned(words.withoutForecast(measured))) && measured.indexOf('の') < 0) {
            return; // 大幅増益を達成
        }
        if (!sureness.isTerm(measured, own)) {
            return;
        }
        if (words.isPart(measured)) {
            String whole = whole(amount, measured);
            if (!whole.isEmpty()) {
                int known = drafts.size();
                draft(rule, new Phrase(measured + " " + whole), amount, trigger, first);
                own(known, carriedOwner(rule, whole, amount));
            }
        } else if (words.isPronoun(measured)) {
            Argument before = discourse.measured();
            if (before != null) {
                draft(rule, before, amount, trigger, first);
            }
        } else if (Phrases.pointsBack(measured)) { // その性能
            add(rule, measured.substring(2), own, owner, amount, trigger, first);
        } else if (!words.isVacuous(measured) && !(own == null && (Sureness.isForeign(measured) || measured.length() < 2))
                && !(amount.isBare() && GOVERNED.contains(rule) && !words.isCount(measured))) {
            String period = words.period(measured);
            if (!period.isEmpty()) { // 通期 売上高
                int before = drafts.size();
                add(rule, words.timeless(measured, period), own, owner, amount, trigger, first);
                for (Draft added : drafts.subList(before, drafts.size())) {
                    added.qualifiers().putIfAbsent(Qualifier.SCOPE, period);
                }
                return;
            }
            if (amount.isBare() && isOfPart() && !discourse.announced().isEmpty()) {
                return; // 売上収益（億円）: in a unit that stands elsewhere
            }
            if (amount.type() == ValueType.MONEY && !Changes.isChange(amount.value())) {
                measured = words.withoutGrowth(measured); // 市場の成長は300億ドルに達した: as large is the market
            }
            if (own == null && owner == null && amount.type() == ValueType.PERCENT && words.isYearlyRate(measured)) {
                measured = (discourse.market() + " " + measured).strip();
            }
            boolean named = own != null || owner != null || sureness.holdsName(measured);
            String carried = named ? "" : carriedOwner(rule, measured, amount);
            if (!named && carried.isEmpty() && !words.isMeasured(measured) && !sureness.tells(rule, measured, amount)) {
                return; // 22個のフック: of whom, and of what, is not told
            }
            int known = drafts.size();
            draft(rule, Phrases.subject(owner, named ? measured.strip() : ofPart(measured), own), amount, trigger, first);
            boolean place = own != null && own.is(NameType.PLACE) && discourse.isReport() && clauses.isLine(text); // 中国 155店舗
            if ((own == null || place) && owner == null) {
                own(known, named ? carriedOwner(rule, measured, amount) : carried);
            }
        }
    }

    /** What a line measures with the part of the firm whose line it is; alone where it is the name of the part itself. */
    private String ofPart(String measured) {
        if (!isOfPart()) {
            return measured;
        }
        String what = measured.equals(discourse.division()) ? discourse.announced() : measured;
        return (discourse.division() + " " + what).strip();
    }

    private boolean isOfPart() {
        return discourse.division() != null && clauses.isLine(text);
    }

    /** Says whose the measure is that was added as number {@code known}, where one was and its owner is told. */
    private void own(int known, String owner) {
        if (!owner.isEmpty() && drafts.size() > known && drafts.get(known).predicate() == Predicate.MEASURE) {
            drafts.get(known).qualifiers().putIfAbsent(Qualifier.OWNER, owner);
        }
    }

    /**
     * Whose figures they are that a sentence leaves without owner; empty where that is not sure: the owner of a section has
     * all lines of its sheets, but of prose only what is a firm's.
     */
    private String carriedOwner(String rule, String measured, Amount amount) {
        boolean reported = discourse.isReport() && words.isOwned(measured); // セグメント利益, 為替差益
        if (words.isCommon(measured) && !reported) {
            return "";
        }
        if (discourse.division() != null && (discourse.division().isEmpty() || !clauses.isLine(text))) {
            return "";
        }
        boolean ofFirm = words.isOfFirm(measured);
        Entity own = ofFirm ? firmBefore(amount.at()) : null;
        if (own != null) {
            return own.name();
        }
        Mention carried = ownerOf(ofFirm);
        if (speaksOfOthers(measured, amount.at()) || carried == null || !(carried.meaning() instanceof Entity entity) || !CARRIED.contains(entity.type())
                || namesAnother(entity, amount.basis())) {
            return "";
        }
        boolean line = clauses.isLine(text) && (entity.type() == NameType.COMPANY || !rule.equals("caption"));
        boolean booked = discourse.isReport() && entity.type() == NameType.COMPANY && words.isMeasured(measured);
        boolean owned = words.isOwned(measured) && !(amount.type() == ValueType.MONEY && NameTypes.isWork(entity)); // a work invests and earns nothing
        return line || booked || discourse.isTopic(carried) || ofFirm || owned ? entity.name() : "";
    }

    /** The firm of which the sentence speaks before the figure, as the subject of a clause: X銀行が導入し、3万人の従業員が; null where it speaks of none. */
    private Entity firmBefore(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            boolean subject = b.kase() == Case.TOPIC || b.kase() == Case.GA && !clauses.get(Math.max(clauses.head(i), 0)).adnominal();
            Mention last = b.lastMention();
            if (subject && last != null && last.meaning() instanceof Entity entity) {
                return entity.type() == NameType.COMPANY && b.content().end() - last.span().end() <= 1 ? entity : null;
            }
        }
        return null;
    }

    private Mention ownerOf(boolean firms) {
        Mention owner = discourse.owner();
        return firms && NameTypes.isWork(owner) ? discourse.firm() : owner;
    }

    /** Whether the sentence has a subject of its own before the figure that is a firm without a name: ある新興企業は, 同社の競合は. */
    private boolean speaksOfOthers(String measured, int figure) {
        for (int i = Math.max(0, figure - Clauses.REACH); i < figure; i++) {
            Bunsetsu b = clauses.get(i);
            int head = clauses.head(i);
            Span content = b.content();
            boolean subject = b.kase() == Case.TOPIC
                    || b.kase() == Case.GA && text.charAt(content.start()) == '某' && (head < 0 || !clauses.get(head).adnominal());
            if (subject && b.mentions().isEmpty() && OTHERS.endingAt(text, content.start(), content.end()) != 0
                    && SAME.startingAt(text, content.start()) == 0 && !measured.contains(content.in(text))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the sentence names another firm or product, whose figures they may be as well. What a figure is told against, X of X比, is no
     * owner of it: another so named does not count, and {@code owner} so named owns nothing.
     */
    private boolean namesAnother(Entity owner, String basis) {
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                boolean may = mention.meaning() instanceof Entity entity && OWNERS.contains(entity.type()) && entity.type() != NameType.PLACE;
                boolean base = may && basis.contains(mention.surface());
                boolean itself = may && mention.meaning().equals(owner);
                if (may && (itself ? base : !base)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What the sentence measured last, of which {@code part} is one part: 取得率 for 女性 in 取得率は男性54%、女性48%; empty where that was
     * no such thing.
     */
    private String whole(Amount amount, String part) {
        Draft told = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (told == null || told.predicate() != Predicate.MEASURE || !(told.object() instanceof Value value) || value.type() != amount.type()) {
            boolean dividend = amount.type() == ValueType.MONEY && (words.isPeriod(part) || part.endsWith("末")) && speaksOfDividend();
            return dividend ? DIVIDEND : "";
        }
        String whole = Arguments.display(told.subject());
        int first = whole.indexOf(' ');
        return words.withoutForecast(words.withoutPeriod(first > 0 && words.isPart(whole.substring(0, first)) ? whole.substring(first + 1) : whole));
    }

    /** Adds the sum of the parts of a dividend, which is not of the day of one of them. */
    void addUp(Amount sum, int trigger) {
        Draft earlier = last();
        add("dividend", DIVIDEND, null, null, sum, trigger, sum.at());
        if (last() != earlier && last().qualifiers().getOrDefault(Qualifier.DATE, "").equals(earlier.qualifiers().get(Qualifier.DATE))
                && Quarters.isQuarter(earlier.qualifiers().getOrDefault(Qualifier.DATE, ""))) {
            last().qualifiers().remove(Qualifier.DATE);
        }
    }

    /** Whether the sentence has told a part of what is paid on a share: 期末34円. */
    boolean hasDividend() {
        String told = last() == null ? "" : Arguments.display(last().subject());
        return told.endsWith(DIVIDEND) && told.indexOf(' ') > 0 && words.isPart(told.substring(0, told.indexOf(' ')));
    }

    /** Whether the sentence speaks of what is paid on shares. */
    boolean speaksOfDividend() {
        return words.speaksOfDividend(text, clauses.get(0).content().join(clauses.get(clauses.size() - 1).content()))
                || words.speaksOfDividend(discourse.title());
    }

    /** Adds the fact that {@code subject} measures so much, unless a figure of its type measures no such thing. */
    void draft(String rule, Argument said, Amount amount, int trigger, int first) {
        boolean past = MeasureWords.isPast(amount.basis()) && said instanceof Phrase; // 年間配当予想は52円で、前期50円から
        Argument subject = past ? new Phrase(words.withoutForecast(((Phrase) said).text())) : said;
        if (!sureness.fits(rule, subject, amount)) {
            return;
        }
        if (amount.type() == ValueType.QUANTITY && rule.equals("subject") && measuresOtherwise(subject, amount)) {
            return; // 密度は220ppiで、15インチの画面に
        }
        Span evidence = evidence(amount.span(), clauses.get(Math.min(first, trigger)).content());
        if (amount.type() == ValueType.PERCENT && DISCOUNTS.startingAt(text, behindBlank(amount.span().end())) != 0
                && amount.value() instanceof Figure figure) {
            discount(rule, subject, amount, figure, evidence, trigger);
            return;
        }
        if (amount.type() == ValueType.MONEY && isWorthOfAnother(Arguments.display(subject), amount, trigger)) {
            return;
        }
        Draft draft = special(rule, subject, amount, evidence, trigger);
        if (draft == null && amount.type() == ValueType.MONEY && prices.isPriceWord(Arguments.display(subject))) {
            return; // the price of nothing that is named
        }
        if (draft == null) {
            draft = Draft.of(Predicate.MEASURE, subject, told(subject, amount), evidence, trigger, RULES + rule);
        }
        qualify(amount, draft);
        if (draft.predicate() == Predicate.PRICED_AT) {
            prices.rates().qualify(text, amount.span(), draft);
        } else if (draft.predicate() == Predicate.MEASURE) {
            condition(amount, draft);
        }
        String date = dates.of(Math.max(first, trigger), amount, words.isYearly(Arguments.display(subject), amount.basis()));
        if (!date.isEmpty() && subject.equals(said)) {
            draft.qualifiers().put(Qualifier.DATE, date);
        }
        drafts.add(draft);
        discourse.measured(subject, amount.type());
        if (words.isMarket(Arguments.display(subject))) {
            discourse.market(Arguments.display(subject));
        }
    }

    private int behindBlank(int at) {
        return text.startsWith(" ", at) ? at + 1 : at;
    }

    /** Adds a share of a price that is let off, perhaps under a condition: 1年契約で20%割引. */
    private void discount(String rule, Argument subject, Amount amount, Figure figure, Span evidence, int trigger) {
        String measured = Arguments.display(subject);
        String rate = measured.contains(DISCOUNT) ? measured : measured + " " + DISCOUNT_RATE;
        Draft draft = Draft.of(Predicate.MEASURE, new Phrase(rate), Changes.undirected(figure), evidence, trigger, RULES + rule);
        qualify(amount, draft);
        Bunsetsu before = amount.at() == 0 ? null : clauses.get(amount.at() - 1);
        if (before != null && before.kase() == Case.DE && !measured.contains(before.content().in(text))) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, Phrases.clean(before.content().in(text)));
        }
        drafts.add(draft);
        discourse.measured(subject, amount.type());
    }

    /** Whether the sentence has measured the same thing right before in another unit. */
    private boolean measuresOtherwise(Argument subject, Amount amount) {
        Draft told = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return told != null && told.subject().equals(subject) && told.object() instanceof Figure figure && !figure.unit().equals(amount.unit());
    }

    /** The figure as it is told of what it measures: behind 営業損益 a sign says that it is a loss, unless it is set against another time. */
    private Value told(Argument subject, Amount amount) {
        boolean compared = !amount.basis().isEmpty() && !MeasureWords.isPast(amount.basis());
        String measured = Arguments.display(subject);
        boolean level = !compared && (words.isSigned(measured) || Changes.contradicts(measured, amount.value()));
        if (MeasureWords.isPast(amount.basis()) && (clauses.get(amount.at()).kase() == Case.KARA || text.startsWith("から", amount.span().end() - 2))) {
            return Changes.exact(level ? Changes.level(amount.mention()) : amount.value());
        }
        return level ? Changes.level(amount.mention()) : amount.value();
    }

    private void qualify(Amount amount, Draft draft) {
        if (prices.isPriceWord(amount.basis())) {
            prices.rates().time(amount.basis()).ifPresent(rate -> draft.qualifiers().put(Qualifier.PER, rate));
        } else if (!amount.basis().isEmpty()) {
            draft.qualifiers().put(Qualifier.SCOPE, amount.basis());
        }
        if (!amount.rate().isEmpty()) {
            draft.qualifiers().put(Qualifier.PER, amount.rate());
        }
        if (!linePeriod().isEmpty() && draft.predicate() == Predicate.MEASURE) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, linePeriod());
        }
    }

    /** Says in what test or under what condition a figure was reached that is told right before it: MMLUで91.8, FP16で2250TFLOPS. */
    private void condition(Amount amount, Draft draft) {
        Bunsetsu before = amount.at() == 0 ? null : clauses.get(amount.at() - 1);
        if (before == null || before.kase() != Case.DE || before.predicate() != null) {
            return;
        }
        String subject = Arguments.display(draft.subject());
        Mention test = before.mentions().stream().filter(mention -> mention.is(NameType.BENCHMARK)).findFirst()
                .orElse(before.asides().stream().filter(mention -> mention.is(NameType.BENCHMARK)).findFirst().orElse(null));
        if (test != null && !subject.contains(((Entity) test.meaning()).name()) && !subject.contains(test.surface())) {
            draft.qualifiers().putIfAbsent(Qualifier.BENCHMARK, ((Entity) test.meaning()).name());
        } else if (test == null && before.mentions().isEmpty() && FORMAT.matcher(before.content().in(text)).matches()) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, before.content().in(text));
        }
    }

    /**
     * From the words that say what is measured to the figure; what stands behind the figure in the same bunsetsu is none of
     * it.
     */
    private static Span evidence(Span figure, Span words) {
        return words.start() <= figure.start() ? new Span(words.start(), figure.end()) : figure.join(words);
    }

    /** The facts that a measure of money may be: the price of a product, the value of a company; null for a plain measure. */
    private Draft special(String rule, Argument subject, Amount amount, Span evidence, int trigger) {
        Value value = amount.value();
        if (value.type() != ValueType.MONEY) {
            return null;
        }
        String measured = Arguments.display(subject);
        if (subject instanceof Entity entity && NameTypes.isWork(entity)) {
            return ranksWorks() || rule.equals("share") ? null : Draft.of(Predicate.PRICED_AT, entity, value, evidence, trigger, "price:" + rule);
        }
        Mention about = named(measured);
        if (words.isValuation(measured)) {
            boolean others = speaksOfOthers(measured, amount.at());
            Mention owner = ownerOf(true);
            Entity own = about == null && !others ? firmBefore(amount.at()) : null;
            if (own != null) {
                return Draft.of(Predicate.VALUED_AT, own, value, evidence, trigger, "valuation:" + rule);
            }
            Mention firm = about != null && about.is(NameType.COMPANY) ? about
                    : others ? null : owner != null ? owner : discourse.carried(COMPANIES);
            return firm != null && firm.is(NameType.COMPANY)
                    ? Draft.of(Predicate.VALUED_AT, firm.meaning(), value, evidence, trigger, "valuation:" + rule)
                    : null;
        }
        if (prices.isPriceWord(amount.basis()) && NameTypes.isWork(about)) {
            // 「X プロ」は月額980円: a plan of X
            return Draft.of(Predicate.PRICED_AT, subject, value, evidence, trigger, "price:" + rule);
        }
        boolean alone = !rule.equals("aside") && !namesWork(); // else what the sentence itself names is priced
        Mention before = rule.equals("label") ? discourse.presented(NameTypes.WORKS) : discourse.owner();
        Mention work = about == null && alone ? before : about;
        boolean priced = prices.isPrice(measured) && NameTypes.isWork(work);
        return priced ? Draft.of(Predicate.PRICED_AT, work.meaning(), value, evidence, trigger, "price:" + rule) : null;
    }

    /** Whether the worth of a firm is that of the one whose shares are taken, and not of who takes them: A社が評価額9億円でB社の株式を取得した. */
    private boolean isWorthOfAnother(String measured, Amount amount, int trigger) {
        Bunsetsu.PredicateWord said = clauses.get(trigger).predicate();
        if (said == null || !words.takes(said.lemma()) || !words.isValuation(measured)) {
            return false;
        }
        Mention about = named(measured);
        return about == null ? firmBefore(amount.at()) != null : isSubject(about);
    }

    private boolean isSubject(Mention name) {
        Case kase = clauses.get(clauses.at(name)).kase();
        return kase == Case.GA || kase == Case.TOPIC;
    }

    /** Whether the line gives its work a place, so that the amount is what it made: 3位　X　5億ドル. */
    private boolean ranksWorks() {
        return clauses.get(0).mentions().stream().anyMatch(mention -> mention.is(ValueType.RANK));
    }

    private boolean namesWork() {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).mentions().stream().anyMatch(NameTypes::isWork)) {
                return true;
            }
        }
        return false;
    }

    /** The name in the sentence with which the words begin; null where they begin with none. */
    private Mention named(String words) {
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                if (mention.meaning() instanceof Entity entity && (words.startsWith(entity.name()) || words.startsWith(mention.surface()))) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** The fact told last in the sentence, or null. */
    Draft last() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }

    /** Says to what the fact refers that was told after {@code earlier}, where one was: Xの2倍. */
    void refer(Draft earlier, String base) {
        Draft told = last();
        if (told != null && told != earlier && told.predicate() == Predicate.MEASURE && !words.isPronoun(base) && !words.isVacuous(base)) {
            told.qualifiers().putIfAbsent(Qualifier.SCOPE, base);
        }
    }

    /** Says in which test was reached what was told after {@code earlier}, where something was. */
    void reached(Draft earlier, String test) {
        Draft told = last();
        if (told != earlier && told.predicate() == Predicate.MEASURE) {
            told.qualifiers().putIfAbsent(Qualifier.BENCHMARK, test);
        }
    }

    /** Adds what was so before an arrow of what was told after {@code earlier}, where something was: 30円 of 中間配当を30円→40円に増やす. */
    void leave(Draft earlier, Mention left, Bunsetsu b) {
        Draft told = last();
        if (told == earlier || told.predicate() != Predicate.MEASURE || !(told.object() instanceof Value now)
                || !(left.meaning() instanceof Value was) || was.type() != now.type()
                || Changes.isChange(now) || words.isDeed(Arguments.display(told.subject())) || left.span().start() < told.evidence().start()) {
            return;
        }
        String scope = words.basis(Phrases.clean(text, Math.min(b.content().start(), left.span().start()), left.span().start()));
        boolean past = MeasureWords.isPast(scope); // 前期1億円→3億円
        if (past) {
            told.qualifiers().remove(Qualifier.SCOPE, scope);
        }
        Draft old = Draft.of(Predicate.MEASURE, told.subject(), was, new Span(told.evidence().start(), left.span().end()), told.trigger(), RULES + "left");
        old.qualifiers().putAll(told.qualifiers());
        old.qualifiers().remove(Qualifier.DATE);
        old.qualifiers().put(Qualifier.SCOPE, past ? scope : Arrows.BEFORE);
        drafts.add(drafts.size() - 1, old);
    }

    /** Says that what was told after {@code earlier}, where something was, is of a time before, and not of the date in front of it. */
    void ofPast(Draft earlier, String past) {
        Draft told = last();
        if (told != earlier && !past.isEmpty()) {
            told.qualifiers().putIfAbsent(Qualifier.SCOPE, past);
            told.qualifiers().remove(Qualifier.DATE);
        }
    }

    /** The period that the line begins with, as a label or topic: 第2四半期累計予想は; empty where it begins with none. */
    private String linePeriod() {
        if (linePeriod == null) {
            Bunsetsu first = clauses.get(0);
            int end = first.content().end();
            boolean label = first.mentions().isEmpty() && first.content().length() <= LONGEST_PERIOD
                    && (first.kase() == Case.TOPIC || end < text.length() && (text.charAt(end) == '：' || text.charAt(end) == ':'));
            String words = label ? Phrases.clean(first.content().in(text)) : "";
            linePeriod = label && this.words.sheets().isPeriodLabel(words) ? words : "";
        }
        return linePeriod;
    }

    /** The measure told last, where the figure stands right behind it in one bunsetsu: 売上高 342億円 +4.9%; null otherwise. */
    Draft toldBefore(Amount amount) {
        Bunsetsu b = clauses.get(amount.at());
        if (drafts.isEmpty() || b.mentions().size() < 2) {
            return null;
        }
        Draft told = drafts.get(drafts.size() - 1);
        boolean follows = told.predicate() == Predicate.MEASURE
                && told.evidence().end() >= b.content().start()
                && told.evidence().end() <= amount.span().start()
                && (hasNoLetters(told.evidence().end(), amount.span().start())
                        || words.isTelling(Phrases.clean(text, told.evidence().end(), amount.span().start()))); // 84円予想（+4円）
        return follows ? told : null;
    }

    /**
     * The measure that ends less than {@code reach} characters before {@code at}, with nothing but signs between; null where
     * none does.
     */
    Draft toldBefore(int at, int reach) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft told = drafts.get(i);
            int gap = at - told.evidence().end();
            if (told.predicate() == Predicate.MEASURE && gap >= 0 && gap < reach && hasNoLetters(told.evidence().end(), at)) {
                return told;
            }
        }
        return null;
    }

    /** The measure told last, where nothing but the particle of its figure stands between its end and {@code at}: 47%へ|低下; null otherwise. */
    Draft toldWithin(int at) {
        Draft told = last();
        return told != null && told.predicate() == Predicate.MEASURE && at - told.evidence().end() <= 1 && at >= told.evidence().end() ? told : null;
    }

    private boolean hasNoLetters(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '、') {
                return false;
            }
        }
        return true;
    }

    /** Adds that so much of what was foreseen for the year, {@code goal}, has come about of {@code measured}. */
    void reach(String measured, String goal, Amount amount, int first) {
        int known = drafts.size();
        add("progress", measured.isEmpty() || words.isPeriod(measured) ? (measured + " " + Progress.RATE).strip() : measured + " " + goal + Progress.OF + Progress.RATE, null, null, amount, amount.at(), first);
        for (Draft added : drafts.subList(known, drafts.size())) {
            added.qualifiers().put(Qualifier.SCOPE, goal);
        }
    }

    /** Adds by how much has changed what the line before tells: 売上高119億円 above 前期比+13%. */
    void compare(Amount amount, Draft line) {
        Draft change = Draft.of(Predicate.MEASURE, line.subject(), amount.value(), line.evidence().join(amount.span()), amount.at(), "measure:line");
        change.qualifiers().putAll(line.qualifiers());
        qualify(amount, change);
        drafts.add(change);
    }

    /** Adds how much there is now of what changed as was told right before the bracket: 残高は5%増（3億円）. */
    void level(Amount amount) {
        Draft told = last();
        boolean change = told != null && told.predicate() == Predicate.MEASURE && Changes.isChange(told.object())
                && told.object() instanceof Value first && first.type() == ValueType.PERCENT && amount.type() == ValueType.MONEY
                && !Changes.isChange(amount.value()) && "）)".indexOf(text.charAt(Math.min(amount.span().end(), text.length() - 1))) >= 0;
        int open = amount.span().start() - 1;
        if (change && told.evidence().end() < open && open - told.evidence().end() <= LONGEST_TREND && words.isTrend(text.substring(told.evidence().end(), open))) {
            Draft now = Draft.of(Predicate.MEASURE, told.subject(), amount.value(), told.evidence().join(amount.span()), told.trigger(), RULES + "level");
            now.qualifiers().putAll(told.qualifiers());
            now.qualifiers().remove(Qualifier.SCOPE);
            drafts.add(now);
        }
    }

    /** Adds that what was told measures this much as well, where the two figures are of one kind or the second is a share. */
    void retell(Amount amount, Draft told) {
        boolean sameKind = told.object() instanceof Value first
                && (first.type() == amount.type() || amount.type() == ValueType.PERCENT && first.type() != ValueType.PERCENT
                        || amount.type() == ValueType.MULTIPLE && first.type() == ValueType.MONEY && words.isBasis(amount.basis()));
        if (sameKind) {
            Argument subject = MeasureWords.isPast(amount.basis()) && told.subject() instanceof Phrase phrase
                    ? new Phrase(words.withoutForecast(phrase.text())) : told.subject();
            Draft again = Draft.of(Predicate.MEASURE, subject, told(told.subject(), amount), told.evidence().join(amount.span()),
                    told.trigger(), "measure:retold");
            again.qualifiers().putAll(told.qualifiers());
            qualify(amount, again);
            if (amount.basis().isEmpty() && Changes.follows(told.object(), amount.value())) {
                String scope = told.qualifiers().getOrDefault(Qualifier.SCOPE, Changes.SCOPE);
                again.qualifiers().put(Qualifier.SCOPE, MeasureWords.isPast(scope) ? words.comparison(scope) : scope);
            }
            drafts.add(again);
        }
    }
}
