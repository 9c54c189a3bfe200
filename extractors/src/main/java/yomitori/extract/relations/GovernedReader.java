package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.extract.Words;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Argument;
import yomitori.facts.Bound;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Finds what a figure measures by the predicate that it belongs to: 総数は1,509システムに達し, 生産能力を3倍に引き上げる, 売上高の4割を占める. */
final class GovernedReader extends FigureSentence {
    /** So close to a quotation stands the verb that quotes it: という不安を抱えている. */
    private static final int NEAR_QUOTE = 16;
    private static final Words OF_THEM = Words.of(List.of("そのうち", "このうち", "うち"));

    /** Counters of who uses something. */
    private static final Set<String> PEOPLE = Set.of("人", "名", "社", "ユーザー", "世帯");

    GovernedReader(FigureSentence sentence) {
        super(sentence);
    }

    /** @param behind the words behind the figure in its bunsetsu */
    void read(Amount amount, String behind) {
        int base = amount.type() == ValueType.MULTIPLE ? nouns.base(amount.at()) : -1;
        int aspect = base < 0 || phrases.name(base) == null ? -1 : nouns.aspect(amount.at());
        Draft last = drafts.last();
        int better = aspect >= 0 ? -1 : bettered(amount);
        if (aspect >= 0) {
            compare(amount, aspect, base);
        } else if (better >= 0) {
            drafts.add("better", phrases.words(better), phrases.name(better), null, amount, better, amount.at());
        } else {
            govern(amount, behind);
        }
        if (base >= 0) {
            drafts.refer(last, phrases.words(base));
        }
    }

    /**
     * The noun that an adjective calls so much better, 最大30%高い性能を実現する, or where it is only a means: 最大30%高速なYの性能により、時間を短縮;
     * -1 where there is none.
     */
    private int bettered(Amount amount) {
        int adjective = amount.at();
        if (clauses.get(adjective).predicate() == null && adjective + 1 < clauses.size()) {
            adjective++;
        }
        Bunsetsu b = clauses.get(adjective);
        boolean describes = amount.type() == ValueType.PERCENT && b.adnominal() && b.predicate() != null
                && (b.predicate().kind() == Kind.ADJECTIVE || words.compares(b.predicate().lemma()));
        int noun = describes ? clauses.head(adjective) : -1;
        if (noun < 0 || !nouns.namesThing(noun)) {
            return -1;
        }
        Case kase = clauses.get(noun).kase();
        boolean means = (kase == Case.BY || kase == Case.DE) && Changes.isChange(amount.value());
        boolean told = (kase == Case.WO || kase == Case.NONE) && noun == adjective + 1 && words.isAspect(phrases.words(noun))
                && nouns.subject(amount.at()) < 0;
        return means || told ? noun : -1;
    }

    /** 推論性能ではXの4倍だ: the thing spoken of is set beside X. */
    private void compare(Amount amount, int aspect, int base) {
        Mention own = phrases.name(aspect);
        int subject = own != null ? -1 : nouns.subject(phrases.first(aspect));
        Mention owner = own != null ? null
                : subject < 0 ? discourse.carried(EnumSet.of(((Entity) phrases.name(base).meaning()).type())) : phrases.name(subject);
        String thing = subject >= 0 && owner == null ? phrases.words(subject) + " " : "";
        drafts.add("compared", thing + phrases.words(aspect), own, owner, amount, nouns.governor(amount.at()), subject < 0 ? aspect : subject);
    }

