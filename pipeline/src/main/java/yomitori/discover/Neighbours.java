package yomitori.discover;

import java.net.URI;
import java.net.URISyntaxException;
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
                return Address.parse(page.location()) instanceof Address.Parsed.Good(Address address)
                        ? Optional.of(address) : Optional.empty();
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
            private static final String FOLDER = "folder.invalid";

            @Override
            public Optional<Address> place(Content page) {
                try {
                    String name = page.location().substring(page.location().lastIndexOf('/') + 1);
                    return Address.parse(new URI("http", FOLDER, "/" + name, null).toString()) instanceof Address.Parsed.Good(
                            Address address) ? Optional.of(address) : Optional.empty();
                } catch (URISyntaxException e) {
                    return Optional.empty();
                }
            }

            @Override
            public Fetched get(Address address) {
                String name = address.uri().getPath().substring(1);
                boolean isHere = address.host().equals(FOLDER) && address.uri().getRawQuery() == null;
                return (isHere ? file.beside(name) : Optional.<Source>empty()).map(page -> page.fetch(Validators.NONE))
                        .orElseGet(() -> new Fetched.Refused(new Problem(Problem.Kind.NOT_FOUND,
                                "It does not lie in the same folder.", "Save it there.")));
            }
        };
    }
}
