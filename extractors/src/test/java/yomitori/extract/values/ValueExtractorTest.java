package yomitori.extract.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.extract.Mentions;
import yomitori.extract.Table;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Provenance;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.Block;
import yomitori.text.Metadata;
import yomitori.text.Part;
import yomitori.text.Span;
import yomitori.text.TableCell;
import yomitori.text.TextAnalyzer;

class ValueExtractorTest {
    private final TextAnalyzer analyzer = new TextAnalyzer();

    @Test
    void saysWhereAndWhy() {
        Mention mention = Readings.mentions("市場は約14兆円相当だ").getFirst();
        assertThat(mention.surface()).isEqualTo("約14兆円相当");
        assertThat(mention.span()).isEqualTo(new Span(3, 10));
        assertThat(mention.provenance()).isEqualTo(new Provenance("values", "currencies.tsv:JPY"));
    }

    @Test
    void keepsOffsetsBehindSurrogatesAndFullWidthForms() {
        String text = "📈𠮷野は１，５００円、📉２０％減";
        for (Mention mention : Readings.mentions(text)) {
            assertThat(mention.span().in(text)).isEqualTo(mention.surface());
        }
        assertThat(Readings.values(text)).isEqualTo("1500 JPY;20 ↓");
    }

    @Test
    void leavesTheDigitsOfNamesAlone() {
        String text = "GPT-4とQwen3 4モデルを3社が使う";
        Analysis analysis = analyzer.analyze(Article.ofText("test", Readings.DAY, text));
        Mentions names = Mentions.resolve(List.of(name(text, "GPT-4"), name(text, "Qwen3 4モデル")));
        assertThat(surfaces(Readings.EXTRACTOR.extract(analysis, names))).containsExactly("3社");
    }

    @Test
    void countsShortYearsByTheEraBefore() {
        LocalDate day = LocalDate.of(2012, 8, 1);
        assertThat(Readings.full(day, "22年度の調査による")).contains("FY2010");
        assertThat(Readings.full(day, "15年度までに減らす")).contains("<=FY2015");
    }

    private static Mention name(String text, String name) {
        Span span = new Span(text.indexOf(name), text.indexOf(name) + name.length());
        return new Mention(span, name, new Entity("model:x", name, NameType.MODEL), new Provenance("test", "test"));
    }

    private static List<String> surfaces(List<Mention> mentions) {
        return mentions.stream().map(Mention::surface).toList();
    }

    @Test
    void keepsOpenWhatTheTextLeavesOpen() {
        assertThat(Readings.full(null, "7月11日に公開し、昨年も売れた")).isEqualTo("7月11日=DATE --07-11");
        assertThat(Readings.full(null, "昨年3月に始めた")).isEqualTo("昨年3月=DATE --03");
    }

    @Test
    void takesTheDayFromTheHeadOfAnArticleWithoutOne() {
        assertThat(Readings.full(null, "2024/05/01\n3月に発表し、来月に発売する"))
                .isEqualTo("2024/05/01=DATE 2024-05-01; 3月=DATE 2024-03; 来月=DATE 2024-06");
    }

    @Test
    void lendsTheYearThatTheSentenceSuggests() {
        LocalDate january = LocalDate.of(2025, 1, 15);
        assertThat(Readings.full(january, "12月に発表した")).isEqualTo("12月=DATE 2024-12");
        assertThat(Readings.full(january, "12月に発売する予定だ")).isEqualTo("12月=DATE 2025-12");
        LocalDate december = LocalDate.of(2025, 12, 10);
        assertThat(Readings.full(december, "2月に発売する予定だ")).isEqualTo("2月=DATE 2026-02");
        assertThat(Readings.full(december, "2月に発売へ")).isEqualTo("2月=DATE 2026-02");
        assertThat(Readings.full(december, "2月から提供する")).isEqualTo("2月から=DATE >=2026-02");
        assertThat(Readings.full(december, "2月から販売すると発表した。")).isEqualTo("2月から=DATE >=2026-02");
        assertThat(Readings.full(december, "2月に発売への期待が高まった。")).isEqualTo("2月=DATE 2025-02");
        assertThat(Readings.full(december, "2月から提供している。")).isEqualTo("2月から=DATE >=2025-02");
        assertThat(Readings.full(december, "2月以降に伸びた。")).isEqualTo("2月以降=DATE >=2025-02");
        assertThat(Readings.full(LocalDate.of(2025, 8, 3), "28日に発表した")).isEqualTo("28日=DATE 2025-07-28");
        assertThat(Readings.full(LocalDate.of(2025, 8, 3), "28日に発売する予定だ")).isEqualTo("28日=DATE 2025-08-28");
    }

