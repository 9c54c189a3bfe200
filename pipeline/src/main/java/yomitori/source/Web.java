package yomitori.source;

import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Fetches pages with the manners of a good guest: robots.txt is obeyed, hosts are visited slowly, redirects are followed within
 * limits, and every address on the way is checked as if it were the first. Safe to share between threads.
 */
public final class Web {
    private final WebOptions options;
    private final Limits limits;
    private final PatientHttp http;
    private final Robots robots;

    /** A visitor who has seen no site yet. */
    public Web(WebOptions options, Limits limits) {
        this(options, limits, InetAddress::getAllByName, Clock.SYSTEM);
    }

    Web(WebOptions options, Limits limits, PublicHosts.Names names, Clock clock) {
        this.options = options;
        this.limits = limits;
        this.http = new PatientHttp(new Http(options, limits, names), options, clock);
        this.robots = new Robots(http, options, limits, clock);
    }

    /** Fetches a page, unless it is what the validators know. */
    public Fetched get(String written, Validators known) {
        Address.Parsed next = Address.parse(written);
        Http.Wish wish = new Http.Wish(known, limits.fetchTime(), limits.bytes(), false);
        try {
            for (int hop = 0; hop <= limits.redirects(); hop++) {
                if (next instanceof Address.Parsed.Bad(Problem problem)) {
                    return new Fetched.Refused(problem);
                }
                Address address = ((Address.Parsed.Good) next).address();
                Optional<Problem> denied = robots.refusal(address);
                if (denied.isPresent()) {
                    return new Fetched.Refused(denied.get());
                }
                Answer answer = http.get(address, wish);
                if (answer instanceof Answer.Failure failure) {
                    return new Fetched.Refused(failure.problem());
                }
                Answer.Response response = (Answer.Response) answer;
                if (!response.isRedirect()) {
                    return result(response, address, known);
                }
                next = address.resolve(response.header("Location"));
            }
            return Fetched.Refused.because(Problem.Kind.TOO_MANY_REDIRECTS,
                    "It redirects more than " + limits.redirects() + " times.",
                    "Open it in a browser and give the address where it ends.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Fetched.Refused.because(Problem.Kind.TIMEOUT, "The run was stopped while it waited for the server.",
                    "Run it again.");
        }
    }

    /**
     * A page as a source.
     *
     * @param changed when whoever lists the page says that it was changed; where that is as before, it is not fetched again
     */
    public Source page(String address, Optional<Instant> changed) {
        return new UrlSource(address, changed, this);
    }

    /** The sitemaps that the robots.txt of an address's site names. */
    public List<String> sitemaps(String address) {
        try {
            return Address.parse(address) instanceof Address.Parsed.Good(Address page) ? robots.of(page).sitemaps() : List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private Fetched result(Answer.Response response, Address address, Validators known) {
        if (response.status() == 304 && !known.equals(Validators.NONE)) {
            return new Fetched.Unchanged();
        }
        if (!response.isSuccess()) {
            return Fetched.Refused.because(Problem.Kind.HTTP_STATUS, "The server answers with status " + response.status() + ".",
                    "Open it in a browser and see whether the page is still there.");
        }
        Content content = content(response, address);
        boolean isHtml = content.mediaType().isEmpty() || content.mediaType().contains("html");
        RobotsTags tags = RobotsTags.of(response, isHtml, options.program());
        return new Fetched.Page(content, new Validators(response.header("ETag"), response.header("Last-Modified")),
                tags.mayIndex(), tags.mayFollow());
    }

    private static Content content(Answer.Response response, Address address) {
        String[] parts = response.header("Content-Type").split(";");
        String charset = "";
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.regionMatches(true, 0, "charset=", 0, 8)) {
                charset = part.substring(8).replace("\"", "").replace("'", "").strip();
            }
        }
        return new Content(response.body(), parts[0].strip().toLowerCase(Locale.ROOT), isKnown(charset) ? charset : "",
                address.toString());
    }

    private static boolean isKnown(String charset) {
        try {
            return !charset.isEmpty() && Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
