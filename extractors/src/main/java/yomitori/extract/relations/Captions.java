package yomitori.extract.relations;

import java.util.List;
import java.util.Set;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.ValueType;
import yomitori.text.Analysis;
import yomitori.text.Block;
import yomitori.text.PartOfSpeech;
import yomitori.text.Span;
import yomitori.text.Tokens;

/**
 * Tells the blocks of a sheet of figures: a paragraph that is one noun phrase names the figures that stand alone in the
 * paragraphs behind it.
 */
final class Captions {
    /** The longest caption, in characters. */
    private static final int LONGEST = 40;

    /** What labels the product that a sheet of data is about. */
    private static final Set<String> PRODUCT = Set.of("製品名", "商品名", "品名", "モデル名", "製品", "商品", "アプリ名", "ソフト名", "サービス名");

    /** What labels its code or name, beside {@link #PRODUCT}. */
    private static final Set<String> CODES = Set.of("型番", "型式", "機種", "機種名", "名称", "名前", "サービス", "タイトル", "アプリ");
    private static final int LONGEST_LABEL = 10;

    private final MeasureWords words;

    Captions(MeasureWords words) {
        this.words = words;
    }

    /** What a block may say of those below it. */
    SheetLine line(Analysis analysis, Block block, List<Mention> mentions) {
        String said = block.span().in(analysis.text());
        String caption = caption(analysis, block, mentions);
        boolean comparison = caption.contains(Changes.SCOPE) && words.isBasis(caption);
        boolean begins = block.kind() == Block.Kind.HEADING || isTitle(analysis, block, mentions) && words.sheets().beginsSheet(said);
        return new SheetLine(block, mentions, said, caption, comparison, isDate(analysis.text(), block, mentions), begins);
    }

