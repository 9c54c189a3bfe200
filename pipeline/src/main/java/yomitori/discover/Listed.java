package yomitori.discover;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import yomitori.source.Address;
import yomitori.source.Limits;
import yomitori.source.Problem;
import yomitori.source.RefusedSource;
import yomitori.source.Source;

/** Addresses as lists of pages have them. */
final class Listed {
    /** What tells a site where a reader came from, and names no other page. */
    private static final Set<String> TRACKING =
            Set.of("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "utm_id", "fbclid", "gclid", "yclid",
                    "msclkid", "mc_cid", "mc_eid", "igshid");

    private Listed() {}

    /** Where a link leads; empty where that is no page on the web. */
    static Optional<Address> link(String from, String reference) {
        if (!(Address.parse(from) instanceof Address.Parsed.Good(Address base))
                || !(base.resolve(reference) instanceof Address.Parsed.Good(Address target))) {
            return Optional.empty();
        }
        String query = target.uri().getRawQuery();
        if (query == null) {
            return Optional.of(target);
        }
        StringBuilder kept = new StringBuilder();
        for (String parameter : query.split("&")) {
            String name = parameter.substring(0, parameter.indexOf('=') < 0 ? parameter.length() : parameter.indexOf('='));
            if (!TRACKING.contains(name.toLowerCase(Locale.ROOT))) {
                kept.append(kept.isEmpty() ? "?" : "&").append(parameter);
            }
        }
        String whole = target.toString();
        return kept.length() == query.length() + 1 ? Optional.of(target)
                : Address.parse(whole.substring(0, whole.indexOf('?')) + kept) instanceof Address.Parsed.Good(Address clean)
                        ? Optional.of(clean) : Optional.empty();
    }

    /** What stands in the place of pages that are too many. */
    static Source beyond(String location, Limits limits) {
        return new RefusedSource(location, location, new Problem(Problem.Kind.TOO_MANY_MEMBERS,
                "It lists more than " + limits.members() + " pages; the others were left out.",
                "Name the part of the site that matters, or raise --max-members."));
    }
}
