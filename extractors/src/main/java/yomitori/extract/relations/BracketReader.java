package yomitori.extract.relations;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import yomitori.extract.KanaSound;
import yomitori.extract.Table;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.text.Span;

/** Reads the other name of a thing in brackets right behind its name, by how the two are written: 国家計算庁（NCA）, Corvia（コルヴィア）. */
final class BracketReader {
    static final String[] COLUMNS = {"id", "types", "name", "bracket", "end", "lead", "within", "example", "yields"};
    /** The longest other name, in characters. */
    private static final int LONGEST = 60;
    /** The longest abbreviation, in letters. */
    private static final int LONGEST_INITIALS = 10;
    /** A shorter name with another sign is another name. */
    private static final int SHORTEST = 5;
    private static final String NEW = "新しい";
    private static final String CLOSING = "」』”*｣ ";

    /** How a name or the words in brackets are written. */
    private enum Shape {
        /** 国家計算庁. */
        JAPANESE("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・A-Za-z0-9０-９]*\\p{IsHan}"
                + "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]*"),
        /** Open Compute Board: words of which each may give a letter to an abbreviation. */
        WORDS("[A-Za-z0-9][A-Za-z'-]*( (for|of|and|the|in|on|to|&|[A-Z][A-Za-z'-]*|\\p{IsKatakana}[\\p{IsKatakana}ー]*))+"
                + "|\\p{IsKatakana}[\\p{IsKatakana}ー]*( [A-Z][A-Za-z'-]*)+"),
        /** Corvia, Corvia Nova. */
        LATIN("[A-Z][A-Za-z]+([ .-][A-Z][A-Za-z]*)*"),
        /** Corvia, but not HD. */
        SPELLED("[A-Z][A-Za-z]*[a-z][A-Za-z]*([ .-][A-Z][A-Za-z]*)*"),
        /** NCA, AgID, W&B, 3DIC. */
        ABBREVIATION("[A-Z0-9][A-Za-z&-]{0,8}[A-Z]"),
        /** Corvia X1. */
        TITLE("[A-Z][A-Za-z0-9]*([ .&-][A-Za-z0-9]+)*"),
        /** 神足, 神足ラボ, X1. */
        PLAIN("[^\\p{IsHiragana}、。：:]{2,20}"),
        /** Ultraday.jp, book-in-the-bag. */
        SIGNS("[A-Za-z][A-Za-z0-9.*&' -]+"),
        /** ウルトラデイジェイピー, ブック イン ザ バッグ. */
        SOUND("\\p{IsKatakana}[\\p{IsKatakana}ー・ 　]+"),
        /** コルヴィア・ノヴァ. */
        KATAKANA("\\p{IsKatakana}[\\p{IsKatakana}ー・]+"),
        /** 港めぐり検索, AI港案内: words with a Japanese sign. */
        NATIVE("[^（）()「」]*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][^（）()「」]*");

        private final Pattern pattern;

        Shape(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        boolean is(String words) {
            return pattern.matcher(words).matches();
        }
    }

