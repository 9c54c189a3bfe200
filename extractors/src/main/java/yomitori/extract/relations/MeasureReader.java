package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.extract.Words;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Analysis;
import yomitori.text.Span;

/**
 * Finds for each figure the noun phrase that it measures. What stands right before it (評価額3000億ドル) is found here, what it counts by the
 * {@link CountedReader}, what its predicate is said of by the {@link GovernedReader}, what it stands in brackets behind by the
 * {@link AsideReader}.
 */
final class MeasureReader {
    private static final Set<ValueType> MEASURES =
            EnumSet.of(ValueType.PERCENT, ValueType.MONEY, ValueType.QUANTITY, ValueType.MULTIPLE, ValueType.DURATION);
    /** Counters with which one is just an example: その一人, 1冊の本. */
    private static final Set<String> SINGLES = Set.of("人", "冊", "株", "種", "つ", "社", "個", "枚", "本", "件", "回", "名", "例", "部", "リクエスト", "オブジェクト");
    /** What stands behind a figure that only says per how much the next one is told: 100万トークンあたり2ドル. */
    private static final Words RATES = Words.of(List.of("あたり", "当たり", "につき", "ごと"));

    /** What stands behind a figure that only says against what the next one is set, or from where it came. */
    private static final Words BASELINES = Words.of(List.of(
            "に対し", "に比べ", "と比べ", "と比較", "に1人", "に１人", "に一人", "に1社", "に１社", "に1件", "に1つ", "に１つ", "に1回", "→", " →", "⇒", " ⇒"));

    /** What a dividend is told per. */
    private static final Set<String> SHARE_RATES = Set.of("1株当たり", "1株あたり", "一株当たり", "一株あたり", "１株当たり", "１株あたり");

    private final MeasureWords words;
    private final Counters counters = Counters.standard();
    private final PriceReader prices;

    MeasureReader(MeasureWords words, PriceReader prices) {
        this.words = words;
        this.prices = prices;
    }

    /** Whether the mention is a figure that may measure something. */
    static boolean isMeasure(Mention mention) {
        return mention.meaning() instanceof Value value && MEASURES.contains(value.type());
    }

    /** Whether a figure that ends at {@code end} only says per how much the next one is told. */
    static boolean isRate(String text, int end) {
        return RATES.startingAt(text, end) != 0;
    }

    /** Adds a fact for each figure of the sentence whose subject is found, except those that {@code drafts} already use. */
    void read(Analysis analysis, Clauses clauses, Discourse discourse, List<Draft> drafts) {
        Reading reading = null; // most sentences hold no figure
        int known = drafts.size();
        int told = -1;
        for (int i = 0; i < clauses.size(); i++) {
            List<Mention> mentions = clauses.get(i).mentions();
            for (int m = 0; m < mentions.size(); m++) {
                Mention mention = mentions.get(m);
                if (mention.span().start() >= told && isMeasure(mention) && !isUsed(mention, drafts, known)) {
                    Mention last = Arrows.last(analysis.text(), clauses, i, m);
                    told = last.span().end();
                    reading = reading == null ? new Reading(analysis, clauses, discourse, drafts) : reading;
                    Draft before = reading.drafts.last();
                    reading.measure(i, last.span().end() <= clauses.get(i).content().end() ? i : i + 1, last);
                    if (last != mention) {
                        reading.drafts.leave(before, mention, clauses.get(i));
                    }
                }
            }
            for (Mention aside : clauses.get(i).asides()) { // 7,000億元（約14兆円相当）: the same figure told twice
                if (isMeasure(aside) && !isUsed(aside, drafts, known)) {
                    reading = reading == null ? new Reading(analysis, clauses, discourse, drafts) : reading;
                    Amount amount = new Amount(i, aside, (Value) aside.meaning(), "", "");
                    if (!amount.isExchanged(analysis.text()) && !isRate(analysis.text(), aside.span().end())) {
                        reading.asides.read(amount);
                    }
                }
            }
        }
    }

