package yomitori.extract.relations;

import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/** Reads what so many do or say: 67%がAIを利用している, 3割が「効果がない」と回答した. */
final class DeedReader extends FigureSentence {
    private static final String ASKED = "のか";

    /** So close to a quotation stands the verb that quotes it: という不安を抱えている. */
    private static final int NEAR_QUOTE = 16;

    /** What a clause may end with that is told to its end: 導入している, not 導入することを, 導入しており. */
    private static final String ENDS = "るうくすつぬむぶぐたいだ";

    /** Behind a noun of action, says that it can be done. */
    private static final String CAN = "でき";

    /** @param sentence the sentence that is read */
    DeedReader(FigureSentence sentence) {
        super(sentence);
    }

    /** Whether the figure only tells how many do or say something, which is written down where that may be. */
    boolean read(FigureClause clause) {
        if (clause.is(ValueType.PERCENT) && nouns.isQuoteBehind(clause.at())) {
            said(clause);
            return true;
        }
        if (clause.kase() != Case.GA) {
            return false;
        }
        if (clause.object() < 0 && isTopicUsed(clause)) {
            return true;
        }
        boolean users = figures.isUser(clause.amount().unit()) && clause.hasVerb() && !words.action(clause.said(), "").isEmpty();
        if (users && clause.object() < 0) {
            return isUsed(clause);
        }
        boolean done = clause.said() != null && clause.said().kind() == Kind.EVENT_NOUN && clause.predicate() > clause.at(); // 端末を導入済みだ
        if (clause.object() < 0 || !clause.hasVerb() && !done) {
            return false;
        }
        if (clause.is(ValueType.PERCENT) && clause.whole() < 0 && !clause.shares(words)) {
            String deed = deed(clause.at(), clause.predicate());
            if (deed.endsWith(ASKED)) { // この「95%」が何を指しているのか
                return true;
            }
            int group = clause.subject() < 0 ? groupBefore(clause.at()) : -1;
            if (group >= 0) { // 企業の9割が利益を得ており、56%が改善を報告した
                drafts.add("share", nouns.name(group) + " " + deed, phrases.name(group), null, clause.amount(), clause.trigger(), clause.at());
                return true;
            }
            drafts.add("doers", deed, phrases.name(clause.object()), null, clause.amount(), clause.trigger(), clause.at());
            return true;
        }
        if (users) {
            used(clause);
        }
        return users;
    }

    /** 67%が「AIを使う」と答えた. */
    private void said(FigureClause clause) {
        int at = clause.at();
        int group = clause.whole() >= 0 ? clause.whole() : clause.subject() >= 0 ? clause.subject() : groupBefore(at);
        String saying = saying(at, clause.predicate());
        if (group < 0) {
            drafts.add("doers", saying, null, null, clause.amount(), clause.trigger(), at);
        } else {
            String measured = nouns.name(group) + " " + saying;
            drafts.add("share", measured, phrases.name(group), null, clause.amount(), clause.trigger(), Math.min(group, at));
        }
    }

