package yomitori.discover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import yomitori.source.Address;
import yomitori.source.Content;
import yomitori.source.Fetched;
import yomitori.source.Limits;
import yomitori.source.Problem;
import yomitori.source.Source;
import yomitori.source.SourceAround;
import yomitori.source.Validators;

/**
 * A page together with the later pages of its article. A later page by itself is passed over, since it is read with the first
 * one: it is known by its own number and its link back, so that the outcome does not depend on what else is read.
 */
record PagedSource(Source source, boolean isRemote, Neighbours neighbours, Limits limits) implements SourceAround {
    @Override
    public Fetched fetch(Validators known) {
        Fetched fetched = source.fetch(known);
        return fetched instanceof Fetched.Page page && Candidate.isHtml(page.content())
                ? neighbours.place(page.content()).map(place -> look(page, place)).orElse(page) : fetched;
    }

    private Fetched look(Fetched.Page page, Address place) {
        Optional<PageNumber> number = PageNumber.of(place).filter(own -> own.number() > 1);
        if (number.isEmpty() && !PageLinks.mayGoOn(page.content())) {
            return page;
        }
        PageLook look = new PageLook(page.content(), place);
        if (!look.isOneArticle()) {
            return page;
        }
        Optional<Address> earlier = number.flatMap(look.pages()::earlier);
        if (earlier.isPresent() && (isRemote || neighbours.get(earlier.get()) instanceof Fetched.Page)) {
            return new Fetched.Refused(new Problem(Problem.Kind.LATER_PAGE, "It is page " + number.get().number()
                    + " of an article, which is read with its first page.", "Name the first page, if it was not read."));
        }
        return new Rest(place).of(page, look);
    }

    /** The pages behind the first one, while they are had. */
    private final class Rest {
        private final Address first;
        private final List<Content> pages = new ArrayList<>();
        private long bytes;

        Rest(Address first) {
            this.first = first;
        }

        Fetched.Page of(Fetched.Page page, PageLook look) {
            bytes = page.content().bytes().length;
            Optional<Problem> missing = gather(page, look);
            Content whole = page.content().followedBy(pages, missing);
            // what the first page says of its version is not true of the others
            boolean isAlone = pages.isEmpty() && missing.isEmpty();
            return new Fetched.Page(whole, isAlone ? page.validators() : Validators.NONE, page.mayIndex(), page.mayFollow());
        }

        /** Gathers the pages to the last one; returns why there are no more of them, where there should be. */
        private Optional<Problem> gather(Fetched.Page page, PageLook itsLook) {
            Fetched.Page last = page;
            PageLook look = itsLook;
            for (int number = 2;; number++) {
                Optional<Address> next = look.pages().next(first, number);
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                if (number > limits.pages()) {
                    return missing(number, "An article may have " + limits.pages() + " pages.",
                            "Raise --max-pages, if they really are one article.");
                }
                if (!last.mayFollow()) {
                    return missing(number, "The page before it asks programs not to follow its links.",
                            "Save the pages as files, if their owner agrees.");
                }
                switch (neighbours.get(next.get())) {
                    case Fetched.Refused refused -> {
                        return missing(number, refused.problem().reason(), refused.problem().remedy());
                    }
                    case Fetched.Unchanged unchanged -> throw new IllegalStateException("nothing was known of it");
                    case Fetched.Page found -> {
                        if (Arrays.equals(found.content().bytes(), last.content().bytes())) {
                            return Optional.empty(); // whatever number is asked for, it is the same page
                        }
                        Optional<Problem> refusal = refusal(found, number);
                        if (refusal.isPresent()) {
                            return refusal;
                        }
                        pages.add(found.content());
                        last = found;
                        look = new PageLook(found.content(), neighbours.place(found.content()).orElseThrow());
                    }
                }
            }
        }

        private Optional<Problem> refusal(Fetched.Page found, int number) {
            if (found.ifIndexable() instanceof Fetched.Refused refused) {
                return missing(number, refused.problem().reason(), refused.problem().remedy());
            }
            boolean isThePage = Candidate.isHtml(found.content()) && neighbours.place(found.content()).flatMap(PageNumber::of)
                    .filter(there -> there.number() == number).isPresent();
            if (!isThePage) {
                return missing(number, "Its address leads to something else.", "Open it in a browser and save it as a file.");
            }
            bytes += found.content().bytes().length;
            return bytes <= limits.bytes() ? Optional.empty() : missing(number,
                    "The pages are larger than " + limits.bytes() + " bytes together.", "Raise --max-bytes.");
        }

        private static Optional<Problem> missing(int number, String reason, String remedy) {
            return Optional.of(new Problem(Problem.Kind.MISSING_PAGE,
                    "The article ends before its page " + number + ". " + reason, remedy));
        }
    }
}