    private static boolean isUsed(Mention mention, List<Draft> drafts, int known) {
        for (int i = 0; i < known; i++) {
            Draft draft = drafts.get(i);
            boolean amount = mention.is(ValueType.MONEY)
                    && Arguments.display(mention.meaning()).equals(draft.qualifiers().get(Qualifier.AMOUNT)); // 3億ドルで買収
            if (amount || draft.object().equals(mention.meaning()) && draft.evidence().contains(mention.span())) {
                return true;
            }
        }
        return false;
    }

    /** The figures of one sentence. */
    private final class Reading extends FigureSentence {
        private final Answers answers;
        private final GovernedReader governed;
        private final CountedReader counted;
        private final AsideReader asides;
        private final Progress progress;

        Reading(Analysis analysis, Clauses clauses, Discourse discourse, List<Draft> drafts) {
            super(analysis, clauses, discourse, MeasureReader.this.words, prices, drafts);
            this.answers = new Answers(text, clauses);
            this.governed = new GovernedReader(this);
            this.counted = new CountedReader(governed, counters);
            this.asides = new AsideReader(governed);
            this.progress = new Progress(text, clauses, phrases, words);
        }

        /**
         * @param first the bunsetsu where the figure begins: 達成率65% of 達成率65% → 84%
         * @param at the one where it ends
         */
        void measure(int first, int at, Mention found) {
            Bunsetsu b = clauses.get(at);
            int start = found.span().start();
            int predicate = nouns.predicate(at);
            String past = predicate < 0 ? "" : Baselines.before(b, clauses.get(predicate).predicate(), words, found);
            Mention mention = past.isEmpty() ? found : Baselines.after(found);
            int from = behindLastValue(clauses.get(first), start);
            int until = beforeNote(from, Math.max(from, start));
            String lead = Phrases.clean(text, from, until);
            String rate = rate(words.withoutBasis(lead));
            String remark = discourse.division() == null || discourse.division().isEmpty() ? "" : words.measuredInBasis(lead); // 前期比（売上）
            String basis = rate.isEmpty() ? words.bases().withoutRemark(words.basis(lead), remark) : "";
            Amount amount = new Amount(at, mention, (Value) mention.meaning(), basis, rate);
            if (!past.isEmpty() || Arrows.isChange(found) && BasisWords.isPast(amount.basis())) {
                amount = amount.against(past); // 前期9億円→7億円: the time before is that of the first
            } else if (amount.basis().isEmpty() && rate.isEmpty()) {
                amount = amount.against(Baselines.compared(text, clauses, phrases, words, amount));
            }
            if (amount.unit().equals("歳")) {
                age(amount);
                return;
            }
            if (isInQuotes(amount) && amount.type() == ValueType.MULTIPLE // the catchword 「3倍」
                    || amount.isOne() && SINGLES.contains(amount.unit()) // その一人
                    || isRate(text, amount.span().end())
                    || isBaseline(amount.span().end())
                    || isFormula(amount)
                    || amount.isExchanged(text)
                    || nouns.isCondition(amount)
                    || isUnit(amount)
                    || isFactor(amount.span())
                    || text.startsWith("中", amount.span().end()) && amount.type() == ValueType.QUANTITY) { // 840社中259社
                return;
            }
            if (words.isTrivial(amount.value()) || amount.type() == ValueType.QUANTITY && isCircumstance(b) && !endsClause(at)) {
                return;
            }
            String before = !rate.isEmpty() ? "" : remark.isEmpty() ? words.withoutBasis(lead) : remark;
            Mention date = before.length() == 1 ? dateBefore(b, from) : null;
            if (date != null && words.isPart(date.surface() + before)) { // 第2四半期末 34円
                before = date.surface() + before;
                from = date.span().start();
            }
            int listed = phrases.behindListed(b); // 8%増・純利益は
            int last = listed < 0 ? b.content().end() : listed;
            String behind = Phrases.clean(text, Math.min(amount.span().end(), last), last);
            String goal = amount.type() == ValueType.PERCENT ? progress.goal(amount) : "";
            if (!goal.isEmpty()) {
                int topic = progress.topic(at);
                drafts.reach(topic < 0 ? "" : progress.words(topic), goal, amount, topic < 0 ? at : phrases.first(topic));
                return;
            }
            Mention name = nameBehind(b, amount);
            Draft told = drafts.toldBefore(amount);
            Draft now = told == null && before.isEmpty() && BasisWords.isPast(amount.basis()) ? drafts.toldBefore(from, 2) : null;
            if (!discourse.captionOfFigures().isEmpty() && remark.isEmpty()) {
                drafts.add("caption", words.isSum(lead) ? words.periods().withoutPart(discourse.captionOfFigures()) : discourse.captionOfFigures(), null, null, amount, at, at);
            } else if (told != null) {
                drafts.retell(amount, told);
            } else if (now != null) { // 営業利益 -18億円 前期9億円
                Draft known = drafts.last();
                drafts.retell(amount, now);
                drafts.ofPast(known, amount.basis());
            } else if (discourse.lineBefore() != null && amount.type() == ValueType.PERCENT
                    && words.isBasis(amount.basis()) && remark.isEmpty() && amount.basis().indexOf('（') < 0) { // not 前年同期比（売上）
                drafts.compare(amount, discourse.lineBefore());
            } else if (!answers.before(amount).isEmpty()) {
                drafts.add("quoted", answers.before(amount), null, null, amount, nouns.governor(at), at);
            } else if (amount.type() == ValueType.MONEY && SHARE_RATES.contains(words.periods().withoutLast(rate))
                    && drafts.speaksOfDividend()) {
                drafts.add("dividend", Dividends.NAME, null, null, amount, nouns.governor(at), at);
            } else if (before.isEmpty() && words.isSum(lead) && amount.type() == ValueType.MONEY && drafts.hasDividend()) { // 中間30円・期末34円、合計64円
                drafts.addUp(amount, nouns.governor(at));
            } else if (words.namesItself(amount.value())) {
                governed.read(amount, amount.unit());
            } else if (isBracketed(amount) && tellsDeed(at, from, before)) {
                // 販売が好調（+6%）, 売上を圧迫（△12%）, not 増収を牽引（+6%）
                if (clauses.get(at - 1).kase() == Case.GA || words.isOwned(phrases.words(at - 1))) {
                    drafts.add("subject", phrases.words(at - 1), phrases.name(at - 1), null, amount, at, phrases.first(at - 1));
                }
            } else if (isBracketed(amount) && before.length() == 2 && from == b.content().start() && phrases.first(at) == at
                    && words.levels(before + "する") && !words.isOwned(before)) { // 47%へ低下（△3pt）
                Draft led = drafts.toldWithin(from);
                if (led != null) {
                    drafts.retell(amount, led);
                }
            } else if (!before.isEmpty() && !words.isVacuous(before)
                    && (!words.isTrend(before) || words.isForecast(before) || isBracketed(amount) && words.trends().tellsOf(before)) && (nouns.namesThing(from, until) || before.endsWith("計") && nouns.namesThing(from, text.lastIndexOf('計', until)))) {
                if (isToldOf(amount, before, behind)) {
                    before(amount, first, from, before, behind);
                }
            } else if (label(at) && isAlone(at, lead, before, behind)) {
                Draft known = drafts.last();
                drafts.add("label", phrases.words(at - 1), phrases.name(at - 1), null, amount, at, at - 1);
                if (discourse.test() != null && phrases.name(at - 1) != null) {
                    drafts.reached(known, ((Entity) discourse.test().meaning()).name());
                }
            } else if ((behind.isEmpty() || words.isVacuous(behind)) && b.adnominal() && b.predicate() == null
                    && !behind.equals("分") && counted.counts(amount)) {
                counted.read(amount);
            } else if (name != null) {
                if (!amount.isBare() && isJoined(amount.span().end(), name.span().start()) && b.content().end() - name.span().end() <= 1) {
                    drafts.draft("attribute", name.meaning(), amount, at, at);
                }
            } else if (isReached(amount, behind)) {
                reached(amount, behind);
            } else if (amount.type() == ValueType.QUANTITY
                    ? behind.isEmpty() || nouns.isActed(at) || words.isTrend(behind) || words.isVacuous(behind)
                    : amount.type() == ValueType.MONEY || amount.type() == ValueType.DURATION ? !words.isKind(behind)
                    : behind.isEmpty() || b.predicate() != null || words.isTrend(behind) || words.isVacuous(behind)) { // 3倍ズーム
                governed.read(amount, behind);
            }
        }

