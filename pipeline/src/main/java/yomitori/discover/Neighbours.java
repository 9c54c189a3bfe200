package yomitori.discover;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import yomitori.source.Address;
import yomitori.source.Content;
import yomitori.source.Fetched;
import yomitori.source.Problem;
import yomitori.source.Source;
import yomitori.source.Validators;
import yomitori.source.Web;

/** Where the other pages of an article are had. */
interface Neighbours {
    /** Where a page stands, as its links mean it; empty where nobody knows. */
    Optional<Address> place(Content page);

    /** The page at an address to which a link leads. */
    Fetched get(Address address);

    /** On the web, with the manners that hold there. */
    static Neighbours on(Web web) {
        return new Neighbours() {
            @Override
            public Optional<Address> place(Content page) {
                return onWeb(page.location());
            }

            @Override
            public Fetched get(Address address) {
                return web.get(address.toString(), Validators.NONE);
            }
        };
    }

    /** In the folder in which a file lies. */
    static Neighbours beside(Source file) {
        return new Neighbours() {
            @Override
            public Optional<Address> place(Content page) {
                return onDisk(page.location().substring(page.location().lastIndexOf('/') + 1));
            }

            @Override
            public Fetched get(Address address) {
                String name = address.uri().getPath().substring(1);
                boolean isHere = onDisk(name).equals(Optional.of(address));
                return (isHere ? file.beside(name) : Optional.<Source>empty()).map(page -> page.fetch(Validators.NONE))
                        .orElseGet(Neighbours::absent);
            }
        };
    }

    /** Among pages that are there already. */
    static Neighbours among(Map<Address, Content> pages) {
        Map<Content, Address> places = new HashMap<>();
        pages.forEach((place, page) -> places.put(page, place));
        return new Neighbours() {
            @Override
            public Optional<Address> place(Content page) {
                return Optional.ofNullable(places.get(page));
            }

            @Override
            public Fetched get(Address address) {
                Content page = pages.get(address);
                return page == null ? absent() : new Fetched.Page(page, Validators.NONE, true, true);
            }
        };
    }

    /** An address of the web; empty for everything else. */
    static Optional<Address> onWeb(String location) {
        return Address.parse(location) instanceof Address.Parsed.Good(Address address) ? Optional.of(address) : Optional.empty();
    }

    /** The address that a file would have, were the folder at its root a site: links between files mean the same there. */
    static Optional<Address> onDisk(String path) {
        try {
            return onWeb(new URI("http", "files.invalid", "/" + path, null).toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Fetched absent() {
        return new Fetched.Refused(new Problem(Problem.Kind.NOT_FOUND, "That page was not saved with it.",
                "Save it in the same folder or archive."));
    }
}