    private void govern(Amount amount, String behind) {
        int at = amount.at();
        Bunsetsu b = clauses.get(at);
        int predicate = nouns.predicate(at);
        int object = predicate < 0 ? -1 : nouns.argument(predicate, Case.WO, at);
        int goal = predicate < 0 ? -1 : nouns.argument(predicate, Case.NI, at);
        int as = predicate < 0 ? -1 : nouns.argument(predicate, Case.AS, at);
        as = as >= 0 && words.isAmount(phrases.words(as)) ? as : -1;
        int subject = nouns.subject(at);
        int whole = nouns.whole(at);
        boolean itself = b.predicate() == null && !behind.isEmpty() // 300億ドルを超える可能性を示す
                || text.startsWith("れば", amount.span().end()) // 100億円を超えれば
                || text.startsWith("でも", amount.span().end()); // 4倍でも破綻しない
        Bunsetsu.PredicateWord said = predicate < 0 ? null : clauses.get(predicate).predicate();
        boolean compared = said != null && said.negated() && b.kase() == Case.TO; // 8.7%と、目標に届いていない
        int trigger = predicate < 0 || itself || compared ? at : predicate;
        Mention owner = subject < 0 ? null : phrases.name(subject);
        Mention early = subject < 0 || owner != null ? null : phrases.ownerBeforeDate(subject);
        early = early == null && subject >= 0 && owner == null ? topicOf(subject, at) : early;
        boolean circumstance = b.kase() == Case.DE || amount.type() == ValueType.QUANTITY && b.kase() == Case.ABOUT; // 5製品について実施
        String action = words.namesItself(amount.value()) ? behind : circumstance ? "" : words.action(said, behind);
        if (amount.type() == ValueType.PERCENT && b.kase() == Case.GA && nouns.isQuoteBehind(at)) { // 67%が「AIを使う」と答えた
            int group = whole >= 0 ? whole : subject;
            String who = group < 0 ? "" : phrases.words(group) + " ";
            drafts.add(group < 0 ? "doers" : "share", who + quoted(at, predicate), group < 0 ? null : phrases.name(group), null, amount,
                    trigger, group < 0 ? at : Math.min(group, at));
            return;
        }
        if (amount.type() == ValueType.PERCENT && b.kase() == Case.GA && object >= 0 && whole < 0
                && said.kind() == Kind.VERB && !words.shares(said.lemma())) { // 67%がAIを利用している
            drafts.add("doers", deed(at, predicate), phrases.name(object), null, amount, trigger, at);
            return;
        }
        if (PEOPLE.contains(amount.unit()) && b.kase() == Case.GA && object >= 0 && said.kind() == Kind.VERB && said.lemma().endsWith("する")) {
            Mention used = clauses.get(object).lastMention(); // 5億人がXを利用する
            if (NameTypes.isWork(used)) {
                drafts.draft("doers", Phrases.subject(used, words.action(said, ""), null), amount, trigger, object < at ? object : at);
            }
            return;
        }
        Mention other = amount.type() == ValueType.MULTIPLE ? null : holder(at);
        String shared = other == null ? "" : sharedWith(other, amount);
        if (!shared.isEmpty()) {
            if (!(amount.value() instanceof Figure figure) || figure.bound() == Bound.NONE) { // more than Y's 45 says nothing exact of either
                drafts.add("compared", shared, null, other, amount, trigger, at - 1);
            }
            return;
        }
        boolean adverb = switch (b.kase()) { // 人がレバレッジを10倍まで設定する
            case NONE, MADE, NI, DE, TO -> object >= 0 && predicate != at && object < at && amount.type() != ValueType.MONEY
                    && said != null && said.kind() == Kind.VERB && !words.changes(said.lemma()) && !words.levels(said.lemma());
            default -> false;
        };
        boolean besides = adverb || b.kase() == Case.NONE && predicate != at && object >= 0 && said != null && !words.changes(said.lemma());
        if (amount.isBare() && whole >= 0 && phrases.name(whole) != null) {
            return; // Geminiの76.5を上回る
        }
        int head = b.adnominal() && b.predicate() == null && amount.type() != ValueType.QUANTITY ? clauses.head(at) : -1;
        if (head >= 0 && words.isBody(phrases.words(head))) {
            return; // 資本金が1億円以下の会社
        }
        if (besides || said != null && qualifiesFigure(predicate) || countsApposed(at)) {
            return;
        }
        int relative = relative(predicate);
        if (relative >= 0 && action.isEmpty() && (subject < 0 || clauses.head(subject) != predicate)) {
            boolean share = whole >= 0 && words.shares(said.lemma());
            String measured = phrases.words(relative) + (share ? " " + phrases.words(whole) : "");
            drafts.add("relative", measured, phrases.name(relative), null, amount, trigger, whole >= 0 ? whole : at);
            return;
        }
        if (goal < 0 && said != null && words.spends(said.lemma())) {
            goal = nouns.purpose(predicate);
        }
        goal = goal >= 0 && text.startsWith("ため", clauses.get(goal).content().start()) ? -1 : goal; // 建てるために投じる
        boolean acted = predicate == at; // 性能を2倍にした, 期間を半減させた
        boolean made = object >= 0 && said != null && (b.kase() == Case.NI || acted) && said.lemma().equals("する");
        boolean quoted = b.kase() == Case.TO && !acted;
        if (object >= 0 && said != null && (made || words.changes(said.lemma())) && !quoted && !(b.comma() && object > at)) {
            Mention own = phrases.name(object);
            drafts.add("object", nouns.name(object), own, own == null ? owner : null, amount, trigger, object);
        } else if (as >= 0 && b.kase() == Case.WO) { // 設備投資額として13兆円を計画
            Mention own = phrases.name(as);
            drafts.add("object", phrases.words(as), own, own == null ? owner : null, amount, trigger, as);
        } else if (goal >= 0 && said != null && words.spends(said.lemma()) && nouns.namesThing(goal)) {
            Mention spender = b.kase() == Case.GA ? null : owner;
            drafts.add("spent", phrases.words(goal) + " " + action, phrases.name(goal), spender, amount, trigger, goal);
        } else if (whole >= 0 && amount.type() == ValueType.PERCENT && b.kase() == Case.WO && said != null && said.kind() == Kind.VERB
                && !words.shares(said.lemma())) {
            return; // 案件の7割を断る
        } else if (whole >= 0 && subject >= 0 && clauses.head(subject) >= at && said != null && words.shares(said.lemma())) {
            share(subject, whole, amount, trigger);
        } else if (whole >= 0 && subject >= 0 && amount.type() == ValueType.PERCENT && b.kase() != Case.GA
                && clauses.head(subject) >= at
                // 純利益は通期予想の33%と好調
                && (b.kase() == Case.NI || clauses.get(subject).kase() == Case.TOPIC && !isBareName(subject))) {
            share(subject, whole, amount, trigger);
        } else if (whole >= 0 && subject < 0 && amount.type() == ValueType.PERCENT && b.kase() == Case.NI && part(predicate, at) >= 0) {
            share(part(predicate, at), whole, amount, trigger);
        } else if (whole >= 0 && amount.type() == ValueType.PERCENT) {
            boolean topic = b.kase() == Case.TOPIC && text.startsWith("は", particle(b));
            int deed = topic ? onlyVerb(at) : predicate;
            boolean done = (topic || b.kase() == Case.GA) && deed > at && clauses.get(deed).predicate().kind() == Kind.VERB;
            // of whom is said to make up so much must be told
            if (subject >= 0 || said == null || !words.shares(said.lemma()) && b.kase() != Case.NI) {
                String told = done ? deed(at, deed) : beingTold(at);
                if (told.endsWith("か")) {
                    return; // 企業の3割がどう使うのか
                }
                boolean listed = phrases.name(whole) != null && b.kase() == Case.NONE && b.comma(); // 首位がAの24%、次いでBの19%、
                if (told.isEmpty() && !listed && !Changes.isChange(amount.value()) && !words.isCount(phrases.words(whole))) {
                    return; // 発行済株式の7%にあたる自社株: what makes up so much of it is not told
                }
                String measured = (phrases.words(whole) + " " + told).strip();
                drafts.add("share", measured, phrases.name(whole), null, amount, trigger, whole);
            } else if (words.shares(said.lemma()) && words.isMarket(phrases.words(whole)) && discourse.isTopic(discourse.owner())) { // Aは強い。市場の8割を占める
                drafts.add("share", phrases.words(whole), null, discourse.owner(), amount, trigger, whole);
            }
        } else if (subject >= 0 && (b.kase() != Case.GA || isShareOfTopic(subject, amount))) {
            String all = wholeOf(subject, amount);
            if (!all.isEmpty()) {
                drafts.add("share", nouns.name(subject) + " " + all, owner, null, amount, trigger, subject);
                return;
            }
            String measured = nouns.name(subject) + compared(predicate, at);
            boolean bare = owner != null && Phrases.clean(owner.surface()).equals(measured);
            if (bare && !action.isEmpty() && !words.isTelling(action) && !amount.isOne()) {
                drafts.draft("subject", Phrases.subject(owner, words.isReaching(action) ? "" : action, null), amount, trigger, subject);
            // Xは月額20ドルで使える
            } else if (tellsLevel(b, said) || endsClause(subject, at) || bare && amount.type() == ValueType.MONEY) {
                String rule = said != null && words.shares(said.lemma()) ? "share" : "subject";
                drafts.add(rule, measured, owner, early, amount, trigger, subject);
            }
        } else if (said != null && subject < 0 && words.levels(said.lemma())
                && amount.type() == ValueType.MONEY && b.kase() != Case.WO) {
            int market = nouns.market(at);
            if (market >= 0) {
                drafts.add("market", phrases.words(market), phrases.name(market), null, amount, trigger, market);
            }
        } else if (said != null && words.spends(said.lemma()) && discourse.carried(FigureOwners.ALL) != null) {
            drafts.add("spent", action, null, null, amount, trigger, at);
        }
    }

