package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import yomitori.extract.Table;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Argument;
import yomitori.facts.Mention;
import yomitori.facts.Predicate;
import yomitori.text.Span;

/** Reads what a noun ties: Xの顧客はY, YはXの顧客だ, Xの顧客であるY, 開発元：X. What a noun says is a row of {@code nouns.tsv}. */
final class NounReader {
    /** How far behind its noun a name may stand, in bunsetsu. */
    private static final int REACH = 8;

    private static final NounFrame[] NONE = {};

    /** The frames by the last character of their nouns, the longest noun first: 提供開始日 before 日. */
    private final NounFrame[][] frames = new NounFrame[Character.MAX_VALUE + 1][];

    private final EventWords words;

    private NounReader(List<NounFrame> all, EventWords words) {
        this.words = words;
        Arrays.fill(frames, NONE);
        all.stream()
                .collect(Collectors.groupingBy(frame -> frame.noun().charAt(frame.noun().length() - 1)))
                .forEach((last, ending) -> frames[last] = ending.stream()
                        .sorted(Comparator.comparingInt((NounFrame frame) -> frame.noun().length()).reversed())
                        .toArray(NounFrame[]::new));
    }

    static NounReader standard(EventWords words) {
        return new NounReader(NounFrame.load(Table.beside(NounFrame.class, "tables/nouns.tsv", NounFrame.COLUMNS)), words);
    }

    /** Adds the facts that the nouns of a sentence state. */
    void read(String text, Clauses clauses, Discourse discourse, List<Draft> drafts) {
        for (int i = 0; i < clauses.size(); i++) {
            Span content = clauses.get(i).content();
            for (NounFrame frame : frames[text.charAt(content.end() - 1)]) {
                if (content.length() >= frame.noun().length()
                        && text.startsWith(frame.noun(), content.end() - frame.noun().length())
                        && !endsWithMention(clauses.get(i))) {
                    new Reading(text, clauses, discourse, words, frame, i).read(drafts);
                }
            }
        }
    }

    private static boolean endsWithMention(Bunsetsu b) {
        return b.lastMention() != null && b.lastMention().span().end() == b.content().end();
    }

    /** One noun of one frame. */
    private record Reading(String text, Clauses clauses, Discourse discourse, EventWords words, NounFrame frame, int at) {
        void read(List<Draft> drafts) {
            Bunsetsu noun = clauses.get(at);
            if (noun.kase() == Case.TOPIC || noun.kase() == Case.GA || isLabel()) {
                int named = behind(at + 1);
                if (named >= 0) {
                    tie(owner(true), names(named), named, drafts);
                }
            } else if (noun.kase() == Case.TO && becomes()) { // Yの頭脳となるのはX
                int named = behind(at + 3);
                if (named >= 0) {
                    tie(owner(true), names(named), named, drafts);
                }
            } else if (noun.kase() == Case.NO || noun.is(Kind.COPULA) && noun.adnominal()) {
                int head = clauses.head(at);
                List<Mention> named = head < 0 ? List.of() : names(head); // Xの顧客であるY
                int topic = head >= 0 && named.isEmpty() && frame.predicate() == Predicate.USES && isSaid(head) ? topic(head) : -1;
                if (head >= 0 && !isOfOther(noun, head)) {
                    tie(owner(false), topic < 0 ? named : names(topic), at, drafts); // YはXベースの製品だ
                }
            } else if (isPredicate()) {
                int topic = topic(at);
                if (topic >= 0) {
                    tie(owner(false), names(topic), at, drafts);
                }
            }
        }

        /** X製品の販売サイト「Y」: the name is that of another thing, which is only about what has been made. */
        private boolean isOfOther(Bunsetsu noun, int head) {
            Mention name = clauses.get(head).lastMention();
            return frame.predicate() == Predicate.DEVELOPED_BY && noun.kase() == Case.NO && name != null
                    && name.span().start() > Signs.behind(text, clauses.get(head).content().start(), "「『\"“ ");
        }

        /** Whether なるのは or なるのが follow. */
        private boolean becomes() {
            if (at + 2 >= clauses.size()) {
                return false;
            }
            Bunsetsu verb = clauses.get(at + 1);
            Bunsetsu nominal = clauses.get(at + 2);
            return verb.isVerbal() && verb.adnominal() && verb.predicate().lemma().equals("なる")
                    && (nominal.kase() == Case.TOPIC || nominal.kase() == Case.GA) && text.startsWith("の", nominal.content().start());
        }

        private boolean isLabel() {
            Bunsetsu noun = clauses.get(at);
            return noun.kase() == Case.NONE && endsLabel(noun)
                    || at == 0 && noun.kase() == Case.NONE && clauses.size() == 2 && !noun.comma();
        }

        /** Whether a sign of a label stands behind a bunsetsu: X: Yベースの製品. */
        private boolean endsLabel(Bunsetsu b) {
            int end = b.content().end();
            return end < text.length() && (text.charAt(end) == '：' || text.charAt(end) == ':');
        }

        private boolean isPredicate() {
            Bunsetsu noun = clauses.get(at);
            boolean copula = noun.is(Kind.COPULA);
            return copula || noun.kase() == Case.DE && noun.comma() || noun.kase() == Case.NONE && at == clauses.size() - 1;
        }

