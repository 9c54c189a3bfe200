package yomitori.extract.names;

import yomitori.facts.NameType;

/**
 * Plans and programmes in quotes, by the short form that the article gives them (「港湾連携構想」、略してPLT, 「次世代港湾プログラム（NPP）」), or by
 * the body that they are of: 日本の「港湾支援」プログラム.
 */
final class QuotedPolicies {
    private static final int LONGEST_ACRONYM = 10;

    private final CueWords documents;
    private final CueWords programmes;

    QuotedPolicies(Cues cues) {
        documents = cues.of(Cues.Kind.DOCUMENT);
        programmes = cues.of(Cues.Kind.PROGRAMME);
    }

    /** Whether a quote names a policy. {@code close} is where the closing mark stands, {@code end} where the name ends before it. */
    boolean isAt(Reading reading, int start, int end, int close) {
        String text = reading.text();
        int programme = programmes.endingAt(text, end);
        boolean document = documents.type(documents.endingAt(text, end)) == NameType.POLICY;
        if (document || programmes.type(programme) == NameType.POLICY) {
            return isShortened(reading, end, close) || isOfBody(reading, start - 1);
        }
        int behind = programme != 0 ? programme : programmes.startingAt(text, close + 1);
        return behind != 0 && Script.holdsJapanese(text, start, end) && isOfBody(reading, start - 1);
    }

    /** Whether a short form in capitals stands in brackets behind the name, or 略して behind the quote. */
    private static boolean isShortened(Reading reading, int end, int close) {
        String text = reading.text();
        int aside = Quote.aside(text, end, close);
        if (aside > 0) {
            return isAcronym(reading, aside);
        }
        int at = close + 1;
        at = at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '、') ? at + 1 : at;
        return text.startsWith(BracketAliases.SHORTENED, at) || text.startsWith("(", at) && isAcronym(reading, at + 1);
    }

    /** Capitals alone up to the bracket that closes, which name no body or firm that is known. */
    private static boolean isAcronym(Reading reading, int start) {
        String text = reading.text();
        int at = text.startsWith("以下", start) ? start + 2 : start;
        at = at < text.length() && "、「".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        int from = at;
        while (Script.isUpper(text, at) || Script.isDigit(text, at) || at > from && text.startsWith("-", at)) {
            at++;
        }
        Found known = reading.startingAt(from);
        boolean body = known != null && (known.entity().type() == NameType.ORGANIZATION || known.entity().type() == NameType.COMPANY);
        return at - from > 1 && at - from <= LONGEST_ACRONYM && at < text.length() && ")」".indexOf(text.charAt(at)) >= 0 && !body;
    }

    /** Whether の, は or が leads up to the quote from a country, or from a ministry or the like. */
    private static boolean isOfBody(Reading reading, int quote) {
        Found owner = quote > 0 && "のはが".indexOf(reading.text().charAt(quote - 1)) >= 0 ? reading.endingAt(quote - 1) : null;
        if (owner == null) {
            return false;
        }
        char last = reading.text().charAt(owner.end() - 1);
        return owner.entity().type() == NameType.PLACE && (last == '国' || reading.text().startsWith("日本", owner.start()))
                || owner.entity().type() == NameType.ORGANIZATION && ("省庁府".indexOf(last) >= 0 || reading.text().startsWith("EU", owner.start()));
    }
}