    /** The whole of which a share was told to do something in the clause before: 企業 of 企業の9割が利益を得ており、56%が; -1 where none was. */
    private int groupBefore(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            if (b.tellsValue() && b.lastMention().is(ValueType.PERCENT) && (b.kase() == Case.GA || b.kase() == Case.NO)) {
                boolean counts = b.kase() == Case.NO && clauses.head(i) == i + 1 && clauses.get(i + 1).kase() == Case.GA;
                return counts && words.isBody(phrases.words(i + 1)) ? i + 1 : nouns.whole(i); // 6割の社員が
            }
            if (b.kase() == Case.TOPIC && !b.tellsTime()) {
                return -1;
            }
        }
        return -1;
    }

    /** 5億人がXを利用する. */
    private void used(FigureClause clause) {
        int object = clause.object();
        Mention used = clauses.get(object).lastMention();
        if (NameTypes.isWork(used)) {
            drafts.draft("doers", Phrases.subject(used, words.action(clause.said(), ""), null), clause.amount(), clause.trigger(),
                    Math.min(object, clause.at()));
        }
    }

    /** Whether so many use the work behind the clause, which is written down: 5億人が利用するX. */
    private boolean isUsed(FigureClause clause) {
        int verb = clause.predicate();
        int work = clauses.get(verb).adnominal() ? clauses.head(verb) : -1;
        Mention used = work < 0 ? null : clauses.get(work).lastMention();
        boolean alone = NameTypes.isWork(used) && used.span().start() == clauses.get(work).content().start() && !clause.said().negated();
        if (alone && figures.uses(clause.said().lemma())) {
            drafts.draft("doers", Phrases.subject(used, words.action(clause.said(), ""), null), clause.amount(), verb, clause.at());
            return true;
        }
        return false;
    }

    /** Whether so many use the work that the clause speaks of, which is written down: Xは5億人が利用する, Xは企業の9割が導入済みだ. */
    private boolean isTopicUsed(FigureClause clause) {
        boolean users = clause.is(ValueType.PERCENT) ? clause.whole() >= 0 : figures.isUser(clause.amount().unit());
        if (!users || clause.said() == null || clause.said().negated() || !figures.uses(clause.said().lemma())) {
            return false;
        }
        for (int dependent : clauses.dependents(clause.predicate())) {
            Bunsetsu topic = clauses.get(dependent);
            Mention used = topic.lastMention();
            if (dependent < clause.at() && topic.kase() == Case.TOPIC && NameTypes.isWork(used) && topic.endsWith(used)) {
                String action = words.action(clause.said(), "");
                String done = clause.whole() < 0 ? action : nouns.name(clause.whole()) + " " + action;
                drafts.draft("doers", Phrases.subject(used, done, null), clause.amount(), clause.trigger(), dependent);
                return true;
            }
        }
        return false;
    }

    /** What who do by so many: AIを業務に使う in 67%がAIを業務に使う. */
    String deed(int figure, int predicate) {
        int first = predicate;
        for (int dependent : clauses.dependents(predicate)) {
            Bunsetsu d = clauses.get(dependent);
            if (dependent > figure && d.kase() != Case.NONE) {
                first = Math.min(first, phrases.first(dependent));
                boolean quoted = d.kase() == Case.TO && d.predicate() != null && clauses.dependents(dependent).length > 0;
                // 購入を後悔していると答えた
                first = quoted ? Math.min(first, Math.max(figure + 1, clauses.dependents(dependent)[0])) : first;
            }
        }
        while (first - 1 > figure && describes(first - 1, first, predicate)) {
            first--; // 業務に特化した端末を使う
        }
        return Phrases.clean(text.substring(clauses.get(first).content().start(), endOfVerb(predicate)));
    }

    /** Whether the bunsetsu describes something in what is done, which begins with the next one. */
    private boolean describes(int index, int first, int predicate) {
        int head = clauses.head(index);
        Bunsetsu b = clauses.get(index);
        return head >= first && head <= predicate && (head < predicate || b.adnominal()) && !b.comma() && !b.tellsValue() && !b.tellsTime();
    }

    /** {@link #deed} as it ends a sentence: 障壁として挙げる for 障壁として挙げており. */
    String ended(int figure, int predicate) {
        String deed = deed(figure, predicate);
        if (deed.isEmpty()) {
            return "";
        }
        String verb = clauses.get(predicate).content().in(text);
        String lemma = clauses.get(predicate).predicate().lemma();
        char last = deed.charAt(deed.length() - 1);
        boolean ends = ENDS.indexOf(last) >= 0 || Character.isIdeographic(last);
        int end = clauses.get(predicate).content().end();
        boolean goesOn = text.startsWith("て", end) || text.startsWith("と", end) || text.startsWith("、", end);
        boolean same = goesOn && !lemma.isEmpty() && lemma.charAt(0) == verb.charAt(0) && deed.contains(verb);
        return ends ? deed : same ? deed.substring(0, deed.lastIndexOf(verb)) + lemma : "";
    }

    /** What so many say, with the verb that quotes it right behind: 「効果がない」と答えた. */
    String saying(int figure, int predicate) {
        int start = clauses.get(figure + 1).content().start();
        int close = nouns.endOfQuote(figure);
        boolean near = predicate > figure && clauses.get(predicate).content().start() - close <= NEAR_QUOTE
                && !text.startsWith("」、", close); // 「はい」、34%が「いいえ」と答えた
        return Phrases.clean(text.substring(start, near ? endOfVerb(predicate) : close));
    }

    private int endOfVerb(int predicate) {
        int end = clauses.get(predicate).content().end();
        end += text.startsWith(CAN, end) ? 1 : 0; // 発揮|できる
        while (Signs.isHiragana(text.charAt(end - 1)) && end < text.length() && Signs.isHiragana(text.charAt(end))) { // 使|っている
            end++;
        }
        // the first sign of a hedge may belong to the bunsetsu before: 使うと|いう
        int said = figures.beforeHedge(text, clauses.get(predicate).content().start() - 1, end);
        if (said < end) {
            return said;
        }
        boolean quoted = clauses.get(predicate).kase() == Case.TO && text.charAt(end - 1) == 'と'; // 広がると言う
        return quoted || text.charAt(end - 1) == 'が' ? end - 1 : end; // 答えたが
    }

}
