package yomitori.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import yomitori.source.Problem;

/** The pages of a web archive, each under its address. */
final class WarcContainer implements Container {
    private static final Set<String> READABLE = Set.of("application/xhtml+xml", "application/xml", "application/json",
            "application/pdf", "application/rss+xml", "application/atom+xml", "application/ld+json", "application/feed+json");

    private final WarcReader warc;
    private final Meter meter;

    WarcContainer(InputStream in, Meter meter) throws IOException {
        this.warc = new WarcReader(in);
        this.meter = meter;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        for (Optional<WarcRecord> record = warc.next(); record.isPresent(); record = warc.next()) {
            if (record.get() instanceof WarcResponse response && response.contentType().base().equals(MediaType.HTTP)) {
                return Optional.of(page(address(response), response.http()));
            }
            if (record.get() instanceof WarcResource resource) {
                return Optional.of(file(address(resource), resource.contentType(), () -> resource.body().stream()));
            }
        }
        return Optional.empty();
    }

    private static String address(WarcTargetRecord record) {
        return record.target() == null ? "a record without address" : record.target();
    }

    private Entry page(String address, HttpResponse http) {
        return http.status() == 200 ? file(address, http.contentType(), () -> meter.counted(http.bodyDecoded().stream()))
                : passedOver(address, "a page with status " + http.status());
    }

    private static Entry file(String address, MediaType type, Opening opening) {
        String base = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
        return base.startsWith("text/") && !base.equals("text/css") && !base.contains("script") || READABLE.contains(base)
                ? new Entry(address, base, type.parameters().getOrDefault("charset", ""), Optional.empty(), opening)
                : passedOver(address, base);
    }

    private static Entry passedOver(String address, String what) {
        return Entry.refused(address, Problem.Kind.UNKNOWN_KIND,
                "The record holds " + what + ", which is no article.", "Leave it out.");
    }

    @Override
    public void close() throws IOException {
        warc.close();
    }
}
