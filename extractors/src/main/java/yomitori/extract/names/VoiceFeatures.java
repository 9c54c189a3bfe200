package yomitori.extract.names;

import java.util.Arrays;
import yomitori.text.PartOfSpeech;
import yomitori.text.Tokens;

/**
 * What the voice goes by: for each token of a stretch its characters, part of speech, neighbours, what tables, shapes and lists of
 * words say of it, and where in the stretch it stands; for the stretch its first and last word, what stands around it, and how its
 * sentence goes on and ends. Every feature is a hash, made without strings. One for each article; not shared.
 */
final class VoiceFeatures {
    private static final int EDGE = 0x5bd1e995;
    private static final int SPAN = 2;
    private static final int LONGEST = 32;
    private static final int NEAR = 12;
    private static final int FAR = 60;

    private final Reading reading;
    private final ListedTokens names;
    private final ListedTokens classes;
    private final Tokens tokens;
    private final String text;
    private int from;
    private int[] words = new int[64];
    private int[] parts = new int[64];
    private int[] shapes = new int[64];
    private int[] known = new int[64];
    private int[] listed = new int[64];
    private int[] features = new int[64];
    private int size;

    VoiceFeatures(Reading reading) {
        this.reading = reading;
        tokens = reading.tokens();
        text = reading.text();
        names = new ListedTokens(ListedWords.names(), tokens, text);
        classes = new ListedTokens(ListedWords.classes(), tokens, text);
    }

    /** Looks at the tokens of a stretch and those around it. */
    void look(int first, int last) {
        from = first - SPAN - 1;
        int length = last - first + 2 * (SPAN + 1) + 1;
        if (length > words.length) {
            words = new int[length];
            parts = new int[length];
            shapes = new int[length];
            known = new int[length];
            listed = new int[length];
        }
        for (int i = 0; i < length; i++) {
            int token = from + i;
            boolean out = token < 0 || token >= tokens.size();
            words[i] = out ? EDGE : hash(tokens.start(token), tokens.end(token));
            parts[i] = out ? EDGE : tokens.partOfSpeech(token).name().hashCode();
            shapes[i] = out ? EDGE : shape(tokens.start(token), tokens.end(token));
            known[i] = out ? EDGE : known(token);
            listed[i] = out ? EDGE : listed(token);
        }
        names.look(from, length);
        classes.look(from, length);
    }

    /** The features of the last call, {@link #size()} of them. */
    int[] features() {
        return features;
    }

    int size() {
        return size;
    }

    /** What is true of the whole stretch. */
    void ofStretch(int first, int last, int quote) {
        size = 0;
        int head = word(last);
        int behind = word(last + 1);
        int ahead = word(first - 1);
        add(1, behind, 0);
        add(2, ahead, 0);
        add(3, ahead, behind);
        add(4, behind, word(last + 2));
        add(5, word(first - 2), ahead);
        add(6, head, behind);
        add(7, head, 0);
        add(8, part(last), behind);
        add(70, kind(first - 2) & 0xff, ahead);
        add(71, kind(last + 2) & 0xff, behind);
        add(72, list(first - 2), ahead);
        add(73, list(last + 2), behind);
        add(74, classes.said(last), behind);
        add(75, classes.said(last + 1), 0);
        add(76, behind, classes.said(last + 2));
        add(77, classes.said(first - 1), 0);
        add(78, classes.said(first - 2), ahead);
        ofSentence(first, last, behind);
        if (quote >= 0) {
            add(9, word(quote), hash(quote - 1));
            add(10, word(quote), word(last + 2));
            add(11, word(last + 2), hash(last + 3));
            add(12, word(quote), Math.min(last - first, 8));
            add(13, part(last), word(quote));
            add(14, hash(quote - 2), hash(quote - 1));
        }
    }

    /** The verb that the stretch may belong to, and the noun that its sentence ends in, as in Xは、日本の選手。 */
    private void ofSentence(int first, int last, int behind) {
        int noun = -1;
        boolean verbal = false;
        int end = last + 1;
        for (; end < tokens.size() && end - last < FAR && !endsSentence(end); end++) {
            PartOfSpeech part = tokens.partOfSpeech(end);
            if (!verbal && end - last <= NEAR && (part.isVerb() || isDone(end))) {
                verbal = true;
                int verb = baseForm(end);
                add(15, verb, behind);
                add(16, verb, 0);
            }
            if (part.isNoun() && !part.isBoundNoun()) {
                noun = end;
            }
        }
        if (noun >= 0 && end - noun <= 3) {
            int topic = mix(13, behind, first == 0 || tokens.partOfSpeech(first - 1).isSymbol() ? 1 : 0);
            int kinds = ListedWords.classes().kinds(text, tokens.start(noun), tokens.end(noun));
            add(17, hash(noun), topic);
            add(18, kinds, topic);
            add(19, hash(noun), behind);
            add(79, kinds, behind);
        }
    }

