package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.extract.Table;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.text.Span;

/** Reads what two neighbouring names say of each other by what stands between them: アリババの「Qwen」, Kimi K2(Moonshot AI). */
final class PairReader {
    static final String[] COLUMNS = {"id", "predicate", "left", "between", "right", "subject", "example", "yields"};
    /** What behind a maker's name in brackets leaves it the maker. */
    private static final List<String> MADE = List.of("製", "社", "開発", "株式会社", "が開発", "の");
    /** What behind a work in its maker's brackets leaves it the work: （X1シリーズ）. */
    private static final List<String> LISTED = List.of("シリーズ", "ファミリー", "など", "等", "運営", "、", "，", ",", "・", "/", "／", "）", ")");
    private static final int LONGEST_GAP = 24;
    /** Between a maker and a work, makes it that of somebody else: Appleの競合サービス（Spotify）. */
    private static final List<String> RIVALS = List.of("競合", "対抗", "他社", "類似", "ライバル");
    private static final int MOST_EXAMPLES = 8;
    /** What follows a work that its maker's genitive only borrows: トヨタのChatGPT導入 is no work of Toyota's. */
    private static final List<String> BORROWED = List.of(
            "導入", "活用", "採用", "利用", "統合", "連携", "搭載", "対応", "向け", "版", "用", "株", "買収", "での", "上で", "への", "チャンネル",
            "アカウント", "ページ", "専用", "タブレット", "端末", "スマホ", "スマートフォン", "部門", "計画", "構想", "という思想", "という考え",
            "という言葉", "という概念", "というバズワード", "という用語", "という略語", " SDK", " API", " Client", " Driver", " Connector");
    /** What may stand between a work and what its maker's genitive only borrows: MCPプロトコル導入. */
    private static final List<String> KINDS = List.of("プロトコル", "サービス", "モデル", "チップ", "ツール", "アプリ");

    /** What behind the buyer says that it bought the firm told before. */
    private static final List<String> BOUGHT = List.of("に買収", "が買収", "により買収", "によって買収", "の傘下");

    /** What sums up examples: AやBといったモデル. */
    private static final List<String> SUMS = List.of("といった", "などの", "など", "のような", "シリーズ", ")");

    private record Pattern(
            String id, Predicate predicate, Set<NameType> left, String between, String tail, boolean open, Set<NameType> right, boolean same, boolean one, boolean subjectLeft) {
        /** Whether the maker is the firm told before, wherever it stands: 同社の「Y」. */
        boolean isReferring() {
            return between.startsWith("同社の") || between.startsWith("自社");
        }
    }

    private final List<Pattern> patterns;

    private PairReader(Table table) {
        patterns = table.rows().stream().map(row -> pattern(table.name(), row)).toList();
    }

    static PairReader standard() {
        return new PairReader(Table.beside(PairReader.class, "tables/pairs.tsv", COLUMNS));
    }

    private static Pattern pattern(String table, Table.Row row) {
        String between = row.get("between");
        int gap = between.indexOf('…');
        boolean open = gap >= 0;
        boolean one = row.get("right").equals("ONE");
        boolean same = one || row.get("right").equals("SAME");
        return new Pattern(
                table + ":" + row.get("id"),
                row.constant("predicate", Predicate.class),
                NameTypes.of(row.list("left")),
                open ? between.substring(0, gap) : between,
                open ? between.substring(gap + 1) : "",
                open,
                same ? EnumSet.allOf(NameType.class) : NameTypes.of(row.list("right")),
                same,
                one,
                row.get("subject").equals("left"));
    }

