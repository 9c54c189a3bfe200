package yomitori.extract.relations;

import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Argument;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** Reads shares of a whole: ミラーレスカメラはカメラの約4割を占める, 顧客の36%は個人だ. */
final class ShareReader extends FigureSentence {
    private static final String DUE = "もの"; // 先端品によるものだ
    private final DeedReader deeds;

    /** @param deeds reads the same sentence */
    ShareReader(DeedReader deeds) {
        super(deeds);
        this.deeds = deeds;
    }

    /** Whether the figure is a share of a whole that is named, which is written down where its part is told. */
    boolean read(FigureClause clause) {
        if (clause.whole() < 0) {
            return false;
        }
        boolean percent = clause.is(ValueType.PERCENT);
        if (percent && clause.kase() == Case.WO && (clause.hasVerb() || isDone(clause)) && !clause.shares(words)) {
            ofDeed(clause);
            return true;
        }
        int part = part(clause);
        if (part >= 0) {
            together(part, clause);
        } else if (percent) {
            ofWhole(clause);
        }
        return part >= 0 || percent;
    }

    /** Whether a noun of action ends the clause: 問い合わせの7割を自動化. */
    private boolean isDone(FigureClause clause) {
        int deed = clause.predicate();
        return clause.said() != null && deed > clause.at() && clause.said().kind() == Kind.EVENT_NOUN && clauses.get(deed).kase() == Case.NONE
                && (clauses.get(deed).comma() || deed == clauses.size() - 1);
    }

    /** What is done to a share of a whole, or who has it: 問い合わせの7割を自動化する, 株式の7%を保有する, but not 案件の7割を断る. */
    private void ofDeed(FigureClause clause) {
        String lemma = clause.said().lemma();
        String whole = phrases.words(clause.whole());
        int doer = doer(clause);
        doer = doer < 0 && clause.subject() >= 0 && clauses.head(clause.subject()) >= clause.at() ? clause.subject() : doer;
        if (clause.said().negated() || words.isPronoun(whole) || words.isVacuous(whole)) {
            return;
        }
        if (words.verbs().hasShare(lemma)) {
            if (doer >= 0 && !words.isPronoun(phrases.words(doer))) {
                String both = phrases.words(doer) + " " + whole;
                drafts.add("share", both, null, null, clause.amount(), clause.trigger(), Math.min(doer, clause.whole()));
            } else if (doer < 0 && isOfOwner(clause)) {
                drafts.add("share", whole, null, discourse.owner(), clause.amount(), clause.trigger(), clause.whole());
            }
        } else if (words.verbs().allots(lemma)) {
            String deed = deeds.ended(clause.at(), clause.predicate());
            boolean told = !deed.isEmpty() && nouns.argument(clause.predicate(), Case.NI, clause.at()) > clause.at();
            Mention owner = doer < 0 || phrases.name(clause.whole()) != null ? null : phrases.name(doer);
            if (told) { // 売上の9割を寄稿者に還元する
                drafts.add("share", whole + " " + deed, phrases.name(clause.whole()), owner, clause.amount(), clause.trigger(), clause.whole());
            }
        } else if (words.verbs().treats(lemma)) {
            Mention owner = doer < 0 ? null : phrases.name(doer);
            String done = whole + " " + lemma.substring(0, lemma.length() - 2);
            drafts.add("share", done, phrases.name(clause.whole()), phrases.name(clause.whole()) == null ? owner : null, clause.amount(),
                    clause.trigger(), clause.whole());
        }
    }

    /** The subject right before the verb: A氏が「Xが電力の9割を消費する可能性」を語る; -1 where it has none. */
    private int doer(FigureClause clause) {
        int nearest = -1;
        for (int dependent : clauses.dependents(clause.predicate())) {
            Bunsetsu b = clauses.get(dependent);
            nearest = b.kase() == Case.GA && !b.tellsValue() ? Math.max(nearest, dependent) : nearest;
        }
        return nearest;
    }

    /** Whether the subject is told to be a part of all that was measured before, 売上高は9億円、そのうちXが, which is written down. */
    boolean readOfAll(FigureClause clause) {
        String all = all(clause.subject(), clause.amount());
        if (!all.isEmpty()) {
            String measured = nouns.name(clause.subject()) + " " + all;
            drafts.add("share", measured, clause.owner(), null, clause.amount(), clause.trigger(), clause.subject());
        }
        return !all.isEmpty();
    }

