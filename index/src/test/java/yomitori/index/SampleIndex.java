package yomitori.index;

import static yomitori.index.SampleArticle.about;
import static yomitori.index.SampleArticle.company;
import static yomitori.index.SampleArticle.figure;
import static yomitori.index.SampleArticle.model;
import static yomitori.index.SampleArticle.place;
import static yomitori.index.SampleArticle.print;
import static yomitori.index.SampleArticle.range;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yomitori.extract.values.ValueExtractor;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;
import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Modality;
import yomitori.facts.NameType;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.facts.TimeLength;
import yomitori.facts.ValueType;
import yomitori.text.Part;

/** A small index of articles made by hand, for tables of queries. */
final class SampleIndex {
    static final Entity ALIBABA = company("alibaba", "Alibaba");
    static final Entity OPENAI = company("openai", "OpenAI");
    static final Entity AOZORA = company("aozora-denki", "青空電機");
    static final Entity GPT = model("gpt-4o", "GPT-4o");
    static final Entity QWEN = model("qwen", "Qwen");
    static final Entity QWEN3 = model("qwen3", "Qwen3");
    static final Entity CHINA = place("china", "中国");
    static final Entity USA = place("usa", "米国");
    static final Entity CEO = new Entity("person:tanaka", "田中一郎", NameType.PERSON);

    private SampleIndex() {}

    /** Reads values as seen from 15 November 2025. */
    static QuerySupport support() {
        return new QuerySupport(FigureReader.of(ValueExtractor.standard(), () -> LocalDate.of(2025, 11, 15)),
                name -> name.equals("千問") ? Set.of("model:qwen") : Set.of());
    }

