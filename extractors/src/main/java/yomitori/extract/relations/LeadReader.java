package yomitori.extract.relations;

import java.math.BigDecimal;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Reads figures right behind the words that they measure: 評価額3000億ドル, 純利益20%減. */
final class LeadReader extends FigureSentence {
    private final Progress progress;

    /** @param progress reads the same sentence */
    LeadReader(FigureSentence sentence, Progress progress) {
        super(sentence);
        this.progress = progress;
    }

    /** Whether the words before the figure name what it measures, which is written down unless they only describe what stands behind. */
    boolean read(ToldFigure figure) {
        if (!names(figure)) {
            return false;
        }
        if (isTold(figure) && !sumsUp(figure)) {
            measure(figure);
        }
        return true;
    }

    /**
     * Whether the words before the bracket where the figure stands are the predicate of what changed, which is written down:
     * 販売が好調（+6%）, 売上を圧迫（△12%）, 投資CFは取得により拡大（△9億円）, not 増収を牽引（+6%）.
     */
    boolean readBehindDeed(ToldFigure figure) {
        int before = figure.at() - 1;
        boolean told = before >= 0 && isBracketed(figure.amount()) && isDeed(figure);
        boolean beside = told && (clauses.get(before).kase() == Case.GA || clauses.get(before).kase() == Case.WO);
        int argument = !told || beside ? before : account(figure);
        boolean deed = told && argument >= 0;
        if (deed && (!beside || clauses.get(argument).kase() == Case.GA || words.isOwned(phrases.words(argument)))) {
            String measured = phrases.words(argument);
            drafts.add("subject", measured, phrases.name(argument), null, figure.amount(), figure.at(), phrases.first(argument));
        }
        return deed;
    }

    /** The account of which the predicate that stands before a sum in brackets is told: 投資CFは of 投資CFは取得により拡大（△9億円）; -1 for none. */
    private int account(ToldFigure figure) {
        boolean goes = figure.is(ValueType.MONEY) && phrases.first(figure.at()) == figure.at() && words.verbs().levels(figure.before() + "する");
        int subject = goes ? subjects.of(figure.at()) : -1;
        return subject >= 0 && words.isOwned(phrases.words(subject)) ? subject : -1;
    }

    /** Whether the words are one that names nothing that is measured: 好調. */
    private boolean isDeed(ToldFigure figure) {
        String before = figure.before();
        boolean named = words.isOwned(before) || words.isMeasured(before) && !words.verbs().changes(before + "する")
                || words.isCount(before) || words.isSigned(before);
        return before.length() > 1 && !nouns.isCompound(figure.from(), figure.from() + before.length()) && !named;
    }

    /** Whether the figure in brackets says by how much that changed which the clause tells, which is written down: 47%へ低下（△3pt）. */
    boolean readBehindTurn(ToldFigure figure) {
        int at = figure.at();
        String before = figure.before();
        boolean turn = isBracketed(figure.amount()) && before.length() == 2 && figure.from() == clauses.get(at).content().start()
                && phrases.first(at) == at && words.verbs().levels(before + "する") && !words.isOwned(before);
        Draft led = turn ? recent.toldWithin(figure.from()) : null;
        if (led != null) {
            recent.retell(figure.amount(), led);
        }
        return turn;
    }

    private boolean names(ToldFigure figure) {
        String before = figure.before();
        if (before.isEmpty() || words.isVacuous(before)) {
            return false;
        }
        boolean trend = words.isTrend(before) && !words.isForecast(before) && !(isBracketed(figure.amount()) && words.trends().tellsOf(before));
        return !trend && (nouns.namesThing(figure.from(), figure.until())
                || before.endsWith("計") && nouns.namesThing(figure.from(), text.lastIndexOf('計', figure.until()))
                || before.endsWith("等") && before.length() > 2 && nouns.namesThing(figure.from(), text.lastIndexOf('等', figure.until()))); // 法人税等
    }

