package yomitori.extract.names;

import yomitori.extract.KanaSound;
import yomitori.facts.Entity;
import yomitori.facts.NameType;
import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/** Names in quotes, with a word on either side that shows what they name: 画像生成AI「X」, 「X」を発売, Yの「X」. */
final class QuotedNames {
    private static final int LONGEST = 40;
    /** A strange word of so many signs is hardly a common one. */
    private static final int LONG_WORD = 6;
    /** Names that begin with a known one. */
    static final String GROWN = "quote:grown";
    /** Plans and programmes. */
    static final String POLICY = "quote:policy";
    private static final String MAKER = "quote:maker";
    private static final String STRANGER = "quote:stranger";
    private static final String TRANSLATED = "quote:translated";

    /** What a quote names, and by which rule; the type is null where its own last word makes it any plan. */
    private record Named(NameType type, String rule) {}

    private final Newcomers newcomers;
    private final Edges edges;
    private final CueWords before;
    private final CueWords after;
    private final CueWords stops;
    private final CueWords tails;
    private final CueWords documents;
    private final CueWords labels;
    private final CueWords concepts;
    private final CueWords ideas;
    private final CueWords called;
    private final CueWords series;
    private final CueWords occasions;
    private final CueWords held;
    private final CueWords bodies;
    private final QuotedWorks works;
    private final QuotedPolicies policies;

    QuotedNames(Newcomers newcomers, Edges edges, Cues cues) {
        this.newcomers = newcomers;
        this.edges = edges;
        before = cues.of(Cues.Kind.QUOTE_BEFORE);
        after = cues.of(Cues.Kind.QUOTE_AFTER);
        tails = cues.of(Cues.Kind.LATIN_TAIL);
        documents = cues.of(Cues.Kind.DOCUMENT);
        labels = cues.of(Cues.Kind.LABEL);
        concepts = cues.of(Cues.Kind.CONCEPT);
        ideas = cues.of(Cues.Kind.IDEA);
        called = cues.of(Cues.Kind.CALLED);
        series = cues.of(Cues.Kind.SERIES);
        occasions = cues.of(Cues.Kind.OCCASION);
        held = cues.of(Cues.Kind.HELD);
        bodies = cues.of(Cues.Kind.SUFFIX);
        stops = cues.of(Cues.Kind.STOP);
        works = new QuotedWorks(newcomers, cues);
        policies = new QuotedPolicies(cues);
    }

    void read(Reading reading) {
        QuotedWorks.Titles titles = new QuotedWorks.Titles();
        read(reading, titles, true); // a word in front of the quote says more than what follows, wherever in the article it stands
        read(reading, titles, false);
    }

