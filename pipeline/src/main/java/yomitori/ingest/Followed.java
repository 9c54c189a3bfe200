package yomitori.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yomitori.index.ArticleIndexWriter;
import yomitori.index.Fingerprint;
import yomitori.source.Validators;

/** The addresses that are followed, as the index remembers them: each is a source without articles. */
public final class Followed {
    private static final String PREFIX = "follow:";

    private final ArticleIndexWriter index;

    public Followed(ArticleIndexWriter index) {
        this.index = index;
    }

    /** All addresses, sorted. */
    public List<String> addresses() {
        return index.sourceKeys().stream().filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length())).toList();
    }

    /** When an address was last looked at; the beginning of time where it never was. */
    public Instant lastLook(String address) {
        return Instant.ofEpochMilli(fingerprint(address).map(Fingerprint::modifiedMillis).orElse(0L));
    }

    /** By what the last look knows it. */
    public Validators known(String address) {
        return fingerprint(address).map(known -> new Validators(known.etag(), known.lastModified())).orElse(Validators.NONE);
    }

    /** Remembers a look; it becomes safe with the next commit. */
    public void looked(String address, Instant moment, Validators validators) {
        index.put(PREFIX + address, new Fingerprint(0, moment.toEpochMilli(), "", validators.etag(), validators.lastModified()),
                List.of());
    }

    /** Follows an address no longer; its articles stay. */
    public void forget(String address) {
        index.remove(PREFIX + address);
    }

    private Optional<Fingerprint> fingerprint(String address) {
        return index.fingerprint(PREFIX + address);
    }
}