    /** The words of a block that is a caption, without brackets and numbering; empty where it is none. */
    private String caption(Analysis analysis, Block block, List<Mention> mentions) {
        Span span = block.span();
        if (span.length() > LONGEST || block.kind() == Block.Kind.LIST_ITEM) {
            return "";
        }
        for (Mention mention : mentions) {
            if (!mention.isName() && !mention.is(ValueType.DATE) && !isOfWord(analysis.text(), mention.span(), span.end())) {
                return "";
            }
        }
        String text = analysis.text();
        Tokens tokens = analysis.tokens();
        StringBuilder caption = new StringBuilder(span.length());
        int depth = 0;
        for (int token = tokens.at(span.start()); token < tokens.size() && tokens.start(token) < span.end(); token++) {
            char c = analysis.folded().charAt(tokens.start(token));
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                PartOfSpeech pos = tokens.partOfSpeech(token);
                boolean digit = Character.isDigit(c);
                if (c == '。' || c == ':' || digit && caption.length() > 0 || !pos.isNoun() && !pos.isSymbol() && !tokens.is(token, "の")
                        && !tokens.is(token, "及び") && !tokens.is(token, "および") && !pos.name().startsWith("接頭詞")) {
                    return "";
                }
                if (!digit) {
                    caption.append(text, tokens.start(token), tokens.end(token));
                }
            }
            depth -= c == ')' ? 1 : 0;
        }
        return Phrases.clean(caption.toString());
    }

    /** Whether a number is the beginning of a word and counts nothing: 二輪事業. */
    private static boolean isOfWord(String text, Span number, int end) {
        return number.end() < end && Character.isIdeographic(text.charAt(number.start()))
                && Character.isIdeographic(text.charAt(number.end()));
    }

    /** The name that a block with a caption is, with its remark in brackets, but without pictures in front: その他（売電） of 🏭 その他（売電）. */
    static String name(String caption, String block) {
        int start = 0;
        while (start < block.length() && !Character.isLetterOrDigit(block.codePointAt(start))) {
            start += Character.charCount(block.codePointAt(start));
        }
        return caption.isEmpty() ? "" : block.substring(start).strip();
    }

    /**
     * Whether the sentence is a line of a sheet that names a part or property of what the sheet is about, and not the thing itself: OS：X,
     * not 製品名：X.
     */
    boolean isProperty(String text, Clauses clauses) {
        Bunsetsu label = clauses.size() < 2 || !clauses.isLine(text) ? null : clauses.get(0);
        if (label == null || !label.mentions().isEmpty() || label.content().length() > LONGEST_LABEL) {
            return false;
        }
        int end = label.content().end();
        boolean colon = end < text.length() && (text.charAt(end) == '：' || text.charAt(end) == ':');
        String said = Phrases.clean(label.content().in(text));
        return colon && !PRODUCT.contains(said) && !CODES.contains(said);
    }

    /** The product that the sentence names as what a sheet of data is about: 製品名：X; null where it is no such label. */
    Mention product(String text, Clauses clauses) {
        Bunsetsu label = clauses.size() < 2 ? null : clauses.get(0);
        if (label == null || !label.mentions().isEmpty() || !PRODUCT.contains(Phrases.clean(label.content().in(text)))) {
            return null;
        }
        int end = label.content().end();
        boolean colon = end < text.length() && (text.charAt(end) == '：' || text.charAt(end) == ':');
        Mention named = colon && !clauses.get(1).mentions().isEmpty() ? clauses.get(1).mentions().get(0) : null;
        boolean first = named != null && named.span().start() - clauses.get(1).content().start() <= 1; // not PowerBank for X
        return first && (named.is(NameType.PRODUCT) || named.is(NameType.MODEL)) ? named : null;
    }

    /** Whether a block is short and holds nouns without figures, so that it may head others: 来期予想（2027年3月期）と主要前提. */
    private boolean isTitle(Analysis analysis, Block block, List<Mention> mentions) {
        Span span = block.span();
        if (span.length() > LONGEST || block.kind() == Block.Kind.LIST_ITEM || mentions.stream().anyMatch(MeasureReader::isMeasure)) {
            return false;
        }
        Tokens tokens = analysis.tokens();
        for (int token = tokens.at(span.start()); token < tokens.size() && tokens.start(token) < span.end(); token++) {
            PartOfSpeech pos = tokens.partOfSpeech(token);
            boolean sign = "。※⚠".indexOf(analysis.text().charAt(tokens.start(token))) >= 0;
            boolean joint = tokens.is(token, "の") || tokens.is(token, "と") || pos.name().startsWith("接頭詞");
            if (sign || !pos.isNoun() && !pos.isSymbol() && !joint) {
                return false;
            }
        }
        return true;
    }

    /** Whether a block is nothing but a date, and perhaps a remark in brackets: 2027/3期（予想）. */
    private boolean isDate(String text, Block block, List<Mention> mentions) {
        if (mentions.isEmpty() || !mentions.get(0).is(ValueType.DATE) || block.span().length() > LONGEST) {
            return false;
        }
        int end = behindDate(text, mentions) + part(text, block, mentions).length();
        while (end < block.span().end() && " \u3000".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int last = block.span().end();
        boolean remark = end < last && "（(".indexOf(text.charAt(end)) >= 0 && "）)".indexOf(text.charAt(last - 1)) >= 0;
        return mentions.get(0).span().start() == block.span().start() && (remark || end >= last);
    }

    /** The part of a year behind the date that a block is, 中間 of 2026/3期 中間（予想）; empty where none is. */
    String part(String text, Block block, List<Mention> mentions) {
        int from = behindDate(text, mentions);
        int to = from;
        while (to < block.span().end() && "（(".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String said = Phrases.clean(text, Math.min(from, to), to);
        return words.isPeriod(said) ? said : "";
    }

    /** Where the words go on behind the date that a block begins with, and the blank behind it. */
    private static int behindDate(String text, List<Mention> mentions) {
        int end = mentions.get(0).span().end();
        end += text.startsWith("期", end) ? 1 : 0;
        return end + (end < text.length() && " \u3000".indexOf(text.charAt(end)) >= 0 ? 1 : 0);
    }

    /** Whether a block holds figures and nothing else but what they refer to: 342.48億円, 前期 65.59円. */
    boolean holdsFigures(String text, Block block, List<Mention> mentions) {
        if (mentions.isEmpty() || block.span().length() > LONGEST) {
            return false;
        }
        StringBuilder rest = new StringBuilder();
        int from = block.span().start();
        for (Mention mention : mentions) {
            if (mention.isName() || mention.is(ValueType.DATE)) {
                return false;
            }
            rest.append(text, from, Math.max(from, mention.span().start()));
            from = Math.max(from, mention.span().end());
        }
        rest.append(text, from, Math.max(from, block.span().end()));
        return words.isVacuous(words.withoutBasis(Phrases.clean(rest.toString())));
    }
}
