package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yomitori.extract.Table;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.text.Span;

/**
 * Reads who holds which office where: OpenAIのサム・アルトマンCEO, X社の社長であるA, 元X代表のA, AをX担当に任命. The office is what stands between
 * the body and the person, or behind the person, and ends with a title of the table.
 */
final class RoleReader {
    /** What labels a row that tells an office and who holds it. */
    private static final List<String> LABELS = List.of("代表者名", "代表者", "代表", "役職名", "役職", "氏名");

    private static final String[] COLUMNS = {"title"};
    /** The longest office, in characters. */
    private static final int LONGEST = 40;
    /** The longest words in brackets before a person, in characters. */
    private static final int LONGEST_ASIDE = 80;
    /** The longest words between a person and the body that follows, in characters. */
    private static final int LONGEST_TIE = 12;
    private static final List<String> HONORIFICS = List.of("氏", "さん", "博士", "教授");
    /** What may stand between a person and a body whose office he or she holds. */
    private static final Set<String> JOINTS = Set.of("/", "／", "・", "と", "や", "、", "および", "及び", "並びに");
    private static final Set<String> TIES_BEHIND = Set.of("（", "(", "：", ":", "は", "は、", "、", "/", "／");
    private static final List<String> APPOINTING = List.of("任命", "採用", "起用", "登用", "指名", "迎え", "招聘", "選任", "就任", "昇格", "昇進", "抜擢", "就く", "就き", "就いた");

    /** What those do in a takeover who led the firm that is taken. */
    private static final List<String> STAYING = List.of("続投", "留任", "残留");

    /** Offices that no firm gives. */
    private static final Set<String> PUBLIC = Set.of(
            "大統領", "副大統領", "首相", "大臣", "長官", "知事", "市長", "議員", "議長", "報道官", "党首", "書記", "主席", "判事", "教授", "准教授", "総裁");

    private final List<String> titles;

