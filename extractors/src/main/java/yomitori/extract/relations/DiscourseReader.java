package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.Mentions;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.text.Block;
import yomitori.text.Sentence;
import yomitori.text.Span;

/** Reads what a sentence leaves behind for those after it: what a section is about, which test its lines give the results of. */
final class DiscourseReader {
    private static final int LONGEST_TITLE = 160;
    /** So far from its beginning an article tells what it is about. */
    private static final int OPENING = 600;
    private static final String FRAMES = "frames";

    private final MeasureWords words;
    private final ProductLabels labels = new ProductLabels();
    private final TitleWorks titles = labels.titles();

    DiscourseReader(MeasureWords words) {
        this.words = words;
    }

    /** Remembers what the drafts tell of: the works that were brought out, the firm that was taken over last. */
    void readDeal(String text, List<Mention> mentions, Clauses clauses, List<Draft> drafts, Discourse discourse) {
        List<Mention> launched = announced(text, clauses);
        for (Draft draft : drafts) {
            boolean told = (draft.predicate() == Predicate.DEVELOPED_BY || draft.predicate() == Predicate.RELEASED_ON)
                    && draft.rule().startsWith(FRAMES); // not A社製のX
            if (told && !clauses.get(draft.trigger()).adnominal()) { // not 発表されたX
                Mention work = mentions.stream().filter(name -> NameTypes.isWork(name) && name.meaning().equals(draft.subject()))
                        .findFirst().orElse(null);
                if (work != null && launched.stream().noneMatch(name -> name.meaning().equals(work.meaning()))) {
                    launched.add(work);
                }
            }
        }
        if (!launched.isEmpty()) {
            discourse.launch(launched.size() == 1 ? launched.get(0) : null);
            launched.stream().filter(work -> work.span().end() <= OPENING).forEach(discourse.showcase()::announce);
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (draft.predicate() == Predicate.ACQUIRED) {
                mentions.stream().filter(name -> name.is(NameType.COMPANY) && name.meaning().equals(draft.object())).findFirst()
                        .ifPresent(discourse::take);
                return;
            }
        }
    }

    /** The works that the sentence says are brought out, whoever does so: 「X」が発表された. */
    private List<Mention> announced(String text, Clauses clauses) {
        List<Mention> works = new ArrayList<>(2);
        for (int i = 0; i < clauses.size(); i++) {
            Bunsetsu b = clauses.get(i);
            int verb = b.kase() == Case.GA || b.kase() == Case.WO ? clauses.head(i) : -1;
            verb = verb >= 0 && clauses.get(verb).kase() == Case.TO ? clauses.head(verb) : verb; // Xを扱うと発表した
            Mention last = b.lastMention();
            if (verb >= 0 && NameTypes.isWork(last) && b.endsWith(last) && labels.announces(text, clauses.get(verb))
                    && !clauses.get(verb).adnominal() && !clauses.isInRelative(verb)) {
                works.add(last);
            }
        }
        return works;
    }

    void read(String text, Sentence sentence, List<Mention> mentions, Clauses clauses, Discourse discourse) {
        boolean data = labels.isProperty(text, clauses) && discourse.isSheet(); // 価格：8万円, set as a heading
        if (sentence.block().kind() == Block.Kind.HEADING && !data) {
            openSection(text, sentence, mentions, clauses, discourse);
        }
        if (sentence.block().span().start() == 0 && sentence.block().span().length() <= LONGEST_TITLE) {
            titles.read(text, clauses, discourse.showcase());
        }
        discourse.remember(text, clauses, words);
        Mention first = mentions.get(0);
        if (mentions.size() == 1 && first.is(NameType.BENCHMARK) && ":：".indexOf(text.charAt(sentence.span().end() - 1)) >= 0) {
            discourse.sheet().test(first);
        }
        if (labels.isProperty(text, clauses)) {
            discourse.forgetGroup(); // OS：X above 価格：8万円
        }
        Mention product = labels.product(text, sentence.span(), mentions);
        if (product != null) {
            discourse.present(product);
        }
    }

    /** Remembers what a line names as what the lines below it are about, be it without a name that is known. */
    void readLabel(String text, Sentence sentence, Mentions mentions, Discourse discourse) {
        Span line = new Span(sentence.span().start(), sentence.block().span().end()); // 製品名：どこ行く？　地図の本
        if (line.length() > LONGEST_TITLE) {
            return;
        }
        String unnamed = labels.unnamed(text, line, mentions.in(line));
        if (!unnamed.isEmpty()) {
            discourse.present(unnamed);
        }
    }

    /** Whether a name at the end of a heading is that of a series or site: 9日に発売【X】. */
    private static boolean isSeries(String text, Sentence heading, Mention name) {
        int start = name.span().start() - 1;
        return start > heading.block().span().start() && text.charAt(start) == '【';
    }

    private static void openSection(String text, Sentence heading, List<Mention> mentions, Clauses clauses, Discourse discourse) {
        Mention name = mentions.stream().filter(mention -> mention.isName() && !isSeries(text, heading, mention)).findFirst().orElse(null);
        if (name == null) {
            discourse.openSection(null, false, false, false);
            return;
        }
        boolean leads = name.span().start() - heading.span().start() <= 1;
        boolean whole = 2 * name.span().length() > heading.span().length();
        int at = clauses.at(name);
        boolean circumstance = at >= 0 && !Discourse.isSubject(clauses.get(at), name);
        discourse.openSection(name, leads, whole, circumstance);
    }
}
