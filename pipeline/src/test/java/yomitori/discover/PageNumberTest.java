package yomitori.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.source.Address;

class PageNumberTest {
    private static Address address(String path) {
        return ((Address.Parsed.Good) Address.parse("https://example.jp" + path)).address();
    }

    @ParameterizedTest
    @CsvSource({
        "/news/a?page=2, 2, true, /news/a", "/news/a?id=7&page=2&x=y, 2, true, /news/a?id=7&x=y",
        "/news/a?page=2&id=7, 2, true, /news/a?id=7",
        "/news/a?p=3, 3, false, /news/a", "/news/a/2/, 2, false, /news/a/", "/news/a/2, 2, false, /news/a",
        "/news/a/page/2/, 2, true, /news/a/", "/news/a/page2.html, 2, true, /news/a/index.html",
        "/news/a_2.html, 2, false, /news/a.html",
        "/news/a-2.html, 2, false, /news/a.html", "/news/a_p2.html, 2, true, /news/a.html", "/news/a-page-2, 2, true, /news/a",
        "/news/2.html, 2, false, /news/", "/p/12, 12, false, /"})
    void theNumberOfAPageStandsInItsAddress(String path, int number, boolean isNamed, String first) {
        assertThat(PageNumber.of(address(path))).contains(new PageNumber(PageNumber.family(address(first)), number, isNamed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news/a", "/news/2025", "/news/20250724.html", "/gpt4", "/news/a?q=2", "/a/top2", "/news/2b", "/"})
    void mostAddressesHaveNone(String path) {
        assertThat(PageNumber.of(address(path))).isEmpty();
    }
}
