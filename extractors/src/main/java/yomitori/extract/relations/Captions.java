package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Mention;
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

    private final MeasureWords words;

    Captions(MeasureWords words) {
        this.words = words;
    }

    /** What a block may say of those below it. */
    SheetLine line(Analysis analysis, Block block, List<Mention> mentions) {
        String said = block.span().in(analysis.text());
        String caption = caption(analysis, block, mentions);
        boolean comparison = caption.contains(Changes.SCOPE) && words.isBasis(caption);
        boolean begins = block.kind() == Block.Kind.HEADING
                || isTitle(analysis, block, mentions) && words.sheets().beginsSheet(said);
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
        return Phrases.clean(nouns(analysis, span, mentions));
    }

    /** The words of one noun phrase without figures and remarks in brackets; empty where the block is none. */
    private static String nouns(Analysis analysis, Span span, List<Mention> mentions) {
        Tokens tokens = analysis.tokens();
        StringBuilder nouns = new StringBuilder(span.length());
        int depth = 0;
        for (int token = tokens.at(span.start()); token < tokens.size() && tokens.start(token) < span.end(); token++) {
            char c = analysis.folded().charAt(tokens.start(token));
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                boolean digit = Character.isDigit(c) && !isInName(mentions, tokens.start(token)); // the 2 of 教育支援「V2」 is no figure
                if (c == '。' || c == ':' || digit && nouns.length() > 0 || !isOfNoun(tokens, token)) {
                    return "";
                }
                if (!digit) {
                    nouns.append(analysis.text(), tokens.start(token), tokens.end(token));
                }
            }
            depth -= c == ')' ? 1 : 0;
        }
        return nouns.toString();
    }

    private static boolean isInName(List<Mention> mentions, int at) {
        return mentions.stream().anyMatch(mention -> mention.isName() && mention.span().start() <= at && at < mention.span().end());
    }

    private static boolean isOfNoun(Tokens tokens, int token) {
        return isNominal(tokens, token) || tokens.is(token, "及び") || tokens.is(token, "および");
    }

    private static boolean isNominal(Tokens tokens, int token) {
        PartOfSpeech pos = tokens.partOfSpeech(token);
        return pos.isNoun() || pos.isSymbol() || tokens.is(token, "の") || pos.name().startsWith("接頭詞");
    }

    /** Whether a number is the beginning of a word and counts nothing: 二輪事業. */
    private static boolean isOfWord(String text, Span number, int end) {
        return number.end() < end && Character.isIdeographic(text.charAt(number.start()))
                && Character.isIdeographic(text.charAt(number.end()));
    }

    /** The name that a block with a caption is, its remark included, but no pictures in front: その他（売電） of 🏭 その他（売電）. */
    static String name(String caption, String block) {
        int start = 0;
        while (start < block.length() && !Character.isLetterOrDigit(block.codePointAt(start))) {
            start += Character.charCount(block.codePointAt(start));
        }
        return caption.isEmpty() ? "" : block.substring(start).strip();
    }

    /** Whether a block is short and holds nouns without figures, so that it may head others: 来期予想（2027年3月期）と主要前提. */
    private boolean isTitle(Analysis analysis, Block block, List<Mention> mentions) {
        Span span = block.span();
        if (span.length() > LONGEST || block.kind() == Block.Kind.LIST_ITEM
                || mentions.stream().anyMatch(MeasureReader::isMeasure)) {
            return false;
        }
        Tokens tokens = analysis.tokens();
        for (int token = tokens.at(span.start()); token < tokens.size() && tokens.start(token) < span.end(); token++) {
            boolean sign = "。※⚠".indexOf(analysis.text().charAt(tokens.start(token))) >= 0;
            if (sign || !isNominal(tokens, token) && !tokens.is(token, "と")) {
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
            if (mention.isName() || mention.is(ValueType.DATE) && !words.isBasis(mention.surface())) { // 前年同期 65.59円
                return false;
            }
            rest.append(text, from, Math.max(from, mention.span().start()));
            from = Math.max(from, mention.span().end());
        }
        rest.append(text, from, Math.max(from, block.span().end()));
        return words.isVacuous(words.withoutBasis(Phrases.clean(rest.toString())));
    }
}
