package yomitori.discover;

import java.time.Instant;
import java.util.Optional;
import yomitori.source.Content;
import yomitori.source.Source;

/**
 * A file in an archive.
 *
 * @param location the archive's place, {@code !/}, and the name within it
 * @param name the archive's name, {@code !/}, and the name within it
 * @param content its bytes
 * @param lastModified when the archive was last changed
 */
record MemberSource(String location, String name, Content content, Optional<Instant> lastModified) implements Source {
    @Override
    public long size() {
        return content.bytes().length;
    }
}
