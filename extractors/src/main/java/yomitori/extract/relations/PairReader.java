package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Table;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.text.Span;

/** Reads what two neighbouring names say of each other by what stands between them: アリババの「Qwen」, Kimi K2(Moonshot AI). */
final class PairReader {
    static final String[] COLUMNS = PairPattern.COLUMNS;

    private static final int LONGEST_GAP = 24;
    /** Names that stand farther apart are those of different sentences. */
    private static final int LONGEST_EVIDENCE = 200;

    private final List<PairPattern> ties;
    private final List<PairPattern> references;
    private final PairWords words = new PairWords();

    private PairReader(Table table) {
        List<PairPattern> patterns = table.rows().stream().map(row -> PairPattern.of(table.name(), row)).toList();
        ties = patterns.stream().filter(pattern -> !pattern.isReferring()).toList();
        references = patterns.stream().filter(PairPattern::isReferring).toList();
    }

    static PairReader standard() {
        return new PairReader(Table.beside(PairReader.class, "tables/pairs.tsv", COLUMNS));
    }

    /** Adds what the neighbouring names of a sentence say. */
    void read(String text, String folded, Span span, List<Mention> mentions, Discourse discourse, List<Draft> drafts) {
        if (mentions.isEmpty()) {
            return;
        }
        PairSentence sentence = new PairSentence(text, folded, span, mentions);
        referring(sentence, discourse, drafts);
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention left = sentence.held(i);
            Mention right = mentions.get(i + 1);
            int end = mentions.get(i).span().end();
            int gap = right.span().start() - end;
            if (gap > LONGEST_GAP || !(left.meaning() instanceof Entity a) || !(right.meaning() instanceof Entity b)) {
                continue;
            }
            String between = sentence.between(end, right.span().start());
            if (between.isEmpty() && gap == 2 && "」』".indexOf(folded.charAt(left.span().end())) >= 0) {
                continue; // 「A」「B」 is a list
            }
            for (PairPattern pattern : ties) {
                if (pattern.takes(a, b) && pattern.fits(between, words)) {
                    add(pattern, left, right, text, drafts);
                    listed(pattern, left, i + 1, sentence, drafts);
                    listedBefore(pattern, i, right, sentence, drafts);
                    break;
                }
            }
        }
    }

    /** 同社の「Y」, 自社のAI「Y」: the work of the firm that the sentence named last, or that the one before was about. */
    private void referring(PairSentence sentence, Discourse discourse, List<Draft> drafts) {
        Mention firm = null;
        Mention subject = null;
        for (Mention mention : sentence.mentions()) {
            int from = Math.max(sentence.span().start(), mention.span().start() - LONGEST_GAP);
            int at = mention.isName() ? PairPattern.referring(sentence.folded(), from, mention.span().start()) : -1;
            if (at >= 0 && mention.meaning() instanceof Entity work && (firm == null || firm.span().end() <= at)) {
                PairPattern pattern = referring(work, sentence.between(at, mention.span().start()));
                boolean beside = firm != null && firm.span().end() == at;
                Mention maker = pattern == null ? null : referent(pattern, firm, beside ? firm : subject, discourse);
                if (maker != null) {
                    add(pattern, maker, mention, sentence.text(), drafts);
                }
            }
            if (mention.is(NameType.COMPANY)) {
                firm = mention;
                subject = sentence.isSubject(mention) ? mention : subject;
            }
        }
    }

    /**
     * The firm that words in front of a work refer to; null where none was told.
     *
     * @param firm the one that the sentence named last, or null
     * @param subject the one that 自社 would mean, or null
     */
    private static Mention referent(PairPattern pattern, Mention firm, Mention subject, Discourse discourse) {
        if (pattern.isOwn()) {
            return subject == null ? discourse.spoken(0) : subject;
        }
        return firm == null ? discourse.carried(pattern.left()) : firm;
    }

    /** The pattern by which words in front of a work refer to its maker; null where they do not. */
    private PairPattern referring(Entity work, String between) {
        for (PairPattern pattern : references) {
            if (pattern.right().contains(work.type()) && pattern.fits(between, words)) {
                return pattern;
            }
        }
        return null;
    }

    /** What stands beside a maker's work is its maker's too. */
    private void listed(PairPattern pattern, Mention maker, int work, PairSentence sentence, List<Draft> drafts) {
        if (pattern.tellsMakerFirst()) {
            int end = new ListedWorks(sentence, pattern, words).end(work);
            for (int i = work + 1; i < end; i++) {
                add(pattern, maker, sentence.mention(i), sentence.text(), drafts);
            }
            boolean borrowed = words.tellBorrowed(sentence.text(), sentence.mention(work).span().end());
            if (!borrowed && BracketedWork.follows(sentence, words, end - 1)) {
                add(pattern, maker, sentence.mention(end), sentence.text(), drafts);
            }
        }
    }

    /** A、BといったXの製品: what is summed up with the last example is its maker's too. */
    private void listedBefore(PairPattern pattern, int at, Mention maker, PairSentence sentence, List<Draft> drafts) {
        if (!pattern.between().equals("といった") && !pattern.between().equals("などの")) {
            return;
        }
        for (int i = at - 1; i >= 0 && sentence.mention(i).meaning() instanceof Entity entity; i--) {
            String joint = sentence.joint(i).strip();
            if (!joint.equals("、") && !joint.equals("や") || !pattern.left().contains(entity.type())) {
                return;
            }
            add(pattern, sentence.mention(i), maker, sentence.text(), drafts);
        }
    }

    private void add(PairPattern pattern, Mention left, Mention right, String text, List<Draft> drafts) {
        boolean alias = pattern.predicate() == Predicate.ALIAS_OF;
        boolean self = !alias && PairSentence.nameOf(left).equals(PairSentence.nameOf(right)); // AWS（Amazon Web Services）
        boolean listed = pattern.between().equals("/") && !isNumber(right.surface()); // AMD / RequireJS
        if (self || listed || isCut(pattern, text, right.span().end())
                || pattern.tellsMakerFirst() && words.tellBorrowed(text, right.span().end())) {
            return;
        }
        Mention subject = pattern.subjectLeft() ? left : right;
        Mention other = pattern.subjectLeft() ? right : left;
        Argument object = alias ? Alias.of(subject, other) : other.meaning();
        if (object != null) {
            drafts.add(Draft.of(pattern.predicate(), subject.meaning(), object, evidence(left, right), -1, pattern.id()));
        }
    }

    /** From the one name to the other, or the second one alone where the first stands in another sentence. */
    private static Span evidence(Mention left, Mention right) {
        boolean near = right.span().start() - left.span().end() < LONGEST_EVIDENCE && left.span().start() < right.span().start();
        return near ? left.span().join(right.span()) : right.span();
    }

    /** Whether a name is the number of a device: QVM-X250. */
    private static boolean isNumber(String name) {
        return name.indexOf('-') > 0 && name.chars().anyMatch(Character::isDigit)
                && name.chars().noneMatch(c -> Character.isLowerCase(c) || c == ' ');
    }

    /** Whether the second name goes on, so that it is part of something else. */
    private boolean isCut(PairPattern pattern, String text, int end) {
        boolean bracketed = pattern.between().startsWith("(");
        return switch (pattern.predicate()) {
            case ALIAS_OF -> bracketed && words.goOnBehind(text, end);
            case DEVELOPED_BY -> pattern.subjectLeft() ? words.goOnBehindMaker(text, end) // X1（ドコモ仕様）
                    : bracketed && !words.leaveListed(text, end); // X（Y経由）
            case USES -> pattern.between().equals("という") && !words.tellBase(text, end);
            case ACQUIRED -> !words.tellBuyer(text, end);
            default -> false;
        };
    }
}