    /** What makes up so much of the whole, as the subject of the clause or behind the figure; -1 where that is not told. */
    private int part(FigureClause clause) {
        int subject = clause.subject();
        int behind = clause.shares(words) && clause.kase() == Case.WO ? behind(clause) : -1;
        if (behind >= 0) {
            return behind; // 規制は、売上の3割をAが占めていた企業を苦しめる
        }
        int together = clause.shares(words) && clause.kase() == Case.WO && clause.is(ValueType.PERCENT) ? group(clause) : -1;
        if (together > subject) {
            return together;
        }
        if (subject < 0) {
            boolean held = clause.shares(words) && (clause.kase() == Case.WO || clause.kase() == Case.TOPIC);
            return !clause.is(ValueType.PERCENT) ? -1 : clause.kase() == Case.NI ? behind(clause) : held ? holder(clause) : source(clause);
        }
        boolean topic = clauses.get(subject).kase() == Case.TOPIC && !isBareName(subject); // 純利益は通期予想の33%と好調
        boolean level = clause.is(ValueType.PERCENT) && clause.kase() != Case.GA && (clause.kase() == Case.NI || topic);
        return clauses.head(subject) >= clause.at() && (clause.shares(words) || level) ? subject : -1;
    }

    /** What is told to hold a share behind it, or together before it: 市場の7割はAが占める, 上位5社で市場の7割を占める; -1 where nothing is. */
    private int holder(FigureClause clause) {
        int behind = behind(clause);
        return behind >= 0 ? behind : group(clause);
    }

    /** To what so much is told to be due, 先端品 of 売上高の7割が先端品によるものだ; -1 where that is not told. */
    private int source(FigureClause clause) {
        boolean told = (clause.kase() == Case.GA || clause.kase() == Case.TOPIC) && !Changes.isChange(clause.amount().value());
        int thing = told ? clauses.head(clause.at()) : -1;
        boolean due = thing > clause.at() + 1 && clauses.get(thing).is(Kind.COPULA) && text.startsWith(DUE, clauses.get(thing).content().start())
                && clauses.get(thing - 1).kase() == Case.BY && clauses.get(thing - 1).adnominal();
        return due && nouns.namesThing(thing - 1) ? thing - 1 : -1;
    }

    /** Those who are told to do something together: 上位5社で; -1 where nobody is. */
    private int group(FigureClause clause) {
        for (int dependent : clauses.dependents(clause.predicate())) {
            Bunsetsu b = clauses.get(dependent);
            Mention counted = b.lastMention();
            boolean bodies = counted != null && counted.meaning() instanceof Figure figure && (figures.isUser(figure.unit()) || figure.type() == ValueType.RANK);
            if (dependent < clause.at() && b.kase() == Case.DE && bodies && (counted.is(ValueType.RANK) || b.content().start() < counted.span().start() || dependent > 0
                    && clauses.get(dependent - 1).kase() == Case.NO && clauses.head(dependent - 1) == dependent)) {
                return dependent;
            }
        }
        return -1;
    }

    /** The subject behind a figure: カメラの4割にセンサーXが載る, 市場の7割はAが占める; -1 where none is told. */
    private int behind(FigureClause clause) {
        int part = clause.predicate() < 0 ? -1 : nouns.argument(clause.predicate(), Case.GA, clause.at());
        return part > clause.at() && nouns.namesThing(part) ? part : -1;
    }

    private boolean isBareName(int subject) {
        Mention name = clauses.get(subject).lastMention();
        return name != null && name.isName() && name.span().equals(clauses.get(subject).content());
    }

    /** ミラーレスカメラはカメラの約4割を占める: the part and its whole are measured together. */
    private void together(int subject, FigureClause clause) {
        String part = phrases.words(subject);
        String done = done(clause);
        if (words.isPronoun(part)) {
            Argument measured = discourse.measured();
            part = measured == null ? "" : Arguments.display(measured);
        }
        if (part.isEmpty()) {
            return; // これは企業の4割に使われる
        }
        if (isLevel(clause, part)) { // 処理能力は人間の9割の水準だ
            Draft last = recent.last();
            drafts.add("share", part, phrases.name(subject), null, clause.amount(), clause.trigger(), subject);
            recent.refer(last, phrases.words(clause.whole()));
            return;
        }
        String both = (part + (done.isEmpty() ? " " : "が" + done) + phrases.words(clause.whole())).strip();
        drafts.add("share", both, null, null, clause.amount(), clause.trigger(), Math.min(subject, clause.whole()));
    }

    /** Whether something that all have is told to be so much of that of another, and no part of it. */
    private boolean isLevel(FigureClause clause, String measured) {
        Mention other = clauses.get(clause.whole()).lastMention();
        boolean named = other != null && other.isName() && clauses.get(clause.whole()).endsWith(other);
        return !clause.shares(words) && (words.isAspect(measured) || words.isOfThing(measured))
                && (named || words.isYardstick(phrases.words(clause.whole())));
    }

    /** What is done with the part in so much of the whole, as it stands before that: 搭載される of 製品の4割に搭載される; empty where nothing is. */
    private String done(FigureClause clause) {
        boolean passive = clause.kase() == Case.NI && clause.hasVerb() && clause.said().voice() == Bunsetsu.Voice.PASSIVE
                && !words.isBody(phrases.words(clause.whole())); // 利用者の4割に利用される
        String lemma = passive ? clause.said().lemma() : "";
        return lemma.length() > 2 && lemma.endsWith("する") ? lemma.substring(0, lemma.length() - 2) + "される" : "";
    }

