package yomitori.discover;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import yomitori.source.Address;
import yomitori.source.Content;

/**
 * The links of a page to other pages of its article. What says rel=next or 次へ often leads to another article, so an address must
 * differ by the number of the page alone, and a bare number without a word for pages counts only from an address without one.
 */
final class PageLinks {
    /** An address in a link that may be that of a second page. Two of them never share a character, so the search is linear. */
    private static final Pattern SECOND = Pattern.compile(
            "\\shref\\s{0,9}=\\s{0,9}[\"']?(?:[^\"'>\\s]{0,300}[/_=p-])?2(?:\\.[a-z]{3,5})?/?[\"'\\s>&#]",
            Pattern.CASE_INSENSITIVE);

    /** So many links that say so are looked at; more make no row of pages. */
    private static final int MOST = 100;

    private final Document page;
    private final String location;

    /** @param location from where its links lead */
    PageLinks(Document page, String location) {
        this.page = page;
        this.location = location;
    }

    /** Whether a page may be the first of several: false spares most pages a closer look. */
    static boolean mayGoOn(Content content) {
        return SECOND.matcher(new String(content.bytes(), StandardCharsets.ISO_8859_1)).find();
    }

    /**
     * The next page.
     *
     * @param first the address of the first page of the article
     * @param number which page is wanted, from 2
     */
    Optional<Address> next(Address first, int number) {
        Optional<String> numbered = PageNumber.of(first).filter(page -> page.number() == 1).map(PageNumber::family);
        String plain = PageNumber.family(first);
        return find("next", label -> PageCues.isNext(label) || PageCues.isNumber(label, number), (link, target) -> {
            Optional<PageNumber> there = PageNumber.of(target).filter(page -> page.number() == number);
            return there.filter(page -> page.family().equals(plain)
                    || page.family().equals(numbered.orElse("")) && (page.isNamed() || speaksOfPages(link))).isPresent();
        });
    }

    /** What leads from one bare number to another must say that they are pages: articles are numbered so as well. */
    private static boolean speaksOfPages(Element link) {
        String label = label(link).toLowerCase(Locale.ROOT);
        return label.contains("ページ") || label.contains("頁") || label.contains("page");
    }

    /** The page of the same article to which a later one leads back; empty where it is no later page. */
    Optional<Address> earlier(PageNumber own) {
        return find("prev", label -> PageCues.isPrevious(label) || PageCues.isNumber(label, 1)
                || PageCues.isNumber(label, own.number() - 1), (link, target) ->
                PageNumber.family(target).equals(own.family()) || (own.isNamed() || speaksOfPages(link)) && PageNumber.of(target)
                        .filter(page -> page.family().equals(own.family()) && page.number() < own.number()).isPresent());
    }

    /** The first link that leads to what is wanted, among those that say so. */
    private Optional<Address> find(String relation, Predicate<String> says, BiPredicate<Element, Address> wanted) {
        int looked = 0;
        for (Element link : page.select("a[href], link[href][rel]")) {
            String reference = link.attr("href");
            boolean maySay = !reference.startsWith("#") && !isCalled(link, "nofollow")
                    && (isCalled(link, relation) || says.test(label(link)));
            if (maySay && ++looked <= MOST) {
                Optional<Address> target = Listed.link(location, reference).filter(address -> wanted.test(link, address));
                if (target.isPresent()) {
                    return target;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCalled(Element link, String relation) {
        String relations = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
        return relations.contains(" " + relation + " ");
    }

    private static String label(Element link) {
        String text = link.text().strip();
        if (!text.isEmpty()) {
            return text;
        }
        for (String attribute : new String[] {"aria-label", "title"}) {
            if (link.hasAttr(attribute)) {
                return link.attr(attribute);
            }
        }
        Element image = link.selectFirst("img[alt]");
        return image == null ? "" : image.attr("alt");
    }
}