    /** Adds what the neighbouring names of a sentence say. */
    void read(String text, String folded, Span sentence, List<Mention> mentions, Discourse discourse, List<Draft> drafts) {
        referring(text, folded, sentence, mentions, discourse, drafts);
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention left = held(folded, mentions, i);
            Mention right = mentions.get(i + 1);
            int gap = right.span().start() - mentions.get(i).span().end();
            if (gap > LONGEST_GAP || !(left.meaning() instanceof Entity a) || !(right.meaning() instanceof Entity b)) {
                continue;
            }
            String between = between(folded, mentions.get(i).span().end(), right.span().start());
            if (between.isEmpty() && gap == 2 && "」』".indexOf(folded.charAt(left.span().end())) >= 0) {
                continue; // 「A」「B」 is a list
            }
            for (Pattern pattern : patterns) {
                if (!pattern.isReferring() && pattern.left.contains(a.type())
                        && pattern.right.contains(b.type())
                        && (!pattern.same || a.type() == b.type())
                        && (!pattern.one || a.equals(b))
                        && fits(pattern, between)) {
                    add(pattern, left, right, text, drafts);
                    listed(pattern, left, i + 1, mentions, folded, text, drafts);
                    listedBefore(pattern, i, right, mentions, folded, text, drafts);
                    break;
                }
            }
        }
    }

    /** The name at {@code i}, or where it is a place in the bracket behind another and 以下 follows, that one: X（東京都、以下Y）. */
    private static Mention held(String folded, List<Mention> mentions, int i) {
        Mention name = mentions.get(i);
        boolean place = i > 0 && name.is(NameType.PLACE) && folded.startsWith("、以下", name.span().end());
        int open = place ? name.span().start() - 1 : -1;
        return open >= 0 && folded.charAt(open) == '(' && mentions.get(i - 1).span().end() == open ? mentions.get(i - 1) : name;
    }

    /** 同社の「Y」, 自社のAI「Y」: the work of the firm that the sentence named last, or that the one before was about. */
    private void referring(String text, String folded, Span sentence, List<Mention> mentions, Discourse discourse, List<Draft> drafts) {
        Mention firm = null;
        Mention subject = null;
        for (Mention mention : mentions) {
            int from = Math.max(sentence.start(), mention.span().start() - LONGEST_GAP);
            int at = referred(folded, from, mention.span().start());
            if (at >= 0 && mention.meaning() instanceof Entity entity && (firm == null || firm.span().end() <= at)) {
                String between = between(folded, at, mention.span().start());
                for (Pattern pattern : patterns) {
                    if (pattern.isReferring() && pattern.right.contains(entity.type()) && fits(pattern, between)) {
                        Mention own = firm != null && firm.span().end() == at ? firm : subject == null ? discourse.spoken(0) : subject;
                        Mention maker = pattern.between.startsWith("自") ? own : firm != null ? firm : discourse.carried(pattern.left);
                        if (maker != null) {
                            add(pattern, maker, mention, text, drafts);
                        }
                        break;
                    }
                }
            }
            if (mention.is(NameType.COMPANY)) {
                firm = mention;
                int end = mention.span().end();
                boolean opens = mention.span().start() <= sentence.start() + 1;
                boolean does = end < folded.length() && ("はがも".indexOf(folded.charAt(end)) >= 0 || folded.startsWith("のような", end) || opens && "、 」".indexOf(folded.charAt(end)) >= 0);
                subject = does ? mention : subject;
            }
        }
    }

    /** Where the last 同社の or 自社 begins between two offsets; -1 where there is none. */
    private static int referred(String folded, int from, int to) {
        for (int at = to - 3; at >= from; at--) {
            if (folded.startsWith("同社の", at) || folded.startsWith("自社", at)) {
                return at;
            }
        }
        return -1;
    }

    /** The characters between two names, without the signs that only set off a name. */
    private static String between(String folded, int from, int to) {
        StringBuilder between = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = folded.charAt(i);
            if ("「」『』“”\"* ｢｣〈〉《》®™".indexOf(c) < 0) {
                between.append(c);
            }
        }
        return between.toString();
    }

    private static boolean fits(Pattern pattern, String between) {
        if (!pattern.open) {
            return between.equals(pattern.between);
        }
        return between.length() > pattern.between.length() + pattern.tail.length()
                && between.startsWith(pattern.between)
                && between.endsWith(pattern.tail)
                && !(pattern.predicate == Predicate.DEVELOPED_BY && RIVALS.stream().anyMatch(between::contains))
                && isNounPhrase(between, pattern.between.length(), between.length() - pattern.tail.length());
    }

    private static boolean isNounPhrase(String between, int from, int to) {
        for (int i = from; i < to; i++) {
            if (between.charAt(i) == '(') { // LLM(大規模言語モデル)
                i = between.indexOf(')', i);
                if (i < 0 || i >= to) {
                    return false;
                }
            } else if ("はがをにでとへもやの、。,:)[]/|・たるいく".indexOf(between.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * AmazonのTrainium/Inferentia, ソニーの『A』『B』, NVIDIAのH100やGH200といったGPU: what stands beside a maker's work is its maker's too, without a
     * word between or as another example.
     */
    private static void listed(
            Pattern pattern, Mention left, int at, List<Mention> mentions, String folded, String text, List<Draft> drafts) {
        if (pattern.predicate != Predicate.DEVELOPED_BY || pattern.subjectLeft) {
            return;
        }
        for (int i = at; i + 1 < mentions.size(); i++) {
            String between = folded.substring(mentions.get(i).span().end(), mentions.get(i + 1).span().start());
            boolean bracketed = pattern.between.equals("(") || pattern.tail.endsWith("(");
            boolean beside = between.equals("/") || between.equals(" / ") || between.equals("』『") || between.equals("」「")
                    || bracketed && (between.strip().equals("、") || between.strip().equals(",") || between.equals("や") || between.equals("・"));
            if (!(mentions.get(i + 1).meaning() instanceof Entity entity) || !pattern.right.contains(entity.type())
                    || !beside && !isExample(pattern, mentions, at, i + 1, folded)) {
                return;
            }
            add(pattern, left, mentions.get(i + 1), text, drafts);
        }
    }

    /** A、BといったXの製品: what is summed up with the last example is its maker's too. */
    private static void listedBefore(
            Pattern pattern, int at, Mention maker, List<Mention> mentions, String folded, String text, List<Draft> drafts) {
        if (!pattern.between.equals("といった") && !pattern.between.equals("などの")) {
            return;
        }
        for (int i = at - 1; i >= 0 && mentions.get(i).meaning().getClass() == Entity.class; i--) {
            String joint = folded.substring(mentions.get(i).span().end(), mentions.get(i + 1).span().start()).strip();
            if (!joint.equals("、") && !joint.equals("や") || !pattern.left.contains(((Entity) mentions.get(i).meaning()).type())) {
                return;
            }
            add(pattern, mentions.get(i), maker, text, drafts);
        }
    }

    /**
     * Whether a product is joined to a maker's as a further example: H100やGH200といったGPU, GPU、特にH100やH200. Models in one list are many
     * makers' as a rule, and so are names that begin with the name of a firm.
     */
    private static boolean isExample(Pattern pattern, List<Mention> mentions, int first, int at, String folded) {
        if (at - first > MOST_EXAMPLES) {
            return false;
        }
        Mention example = mentions.get(at);
        String joint = folded.substring(mentions.get(at - 1).span().end(), example.span().start()).strip();
        boolean and = joint.equals("や") || joint.equals("」や「");
        if (!and && (pattern.between.isEmpty() || !joint.equals("、") && !joint.equals("」、「"))) {
            return false;
        }
        boolean alike = firstWord(mentions.get(first)).equals(firstWord(example)) || example.surface().contains(mentions.get(first).surface())
                || example.surface().startsWith(mentions.get(first - 1).surface());
        if (!alike && (!example.is(NameType.PRODUCT) || !mentions.get(first).is(NameType.PRODUCT) || isOfAnother(example))) {
            return false;
        }
        if (!pattern.tail.isEmpty()) {
            return true;
        }
        int end = behind(folded, example.span().end(), "」』 ");
        if (SUMS.stream().anyMatch(sum -> folded.startsWith(sum, end))) {
            return true;
        }
        return at + 1 < mentions.size() && mentions.get(at + 1).span().start() - end <= 3
                && mentions.get(at + 1).is(NameType.PRODUCT) && isExample(pattern, mentions, first, at + 1, folded);
    }

    /** Whether a product is called by two words or more, of which the first may be its own maker: Google Assistant. */
    private static boolean isOfAnother(Mention product) {
        int blank = product.surface().indexOf(' ');
        return blank > 0 && product.surface().chars().noneMatch(Character::isDigit);
    }

    private static String firstWord(Mention name) {
        int end = 0;
        while (end < name.surface().length() && Character.isLetter(name.surface().charAt(end))) {
            end++;
        }
        return name.surface().substring(0, end);
    }

    private static void add(Pattern pattern, Mention left, Mention right, String text, List<Draft> drafts) {
        boolean self = pattern.predicate != Predicate.ALIAS_OF && nameOf(left).equals(nameOf(right)); // AWS（Amazon Web Services）
        boolean listed = pattern.between.equals("/") && !isNumber(right.surface()); // AMD / RequireJS
        if (self || listed || isCut(pattern, text, right.span().end())) {
            return;
        }
        if (pattern.predicate == Predicate.DEVELOPED_BY && !pattern.subjectLeft && isBorrowed(text, right.span().end())) {
            return;
        }
        Mention subject = pattern.subjectLeft ? left : right;
        Mention other = pattern.subjectLeft ? right : left;
        Argument object = other.meaning();
        if (pattern.predicate == Predicate.ALIAS_OF) {
            object = Alias.of(subject, other);
            if (object == null) {
                return;
            }
        }
        boolean near = right.span().start() - left.span().end() < 200 && left.span().start() < right.span().start();
        Span evidence = near ? left.span().join(right.span()) : right.span(); // the firm may stand in another sentence
        drafts.add(Draft.of(pattern.predicate, subject.meaning(), object, evidence, -1, pattern.id));
    }

    /** Whether a name is the number of a device: QVM-X250. */
    private static boolean isNumber(String name) {
        return name.indexOf('-') > 0 && name.chars().anyMatch(Character::isDigit) && name.chars().noneMatch(c -> Character.isLowerCase(c) || c == ' ');
    }

    /** Whether the second name goes on, so that it is part of something else. */
    private static boolean isCut(Pattern pattern, String text, int end) {
        boolean bracketed = pattern.between.startsWith("(");
        return switch (pattern.predicate) {
            case ALIAS_OF -> bracketed && goesOn(text, end, List.of());
            case DEVELOPED_BY -> pattern.subjectLeft ? goesOn(text, end, MADE) // X1（ドコモ仕様）
                    : bracketed && !isListed(text, end); // X（Y経由）
            case ACQUIRED -> BOUGHT.stream().noneMatch(word -> text.startsWith(word, behind(text, end, " ")));
            default -> false;
        };
    }

    /** Whether other words than the allowed ones stand behind a name, be it behind a blank or ・: （A社仕様）, but （A社製）. */
    private static boolean goesOn(String text, int end, List<String> allowed) {
        int at = behind(text, end, " 　・");
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at))
                && allowed.stream().noneMatch(made -> text.startsWith(made, at));
    }

    private static boolean isListed(String text, int end) {
        int at = behind(text, end, "」』”*® ");
        return LISTED.stream().anyMatch(word -> text.startsWith(word, at));
    }

    private static String nameOf(Mention mention) {
        return ((Entity) mention.meaning()).name();
    }

    private static int behind(String text, int from, String signs) {
        int at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isBorrowed(String text, int from) {
        int at = behind(text, from, "」』”*");
        if (text.startsWith("アプリ開発", at)) { // for the system
            return true;
        }
        for (String kind : KINDS) {
            at += text.startsWith(kind, at) ? kind.length() : 0;
        }
        for (String use : BORROWED) {
            if (text.startsWith(use, at)) {
                return true;
            }
        }
        return false;
    }
}
