package yomitori.text;

/**
 * A sentence, which never leaves its block.
 *
 * @param span from its first visible character to behind its last, the full stop included
 * @param block the block that holds it
 * @param firstToken the number of its first token in {@link Analysis#tokens()}
 * @param endToken the number behind its last token
 */
public record Sentence(Span span, Block block, int firstToken, int endToken) {}