        /** Whether so much of a change is reached: 30%高速化を実現した. */
        private boolean isReached(Amount amount, String behind) {
            int verb = clauses.get(amount.at()).kase() == Case.WO ? nouns.predicate(amount.at()) : -1;
            return verb >= 0 && behind.length() > 1 && !words.isTrend(behind) && (amount.type() == ValueType.PERCENT || amount.type() == ValueType.MULTIPLE)
                    && words.changes(behind + "する") && words.gains(clauses.get(verb).predicate().lemma());
        }

        /** Adds the change of what the sentence speaks of. */
        private void reached(Amount amount, String change) {
            int subject = nouns.subject(amount.at());
            if (subject >= 0 && !words.isPronoun(phrases.words(subject))) {
                drafts.add("subject", phrases.words(subject) + " " + change, phrases.name(subject), null, amount, nouns.governor(amount.at()), subject);
            }
        }

        /**
         * Whether the words before a figure are told to be so much, and do not only describe what stands behind:
         * 年収1000万円のビジネスマン, 110度CSチューナー, 第2版.
         */
        private boolean isToldOf(Amount amount, String before, String behind) {
            Bunsetsu b = clauses.get(amount.at());
            boolean plain = b.predicate() != null || words.isTrend(behind) || words.isVacuous(behind)
                    || !Character.isLetter(text.charAt(Math.min(amount.span().end(), text.length() - 1)))
                    || amount.span().end() >= b.content().end();
            int head = b.kase() == Case.NO || b.adnominal() ? clauses.head(amount.at()) : -1;
            boolean described = head >= 0 && b.predicate() == null && !text.startsWith("のうち", amount.span().end())
                    && clauses.get(head).mentions().isEmpty()
                    && (words.isBody(phrases.words(head)) || words.isUnmeasured(phrases.words(head)));
            int verb = b.kase() == Case.WO && !amount.isBare() ? clauses.head(amount.at()) : -1;
            int earner = verb >= 0 && clauses.get(verb).adnominal() && clauses.get(verb).predicate() != null ? clauses.head(verb) : -1;
            described |= earner >= 0 && clauses.get(earner).predicate() == null && clauses.get(earner).mentions().isEmpty() && words.isBody(phrases.words(earner)); // 年収1000万円を稼ぐ人
            return plain && !described && (!amount.isBare() || words.isCount(before));
        }

