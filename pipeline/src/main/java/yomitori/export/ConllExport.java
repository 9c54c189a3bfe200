package yomitori.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import yomitori.export.TaggedTokens.Piece;

/**
 * A token a line in four columns: the token, its part of speech, its base form, and its tag: B-TYPE for the first token of a
 * name or
 * value, I-TYPE for the others, O outside. A blank line ends a sentence; {@code -DOCSTART-} begins an article.
 */
final class ConllExport implements Export<StoredArticle> {
    private final TaggedTokens tokens = new TaggedTokens();
    private final OutputStream out;
    private final StringBuilder lines = new StringBuilder();

    ConllExport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(StoredArticle article) throws IOException {
        lines.setLength(0);
        lines.append("-DOCSTART-\t_\t").append(article.about("id")).append("\tO\n\n");
        for (List<Piece> sentence : tokens.of(article)) {
            int before = lines.length();
            for (Piece piece : sentence) {
                String surface = piece.span().in(article.text());
                if (!isBlank(surface)) {
                    line(surface, piece);
                }
            }
            if (lines.length() > before) {
                lines.append('\n');
            }
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void line(String surface, Piece piece) {
        String tag = piece.mention() == null ? "O" : (piece.beginsMention() ? "B-" : "I-") + piece.mention().type();
        lines.append(solid(surface)).append('\t').append(piece.partOfSpeech()).append('\t').append(solid(piece.baseForm()))
                .append('\t').append(tag).append('\n');
    }

    /** Readers split columns at any white space. */
    private static String solid(String word) {
        return word.codePoints().anyMatch(ConllExport::isSpace)
                ? word.codePoints().map(c -> isSpace(c) ? '_' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                : word;
    }

    private static boolean isBlank(String word) {
        return word.codePoints().allMatch(ConllExport::isSpace);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
