package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.extract.Words;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;

/** Tells which works a title is about, and not only what they fit, run on or are compared with: 「X」が登場, not Xで使えるカバー. */
final class TitleWorks {
    /** Cases of what a title may be about. */
    private static final Set<Case> ABOUT = EnumSet.of(Case.TOPIC, Case.GA, Case.WO, Case.NONE, Case.NO);

    private static final int LONGEST_ASIDE = 30;
    private static final String JOINTS = " /／、,，・と";

    private final Platforms platforms = new Platforms();
    private final Words announcing;
    private final Words beside;

    /**
     * @param announcing words behind a work that say that it is brought out: 発売
     * @param beside words behind a work that say that another is told of, which only does something with it: による検索
     */
    TitleWorks(Words announcing, Words beside) {
        this.announcing = announcing;
        this.beside = beside;
    }

    /** Adds what a sentence of the title is about. */
    void read(String text, Clauses clauses, Showcase showcase) {
        List<Mention> news = news(text, clauses);
        if (!news.isEmpty()) {
            news.forEach(showcase::news);
            return;
        }
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            Mention work = b.lastMention();
            if (NameTypes.isWork(work) && !platforms.hold(work) && isAbout(text, clauses, i, work)) {
                showcase.title(work, isQuoted(text, work));
            }
        }
    }

    /**
     * The works of a title that tells news of a product: those behind its sign, which are parts or kinds of it, サービスX - Y1 / Y2 を開始,
     * or the product itself, サービスX: 値下げ; none where it is no such title.
     */
    private List<Mention> news(String text, Clauses clauses) {
        List<Mention> works = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            clauses.get(i).mentions().stream().filter(NameTypes::isWork).forEach(works::add);
        }
        int sign = works.isEmpty() || works.get(0).span().start() > 0 ? -1 : sign(text, works.get(0).span().end());
        if (sign < 0) {
            return List.of();
        }
        String product = ((Entity) works.get(0).meaning()).name();
        int titleEnd = clauses.get(clauses.size() - 1).content().end();
        List<Mention> parts = new ArrayList<>();
        int end = sign;
        for (Mention work : works.subList(1, works.size())) {
            boolean announced = announcing.standIn(text, work.span().end(), titleEnd); // not X: Yを上回る
            boolean first = announced && isJoint(text, end, work.span().start()) && !platforms.hold(work);
            if (first || ((Entity) work.meaning()).name().startsWith(product)) {
                parts.add(work);
                end = work.span().end();
            }
        }
        return parts.isEmpty() || beside.startingAt(text, Signs.behind(text, end, " ")) != 0 ? works.subList(0, 1) : parts;
    }

    /** The end of the sign that stands behind the product and sets it off from its news: X - , X: ; -1 where none does. */
    private static int sign(String text, int end) {
        int at = Signs.behind(text, end, " ");
        boolean colon = at < text.length() && ":：".indexOf(text.charAt(at)) >= 0;
        boolean dash = at > end && at + 1 < text.length() && "-–—".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
        return colon || dash ? at + 1 : -1;
    }

    /** Whether nothing but signs and the words that list names stands between. */
    private static boolean isJoint(String text, int from, int to) {
        return from <= to && text.substring(from, to).replace("および", "").chars().allMatch(c -> JOINTS.indexOf(c) >= 0);
    }

    private boolean isAbout(String text, Clauses clauses, int at, Mention work) {
        Bunsetsu b = clauses.get(at);
        int end = isQuoted(text, work) ? behindAside(text, work.span().end()) + 1 : behindAside(text, work.span().end());
        boolean bare = end >= b.content().end();
        boolean told = bare || announcing.is(text, end, b.content().end()) != 0;
        int behind = Math.max(end, b.content().end());
        boolean ends = behind < text.length() && "！!？?【。　".indexOf(text.charAt(behind)) >= 0;
        boolean free = b.kase() != Case.NONE || b.comma() || ends || at == clauses.size() - 1;
        boolean owns = b.kase() == Case.NO; // Xのカバー
        boolean acted = b.kase() == Case.WO && !isQuoted(text, work) && !isAnnounced(text, clauses, at); // Xを強くするカバー
        boolean series = text.charAt(work.span().start() - (work.span().start() > 0 ? 1 : 0)) == '【';
        boolean used = b.kase() == Case.DE && isQuoted(text, work) && followsMaker(text, b, work); // A社「X」で遊ぶ
        boolean about = ABOUT.contains(b.kase()) || used || clauses.isCoordinated(at);
        return about && told && free && !(owns && !isQuoted(text, work)) && !acted && !series && !Signs.followsForeignWord(text, work.span().start());
    }

    /** Whether nothing but a quote stands between the work and a firm before it. */
    private static boolean followsMaker(String text, Bunsetsu b, Mention work) {
        return b.mentions().stream().anyMatch(name -> name.is(NameType.COMPANY)
                && Signs.behind(text, name.span().end(), " 　「『") == work.span().start());
    }

    private boolean isAnnounced(String text, Clauses clauses, int object) {
        int verb = clauses.head(object);
        return verb >= 0 && announcing.is(text, clauses.get(verb).content().start(), clauses.get(verb).content().end()) != 0;
    }

    /** Behind the brackets that say how the work is read or written: 「X（エックス）」; {@code end} where there are none. */
    private static int behindAside(String text, int end) {
        int line = text.indexOf('\n', end);
        int close = Phrases.closing(text, end, Math.min(line < 0 ? text.length() : line, end + LONGEST_ASIDE));
        return close < 0 ? end : close + 1;
    }

    private static boolean isQuoted(String text, Mention work) {
        int start = work.span().start() - 1;
        int end = behindAside(text, work.span().end());
        return start >= 0 && end < text.length() && "「『“".indexOf(text.charAt(start)) >= 0 && "」』”".indexOf(text.charAt(end)) >= 0;
    }
}