        /** 評価額3000億ドル: the words right before the figure, which begin at {@code from} in bunsetsu {@code at}, are what it measures. */
        private void before(Amount amount, int at, int from, String before, String behind) {
            Bunsetsu b = clauses.get(at);
            Bunsetsu told = clauses.get(amount.at());
            boolean whole = text.startsWith("のうち", amount.span().end()); // 従業員340人のうち: the count of all of them
            if (amount.type() == ValueType.QUANTITY && told.kase() == Case.NO && told.predicate() == null && !words.isCount(before) && !whole) {
                described(amount, before); // 世界の企業100社の事例
                return;
            }
            boolean sheet = amount.at() == clauses.size() - 1;
            if (amount.type() == ValueType.QUANTITY && sheet && clauses.isLine(text) && isOfName(b, amount, from, before)) {
                return; // the 16GB of メモリーカードX 16GB
            }
            if (amount.type() == ValueType.QUANTITY && !sheet && !whole && !words.isCount(before) && nameBefore(b, amount, from) == null
                    && phrases.first(at) == at && !nouns.isCompound(from, amount.span().start())) {
                return; // フロッピー2枚に収める
            }
            String phrase = (from > b.content().start() ? before : phraseBefore(at, before)) + trending(amount, behind);
            Mention own = nameBefore(b, amount, from);
            Mention early = own == null && phrases.name(at) == null ? phrases.ownerBeforeDate(at) : null;
            int topic = own == null && early == null && phrases.name(at) == null ? nouns.subject(at) : -1;
            Mention owner = topic < 0 ? early : phrases.name(topic);
            int part = own == null && owner == null && discourse.isReport() && words.isOwned(before) ? part(at, topic) : -1;
            phrase = part < 0 ? phrase : phrases.words(part) + " " + phrase; // カード事業が切替期で利益20%減
            boolean rate = amount.type() == ValueType.PERCENT && words.isCount(before);
            boolean rated = amount.type() == ValueType.PERCENT && topic >= 0 && owner == null && !words.isCount(before)
                    && words.isCount(phrases.words(topic)) && words.isOwned(before); // 進捗率は、売上高72%、純利益94%
            phrase = rated ? phrase + " " + phrases.words(topic) : phrase;
            // 市場はCAGR 46%で伸びる
            if (rate && topic >= 0 && owner == null && clauses.head(topic) >= at && !words.isPronoun(phrases.words(topic))) {
                phrase = phrases.words(topic) + " " + phrase;
            }
            boolean ended = amount.type() == ValueType.MONEY && b.comma() && text.startsWith("で", b.content().end()); // 中間50円で、減配せず
            String rule = progress.isReached(amount, b) ? MeasureDrafts.REACHED : "before";
            drafts.add(rule, phrase, own, owner, amount, ended ? at : nouns.governor(amount.at()), phrases.first(at));
        }

