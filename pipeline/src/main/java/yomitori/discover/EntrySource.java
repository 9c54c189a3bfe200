package yomitori.discover;

import java.time.Instant;
import java.util.Optional;
import yomitori.source.Content;
import yomitori.source.Source;

/**
 * An entry of a feed that holds its article's whole text.
 *
 * @param location the address of the page that it stands for
 * @param page the entry as HTML in UTF-8; not to be changed
 * @param lastModified when the feed says that it was changed
 */
record EntrySource(String location, byte[] page, Optional<Instant> lastModified) implements Source {
    @Override
    public String name() {
        return location;
    }

    @Override
    public long size() {
        return page.length;
    }

    @Override
    public Content content() {
        return new Content(page, "text/html", "UTF-8", location);
    }
}
