package yomitori.index;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.Nearest;
import yomitori.index.Clause.Comparison;
import yomitori.index.Clause.Place;
import yomitori.text.Width;

/** Reads queries by recursive descent; the grammar stands at {@link SearchRequest}. Full-width signs count as half-width ones. */
final class QueryParser {
    private static final int LONGEST = 4000;
    private static final int DEEPEST = 40;
    private static final int MOST_CLAUSES = 256;
    private static final int MOST_LETTERS = 2;
    private static final int MOST_WORDS_BETWEEN = 50;
    private static final float MOST_WEIGHT = 100;

    private final String query;
    private final String text;
    private int at;
    private int depth;
    private int clauses;
    /** The field whose values stand in parentheses, null outside of such. */
    private QueryField scope;

    private QueryParser(String query) {
        this.query = query;
        this.text = Width.fold(query);
    }

    /** @throws QueryException where the query cannot be understood */
    static Clause parse(String query) {
        if (query.length() > LONGEST) {
            throw new QueryException(query.substring(0, 40), 40, 40, "a query of " + query.length() + " characters",
                    "at most " + LONGEST + " are read");
        }
        QueryParser parser = new QueryParser(query);
        parser.skipBlanks();
        if (parser.isAtEnd()) {
            return new Clause.All();
        }
        Clause clause = parser.either();
        if (!parser.isAtEnd()) {
            throw parser.fault(parser.at, parser.at + 1, "a closing parenthesis without an opening one",
                    "remove it, or put it in quotes to search for it");
        }
        return clause;
    }

