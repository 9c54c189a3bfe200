package yomitori.extract.relations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Mention;
import yomitori.facts.Predicate;
import yomitori.text.Span;
import yomitori.text.Width;

/** Reads which work surpasses another by what is told against the other: R8aはR7a比で38%多い, XはYより優れている. */
final class AdvantageReader {
    /** What a word means behind that with which something is compared. */
    private enum Role {
        /** 優れ: is better than the other. */
        BETTER,
        /** 高い: is so where it is told of a merit. */
        MORE,
        /** ではない: denies what stands before it in its clause. */
        DENIAL,
        /** インスタンス: may stand between the name of the other and what compares with it. */
        SORT,
        /** 価格: what is told of it or with it is no advantage. */
        BURDEN,
        /** 性能, 価格パフォーマンス: a merit, although it may hold a word that is none; more of it is an advantage. */
        GAIN,
        /** 以上: behind how many times, says of it only how sure that is: 2倍以上の性能. */
        ABOUT
    }

    /** So far behind the other stands what is better. */
    private static final int FAR = 60;
    /** So far behind what compares it with the other may begin: と|比べて. */
    private static final int COMPARING = 3;
    /** So far behind what is better stands what denies it. */
    private static final int LONGEST_ENDING = 20;
    /** Stand between a merit and how much more of it there is: 性能が20%高い, 性能で優る. */
    private static final String TELLING = "がはもでを";
    private static final String MARKS = " 　」』®";
    private static final String THAN = "より";

    private final RoleWords<Role> roles = RoleWords.read(table(), Role.class);
    /** So many times of a merit: 2.3 倍の推論性能. */
    private final Pattern times = Pattern.compile(
            "([0-9０-９.．]+) ?倍(?:" + String.join("|", roles.get(Role.ABOUT).all()) + ")?の([^、。をはがにで]{0,16})");

    static Table table() {
        return Table.beside(AdvantageReader.class, "tables/advantages.tsv", "word", "role", "example", "yields");
    }