    static void write(Path folder) {
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "rules")) {
            for (IndexedArticle article : List.of(share(), funding(), plan(), ranking(), bio(), people())) {
                writer.put(article.article().article().source(), print(1), List.of(article));
            }
            writer.commit();
        }
    }

    private static IndexedArticle share() {
        Figure share = figure(ValueType.PERCENT, "40.2", "%");
        Figure growth = figure(ValueType.PERCENT, "20", "%", Bound.AT_LEAST);
        Figure market = about(ValueType.MONEY, "14000000000000", "JPY");
        Figure yuan = figure(ValueType.MONEY, "700000000000", "CNY");
        return SampleArticle.of("share", "2025-07-20", """
                中国のAIモデルの世界シェアは40.2%に達した。
                市場は毎年20%以上伸びるとアリババは主張する。
                市場規模は7,000億元、約14兆円だった。
                サーバーの出荷は10〜15%減るとみられる。""")
                .about("中国のAI、世界の4割に", "テック日報", "山田花子")
                .names("中国", CHINA).names("アリババ", ALIBABA)
                .names("40.2%", share).names("20%以上", growth).names("約14兆円", market).names("7,000億元", yuan)
                .says("中国のAIモデルの世界シェアは40.2%に達した", Predicate.MEASURE, new Phrase("中国のAIモデルの世界シェア"), share)
                .says("市場は毎年20%以上伸びる", Predicate.MEASURE, new Phrase("市場"), growth, Modality.CLAIMED)
                .says("市場規模は7,000億元", Predicate.MEASURE, new Phrase("市場規模"), yuan)
                .says("約14兆円", Predicate.MEASURE, new Phrase("市場規模"), market)
                .says("サーバーの出荷は10〜15%減る", Predicate.MEASURE, new Phrase("サーバーの出荷"),
                        range(ValueType.PERCENT, "10", "15", "%"), Modality.POSSIBLE)
                .build();
    }

    private static IndexedArticle funding() {
        Figure raised = figure(ValueType.MONEY, "300000000", "USD");
        Figure value = figure(ValueType.MONEY, "150000000000", "JPY", Bound.MORE_THAN);
        Figure users = figure(ValueType.QUANTITY, "180000", "人", Bound.MORE_THAN);
        return SampleArticle.of("funding", "2025-10-05", """
                青空電機は2025年7月に3億ドルを調達した。
                Alibaba（阿里巴巴）が出資した。
                青空電機の評価額は1,500億円を超える。
                利用者は18万人超。
                開発には半年かかった。""")
                .about("青空電機が資金調達", "経済ノート", "佐藤次郎")
                .names("青空電機", AOZORA).names("Alibaba", ALIBABA).names("阿里巴巴", ALIBABA)
                .names("3億ドル", raised).names("2025年7月", CalendarDate.of("2025-07")).names("18万人超", users)
                .says("青空電機は2025年7月に3億ドルを調達した", Predicate.RAISED, AOZORA, raised, Modality.ASSERTED,
                        Map.of(Qualifier.DATE, "2025-07"), Part.BODY)
                .says("Alibaba（阿里巴巴）が出資した", Predicate.INVESTED_IN, ALIBABA, AOZORA, Modality.ASSERTED,
                        Map.of(Qualifier.AMOUNT, "~50000000 USD", Qualifier.DATE, "<=2025-09"), Part.BODY)
                .says("青空電機の評価額は1,500億円を超える", Predicate.VALUED_AT, AOZORA, value)
                .says("利用者は18万人超", Predicate.MEASURE, new Phrase("利用者"), users)
                .says("開発には半年かかった", Predicate.MEASURE, new Phrase("開発"), TimeLength.of("P6M"))
                .build();
    }

    private static IndexedArticle plan() {
        return SampleArticle.of("plan", "2025-11-01", """
                OpenAIは2026年に新しいモデルを公開する計画だ。
                OpenAIのＧＰＴ－４ｏは2024年5月13日に公開された。
                利用料は月額20ドルで、旧版の3倍になる。""")
                .about("OpenAIの計画", "Tech Daily", "")
                .names("OpenAI", OPENAI).names("ＧＰＴ－４ｏ", GPT)
                .names("2026年", CalendarDate.of("2026")).names("2024年5月13日", CalendarDate.of("2024-05-13"))
                .says("OpenAIは2026年に新しいモデルを公開する計画だ", Predicate.RELEASED_ON, new Phrase("新しいモデル"),
                        CalendarDate.of("2026"), Modality.PLANNED)
                .says("OpenAIのＧＰＴ－４ｏは2024年5月13日に公開された", Predicate.RELEASED_ON, GPT, CalendarDate.of("2024-05-13"))
                .says("OpenAIのＧＰＴ－４ｏ", Predicate.DEVELOPED_BY, GPT, OPENAI)
                .says("月額20ドル", Predicate.PRICED_AT, GPT, figure(ValueType.MONEY, "20", "USD"))
                .says("旧版の3倍", Predicate.MEASURE, new Phrase("利用料"), figure(ValueType.MULTIPLE, "3", ""))
                .build();
    }

    private static IndexedArticle ranking() {
        return SampleArticle.of("ranking", "2025-09-10", """
                番付の1位はアリババの「Qwen3」、2位は米国OpenAIの「GPT-4o」だった。
                上位3位までを中国勢が占めるとは限らない。""")
                .about("最新のモデル番付", "テック日報", "山田花子")
                .names("アリババ", ALIBABA).names("Qwen3", QWEN3).names("OpenAI", OPENAI).names("GPT-4o", GPT)
                .names("中国", CHINA).names("米国", USA)
                .says("1位はアリババの「Qwen3」", Predicate.RANKED, QWEN3, figure(ValueType.RANK, "1", ""))
                .says("2位は米国OpenAIの「GPT-4o」", Predicate.RANKED, GPT, figure(ValueType.RANK, "2", ""))
                .says("アリババの「Qwen3」", Predicate.DEVELOPED_BY, QWEN3, ALIBABA)
                .says("上位3位までを中国勢が占める", Predicate.RANKED, CHINA,
                        figure(ValueType.RANK, "3", "", Bound.AT_MOST), Modality.NEGATED)
                .build();
    }

    private static IndexedArticle bio() {
        return SampleArticle.of("bio", "2025-08-01", "著者は青空電機の研究員で、受賞は5回。")
                .about("著者紹介", "テック日報", "鈴木三郎")
                .names("青空電機", AOZORA)
                .says("受賞は5回", Predicate.MEASURE, new Phrase("受賞"), figure(ValueType.QUANTITY, "5", "回"), Modality.ASSERTED,
                        Map.of(), Part.BIO)
                .build();
    }

    private static IndexedArticle people() {
        return SampleArticle.of("people", null, "青空電機の田中一郎社長は、Qwenを採用すると話した。\nQwenはアリババのモデルだ。")
                .about("100%の自信", "", "")
                .names("青空電機", AOZORA).names("田中一郎", CEO).names("Qwen", QWEN).names("アリババ", ALIBABA)
                .says("青空電機の田中一郎社長", Predicate.HOLDS_ROLE, CEO, AOZORA, Modality.ASSERTED,
                        Map.of(Qualifier.ROLE, "社長"), Part.BODY)
                .says("Qwenを採用する", Predicate.USES, AOZORA, QWEN, Modality.PLANNED)
                .build();
    }
}
