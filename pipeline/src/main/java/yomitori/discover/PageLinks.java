package yomitori.discover;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
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
    /** An address in a link that may be that of a second page. Bounded, so that a long one costs no more than its length. */
    private static final Pattern SECOND = Pattern.compile(
            "href\\s{0,9}=\\s{0,9}[\"']?(?:[^\"'>\\s]{0,300}[/_=p-])?2(?:\\.[a-z]{3,5})?/?[\"'\\s>&#]", Pattern.CASE_INSENSITIVE);

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
        return find((link, target) -> {
            Optional<PageNumber> there = PageNumber.of(target).filter(page -> page.number() == number);
            if (there.isEmpty()) {
                return false;
            }
            boolean isNext = isCalled(link, "next") || PageCues.isNext(label(link));
            boolean isNumber = PageCues.isNumber(label(link), number);
            return there.get().family().equals(plain) && (isNext || isNumber)
                    || there.get().family().equals(numbered.orElse("")) && (there.get().isNamed() ? isNext || isNumber
                            : isCalled(link, "next") || isNext && hasWordForPage(label(link)));
        });
    }

    /** The page of the same article to which a later one leads back; empty where it is no later page. */
    Optional<Address> earlier(PageNumber own) {
        return find((link, target) -> {
            boolean isBack = isCalled(link, "prev") || isCalled(link, "first") || PageCues.isPrevious(label(link));
            if (PageNumber.family(target).equals(own.family())) {
                return isBack || PageCues.isNumber(label(link), 1);
            }
            Optional<PageNumber> there = PageNumber.of(target).filter(page -> page.family().equals(own.family()));
            return own.isNamed() && there.filter(page -> page.number() < own.number()
                    && (isBack || PageCues.isNumber(label(link), page.number()))).isPresent();
        });
    }

    private Optional<Address> find(BiPredicate<Element, Address> wanted) {
        for (Element link : page.select("a[href], link[href][rel]")) {
            String reference = link.attr("href");
            Optional<Address> target = reference.startsWith("#") ? Optional.empty() : Listed.link(location, reference);
            if (target.isPresent() && !isCalled(link, "nofollow") && wanted.test(link, target.get())) {
                return target;
            }
        }
        return Optional.empty();
    }

    private static boolean isCalled(Element link, String relation) {
        String relations = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
        return relations.contains(" " + relation + " ");
    }

    private static boolean hasWordForPage(String label) {
        return label.contains("ページ") || label.contains("頁") || label.toLowerCase(Locale.ROOT).contains("page");
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
