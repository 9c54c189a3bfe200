package yomitori.discover;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.source.Address;

/**
 * Which page of an article an address means, such as the second one of /news/a by /news/a?page=2, /news/a/2/ or /news/a_2.html.
 *
 * @param family what the addresses of all pages have in common
 * @param number from 1
 * @param isNamed whether the address calls it a page; a bare number may as well be the number of another article
 */
record PageNumber(String family, int number, boolean isNamed) {
    private static final Set<String> NAMED = Set.of("page", "paged", "page_no", "pageno", "page_num", "pagenum", "pg", "pn");
    private static final Set<String> BARE = Set.of("p");
    /** Four digits are a year or the number of an article. */
    private static final Pattern PARAMETER = Pattern.compile(
            "(?:^|&)([a-z_]{1,8})=([1-9][0-9]{0,2})(?=&|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_PATH = Pattern.compile(
            "(/|[_-])(p(?:age)?[_/-]?)?([1-9][0-9]{0,2})(?:\\.[a-z]{3,5})?/?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("(?:/index)?(?:\\.[a-z]{3,5})?/?$", Pattern.CASE_INSENSITIVE);

    /** The page that an address gives a number to; empty where it gives none. */
    static Optional<PageNumber> of(Address address) {
        String query = query(address);
        Matcher parameter = PARAMETER.matcher(query);
        while (parameter.find()) {
            String name = parameter.group(1).toLowerCase(Locale.ROOT);
            if (NAMED.contains(name) || BARE.contains(name)) {
                String others = query.substring(0, parameter.start()) + query.substring(parameter.end());
                return Optional.of(new PageNumber(family(address, path(address), others),
                        Integer.parseInt(parameter.group(2)), NAMED.contains(name)));
            }
        }
        String path = path(address);
        Matcher mark = IN_PATH.matcher(path);
        return mark.find() ? Optional.of(new PageNumber(family(address, path.substring(0, mark.start()), query),
                Integer.parseInt(mark.group(3)), isNamed(mark.group(1), mark.group(2)))) : Optional.empty();
    }

    /** Behind a slash, a p alone may be short for post. */
    private static boolean isNamed(String before, String word) {
        return word != null && (word.length() > 2 || !before.equals("/"));
    }

    /** The family of which an address without a number is the first page. */
    static String family(Address address) {
        return family(address, path(address), query(address));
    }

    private static String family(Address address, String path, String query) {
        String others = query.startsWith("&") ? query.substring(1) : query;
        return address.uri().getRawAuthority() + PLAIN.matcher(path).replaceFirst("") + (others.isEmpty() ? "" : "?" + others);
    }

    private static String path(Address address) {
        return address.uri().getRawPath();
    }

    private static String query(Address address) {
        return address.uri().getRawQuery() == null ? "" : address.uri().getRawQuery();
    }
}
