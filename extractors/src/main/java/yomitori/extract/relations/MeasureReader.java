package yomitori.extract.relations;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.facts.ValueType;
import yomitori.text.Analysis;
import yomitori.text.PartOfSpeech;
import yomitori.text.Span;
import yomitori.text.Tokens;

/**
 * Finds for each figure the noun phrase that it measures: what stands right before it (評価額3000億ドル), what it counts (最大9,216個のチップ),
 * or the subject or object of the predicate that it belongs to (総数は1,509システムに達し, 生産能力を3倍に引き上げる).
 */
final class MeasureReader {
    private static final Set<ValueType> MEASURES =
            EnumSet.of(ValueType.PERCENT, ValueType.MONEY, ValueType.QUANTITY, ValueType.MULTIPLE, ValueType.DURATION);
    private static final Set<NameType> COMPANIES = EnumSet.of(NameType.COMPANY);
    private static final Set<NameType> OWNERS = EnumSet.of(
            NameType.COMPANY, NameType.ORGANIZATION, NameType.MODEL, NameType.PRODUCT, NameType.PLACE, NameType.BENCHMARK);

    /** Longest words in front of a figure in brackets. */
    private static final int LONGEST_LEAD = 12;
    /** What may stand between a quoted answer and how many gave it, the longest first. */
    private static final List<String> ANSWERS =
            List.of("と回答した人が", "と回答した人は", "と答えた人が", "と答えた人は", "との回答が", "との回答は", "という回答が", "が", "は");
    /** Rules that find what is measured by the predicate. */
    private static final Set<String> GOVERNED = Set.of("subject", "object", "spent", "share", "called");
    /** Counters with which one is just an example: その一人, 1冊の本. */
    private static final Set<String> SINGLES = Set.of("人", "冊", "株", "つ", "社", "個", "枚", "本", "件", "回", "名", "例", "部", "リクエスト", "オブジェクト");
    private static final int SHORTEST_ANSWER = 5;
    private static final int LONGEST_ANSWER = 50;

    private final MeasureWords words;
    private final PriceReader prices;

    MeasureReader(MeasureWords words, PriceReader prices) {
        this.words = words;
        this.prices = prices;
    }

