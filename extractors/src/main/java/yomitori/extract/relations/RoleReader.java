package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private static final String[] COLUMNS = {"title"};
    /** The longest office, in characters. */
    private static final int LONGEST = 40;
    private static final List<String> APPOINTING = List.of("任命", "採用", "起用", "登用", "指名", "迎え", "招聘", "選任", "就任", "昇格", "昇進", "抜擢", "就く", "就き", "就いた");

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
        String behind = text.substring(from, Math.min(Math.min(next, sentence.end()), from + LONGEST));
        String title = titleAt(behind.strip());
        int near = nearestBody(mentions, i);
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
        if (!appointed(text, sentence, mentions, i, discourse, drafts)) {
            unbodied(text, sentence, person, title, discourse, drafts);
        }
    }

    /** 大槻真理社長, 主任研究員の坪井圭吾氏: the body is the one that was told last. */
    private void unbodied(String text, Span sentence, Mention person, String title, Discourse discourse, List<Draft> drafts) {
        Mention body = discourse.owner();
        if (body == null || !isBody(body)) {
            return;
        }
        String office = title;
        Span evidence = person.span();
        if (office == null) {
            int from = Math.max(sentence.start(), person.span().start() - LONGEST);
            String before = text.substring(from, person.span().start());
            int cut = Math.max(Math.max(before.lastIndexOf('、'), before.lastIndexOf('。')), Math.max(before.lastIndexOf('は'), before.lastIndexOf("した")));
            office = office(before.substring(cut + 1));
            evidence = new Span(from + cut + 1, person.span().end());
        } else {
            evidence = new Span(person.span().start(), Math.min(sentence.end(), person.span().end() + title.length()));
        }
        if (office != null && !office.isEmpty()) {
            add(person, body, office, evidence, drafts);
        }
    }

    /** Aを…責任者に任命: the office stands between を and に, the body is the sentence's own or the one told last. */
    private boolean appointed(String text, Span sentence, List<Mention> mentions, int i, Discourse discourse, List<Draft> drafts) {
        Mention person = mentions.get(i);
        int from = person.span().end();
        int end = Math.min(sentence.end(), from + LONGEST + 20);
        String rest = text.substring(from, end);
        String plain = rest.stripLeading();
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
        return owner != null && isBody(owner) ? owner : null;
    }

    /** The body told right before the person, past places: OpenAIのアジア太平洋地域責任者であるA; -1 where there is none. */
    private static int nearestBody(List<Mention> mentions, int person) {
        int at = person - 1;
        while (at >= 0 && mentions.get(at).is(NameType.PLACE)) {
            at--;
        }
        return at >= 0 && isBody(mentions.get(at)) ? at : -1;
    }

    private static boolean isBody(Mention mention) {
        return mention.is(NameType.COMPANY) || mention.is(NameType.ORGANIZATION);
    }

    /** The body at {@code i} and those before it that share its office: 元 Truecaller / Meta 幹部の. */
    private static List<Mention> bodies(String text, List<Mention> mentions, int i) {
        List<Mention> bodies = new ArrayList<>(List.of(mentions.get(i)));
        for (int j = i; j > 0 && isBody(mentions.get(j - 1)); j--) {
            String between = text.substring(mentions.get(j - 1).span().end(), mentions.get(j).span().start()).strip();
            if (!between.equals("/") && !between.equals("／") && !between.equals("・")) {
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

    private static boolean isTie(String between) {
        String tie = between.strip();
        return tie.isEmpty() || tie.equals("の") || tie.equals("社の") || tie.equals("、") || tie.equals("のCEO、");
    }

    /** The office in what stands between body and person: の元社長である, 代表取締役社長; null where it is none. */
    private String office(String between) {
        String office = between.strip();
        for (String tail : List.of("である", "を務める", "の", "、", "だった")) {
            if (office.endsWith(tail)) {
                office = office.substring(0, office.length() - tail.length()).strip();
                break;
            }
        }
        office = office.startsWith("の") || office.startsWith("で") ? office.substring(1).strip() : office;
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

    private static void add(Mention person, Mention body, String office, Span evidence, List<Draft> drafts) {
        Draft draft = Draft.of(Predicate.HOLDS_ROLE, person.meaning(), body.meaning(), evidence, -1, "role:" + (office.isEmpty() ? "title" : "office"));
        draft.qualifiers().put(Qualifier.ROLE, office);
        drafts.add(draft);
    }
}
