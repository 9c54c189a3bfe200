package yomitori.extract.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import yomitori.extract.Table;
import yomitori.facts.Direction;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.facts.Modality;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;

class RelationExtractorTest {
    @TestFactory
    Stream<DynamicTest> readsWhatASentenceSaysAndNoMore() {
        Table table = Table.beside(RelationExtractorTest.class, "facts.tsv", "reads", "text", "facts");
        return table.rows().stream().map(row -> dynamicTest(row.get("reads"), () -> {
            List<String> wanted = row.get("facts").isEmpty() ? List.of() : Arrays.asList(row.get("facts").split("; "));
            assertThat(MarkedText.of(row.get("text").replace("⏎", "\n")).facts())
                    .as(row.where())
                    .extracting(MarkedText::shown)
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }));
    }

    @Test
    void joinsNoNamesOfWhichOnlyOneDoesIt() {
        MarkedText text = MarkedText.of("[コエノ|COMPANY]または[ミナモ|COMPANY]が[ソラ|COMPANY]を買収する。");
        assertThat(text.facts()).extracting(MarkedText::shown).noneMatch(fact -> fact.startsWith("ACQUIRED コエノ"));
    }

    @Test
    void statesAFactOnceWithAllItsEvidence() {
        MarkedText text = MarkedText.of("[DeepSeek|COMPANY]が[R1|MODEL]を開発した。\n[DeepSeek|COMPANY]の「[R1|MODEL]」は速い。");
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.evidence())
                .extracting(Evidence::text)
                .containsExactly("DeepSeekがR1を開発", "DeepSeekの「R1"));
    }

    @Test
    void whatWasJustBroughtOutHasWhatTheNextSentenceTells() {
        assertThat(MarkedText.of("[オアシス|COMPANY]は「[コエノート|PRODUCT]」を発表した。新版では[ツナグ|PRODUCT]のサポートが実装され、[6月3日|DATE|2026-06-03]に発売する。")
                .facts()).extracting(MarkedText::shown).containsExactlyInAnyOrder("DEVELOPED_BY コエノート > オアシス",
                "USES コエノート > ツナグ", "RELEASED_ON コエノート > 2026-06-03 PLANNED");
        assertThat(MarkedText.of("[オアシス|COMPANY]は「[コエノート|PRODUCT]」を発表した。[6月3日|DATE|2026-06-03]に発売された端末でも動く。")
                .facts()).extracting(MarkedText::shown).containsExactly("DEVELOPED_BY コエノート > オアシス");
        assertThat(MarkedText.of("新型機「[ハコブン|PRODUCT]」が発表された。搭載するOSは[ツムギ 4|PRODUCT]でメモリーは多い。")
                .facts()).extracting(MarkedText::shown).containsExactly("USES ハコブン > ツムギ 4");
    }

    @Test
    void evidenceIsQuotedFromTheText() {
        MarkedText text = MarkedText.of("[Anthropic|COMPANY]は[Claude|MODEL]を公開した。市場は[20%|PERCENT|20]成長した。");
        for (Fact fact : text.facts()) {
            for (Evidence evidence : fact.evidence()) {
                assertThat(evidence.text()).isEqualTo(evidence.span().in(text.text()));
            }
        }
    }

    @Test
    void tellsAgainstWhatSomethingIsSoManyTimes() {
        MarkedText text = MarkedText.of("[日本|PLACE]の利用率は[韓国|PLACE]の[3倍|MULTIPLE|3]に達した。");
        assertThat(text.facts()).extracting(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().get(Qualifier.SCOPE))
                .containsExactly("MEASURE 日本の利用率 > 3 韓国比");
    }

    @Test
    void tellsOfWhatTheNounsOfAListAreSoManyTimes() {
        MarkedText text = MarkedText.of("[ミナモ9|PRODUCT]は[ミナモ8|PRODUCT]の[6倍|MULTIPLE|6]の容量、[4倍|MULTIPLE|4]の帯域幅を持つ。");
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.SCOPE)).containsExactly("ミナモ8比", "ミナモ8比");
    }

    @Test
    void tellsPerOneOfWhatAFigureIs() {
        MarkedText text = MarkedText.of("為替レートは[160円|MONEY|160 JPY]／ドルだ。"
                + "売上高は[3億円|MONEY|300000000 JPY]／株主還元は手厚い。");
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.PER)).containsExactly("ドル", null);
    }

    @Test
    void whatHasAnAccountInABracketLeavesItsPeriod() {
        MarkedText text = MarkedText.of("東店（上期も売上高[4億円|MONEY|400000000 JPY]）は伸びた。");
        assertThat(text.facts()).singleElement().satisfies(fact -> {
            assertThat(MarkedText.shown(fact)).isEqualTo("MEASURE 東店 売上高 > 400000000 JPY");
            assertThat(fact.qualifiers()).containsEntry(Qualifier.SCOPE, "上期");
        });
    }

    @Test
    void whatIsLikeAnExampleHasNoneOfTheFiguresOfAFirmToldBefore() {
        MarkedText text = MarkedText.of("[コエノ|COMPANY]は堅調だ。ヨミテのような支援基盤は、作業の生産性を[3割|PERCENT|30]高める。");
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.OWNER)).containsExactly((String) null);
    }

    @Test
    void tellsThatASumIsAChange() {
        MarkedText text = MarkedText.of("総資産が[9億円|MONEY|900000000 JPY↑]増加した。総工費は[8億円|MONEY|800000000 JPY]だ。");
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.SCOPE)).containsExactly("増減", null);
    }

    @Test
    void datesNothingThatHasComeAboutByAPlanForLater() {
        MarkedText text = MarkedText.of("[コエノ|COMPANY]は[2028年|DATE|2028]には工場に[9億円|MONEY|900000000 JPY]を投じる計画であり、"
                + "既に[4億円|MONEY|400000000 JPY]を研究に投資している。");
        assertThat(text.facts()).extracting(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().get(Qualifier.DATE)).containsExactly(
                "MEASURE コエノ 工場 投資 > 900000000 JPY PLANNED 2028", "MEASURE コエノ 研究 投資 > 400000000 JPY null");
    }

    @Test
    void tellsWhoClaims() {
        MarkedText text = MarkedText.of("[SemiAnalysis|COMPANY]の試算によれば、[TPU|PRODUCT]の費用は[44%|PERCENT|44]低い。");
        assertThat(text.facts()).singleElement().satisfies(fact ->
                assertThat(fact.qualifiers()).containsEntry(Qualifier.SPEAKER, "SemiAnalysis"));
    }

    @Test
    void tellsInWhatOneIsRanked() {
        MarkedText text = MarkedText.of("前回調査では、女性の[1位|RANK|1]は「[ハコブン|PRODUCT]」だった。[コエノ|COMPANY]が特定の分野で[首位|RANK|1]に立った。"
                + "携帯契約、[オアシス|COMPANY]が[2位|RANK|2]。");
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.SCOPE))
                .containsExactly("前回調査 女性", "特定の分野", "携帯契約");
    }

    @Test
    void tellsInWhatOneSurpassesAnother() {
        MarkedText text = MarkedText.of("[ミヤビ|MODEL]は日本語で[R1|MODEL]を上回った。[ハルカ|MODEL]は[o1|MODEL]に匹敵する推論性能を持つ。");
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.SCOPE)).containsExactly("日本語", "推論性能");
    }

    @Test
    void tellsInWhatTestOneSurpassesAnother() {
        MarkedText text = MarkedText.of("[ミヤビ|MODEL]は[MMLU|BENCHMARK]で高い点を取り、[R1|MODEL]を上回った。"
                + "[ハルカ|MODEL]は[o1|MODEL]（[MMLU|BENCHMARK]: [88.7|QUANTITY|88.7]）を凌駕する。"
                + "[ミナモ|MODEL]は[MMLU|BENCHMARK]では振るわず、価格では[R1|MODEL]を上回る。");
        assertThat(text.facts()).filteredOn(fact -> fact.predicate() == Predicate.SURPASSES)
                .extracting(fact -> fact.qualifiers().get(Qualifier.BENCHMARK)).containsExactly("MMLU", "MMLU", null);
    }

    @Test
    void tellsInWhatStretchOfTimeSoMuchWasOrWillBe() {
        MarkedText text = MarkedText.of("過去[12カ月|DURATION|P12M]の売上高は[9億円|MONEY|900000000 JPY]だ。"
                + "[コエノ|COMPANY]は今後[8年間|DURATION|P8Y]で[4億円|MONEY|400000000 JPY]を研究に投資する計画だ。"
                + "過去[5年|DURATION|P5Y]に売れた端末の[9割|PERCENT|90]が故障した。");
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.SCOPE)).containsExactly("過去12カ月", "今後8年間", null);
    }

    @Test
    void tellsUnderWhichOfSeveralConditionsAFigureHolds() {
        MarkedText text = MarkedText.of("保守契約は[1年|DURATION|P1Y]契約で[25%|PERCENT|25]、[3年|DURATION|P3Y]契約で[52%|PERCENT|52]の割引となる。");
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.SCOPE)).containsExactly("1年契約", "3年契約");
    }

    @Test
    void aFieldHoldsForWhatASurveyFoundInIt() {
        MarkedText text = MarkedText.of("[日本|PLACE]市場においても、[コエノ|COMPANY]の予測では、翻訳機市場は[9億円|MONEY|900000000 JPY]に達する。");
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.SCOPE)).containsExactly("日本市場");
    }

    @Test
    void theYearInWhichAFirmWasFoundedIsNotThatOfItsFigures() {
        MarkedText text = MarkedText.of("[1990年|DATE|1990]創業の[コエノ|COMPANY]の従業員は[300人|QUANTITY|300 人]だ。");
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.qualifiers()).doesNotContainKey(Qualifier.DATE));
    }

    @Test
    void theReportThatIsLookedAtIsThatOfTheFirmWhoseFiguresFollow() {
        MarkedText text = MarkedText.of("[コエノ|COMPANY]の直近の決算を見ると、その伸びは大きく、売上高は[9億円|MONEY|900000000 JPY]に達した。");
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.OWNER)).containsExactly("コエノ");
    }

    @Test
    void nobodySaysWhatIsOnlySaidOfHim() {
        MarkedText text = MarkedText.of("[コエノ|COMPANY]は国内市場で[9割|PERCENT|90]のシェアを持つとされる。");
        assertThat(text.facts()).allSatisfy(fact -> assertThat(fact.qualifiers()).doesNotContainKey(Qualifier.SPEAKER));
    }

    @Test
    void whatTheTextSaysOnItsOwnAccountHasNoSpeaker() {
        MarkedText text = MarkedText.of("[ベルデ|COMPANY]によると、[コエノ|COMPANY]は[ミラボ|COMPANY]を買収した。[コエノ|COMPANY]が[ミラボ|COMPANY]を買収した。");
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.qualifiers()).doesNotContainKey(Qualifier.SPEAKER));
    }

    @Test
    void theLabelOfARowIsNoPartOfAnOffice() {
        MarkedText text = MarkedText.of("[コエノ|COMPANY]の会社概要\n代表者 代表取締役社長　[杉山恵|PERSON]");
        assertThat(text.facts()).singleElement().satisfies(fact ->
                assertThat(fact.qualifiers()).containsEntry(Qualifier.ROLE, "代表取締役社長"));
    }

    @Test
    void tellsWhoseFigureItIsWhereAnotherSentenceSaysSo() {
        MarkedText text = MarkedText.of("[TSMC|COMPANY]は決算を発表した。売上高は[100億円|MONEY|10000000000 JPY]だった。");
        assertThat(text.facts()).singleElement().satisfies(fact -> {
            assertThat(MarkedText.shown(fact)).isEqualTo("MEASURE 売上高 > 10000000000 JPY");
            assertThat(fact.qualifiers()).containsEntry(Qualifier.OWNER, "TSMC");
        });
    }

    @Test
    void tellsWithWhatAFigureIsCompared() {
        MarkedText text = MarkedText.of("新型機は、[オルカ1|PRODUCT] (初代) と比較して[最大30%|PERCENT|<=30]の性能向上と[2倍|MULTIPLE|2]のメモリ帯域幅を実現し、"
                + "消費電力は[1割|PERCENT|10]低い。旧型からの移行で[5%|PERCENT|5]の運用コスト削減を見込む。"
                + "調達額は[2023年|DATE|2023]比で[8割|PERCENT|80]増加した。");
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.SCOPE))
                .containsExactly("オルカ1比", "オルカ1比", null, "旧型比", "2023年比");
        assertThat(text.facts()).allSatisfy(fact -> assertThat(fact.qualifiers()).doesNotContainKey(Qualifier.DATE));
    }

    @Test
    void whatFiguresAreComparedWithOwnsNoneOfThem() {
        MarkedText text = MarkedText.of("[オルカ2|PRODUCT]は新しい芯を載せた。[オルカ1|PRODUCT]と比較して[最大30%|PERCENT|<=30]の性能向上を得た。");
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.qualifiers()).containsEntry(Qualifier.OWNER, "オルカ2"));
    }

    @Test
    void aDateOfWhatFiguresAreComparedWithIsNotTheirs() {
        MarkedText text = MarkedText.of("[オルカ2|PRODUCT]は、[2015年|DATE|2015]の初代に比べ、消費電力を[2割|PERCENT|20]削減した。");
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.qualifiers()).doesNotContainKey(Qualifier.DATE));
    }

    @Test
    void fromWhenAChangeIsToldIsWhatItIsComparedWith() {
        MarkedText text = MarkedText.of("導入した企業の割合は、[前年から|DATE|>=2024][10ポイント|PERCENT|10 ↑]増えた。");
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.qualifiers())
                .containsEntry(Qualifier.SCOPE, "前年比").doesNotContainKey(Qualifier.DATE));
    }

    @Test
    void whatIsPutInAndWhatIsGivenOutAreToldPerTheSame() {
        MarkedText text = MarkedText.of("[K1|MODEL]は、[100万トークン|QUANTITY|1000000 トークン]当たり入力[1ドル|MONEY|1 USD]、出力[5ドル|MONEY|5 USD]で提供される。");
        assertThat(text.facts()).hasSize(2).allSatisfy(fact -> assertThat(fact.qualifiers()).containsEntry(Qualifier.PER, "100万トークン"));
    }

    @Test
    void aPriceToldByItsVerbKeepsForHowLongItIsPaid() {
        MarkedText text = MarkedText.of("[K1|MODEL]は年間[9ドル|MONEY|9 USD]で利用できる。");
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.qualifiers()).containsEntry(Qualifier.PER, "年"));
    }

    @Test
    void whatOnlyAFirmHasIsNoProducts() {
        MarkedText text = MarkedText.of("[コエノ|COMPANY]は広告で伸びた。[コエノート|PRODUCT]が牽引した。[850億円|MONEY|85000000000 JPY]の設備投資予算を組んだ。");
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.qualifiers()).containsEntry(Qualifier.OWNER, "コエノ"));
    }

    @Test
    void whatAFirmHasIsThatOfTheFirmOfTheClauseBefore() {
        MarkedText text = MarkedText.of("[コエノ|COMPANY]は伸びた。[ミラボ|COMPANY]が対話AIを導入し、[300人|QUANTITY|300 人]の従業員が使う。");
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.qualifiers()).containsEntry(Qualifier.OWNER, "ミラボ"));
    }

    @Test
    void aFirmWithoutANameHasItsOwnFigures() {
        MarkedText text = MarkedText.of("[コエノ|COMPANY]は伸びた。ある新興企業は[850億円|MONEY|85000000000 JPY]の資金調達を終えた。会社は売上高[2億円|MONEY|200000000 JPY]を見込む。");
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.OWNER)).containsExactly("ある新興企業", "コエノ");
    }

    @Test
    void whatGrowsSoMuchInEachOfSeveralYearsDoesNotDoSoInTheLastOfThem() {
        MarkedText text = MarkedText.of("配送市場は[2024年|DATE|2024]に[3億ドル|MONEY|300000000 USD]、[2030年|DATE|2030]には[9億ドル|MONEY|900000000 USD]に達し、CAGRは[20%|PERCENT|20]だ。"
                + "配送は[2030年|DATE|2030]に向けて年平均成長率[5%|PERCENT|5]で伸びる。");
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 配送市場 > 300000000 USD 2024",
                "MEASURE 配送市場 > 900000000 USD PLANNED 2030", "MEASURE 配送市場 CAGR > 20 PLANNED 2024/2030", "MEASURE 配送 年平均成長率 > 5 null");
    }

    @Test
    void aDateOfSomethingElseIsNotThatOfTheFigure() {
        MarkedText text = MarkedText.of("[2019年|DATE|2019]に設立した子会社の売上高は[7億円|MONEY|700000000 JPY]だ。"
                + "配送市場は[2024年|DATE|2024]に広がり、今後は年率[5%|PERCENT|5]で伸びる。"
                + "売上高は[2023年|DATE|2023]に[3億円|MONEY|300000000 JPY]、[2024年|DATE|2024]に[4億円|MONEY|400000000 JPY]となっており、従業員は[90人|QUANTITY|90 人]だ。");
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.DATE)).containsExactly(null, null, "2023", "2024", null);
    }

    @Test
    void tellsToWhatAFigureRefers() {
        MarkedText text = MarkedText.of("年間配当は[216円|MONEY|216 JPY]で、前期実績[214円|MONEY|214 JPY]から増えた。");
        assertThat(text.facts()).extracting(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().get(Qualifier.SCOPE))
                .containsExactly("MEASURE 年間配当 > 216 JPY null", "MEASURE 年間配当 > 214 JPY 前期実績");
    }

    @Test
    void tellsInWhatFieldSoMuchIsSo() {
        MarkedText text = MarkedText.of("日本国内でも、窓口AIの利用率は[23%|PERCENT|23]だった。"
                + "従業員[50人未満|QUANTITY|<50 人]の中小企業では窓口AIの利用率が[21%|PERCENT|21]にとどまった。"
                + "この分野では窓口AIの利用率が[22%|PERCENT|22]にとどまった。");
        assertThat(text.facts()).extracting(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().get(Qualifier.SCOPE)).containsExactly(
                "MEASURE 窓口AIの利用率 > 23 日本国内", "MEASURE 窓口AIの利用率 > 21 従業員50人未満の中小企業",
                "MEASURE 窓口AIの利用率 > 22 null");
    }

    @Test
    void tellsPerHowMuchAndWhatIsPriced() {
        MarkedText text = MarkedText.of("[ミヤビ|MODEL]のAPI料金は、入力100万トークンあたり[2ドル|MONEY|2 USD]、出力[6ドル|MONEY|6 USD]/100万トークンだ。");
        assertThat(text.facts()).extracting(Fact::qualifiers).containsExactly(
                Map.of(Qualifier.PER, "100万トークン", Qualifier.SCOPE, "入力"),
                Map.of(Qualifier.PER, "100万トークン", Qualifier.SCOPE, "出力"));
    }

    @Test
    void whatIsCommonToAllHasNoOwner() {
        MarkedText text = MarkedText.of("[コエノ|COMPANY]は好調だ。対話AI市場は[20%|PERCENT|20]成長した。");
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.qualifiers()).doesNotContainKey(Qualifier.OWNER));
    }

    @Test
    void aSignInFrontOfWhatMayBeLessThanNothingTellsNoChange() {
        MarkedText text = MarkedText.of(String.join("\n", "[コエノ|COMPANY]の決算", "営業CF [+5億円|MONEY|500000000 JPY↑]",
                "営業損益 [△3億円|MONEY|-300000000 JPY↓]", "営業利益 [+4%|PERCENT|4↑]", "固定資産 [+2億円|MONEY|200000000 JPY↑]"));
        assertThat(text.facts()).extracting(fact -> ((Figure) fact.object()).direction())
                .containsExactly(Direction.NONE, Direction.NONE, Direction.UP, Direction.UP);
    }

    @Test
    void aSignInFrontOfWhatFlowsTellsWhichWay() {
        MarkedText text = MarkedText.of(String.join("\n", "フリーCF（営業＋投資） [+5億円|MONEY|500000000 JPY↑]",
                "自己株式取得 [△3億円|MONEY|-300000000 JPY↓]", "為替損失（来期想定） [△4億円|MONEY|-400000000 JPY↓]",
                "売上債権の増加（[△2億円|MONEY|-200000000 JPY↓]）", "棚卸資産 [△1億円|MONEY|-100000000 JPY↓]"));
        assertThat(text.facts()).extracting(fact -> ((Figure) fact.object()).direction())
                .containsExactly(Direction.NONE, Direction.NONE, Direction.NONE, Direction.NONE, Direction.DOWN);
    }

    @Test
    void aSheetThatAddsUpQuartersGoesOnToDoSo() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年2月期　第1四半期|DATE|2025-03/2025-05]決算短信の要約だ。",
                "総資産 [9億円|MONEY|900000000 JPY]", "業績予想（[2026年2月期|DATE|FY2025]）", "[第2四半期|DATE|2025-06/2025-08]累計予想 [12億円|MONEY|1200000000 JPY]",
                "[第2四半期|DATE|2025-06/2025-08]営業利益 [3億円|MONEY|300000000 JPY]"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly(
                "MEASURE 総資産 > 900000000 JPY 2025-03/2025-05", "MEASURE 営業利益 > 300000000 JPY PLANNED 2025-03-01/2025-08-31");
    }

    @Test
    void whatThereIsOnADayIsDatedThatDay() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年3月期　第1四半期|DATE|2025-04/2025-06]決算短信の要約だ。",
                "バランスシート（[2025年6月30日|DATE|2025-06-30]）", "総資産 [9億円|MONEY|900000000 JPY]"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 総資産 > 900000000 JPY 2025-06-30");
    }

    @Test
    void theYearsBelowADividendTellIt() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年3月期|DATE|FY2025]決算短信の要約だ。", "配当", "[2025/3|DATE|2025-03]（分割後換算）",
                "[76円|MONEY|76 JPY]", "[2026/3|DATE|2026-03]期 期末", "[40円|MONEY|40 JPY]", "合計 [80円|MONEY|80 JPY]", "[2027/3|DATE|2027-03]（予想）", "[82円|MONEY|82 JPY]"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 配当 > 76 JPY FY2024",
                "MEASURE 配当 期末 > 40 JPY FY2025", "MEASURE 配当 > 80 JPY FY2025", "MEASURE 配当 > 82 JPY PLANNED FY2026");
    }

    @Test
    void aSplitOfSharesIsDoneOnItsDayWhateverIsForeseenBesideIt() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年3月期|DATE|FY2025]決算短信の要約だ。", "来期予想", "株式分割", "[1|QUANTITY|1 株]→[3株|QUANTITY|3 株]",
                "[2025/10/1|DATE|2025-10-01] 実施"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 株式分割 > 3 株 2025-10-01");
    }

    @Test
    void aReportOfTheFirstQuarterForeseesWhatTheYearPaysOnShares() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年3月期　第1四半期|DATE|2025-Q2]決算短信の要約だ。",
                "中間配当も前期[30円|MONEY|30 JPY]→今期[33円|MONEY|33 JPY]へ増額。期末配当は[40円|MONEY|40 JPY]。前期の期末配当は[35円|MONEY|35 JPY]。"));
        assertThat(text.facts()).extracting(MarkedText::shown).containsExactly("MEASURE 中間配当 > 33 JPY PLANNED",
                "MEASURE 期末配当 > 40 JPY PLANNED", "MEASURE 期末配当 > 35 JPY");
    }

    @Test
    void whatAYearThatIsOverPaidIsNoForecast() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年3月期|DATE|FY2024]決算短信の要約だ。", "配当", "[2026/3|DATE|2026-03]（予想）",
                "[51円|MONEY|51 JPY]", "[2024年度|DATE|FY2024]は中間[22円|MONEY|22 JPY]・期末[24円|MONEY|24 JPY]。"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 配当 > 51 JPY PLANNED FY2025",
                "MEASURE 中間 配当 > 22 JPY FY2024", "MEASURE 期末 配当 > 24 JPY FY2024");
    }

    @Test
    void aLineThatEndsWithItsTrendIsOneOfItsSheet() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年3月期　第1四半期|DATE|2025-Q2]決算短信の要約だ。", "配当", "当期予想（[2026/3|DATE|2026-03]）",
                "[33円|MONEY|33 JPY]", "前期比増減", "[+10.0%|PERCENT|10↑]増配"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 配当 当期予想 > 33 JPY PLANNED FY2025",
                "MEASURE 配当 > 10 PLANNED FY2025");
    }

    @Test
    void whatTheYearOfTheReportPaidIsNoForecast() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年3月期|DATE|FY2024]決算短信の要約だ。",
                "配当は今期[33円|MONEY|33 JPY]・来期[36円|MONEY|36 JPY]と連続増配を計画する。", "配当予想は、中間配当[15円|MONEY|15 JPY]（実績）だ。"));
        assertThat(text.facts()).extracting(MarkedText::shown).containsExactly("MEASURE 配当 > 33 JPY", "MEASURE 配当 > 36 JPY PLANNED",
                "MEASURE 中間配当 > 15 JPY");
    }

    @Test
    void aYearBeforeHoldsForItsWholeSentence() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年3月期　第1四半期|DATE|2025-Q2]決算短信の要約だ。",
                "前期の配当は株式分割の前で、期末配当は[35円|MONEY|35 JPY]。"));
        assertThat(text.facts()).extracting(MarkedText::shown).containsExactly("MEASURE 期末配当 > 35 JPY");
    }

    @Test
    void aYearThatIsOverInTheSheetHasPaid() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年12月期　第1四半期|DATE|2026-Q1]決算短信の要約だ。", "配当", "[2025年12月期|DATE|FY2025]（実績）",
                "中間[12円|MONEY|12 JPY]＋期末[14円|MONEY|14 JPY]"));
        assertThat(text.facts()).extracting(MarkedText::shown).containsExactly("MEASURE 中間 配当 > 12 JPY", "MEASURE 期末 配当 > 14 JPY");
    }

    @Test
    void theSameDividendOfTwoYearsIsTwoFacts() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年3月期|DATE|FY2025]決算短信の要約だ。", "配当", "[2025/3|DATE|2025-03]",
                "[60円|MONEY|60 JPY]", "[2026/3|DATE|2026-03]", "[60円|MONEY|60 JPY]"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 配当 > 60 JPY FY2024", "MEASURE 配当 > 60 JPY FY2025");
    }

    @Test
    void whatComesBeforeAYearToComeIsThatOfTheReport() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年3月期|DATE|FY2024]決算短信の要約だ。", "来期予想（[2026年3月期|DATE|FY2025]）",
                "設備投資 [9億円|MONEY|900000000 JPY]（前期[8億円|MONEY|800000000 JPY]）", "重点製品の売上 [7億円|MONEY|700000000 JPY]（当期[5億円|MONEY|500000000 JPY] [+40%|PERCENT|40↑]）"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 設備投資 > 900000000 JPY PLANNED FY2025",
                "MEASURE 設備投資 > 800000000 JPY FY2024", "MEASURE 重点製品の売上 > 700000000 JPY PLANNED FY2025",
                "MEASURE 重点製品の売上 > 500000000 JPY FY2024", "MEASURE 重点製品の売上 > 40 PLANNED FY2025");
    }

    @Test
    void aYearToComeThatItsSentenceNamesIsThatOfItsFigures() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年3月期|DATE|FY2024]決算短信の要約だ。",
                "来期（[2026年3月期|DATE|FY2025]）は売上高[9億円|MONEY|900000000 JPY]を見込む。"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 売上高 > 900000000 JPY PLANNED FY2025");
    }

    @Test
    void aFirmThatItsReportOnlyMentionsOwnsNoneOfTheFiguresBehind() {
        MarkedText text = MarkedText.of(String.join("\n", "[コエノ|COMPANY] [2025年3月期|DATE|FY2024]決算短信の要約だ。", "財務の状況",
                "[ミナモ|COMPANY]の設備が投資CFを広げた。総資産は[70億円|MONEY|7000000000 JPY]に増えた。"));
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.qualifiers()).containsEntry(Qualifier.OWNER, "コエノ"));
    }

    @Test
    void theTimeOfACauseIsNoTimeOfTheFigure() {
        MarkedText text = MarkedText.of("[コエノ|COMPANY]の純利益は[前年|DATE|2024]の売却益の剥落により[9億円|MONEY|900000000 JPY]に減った。");
        assertThat(text.facts()).isNotEmpty().allSatisfy(fact -> assertThat(fact.qualifiers()).doesNotContainKey(Qualifier.DATE));
    }

    @Test
    void whatTheSameStandsForIsWhatTheFigureBeforeRefersTo() {
        MarkedText text = MarkedText.of("圧力鍋は国内販売数が前年比[37%|PERCENT|37↑]増、電気鍋類は同[25%|PERCENT|25↑]増となった。");
        assertThat(text.facts()).hasSize(2).allSatisfy(fact -> assertThat(fact.qualifiers()).containsEntry(Qualifier.SCOPE, "前年比"));
    }

    @Test
    void aQuarterThatBeginsWithinAMonthIsToldByItsDays() {
        MarkedText text = MarkedText.of(String.join("\n", "[2027年2月期　第1四半期|DATE|2026-03/2026-05]決算短信の要約だ。",
                "対象期間 [2026年2月21日〜2026年5月20日|DATE|2026-02-21/2026-05-20]", "売上高 [9億円|MONEY|900000000 JPY]"));
        assertThat(text.facts()).singleElement()
                .satisfies(fact -> assertThat(fact.qualifiers()).containsEntry(Qualifier.DATE, "2026-02-21/2026-05-20"));
    }

    @Test
    void aBusinessYearByItsLastMonthIsNoMonth() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年3月期|DATE|FY2024]決算短信の要約だ。", "[2026/3|DATE|2026-03]期目標売上[9億円|MONEY|900000000 JPY]を目指す。"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 目標売上 > 900000000 JPY PLANNED FY2025");
    }

    @Test
    void whichShareOfTheProfitIsPaidIsForeseenUntilTheYearIsOver() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年3月期　第1四半期|DATE|2025-Q2]決算短信の要約だ。", "配当の方針",
                "配当性向は[45%|PERCENT|45]と安定した水準だ。"));
        assertThat(text.facts()).extracting(MarkedText::shown).containsExactly("MEASURE 配当性向 > 45 PLANNED");
    }

    @Test
    void whatAReportTellsOfADayHasComeAbout() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年3月期　第1四半期|DATE|2025-Q2]決算短信の要約だ。", "自己資本比率は[54%|PERCENT|54]へ。"));
        assertThat(text.facts()).extracting(MarkedText::shown).containsExactly("MEASURE 自己資本比率 > 54");
    }

    @Test
    void aLineThatIsLabelledAsOfTheYearBeforeForeseesNothing() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年3月期　第1四半期|DATE|2025-Q2]決算短信の要約だ。", "当期予想の内訳",
                "前期（[2025年3月期|DATE|FY2024]）実績のうち、普通配当[12円|MONEY|12 JPY]"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 普通配当 > 12 JPY FY2024");
    }

    @Test
    void aSentenceThatEndsWithARemarkIsNoLineOfASheet() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年3月期|DATE|FY2024]決算短信の要約だ。", "来期予想（[2026年3月期|DATE|FY2025]）",
                "配当総額は[9億円|MONEY|900000000 JPY]（前期[8億円|MONEY|800000000 JPY]）。"));
        assertThat(text.facts()).extracting(MarkedText::shown).containsExactly("MEASURE 配当総額 > 900000000 JPY", "MEASURE 配当総額 > 800000000 JPY");
    }

    @Test
    void aDateThatIsOnlyGivenANameIsNoTime() {
        MarkedText text = MarkedText.of("[コエノ|COMPANY]は[2026年|DATE|2026]を元年と位置づけ、[9億円|MONEY|900000000 JPY]の人件費を計上した。");
        assertThat(text.facts()).isNotEmpty().allSatisfy(fact -> assertThat(fact.qualifiers()).doesNotContainKey(Qualifier.DATE));
    }

    @Test
    void theYearsInWhichSomebodyWasBornAreNoTimeOfARank() {
        MarkedText text = MarkedText.of("[1990年|DATE|1990]生まれの人気投票では、[1位|RANK|1]は「[杉山恵|PERSON]」さんだった。");
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.qualifiers()).doesNotContainKey(Qualifier.DATE));
    }

    @Test
    void aFigureThatIsKeptIsForeseenAsThatOfTheYearToCome() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年3月期|DATE|FY2024]決算短信の要約だ。", "配当", "[2025/3|DATE|2025-03]",
                "[50円|MONEY|50 JPY]", "[2026/3|DATE|2026-03]（予想）", "[50円|MONEY|50 JPY]", "配当は[50円|MONEY|50 JPY]を維持する方針だ。"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 配当 > 50 JPY FY2024",
                "MEASURE 配当 > 50 JPY PLANNED FY2025");
    }

    @Test
    void whatWasSoBeforeAndIsForeseenAgainAreTwoFacts() {
        MarkedText text = MarkedText.of("中間配当を[30円|MONEY|30 JPY]→[40円|MONEY|40 JPY]へ増額した。来期の中間配当は[30円|MONEY|30 JPY]を予想する。");
        assertThat(text.facts()).extracting(MarkedText::shown).containsExactly("MEASURE 中間配当 > 30 JPY", "MEASURE 中間配当 > 40 JPY",
                "MEASURE 中間配当 > 30 JPY PLANNED");
    }

    @Test
    void aLineThatIsAPartOfTheYearDatesTheLinesBelowIt() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年3月期|DATE|FY2024]決算短信の要約だ。", "業績予想（[2026年3月期|DATE|FY2025]）",
                "■ [第2四半期|DATE|2025-07/2025-09]累計", "売上高 [25億円|MONEY|2500000000 JPY]", "■ 通期", "売上高 [52億円|MONEY|5200000000 JPY]"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly(
                "MEASURE 売上高 > 2500000000 JPY PLANNED 2025-04-01/2025-09-30", "MEASURE 売上高 > 5200000000 JPY PLANNED FY2025");
    }

    @Test
    void aCellOrABracketTellsPerHowMuch() {
        MarkedText text = MarkedText.of(String.join("\n", "項目\t上限", "一覧の取得\t[1回|QUANTITY|1 回]あたり[最大90件|QUANTITY|<=90 件]",
                "保存数（ゾーンあたり）\t[20個|QUANTITY|20 個]"));
        assertThat(text.factsOfTable()).extracting(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().get(Qualifier.PER))
                .containsExactly("MEASURE 一覧の取得 上限 > <=90 件 1回", "MEASURE 保存数 上限 > 20 個 ゾーン");
    }

    @Test
    void aReckoningIsNoFact() {
        MarkedText text = MarkedText.of(String.join("\n", "手法\t期待される圧縮率\t用途", "枝刈り\t[50%|PERCENT|50]\t画像"));
        assertThat(text.factsOfTable()).extracting(MarkedText::shown).containsExactly("MEASURE 枝刈り 期待される圧縮率 > 50 POSSIBLE");
    }

    @Test
    void aPriceThatIsForeseenIsAPlan() {
        MarkedText text = MarkedText.of(String.join("\n", "予想実売価格", "[ミラA1|PRODUCT]：[2万円|MONEY|20000 JPY]"));
        assertThat(text.facts()).extracting(MarkedText::shown).containsExactly("PRICED_AT ミラA1 > 20000 JPY PLANNED");
    }

    @Test
    void columnsOfOneNameAreOfTheTimeToTheirLeft() {
        MarkedText text = MarkedText.of(String.join("\n", "事業\t[2024年度|DATE|FY2024]\t構成比\t[2025年度|DATE|FY2025]\t構成比",
                "機器事業\t[9億円|MONEY|900000000 JPY]\t[60%|PERCENT|60]\t[8億円|MONEY|800000000 JPY]\t[55%|PERCENT|55]"));
        assertThat(text.factsOfTable()).extracting(RelationExtractorTest::dated).containsExactly(
                "MEASURE 機器事業 > 900000000 JPY FY2024", "MEASURE 機器事業 構成比 > 60 FY2024", "MEASURE 機器事業 > 800000000 JPY FY2025",
                "MEASURE 機器事業 構成比 > 55 FY2025");
    }

    @Test
    void aPartOfTheYearToComeIsForeseenBelowItsName() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年3月期|DATE|FY2024]決算短信の要約だ。", "来期予想（[2026年3月期|DATE|FY2025]）",
                "[第2四半期|DATE|2024-Q3]累計予想は売上高[25億円|MONEY|2500000000 JPY]を見込む。"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated)
                .containsExactly("MEASURE 売上高 > 2500000000 JPY PLANNED 2025-04-01/2025-09-30");
    }

    @Test
    void whatAHeadingAnnouncesBesideAForecastIsNone() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年12月期　第1四半期|DATE|2025-Q1]決算短信の要約だ。",
                "受注状況・業績予想（[2025年12月期|DATE|FY2025]）", "受注高 [3億円|MONEY|300000000 JPY]", "通期予想", "売上高 [16億円|MONEY|1600000000 JPY]"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly(
                "MEASURE 受注高 > 300000000 JPY 2025-Q1", "MEASURE 売上高 > 1600000000 JPY PLANNED FY2025");
    }

    @Test
    void theYearThatAChangeIsSetAgainstIsNotItsOwn() {
        MarkedText text = MarkedText.of("売上高は[2023年|DATE|2023]比で[80%|PERCENT|80↑]増加した。");
        assertThat(text.facts()).extracting(fact -> RelationExtractorTest.dated(fact) + " " + fact.qualifiers().get(Qualifier.SCOPE))
                .containsExactly("MEASURE 売上高 > 80 null 2023年比");
    }

    @Test
    void theResultsBelowATestAreItsOwn() {
        MarkedText text = MarkedText.of(String.join("\n", "[CodeTest|BENCHMARK]:", "[ミヤビ|MODEL]: [91.8|QUANTITY|91.8]", "結果は以上だ。", "[ミヤビ|MODEL]: [70点|QUANTITY|70 点]"));
        assertThat(text.facts()).extracting(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().get(Qualifier.BENCHMARK))
                .containsExactly("MEASURE ミヤビ > 91.8 CodeTest", "MEASURE ミヤビ > 70 点 null");
    }

    @Test
    void howASheetTellsItsFiguresBeginsNone() {
        MarkedText text = MarkedText.of(String.join("\n", "業績予想（[2026年3月期|DATE|FY2025]）調整後ベース", "調整後指標ベース", "営業利益 [16億円|MONEY|1600000000 JPY]"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 営業利益 > 1600000000 JPY PLANNED FY2025");
    }

    @Test
    void whatIsReachedOfAForecastIsNoForecast() {
        MarkedText text = MarkedText.of(String.join("\n", "[Q1|DATE|2025-Q2]営業利益[29億円|MONEY|2900000000 JPY]は通期予想に対し[18%|PERCENT|18]の進捗だった。",
                "純利益は年間計画の[26%|PERCENT|26]、経常利益は[25%|PERCENT|25]の進捗。", "通期予想の[10%|PERCENT|10↑]増を狙う。"));
        assertThat(text.facts()).extracting(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().get(Qualifier.SCOPE)).containsExactly(
                "MEASURE 営業利益 > 2900000000 JPY null", "MEASURE 営業利益 通期予想に対する進捗率 > 18 通期予想", "MEASURE 純利益 年間計画に対する進捗率 > 26 年間計画", "MEASURE 経常利益 年間計画に対する進捗率 > 25 年間計画");
    }

    @Test
    void tellsInWhatTestAndUnderWhatConditionAFigureWasReached() {
        MarkedText text = MarkedText.of(String.join("\n", "[ミヤビ|MODEL]は[CodeTest|BENCHMARK]で[91.8|QUANTITY|91.8]という高いスコアを出した。",
                "[ミヤビ|MODEL]（[CodeTest|BENCHMARK]: [88.7|QUANTITY|88.7]）より速い。", "[X10|PRODUCT]は、FP16で[2250TFLOPS|QUANTITY|2250 TFLOPS]だ。",
                "長期利用枠は1年契約で[20%|PERCENT|20↓]割引だ。"));
        assertThat(text.facts()).extracting(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().get(Qualifier.BENCHMARK)
                + " " + fact.qualifiers().get(Qualifier.SCOPE)).containsExactly(
                "MEASURE ミヤビ スコア > 91.8 CodeTest null", "MEASURE ミヤビ > 88.7 CodeTest null", "MEASURE X10 > 2250 TFLOPS null FP16",
                "MEASURE 長期利用枠 割引率 > 20 null 1年契約");
    }

    @Test
    void thePricesOfVariantsWithoutANameAreToldApart() {
        MarkedText text = MarkedText.of("「[ミラA1|PRODUCT]」は前の機種の後継だ。希望小売価格は無線モデルが[2万円|MONEY|20000 JPY]、電話モデルが[3万円|MONEY|30000 JPY]だ。");
        assertThat(text.facts()).extracting(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().get(Qualifier.SCOPE))
                .containsExactly("PRICED_AT ミラA1 > 20000 JPY 無線モデル", "PRICED_AT ミラA1 > 30000 JPY 電話モデル");
    }

    @Test
    void theDateThatLabelsAnEntryHoldsForAllOfIt() {
        MarkedText text = MarkedText.of("[2016年6月24日|DATE|2016-06-24]: 国民投票が行われた。平均株価は[8%|PERCENT|8↓]下落した。");
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 平均株価 > 8 2016-06-24");
    }

    @Test
    void aWordApartFromAFigureSaysNothingOfIt() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年3月期|DATE|FY2024]決算短信の要約だ。", "配当", "[2024/3|DATE|2024-03]（実績）",
                "配当性向 [25%|PERCENT|25]　増配"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 配当性向 > 25 FY2023");
    }

    @Test
    void aPartOfAFirmHasItsOwnFigures() {
        MarkedText text = MarkedText.of(String.join("\n", "[コエノ|COMPANY]の決算", "セグメント別業績", "不動産事業",
                "営業利益[90億円|MONEY|9000000000 JPY]", "来期予想", "営業利益 [700億円|MONEY|70000000000 JPY]"));
        assertThat(text.facts()).extracting(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().get(Qualifier.OWNER))
                .containsExactly("MEASURE 不動産事業 営業利益 > 9000000000 JPY null", "MEASURE 営業利益 > 70000000000 JPY PLANNED null");
    }

    @Test
    void whatASentenceSaysBesideAnotherNameIsNotOwnedFromOutside() {
        MarkedText text = MarkedText.of("[コエノ|COMPANY]は好調だ。[東芝|COMPANY]と競うなかで売上高は[20%|PERCENT|20]伸びた。");
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.qualifiers()).doesNotContainKey(Qualifier.OWNER));
    }

    @Test
    void aLineHasThePeriodThatItBeginsWith() {
        MarkedText text = MarkedText.of("第2四半期累計予想は売上高[225億円|MONEY|22500000000 JPY]・営業利益[14億円|MONEY|1400000000 JPY]。");
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.SCOPE))
                .containsExactly("第2四半期累計予想", "第2四半期累計予想");
    }

    @Test
    void theLinesOfAReportHoldForItsPeriodAndThoseOfAForecastForTheirs() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年3月期　第1四半期|DATE|2025-Q2]決算短信の要約だ。",
                "売上高 [165億円|MONEY|16500000000 JPY]", "通期業績予想（[2026年3月期|DATE|FY2025]）", "売上高 [660億円|MONEY|66000000000 JPY]",
                "財政状態", "総資産 [717億円|MONEY|71700000000 JPY]", "配当", "前期実績", "[34円|MONEY|34 JPY]"));
        assertThat(text.facts()).extracting(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().get(Qualifier.DATE)).containsExactly(
                "MEASURE 売上高 > 16500000000 JPY 2025-Q2", "MEASURE 売上高 > 66000000000 JPY PLANNED FY2025",
                "MEASURE 総資産 > 71700000000 JPY 2025-Q2", "MEASURE 配当 前期実績 > 34 JPY FY2024");
    }

    @Test
    void aLineOfNothingButAComparisonTellsOfTheLineAboveIt() {
        MarkedText text = MarkedText.of(String.join("\n", "売上高[119億円|MONEY|11900000000 JPY]", "前期比[+13%|PERCENT|13]",
                "前期比（利益）[+7%|PERCENT|7]", "利益率は高い。", "前期比[+5%|PERCENT|5]"));
        assertThat(text.facts()).extracting(MarkedText::shown)
                .containsExactly("MEASURE 売上高 > 11900000000 JPY", "MEASURE 売上高 > 13");
    }

    @Test
    void newsOfAProductTellFiguresOfThePartThatTheirTitleNames() {
        Map<String, String> owners = Map.of("[オアシス Base|PRODUCT] - [オアシス Base X1|PRODUCT] の値下げ", "オアシス Base X1",
                "[オアシス Base|PRODUCT]: [コエノ K1|PRODUCT] による検索", "オアシス Base",
                "[オアシス Base|PRODUCT]: [コエノ K1|PRODUCT]より速い", "オアシス Base",
                "[オアシス Base|PRODUCT] - [コエノ K1|PRODUCT] / [コエノ K2|PRODUCT] の提供開始", "");
        owners.forEach((title, owner) -> assertThat(MarkedText.of(title + "\n詳細\n最大メモリ容量は[96GB|QUANTITY|96 GB]だ。").facts())
                .as(title).extracting(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().getOrDefault(Qualifier.OWNER, ""))
                .containsExactly("MEASURE 最大メモリ容量 > 96 GB " + owner));
    }

    @Test
    void theFigureThatAChangeLeadsAwayFromWasSoBefore() {
        MarkedText text = MarkedText.of(String.join("\n", "[コエノ|COMPANY]の投資額は[3億ドル|MONEY|300000000 USD]から[5億ドル|MONEY|500000000 USD]に増えた。",
                "[ミナモ|COMPANY]の売上高は[6億ドル|MONEY|600000000 USD]に達し、[前年|DATE|2024]の[4億ドル|MONEY|400000000 USD]から増えた。"));
        assertThat(text.facts()).extracting(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().getOrDefault(Qualifier.DATE, "")
                + fact.qualifiers().getOrDefault(Qualifier.SCOPE, "")).containsExactly(
                "MEASURE コエノの投資額 > 300000000 USD 以前", "MEASURE コエノの投資額 > 500000000 USD ",
                "MEASURE ミナモの売上高 > 600000000 USD ", "MEASURE ミナモの売上高 > 400000000 USD 2024");
    }

    @Test
    void whatAReportTellsInProseIsOfItsTimeAndWhatWasBeforeOfTheYearBefore() {
        MarkedText text = MarkedText.of(String.join("\n", "[コエノ|COMPANY] [2025年3月期|DATE|FY2024]決算短信の要約だ。", "財務の状況",
                "配当金総額は[9億円|MONEY|900000000 JPY]（前期[8億円|MONEY|800000000 JPY]）で、総資産は[70億円|MONEY|7000000000 JPY]に増えた。",
                "配当性向は[40%|PERCENT|40]を目安とする。"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly(
                "MEASURE 配当金総額 > 900000000 JPY FY2024", "MEASURE 配当金総額 > 800000000 JPY FY2023",
                "MEASURE 総資産 > 7000000000 JPY 2025-03-31", "MEASURE 配当性向 > 40 PLANNED null");
    }

    @Test
    void aReportOfAPartOfAYearTellsThatOfTheYearBeforeAndForeseesItsOwn() {
        MarkedText text = MarkedText.of(String.join("\n", "[コエノ|COMPANY] [2026年3月期　第1四半期|DATE|2025-Q2]決算短信の要約だ。",
                "売上高は[9億円|MONEY|900000000 JPY]（前期[8億円|MONEY|800000000 JPY]）で、自己資本比率は[70%|PERCENT|70]（前期末[60%|PERCENT|60]）だった。",
                "配当は年間[30円|MONEY|30 JPY]を予想する。"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly(
                "MEASURE 売上高 > 900000000 JPY 2025-Q2", "MEASURE 売上高 > 800000000 JPY 2024-Q2",
                "MEASURE 自己資本比率 > 70 2025-Q2", "MEASURE 自己資本比率 > 60 2025-03-31", "MEASURE 年間配当 > 30 JPY PLANNED FY2025");
    }

    @Test
    void theLinesBelowTheLastMonthOfAYearAreOfThatYear() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年3月期|DATE|FY2024]決算短信の要約だ。", "配当", "[2024/3|DATE|2024-03]（実績）",
                "配当性向 [25%|PERCENT|25]", "[2026/3|DATE|2026-03]", "配当性向 [30%|PERCENT|30]", "財政状態", "自己資本比率 [40%|PERCENT|40]"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly(
                "MEASURE 配当性向 > 25 FY2023", "MEASURE 配当性向 > 30 PLANNED FY2025", "MEASURE 自己資本比率 > 40 2025-03-31");
    }

    @Test
    void theLinesBelowAnotherMonthHaveNoDate() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年3月期|DATE|FY2024]決算短信の要約だ。", "配当", "[2024/9|DATE|2024-09]（実績）",
                "配当性向 [25%|PERCENT|25]"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 配当性向 > 25 null");
    }

    @Test
    void theYearInACaptionHoldsForWhatIsToldOfIt() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年12月期　第1四半期|DATE|2026-Q1]決算短信の要約だ。", "配当",
                "前期実績（[2025/12|DATE|2025-12]・分割後）", "[36円|MONEY|36 JPY]", "当期予想（[2026/12|DATE|2026-12]）", "[40円|MONEY|40 JPY]",
                "前期比増減", "[+4円|MONEY|4 JPY↑]"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 配当 前期実績 > 36 JPY FY2025",
                "MEASURE 配当 当期予想 > 40 JPY PLANNED FY2026", "MEASURE 配当 前期比増減 > 4 JPY PLANNED FY2026");
    }

    @Test
    void quartersAddedUpAreNotTheLastOfThem() {
        MarkedText text = MarkedText.of(String.join("\n", "[第2四半期|DATE|2026-Q3]累計 売上高 [165億円|MONEY|16500000000 JPY]",
                "[3Q|DATE|2026-Q3]累計 総利益 [15億円|MONEY|1500000000 JPY]", "[第2四半期|DATE|2026-Q2]（中間期）の純利益は[5億円|MONEY|500000000 JPY]",
                "[第2四半期|DATE|2026-Q3]の営業利益 [6億円|MONEY|600000000 JPY]"));
        assertThat(text.facts()).extracting(fact -> fact.qualifiers().get(Qualifier.DATE))
                .containsExactly("2026-04-01/2026-09-30", "2026-01-01/2026-09-30", "2026-H1", "2026-Q3");
    }

    @Test
    void aForecastOfTheWholeYearIsNotOfTheQuarterToldBefore() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年12月期　第1四半期|DATE|2025-Q1]決算短信の要約だ。",
                "[Q1|DATE|2025-Q1]は減速したが、通期では売上高[+7%|PERCENT|7↑]を見込む。", "[Q1|DATE|2025-Q1]の純利益は通期予想の[22%|PERCENT|22]だった。",
                "通期予想", "売上高 [50億円|MONEY|5000000000 JPY]"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 売上高 > 7 PLANNED null",
                "MEASURE 純利益 通期予想に対する進捗率 > 22 2025-Q1", "MEASURE 売上高 > 5000000000 JPY PLANNED FY2025");
    }

    @Test
    void aTimeOfTheYearInAWordIsNoDate() {
        MarkedText text = MarkedText.of("官需が[下期|DATE|2026-H2]偏重のため、経常損失[5億円|MONEY|500000000 JPY]となった。");
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 経常損失 > 500000000 JPY null");
    }

    @Test
    void aChangeBehindALevelSaysThatItIsOne() {
        MarkedText text = MarkedText.of(String.join("\n", "総資産 [154億円|MONEY|15400000000 JPY] [△7億円|MONEY|-700000000 JPY↓]",
                "自己資本比率 [29.5%|PERCENT|29.5]（前期末 [28.4%|PERCENT|28.4] / [+1.1pt|PERCENT|1.1↑]）", "営業CF [+3億円|MONEY|300000000 JPY↑]",
                "資産の主な変動", "現金預金 [+2億円|MONEY|200000000 JPY↑]"));
        assertThat(text.facts()).extracting(fact -> MarkedText.shown(fact) + " " + fact.qualifiers().get(Qualifier.SCOPE)).containsExactly(
                "MEASURE 総資産 > 15400000000 JPY null", "MEASURE 総資産 > -700000000 JPY 増減", "MEASURE 自己資本比率 > 29.5 null",
                "MEASURE 自己資本比率 > 28.4 前期末", "MEASURE 自己資本比率 > 1.1 前期末比", "MEASURE 営業CF > 300000000 JPY null",
                "MEASURE 現金預金 > 200000000 JPY 増減");
    }

    @Test
    void whatAReportBooksIsItsFirms() {
        String sentence = "[コエノ|COMPANY]は伸びた。為替差益[3億円|MONEY|300000000 JPY]が利益を支えた。";
        assertThat(MarkedText.of(sentence).facts()).singleElement()
                .satisfies(fact -> assertThat(fact.qualifiers()).doesNotContainKey(Qualifier.OWNER));
        assertThat(MarkedText.of("[2026年3月期|DATE|FY2025]決算短信の要約だ。\n" + sentence).facts()).singleElement()
                .satisfies(fact -> assertThat(fact.qualifiers()).containsEntry(Qualifier.OWNER, "コエノ"));
    }

    @Test
    void aCaptionThatAddsUpQuartersHoldsForItsParts() {
        MarkedText text = MarkedText.of(String.join("\n", "[2026年6月期　第3四半期|DATE|2026-Q1]決算短信の要約だ。",
                "セグメント別利益（[第3四半期|DATE|2026-Q1]累計）", "計測機器", "売上高[3億円|MONEY|300000000 JPY]"));
        assertThat(text.facts()).extracting(RelationExtractorTest::dated)
                .containsExactly("MEASURE 計測機器 売上高 > 300000000 JPY 2025-07-01/2026-03-31");
    }

    @Test
    void theDayOfASplitIsNotThatOfTheFigure() {
        MarkedText text = MarkedText.of("[2026年4月1日|DATE|2026-04-01]付の分割を踏まえ、年間配当は[70円|MONEY|70 JPY]だった。");
        assertThat(text.facts()).extracting(RelationExtractorTest::dated).containsExactly("MEASURE 年間配当 > 70 JPY null");
    }

    @Test
    void anArrowBehindAComparisonIsNoWord() {
        MarkedText text = MarkedText.of(String.join("\n", "売上高[119億円|MONEY|11900000000 JPY]", "前期比▲[10%|PERCENT|10↑]"));
        assertThat(text.facts()).extracting(MarkedText::shown)
                .containsExactly("MEASURE 売上高 > 11900000000 JPY", "MEASURE 売上高 > 10");
    }

    @Test
    void aFigureBelowTheNameOfAPartMeasuresWhatTheSectionAnnounces() {
        MarkedText text = MarkedText.of(String.join("\n", "製品別売上高（当期）", "粘着剤", "[312億円|MONEY|31200000000 JPY]", "🏭 二輪事業",
                "営業利益[7億円|MONEY|700000000 JPY]"));
        assertThat(text.facts()).extracting(MarkedText::shown)
                .containsExactly("MEASURE 粘着剤 売上高 > 31200000000 JPY", "MEASURE 二輪事業 営業利益 > 700000000 JPY");
    }

    @Test
    void aNumeralThatBeginsAWordIsPartOfAName() {
        MarkedText text = MarkedText.of(String.join("\n", "事業別業績", "[二輪|QUANTITY|2 輪]事業", "営業利益[7億円|MONEY|700000000 JPY]"));
        assertThat(text.facts()).extracting(MarkedText::shown).containsExactly("MEASURE 二輪事業 営業利益 > 700000000 JPY");
    }

    private static String dated(Fact fact) {
        return MarkedText.shown(fact) + " " + fact.qualifiers().get(Qualifier.DATE);
    }

    @Test
    void aReportHoldsForTheSpanThatItNames() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年12月期　第2四半期|DATE|2025-Q2]決算短信の要約だ。",
                "対象期間 [2025年1月1日〜2025年6月30日|DATE|2025-01-01/2025-06-30]（累計[6ヶ月|DURATION|P6M]）", "売上高 [165億円|MONEY|16500000000 JPY]"));
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.qualifiers()).containsEntry(Qualifier.DATE, "2025-H1"));
    }

    @Test
    void aForecastHoldsForAllLinesOfItsSheetAndWhereItIsToldAgain() {
        MarkedText text = MarkedText.of(String.join("\n", "来期予想（[2027年3月期|DATE|FY2026]）と主要前提", "報告ベース", "売上高 [165億円|MONEY|16500000000 JPY]",
                "前期実績 [120億円|MONEY|12000000000 JPY]", "注記", "売上高は[165億円|MONEY|16500000000 JPY]となる。"));
        assertThat(text.facts()).extracting(MarkedText::shown)
                .containsExactly("MEASURE 売上高 > 16500000000 JPY PLANNED");
    }

    @Test
    void aForecastOfAReportWithoutPeriodOfItsOwnHasNone() {
        MarkedText text = MarkedText.of(String.join("\n", "[2025年12月期　第1四半期|DATE|2025-Q1]決算短信の要約だ。",
                "業績予想", "売上高 [660億円|MONEY|66000000000 JPY]"));
        assertThat(text.facts()).singleElement().satisfies(fact -> assertThat(fact.qualifiers()).doesNotContainKey(Qualifier.DATE));
    }

    @Test
    void aComparisonTellsWithWhat() {
        MarkedText text = MarkedText.of("[ミヤビ|MODEL]の推論速度は[Qwen|MODEL]の[2倍|MULTIPLE|2]だった。");
        assertThat(text.facts()).singleElement().satisfies(fact -> {
            assertThat(MarkedText.shown(fact)).isEqualTo("MEASURE ミヤビの推論速度 > 2");
            assertThat(fact.qualifiers()).containsEntry(Qualifier.SCOPE, "Qwen比");
        });
    }

    @Test
    void explainsAFactByItsRowItsParticipantsAndItsCue() {
        MarkedText text = MarkedText.of("[ロイター|ORGANIZATION]によると、[Qwen|MODEL]は[アリババ|COMPANY]によって開発された。");
        Account account = text.accounts().get(0);
        assertThat(account.fact()).isEqualTo(text.facts().get(0));
        assertThat(account.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.provenance()).isEqualTo(account.fact().provenance());
            assertThat(statement.row()).containsKeys("verbs", "subject", "object");
            assertThat(statement.modality()).isEqualTo(Modality.CLAIMED);
            assertThat(statement.cueProvenance().rule()).isEqualTo("modality.tsv:" + statement.cue());
            assertThat(statement.bunsetsu()).extracting(each -> each.role() + " " + each.span().in(text.text()))
                    .contains("TOPIC Qwenは", "AGENT アリババによって", " 開発された。");
            assertThat(statement.bunsetsu().get(statement.trigger()).predicate()).isEqualTo("開発する");
            assertThat(statement.bunsetsu().get(statement.cueAt()).span().in(text.text())).isEqualTo("よると、");
        });
    }

    @Test
    void explainsEveryFactWithAllThatStatesIt() {
        MarkedText text = MarkedText.of("[DeepSeek|COMPANY]が[R1|MODEL]を開発した。\n[DeepSeek|COMPANY]の「[R1|MODEL]」は速い。");
        assertThat(text.accounts()).extracting(Account::fact).isEqualTo(text.facts());
        assertThat(text.accounts().get(0).statements()).extracting(statement -> statement.evidence().in(text.text()))
                .containsExactly("DeepSeekがR1を開発", "DeepSeekの「R1");
    }

    @Test
    void readsASentenceWithoutEnd() {
        String clause = "[A社|COMPANY]が[B|MODEL]を開発し、売上高は[3億円|MONEY|300000000 JPY]に達し、";
        assertThat(MarkedText.of(clause.repeat(400)).facts())
                .extracting(MarkedText::shown)
                .containsExactlyInAnyOrder("DEVELOPED_BY B > A社", "MEASURE 売上高 > 300000000 JPY");
    }
}