    /** Adds a fact for each figure of the sentence whose subject is found, except those that {@code drafts} already use. */
    void read(Analysis analysis, Clauses clauses, Discourse discourse, List<Draft> drafts) {
        Reading reading = new Reading(analysis, clauses, discourse);
        int known = drafts.size();
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                if (mention.meaning() instanceof Value value && MEASURES.contains(value.type()) && !isUsed(mention, drafts, known)) {
                    reading.measure(i, mention, value, drafts);
                }
            }
            for (Mention aside : clauses.get(i).asides()) { // 7,000億元（約14兆円相当）: the same figure told twice
                if (aside.meaning() instanceof Value value && MEASURES.contains(value.type()) && !isUsed(aside, drafts, known)) {
                    reading.aside(i, aside, value, drafts);
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
    private final class Reading {
        private final String text;
        private final Tokens tokens;
        private final Clauses clauses;
        private final Discourse discourse;
        private final Phrases phrases;

        Reading(Analysis analysis, Clauses clauses, Discourse discourse) {
            this.text = analysis.text();
            this.tokens = analysis.tokens();
            this.clauses = clauses;
            this.discourse = discourse;
            this.phrases = new Phrases(text, clauses);
        }

        void measure(int at, Mention figure, Value value, List<Draft> drafts) {
            Bunsetsu b = clauses.get(at);
            if (value instanceof Figure age && age.unit().equals("歳")) {
                age(at, figure, value, drafts);
                return;
            }
            if (isInQuotes(figure) && value.type() == ValueType.MULTIPLE // the catchword 「3倍」
                    || isOne(value) && SINGLES.contains(((Figure) value).unit()) // その一人
                    || isRate(figure.span().end())) {
                return;
            }
            if (words.isTrivial(value) || value.type() == ValueType.QUANTITY && isCircumstance(b)) {
                return;
            }
            int from = behindLastValue(b, figure);
            String before = words.withoutBasis(Phrases.clean(text, from, Math.max(from, figure.span().start())));
            String behind = Phrases.clean(text, Math.min(figure.span().end(), b.content().end()), b.content().end());
            Mention name = nameBehind(b, figure);
            if (!discourse.captionOfFigures().isEmpty()) {
                add("caption", discourse.captionOfFigures(), null, null, figure, value, at, drafts, at);
            } else if (follows(b, figure, drafts)) {
                retell(figure, value, drafts.get(drafts.size() - 1), drafts);
            } else if (!quoted(figure).isEmpty()) {
                add("quoted", quoted(figure), null, null, figure, value, governor(at), drafts, at);
            } else if (words.namesItself(value)) {
                governed(at, figure, value, ((Figure) value).unit(), drafts);
            } else if (!before.isEmpty() && !words.isVacuous(before) && namesThing(from, figure.span().start())) {
                String phrase = from > b.content().start() ? before : phraseBefore(at, before);
                Mention own = nameBefore(b, figure, from);
                int topic = own == null && phrases.name(at) == null ? subject(at) : -1;
                add("before", phrase, own, topic < 0 ? null : phrases.name(topic), figure, value, governor(at), drafts, phrases.first(at));
            } else if (label(at)) {
                add("label", phrases.words(at - 1), phrases.name(at - 1), null, figure, value, at, drafts, at - 1);
            } else if ((behind.isEmpty() || words.isVacuous(behind)) && b.adnominal() && b.predicate() == null && counts(at)) {
                counted(at, figure, value, drafts);
            } else if (name != null) {
                if (name.span().start() - figure.span().end() <= 1) {
                    draft("attribute", name.meaning(), figure, value, at, at, drafts);
                }
            } else if (value.type() != ValueType.QUANTITY || behind.isEmpty() || isActed(b) || words.isTrend(behind) || words.isVacuous(behind)) {
                governed(at, figure, value, behind, drafts);
            }
        }

        /**
         * Where the words before a figure begin: behind the figure or date that stands before it in its bunsetsu, if one does. The 1株 of
         * 1株当たり純資産 is part of the words.
         */
        private int behindLastValue(Bunsetsu b, Mention figure) {
            int from = b.content().start();
            for (Mention mention : b.mentions()) {
                int end = mention.span().end();
                if (mention.meaning() instanceof Value && end <= figure.span().start()) {
                    from = text.startsWith("当たり", end) || text.startsWith("あたり", end) ? from : end;
                }
            }
            return from;
        }

        /** Whether the last word in {@code [from, to)} can be measured: a noun, but no adverb, pronoun or manner (圧倒的). */
        private boolean namesThing(int from, int to) {
            int token = tokens.at(Math.max(from, to - 1));
            while (token >= 0 && token < tokens.size() && tokens.start(token) >= from && tokens.partOfSpeech(token).isSymbol()) {
                token--;
            }
            if (token >= tokens.size() || token < 0 || tokens.end(token) <= from) {
                return false;
            }
            boolean compound = token > 0 && tokens.start(token - 1) >= from; // 停止時間, not 時間 alone
            return isThing(tokens.partOfSpeech(token)) || compound && tokens.partOfSpeech(token).name().equals("名詞-副詞可能");
        }

        private boolean isThing(PartOfSpeech pos) {
            String name = pos.name();
            return pos.isNoun()
                    && !name.endsWith("形容動詞語幹")
                    && !name.startsWith("名詞-非自立")
                    && !name.startsWith("名詞-代名詞")
                    && !name.equals("名詞-副詞可能");
        }

        /** Whether the bunsetsu's head noun can be measured, or stands for what can. */
        private boolean namesThing(int index) {
            Bunsetsu b = clauses.get(index);
            return !b.mentions().isEmpty() || words.isPronoun(phrases.words(index)) || namesThing(b.content().start(), b.content().end());
        }

        private String phraseBefore(int at, String before) {
            int first = phrases.first(at);
            return first == at ? before : Phrases.clean(text, clauses.get(first).content().start(), clauses.get(at).content().start()) + before;
        }

        private Mention nameBefore(Bunsetsu b, Mention figure, int from) {
            Mention found = null;
            for (Mention mention : b.mentions()) {
                boolean between = mention.span().start() >= from && mention.span().end() <= figure.span().start();
                found = mention.isName() && between ? mention : found;
            }
            return found;
        }

        private Mention nameBehind(Bunsetsu b, Mention figure) {
            for (Mention mention : b.mentions()) {
                if (mention.isName() && mention.span().start() >= figure.span().end()) {
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

        /** Whether a colon follows, perhaps behind closing marks. */
        private boolean hasColon(int from, int to) {
            int i = from;
            while (i < to && ")）」』*".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            return i < to && (text.charAt(i) == ':' || text.charAt(i) == '：');
        }

        /** 100万トークンあたり2ドル: per how much the next figure is told. */
        private boolean isRate(int end) {
            return text.startsWith("あたり", end) || text.startsWith("当たり", end) || text.startsWith("につき", end) || text.startsWith("ごと", end);
        }

        private boolean isInQuotes(Mention figure) {
            int start = figure.span().start();
            return start > 0 && text.charAt(start - 1) == '「' && text.startsWith("」", figure.span().end());
        }

        /** 31歳のA氏, A氏は31歳. */
        private void age(int at, Mention figure, Value value, List<Draft> drafts) {
            int head = clauses.get(at).adnominal() ? clauses.head(at) : -1;
            if (head < 0 || !isPerson(head)) {
                head = at - 1;
                while (head >= 0 && head >= at - 2 && !(isPerson(head) && clauses.get(head).kase() == Case.TOPIC)) {
                    head--;
                }
            }
            if (head >= 0 && isPerson(head)) {
                draft("age", clauses.get(head).lastMention().meaning(), figure, value, at, head, drafts);
            }
        }

        private boolean isPerson(int index) {
            Mention last = clauses.get(index).lastMention();
            return last != null && last.is(NameType.PERSON);
        }

        /** Whether the figure counts the noun that it modifies: 9,216個のチップ, not 39%増の4,523億ニュー台湾ドル. */
        private boolean counts(int at) {
            int head = clauses.head(at);
            if (head < 0 || !clauses.get(head).isNominal()) {
                return false;
            }
            Mention inHead = clauses.get(head).lastMention();
            return inHead == null || inHead.isName();
        }

        private void counted(int at, Mention figure, Value value, List<Draft> drafts) {
            int noun = clauses.head(at);
            String counted = Phrases.clean(text, clauses.get(noun).content().start(), clauses.get(noun).content().end());
            if (words.isNumber(counted) || isOne(value)) {
                return; // 1.5倍という数字, 1枚の画像
            }
            if (words.isVacuous(counted) || words.isTrend(counted) || !namesThing(noun)) {
                governed(at, figure, value, "", drafts);
                return;
            }
            Mention own = clauses.get(noun).lastMention();
            if (own == null && value.type() == ValueType.PERCENT && words.isGeneric(counted)) {
                return; // 75%の企業が飛びついた
            }
            if (own != null) {
                draft("counted", Phrases.subject(null, counted, own), figure, value, governor(noun), noun, drafts);
                return;
            }
            int subject = subject(at);
            if (subject >= 0 && words.isPronoun(phrases.words(subject))) {
                String before = discourse.measured() == null ? "" : Arguments.display(discourse.measured()) + " ";
                add("counted", before + counted, null, null, figure, value, governor(noun), drafts, noun);
            } else if (subject >= 0 && clauses.get(at).kase() == Case.CALLED && phrases.name(subject) == null) {
                add("called", phrases.words(subject), null, null, figure, value, governor(noun), drafts, subject);
            } else if (subject >= 0 && value.type() != ValueType.QUANTITY) {
                add("counted", phrases.words(subject) + " " + counted, phrases.name(subject), null, figure, value, governor(noun), drafts, subject);
            } else if (subject >= 0 && phrases.name(subject) != null) {
                add("counted", counted, null, phrases.name(subject), figure, value, governor(noun), drafts, subject);
            } else if (value.type() != ValueType.QUANTITY || discourse.carried(OWNERS) != null) {
                add("counted", counted, null, null, figure, value, governor(noun), drafts, noun);
            }
        }

        private static boolean isOne(Value value) {
            return value instanceof Figure figure && !figure.unit().isEmpty() && figure.type() == ValueType.QUANTITY && figure.upper() == null && figure.number().compareTo(BigDecimal.ONE) == 0;
        }

        /** 3社で, 1208社から: with or from how many something is done is no measure. */
        private static boolean isCircumstance(Bunsetsu b) {
            return b.kase() == Case.DE && b.predicate() == null || b.kase() == Case.KARA || b.kase() == Case.TO;
        }

        /** The figure belongs to a predicate: its subject or object is measured. */
        private void governed(int at, Mention figure, Value value, String behind, List<Draft> drafts) {
            int predicate = predicate(at);
            int object = predicate < 0 ? -1 : argument(predicate, Case.WO, at);
            int goal = predicate < 0 ? -1 : argument(predicate, Case.NI, at);
            int subject = subject(at);
            boolean told = clauses.get(at).predicate() == null && !behind.isEmpty(); // 300億ドルを超える可能性を示す
            int trigger = predicate < 0 || told ? at : predicate;
            Bunsetsu.PredicateWord said = predicate < 0 ? null : clauses.get(predicate).predicate();
            Mention owner = subject < 0 ? null : phrases.name(subject);
            String action = words.namesItself(value) ? behind : clauses.get(at).kase() == Case.DE ? "" : words.action(said, behind);
            if (value.type() == ValueType.PERCENT && clauses.get(at).kase() == Case.GA && object >= 0 && whole(at) < 0
                    && said.kind() == Kind.VERB && !words.shares(said.lemma())) { // 67%がAIを利用している
                Span verb = clauses.get(predicate).content();
                String done = Phrases.clean(text.substring(clauses.get(phrases.first(object)).content().start(), verb.end()));
                add("doers", done, phrases.name(object), null, figure, value, trigger, drafts, at);
                return;
            }
            boolean besides = clauses.get(at).kase() == Case.NONE && predicate != at && object >= 0 && said != null && !words.changes(said.lemma());
            if (besides || said != null && qualifiesFigure(predicate) || countsApposed(at)) {
                return;
            }
            if (goal < 0 && said != null && words.spends(said.lemma())) {
                goal = purpose(predicate);
            }
            if (object >= 0 && said != null && words.changes(said.lemma())) {
                add("object", phrases.words(object), phrases.name(object), phrases.name(object) == null ? owner : null, figure, value, trigger, drafts, object);
            } else if (goal >= 0 && said != null && words.spends(said.lemma())) {
                Mention spender = clauses.get(at).kase() == Case.GA ? null : owner;
                add("spent", phrases.words(goal) + " " + action, phrases.name(goal), spender, figure, value, trigger, drafts, goal);
            } else if (whole(at) >= 0 && subject >= 0 && clauses.head(subject) >= at && said != null && words.shares(said.lemma())) {
                share(at, subject, figure, value, trigger, drafts);
            } else if (whole(at) >= 0 && subject >= 0 && value.type() == ValueType.PERCENT && clauses.get(at).kase() != Case.GA
                    && clauses.get(subject).kase() == Case.TOPIC && clauses.head(subject) >= at && !isBareName(subject)) { // 純利益は通期予想の33%と好調
                share(at, subject, figure, value, trigger, drafts);
            } else if (whole(at) >= 0 && (value.type() == ValueType.PERCENT || clauses.get(at).kase() == Case.GA || subject < 0)) {
                int whole = whole(at);
                add("share", phrases.words(whole), phrases.name(whole), null, figure, value, trigger, drafts, whole);
            } else if (subject >= 0 && (clauses.get(at).kase() != Case.GA || isShareOfTopic(subject, at, value))) {
                String measured = name(subject);
                boolean bare = owner != null && Phrases.clean(owner.surface()).equals(measured);
                if (bare && !action.isEmpty()) {
                    draft("subject", Phrases.subject(owner, action, null), figure, value, trigger, subject, drafts);
                } else {
                    add("subject", measured, owner, null, figure, value, trigger, drafts, subject);
                }
            } else if (said != null && words.spends(said.lemma()) && discourse.carried(OWNERS) != null) {
                add("spent", action, null, null, figure, value, trigger, drafts, at);
            }
        }

        /** ミラーレスカメラはカメラの約4割を占める: the part and its whole are measured together. */
        private void share(int at, int subject, Mention figure, Value value, int trigger, List<Draft> drafts) {
            String part = phrases.words(subject);
            if (words.isPronoun(part)) {
                part = discourse.measured() == null ? "" : Arguments.display(discourse.measured());
            }
            String whole = phrases.words(whole(at));
            add("share", (part + " " + whole).strip(), null, null, figure, value, trigger, drafts, subject);
        }

        /** 20ドルを切る19.99ドル: the predicate only places one figure against another. */
        private boolean qualifiesFigure(int predicate) {
            int head = clauses.head(predicate);
            Mention last = clauses.get(predicate).adnominal() && head >= 0 ? clauses.get(head).lastMention() : null;
            return last != null && last.meaning() instanceof Value;
        }

        /** 『A』『B』の2機種: the figure sums up names. */
        private boolean countsApposed(int at) {
            int before = at - 1;
            return before >= 0 && clauses.get(before).kase() == Case.NO && clauses.head(before) == at
                    && clauses.get(before).mentions().size() > 1;
        }

        /** 32億ドルを投じて外部展開を進める: what the spending is for, where the next clause tells it; -1 otherwise. */
        private int purpose(int predicate) {
            int next = clauses.head(predicate);
            return next < 0 || clauses.get(predicate).adnominal() || clauses.get(next).predicate() == null ? -1 : argument(next, Case.WO, predicate);
        }

        /** The noun of which the figure is a share: 売上高の約70%が; -1 where it is a share of nothing named. */
        private int whole(int at) {
            int before = at - 1;
            return before >= 0 && clauses.get(before).kase() == Case.NO && clauses.head(before) == at
                            && !clauses.get(before).adverbial()
                            && !words.isVacuous(phrases.words(before))
                            && !words.isBasis(phrases.words(before))
                            && !(clauses.get(before).lastMention() != null && clauses.get(before).lastMention().meaning() instanceof Value)
                    ? before
                    : -1;
        }

        /** The predicate that the figure depends on; -1 where the figure itself ends its clause. */
        private int predicate(int at) {
            if (isActed(clauses.get(at))) {
                return at;
            }
            int head = clauses.head(at);
            while (head >= 0 && clauses.get(head).predicate() == null && head < clauses.size() - 1) {
                head = clauses.head(head);
            }
            return head >= 0 && clauses.get(head).predicate() != null && clauses.get(head).predicate().kind() != Kind.COPULA ? head : -1;
        }

        /** Whether the figure's own bunsetsu says what happens by so much: 4割削減した. */
        private boolean isActed(Bunsetsu b) {
            return b.predicate() != null && b.predicate().kind() == Kind.VERB;
        }

        private int governor(int at) {
            int head = predicate(at);
            return head < 0 ? at : head;
        }

        private int argument(int predicate, Case kase, int except) {
            for (int dependent : clauses.dependents(predicate)) {
                Bunsetsu b = clauses.get(dependent);
                if (b.kase() == kase && dependent != except && !(b.lastMention() != null && b.lastMention().meaning() instanceof Value)) {
                    return dependent;
                }
            }
            return -1;
        }

        private boolean isBareName(int subject) {
            Mention name = clauses.get(subject).lastMention();
            return name != null && name.isName() && name.span().equals(clauses.get(subject).content());
        }

        /** コードは、9割が自動で変換できる. */
        private boolean isShareOfTopic(int subject, int at, Value value) {
            return value.type() == ValueType.PERCENT && clauses.get(subject).kase() == Case.TOPIC && at == subject + 1;
        }

        /** The nearest topic or subject before the figure that its clause may have; -1 where there is none. */
        private int subject(int figure) {
            int ended = -1; // of a clause before: Xが倍増し、今後は年率40%で成長する
            int named = -1; // 対話型AIエンジン市場、2029年に55億円
            for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
                Bunsetsu b = clauses.get(i);
                int head = clauses.head(i);
                boolean inClause = head >= figure;
                boolean leads = switch (b.kase()) {
                    case ABOUT -> !isQuantity(figure);
                    case TOPIC -> inClause || !isAlso(b);
                    case GA -> inClause || ended < 0 && head >= 0 && !clauses.get(head).adnominal();
                    case NONE -> b.comma() && named < 0 && (i == 0 || figure - i <= 3) && !clauses.isCoordinated(i);
                    default -> false;
                };
                if (!leads || !isMeasurable(i, figure)) {
                    continue;
                }
                if (b.kase() == Case.NONE) {
                    named = i;
                } else if (b.kase() == Case.GA && !inClause) {
                    ended = i;
                } else {
                    return i;
                }
            }
            return ended >= 0 ? ended : named;
        }

        private boolean isQuantity(int figure) {
            Mention last = clauses.get(figure).lastMention();
            return last != null && last.is(ValueType.QUANTITY);
        }

        /** Whether the noun of bunsetsu {@code index} may be what {@code figure} measures. */
        private boolean isMeasurable(int index, int figure) {
            Bunsetsu b = clauses.get(index);
            Mention last = b.lastMention();
            return (b.predicate() == null || b.predicate().kind() == Kind.EVENT_NOUN)
                    && (last == null || !last.is(NameType.PERSON))
                    && (last == null || !(last.meaning() instanceof Value) || last.span().end() != b.content().end())
                    && (namesThing(index) || hasClause(index))
                    && !isQuoted(b, figure)
                    && !words.isVacuous(name(index));
        }

        /** Whether the bunsetsu stands in a quotation that ends before the figure. */
        private boolean isQuoted(Bunsetsu b, int figure) {
            int depth = 0;
            for (int i = b.content().end(); i < clauses.get(figure).content().start(); i++) {
                char c = text.charAt(i);
                depth += c == '「' || c == '『' ? 1 : c == '」' || c == '』' ? -1 : 0;
                if (depth < 0) {
                    return !text.startsWith("」は", i) && !text.startsWith("」が", i) && !text.startsWith("」の", i) && !text.startsWith("』", i);
                }
            }
            return false;
        }

        /** Whether the bunsetsu is marked with も, whose hold ends with its clause. */
        private boolean isAlso(Bunsetsu b) {
            for (int token = b.to() - 1; token >= b.from(); token--) {
                if (!tokens.partOfSpeech(token).isSymbol()) {
                    return tokens.is(token, "も");
                }
            }
            return false;
        }

        /** The noun phrase that ends with bunsetsu {@code head}; of a word that says little by itself with its relative clause: AIを導入した企業. */
        private String name(int head) {
            String plain = phrases.words(head);
            boolean nominalized = isNominalized(head);
            if (!nominalized && !words.isGeneric(plain)) {
                return plain;
            }
            int first = phrases.clause(head);
            int end = nominalized ? tokens.end(clauses.get(head - 1).to() - 1) : clauses.get(head).content().end();
            return first == head ? plain : words.withoutLead(Phrases.clean(text.substring(clauses.get(first).content().start(), end)));
        }

        /** Whether a relative clause says what a word means that says little by itself: トラックが待つ時間. */
        private boolean hasClause(int index) {
            return isNominalized(index) || words.isGeneric(phrases.words(index)) && phrases.clause(index) < index;
        }

        /** Whether the bunsetsu makes the clause before it the thing that is measured: AIを導入しているのは. */
        private boolean isNominalized(int index) {
            Bunsetsu b = clauses.get(index);
            return b.kase() == Case.TOPIC
                    && b.content().length() == 1
                    && text.charAt(b.content().start()) == 'の'
                    && index > 0
                    && phrases.clause(index) < index;
        }

        /** What a figure right behind a quotation counts, as answers are: 「使いたい」が25%; empty where there is none, or a name in quotes. */
        private String quoted(Mention figure) {
            int end = figure.span().start() - 1;
            for (String tie : ANSWERS) {
                if (text.startsWith(tie, end - tie.length() + 1)) {
                    end -= tie.length();
                    break;
                }
            }
            if (end < 0 || text.charAt(end) != '」') {
                return "";
            }
            int open = text.lastIndexOf('「', end);
            int length = end - open - 1;
            boolean answer = open >= 0 && length >= SHORTEST_ANSWER && length <= LONGEST_ANSWER && !isName(open + 1, end);
            return answer ? Phrases.clean(text.substring(open + 1, end)) : "";
        }

        private boolean isName(int from, int to) {
            for (int i = 0; i < clauses.size(); i++) {
                for (Mention mention : clauses.get(i).mentions()) {
                    if (mention.isName() && mention.span().start() == from && mention.span().end() == to) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Whether the figure stands right behind another that was measured, with nothing but signs between: 売上高 342億円 +4.9%. */
        private boolean follows(Bunsetsu b, Mention figure, List<Draft> drafts) {
            if (drafts.isEmpty() || b.mentions().size() < 2) {
                return false;
            }
            Draft told = drafts.get(drafts.size() - 1);
            return told.predicate() == Predicate.MEASURE
                    && told.evidence().end() >= b.content().start()
                    && told.evidence().end() <= figure.span().start()
                    && hasNoLetters(told.evidence().end(), figure.span().start());
        }

        private boolean hasNoLetters(int from, int to) {
            for (int i = from; i < to; i++) {
                if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '、') {
                    return false;
                }
            }
            return true;
        }

        /** A figure in brackets: the one before them told again or set against another (前期 58.46円), or a figure with a name of its own (EPS 294円). */
        void aside(int at, Mention figure, Value value, List<Draft> drafts) {
            int from = figure.span().start();
            while (from > 0 && "（(、,，/／・；;。%％円」".indexOf(text.charAt(from - 1)) < 0 && figure.span().start() - from < LONGEST_LEAD) {
                from--;
            }
            String lead = Phrases.clean(text.substring(from, figure.span().start()));
            String plain = words.withoutBasis(lead);
            if (words.isVacuous(plain)) {
                for (int i = drafts.size() - 1; i >= 0; i--) {
                    Draft told = drafts.get(i);
                    int gap = from - told.evidence().end();
                    if (told.predicate() == Predicate.MEASURE && gap >= 0 && gap < LONGEST_LEAD && hasNoLetters(told.evidence().end(), from)) {
                        retell(figure, value, told, drafts);
                        return;
                    }
                }
            } else if (plain.equals(lead) && isNounPhrase(from, figure.span().start())) {
                add("aside", lead, null, null, figure, value, at, drafts, at);
            }
        }

        private boolean isNounPhrase(int from, int to) {
            for (int token = tokens.at(from); token < tokens.size() && tokens.start(token) < to; token++) {
                PartOfSpeech pos = tokens.partOfSpeech(token);
                if (!isThing(pos) && !pos.isSymbol() && !pos.name().startsWith("接頭詞")) {
                    return false;
                }
            }
            return true;
        }

        private void retell(Mention figure, Value value, Draft told, List<Draft> drafts) {
            boolean sameKind = told.object() instanceof Value first
                    && (first.type() == value.type() || value.type() == ValueType.PERCENT && first.type() != ValueType.PERCENT);
            if (sameKind) {
                Draft again = Draft.of(
                        Predicate.MEASURE, told.subject(), value, told.evidence().join(figure.span()), told.trigger(), "measure:retold");
                again.qualifiers().putAll(told.qualifiers());
                drafts.add(again);
            }
        }

        private void add(
                String rule, String measured, Mention own, Mention owner, Mention figure, Value value, int trigger, List<Draft> drafts, int first) {
            if (words.isPronoun(measured)) {
                Argument before = discourse.measured();
                if (before != null) {
                    draft(rule, before, figure, value, trigger, first, drafts);
                }
            } else if (!words.isVacuous(measured) && !(own == null && (isForeign(measured) || measured.length() < 2))
                    && !(value instanceof Figure bare && isBare(bare) && GOVERNED.contains(rule) && !words.isCount(measured))) {
                String period = words.period(measured);
                if (!period.isEmpty()) { // 通期 売上高
                    int before = drafts.size();
                    add(rule, measured.substring(period.length()).strip(), own, owner, figure, value, trigger, drafts, first);
                    for (Draft added : drafts.subList(before, drafts.size())) {
                        added.qualifiers().putIfAbsent(Qualifier.SCOPE, period);
                    }
                    return;
                }
                int known = drafts.size();
                draft(rule, Phrases.subject(owner, measured, own), figure, value, trigger, first, drafts);
                boolean unowned = own == null && owner == null && drafts.size() > known && drafts.get(known).predicate() == Predicate.MEASURE;
                if (unowned && discourse.owner() != null && discourse.owner().meaning() instanceof Entity carried
                        && OWNERS.contains(carried.type())) {
                    drafts.get(known).qualifiers().put(Qualifier.OWNER, carried.name());
                }
            }
        }

        /** Whether it is a number without a unit, which a version or the number of a picture is as well. */
        private static boolean isBare(Figure figure) {
            return figure.type() == ValueType.QUANTITY && figure.unit().isEmpty();
        }

        /** Whether the words are a foreign sentence rather than a term: Startup raises. */
        private static boolean isForeign(String measured) {
            int blanks = 0;
            for (int i = 0; i < measured.length(); i++) {
                blanks += measured.charAt(i) == ' ' ? 1 : 0;
                if (measured.charAt(i) > 0x2000) {
                    return false;
                }
            }
            return blanks > 1;
        }

        private void draft(String rule, Argument subject, Mention figure, Value value, int trigger, int first, List<Draft> drafts) {
            if (value.type() == ValueType.DURATION && !words.isTime(Arguments.display(subject))) {
                return; // what lasts is told by the noun: 停止時間, 開発期間
            }
            if (value.type() == ValueType.MONEY && subject instanceof Entity entity && !isWork(entity)) {
                return; // a firm is not an amount: it raised, paid or earned it
            }
            Span evidence = evidence(figure.span(), clauses.get(Math.min(first, trigger)).content());
            Draft draft = special(rule, subject, value, evidence, trigger);
            if (draft == null) {
                draft = Draft.of(Predicate.MEASURE, subject, value, evidence, trigger, "measure:" + rule);
            }
            date(Math.max(first, trigger), figure, draft);
            drafts.add(draft);
            discourse.measured(subject);
        }

        /** From the words that say what is measured to the figure; what stands behind the figure in the same bunsetsu is none of it. */
        private static Span evidence(Span figure, Span words) {
            return words.start() <= figure.start() ? new Span(words.start(), figure.end()) : figure.join(words);
        }

        /** The facts that a measure of money may be: the price of a product, the value of a company; null for a plain measure. */
        private Draft special(String rule, Argument subject, Value value, Span evidence, int trigger) {
            if (value.type() != ValueType.MONEY) {
                return null;
            }
            String measured = Arguments.display(subject);
            if (subject instanceof Entity entity && isWork(entity)) {
                return Draft.of(Predicate.PRICED_AT, entity, value, evidence, trigger, "price:" + rule);
            }
            Mention about = named(measured);
            if (words.isValuation(measured)) {
                Mention firm = about != null && about.is(NameType.COMPANY) ? about
                        : discourse.owner() != null ? discourse.owner() : discourse.carried(COMPANIES);
                return firm != null && firm.is(NameType.COMPANY)
                        ? Draft.of(Predicate.VALUED_AT, firm.meaning(), value, evidence, trigger, "valuation:" + rule)
                        : null;
            }
            Mention work = about != null ? about : discourse.owner();
            boolean priced = prices.isPrice(measured) && work != null && work.meaning() instanceof Entity entity && isWork(entity);
            return priced ? Draft.of(Predicate.PRICED_AT, work.meaning(), value, evidence, trigger, "price:" + rule) : null;
        }

        private static boolean isWork(Entity entity) {
            return entity.type() == NameType.MODEL || entity.type() == NameType.PRODUCT;
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

        /** The date nearest before the figure in the sentence holds for it. */
        private void date(int at, Mention figure, Draft draft) {
            for (int i = Math.max(0, at - Clauses.REACH); i <= at; i++) {
                for (Mention mention : clauses.get(i).mentions()) {
                    if (mention.is(ValueType.DATE) && mention.span().end() <= figure.span().start()) {
                        draft.qualifiers().put(Qualifier.DATE, Arguments.display(mention.meaning()));
                    }
                }
            }
        }
    }
}
