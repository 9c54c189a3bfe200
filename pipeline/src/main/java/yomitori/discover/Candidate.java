package yomitori.discover;

import java.time.Instant;
import java.util.Optional;
import yomitori.source.Content;
import yomitori.source.Fetched;
import yomitori.source.FetchedSource;
import yomitori.source.Problem;
import yomitori.source.Source;
import yomitori.source.Validators;

/** A page that a link led to: an article, or a list of more links, which is passed over. */
record Candidate(Source page) implements Source {
    @Override
    public String location() {
        return page.location();
    }

    @Override
    public String name() {
        return page.name();
    }

    @Override
    public long size() {
        return page.size();
    }

    @Override
    public Optional<Instant> lastModified() {
        return page.lastModified();
    }

    @Override
    public boolean isRemote() {
        return page.isRemote();
    }

    @Override
    public Content content() throws yomitori.source.SourceException {
        return FetchedSource.of(this, Validators.NONE).content();
    }

    @Override
    public Fetched fetch(Validators known) {
        Fetched fetched = page.fetch(known);
        return fetched instanceof Fetched.Page found && isHtml(found.content()) && !new PageLook(found.content()).isArticle()
                ? noArticle() : fetched;
    }

    static boolean isHtml(Content content) {
        return content.mediaType().isEmpty() || content.mediaType().contains("html");
    }

    static Fetched noArticle() {
        return new Fetched.Refused(new Problem(Problem.Kind.NO_ARTICLE, "The page lists others and is no article itself.",
                "Name it without --follow, if it should be read."));
    }
}