    private record Row(String id, Set<NameType> types, Shape name, Shape bracket, List<String> ends, List<String> leads,
            boolean quoted) {
        /** The name in the words in brackets: X of 英語名 X; empty where they do not begin as the row asks. */
        String told(String inside) {
            for (String lead : leads) {
                if (inside.startsWith(lead)) {
                    return inside.substring(lead.length()).replaceAll("^[：: 　「『“\"]+|[」』”\"]$", "");
                }
            }
            return leads.isEmpty() ? inside : "";
        }

        boolean fits(Mention mention, String inside) {
            return mention.meaning() instanceof Entity entity && types.contains(entity.type())
                    && bracket.is(inside) && name.is(mention.surface())
                    && (ends.isEmpty() || ends.stream().anyMatch(inside::endsWith))
                    && (bracket != Shape.WORDS || abbreviates(mention.surface(), inside))
                    && (name != Shape.WORDS || abbreviates(inside, mention.surface()))
                    && (bracket != Shape.SOUND && bracket != Shape.KATAKANA || SoundSkeleton.alike(mention.surface(), inside))
                    && (!tellsSound() || parts(inside) == parts(mention.surface()) && soundsAlike(mention.surface(), inside));
        }

        /** Whether katakana may begin the sound of foreign letters: Corvia（コルヴィア）, not EU（マルチリージョン）. */
        private static boolean soundsAlike(String name, String inside) {
            boolean foreign = name.charAt(0) < 0x80;
            return KanaSound.mayBegin((foreign ? name : inside).charAt(0), (foreign ? inside : name).charAt(0));
        }

        /** Whether one of the two is how the other sounds: each word of it has its own. */
        private boolean tellsSound() {
            return name == Shape.KATAKANA || bracket == Shape.KATAKANA;
        }

        private static int parts(String words) {
            return words.split("[ ・.-]+").length;
        }

        /**
         * Whether each letter of the abbreviation begins one of the words, small ones left out; one in katakana may begin
         * with any.
         */
        private static boolean abbreviates(String abbreviation, String full) {
            int at = 0;
            for (String word : full.split("[ -]")) {
                char letter = word.isEmpty() ? 0 : word.charAt(0);
                if (letter == 0 || Character.isLowerCase(letter)) {
                    continue;
                }
                boolean free = letter > 0x3000;
                if (at >= abbreviation.length() || !free && Character.toUpperCase(abbreviation.charAt(at)) != letter) {
                    return false;
                }
                at++;
            }
            return at == abbreviation.length();
        }
    }

    private final List<Row> rows;

    private BracketReader(Table table) {
        rows = table.rows().stream()
                .map(row -> new Row(
                        table.name() + ":" + row.get("id"),
                        NameTypes.of(row.list("types")),
                        row.constant("name", Shape.class),
                        row.constant("bracket", Shape.class),
                        row.list("end"),
                        row.list("lead"),
                        row.get("within").equals("quotes")))
                .toList();
    }

    static BracketReader standard() {
        return new BracketReader(Table.beside(BracketReader.class, "tables/brackets.tsv", COLUMNS));
    }

