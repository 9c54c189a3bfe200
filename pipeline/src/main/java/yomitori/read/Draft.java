package yomitori.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import yomitori.source.Limits;
import yomitori.source.Problem;
import yomitori.text.Block;
import yomitori.text.Metadata;
import yomitori.text.Ruby;

/** An article while it is being read: what its reader has found so far, the best first. */
final class Draft {
    private final TextWriter writer;
    private final List<Problem> warnings = new ArrayList<>();
    private String title = "";
    private String author = "";
    private String site = "";
    private String language = "";
    private String url = "";
    private boolean showsHeadline;
    private boolean paywalled;
    private Optional<LocalDate> inName = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<LocalDate> modified = Optional.empty();
    private Supplier<Optional<LocalDate>> elsewhere = Optional::empty;

    Draft(Limits limits) {
        this.writer = new TextWriter(limits);
    }

    Draft(Limits limits, TextWriter.LineFilter filter) {
        this.writer = new TextWriter(limits, filter);
    }

    TextWriter writer() {
        return writer;
    }

    void warn(Problem.Kind kind, String reason, String remedy) {
        warnings.add(new Problem(kind, reason, remedy));
    }

    /** Each of these keeps what was found before. */
    void title(String found) {
        title = title.isEmpty() ? Text.clean(found) : title;
    }

    void author(String found) {
        author = author.isEmpty() ? Text.clean(found) : author;
    }

    void site(String found) {
        site = site.isEmpty() ? Text.clean(found) : site;
    }

    void language(String found) {
        language = language.isEmpty() ? found.strip().replace('_', '-') : language;
    }

    void url(String found) {
        boolean address = found.startsWith("http://") || found.startsWith("https://");
        url = url.isEmpty() && address ? found.strip() : url;
    }

    void published(Optional<LocalDate> found) {
        published = published.isPresent() ? published : found;
    }

    void modified(Optional<LocalDate> found) {
        modified = modified.isPresent() ? modified : found;
    }

    /** Where to look for the day of publication if neither the document declares it nor the head of the text shows it. */
    void publishedElsewhere(Supplier<Optional<LocalDate>> search) {
        elsewhere = search;
    }

    /** A name that the document gives itself, in which a day may stand. */
    void named(String name) {
        inName = Dates.inName(name);
    }

    /** Readers see only a part of it without paying. */
    void paywalled() {
        paywalled = true;
    }

    /** A heading of the first level at the head is the headline, whatever the title says: true of pages. */
    void showsHeadline() {
        showsHeadline = true;
    }

    String title() {
        return title;
    }

    String url() {
        return url;
    }

    /** The article, or why there is none. */
    Reading finish(Origin origin) {
        writer.end();
        title(origin.clues().title());
        author(origin.clues().author());
        url(origin.clues().url());
        String text = writer.text();
        List<Ruby> rubies = writer.rubies();
        List<Block> blocks = PartTracker.withoutOverreach(writer.blocks(), text.length());
        if (blocks.isEmpty()) {
            return origin.skipped(Problem.Kind.NO_TEXT, "Nothing of an article stands in it.",
                    "See whether the page shows its text only with JavaScript, or hides it from readers.");
        }
        if (writer.isTruncated()) {
            warn(Problem.Kind.TRUNCATED, "Its text is longer than " + text.length() + " characters; the rest was left out.",
                    "Split it, or raise --max-characters.");
        }
        Headline headline = Headline.of(title, text, blocks, showsHeadline, origin.name());
        if (headline.isMissing()) {
            text = headline.before(text);
            blocks = headline.before(blocks);
            rubies = headline.beforeRubies(rubies);
        }
        DateSearch search = new DateSearch(text, blocks);
        Optional<LocalDate> change = modified.isPresent() ? modified : search.modified();
        Optional<LocalDate> day = day(origin, search, headline.isGiven() ? headline.title() : "").or(() -> change);
        warnings.addAll(Losses.of(text, blocks, day, change));
        String tongue = language.isEmpty() ? Script.language(text) : language;
        String byline = author.isEmpty() ? Bylines.in(text, blocks) : author;
        Metadata metadata = new Metadata(headline.title(), day, change, byline, site, tongue, url, paywalled);
        return origin.read(metadata, text, blocks, rubies, warnings);
    }

    private Optional<LocalDate> day(Origin origin, DateSearch search, String headline) {
        return published.or(search::atHead)
                .or(elsewhere)
                .or(() -> origin.clues().published())
                .or(() -> Dates.inName(origin.name()))
                .or(() -> Dates.in(headline))
                .or(() -> Dates.inName(url))
                .or(() -> inName)
                .or(search::labelledAtFoot);
    }
}