    /** The name of which the clause tells how much something of it is: X社 of X社は株価が9%上がった; null where it speaks of none. */
    private Mention topicOf(int subject, int figure) {
        boolean alone = phrases.first(subject) == subject; // not 競合の株価が
        int predicate = alone && clauses.get(subject).kase() == Case.GA ? clauses.head(subject) : -1;
        for (int i = subject - 1; predicate >= figure && i >= 0 && i >= subject - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.TOPIC) {
                Mention name = b.lastMention();
                boolean whole = name != null && name.meaning() instanceof Entity entity && FigureOwners.ALL.contains(entity.type())
                        && b.content().end() - name.span().end() <= 1;
                boolean far = clauses.head(i) > predicate; // of a body that may only tell it: A研究所は、出荷台数が9%減ると見る
                boolean own = whole && (!far || !nouns.judges(i, figure) && (!NameTypes.BODIES.contains(((Entity) name.meaning()).type()) || words.isOwned(phrases.words(subject))));
                return own && clauses.head(i) >= predicate && !words.isCommon(phrases.words(subject)) ? name : null;
            }
        }
        return null;
    }

    /** What who do by so many: AIを業務に使う in 67%がAIを業務に使う. */
    String deed(int figure, int predicate) {
        int first = predicate;
        for (int dependent : clauses.dependents(predicate)) {
            Bunsetsu d = clauses.get(dependent);
            if (dependent > figure && d.kase() != Case.NONE) {
                first = Math.min(first, phrases.first(dependent));
                boolean quoted = d.kase() == Case.TO && d.predicate() != null && clauses.dependents(dependent).length > 0; // 購入を後悔していると答えた
                first = quoted ? Math.min(first, Math.max(figure + 1, clauses.dependents(dependent)[0])) : first;
            }
        }
        return Phrases.clean(text.substring(clauses.get(first).content().start(), endOfVerb(predicate)));
    }

    private int endOfVerb(int predicate) {
        int end = clauses.get(predicate).content().end();
        while (isHiragana(text.charAt(end - 1)) && end < text.length() && isHiragana(text.charAt(end))) { // 使|っている
            end++;
        }
        boolean quoted = clauses.get(predicate).kase() == Case.TO && text.charAt(end - 1) == 'と'; // 広がると言う
        return quoted || text.charAt(end - 1) == 'が' ? end - 1 : end; // 答えたが
    }

    /** What so many say, with the verb that quotes it right behind: 「効果がない」と答えた. */
    private String quoted(int figure, int predicate) {
        int start = clauses.get(figure + 1).content().start();
        int close = nouns.endOfQuote(figure);
        boolean near = predicate > figure && clauses.get(predicate).content().start() - close <= NEAR_QUOTE && !text.startsWith("」、", close); // 「はい」、34%が「いいえ」と答えた
        return Phrases.clean(text.substring(start, near ? endOfVerb(predicate) : close));
    }

    /** The verb behind a share that is spoken of, where it is the only one of its clause, perhaps with one that quotes it: -1 otherwise. */
    private int onlyVerb(int figure) {
        int verb = -1;
        for (int i = figure + 1; i < Math.min(clauses.size(), figure + Clauses.REACH); i++) {
            Bunsetsu b = clauses.get(i);
            if (b.predicate() != null && b.predicate().kind() == Kind.VERB && !b.adnominal()) {
                if (verb >= 0) {
                    boolean quoted = clauses.get(verb).kase() == Case.TO && clauses.head(verb) == i;
                    return !quoted ? -1 : words.judges(b.predicate().lemma()) ? verb : i; // と言う says nothing of the share
                }
                verb = i;
                if (b.comma()) {
                    return verb;
                }
            } else if (b.predicate() == null && b.content().length() == 2 && text.startsWith("こと", b.content().start())) {
                return -1;
            }
        }
        return verb;
    }

    /** What a share of something is said to be: 個人 in 顧客の36%は個人だ, 36%が個人だ; empty where a verb or nothing is said of it. */
    private String beingTold(int figure) {
        Case kase = clauses.get(figure).kase();
        int head = kase == Case.TOPIC || kase == Case.GA ? clauses.head(figure) : -1;
        Bunsetsu.PredicateWord said = head < 0 ? null : clauses.get(head).predicate();
        boolean noun = said != null && said.kind() == Kind.COPULA && clauses.get(head).mentions().isEmpty() && nouns.namesThing(head);
        return noun ? phrases.words(head) : "";
    }

    /** Where the particle behind a bunsetsu begins. */
    private int particle(Bunsetsu b) {
        int end = b.content().end();
        return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    }

    private static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ん';
    }

    /** 15%優れた性能: in what the subject is so much better or more; empty where nothing is compared. */
    private String compared(int predicate, int at) {
        if (predicate <= at || !clauses.get(predicate).adnominal() || !words.compares(clauses.get(predicate).predicate().lemma())) {
            return "";
        }
        int head = clauses.head(predicate);
        return head >= 0 && clauses.get(head).isNominal() ? " " + phrases.words(head) : "";
    }

    /** The noun of which a relative clause says how much it is: 3000億円規模に達する市場, 達すると予測される市場; -1 where none does. */
    private int relative(int predicate) {
        if (predicate < 0 || !words.reaches(clauses.get(predicate).predicate().lemma())) {
            return -1;
        }
        int clause = predicate;
        if (clauses.get(clause).kase() == Case.TO && !clauses.get(clause).adnominal()) { // 達すると予測される
            clause = clauses.head(clause);
        }
        int noun = clause >= 0 && clauses.get(clause).adnominal() ? clauses.head(clause) : -1;
        if (noun < 0 || !nouns.isCompound(noun) || !nouns.namesThing(noun)) {
            return -1;
        }
        String named = phrases.words(noun);
        return words.isClauseHead(named) || words.isGeneric(named) || words.isVacuous(named) ? -1 : noun;
    }

    /**
     * Whether the predicate says that its subject is as much as the figure, and not what the subject does with so much:
     * 総数は1,509に達する.
     */
    private boolean tellsLevel(Bunsetsu figure, Bunsetsu.PredicateWord said) {
        boolean acted = switch (figure.kase()) {
            case NONE, WO, DE, KARA, NI, HE, ABOUT -> said != null && said.kind() == Kind.VERB && said.voice() != Bunsetsu.Voice.PASSIVE;
            default -> false;
        };
        return !acted || words.levels(said.lemma());
    }

    /** 密度は220ppiで、: the figure is what the topic is, and the predicate behind says something else. */
    private boolean endsClause(int subject, int at) {
        return subject == at - 1 && clauses.get(subject).kase() == Case.TOPIC && clauses.get(at).kase() == Case.DE && clauses.get(at).comma();
    }

    /** The name alone to which the figure belongs: 英国 of 英国の45億ドル; null where none stands before it. */
    private Mention holder(int figure) {
        int before = nouns.base(figure);
        Mention name = before < 0 ? null : clauses.get(before).lastMention();
        return name != null && name.isName() && name.span().equals(clauses.get(before).content()) ? name : null;
    }

    /** 米国の投資が90億ドルで、英国の45億ドルを上回る: what was measured of another of the kind; empty where nothing was. */
    private String sharedWith(Mention name, Amount amount) {
        if (discourse.measured() == null || discourse.measuredType() != amount.type()) {
            return "";
        }
        String measured = Arguments.display(discourse.measured());
        for (int i = 0; i < amount.at(); i++) {
            for (Mention other : clauses.get(i).mentions()) {
                if (other.meaning() instanceof Entity entity && name.is(entity.type())) {
                    String rest = behind(measured, other.surface() + "の");
                    rest = rest.isEmpty() ? behind(measured, entity.name() + " ") : rest;
                    if (!rest.isEmpty()) {
                        return rest;
                    }
                }
            }
        }
        return "";
    }

    private static String behind(String words, String first) {
        return words.startsWith(first) ? words.substring(first.length()) : "";
    }

    /** What was measured of all of which the subject is told to be a part, 売上高 in 売上高は9億円、そのうちXが; empty where it is not. */
    private String wholeOf(int subject, Amount amount) {
        int before = phrases.first(subject) - 1;
        Span content = before < 0 ? null : clauses.get(before).content();
        boolean part = content != null && OF_THEM.is(text, content.start(), content.end()) != 0
                && (content.start() == 0 || text.charAt(content.start() - 1) != 'の') // not AIチップのうち
                && discourse.measured() != null && discourse.measuredType() == amount.type();
        String all = part ? Arguments.display(discourse.measured()) : "";
        return all.endsWith(nouns.name(subject)) ? "" : all;
    }

    /** What is found in a share of a whole, where it is told behind it: カメラの4割にセンサーXが載る; -1 where it is not. */
    private int part(int predicate, int figure) {
        int part = predicate < 0 ? -1 : nouns.argument(predicate, Case.GA, figure);
        return part > figure && nouns.namesThing(part) ? part : -1;
    }

    /** ミラーレスカメラはカメラの約4割を占める: the part and its whole are measured together. */
    private void share(int subject, int whole, Amount amount, int trigger) {
        String part = phrases.words(subject);
        if (words.isPronoun(part)) {
            Argument measured = discourse.measured();
            part = measured == null ? "" : Arguments.display(measured);
        }
        drafts.add("share", (part + " " + phrases.words(whole)).strip(), null, null, amount, trigger, Math.min(subject, whole));
    }

    /** 20ドルを切る19.99ドル: the predicate only places one figure against another. */
    private boolean qualifiesFigure(int predicate) {
        int head = clauses.head(predicate);
        return clauses.get(predicate).adnominal() && head >= 0 && clauses.get(head).tellsValue();
    }

    /** 『A』『B』の2機種: the figure sums up names. */
    private boolean countsApposed(int at) {
        int before = at - 1;
        return before >= 0 && clauses.get(before).kase() == Case.NO && clauses.head(before) == at
                && clauses.get(before).mentions().size() > 1;
    }

    private boolean isBareName(int subject) {
        Mention name = clauses.get(subject).lastMention();
        return name != null && name.isName() && name.span().equals(clauses.get(subject).content());
    }

    /** コードは、9割が自動で変換できる. */
    private boolean isShareOfTopic(int subject, Amount amount) {
        return amount.type() == ValueType.PERCENT && clauses.get(subject).kase() == Case.TOPIC && amount.at() == subject + 1;
    }
}