        /** Whether a size ends the name of a product that a line consists of, as it stands in shops. */
        private boolean isOfName(Bunsetsu b, Amount amount, int from, String before) {
            boolean size = !amount.unit().isEmpty() && (amount.unit().charAt(0) < 0x80 || amount.unit().equals("インチ") || amount.unit().equals("型"));
            return size && nameBefore(b, amount, from) != null && !words.isMeasured(before) && !words.isOwned(before) && !words.isAspect(before);
        }

        /** Adds how long, large or heavy a thing is that is told with its noun: 長さ5mのケーブル. */
        private void described(Amount amount, String before) {
            int noun = clauses.head(amount.at());
            String thing = noun < 0 ? "" : phrases.words(noun);
            boolean counts = amount.unit().isEmpty() || Character.isIdeographic(amount.unit().charAt(0)); // 社員7名の工房
            if (!counts && noun == amount.at() + 1 && words.isMeasured(before) && nouns.namesThing(noun) && !words.isBody(thing) && !words.isUnmeasured(thing)
                    && !words.isVacuous(thing) && !words.isPronoun(thing)) {
                Mention own = clauses.get(noun).lastMention();
                String named = own != null && own.meaning() instanceof Entity entity && own.surface().equals(thing) ? entity.name() : thing;
                drafts.add("described", named + " " + before, null, null, amount, nouns.governor(noun), amount.at());
            }
        }

        /** The part of a firm whose accounts are told at a figure, as the topic or as the subject of a line without a verb; -1 where none is. */
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
            boolean measured = words.isOwned(told) || words.isMeasured(told) || words.isCount(told) || words.isSigned(told);
            return words.isDivision(told) && !told.startsWith("他") || clauses.get(topic).kase() == Case.GA && !measured && !words.isBasis(told) && !words.isPeriod(told)
                    && !words.isGeneric(told) && !words.isPronoun(told) && !words.isTrend(told) && told.length() > 2 && clauses.get(topic).mentions().isEmpty();
        }

        /**
         * Where the words before a figure begin: behind the figure or date that stands before it in its bunsetsu, if one does. The 1株 of
         * 1株当たり純資産 is part of the words.
         */
        private int behindLastValue(Bunsetsu b, int figure) {
            int from = b.content().start();
            for (Mention mention : b.mentions()) {
                int end = mention.span().end();
                boolean inWord = mention.is(ValueType.DATE) && mention.span().start() > b.content().start()
                        // 税引前四半期利益
                        && Character.isLetter(text.charAt(mention.span().start() - 1)) && end < text.length() && Character.isLetter(text.charAt(end));
                if (mention.meaning() instanceof Value && end <= figure && !inWord) {
                    from = text.startsWith("当たり", end) || text.startsWith("あたり", end) ? from : end;
                }
            }
            int close = figure - 1;
            while (close >= from && text.charAt(close) != '）') {
                close--;
            }
            if (from > b.content().start() && close >= from && close + 1 < figure && "＋+・／".indexOf(text.charAt(close + 1)) >= 0) { // 中間30円（普通配当）＋期末31円
                from = close + 2;
            }
            for (int i = figure - 2; i >= Math.max(from, 1) && "（）()".indexOf(text.charAt(i)) < 0; i--) { // 親会社＋子会社26社: what is added is counted alone
                boolean adds = "＋+".indexOf(text.charAt(i)) >= 0 && Character.isLetter(text.charAt(i - 1)) && Character.isIdeographic(text.charAt(i + 1));
                if (adds) {
                    return i + 1;
                }
            }
            return from;
        }