    /** Whether a bracket opens right before the figure, so that it belongs to the noun in front: 残高減少（△3億円）. */
    private boolean isBracketed(Amount amount) {
        int start = amount.span().start();
        return start > 0 && "（(".indexOf(text.charAt(start - 1)) >= 0;
    }

    /**
     * Whether the words before a figure are told to be so much, and do not only describe what stands behind:
     * 年収1000万円のビジネスマン, 110度CSチューナー, 第2版.
     */
    private boolean isTold(ToldFigure figure) {
        Amount amount = figure.amount();
        Bunsetsu b = clauses.get(figure.at());
        boolean plain = b.predicate() != null || words.isTrend(figure.behind()) || words.isVacuous(figure.behind())
                || words.isTelling(figure.behind()) // DOE3.6%方針を維持
                || !Character.isLetter(text.charAt(Math.min(amount.span().end(), text.length() - 1)))
                || amount.span().end() >= b.content().end();
        return plain && !describes(amount) && !isEarned(amount) && (!amount.isBare() || words.isCount(figure.before()));
    }

    /** A・B・C3社: the figure is how many names stand before it. */
    private boolean sumsUp(ToldFigure figure) {
        int names = 0;
        for (Mention mention : clauses.get(figure.first()).mentions()) {
            names += mention.isName() && mention.span().end() <= figure.amount().span().start() ? 1 : 0;
        }
        return names > 1 && figure.is(ValueType.QUANTITY) && figure.amount().value() instanceof Figure count
                && count.number().compareTo(BigDecimal.valueOf(names)) == 0;
    }

    private boolean describes(Amount amount) {
        Bunsetsu b = clauses.get(amount.at());
        int head = b.kase() == Case.NO || b.adnominal() ? clauses.head(amount.at()) : -1;
        return head >= 0 && b.predicate() == null && !text.startsWith("のうち", amount.span().end())
                && clauses.get(head).mentions().isEmpty()
                && (words.isBody(phrases.words(head)) || words.isUnmeasured(phrases.words(head)));
    }

    /** 年収1000万円を稼ぐ人. */
    private boolean isEarned(Amount amount) {
        int verb = clauses.get(amount.at()).kase() == Case.WO && !amount.isBare() ? clauses.head(amount.at()) : -1;
        boolean relative = verb >= 0 && clauses.get(verb).adnominal() && clauses.get(verb).predicate() != null;
        int earner = relative ? clauses.head(verb) : -1;
        return earner >= 0 && clauses.get(earner).predicate() == null && clauses.get(earner).mentions().isEmpty()
                && words.isBody(phrases.words(earner));
    }

    private void measure(ToldFigure figure) {
        Amount amount = figure.amount();
        boolean counts = words.isCount(figure.before());
        boolean whole = text.startsWith("のうち", amount.span().end()); // 従業員340人のうち: the count of all of them
        boolean describes = figure.is(ValueType.QUANTITY) && !counts && !whole;
        Bunsetsu b = clauses.get(figure.at());
        if (describes && b.kase() == Case.NO && b.predicate() == null) {
            described(amount, figure.before()); // 世界の企業100社の事例
        } else if (!(figure.is(ValueType.QUANTITY) && isOfName(figure)) && !(describes && isLoose(figure))) {
            owned(figure);
        }
    }

    /** Adds how long, large or heavy a thing is that is told with its noun: 長さ5mのケーブル. */
    private void described(Amount amount, String before) {
        int noun = clauses.head(amount.at());
        boolean counts = amount.unit().isEmpty() || Character.isIdeographic(amount.unit().charAt(0)); // 社員7名の工房
        if (counts || noun != amount.at() + 1 || !words.isMeasured(before) || !nouns.namesThing(noun)) {
            return;
        }
        String thing = phrases.words(noun);
        if (!words.isBody(thing) && !words.isUnmeasured(thing) && !words.isVacuous(thing) && !words.isPronoun(thing)) {
            Mention own = clauses.get(noun).lastMention();
            boolean name = own != null && own.meaning() instanceof Entity && own.surface().equals(thing);
            String named = name ? ((Entity) own.meaning()).name() : thing;
            drafts.add("described", named + " " + before, null, null, amount, nouns.governor(noun), amount.at());
        }
    }

