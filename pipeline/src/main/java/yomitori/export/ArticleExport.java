package yomitori.export;

import java.io.IOException;

/** Takes articles as {@link ArticleJson} wrote them, one after the other, and gives them another form. For one thread. */
interface ArticleExport {
    /** The next article, a JSON object on one line. */
    void add(byte[] article) throws IOException;

    /** After the last article. */
    default void end() throws IOException {}
}
