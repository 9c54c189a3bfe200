package yomitori.export;

import java.io.IOException;

/**
 * Takes articles or facts, one after the other, and writes them down in another form. For one thread.
 *
 * @param <T> what it takes
 */
interface Export<T> {
    /** The next one. */
    void add(T item) throws IOException;

    /** After the last one. */
    default void end() throws IOException {}
}