    @Test
    void followsTheYearOfBusiness() {
        Analysis analysis = analyzer.analyze(Article.ofText("test", LocalDate.of(2025, 2, 1), "今年度の目標だ"));
        assertThat(Readings.value(Readings.EXTRACTOR.extract(analysis, Mentions.NONE).getFirst())).isEqualTo("FY2024");
        ValueExtractor january = Readings.EXTRACTOR.withFiscalYearFrom(1);
        assertThat(Readings.value(january.extract(analysis, Mentions.NONE).getFirst())).isEqualTo("FY2025");
        assertThatThrownBy(() -> Readings.EXTRACTOR.withFiscalYearFrom(13)).hasMessageContaining("1 to 12");
    }

    @Test
    void givesCellsTheUnitOfTheirHeader() {
        assertThat(table("", "年度", "売上高（億円）", "前年比（％）", "2024年度", "1,250", "▲3.2"))
                .containsExactly("2024年度=FY2024", "1,250=125000000000 JPY", "▲3.2=-3.2 ↓");
    }

    @Test
    void givesCellsTheUnitOfTheCaption() {
        assertThat(table("業績の推移（単位：百万円）", "項目", "前期", "当期", "売上高", "98,400", "105,200"))
                .containsExactly("98,400=98400000000 JPY", "105,200=105200000000 JPY");
    }

    @Test
    void givesCellsTheCurrencyThatEndsTheCaption() {
        assertThat(table("業績の推移（連結：億円）", "項目", "前期", "増減", "売上高", "984億円", "＋72"))
                .containsExactly("984億円=98400000000 JPY", "＋72=7200000000 JPY ↑");
        assertThat(table("業績の推移（連結、3社）", "項目", "前期", "増減", "売上高", "984", "72")).containsExactly("3社=3 社", "984=984", "72=72");
    }

    @Test
    void givesCellsTheUnitOfTheLineBelow() {
        assertThat(tableAbove("単位：千円", "", "項目", "前期", "当期", "売上高", "984", "72"))
                .containsExactly("984=984000 JPY", "72=72000 JPY");
    }

    @Test
    void givesCellsTheUnitOfTheirRow() {
        assertThat(table("", "項目", "前期", "当期", "利用者数（万人）", "120", "150"))
                .containsExactly("120=1200000 人", "150=1500000 人");
    }

    @Test
    void givesCellsTheUnitInTheCorner() {
        assertThat(table("", "業績（億円）", "前期", "当期", "売上高", "2,480", "2,600"))
                .containsExactly("2,480=248000000000 JPY", "2,600=260000000000 JPY");
        assertThat(table("", "価格（円）", "個数", "備考", "2,480", "1,200", "なし"))
                .containsExactly("2,480=2480 JPY", "1,200=1200");
    }

    @Test
    void givesCellsTheTypeThatTheHeadOfTheirColumnNames() {
        Table.beside(Lexicon.class, "tables/columns.tsv", "head", "type", "unit", "example", "reading").rows().forEach(row -> {
            String[] cells = row.get("example").split("//?");
            assertThat(String.join(";", table("", cells))).as(row.where()).isEqualTo(row.get("reading"));
        });
    }

    @Test
    void keepsTheUnitThatACellHas() {
        assertThat(table("", "項目", "売上高（億円）", "備考", "合計", "3兆円", "5社"))
                .containsExactly("3兆円=3000000000000 JPY", "5社=5 社");
    }

