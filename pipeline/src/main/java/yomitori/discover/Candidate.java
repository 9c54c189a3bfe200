package yomitori.discover;

import yomitori.source.Content;
import yomitori.source.Fetched;
import yomitori.source.Problem;
import yomitori.source.Source;
import yomitori.source.SourceAround;
import yomitori.source.Validators;

/** A page that a link led to: an article, or a list of more links, which is passed over. */
record Candidate(Source source) implements SourceAround {
    @Override
    public Fetched fetch(Validators known) {
        Fetched fetched = source.fetch(known);
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
