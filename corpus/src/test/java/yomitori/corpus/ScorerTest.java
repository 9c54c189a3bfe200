package yomitori.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yomitori.extract.Mentions;
import yomitori.facts.Bound;
import yomitori.facts.CalendarDate;
import yomitori.facts.Direction;
import yomitori.facts.Entity;
import yomitori.facts.Evidence;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.facts.Meaning;
import yomitori.facts.Mention;
import yomitori.facts.Modality;
import yomitori.facts.NameType;
import yomitori.facts.Phrase;
import yomitori.facts.Predicate;
import yomitori.facts.Provenance;
import yomitori.facts.Qualifier;
import yomitori.facts.TimeLength;
import yomitori.facts.ValueType;
import yomitori.text.Part;
import yomitori.text.Span;

/** The judge is judged: known mistakes give known scores. */
class ScorerTest {
    private static final Provenance TEST = new Provenance("test", "test");
    private static final Entity NEC = new Entity("company:nec", "NEC", NameType.COMPANY);

    @Test
    void aPerfectReadingScoresOne() {
        MentionScorer scorer = scored("⟦NEC|COMPANY|NEC⟧は⟦約3億円|MONEY|~300000000 JPY⟧を投じる",
                mention("NECは約3億円を投じる", "NEC", NEC),
                mention("NECは約3億円を投じる", "約3億円", money("300000000", true)));
        assertThat(scorer.of("COMPANY").exactF1()).isEqualTo(1);
        assertThat(scorer.of("MONEY").valueF1()).isEqualTo(1);
        assertThat(scorer.of("MONEY").modifiersRight()).isEqualTo(1);
        assertThat(scorer.linking()).isEqualTo(1);
    }

    @Test
    void aShortenedSpanIsRightButNotExact() {
        String text = "NECは約3億円を投じる";
        MentionScorer scorer = scored("NECは⟦約3億円|MONEY|~300000000 JPY⟧を投じる", mention(text, "3億円", money("300000000", false)));
        assertThat(scorer.of("MONEY").f1()).isEqualTo(1);
        assertThat(scorer.of("MONEY").exactF1()).isZero();
        assertThat(scorer.of("MONEY").valueF1()).isEqualTo(1);
        assertThat(scorer.of("MONEY").modifiersRight()).isZero();
    }

    @Test
    void aWrongNumberIsFoundButNoRightValue() {
        MentionScorer scorer = scored("⟦3億円|MONEY|300000000 JPY⟧", mention("3億円", "3億円", money("3", false)));
        assertThat(scorer.of("MONEY").f1()).isEqualTo(1);
        assertThat(scorer.of("MONEY").valueF1()).isZero();
    }

    @Test
    void aWrongTypeCountsTwice() {
        MentionScorer scorer = scored("⟦NEC|PRODUCT|NEC⟧", mention("NEC", "NEC", NEC));
        assertThat(scorer.of("PRODUCT").recall()).isZero();
        assertThat(scorer.of("COMPANY").precision()).isZero();
        assertThat(scorer.of("COMPANY").foundCount()).isEqualTo(1);
    }

    @Test
    void whatCountsNeitherWayIsLeftAlone() {
        MentionScorer scorer = scored("⟦NEC|?|⟧", mention("NEC", "NEC", NEC));
        assertThat(scorer.of("COMPANY").foundCount()).isZero();
    }

    @Test
    void oneMentionServesOnce() {
        String text = "NECとNEC";
        MentionScorer scorer = scored("⟦NEC|COMPANY|NEC⟧と⟦NEC|COMPANY|NEC⟧", mention(text, "NECとNEC", NEC));
        assertThat(scorer.of("COMPANY").recall()).isEqualTo(0.5);
        assertThat(scorer.of("COMPANY").precision()).isEqualTo(1);
    }

    @Test
    void linkingSuffersFromSplitEntities() {
        Links links = new Links();
        links.add("a", "x");
        links.add("a", "x");
        links.add("a", "y");
        // every cluster is pure: precision 1; recall (2/3 + 2/3 + 1/3) / 3
        assertThat(links.f1()).isCloseTo(2 * (5.0 / 9) / (1 + 5.0 / 9), within(1e-9));
    }

    @Test
    void theArticleMayHoldMoreThanItsGold() {
        Placement placement = Placement.of("2025年7月3日\nＮＥＣ が 勝つ\n表\t1", "ＮＥＣが勝つ\n表 | 1");
        assertThat(placement.inGold(new Span(0, 5))).isNull();
        assertThat(placement.inGold(new Span(10, 15))).isEqualTo(new Span(0, 4));
        assertThat(placement.inGold(new Span(21, 22))).isEqualTo(new Span(11, 12));
    }

    @Test
    void theArticleMustHoldItsGold() {
        assertThatThrownBy(() -> Placement.of("NECが", "NECが勝つ")).hasMessageContaining("NECが勝つ");
        assertThatThrownBy(() -> Placement.of("後\n前", "前\n後")).isInstanceOf(AssertionError.class);
    }

