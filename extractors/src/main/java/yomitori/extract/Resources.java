package yomitori.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files that come with the program. */
public final class Resources {
    private Resources() {}

    /**
     * The bytes of a file that stands beside a class, such as {@code tables/units.tsv}.
     *
     * @throws IllegalStateException where there is none
     */
    public static byte[] beside(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + owner.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