    /** Adds the other names that stand in brackets behind the names of a sentence. */
    void read(String text, Span sentence, List<Mention> mentions, List<Draft> drafts) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention name = mentions.get(i);
            if (!name.isName()) {
                continue;
            }
            initials(name, i == 0 ? sentence.start() : mentions.get(i - 1).span().end(), sentence.end(), text, drafts);
            int open = open(text, name.span().end(), sentence.end());
            if (open < 0) {
                continue;
            }
            int end = end(text, open + 1, sentence.end());
            if (end > open + 1 && mayBeSame(mentions, i, end) && isWhole(text, mentions, i)) {
                read(name, new Span(open + 1, end), text, drafts);
            }
        }
    }

    /** Whether the brackets behind name {@code i} may hold the same thing: they name nothing, or something of its type among others. */
    private static boolean mayBeSame(List<Mention> mentions, int i, int end) {
        int next = i + 1;
        while (next < mentions.size() && mentions.get(next).span().start() < end) {
            if (sameType(mentions.get(i), mentions.get(next))) {
                return true;
            }
            next++;
        }
        return next == i + 1;
    }

    /** Adds the initials in front of the brackets that hold their name and nothing else: OCB（Open Compute Board）. */
    private void initials(Mention name, int from, int to, String text, List<Draft> drafts) {
        int open = name.span().start() - 1;
        int end = name.span().end();
        int start = open;
        while (start > from && open - start < LONGEST_INITIALS && text.charAt(start - 1) < 0x80 && text.charAt(start - 1) > ' ') {
            start--;
        }
        boolean alone = start < open && "（(".indexOf(text.charAt(open)) >= 0 && end < to && "）)".indexOf(text.charAt(end)) >= 0
                && !Signs.followsForeignWord(text, start);
        if (!alone) {
            return;
        }
        String letters = text.substring(start, open);
        for (Row row : rows) {
            if (row.name() == Shape.WORDS && row.bracket() == Shape.ABBREVIATION && row.fits(name, letters)) {
                drafts.add(Draft.of(Predicate.ALIAS_OF, name.meaning(), new Phrase(letters), new Span(start, end + 1), -1, row.id()));
                return;
            }
        }
    }

    /** Where the bracket opens that stands right behind a name, past what closes the name; -1 where none does. */
    static int open(String text, int from, int end) {
        int open = from;
        while (open < end && CLOSING.indexOf(text.charAt(open)) >= 0) {
            open++;
        }
        return open < end && "（(".indexOf(text.charAt(open)) >= 0 ? open : -1;
    }

    /** Whether nothing in front belongs to what has the other name: not 新しいX（以下、Y）, Service for X（旧Y）. */
    private static boolean isWhole(String text, List<Mention> mentions, int index) {
        int start = mentions.get(index).span().start();
        Mention before = index == 0 ? null : mentions.get(index - 1);
        boolean maker = before != null && before.is(NameType.COMPANY) && before.span().end() + 1 == start; // OpenAI ChatGPT
        return !text.startsWith(NEW, start - NEW.length()) && (maker || !Signs.followsForeignWord(text, start));
    }

    private static boolean sameType(Mention name, Mention other) {
        return name.meaning() instanceof Entity a && other.meaning() instanceof Entity b && a.type() == b.type();
    }

    private void read(Mention name, Span span, String text, List<Draft> drafts) {
        String words = span.in(text).strip();
        for (Row row : rows) {
            String inside = row.told(words);
            if ((!row.quoted() || inside.length() > 2 && isQuoted(name, span, text)) && row.fits(name, inside)) {
                String canonical = ((Entity) name.meaning()).name();
                boolean full = Alias.isFull(canonical, inside) || Alias.isFull(inside, canonical) || isSpelling(canonical, inside);
                String alias = full ? name.surface() : inside;
                if (!alias.equalsIgnoreCase(canonical)) {
                    Span evidence = name.span().join(span);
                    drafts.add(Draft.of(Predicate.ALIAS_OF, name.meaning(), new Phrase(alias), evidence, -1, row.id()));
                }
                return;
            }
        }
    }

    /** Whether two names differ in one Chinese sign alone, as an old form of a character does from a new one. */
    private static boolean isSpelling(String name, String other) {
        if (name.length() != other.length() || name.length() < SHORTEST) {
            return false;
        }
        int unlike = 0;
        for (int i = 0; i < name.length(); i++) {
            boolean same = name.charAt(i) == other.charAt(i);
            if (!same && !(Character.isIdeographic(name.charAt(i)) && Character.isIdeographic(other.charAt(i)))) {
                return false;
            }
            unlike += same ? 0 : 1;
        }
        return unlike < 2;
    }

    /** Whether the name and the brackets stand together in quotes: 「X（Y）」. */
    private static boolean isQuoted(Mention name, Span inside, String text) {
        int start = name.span().start();
        return start > 0 && "「『".indexOf(text.charAt(start - 1)) >= 0 && inside.end() + 1 < text.length()
                && "）)".indexOf(text.charAt(inside.end())) >= 0 && "」』".indexOf(text.charAt(inside.end() + 1)) >= 0;
    }

    /** Where the first words in the brackets end, which a colon may do in foreign ones: （Port State University: PSU）; -1 where they do not. */
    private static int end(String text, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + LONGEST); i++) {
            boolean colon = "：:".indexOf(text.charAt(i)) >= 0 && i > from && text.charAt(i - 1) < 0x250;
            if (colon || "）)、，".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
