package yomitori.index;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import yomitori.text.Article;
import yomitori.text.Metadata;

/** The head of an article as it is stored. */
final class ArticleRecord {
    private static final int UNDATED = 0;
    private static final int DATED = 1;

    private ArticleRecord() {}

    static void pack(String sourceKey, Article article, int facts, Packer out) {
        Metadata about = article.metadata();
        out.text(article.id()).text(sourceKey).text(article.source()).text(about.title()).text(about.site());
        out.text(about.author()).text(about.url()).number(facts);
        if (about.published().isPresent()) {
            out.number(DATED).large(about.published().get().toEpochDay());
        } else {
            out.number(UNDATED);
        }
    }

    static ArticleHead unpack(BytesRef bytes) {
        Unpacker in = new Unpacker(bytes);
        String id = in.text();
        String sourceKey = in.text();
        String source = in.text();
        String title = in.text();
        String site = in.text();
        String author = in.text();
        String url = in.text();
        int facts = in.number();
        Optional<LocalDate> published =
                in.number() == DATED ? Optional.of(LocalDate.ofEpochDay(in.large())) : Optional.empty();
        return new ArticleHead(id, sourceKey, source, title, site, author, url, published, facts);
    }
}