    @Test
    void whatNamesTheRowsIsNoUnit() {
        assertThat(table("", "モデル", "規模", "備考", "ミヤビ", "700億", "80")).containsExactly("700億=70000000000", "80=80");
    }

    /** Two rows of three cells, the first one of headers. */
    private List<String> table(String caption, String... cells) {
        return tableAbove("", caption, cells);
    }

    private List<String> tableAbove(String line, String caption, String... cells) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        if (!caption.isEmpty()) {
            text.append(caption);
            blocks.add(Block.of(Block.Kind.CAPTION, new Span(0, text.length()), 0, Part.BODY, 1));
            text.append('\n');
        }
        for (int i = 0; i < cells.length; i++) {
            int start = text.length();
            text.append(cells[i]);
            blocks.add(Block.cell(new Span(start, text.length()), Part.BODY, 1, new TableCell(0, i / 3, i % 3, i < 3)));
            text.append(i % 3 == 2 ? '\n' : '\t');
        }
        if (!line.isEmpty()) {
            text.append(line);
            blocks.add(Block.of(Block.Kind.PARAGRAPH, new Span(text.length() - line.length(), text.length()), 0, Part.BODY, 1));
        }
        Article article = new Article("test", "test", Metadata.of("", Readings.DAY), text.toString(), blocks);
        return Readings.EXTRACTOR.extract(analyzer.analyze(article), Mentions.NONE).stream()
                .map(mention -> mention.surface() + "=" + Readings.value(mention))
                .toList();
    }

    @Test
    void doesNotReadCode() {
        String text = "3社が使う\nint x = 5人\n4社が使う";
        List<Block> blocks = List.of(
                Block.of(Block.Kind.PARAGRAPH, new Span(0, 5), 0, Part.BODY, 1),
                Block.of(Block.Kind.CODE, new Span(6, 16), 0, Part.BODY, 2),
                Block.of(Block.Kind.PARAGRAPH, new Span(17, 22), 0, Part.BODY, 3));
        Article article = new Article("test", "test", Metadata.of("", Readings.DAY), text, blocks);
        assertThat(surfaces(Readings.EXTRACTOR.extract(analyzer.analyze(article), Mentions.NONE))).containsExactly("3社", "4社");
    }

    @Test
    void readsATriangleAsArrowWhereTheArticleDoes() {
        assertThat(Readings.values("売上高\n▲ 10.6%\n営業利益\n▼ 3.2%")).isEqualTo("10.6 ↑;-3.2 ↓");
        assertThat(Readings.values("営業利益は▲3.2%だった")).isEqualTo("-3.2 ↓");
        assertThat(Readings.values("売上高\n▼ 10.6%\n財務CF ▲333億円")).isEqualTo("-10.6 ↓;-33300000000 JPY ↓");
    }

    @Test
    void mentionsDoNotOverlapAndStandInOrder() {
        int end = 0;
        for (Mention mention : Readings.mentions("2025年4〜6月期の売上高は前年比12%増の1,234億円、3年で2倍、約30〜40社が10万・20万円を払う")) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
        }
        assertThat(end).isPositive();
    }

    /** Steps that grow with the square of these texts would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "一", "百", "1,", "数百", "3、", "  ", "2025年", "7月の", "億", "1.", "▲1", "5ポイント"})
    void endsOnTextsMadeToHurt(String unit) {
        String text = unit.repeat(200_000 / unit.length());
        Analysis analysis = analyzer.analyze(Article.ofText("test", Readings.DAY, text));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (Mention mention : Readings.EXTRACTOR.extract(analysis, Mentions.NONE)) {
                assertThat(mention.span().in(text)).isEqualTo(mention.surface());
            }
        });
    }

    @Test
    void readsTheSameFromManyThreads() {
        String text = "2025年7月18日、3億ドルを調達し、前年比12%増の1,234億円となった。";
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> Readings.values(text)).collect(Collectors.toSet()))
                .hasSize(1);
    }
}
