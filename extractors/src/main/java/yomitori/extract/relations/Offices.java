package yomitori.extract.relations;

import java.util.List;
import java.util.regex.Pattern;
import yomitori.extract.Table;
import yomitori.extract.Words;

/** Finds offices in the words around a person: what ends with a title of the table, without what joins it to person and body. */
final class Offices {
    static final String[] COLUMNS = {"word", "role", "example", "yields"};

    /** What a word does beside an office. */
    private enum Role {
        /** 代表者名: labels a row that tells an office and who holds it. */
        LABEL,
        /** 氏: stands behind a person. */
        HONORIFIC,
        /** および: may stand between a person and a body whose office he or she holds. */
        JOINT,
        /** （: joins a person to the body behind. */
        TIE_BEHIND,
        /** のCEO、: joins a body to a person whose title stands behind the name. */
        TIE_BEFORE,
        /** 現: may stand before the body behind a person. */
        PRESENT,
        /** 元: belongs to the office before whose body it stands. */
        FORMER,
        /** である: joins an office to the person behind. */
        TAIL,
        /** を務める: joins the first of two offices to the person behind. */
        SERVING,
        /** を: marks a person as one who is made something. */
        OBJECT,
        /** は: marks a person as one who becomes something. */
        SUBJECT,
        /** として: marks the office that somebody is given. */
        GOAL,
        /** 任命: gives somebody an office. */
        APPOINTING,
        /** 続投: says what those do in a takeover who led the firm that is taken. */
        STAYING,
        /** に加わ: stands behind a body to which somebody comes. */
        JOINING,
        /** 大統領: an office that no firm gives. */
        PUBLIC,
        /** 首相: an office of a land, which no body has that was told before. */
        STATE,
        /** 部門責任者: ends an office that a firm gives whose name was told before. */
        DEPARTMENT
    }

    private static final Pattern FOREIGN = Pattern.compile("[A-Z][A-Za-z]*[a-z][A-Za-z]* [A-Z][a-z]+$");

    private final Words titles;
    private final RoleWords<Role> roles;

    private Offices(Table titles, Table words) {
        this.titles = Words.of(titles.rows().stream().map(row -> row.get("title")).toList());
        this.roles = RoleWords.read(words, Role.class);
    }

    static Offices standard() {
        return new Offices(Table.beside(Offices.class, "tables/roles.tsv", "title"), table());
    }

    static Table table() {
        return Table.beside(Offices.class, "tables/offices.tsv", COLUMNS);
    }

    /** The longest title that the words begin with; null where they begin with none. */
    String titleAt(String words) {
        int title = titles.startingAt(words, 0);
        return title == 0 ? null : titles.word(title);
    }

    boolean isTitle(String words) {
        return titles.is(words, 0, words.length()) != 0;
    }

    boolean endsWithTitle(String words) {
        return titles.endingAt(words, words.length()) != 0;
    }

    /** Whether words behind a body say that somebody comes to it. */
    boolean isJoined(String behind) {
        return roles.get(Role.JOINING).startingAt(behind, 0) != 0;
    }

    /** Whether the title is one that no firm gives. */
    boolean isPublic(String title) {
        return is(Role.PUBLIC, title);
    }

    /** Whether the title is that of a land's office, and of no body in it. */
    boolean isOfState(String title) {
        return is(Role.STATE, title);
    }

    /** Whether the office is that of the head of a department. */
    boolean isOfDepartment(String office) {
        return endsWith(Role.DEPARTMENT, office);
    }

    /** The title right behind a person, or the office in brackets: A（取締役）; null where there is none. */
    String behindPerson(String words) {
        String title = titleAt(withoutSpelling(words.strip()));
        return title != null ? title : bracketed(words);
    }

    /** The words without the foreign spelling of a name in brackets before them: （Ada Kono）教授. */
    private static String withoutSpelling(String words) {
        int close = Phrases.closing(words, 0, words.length());
        for (int i = 1; i < close; i++) {
            char c = words.charAt(i);
            if (!(c < 0x250 && Character.isLetter(c)) && " .・-'’".indexOf(c) < 0) {
                return words;
            }
        }
        return close > 3 && Character.isUpperCase(words.charAt(1)) && Character.isLowerCase(words.charAt(2)) ? words.substring(close + 1) : words;
    }

    /** The words without what stands in brackets before them, which tells of the body: （京都市）の. */
    static String withoutAside(String words) {
        return words.substring(Phrases.closing(words, 0, words.length()) + 1);
    }

    private String bracketed(String behind) {
        String rest = withoutHonorific(behind.strip());
        if (!rest.startsWith("（") && !rest.startsWith("(")) {
            return null;
        }
        int close = Math.max(rest.indexOf('）'), rest.indexOf(')'));
        String inside = close < 0 ? "" : rest.substring(1, close).strip();
        return !inside.isEmpty() && (endsWithTitle(inside) || titleAt(inside) != null && inside.charAt(0) < 0x80) ? inside : null;
    }

    /** The office in what stands between body and person: の元社長である, 代表取締役社長; null where it is none. */
    String between(String words) {
        String office = words.strip();
        boolean serving = endsWith(Role.SERVING, office);
        office = office.startsWith("」") || office.startsWith("』") ? office.substring(1).strip() : office;
        office = without(Role.TAIL, office);
        office = office.startsWith("の") || office.startsWith("で") ? office.substring(1).strip() : office;
        int list = serving ? office.indexOf('、') : -1; // Xで部長、委員を務めるA
        office = list > 0 && endsWithTitle(office.substring(0, list)) ? office.substring(0, list) : office;
        boolean open = office.startsWith("（") || office.startsWith("("); // X（社長・A）
        return !open && isOneNoun(office) && isOffice(office) ? office : null;
    }