    /** Whether a noun of action is one that somebody does: 開催する. */
    private boolean isDone(int token) {
        return tokens.partOfSpeech(token).isAction() && token + 1 < tokens.size() && tokens.hasBaseForm(token + 1, "する");
    }

    private int baseForm(int token) {
        String form = tokens.dictionaryForm(token);
        if (form != null) {
            return form.hashCode();
        }
        int hash = 0;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    private boolean endsSentence(int token) {
        char sign = text.charAt(tokens.start(token));
        return sign == '。' || sign == '\n';
    }

    /** What is true of one token of the stretch. */
    void ofToken(int token, int first, int last, int quote) {
        size = 0;
        int word = word(token);
        int part = part(token);
        int shape = shape(token);
        int before = word(token - 1);
        int behind = word(token + 1);
        int toEnd = Math.min(last - token, 3);
        int toStart = Math.min(token - first, 3);
        int start = tokens.start(token);
        int end = tokens.end(token);
        add(20, word, 0);
        add(21, before, 0);
        add(22, behind, 0);
        add(23, before, word);
        add(24, word, behind);
        add(25, word(token - 2), 0);
        add(26, word(token + 2), 0);
        add(27, part, 0);
        add(28, part(token - 1), part);
        add(29, part, part(token + 1));
        add(30, mix(1, part(token - 1), part), part(token + 1));
        add(31, mix(2, part(token - 2), part(token - 1)), part);
        add(32, mix(3, part, part(token + 1)), part(token + 2));
        add(33, shape, Math.min(end - start, 5));
        add(34, mix(4, shape(token - 1), shape), shape(token + 1));
        add(35, shape, part);
        if (tokens.isUnknownKatakana(token)) {
            add(57, part(token + 1), 0);
            add(58, before, behind);
        }
        if (end - start > 1) {
            add(36, text.charAt(start), 0);
            add(37, text.charAt(end - 1), 0);
            if (end - start > 2) {
                add(38, text.charAt(start), text.charAt(start + 1));
                add(39, text.charAt(end - 2), text.charAt(end - 1));
            }
            for (int i = start; i + 3 <= Math.min(end, start + LONGEST); i++) {
                add(40, hash(i, i + 3), 0);
            }
        }
        int kind = kind(token);
        int kindBefore = kind(token - 1);
        int kindBehind = kind(token + 1);
        add(41, kind, 0);
        add(42, kindBefore, 0);
        add(43, kindBehind, 0);
        add(44, kind, part(token + 1));
        add(45, mix(5, kindBefore & 0xff, kind & 0xff), kindBehind & 0xff);
        ofNames(token, kind);
        ofClasses(token);
        if (listed[token - from] != 0) {
            ofKatakana(token);
        }
        add(46, part(last), toEnd);
        add(47, word(last), toEnd);
        add(48, kind(last) & 0xff, toEnd);
        add(112, classes.said(last), toEnd);
        add(49, text.charAt(tokens.end(last) - 1), toEnd);
        add(50, word(first), toStart);
        add(51, part(first), toStart);
        add(52, mix(6, toStart, toEnd), shape);
        if (quote >= 0) {
            int place = (token == first ? 1 : 0) + (token == last ? 2 : 0);
            add(53, place, word(quote));
            add(54, mix(7, place, word(quote)), hash(quote - 1));
            add(55, place, word(last + 2));
            add(56, place, part(last));
        }
    }

    /** What is true of a token in a run of katakana, which the tokenizer often cuts where no word ends. */
    private void ofKatakana(int token) {
        int list = list(token);
        int place = list & 3;
        int start = startOfKatakana(tokens.start(token));
        int end = endOfKatakana(tokens.end(token));
        add(60, list, 0);
        add(61, list, word(token + 1));
        add(62, list, word(token - 1));
        add(63, list, part(token + 1));
        add(64, mix(8, list(token - 1), list), list(token + 1));
        add(65, mix(9, list, word(token + 1)), word(token - 1));
        add(66, hash(Math.max(start, end - 2), end), place);
        add(67, hash(Math.max(start, end - 3), end), place);
        add(68, hash(start, Math.min(end, start + 2)), place);
        add(69, Math.min(8, end - start), list);
    }

    /** What the list of names says of a token. */
    private void ofNames(int token, int kind) {
        int name = names.said(token);
        int before = names.said(token - 1);
        int behind = names.said(token + 1);
        add(80, name, 0);
        add(81, name, behind);
        add(82, before, name);
        add(83, name, word(token + 1));
        add(84, name, part(token));
        add(85, mix(10, before, name), behind);
        add(86, name, word(token - 1));
        add(87, behind, 1);
        add(88, before, 2);
        add(89, name, kind);
        add(90, name, Math.min(names.length(token), 6));
        add(91, classes.said(token), name);
    }

    /** What the list of classes says of a token and those around it. */
    private void ofClasses(int token) {
        int own = classes.said(token);
        int before = classes.said(token - 1);
        int behind = classes.said(token + 1);
        add(100, own, 0);
        add(101, own, behind);
        add(102, before, own);
        add(103, own, word(token + 1));
        add(104, word(token - 1), own);
        add(105, behind, 0);
        add(106, before, 0);
        add(107, part(token), behind);
        add(108, classes.said(token + 2), 0);
        add(109, classes.said(token - 2), 0);
        add(110, word(token + 1), classes.said(token + 2));
        add(111, classes.said(token - 2), word(token - 1));
    }

    private void add(int template, int a, int b) {
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2);
        }
        features[size++] = mix(template, a, b);
    }

    private int word(int token) {
        return words[token - from];
    }

    private int part(int token) {
        return parts[token - from];
    }

    private int shape(int token) {
        return shapes[token - from];
    }

    private int list(int token) {
        return listed[token - from];
    }

    private int kind(int token) {
        return known[token - from];
    }

    private int hash(int token) {
        return token < 0 || token >= tokens.size() ? EDGE : hash(tokens.start(token), tokens.end(token));
    }

    private int hash(int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    /** The kinds of signs in a word, runs of one kind as one: 漢, カ, Aa, A0. */
    private int shape(int start, int end) {
        int shape = 1;
        int last = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            Script script = Script.of(c);
            int kind = script == Script.LATIN && Script.isUpper(c) ? 7 : script == Script.OTHER ? c : script.ordinal();
            if (kind != last) {
                shape = shape * 31 + kind;
            }
            last = kind;
        }
        return shape;
    }

    /** What the list of names says of the run of katakana that a token stands in, and where in the run; 0 for other tokens. */
    private int listed(int token) {
        if (Script.of(text.charAt(tokens.start(token))) != Script.KATAKANA) {
            return 0;
        }
        int start = startOfKatakana(tokens.start(token));
        int end = endOfKatakana(tokens.end(token));
        int place = (start == tokens.start(token) ? 1 : 0) + (end == tokens.end(token) ? 2 : 0);
        return 1 + place + 4 * ListedWords.names().kinds(text, start, end);
    }

    private int startOfKatakana(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && Script.of(text.charAt(start - 1)) == Script.KATAKANA) {
            start--;
        }
        return start;
    }

    private int endOfKatakana(int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && Script.of(text.charAt(end)) == Script.KATAKANA) {
            end++;
        }
        return end;
    }

    /** What tables and shapes say of a token: in the low byte the type and the place in the name, above it who says so. */
    private int known(int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        Found name = reading.isTaken(start) || reading.isTaken(end - 1) ? reading.firstIn(start, end) : null;
        if (name == null) {
            return 0;
        }
        int place = (name.start() >= start ? 1 : 0) + (name.end() <= end ? 2 : 0);
        int kind = (name.entity().type().ordinal() + 1) * 4 + place;
        boolean exact = name.start() == start || name.end() == end || place == 0;
        int source = name.rule().indexOf(".tsv") >= 0 ? 1 : name.rule().hashCode();
        return kind & 0xff | (source * 31 + (exact ? 1 : 0)) << 8;
    }

    private static int mix(int template, int a, int b) {
        int hash = template * 0x9E3779B9 + a;
        hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
        hash = hash * 31 + b;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }
}