    private void read(Reading reading, QuotedWorks.Titles titles, boolean cuedAhead) {
        Landmarks.Offsets quotes = reading.landmarks().quotes();
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = Quote.at(reading.text(), quotes.get(i), series);
            if (quote == null) {
                continue;
            }
            Entity work = works.at(reading, titles, quote.start(), quote.end(), quote.close());
            if (work != null) {
                found(reading, quote.start(), quote.end(), work);
            } else if (policies.isAt(reading, quote.start(), quote.end(), quote.close())) {
                readPolicy(reading, quote.start(), quote.end());
            } else {
                read(reading, quote, cuedAhead);
            }
        }
    }

    private void readPolicy(Reading reading, int start, int end) {
        Found known = reading.startingAt(start);
        if (known == null || known.end() < end) {
            newcomers.found(reading, start, end, NameType.POLICY, POLICY);
        }
    }

    /** Adds a work. Its title is looked for outside quotes only where it reads like a name. */
    private void found(Reading reading, int start, int end, Entity work) {
        Found known = reading.startingAt(start);
        if (known != null && known.end() == end && known.entity().equals(work)) {
            return;
        }
        reading.add(new Found(start, end, work, "quote:work"));
        if (known == null && isNameLike(reading, start, end, false, false)) {
            reading.learn(reading.text().substring(start, end), work, "quote:work");
        }
    }

    private void read(Reading reading, Quote quote, boolean cuedAhead) {
        Found inside = reading.firstIn(quote.start(), quote.end());
        if (inside != null && inside.length() >= quote.length() - 1) {
            return;
        }
        int ahead = before.endingAt(reading.text(), quote.start() - 1);
        if (ahead == 0 && isOtherwise(reading, quote, inside)) {
            return;
        }
        NameType shown = ahead != 0 ? before.type(ahead) : shown(reading, quote);
        if (cuedAhead != (shown != null) || !cuedAhead && isLearned(reading, quote)) {
            return;
        }
        if (isOccasion(reading.text(), quote.end(), quote.close(), shown)) {
            newcomers.found(reading, quote.start(), quote.end(), NameType.EVENT, "quote:occasion");
            return;
        }
        Named named = shown == null ? namedBeside(reading, quote, inside) : new Named(shown, ahead != 0 ? "quote:before" : "quote:called");
        if (named != null && named.type() != null && mayBeName(reading, quote, named, shown != null, inside != null)) {
            newcomers.found(reading, quote.start(), quote.end(), named.type(), named.rule());
        }
    }

    /** Whether the quote holds an idea by the words beside it or its last word, or what a label behind it says: such words are no name. */
    private boolean isOtherwise(Reading reading, Quote quote, Found inside) {
        String text = reading.text();
        if (concepts.endingAt(text, quote.start() - 1) != 0 && !isLatin(text, quote.start(), quote.end())) {
            return true;
        }
        boolean labelled = labels.startingAt(text, quote.close() + 1) != 0 || inside == null && isIdea(text, quote.start(), quote.end());
        if (labelled && inside == null && reading.isFree(quote.start(), quote.end())) {
            reading.close(quote.start(), quote.end());
        }
        return labelled;
    }

    /** What a concept in front of Latin words in quotes, or the noun behind という, says that they name; null where nothing does. */
    private NameType shown(Reading reading, Quote quote) {
        NameType told = concepts.type(concepts.endingAt(reading.text(), quote.start() - 1));
        return told == null && isLatin(reading.text(), quote.start(), quote.end()) ? kindBehind(reading, quote.close() + 1) : told;
    }

    /** Whether the article uses the very words for something; the quote then names it too. */
    private static boolean isLearned(Reading reading, Quote quote) {
        Reading.Learned learned = reading.learnedAs(reading.text().substring(quote.start(), quote.end()));
        if (learned != null) {
            reading.add(new Found(quote.start(), quote.end(), learned.entity(), learned.rule()));
        }
        return learned != null;
    }

    /** What the words beside a quote show that it names, where none says so outright; null where they show nothing. */
    private Named namedBeside(Reading reading, Quote quote, Found inside) {
        String text = reading.text();
        int start = quote.start();
        int end = quote.end();
        int behind = behind(text, quote);
        if (behind != 0) {
            return product(reading, quote, after.type(behind), "quote:after");
        }
        if (maker(reading, start - 1) != null) {
            return product(reading, quote, NameType.PRODUCT, MAKER);
        }
        if (inside != null) {
            return isGrown(reading, inside, start, end) ? new Named(NameType.PRODUCT, GROWN) : null;
        }
        if (isKatakana(text, start, end) && isOfStranger(reading, start - 1)) {
            return product(reading, quote, NameType.PRODUCT, STRANGER);
        }
        if (isTranslated(text, start, end, quote.close())) {
            return new Named(NameType.PRODUCT, TRANSLATED);
        }
        if (isLatinName(text, start, end) && isInJapanese(text, start, end) && !isExplained(text, end, quote.close())) {
            NameType tail = tails.type(tails.endingAt(text, withoutYear(text, start, end)));
            return product(reading, quote, tail == null ? NameType.PRODUCT : tail, "quote:latin");
        }
        return null;
    }

    private int behind(String text, Quote quote) {
        int behind = after.startingAt(text, quote.close() + 1);
        return behind == 0 && quote.end() < quote.close() ? after.startingAt(text, quote.end()) : behind;
    }

    private Named product(Reading reading, Quote quote, NameType type, String rule) {
        return new Named(type == NameType.PRODUCT ? ending(reading, quote.start(), quote.end()) : type, rule);
    }

    /** Whether the words read like a name, are spelled out like one, or are strange where something is sold. */
    private boolean mayBeName(Reading reading, Quote quote, Named named, boolean cued, boolean known) {
        String text = reading.text();
        boolean certain = named.rule().equals(TRANSLATED) || named.rule().equals(GROWN);
        return certain || isNameLike(reading, quote.start(), quote.end(), cued, known) || isSpelled(text, quote.end(), quote.close())
                || isSold(reading, quote, named) && isStrange(reading, quote.start(), quote.end());
    }

    private boolean isSold(Reading reading, Quote quote, Named named) {
        Found maker = named.rule().equals(MAKER) ? maker(reading, quote.start() - 1) : null;
        int behind = behind(reading.text(), quote);
        return named.rule().equals(STRANGER) || maker != null && (maker.end() == quote.start() - 1 || quote.length() >= LONG_WORD)
                || behind != 0 && after.word(behind).contains("発売");
    }

    private static boolean isLatin(String text, int start, int end) {
        return Script.isUpper(text, start) && !Script.holdsJapanese(text, start, end);
    }

    /** What the noun behind という shows: 「X」という動画編集AI. Null where no such noun stands there. */
    private NameType kindBehind(Reading reading, int from) {
        int word = called.startingAt(reading.text(), from);
        if (word == 0) {
            return null;
        }
        Tokens tokens = reading.tokens();
        int end = from + called.length(word);
        int token = tokens.at(end);
        for (int nouns = 0; nouns < 5 && token < tokens.size() && tokens.start(token) == end
                && tokens.partOfSpeech(token).isNoun() && Script.of(reading.text().charAt(end)) != Script.OTHER; nouns++) {
            end = tokens.end(token++);
        }
        return before.type(before.endingAt(reading.text(), end));
    }

    /** Whether people meet there, by its own last word and by what is said of it: 「X勉強会」を開催. Such names hold particles as well. */
    private boolean isOccasion(String text, int end, int close, NameType shown) {
        if (shown != null && shown != NameType.EVENT || occasions.endingAt(text, end) == 0) {
            return false;
        }
        return shown == NameType.EVENT || held.standInClause(text, close + 1, close + 30);
    }

    /**
     * What a quote that is a product by the words beside it is by its own last word: 「欧州海洋憲章」を発表, 「港湾評議会」が登場. A plan
     * without a name in it is any: null for 「節電計画」を採用.
     */
    private NameType ending(Reading reading, int start, int end) {
        String text = reading.text();
        NameType document = documents.type(documents.endingAt(text, end));
        if (document != null) {
            return document == NameType.PRODUCT || reading.firstIn(start, end) != null ? document : null;
        }
        return bodies.type(bodies.endingAt(text, end)) == NameType.ORGANIZATION ? NameType.ORGANIZATION : NameType.PRODUCT;
    }

    /** The firm in front of the quote, or whose の stands there, perhaps with nouns between: Y「X」, Yの「X」, Yの音声認識エンジン「X」. */
    private static Found maker(Reading reading, int quote) {
        Tokens tokens = reading.tokens();
        Found adjacent = reading.endingAt(quote);
        if (adjacent != null && adjacent.entity().type() == NameType.COMPANY) {
            return adjacent;
        }
        int at = quote;
        for (int nouns = 0; nouns < 5 && at > 1; nouns++) {
            if (reading.text().charAt(at - 1) == 'の') {
                Found maker = reading.endingAt(at - 1);
                return maker != null && maker.entity().type() == NameType.COMPANY ? maker : null;
            }
            int token = tokens.at(at - 1);
            if (token >= tokens.size() || !tokens.partOfSpeech(token).isNoun() || Script.of(reading.text().charAt(at - 1)) == Script.OTHER) {
                return null;
            }
            at = tokens.start(token);
        }
        return null;
    }

    /**
     * Whether の of a word in katakana leads up to the quote that the article uses for a firm elsewhere, or that is strange where something
     * is sold: ミナトーレの「ソラナミ」.
     */
    private static boolean isOfStranger(Reading reading, int quote) {
        String text = reading.text();
        int end = quote - 1;
        int start = end;
        while (start > 0 && end - start < LONGEST && Script.of(text.charAt(start - 1)) == Script.KATAKANA) {
            start--;
        }
        if (end - start < 3 || text.charAt(end) != 'の') {
            return false;
        }
        Reading.Learned learned = reading.learnedAs(text.substring(start, end));
        Tokens tokens = reading.tokens();
        int token = tokens.at(start);
        return learned != null && learned.entity().type() == NameType.COMPANY
                || tokens.end(token) == end && tokens.isUnknownKatakana(token) && reading.holds("発売");
    }

    /** Latin words with their sounds in brackets behind: 「Search Live」(サーチ・ライブ), 「Quill(クイル)」. Ideas are explained otherwise. */
    private static boolean isTranslated(String text, int start, int end, int close) {
        int open = end == close ? close + 1 : text.charAt(end) == ' ' ? end + 1 : end;
        int shut = Quote.next(text, ')', open);
        if (open >= text.length() || text.charAt(open) != '(' || shut < open + 4 || shut - open > LONGEST) {
            return false;
        }
        LatinPhrase phrase = LatinPhrase.at(text, start);
        return Script.isUpper(text, start) && phrase.end() == end && (phrase.words() > 1 || end < close)
                && isKatakana(text, open + 1, shut) && KanaSound.mayBegin(text.charAt(start), text.charAt(open + 1));
    }

    private static boolean isKatakana(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Script.of(text.charAt(i)) != Script.KATAKANA && text.charAt(i) != '・') {
                return false;
            }
        }
        return true;
    }

    /** Whether Japanese stands near in the same line: 「」 are Japanese by themselves, “” need not be. */
    private static boolean isInJapanese(String text, int start, int end) {
        if (text.charAt(start - 1) != '“') {
            return true;
        }
        int from = start - 1;
        while (from > 0 && start - from < LONGEST && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < LONGEST && text.charAt(to) != '\n') {
            to++;
        }
        return Script.holdsJapanese(text, from, to);
    }

    /** Whether a common abbreviation of the words stands in brackets behind them: 「Return on Harbour (ROI)」. */
    private boolean isExplained(String text, int end, int close) {
        int open = end < close ? text.indexOf('(', end) : -1;
        return open > 0 && open < close && stops.is(text, open + 1, close - 1);
    }

    /** Whether the Latin spelling of a name stands in brackets behind it: 「星海(Xinghai)」. */
    private static boolean isSpelled(String text, int end, int close) {
        int open = Quote.aside(text, end, close);
        return open > 0 && open + 2 < close && Script.isUpper(text, open) && !Script.isUpper(text, open + 1)
                && !Script.holdsJapanese(text, open, close);
    }

    /** Whether a known firm or product goes on behind a blank in nouns of which one is in katakana: 「Slack 潮時計アシスタント」. */
    private boolean isGrownInJapanese(Reading reading, Found inside, int start, int end) {
        String text = reading.text();
        NameType type = inside.entity().type();
        boolean maker = type == NameType.COMPANY || type == NameType.PRODUCT;
        if (!maker || inside.start() != start || inside.end() + 2 >= end || text.charAt(inside.end()) != ' '
                || ideas.endingAt(text, end) != 0 || edges.isTail(reading, inside.end() + 1)) {
            return false;
        }
        Tokens tokens = reading.tokens();
        boolean katakana = false;
        for (int i = tokens.at(inside.end() + 1); i < tokens.size() && tokens.start(i) < end; i++) {
            PartOfSpeech part = tokens.partOfSpeech(i);
            boolean dash = text.charAt(tokens.start(i)) == '-' && text.charAt(tokens.start(i) - 1) == ' ';
            if (dash || !part.isNoun() && !part.isSymbol() && !part.isPrefix() || part.isBoundNoun() || part.isPronoun()) {
                return false;
            }
            katakana |= Script.of(text.charAt(tokens.start(i))) == Script.KATAKANA && tokens.end(i) - tokens.start(i) > 2;
        }
        return katakana;
    }

    /** Whether the words of a known product go on in capitals to the end of the quote: 「Slack Tides」. */
    private boolean isGrown(Reading reading, Found inside, int start, int end) {
        String text = reading.text();
        int rest = inside.end() + 1;
        if (isGrownInJapanese(reading, inside, start, end)) {
            return true;
        }
        if (stops.is(text, rest, end) && !text.startsWith("AI", rest)) {
            return false; // Blackwell|GPU
        }
        return inside.start() == start && inside.entity().type() == NameType.PRODUCT && inside.end() < end - 1
                && text.charAt(inside.end()) == ' ' && Script.isUpper(text, rest) && LatinPhrase.at(text, rest).end() == end;
    }

    /** The end of a name without its year: Harbour Conference 2031. */
    private static int withoutYear(String text, int start, int end) {
        return LatinPhrase.endsWithYear(text, start, end) && text.charAt(end - 5) == ' ' ? end - 5 : end;
    }

    /** Two capitalised Latin words or more, or one with capitals inside: few other things stand so in quotes. */
    private boolean isLatinName(String text, int start, int end) {
        LatinPhrase phrase = LatinPhrase.at(text, start);
        if (!Script.isUpper(text, start) || phrase.end() != end || stops.is(text, phrase.lastWord(), end)) {
            return false;
        }
        boolean inner = false;
        for (int i = start + 1; i < end; i++) {
            inner |= Script.isUpper(text.charAt(i)) && text.charAt(i - 1) >= 'a' && text.charAt(i - 1) <= 'z';
        }
        return phrase.words() > 1 || inner;
    }

    /** Whether the whole quote is one word in katakana that no dictionary knows. */
    private static boolean isStrange(Reading reading, int start, int end) {
        int token = reading.tokens().at(start);
        return end - start > 3 && reading.tokens().end(token) == end && reading.tokens().isUnknownKatakana(token);
    }

    /** Whether the last word says that common words tell an idea, with no more Latin letters than AI: AI実装ギャップ. */
    private boolean isIdea(String text, int start, int end) {
        if (ideas.endingAt(text, end) == 0) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (Script.of(text.charAt(i)) == Script.LATIN) {
                int stop = VersionGrammar.runEnd(text, i);
                if (!stops.is(text, i, stop)) {
                    return false;
                }
                i = stop - 1;
            }
        }
        return true;
    }

    /** Nouns and letters only, and not merely a common word. */
    private boolean isNameLike(Reading reading, int start, int end, boolean cued, boolean known) {
        Tokens tokens = reading.tokens();
        String text = reading.text();
        boolean letters = false;
        boolean katakana = false;
        boolean proper = false;
        int nouns = 0;
        int others = 0;
        for (int i = tokens.at(start); i < tokens.size() && tokens.start(i) < end; i++) {
            PartOfSpeech part = tokens.partOfSpeech(i);
            Script script = Script.of(text.charAt(tokens.start(i)));
            letters |= script == Script.LATIN && Script.isUpper(text.charAt(tokens.start(i)));
            katakana |= script == Script.KATAKANA && tokens.end(i) - tokens.start(i) > 2;
            proper |= part.isProperNoun();
            if (part.isNoun() && script != Script.OTHER) {
                nouns++;
            } else if (!part.isSymbol() && !part.isNoun()) {
                others++;
            }
        }
        if (nouns == 0 || stops.is(text, start, end)) {
            return false;
        }
        if (others > 0) {
            return cued && (letters || katakana) && others <= 2;
        }
        return letters || (katakana || proper || known) && (cued || nouns > 1) || cued && nouns > 1 && end - start >= 4;
    }
}