    private static boolean isOneNoun(String words) {
        for (int i = 0; i < words.length(); i++) {
            if ("。、はがを".indexOf(words.charAt(i)) >= 0) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    /** Whether the words end with a title, or a remark in brackets behind one. */
    boolean isOffice(String words) {
        int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('（'));
        boolean aside = open > 0 && (words.endsWith(")") || words.endsWith("）"));
        return endsWithTitle(aside ? words.substring(0, open).strip() : words);
    }

    /** Whether foreign words in front of the title of an office seem to name the body that gives it: 元 Port Labs CEO. */
    boolean namesBody(String office) {
        int title = titles.endingAt(office, office.length());
        String before = title == 0 ? office : office.substring(0, office.length() - titles.length(title)).strip();
        return FOREIGN.matcher(before).find();
    }

    /** 代表取締役社長 of the row 代表者 代表取締役社長. */
    String withoutLabel(String office) {
        Words labels = roles.get(Role.LABEL);
        int label = labels.startingAt(office, 0);
        int end = label == 0 ? 0 : labels.length(label);
        if (end > 0 && office.length() > end && " 　：:".indexOf(office.charAt(end)) >= 0) {
            return office.substring(end + 1).strip();
        }
        int slash = office.lastIndexOf('／');
        boolean row = slash >= 0 && !endsWithTitle(office.substring(0, slash)); // a row of several
        return row ? office.substring(slash + 1).strip() : office;
    }

    private String withoutHonorific(String words) {
        Words honorifics = roles.get(Role.HONORIFIC);
        int honorific = honorifics.startingAt(words, 0);
        return honorific == 0 ? words : words.substring(honorifics.length(honorific)).strip();
    }

    /** Whether the words may stand between bodies of which the person holds the same office. */
    boolean joins(String words) {
        return is(Role.JOINT, words);
    }

    /** 元 at the end of the words, which belongs to the office; empty where none stands there. */
    String former(String text, int end) {
        Words former = roles.get(Role.FORMER);
        int word = former.endingAt(text, end);
        return word == 0 ? "" : former.word(word);
    }

    /** Whether the words join a person to the body behind: （, は, 氏（現. */
    boolean tiesBehind(String words) {
        return is(Role.TIE_BEHIND, tieBehind(words));
    }

    /** The tie in the words between a person and the body behind, without honorifics and 現. */
    String tieBehind(String words) {
        String tie = isList(words) ? words.substring(0, 1) : withoutHonorific(words);
        tie = tie.substring(0, tie.length() - former(tie, tie.length()).length());
        return without(Role.PRESENT, tie).strip();
    }

    /** Whether the words are the begin of a list in brackets: （ジャーナリスト／評論家、. */
    static boolean isList(String words) {
        return words.length() > 2 && "（(".indexOf(words.charAt(0)) >= 0 && "、／/・".indexOf(words.charAt(words.length() - 1)) >= 0
                && words.indexOf('）') < 0 && words.indexOf(')') < 0;
    }

    /** Whether nothing but a department stands between a body and a person with a title: の, 大学院の, 研究部門の. */
    boolean tiesBefore(String between) {
        String tie = between.strip();
        if (is(Role.TIE_BEFORE, tie)) {
            return true;
        }
        String department = tie.endsWith("の") ? tie.substring(0, tie.length() - 1) : tie;
        department = department.startsWith("の") ? department.substring(1) : department;
        for (int i = 0; i < department.length(); i++) {
            char c = department.charAt(i);
            boolean sign = !Character.isLetterOrDigit(c) && " ・　".indexOf(c) < 0;
            if (sign || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HIRAGANA) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words are nothing but を務める. */
    boolean isServing(String words) {
        return is(Role.SERVING, words);
    }

    /** Whether words behind a person say that he or she goes on. */
    boolean tellsStay(String words) {
        return roles.standIn(Role.STAYING, words);
    }

    /** The verbs that give somebody an office. */
    List<String> appointing() {
        return roles.get(Role.APPOINTING).all();
    }

    /** The words behind a person without an office held before: A取締役（CTO）が社長に昇格. */
    String withoutHeld(String behind) {
        String held = titleAt(behind);
        if (held == null) {
            return behind;
        }
        String rest = behind.substring(held.length()).stripLeading();
        return withoutAside(rest).stripLeading();
    }

    /** Where the words go on behind the particle that marks a person as one who is given an office; 0 where none does. */
    int behindParticle(String words) {
        if (roles.get(Role.OBJECT).startingAt(words, 0) != 0) {
            return words.indexOf('を') + 1;
        }
        boolean subject = roles.get(Role.SUBJECT).startingAt(words, 0) != 0;
        return subject ? Math.max(words.indexOf('が'), words.indexOf('は')) + 1 : 0;
    }

    /** The office without the particle that marks it as one given. */
    String withoutGoal(String words) {
        return without(Role.GOAL, words);
    }

    private boolean is(Role role, String words) {
        return roles.is(role, words);
    }

    private boolean endsWith(Role role, String words) {
        return roles.end(role, words);
    }

    private String without(Role role, String words) {
        Words tails = roles.get(role);
        int tail = tails.endingAt(words, words.length());
        return tail == 0 ? words : words.substring(0, words.length() - tails.length(tail)).strip();
    }
}