    /** Whether a size ends the name of a product that a line consists of, as it stands in shops: the 16GB of メモリーカードX 16GB. */
    private boolean isOfName(ToldFigure figure) {
        String before = figure.before();
        return endsSentence(figure) && clauses.isLine(text) && figures.isSize(figure.amount().unit()) && nameBefore(figure) != null
                && !words.isMeasured(before) && !words.isOwned(before) && !words.isAspect(before);
    }

    /** フロッピー2枚に収める: one word of a sentence that goes on, and no name. */
    private boolean isLoose(ToldFigure figure) {
        return !endsSentence(figure) && nameBefore(figure) == null && phrases.first(figure.first()) == figure.first()
                && !nouns.isCompound(figure.from(), figure.amount().span().start());
    }

    private boolean endsSentence(ToldFigure figure) {
        return figure.at() == clauses.size() - 1;
    }

    /** Adds what the words measure, of the one in them, before them or spoken of. */
    private void owned(ToldFigure figure) {
        Amount amount = figure.amount();
        int at = figure.first();
        Mention own = nameBefore(figure);
        boolean named = own != null || phrases.name(at) != null;
        Mention early = named ? null : phrases.ownerBeforeDate(at);
        int topic = named || early != null ? -1 : subjects.of(at);
        Mention placed = topic < 0 ? null : placed(topic, at);
        Mention owner = placed != null ? placed : topic < 0 ? early : phrases.name(topic);
        String phrase = phrase(figure);
        if (owner != null && figure.is(ValueType.QUANTITY) && isTakenFromOther(figure, topic)) {
            return;
        }
        boolean free = own == null && owner == null;
        int part = free && discourse.sheet().isReport() && words.isOwned(figure.before()) ? part(at, topic) : -1;
        phrase = part < 0 ? phrase : phrases.words(part) + " " + phrase; // カード事業が切替期で利益20%減
        if (figure.is(ValueType.PERCENT) && topic >= 0 && owner == null) {
            phrase = withTopic(phrase, topic, figure);
        }
        Bunsetsu b = clauses.get(at);
        boolean ended = figure.is(ValueType.MONEY) && b.comma() && text.startsWith("で", b.content().end()); // 中間50円で、減配せず
        String rule = progress.isReached(amount, b) ? MeasureDrafts.REACHED : "before";
        int governor = nouns.governor(figure.at());
        drafts.add(rule, phrase, own, owner, changed(amount, figure.at(), governor), ended ? at : governor, phrases.first(at));
    }

    /** The work of which the sentence speaks since the topic, X2 of X1は入力9ドルですが、X2では入力8ドル; null where it speaks of none. */
    private Mention placed(int topic, int figure) {
        for (int i = figure - 1; i > topic; i--) {
            Mention name = clauses.get(i).lastMention();
            if (!NameTypes.isWork(name)) {
                continue;
            }
            int end = behindBlank(name.span().end());
            int close = Phrases.closing(text, end, clauses.get(i + 1).content().start());
            boolean spoken = text.startsWith("では", close < 0 ? end : behindBlank(close + 1)); // X2 (API経由) では
            if (spoken || text.startsWith("では", clauses.get(i).content().end())) {
                return name;
            }
        }
        return null;
    }

    private int behindBlank(int at) {
        return text.startsWith(" ", at) ? at + 1 : at;
    }