    private Clause either() {
        List<Clause> parts = new ArrayList<>();
        parts.add(all());
        while (takeKeyword("OR")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Clause.Or(parts);
    }

    private Clause all() {
        List<Clause> parts = new ArrayList<>();
        parts.add(each());
        while (takeKeyword("AND") || !isAtEnd() && text.charAt(at) != ')' && !isKeyword("OR")) {
            parts.add(each());
        }
        return parts.size() == 1 ? parts.getFirst() : new Clause.And(parts);
    }

    private Clause each() {
        skipBlanks();
        int start = at;
        if (++depth > DEEPEST) {
            throw fault(start, start, "more than " + DEEPEST + " levels of parentheses and NOT", "write it flatter");
        }
        if (++clauses > MOST_CLAUSES) {
            throw fault(start, start, "more than " + MOST_CLAUSES + " parts", "ask several queries");
        }
        Clause clause = weighted(one(start));
        depth--;
        skipBlanks();
        return clause;
    }

    private Clause one(int start) {
        if (isAtEnd() || text.charAt(at) == ')' || isKeyword("OR") || isKeyword("AND")) {
            int end = isAtEnd() ? at : at + (text.charAt(at) == ')' ? 1 : isKeyword("OR") ? 2 : 3);
            throw fault(at, end, "something to search for is missing here", "write a word, a \"phrase\", field:value or (…)");
        }
        if (takeKeyword("NOT") || takeMinus()) {
            return new Clause.Not(each());
        }
        if (text.charAt(at) == '(') {
            return group();
        }
        if (text.charAt(at) == '"') {
            String phrase = quoted();
            return scope == null ? words(phrase, true, start) : literal(scope, start, phrase, true);
        }
        QueryField field = scope == null ? takeField() : null;
        if (field != null) {
            return value(field, start);
        }
        if (scope != null) {
            return value(scope, start);
        }
        String word = word();
        return word.equals("*") ? new Clause.All() : words(word, false, start);
    }

    private Clause words(String words, boolean phrase, int start) {
        int near = takeNear(phrase ? MOST_WORDS_BETWEEN : MOST_LETTERS, phrase ? MOST_WORDS_BETWEEN : letters(words));
        return new Clause.Words(words, phrase, near, new Place(start, at));
    }

    /** A word of some letters may have one of them wrong, a longer one two. */
    private static int letters(String word) {
        return word.length() < 6 ? 1 : MOST_LETTERS;
    }

    /** The number behind a tilde that follows directly, the usual one where it has none, 0 where there is no tilde. */
    private int takeNear(int most, int usual) {
        if (isAtEnd() || text.charAt(at) != '~') {
            return 0;
        }
        int start = at++;
        int digits = at;
        while (!isAtEnd() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (digits == at) {
            return usual;
        }
        boolean small = at - digits <= 2 && Integer.parseInt(text.substring(digits, at)) <= most;
        if (!small) {
            throw fault(start, at, "too far", most == MOST_LETTERS
                    ? "at most " + most + " letters of a word may differ: WORD~1, WORD~2"
                    : "at most " + most + " words may stand between those of a phrase: \"…\"~" + most);
        }
        return Integer.parseInt(text.substring(digits, at));
    }

    private Clause weighted(Clause clause) {
        if (isAtEnd() || text.charAt(at) != '^') {
            return clause;
        }
        int start = at++;
        int number = at;
        while (!isAtEnd() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        try {
            float weight = Float.parseFloat(text.substring(number, at));
            if (weight <= MOST_WEIGHT) {
                return new Clause.Weighted(clause, weight);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw fault(start, at, "a weight is a number from 0 to 100", "write for example シェア^2");
    }

    private Clause group() {
        int open = at++;
        Clause inner = either();
        if (isAtEnd()) {
            throw fault(open, open + 1, "this parenthesis is not closed",
                    "add ) at its end, or put it in quotes to search for it");
        }
        at++;
        return inner;
    }

    private Clause value(QueryField field, int start) {
        if (!isAtEnd() && text.charAt(at) == '(' && scope == null) {
            scope = field;
            Clause group = group();
            scope = null;
            return group;
        }
        int signAt = at;
        Comparison comparison = takeComparison();
        if (comparison != Comparison.EQUAL && !field.isComparable()) {
            throw fault(signAt, at, field.written() + " does not compare", "write " + field.written() + ":VALUE; these compare: "
                    + "money percent rank quantity params multiple duration date published");
        }
        boolean quoted = !isAtEnd() && text.charAt(at) == '"';
        String literal = quoted ? quoted() : word();
        if (literal.isBlank()) {
            throw fault(start, at, "the value is missing",
                    "write " + field.written() + ":VALUE, without a space behind the colon");
        }
        int dots = quoted || !field.isComparable() ? -1 : literal.indexOf("..");
        if (dots >= 0) {
            Place place = new Place(start, at);
            return range(field, comparison, literal, dots, place);
        }
        return comparison == Comparison.EQUAL
                ? literal(field, start, literal, quoted)
                : new Clause.Compares(field, comparison, literal, new Place(start, at));
    }

    private Clause literal(QueryField field, int start, String literal, boolean quoted) {
        if (quoted && literal.isBlank()) {
            throw fault(start, at, "the value is empty", "write something between the quotes");
        }
        int tilde = at;
        int near = takeNear(MOST_LETTERS, letters(literal));
        if (near > 0 && !field.isName()) {
            throw fault(tilde, at, field.written() + " takes no ~ behind its value",
                    field.isComparable() ? "write " + field.written() + ":~" + literal : "remove it");
        }
        Place place = new Place(start, at);
        return field.isComparable()
                ? new Clause.Compares(field, Comparison.EQUAL, literal, place)
                : new Clause.Is(field, literal, near, place);
    }

    private Clause range(QueryField field, Comparison comparison, String literal, int dots, Place place) {
        String low = literal.substring(0, dots);
        String high = literal.substring(dots + 2);
        if (comparison != Comparison.EQUAL && comparison != Comparison.POSSIBLE) {
            throw fault(place.start(), place.end(), "a range cannot be compared as well",
                    "write " + field.written() + ":" + literal + " or " + field.written() + ":" + comparison.sign() + low);
        }
        if (low.isEmpty() && high.isEmpty()) {
            throw fault(place.start(), place.end(), "a range without ends", "write FROM..TO, FROM.. or ..TO");
        }
        return new Clause.Between(field, low, high, comparison == Comparison.POSSIBLE, place);
    }

    private QueryField takeField() {
        int end = at;
        while (end < text.length() && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        if (end == at || end == text.length() || text.charAt(end) != ':') {
            return null;
        }
        String name = text.substring(at, end);
        QueryField field = QueryField.named(name);
        if (field == null) {
            throw fault(at, end, "there is no field of this name", Nearest.hint(name, QueryField.names()) + "fields: "
                    + String.join(" ", QueryField.names()) + "; to search for the text itself put it in quotes");
        }
        at = end + 1;
        return field;
    }

    private Comparison takeComparison() {
        for (Comparison comparison : Comparison.values()) {
            if (comparison != Comparison.EQUAL && text.startsWith(comparison.sign(), at)) {
                at += comparison.sign().length();
                return comparison;
            }
        }
        char next = isAtEnd() ? ' ' : text.charAt(at);
        if (next == '≧' || next == '≥' || next == '≦' || next == '≤') {
            at++;
            return next == '≧' || next == '≥' ? Comparison.AT_LEAST : Comparison.AT_MOST;
        }
        at += next == '=' ? 1 : 0;
        return Comparison.EQUAL;
    }

    private String quoted() {
        int open = at;
        int close = text.indexOf('"', open + 1);
        if (close < 0) {
            throw fault(open, open + 1, "this quote is not closed", "add \" at its end");
        }
        at = close + 1;
        return query.substring(open + 1, close);
    }

    private String word() {
        int start = at;
        while (!isAtEnd() && !isBlank(text.charAt(at)) && "()\"".indexOf(text.charAt(at)) < 0
                && !(at > start && isSuffix(start))) {
            at++;
        }
        return query.substring(start, at);
    }

    /** Whether {@code ~2}, {@code ^3} or both stand here at the end of a word; 10~20 is a range and no such word. */
    private boolean isSuffix(int start) {
        int end = at;
        if (text.charAt(end) == '~' && text.substring(start, at).chars().anyMatch(Character::isLetter)) {
            end = behindNumber(end + 1);
        }
        if (end < text.length() && text.charAt(end) == '^') {
            int number = end + 1;
            end = behindNumber(number);
            if (end == number) {
                return false;
            }
        }
        return end > at && (end == text.length() || isBlank(text.charAt(end)) || text.charAt(end) == ')');
    }

    private int behindNumber(int from) {
        int end = from;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private boolean takeMinus() {
        if (text.charAt(at) == '-' && at + 1 < text.length() && !isBlank(text.charAt(at + 1))) {
            at++;
            return true;
        }
        return false;
    }

    private boolean takeKeyword(String keyword) {
        skipBlanks();
        if (!isKeyword(keyword)) {
            return false;
        }
        at += keyword.length();
        skipBlanks();
        return true;
    }

    private boolean isKeyword(String keyword) {
        int end = at + keyword.length();
        return text.startsWith(keyword, at)
                && (end == text.length() || isBlank(text.charAt(end)) || "()\"".indexOf(text.charAt(end)) >= 0);
    }

    private void skipBlanks() {
        while (!isAtEnd() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private boolean isAtEnd() {
        return at >= text.length();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private QueryException fault(int start, int end, String fault, String remedy) {
        return new QueryException(query, start, end, fault, remedy);
    }
}
