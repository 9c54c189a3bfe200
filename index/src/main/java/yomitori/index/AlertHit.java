package yomitori.index;

/**
 * What a standing question has found in an article that came in.
 *
 * @param alert the name of the question
 * @param hit the fact or article; kept as it was then, even when the article is gone
 */
public record AlertHit(String alert, Hit hit) {}
