package yomitori.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import yomitori.text.Article;
import yomitori.text.Block;
import yomitori.text.Part;

class PlainTextReadingTest {
    @Test
    void readsAddressTimeAndTitleAtTheHead() {
        Article article = Reads.text("""
                http://news.example.jp/article/1/
                2012-06-12T09:00:00+0900
                星が歌う。そして…。
                　最初の段落である。
                ■見出しがある
                ・項目
                次の段落。

                ■関連リンク
                ・外の頁
                """);
        assertThat(article.metadata().title()).isEqualTo("星が歌う。そして…。");
        assertThat(article.metadata().published()).contains(LocalDate.of(2012, 6, 12));
        assertThat(article.metadata().url()).isEqualTo("http://news.example.jp/article/1/");
        assertThat(Reads.blocks(article)).containsExactly("HEADING 1 星が歌う。そして…。", "PARAGRAPH 最初の段落である。",
                "HEADING 2 見出しがある", "LIST_ITEM 1 項目", "PARAGRAPH 次の段落。", "HEADING 2 関連リンク", "LIST_ITEM 1 外の頁");
        assertThat(article.blocks()).extracting(Block::line).containsExactly(3, 4, 5, 6, 7, 9, 10);
        assertThat(article.blocks().getLast().part()).isEqualTo(Part.REFERENCES);
    }

    @Test
    void aDateLineStaysInTheText() {
        Article article = Reads.text("\n2025/07/24(木)\n星雲AIが新しいモデルを発表した。\n");
        assertThat(article.metadata().published()).contains(LocalDate.of(2025, 7, 24));
        assertThat(article.metadata().title()).isEqualTo("星雲AIが新しいモデルを発表した");
        assertThat(article.text()).isEqualTo("2025/07/24(木)\n星雲AIが新しいモデルを発表した。");
    }

    @Test
    void readsTablesWithTabs() {
        Article article = Reads.text("題\n名\t値\nHoshi\t12\nTsuki\t\n終わり。");
        assertThat(article.text()).isEqualTo("題\n名\t値\nHoshi\t12\nTsuki\n終わり。");
        assertThat(article.blocks().get(1).cell().orElseThrow().header()).isTrue();
    }

    @Test
    void aRoleThatCoversMostOfTheArticleIsNone() {
        Article article = Reads.text("題\n短い。\n■プロフィール\n" + "話し手は長く語った。\n".repeat(20));
        assertThat(article.blocks()).extracting(Block::part).containsOnly(Part.BODY);
    }

    @Test
    void otherArticlesAndAdvertisedProductsAtTheEndPlayTheirOwnRoles() {
        Article article = Reads.text("""
                http://news.example.jp/article/2/
                2012-07-01T10:00:00+0900
                月見電機、声で動く時計を発売
                月見電機は1日、声で動く時計を発売した。価格は1万2000円である。
                時計は月末までに全国の店に並ぶ。

                ■月見電機の記事をもっと見る
                ・星見電機、時計を5000円に値下げ
                ・海鳴電機が時計の事業を買収

                声の時計 TK-1 ブラック
                月見電機
                販売元：Amazon.co.jp
                クチコミを見る
                """);
        assertThat(article.blocks()).extracting(Block::part).containsExactly(Part.BODY, Part.BODY, Part.BODY,
                Part.REFERENCES, Part.REFERENCES, Part.REFERENCES,
                Part.ADVERTISEMENT, Part.ADVERTISEMENT, Part.ADVERTISEMENT, Part.ADVERTISEMENT);
    }

    @Test
    void aLongTextThatNamesAShopIsNoAdvertisement() {
        Article article = Reads.text("題\n" + "月見電機は時計の計画を述べた。\n".repeat(12) + "価格はクチコミを見るとよい\n");
        assertThat(article.blocks()).extracting(Block::part).containsOnly(Part.BODY);
    }

    @Test
    void anyLineEndIsOne() {
        assertThat(Reads.text("題\r\n一。\r二。\n三。").text()).isEqualTo("題\n一。\n二。\n三。");
    }
}