    @Test
    void writesValuesAsTheGoldDoes() {
        assertThat(Notation.of(figure(ValueType.RANK, "3", null, "", Bound.AT_MOST, false))).isEqualTo("<=3");
        assertThat(Notation.of(figure(ValueType.PERCENT, "10", "20", "%", Bound.NONE, false))).isEqualTo("10..20");
        assertThat(Notation.of(figure(ValueType.QUANTITY, "180000", null, "人", Bound.MORE_THAN, false))).isEqualTo(">180000 人");
        assertThat(Notation.of(figure(ValueType.QUANTITY, "8.20", null, "", Bound.LESS_THAN, true))).isEqualTo("~<8.2");
        assertThat(Notation.of(new CalendarDate("2026", Bound.AT_MOST, false))).isEqualTo("<=2026");
        assertThat(Notation.of(new TimeLength("P1W", "P2W", Bound.NONE, false))).isEqualTo("P1W..P2W");
    }

    @Test
    void factsNeedSubjectAndObject() {
        Figure third = figure(ValueType.RANK, "3", null, "", Bound.NONE, false);
        assertThat(facts("RANKED\tNEC\t3\tASSERTED\t\tNEC", fact(Predicate.RANKED, NEC, third, Modality.ASSERTED)).of("RANKED").f1())
                .isEqualTo(1);
        assertThat(facts("RANKED\tNEC\t2\tASSERTED\t\tNEC", fact(Predicate.RANKED, NEC, third, Modality.ASSERTED)).of("RANKED").f1())
                .isZero();
        assertThat(facts("RANKED\tNTT\t3\tASSERTED\t\tNEC", fact(Predicate.RANKED, NEC, third, Modality.ASSERTED)).of("RANKED").f1())
                .isZero();
    }

    @Test
    void modalityIsLookedAtApart() {
        Figure third = figure(ValueType.RANK, "3", null, "", Bound.NONE, false);
        Tally tally = facts("RANKED\tNEC\t3\tPLANNED\t\tNEC", fact(Predicate.RANKED, NEC, third, Modality.ASSERTED)).of("RANKED");
        assertThat(tally.f1()).isEqualTo(1);
        assertThat(tally.modifiersRight()).isZero();
    }

    @Test
    void phrasesOfMeasuresNeedNotBeTheSame() {
        Figure people = figure(ValueType.QUANTITY, "62", null, "人", Bound.NONE, false);
        Fact fact = fact(Predicate.MEASURE, new Phrase("NECの従業員数"), people, Modality.ASSERTED);
        assertThat(facts("MEASURE\tNEC 従業員数\t62 人\tASSERTED\t\tNEC", fact).of("MEASURE").f1()).isEqualTo(1);
        assertThat(facts("MEASURE\t資本金\t62 人\tASSERTED\t\tNEC", fact).of("MEASURE").f1()).isZero();
    }

    @Test
    void aNeutralFactCountsNeitherWay() {
        Figure third = figure(ValueType.RANK, "3", null, "", Bound.NONE, false);
        Tally tally = facts("RANKED\tNEC\t3\t?\t\tNEC", fact(Predicate.RANKED, NEC, third, Modality.ASSERTED)).of("RANKED");
        assertThat(tally.goldCount()).isZero();
        assertThat(tally.foundCount()).isZero();
    }

    private static MentionScorer scored(String marked, Mention... found) {
        GoldArticle gold = GoldArticle.parse("test", marked, "");
        MentionScorer scorer = new MentionScorer();
        scorer.add(gold, Mentions.resolve(Arrays.asList(found)), Placement.of(gold.text(), gold.text()));
        return scorer;
    }

    private static FactScorer facts(String table, Fact found) {
        FactScorer scorer = new FactScorer();
        scorer.add(GoldArticle.parse("test", "NEC", table), List.of(found));
        return scorer;
    }

    private static Mention mention(String text, String surface, Meaning meaning) {
        int start = text.indexOf(surface);
        return new Mention(new Span(start, start + surface.length()), surface, meaning, TEST);
    }

    private static Figure money(String number, boolean approximate) {
        return figure(ValueType.MONEY, number, null, "JPY", Bound.NONE, approximate);
    }

    private static Figure figure(ValueType type, String number, String upper, String unit, Bound bound, boolean approximate) {
        return new Figure(type, new BigDecimal(number), upper == null ? null : new BigDecimal(upper), unit, bound, approximate,
                Direction.NONE);
    }

    private static Fact fact(Predicate predicate, yomitori.facts.Argument subject, yomitori.facts.Argument object, Modality modality) {
        Map<Qualifier, String> none = new EnumMap<>(Qualifier.class);
        return new Fact(predicate, subject, object, modality, none, List.of(new Evidence(new Span(0, 3), "NEC")), Part.BODY, TEST);
    }
}