        /** Where a note ends the words before a figure: 調整後利益 of 調整後利益※独自の指標 3億円. */
        private int beforeNote(int from, int to) {
            int note = text.indexOf('※', from, to);
            return note > from && Character.isLetter(text.charAt(note - 1)) ? note : to;
        }

        /** AIチップ50%性能向上: what goes up by so much is told behind the figure. */
        private String trending(Amount amount, String behind) {
            int stem = behind.length() - 2;
            boolean told = stem > 1 && amount.type() != ValueType.MONEY && !words.isTrend(behind) && words.changes(behind.substring(stem) + "する")
                    && text.startsWith(behind, amount.span().end());
            return told ? " " + behind.substring(0, stem) : "";
        }

        private String phraseBefore(int at, String before) {
            int first = phrases.first(at);
            return first == at ? before : Phrases.clean(text, clauses.get(first).content().start(), clauses.get(at).content().start()) + before;
        }

        /** Whether nothing but a particle, blank or opening mark stands between: 400Wの「X」, not わずか65g！X. */
        private boolean isJoined(int from, int to) {
            return to == from || to == from + 1 && "の 「『".indexOf(text.charAt(from)) >= 0;
        }

        private static Mention nameBefore(Bunsetsu b, Amount amount, int from) {
            Mention found = null;
            for (Mention mention : b.mentions()) {
                boolean between = mention.span().start() >= from && mention.span().end() <= amount.span().start();
                found = mention.isName() && between ? mention : found;
            }
            return found;
        }

        /** The date that ends at {@code end}, or null. */
        private static Mention dateBefore(Bunsetsu b, int end) {
            return b.mentions().stream().filter(mention -> mention.is(ValueType.DATE) && mention.span().end() == end).findFirst().orElse(null);
        }

        private static Mention nameBehind(Bunsetsu b, Amount amount) {
            for (Mention mention : b.mentions()) {
                if (mention.isName() && mention.span().start() >= amount.span().end()) {
                    return mention;
                }
            }
            return null;
        }

        /** 消費電力:約20W. */
        private boolean label(int at) {
            if (at == 0) {
                return false;
            }
            Bunsetsu label = clauses.get(at - 1);
            return label.kase() == Case.NONE && label.comma() && label.isNominal()
                    && hasColon(label.content().end(), clauses.get(at).content().start());
        }

        /** Whether the figure is all that stands behind its label, and begins no sentence: 長さ：1m. */
        private boolean isAlone(int at, String lead, String before, String behind) {
            Bunsetsu b = clauses.get(at);
            boolean ends = nouns.predicate(at) < 0 || b.comma() || at == clauses.size() - 1;
            boolean first = lead.isEmpty() == (b.lastMention().span().start() == b.content().start());
            return ends && first && before.isEmpty() && b.kase() == Case.NONE
                    && (behind.isEmpty() || words.isTrend(behind) || words.isVacuous(behind));
        }

