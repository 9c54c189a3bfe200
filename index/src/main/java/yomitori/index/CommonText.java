package yomitori.index;

import java.nio.charset.StandardCharsets;
import yomitori.extract.Resources;

/**
 * What many articles have in common, made of the project's own articles, for the {@link Squeezer}: without it each would
 * bring the same words and keys along. An index can only be read with the very bytes that it was written with: with them
 * {@link IndexFolder#FORMAT} must change.
 */
final class CommonText {
    /** Text as news write it, escaped as in JSON. */
    static final byte[] OF_TEXTS = read("common.txt").replace("\n", "\\n").getBytes(StandardCharsets.UTF_8);
    /** Mentions and facts as their JSON has them. */
    static final byte[] OF_JSON = read("common.json").getBytes(StandardCharsets.UTF_8);

    private CommonText() {}

    private static String read(String resource) {
        return new String(Resources.beside(CommonText.class, resource), StandardCharsets.UTF_8);
    }
}
