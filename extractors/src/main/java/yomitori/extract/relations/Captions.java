package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;
import yomitori.text.Analysis;
import yomitori.text.Block;
import yomitori.text.PartOfSpeech;
import yomitori.text.Span;
import yomitori.text.Tokens;

/** Tells the blocks of a sheet of figures: a paragraph that is one noun phrase names the figures that stand alone in the paragraphs behind it. */
final class Captions {
    /** The longest caption, in characters. */
    private static final int LONGEST = 40;

    private final MeasureWords words;

    Captions(MeasureWords words) {
        this.words = words;
    }

    /** The words of a block that is a caption, without brackets and numbering; empty where it is none. */
    String caption(Analysis analysis, Block block, List<Mention> mentions) {
        Span span = block.span();
        if (span.length() > LONGEST || block.kind() == Block.Kind.LIST_ITEM) {
            return "";
        }
        for (Mention mention : mentions) {
            if (!mention.isName() && !mention.is(ValueType.DATE)) {
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
                        && !pos.name().startsWith("接頭詞")) {
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