    /** A share of a whole whose part is no noun of the clause. */
    private void ofWhole(FigureClause clause) {
        boolean makesUp = clause.said() != null && (clause.shares(words) || clause.kase() == Case.NI);
        if (clause.subject() >= 0 || !makesUp) {
            toldOf(clause);
        } else if (clause.shares(words) && isOfOwner(clause)) {
            String whole = phrases.words(clause.whole()); // Aは強い。市場の8割を占める
            drafts.add("share", whole, null, discourse.owner(), clause.amount(), clause.trigger(), clause.whole());
        }
    }

    /** Whether a share that nobody in its sentence has is that of the name of which the sentences before speak. */
    private boolean isOfOwner(FigureClause clause) {
        Mention owner = discourse.owner();
        boolean told = clause.subject() < 0 && discourse.isTopic(owner) && (NameTypes.isBody(owner) || NameTypes.isWork(owner));
        String whole = phrases.words(clause.whole());
        for (int i = 0; told && i < clause.whole(); i++) {
            Case kase = clauses.get(i).kase();
            told = kase != Case.TOPIC && kase != Case.GA || clauses.get(i).tellsTime();
        }
        return told && !words.isPronoun(whole) && !Phrases.pointsBack(whole) && !words.isOwned(whole) && phrases.name(clause.whole()) == null;
    }

    /** A share of a whole of which the clause says what it does or is. */
    private void toldOf(FigureClause clause) {
        int whole = clause.whole();
        Bunsetsu b = clause.figure();
        String told = told(clause);
        if (told.endsWith("か")) {
            return; // 企業の3割がどう使うのか
        }
        boolean listed = phrases.name(whole) != null && b.kase() == Case.NONE && b.comma(); // 首位がAの24%、次いでBの19%、
        boolean change = Changes.isChange(clause.amount().value());
        if (told.isEmpty() && !listed && !change && !words.isCount(phrases.words(whole))) {
            return; // 発行済株式の7%にあたる自社株: what makes up so much of it is not told
        }
        String measured = (nouns.name(whole) + " " + told).strip();
        drafts.add("share", measured, phrases.name(whole), null, clause.amount(), clause.trigger(), whole);
    }

    private String told(FigureClause clause) {
        boolean topic = clause.kase() == Case.TOPIC && text.startsWith("は", particle(clause.figure()));
        int deed = topic ? onlyVerb(clause.at()) : clause.predicate();
        boolean done = (topic || clause.kase() == Case.GA) && deed > clause.at()
                && (clauses.get(deed).predicate().kind() == Kind.VERB || clause.kase() == Case.GA && endsHeadline(deed));
        return done ? deeds.deed(clause.at(), deed) : beingTold(clause.at());
    }

    /** Whether a noun of action ends a clause as in headlines: 高校生の6割がAI利用、目的は. */
    private boolean endsHeadline(int deed) {
        Bunsetsu b = clauses.get(deed);
        return b.predicate().kind() == Kind.EVENT_NOUN && b.kase() == Case.NONE && b.mentions().isEmpty()
                && (b.comma() || deed == clauses.size() - 1) && hasComplement(deed);
    }

    /** Whether to what or with what it is done is told: not 95%が保持、. */
    private boolean hasComplement(int deed) {
        for (int dependent : clauses.dependents(deed)) {
            Case kase = clauses.get(dependent).kase();
            if ((kase == Case.DE || kase == Case.WO || kase == Case.NI) && !clauses.get(dependent).tellsTime()) {
                return true;
            }
        }
        return false;
    }

    /** Where the particle behind a bunsetsu begins. */
    private int particle(Bunsetsu b) {
        int end = b.content().end();
        return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    }

    /** The verb behind a share that is spoken of, where its clause has no other, perhaps with one that quotes it; -1 otherwise. */
    private int onlyVerb(int figure) {
        int verb = -1;
        for (int i = figure + 1; i < Math.min(clauses.size(), figure + Clauses.REACH); i++) {
            Bunsetsu b = clauses.get(i);
            if (b.is(Kind.VERB) && !b.adnominal()) {
                if (verb >= 0) {
                    boolean quoted = clauses.get(verb).kase() == Case.TO && clauses.head(verb) == i;
                    return !quoted ? -1 : words.verbs().judges(b.predicate().lemma()) ? verb : i; // と言う says nothing of the share
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

    /** What was measured of all of which the subject is told to be a part, 売上高 in 売上高は9億円、そのうちXが; empty where it is not. */
    private String all(int subject, Amount amount) {
        int before = phrases.first(subject) - 1;
        Span content = before < 0 ? null : clauses.get(before).content();
        boolean part = content != null && figures.isOfThem(text, content)
                && (content.start() == 0 || text.charAt(content.start() - 1) != 'の') // not AIチップのうち
                && discourse.measured() != null && discourse.measuredType() == amount.type();
        String all = part ? Arguments.display(discourse.measured()) : "";
        return all.endsWith(nouns.name(subject)) ? "" : all;
    }
}