        /**
         * The names or the value that the noun is said to be: what its predicate ends with; -1 where the sentence tells
         * something else of it.
         */
        private int behind(int from) {
            for (int i = from; i < clauses.size() && i <= at + REACH; i++) {
                Bunsetsu b = clauses.get(i);
                boolean said = b.predicate() == null || b.predicate().kind() == Kind.COPULA;
                boolean ends = i == clauses.size() - 1
                        || b.is(Kind.COPULA)
                        || b.kase() == Case.DE && (b.comma() || clauses.get(i + 1).kase() == Case.TOPIC) // OSはXでCPUはYだ
                        || said && b.kase() == Case.NI && words.settles(clauses.get(i + 1)); // 顧客はXに決まった
                if (text.startsWith("だけ", b.content().end())) {
                    return -1; // XだけでなくYでも
                }
                if (said && ends) {
                    return names(i).isEmpty() ? -1 : i;
                }
                if (b.isVerbal() && !b.adnominal() || b.kase() == Case.TOPIC) {
                    return -1;
                }
            }
            return -1;
        }

        /** Whether a noun without a name is what the sentence says of its topic: 製品だ, 製品で、. */
        private boolean isSaid(int noun) {
            Bunsetsu b = clauses.get(noun);
            boolean copula = b.is(Kind.COPULA) && !b.adnominal();
            return b.mentions().isEmpty() && (copula || b.kase() == Case.DE && b.comma() || b.kase() == Case.NONE && noun == clauses.size() - 1);
        }

        private int topic(int said) {
            for (int i = at - 1; i >= 0 && i >= at - Clauses.REACH; i--) {
                Bunsetsu b = clauses.get(i);
                boolean label = said != at && i == 0 && b.kase() == Case.NONE && b.comma() && endsLabel(b);
                if (b.kase() == Case.TOPIC && !b.tellsTime() || b.kase() == Case.GA && clauses.head(i) == said || label) {
                    return names(i).isEmpty() ? -1 : i;
                }
                if (b.isVerbal() && !b.adnominal()) {
                    return -1;
                }
            }
            return -1;
        }

        /** The names that end at bunsetsu {@code i}, with those coordinated or counted with it: AとBの2社. */
        private List<Mention> names(int i) {
            List<Mention> found = new ArrayList<>(2);
            for (int each : clauses.withCoordinated(i)) {
                Mention last = clauses.get(each).lastMention();
                boolean whole = last != null && (each == i || clauses.get(each).endsWith(last));
                if (whole && frame.named().takes(last)) {
                    found.add(last);
                }
            }
            if (found.isEmpty() && clauses.get(i).lastMention() != null && !clauses.get(i).lastMention().isName() && i > 0
                    && clauses.head(i - 1) == i && clauses.get(i - 1).kase() == Case.NO) {
                return names(i - 1);
            }
            return found;
        }

        /**
         * Whose noun it is: its genitive, or the name in its own words; what was spoken of before where the row and the place
         * allow.
         */
        private Mention owner(boolean mayBeCarried) {
            Bunsetsu noun = clauses.get(at);
            for (int i = at - 1; i >= 0 && i >= at - REACH && isAttribute(clauses.get(i)); i--) { // Xの最大の顧客, Xの主要な顧客
                Mention last = clauses.get(i).lastMention();
                if (last != null) {
                    return frame.owner().takes(last) ? last : null;
                }
            }
            if (noun.lastMention() != null) {
                return frame.owner().takes(noun.lastMention()) ? noun.lastMention() : null;
            }
            for (int dependent : clauses.dependents(at)) {
                if (clauses.get(dependent).adnominal() && !clauses.get(dependent).mentions().isEmpty()) {
                    return null; // another's
                }
            }
            if (!mayBeCarried || !frame.owner().carried()) {
                return null;
            }
            boolean part = frame.predicate() == Predicate.USES;
            Mention presented = isLabel() || part ? discourse.presented(frame.owner().names()) : null;
            if (presented != null || part && isLabel()) { // CPU：X is of what its sheet is about
                return presented;
            }
            if (!part) {
                Mention about = discourse.carried(frame.owner().names());
                boolean owned = at > 0 && clauses.get(at - 1).kase() == Case.NO && clauses.head(at - 1) == at; // ソフトの発売は
                Mention work = frame.predicate() == Predicate.RELEASED_ON && !owned ? discourse.launched(frame.owner().names()) : null;
                return work != null ? work : about; // 発売は9日だ
            }
            Mention launched = discourse.launched(frame.owner().names()); // 搭載するOSはX
            Mention shown = launched == null ? discourse.showcase().broughtOut() : launched;
            return shown != null && frame.owner().takes(shown) ? shown : null;
        }

        private static boolean isAttribute(Bunsetsu b) {
            boolean adjective = b.adnominal() && b.is(Kind.ADJECTIVE);
            return b.kase() == Case.NO || adjective && b.mentions().isEmpty();
        }

        private void tie(Mention owner, List<Mention> named, int trigger, List<Draft> drafts) {
            if (owner == null) {
                return;
            }
            for (Mention each : named) {
                Mention subject = frame.ofOwner() ? owner : each;
                Mention other = frame.ofOwner() ? each : owner;
                Argument object = frame.predicate() == Predicate.ALIAS_OF ? Alias.of(subject, other) : other.meaning();
                if (object != null && !subject.meaning().equals(other.meaning())) {
                    Span evidence = clauses.get(at).content().join(each.span());
                    Span sentence = clauses.get(0).content().join(clauses.get(clauses.size() - 1).content());
                    evidence = sentence.contains(owner.span()) ? evidence.join(owner.span()) : evidence;
                    drafts.add(Draft.of(frame.predicate(), subject.meaning(), object, evidence, trigger, frame.rule()));
                }
            }
        }
    }
}