        /** Whether a colon follows, perhaps behind closing marks. */
        private boolean hasColon(int from, int to) {
            int i = from;
            while (i < to && ")）」』*".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            return i < to && (text.charAt(i) == ':' || text.charAt(i) == '：');
        }

        /** The words before a figure where they say per how much it is told: VMあたり; empty otherwise. */
        private String rate(String before) {
            String rate = words.periods().withoutLast(before); // 1株当たり年間
            return RATES.endingAt(rate, rate.length()) != 0 ? rate : "";
        }

        /** 116.3 x 67.8 x 39.4, 90時間 × 100万円 = 9,000万円, 〇%: a part of a reckoning, or a blank. */
        private boolean isFactor(Span figure) {
            int before = figure.start() - 1;
            int behind = figure.end();
            while (before >= 0 && text.charAt(before) == ' ') {
                before--;
            }
            while (behind < text.length() && text.charAt(behind) == ' ') {
                behind++;
            }
            boolean times = before >= 0 && isTimes(before) || behind < text.length() && isTimes(behind);
            return times || before >= 0 && "=＝".indexOf(text.charAt(before)) >= 0
                    || "〇○".indexOf(text.charAt(figure.start())) >= 0;
        }

        private boolean isTimes(int at) {
            char c = text.charAt(at);
            boolean alone = at > 0 && text.charAt(at - 1) == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
            return c == '×' || c == '÷' || c == 'x' && alone;
        }

        /** 512MBに対して2GB: what the figure behind is set against. */
        private boolean isBaseline(int end) {
            return BASELINES.startingAt(text, end) != 0;
        }

        /** $1+2+3=6$: a number of a formula that only looks like money. */
        private boolean isFormula(Amount amount) {
            int end = amount.span().end();
            return text.charAt(amount.span().start()) == '$' && end < text.length() && "$+\\=^_".indexOf(text.charAt(end)) >= 0;
        }

        /** 非開示百万円: nothing but the unit of a figure that is not told. */
        private boolean isUnit(Amount amount) {
            int start = amount.span().start();
            return amount.mention().surface().equals("百万円") && start > 0 && Character.isIdeographic(text.charAt(start - 1));
        }

        /** Whether a bracket opens right before the figure, so that it belongs to the noun in front: 残高減少（△3億円）. */
        private boolean isBracketed(Amount amount) {
            int start = amount.span().start();
            return start > 0 && "（(".indexOf(text.charAt(start - 1)) >= 0;
        }

        /** Whether the words before a bracket are the predicate of their clause and name nothing that is measured: 販売が好調（. */
        private boolean tellsDeed(int at, int from, String before) {
            boolean single = before.length() > 1 && !nouns.isCompound(from, from + before.length());
            boolean named = words.isOwned(before) || words.isMeasured(before) && !words.changes(before + "する") || words.isCount(before) || words.isSigned(before);
            Case argument = at == 0 ? Case.NONE : clauses.get(at - 1).kase();
            return single && !named && (argument == Case.GA || argument == Case.WO);
        }

        private boolean isInQuotes(Amount amount) {
            int start = amount.span().start();
            return start > 0 && text.charAt(start - 1) == '「' && text.startsWith("」", amount.span().end());
        }

        /** 31歳のA氏, A氏は31歳. */
        private void age(Amount amount) {
            int at = amount.at();
            int head = clauses.get(at).adnominal() ? clauses.head(at) : -1;
            if (head < 0 || !isPerson(head)) {
                head = at - 1;
                while (head >= 0 && head >= at - 2 && !(isPerson(head) && clauses.get(head).kase() == Case.TOPIC)) {
                    head--;
                }
            }
            if (head >= 0 && isPerson(head)) {
                drafts.draft("age", clauses.get(head).lastMention().meaning(), amount, at, head);
            }
        }

        private boolean isPerson(int index) {
            Mention last = clauses.get(index).lastMention();
            return last != null && last.is(NameType.PERSON);
        }

        /** 密度は220ppiで、 or 重さは31gと軽い: the figure is what its topic is, and で no means, nor is と with whom. */
        private boolean endsClause(int at) {
            Bunsetsu b = clauses.get(at);
            return at > 0 && (b.kase() == Case.DE && b.comma() || b.kase() == Case.TO) && clauses.get(at - 1).kase() == Case.TOPIC
                    && nouns.subject(at) == at - 1;
        }

        /** 3社で, 1208社から: with or from how many something is done is no measure. */
        private static boolean isCircumstance(Bunsetsu b) {
            return b.kase() == Case.DE && b.predicate() == null || b.kase() == Case.KARA || b.kase() == Case.TO;
        }
    }
}
