package yomitori.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            中国 シェア                          | and(中国 シェア)
            中国　シェア                         | and(中国 シェア)
            中国 AND シェア                      | and(中国 シェア)
            中国 OR 米国 シェア                  | or(中国 and(米国 シェア))
            (中国 OR 米国) シェア                | and(or(中国 米国) シェア)
            （中国 OR 米国） シェア              | and(or(中国 米国) シェア)
            中国 -シェア                         | and(中国 not(シェア))
            NOT 中国                             | not(中国)
            NOT NOT 中国                         | not(not(中国))
            GPT-4o                               | GPT-4o
            "中国 シェア"                        | "中国 シェア"
            AND企業                              | AND企業
            ORACLE                               | ORACLE
            company:アリババ                     | COMPANY=アリババ
            company：アリババ                    | COMPANY=アリババ
            Company:"Moonshot AI" 首位           | and(COMPANY=Moonshot AI 首位)
            company:(OpenAI OR "Moonshot AI")    | or(COMPANY=OpenAI COMPANY=Moonshot AI)
            -company:OpenAI                      | not(COMPANY=OpenAI)
            entity:company:openai                | ENTITY=company:openai
            percent:>=40                         | PERCENT AT_LEAST 40
            percent：＞＝40                      | PERCENT AT_LEAST 40
            percent:≧40                          | PERCENT AT_LEAST 40
            percent:<40%                         | PERCENT LESS 40%
            percent:=40                          | PERCENT EQUAL 40
            percent:~60                          | PERCENT POSSIBLE 60
            money:1000億円..2兆円                | MONEY 1000億円 to 2兆円
            money:..2兆円                        | MONEY  to 2兆円
            money:"1,000 億円"                   | MONEY EQUAL 1,000 億円
            rank:(1 OR 2)                        | or(RANK EQUAL 1 RANK EQUAL 2)
            date:2025-07..2025-10                | DATE 2025-07 to 2025-10
            date:~2025-07..                      | DATE 2025-07 to  possible
            params:>5000億                       | PARAMS MORE 5000億
            オープン*                            | オープン*
            anthropik~                           | anthropik~2
            anthropik~1                          | anthropik~1
            gpt~                                 | gpt~1
            "中国 シェア"~3                      | "中国 シェア"~3
            company:アンソロピク~                | COMPANY=アンソロピク~2
            company:"Moonshot IA"~1              | COMPANY=Moonshot IA~1
            シェア^2                             | シェア^2.0
            シェア～1＾2                         | シェア~1^2.0
            (中国 OR 米国)^0.5 シェア            | and(or(中国 米国)^0.5 シェア)
            predicate:RANKED^3                   | PREDICATE=RANKED^3.0
            percent:40^3                         | PERCENT EQUAL 40^3.0
            a^b                                  | a^b
            *                                    | all
            * -シェア                            | and(all not(シェア))
            10~20                                | 10~20
            10〜20                               | 10〜20
            """)
    void readsTheGrammar(String query, String meaning) {
        assertThat(show(QueryParser.parse(query))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "　"})
    void nothingMeansEverything(String query) {
        assertThat(QueryParser.parse(query)).isEqualTo(new Clause.All());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (中国 シェア       | 0  | »(«中国 シェア           | is not closed
            中国 シェア)       | 6  | 中国 シェア»)«           | without an opening one
            中国 "シェア       | 3  | 中国 »"«シェア           | quote is not closed
            中国 OR            | 5  | 中国 OR»«                | missing here
            OR 中国            | 0  | »OR« 中国                | missing here
            中国 AND OR 米国   | 7  | 中国 AND »OR« 米国       | missing here
            ()                 | 1  | (»)«                     | missing here
            NOT                | 3  | NOT»«                    | missing here
            compny:アリババ    | 0  | »compny«:アリババ        | did you mean company?
            https://a.jp       | 0  | »https«://a.jp           | put it in quotes
            company:           | 0  | »company:«               | value is missing
            company: 中国      | 0  | »company:« 中国          | without a space behind the colon
            company:>=3        | 8  | company:»>=«3            | company does not compare
            company:""         | 0  | »company:""«             | value is missing
            percent:..         | 0  | »percent:..«             | a range without ends
            percent:>=1..2     | 0  | »percent:>=1..2«         | a range cannot be compared as well
            money:3億円~       | 9  | money:3億円»~«           | write money:~3億円
            type:MODEL~        | 10 | type:MODEL»~«            | type takes no ~
            シェア~3           | 3  | シェア»~3«               | at most 2 letters
            "中国 シェア"~99   | 8  | "中国 シェア"»~99«       | at most 50 words
            シェア^999         | 3  | シェア»^999«             | a number from 0 to 100
            """)
    void pointsAtTheFault(String query, int position, String marked, String fault) {
        assertThatThrownBy(() -> QueryParser.parse(query))
                .isInstanceOfSatisfying(QueryException.class, e -> assertThat(e.position()).isEqualTo(position))
                .hasMessageContaining(marked.strip())
                .hasMessageContaining(fault);
    }

    @Test
    void refusesWhatWouldBeTooMuch() {
        assertThatThrownBy(() -> QueryParser.parse("(".repeat(1000))).hasMessageContaining("levels of parentheses");
        assertThatThrownBy(() -> QueryParser.parse("-".repeat(1000) + "a")).hasMessageContaining("levels of parentheses");
        assertThatThrownBy(() -> QueryParser.parse("a ".repeat(1000))).hasMessageContaining("more than 256 parts");
        assertThatThrownBy(() -> QueryParser.parse("a".repeat(5000))).hasMessageContaining("5000 characters");
    }

    private static String show(Clause clause) {
        return switch (clause) {
            case Clause.All all -> "all";
            case Clause.And and -> "and(" + String.join(" ", and.parts().stream().map(QueryParserTest::show).toList()) + ")";
            case Clause.Or or -> "or(" + String.join(" ", or.parts().stream().map(QueryParserTest::show).toList()) + ")";
            case Clause.Not not -> "not(" + show(not.part()) + ")";
            case Clause.Weighted weighted -> show(weighted.part()) + "^" + weighted.weight();
            case Clause.Words words -> (words.phrase() ? '"' + words.text() + '"' : words.text()) + near(words.near());
            case Clause.Is is -> is.field() + "=" + is.value() + near(is.near());
            case Clause.Compares compares -> compares.field() + " " + compares.comparison() + " " + compares.value();
            case Clause.Between between -> between.field() + " " + between.low() + " to " + between.high()
                    + (between.possible() ? " possible" : "");
        };
    }

    private static String near(int near) {
        return near == 0 ? "" : "~" + near;
    }
}