    /** Whether the topic takes so many from another body, whose they are: A社はB社から技術者5名を引き抜いた. */
    private boolean isTakenFromOther(ToldFigure figure, int topic) {
        if (topic < 0 || clauses.get(figure.at()).kase() != Case.WO) {
            return false;
        }
        for (int i = topic + 1; i < figure.first(); i++) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.KARA && NameTypes.isBody(b.lastMention()) && !b.comma()) {
                return true;
            }
        }
        return false;
    }

    /** What a rate is of, where the topic says so: 市場はCAGR 46%で伸びる, 進捗率は、売上高72%、純利益94%. */
    private String withTopic(String phrase, int topic, ToldFigure figure) {
        String told = phrases.words(topic);
        if (words.isCount(figure.before())) {
            return clauses.head(topic) >= figure.first() && !words.isPronoun(told) ? told + " " + phrase : phrase;
        }
        return words.isCount(told) && words.isOwned(figure.before()) ? phrase + " " + told : phrase;
    }

    private String phrase(ToldFigure figure) {
        int at = figure.first();
        int first = phrases.first(at);
        int start = clauses.get(at).content().start();
        String lead = figure.from() > start ? ""
                : first == at ? phrases.halfBehindFigure(at) : Phrases.clean(text, clauses.get(first).content().start(), start);
        return lead + figure.before() + trending(figure) + treated(figure);
    }

    /** What is done to so much of the words, 人口90%をカバーする; empty where nothing is, or where that is how they changed. */
    private String treated(ToldFigure figure) {
        int verb = figure.is(ValueType.PERCENT) && clauses.get(figure.at()).kase() == Case.WO ? clauses.head(figure.at()) : -1;
        Bunsetsu.PredicateWord said = verb < 0 ? null : clauses.get(verb).predicate();
        boolean treats = said != null && !said.negated() && words.verbs().treats(said.lemma()) && !words.verbs().changes(said.lemma());
        return treats ? " " + said.lemma().substring(0, said.lemma().length() - 2) : "";
    }

    /** AIチップ50%性能向上: what goes up by so much is told behind the figure. */
    private String trending(ToldFigure figure) {
        String behind = figure.behind();
        boolean told = behind.length() >= 2 * VerbWords.LENGTH && !figure.is(ValueType.MONEY) && !words.isTrend(behind) && words.verbs().endInChange(behind)
                && text.startsWith(behind, figure.amount().span().end());
        return told ? " " + behind : "";
    }

    /**
     * The part of a firm whose accounts are told at a figure, as the topic or as the subject of a line without a verb; -1 where none
     * is.
     */
    private int part(int figure, int topic) {
        for (int i = figure - 1; topic < 0 && i >= 0 && i >= figure - Clauses.REACH; i--) {
            if (clauses.get(i).kase() == Case.GA) {
                return clauses.head(i) < 0 && isPart(i) ? i : -1;
            }
        }
        return topic >= 0 && isPart(topic) ? topic : -1;
    }

    /** Whether a topic is the part of a firm whose accounts its sentence tells. */
    private boolean isPart(int topic) {
        String told = Phrases.behindPictures(phrases.words(topic));
        if (words.isDivision(told) && !told.startsWith("他")) {
            return true;
        }
        boolean measured = words.isOwned(told) || words.isMeasured(told) || words.isCount(told) || words.isSigned(told);
        boolean vague = words.isBasis(told) || words.isPeriod(told) || words.isGeneric(told) || words.isPronoun(told)
                || words.isTrend(told);
        return clauses.get(topic).kase() == Case.GA && !measured && !vague && told.length() > 2 && clauses.get(topic).mentions().isEmpty();
    }

    private Mention nameBefore(ToldFigure figure) {
        Mention found = null;
        for (Mention mention : clauses.get(figure.first()).mentions()) {
            Span span = mention.span();
            boolean between = span.start() >= figure.from() && span.end() <= figure.amount().span().start();
            found = mention.isName() && between ? mention : found;
        }
        return found;
    }
}
