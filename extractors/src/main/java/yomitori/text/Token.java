package yomitori.text;

/**
 * What Kuromoji saw.
 *
 * @param span its place in the article's text
 * @param surface the text as written
 * @param baseForm the dictionary form (原形); the surface where there is none
 * @param partOfSpeech 品詞
 */
public record Token(Span span, String surface, String baseForm, PartOfSpeech partOfSpeech) {}
