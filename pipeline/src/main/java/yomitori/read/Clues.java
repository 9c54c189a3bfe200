package yomitori.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the carrier of a document knows of it, such as the subject of a mail: it counts where the document itself says nothing.
 *
 * @param title its title; empty where nobody says
 * @param author its writer; empty where nobody says
 * @param published the day when it was sent or made
 * @param url the address where it was found; empty where that is no page on the web
 */
record Clues(String title, String author, Optional<LocalDate> published, String url) {
    static final Clues NONE = new Clues("", "", Optional.empty(), "");

    /** The place alone. */
    static Clues at(String location) {
        boolean isPage = location.startsWith("http://") || location.startsWith("https://");
        return isPage ? new Clues("", "", Optional.empty(), location) : NONE;
    }
}