    /** Adds what the works of a sentence surpass. */
    void read(String text, Clauses clauses, Discourse discourse, List<Draft> drafts) {
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                if (NameTypes.isWork(mention)) {
                    read(text, clauses, i, mention, discourse, drafts);
                }
            }
        }
    }

    private void read(String text, Clauses clauses, int at, Mention other, Discourse discourse, List<Draft> drafts) {
        int end = behindName(text, other.span().end());
        boolean than = clauses.get(at).kase() == Case.YORI && text.startsWith(THAN, end);
        boolean compared = than || isRatio(text, end) || Baselines.comparesAt(text, end);
        int behind = compared && !than ? subjectBehind(text, clauses, at) : -1;
        int from = behind < 0 ? end : clauses.get(behind).content().end();
        int limit = limit(clauses, behind < 0 ? at : behind, from, than);
        int better = compared ? better(text, from, limit, isTold(Role.GAIN, text, clauses, at)) : -1;
        if (better < 0) {
            better = compared && !than ? times(text, from, limit) : -1;
        }
        if (better < 0) {
            return;
        }
        int told = predicate(clauses, at, better);
        boolean ended = !than || !clauses.get(told).adnominal(); // not YよりもN高いZが要る
        for (Mention work : ended && !isTold(Role.BURDEN, text, clauses, at)
                ? subjects(text, clauses, behind < 0 ? at : behind + 1, than, discourse) : List.<Mention>of()) {
            for (Mention each : others(clauses, at, other)) {
                if (!work.meaning().equals(each.meaning())) {
                    Span evidence = new Span(Math.min(each.span().start(), start(clauses, work, each)), better);
                    drafts.add(Draft.of(Predicate.SURPASSES, work.meaning(), each.meaning(), evidence, told, "advantages.tsv:better"));
                }
            }
        }
    }

    /** The work of which the comparison tells where it stands behind it: R6iと比較してR7iは; -1 where none does. */
    private int subjectBehind(String text, Clauses clauses, int at) {
        int subject = at + 2;
        if (subject >= clauses.size() || clauses.get(at + 1).predicate() == null) {
            return -1;
        }
        Bunsetsu b = clauses.get(subject);
        boolean told = b.kase() == Case.TOPIC && b.lastMention() != null && b.lastMention().isName();
        return told && isSpokenOf(text, b, b.lastMention()) ? subject : -1;
    }

    /** Where the words end that tell of more than once the merit: 最大2.3倍の推論性能; -1 where none do. */
    private int times(String text, int from, int clauseEnd) {
        Matcher matcher = times.matcher(text).region(from, Math.max(from, Math.min(clauseEnd, from + FAR)));
        Words gains = roles.get(Role.GAIN);
        while (matcher.find()) {
            String merit = matcher.group(2);
            boolean gain = gains.endingAt(merit, merit.length()) != 0 && !roles.standIn(Role.BURDEN, merit);
            if (gain && isMoreThanOne(Width.fold(matcher.group(1))) && !isDenied(text, matcher.end())) {
                return matcher.end();
            }
        }
        return -1;
    }

    private static boolean isMoreThanOne(String number) {
        try {
            return new BigDecimal(number).compareTo(BigDecimal.ONE) > 0;
        } catch (NumberFormatException e) {
            return false; // 1.2.3
        }
    }

    /** Where a name ends with the sort of thing that it is: R7i インスタンス. */
    private int behindName(String text, int end) {
        int at = Signs.behind(text, end, MARKS);
        Words sorts = roles.get(Role.SORT);
        int sort = sorts.startingAt(text, at);
        return sort == 0 ? at : Signs.behind(text, at + sorts.length(sort), MARKS);
    }

    /** Whether what stands before {@code at} is compared with by 比: R7a 比で, R7a 比最大30%. */
    private static boolean isRatio(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '比' && "較率例べ喩類重".indexOf(text.charAt(at + 1)) < 0;
    }

    /** Where the clause ends that compares with the bunsetsu: before another work, another comparison, and the comma behind a predicate. */
    private static int limit(Clauses clauses, int at, int from, boolean than) {
        int last = Math.min(clauses.size() - 1, at + Clauses.REACH);
        for (int i = at + 1; i <= last; i++) {
            Bunsetsu b = clauses.get(i);
            boolean comparing = !than && b.content().start() <= from + COMPARING;
            if (!comparing && (b.kase() == Case.YORI || b.mentions().stream().anyMatch(NameTypes::isWork))) {
                return b.content().start();
            }
            if (!comparing && b.comma() && b.isVerbal()) {
                return b.content().end();
            }
        }
        return clauses.get(last).content().end();
    }

    /** Where the word ends that says what is better; -1 where the words up to it tell of a burden, deny it or say nothing of the kind. */
    private int better(String text, int from, int clauseEnd, boolean told) {
        boolean gained = told;
        int limit = Math.min(clauseEnd, from + FAR);
        for (int at = from; at < limit; at++) {
            int gain = roles.get(Role.GAIN).startingAt(text, at, limit);
            if (gain != 0) {
                at += roles.get(Role.GAIN).length(gain) - 1;
                gained = at + 1 < limit && TELLING.indexOf(text.charAt(at + 1)) >= 0;
                continue;
            }
            int end = roles.get(Role.BURDEN).startingAt(text, at, limit) != 0 ? -1 : wordEnd(text, at, clauseEnd, gained);
            if (end != 0) {
                boolean turned = end > 0 && roles.get(Role.BURDEN).startingAt(text, end) != 0;
                return turned || isDenied(text, end) ? -1 : end;
            }
            if (text.charAt(at) == '。' || text.charAt(at) == '・') {
                return -1;
            }
            gained &= text.charAt(at) != 'が' || roles.get(Role.GAIN).endingAt(text, from, at) != 0; // not 性能で重さが高い
        }
        return -1;
    }

    /** Where a word ends that begins at {@code at} and says that something is better; 0 where none does, -1 where it says so of no merit. */
    private int wordEnd(String text, int at, int clauseEnd, boolean gained) {
        int word = roles.get(Role.BETTER).startingAt(text, at, clauseEnd);
        if (word != 0) {
            return at + roles.get(Role.BETTER).length(word);
        }
        int more = roles.get(Role.MORE).startingAt(text, at, clauseEnd);
        int end = more == 0 ? 0 : at + roles.get(Role.MORE).length(more);
        return end == 0 || gained || roles.get(Role.GAIN).startingAt(text, end) != 0 ? end : -1;
    }

    private boolean isDenied(String text, int end) {
        int limit = Math.min(text.length(), end + LONGEST_ENDING);
        for (int at = end; at >= 0 && at < limit && "が、。\n".indexOf(text.charAt(at)) < 0; at++) {
            if (roles.get(Role.DENIAL).startingAt(text, at) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The bunsetsu that says so, from where it is read how firmly that is said. */
    private static int predicate(Clauses clauses, int at, int better) {
        int told = at;
        while (told + 1 < clauses.size() && clauses.get(told).content().end() < better) {
            told++;
        }
        return told;
    }

    /** Whether what is told to be more is a word of the role: 学習コストがYより高い. */
    private boolean isTold(Role role, String text, Clauses clauses, int at) {
        for (int i = at - 1; i >= Math.max(0, at - Clauses.REACH); i--) {
            Bunsetsu b = clauses.get(i);
            boolean told = b.kase() == Case.TOPIC || b.kase() == Case.GA;
            if (told && roles.get(role).endingAt(text, b.content().start(), b.content().end()) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The works of which the sentence tells, or the machine that was told before where it names no other. */
    private List<Mention> subjects(String text, Clauses clauses, int at, boolean than, Discourse discourse) {
        List<Mention> found = new ArrayList<>(2);
        for (int i = at - 1; i >= Math.max(0, at - Clauses.REACH) && found.isEmpty(); i--) {
            Bunsetsu b = clauses.get(i);
            Mention last = b.lastMention();
            boolean told = b.kase() == Case.TOPIC || b.kase() == Case.GA;
            boolean named = told && last != null && last.isName();
            if (named && !isSpokenOf(text, b, last)) {
                return List.of();
            }
            for (int each : named ? clauses.withCoordinated(i) : new int[0]) {
                found.addAll(clauses.get(each).mentions().stream().filter(NameTypes::isWork).toList());
            }
        }
        Mention machine = found.isEmpty() && !than ? Machines.told(discourse) : null;
        return machine == null ? found : List.of(machine);
    }

    /** Whether the bunsetsu speaks of a work, and not of something of it: R8i インスタンスは, not R8i の価格は. */
    private boolean isSpokenOf(String text, Bunsetsu b, Mention last) {
        return NameTypes.isWork(last) && behindName(text, last.span().end()) >= b.content().end();
    }

    private static List<Mention> others(Clauses clauses, int at, Mention other) {
        if (clauses.get(at).lastMention() != other) {
            return List.of(other);
        }
        List<Mention> found = new ArrayList<>(2);
        for (int each : clauses.withCoordinated(at)) {
            Mention last = clauses.get(each).lastMention();
            if (NameTypes.isWork(last)) {
                found.add(last);
            }
        }
        return found;
    }

    /** Where the evidence begins: with the work, where this sentence names it. */
    private static int start(Clauses clauses, Mention work, Mention other) {
        boolean here = clauses.at(work) >= 0;
        return here ? work.span().start() : other.span().start();
    }
}