    private RoleReader(Table table) {
        titles = table.rows().stream()
                .map(row -> row.get("title"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    static RoleReader standard() {
        return new RoleReader(Table.beside(RoleReader.class, "tables/roles.tsv", COLUMNS));
    }

    /** Adds the offices that a sentence tells. */
    void read(String text, Span sentence, List<Mention> mentions, Discourse discourse, List<Draft> drafts) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).is(NameType.PERSON)) {
                person(text, sentence, mentions, i, discourse, drafts);
            }
        }
    }

    private void person(String text, Span sentence, List<Mention> mentions, int i, Discourse discourse, List<Draft> drafts) {
        Mention person = mentions.get(i);
        int from = person.span().end();
        int next = i + 1 < mentions.size() ? mentions.get(i + 1).span().start() : sentence.end();
        String behind = text.substring(from, Math.max(from, Math.min(Math.min(next, sentence.end()), from + LONGEST)));
        String title = titleAt(behind.strip());
        title = title == null ? bracketed(behind) : title;
        int near = nearestBody(mentions, i);
        boolean holds = near > 0 && person.span().start() - mentions.get(near).span().end() <= LONGEST_TIE
                && text.substring(mentions.get(near).span().end(), person.span().start()).strip().equals("を務める");
        near = holds && nearestBody(mentions, near) >= 0 ? nearestBody(mentions, near) : near; // X社で部長、Y委員会を務めるA
        if (near >= 0 && text.substring(mentions.get(near).span().end(), person.span().start()).length() <= LONGEST + 4) {
            Mention body = mentions.get(near);
            String between = text.substring(body.span().end(), person.span().start());
            if (title != null && between.length() <= LONGEST && isTie(between)) {
                add(person, body, lead(text, body) + title, person.span().join(body.span()), drafts);
                return;
            }
            String office = between.length() <= LONGEST + 4 ? office(between) : null;
            if (office != null) {
                List<Mention> bodies = bodies(text, mentions, near);
                String lead = lead(text, bodies.get(0));
                for (Mention each : bodies) {
                    add(person, each, lead + office, person.span().join(each.span()), drafts);
                }
                return;
            }
        }
        boolean told = enclosed(text, sentence, mentions, i, title, drafts) || behind(text, sentence, mentions, i, drafts);
        if (!appointed(text, sentence, mentions, i, discourse, drafts) && (!told || title != null || opensRow(text, sentence, person))) {
            unbodied(text, sentence, person, title, discourse, drafts);
        }
    }

    /** X（本社：東京、代表取締役社長 A）, X（東京、A社長）: the body whose brackets hold the person with an office. */
    private boolean enclosed(String text, Span sentence, List<Mention> mentions, int i, String title, List<Draft> drafts) {
        Mention person = mentions.get(i);
        int open = person.span().start() - 1;
        int least = Math.max(sentence.start(), open - LONGEST_ASIDE);
        int comma = -1;
        while (open >= least && "（(".indexOf(text.charAt(open)) < 0) {
            if ("）)。".indexOf(text.charAt(open)) >= 0) {
                return false;
            }
            comma = comma < 0 && text.charAt(open) == '、' ? open : comma;
            open--;
        }
        Mention body = null;
        for (int j = i - 1; j >= 0 && body == null && open >= least; j--) {
            body = mentions.get(j).span().end() == open && NameTypes.isBody(mentions.get(j)) ? mentions.get(j) : null;
        }
        if (body == null) {
            return false;
        }
        String before = text.substring(Math.max(open, comma) + 1, person.span().start()).strip().replaceAll("[：:・\\s]+$", "");
        String office = title != null && before.isEmpty() ? title : !before.isEmpty() && endsWithTitle(before) ? before : null;
        if (office != null) {
            add(person, body, office, body.span().join(person.span()), drafts);
        }
        return office != null;
    }

    /** A（元X幹部）, A：X記者, AはXのCEO: body and office stand behind the person. */
    private boolean behind(String text, Span sentence, List<Mention> mentions, int i, List<Draft> drafts) {
        if (i + 1 >= mentions.size() || !NameTypes.isBody(mentions.get(i + 1))) {
            return false;
        }
        Mention person = mentions.get(i);
        int last = i + 1;
        while (last + 1 < mentions.size() && NameTypes.isBody(mentions.get(last + 1))
                && JOINTS.contains(text.substring(mentions.get(last).span().end(), mentions.get(last + 1).span().start()).strip())) {
            last++;
        }
        Mention body = mentions.get(i + 1);
        String tie = text.substring(person.span().end(), body.span().start()).strip();
        if (tie.length() > (isList(tie) ? LONGEST : LONGEST_TIE)) {
            return false;
        }
        String plain = isList(tie) ? tie.substring(0, 1) : withoutHonorific(tie);
        String former = plain.endsWith("元") || plain.endsWith("前") ? plain.substring(plain.length() - 1) : "";
        plain = plain.substring(0, plain.length() - former.length()).replaceAll("(米|英|仏|独|中国|現在は|現)$", "").strip();
        if (!TIES_BEHIND.contains(plain)) {
            return false;
        }
        int end = mentions.get(last).span().end();
        int stop = end;
        while (stop < sentence.end() && stop - end < LONGEST && "）)、。,/／をにだがはで\n".indexOf(text.charAt(stop)) < 0
                && !text.startsWith("として", stop)) {
            stop++;
        }
        String office = text.substring(end, stop).strip();
        office = office.startsWith("の") ? office.substring(1).strip() : office;
        boolean predicated = !plain.equals("は") || stop >= sentence.end() || "。だでと".indexOf(text.charAt(stop)) >= 0;
        if (office.isEmpty() || !predicated || !endsWithTitle(office)) {
            return false;
        }
        for (Mention each : mentions.subList(i + 1, last + 1)) {
            add(person, each, former + office, new Span(person.span().start(), stop), drafts);
        }
        return true;
    }

    /** Whether the words are the begin of a list in brackets: （ジャーナリスト／評論家、. */
    private static boolean isList(String tie) {
        return tie.length() > 2 && "（(".indexOf(tie.charAt(0)) >= 0 && "、／/・".indexOf(tie.charAt(tie.length() - 1)) >= 0
                && tie.indexOf('）') < 0 && tie.indexOf(')') < 0;
    }

    private static String withoutHonorific(String words) {
        for (String honorific : HONORIFICS) {
            if (words.startsWith(honorific)) {
                return words.substring(honorific.length()).strip();
            }
        }
        return words;
    }

    /** 大槻真理社長, 主任研究員の坪井圭吾氏: the body is the one that was told last. */
    private void unbodied(String text, Span sentence, Mention person, String title, Discourse discourse, List<Draft> drafts) {
        boolean aside = title != null && titleAt(text.substring(person.span().end(), sentence.end()).strip()) == null;
        boolean row = (title == null || aside) && opensRow(text, sentence, person);
        String before = !aside || !row ? null : office(text.substring(sentence.start(), person.span().start()));
        String office = row && before != null ? null : title; // 取締役会長　A（社長）: what he or she becomes
        Span evidence;
        if (office == null) {
            int from = Math.max(sentence.start(), person.span().start() - LONGEST);
            before = text.substring(from, person.span().start());
            int cut = Math.max(Math.max(before.lastIndexOf('、'), before.lastIndexOf('。')), Math.max(before.lastIndexOf('は'), before.lastIndexOf("した")));
            office = before.endsWith("・") ? null : office(before.substring(cut + 1)); // 監督・A is a line of credits
            evidence = new Span(from + cut + 1, person.span().end());
        } else {
            evidence = new Span(person.span().start(), Math.min(sentence.end(), person.span().end() + title.length()));
        }
        if (office == null || office.isEmpty()) {
            return;
        }
        Mention body = discourse.taken() != null && stays(text, sentence, person) ? discourse.taken() : discourse.owner();
        body = body == null && row ? discourse.carried(NameTypes.BODIES) : body;
        body = body == null && titles.contains(office) && !PUBLIC.contains(office) ? onlyFirm(discourse) : body;
        body = body == null && title == null && titles.contains(office) ? discourse.spoken(1) : body;
        boolean given = body != null && NameTypes.isBody(body) && !(title != null && PUBLIC.contains(title) && body.is(NameType.COMPANY));
        if (given) {
            add(person, body, office, evidence, drafts);
        }
    }

    /** Whether the sentence says of the person that he or she goes on. */
    private static boolean stays(String text, Span sentence, Mention person) {
        String rest = text.substring(person.span().end(), Math.min(sentence.end(), person.span().end() + LONGEST));
        return STAYING.stream().anyMatch(rest::contains);
    }

    /** The firm that the sentence before named, where it named just one; null otherwise. */
    private static Mention onlyFirm(Discourse discourse) {
        List<Mention> firms = discourse.group(EnumSet.of(NameType.COMPANY));
        boolean one = !firms.isEmpty() && firms.stream().allMatch(firm -> firm.meaning().equals(firms.get(0).meaning()));
        return one ? firms.get(0) : null;
    }

    /** The office in brackets right behind a person: A（取締役）; null where there is none. */
    private String bracketed(String behind) {
        String rest = withoutHonorific(behind.strip());
        if (!rest.startsWith("（") && !rest.startsWith("(")) {
            return null;
        }
        int close = Math.max(rest.indexOf('）'), rest.indexOf(')'));
        String inside = close < 0 ? "" : rest.substring(1, close).strip();
        return !inside.isEmpty() && (endsWithTitle(inside) || titleAt(inside) != null && inside.charAt(0) < 0x80) ? inside : null;
    }

    /** Whether a sentence begins with an office and the person: 取締役CFO　野々村桂子. */
    private static boolean opensRow(String text, Span sentence, Mention person) {
        for (int i = sentence.start(); i < person.span().start(); i++) {
            char c = text.charAt(i);
            if (c == '、' || c == '。' || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HIRAGANA) {
                return false;
            }
        }
        return person.span().start() > sentence.start();
    }

    /** Aを…責任者に任命: the office stands between を and に, the body is the sentence's own or the one told last. */
    private boolean appointed(String text, Span sentence, List<Mention> mentions, int i, Discourse discourse, List<Draft> drafts) {
        Mention person = mentions.get(i);
        int from = person.span().end();
        int end = Math.max(from, Math.min(sentence.end(), from + LONGEST + 20)); // a name may go on behind the sentence's end
        String rest = text.substring(from, end);
        String plain = rest.stripLeading();
        String held = titleAt(plain);
        if (held != null) { // A取締役（CTO）が社長に昇格
            plain = plain.substring(held.length()).stripLeading();
            int close = plain.startsWith("（") ? plain.indexOf('）') : plain.startsWith("(") ? plain.indexOf(')') : -1;
            plain = plain.substring(close + 1).stripLeading();
        }
        int particle = plain.startsWith("を") || plain.startsWith("氏を") || plain.startsWith("さんを") ? plain.indexOf('を') + 1
                : plain.startsWith("が") || plain.startsWith("氏が") || plain.startsWith("は") || plain.startsWith("氏は") ? Math.max(plain.indexOf('が'), plain.indexOf('は')) + 1 : -1;
        if (particle <= 0) {
            return false;
        }
        for (String verb : APPOINTING) {
            int at = plain.indexOf(verb, particle);
            if (at < 0) {
                continue;
            }
            String office = plain.substring(particle, at).strip();
            for (String goal : List.of("として", "に", "へ")) {
                if (office.endsWith(goal)) {
                    office = office.substring(0, office.length() - goal.length()).strip();
                    break;
                }
            }
            if (!endsWithTitle(withoutAside(office))) {
                continue;
            }
            Mention body = body(mentions, i, discourse);
            if (body != null) {
                int verbEnd = from + rest.indexOf(plain) + at + verb.length();
                Span evidence = new Span(person.span().start(), Math.min(verbEnd, sentence.end()));
                add(person, body, office.startsWith("の") ? office.substring(1) : office, evidence, drafts);
            }
            return true;
        }
        return false;
    }

    private static Mention body(List<Mention> mentions, int i, Discourse discourse) {
        for (int j = 0; j < mentions.size(); j++) {
            if (mentions.get(j).is(NameType.COMPANY) && j < i) {
                return mentions.get(j);
            }
        }
        Mention owner = discourse.owner();
        return owner != null && NameTypes.isBody(owner) ? owner : null;
    }

    /** The body told right before the person, past places: OpenAIのアジア太平洋地域責任者であるA; -1 where there is none. */
    private static int nearestBody(List<Mention> mentions, int person) {
        int at = person - 1;
        while (at >= 0 && mentions.get(at).is(NameType.PLACE)) {
            at--;
        }
        return at >= 0 && NameTypes.isBody(mentions.get(at)) ? at : -1;
    }

    /** The body at {@code i} and those before it that share its office: 元 Truecaller / Meta 幹部の. */
    private static List<Mention> bodies(String text, List<Mention> mentions, int i) {
        List<Mention> bodies = new ArrayList<>(List.of(mentions.get(i)));
        for (int j = i; j > 0 && NameTypes.isBody(mentions.get(j - 1)); j--) {
            String between = text.substring(mentions.get(j - 1).span().end(), mentions.get(j).span().start()).strip();
            if (!JOINTS.contains(between)) {
                break;
            }
            bodies.add(0, mentions.get(j - 1));
        }
        return bodies;
    }

    /** 元 in front of the body belongs to the office. */
    private static String lead(String text, Mention body) {
        int at = body.span().start() - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && (text.charAt(at) == '元' || text.charAt(at) == '前') ? text.substring(at, at + 1) : "";
    }

    /** Whether nothing but a department stands between body and person: の, 大学院の, 研究部門の. */
    private static boolean isTie(String between) {
        String tie = between.strip();
        if (tie.equals("、") || tie.equals("のCEO、")) {
            return true;
        }
        String department = tie.endsWith("の") ? tie.substring(0, tie.length() - 1) : tie;
        department = department.startsWith("の") ? department.substring(1) : department;
        for (int i = 0; i < department.length(); i++) {
            char c = department.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != ' ' && c != '・' && c != '　' || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HIRAGANA) {
                return false;
            }
        }
        return true;
    }

    /** The office in what stands between body and person: の元社長である, 代表取締役社長; null where it is none. */
    private String office(String between) {
        String office = between.strip();
        office = office.startsWith("」") || office.startsWith("』") ? office.substring(1).strip() : office;
        for (String tail : List.of("である", "を務める", "の", "、", "・", "として", "だった")) {
            if (office.endsWith(tail)) {
                office = office.substring(0, office.length() - tail.length()).strip();
                break;
            }
        }
        office = office.startsWith("の") || office.startsWith("で") ? office.substring(1).strip() : office;
        int list = between.strip().endsWith("を務める") ? office.indexOf('、') : -1; // Xで部長、委員を務めるA
        office = list > 0 && endsWithTitle(office.substring(0, list)) ? office.substring(0, list) : office;
        if (office.isEmpty() || office.indexOf('。') >= 0 || office.indexOf('、') >= 0 || office.contains("は") || office.contains("が") || office.contains("を")) {
            return null;
        }
        return endsWithTitle(withoutAside(office)) ? office : null;
    }

    private static String withoutAside(String office) {
        int open = Math.max(office.lastIndexOf('('), office.lastIndexOf('（'));
        return open > 0 && (office.endsWith(")") || office.endsWith("）")) ? office.substring(0, open).strip() : office;
    }

    private boolean endsWithTitle(String office) {
        for (String title : titles) {
            if (office.endsWith(title)) {
                return true;
            }
        }
        return false;
    }

    /** The longest title that the words begin with, or null. */
    private String titleAt(String words) {
        for (String title : titles) {
            if (words.startsWith(title)) {
                return title;
            }
        }
        return null;
    }

    /** 代表取締役社長 of the row 代表者 代表取締役社長. */
    private String withoutLabel(String office) {
        for (String label : LABELS) {
            if (office.startsWith(label) && office.length() > label.length() && " 　：:".indexOf(office.charAt(label.length())) >= 0) {
                return office.substring(label.length() + 1).strip();
            }
        }
        int slash = office.lastIndexOf('／');
        return slash >= 0 && !endsWithTitle(office.substring(0, slash)) ? office.substring(slash + 1).strip() : office; // a row of several
    }

    private void add(Mention person, Mention body, String office, Span evidence, List<Draft> drafts) {
        Draft draft = Draft.of(Predicate.HOLDS_ROLE, person.meaning(), body.meaning(), evidence, -1, "role:" + (office.isEmpty() ? "title" : "office"));
        draft.qualifiers().put(Qualifier.ROLE, withoutLabel(office));
        drafts.add(draft);
    }
}
