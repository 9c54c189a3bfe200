package yomitori.extract.relations;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.extract.Table;

/** The words by which the first cells of a table's columns and rows say what the others hold. */
final class GridWords {
    private enum Role {
        /** 順位: begins the name of a column that gives each row its rank. */
        RANK,
        /** 番号: names a column that only counts the rows. */
        COUNT,
        /** 開発元: in the name of a column, says that it tells who made what the row is about. */
        MAKER,
        /** 増減: in the name of a column or row, says that its figures tell by how much something changed. */
        CHANGE,
        /** 効果: ends the name of a column that only says that what its cells tell has come about. */
        OUTCOME,
        /** 詳細: the name of a column that only says that its cells tell more. */
        PLAIN,
        /** 比較: ends the name of a column that only says against what its figures are set. */
        BASE,
        /** 上限: ends the name of a column whose figures only bound what the rows name. */
        LIMIT,
        /** あたり: ends the words per which a figure is told. */
        PER,
        /** 高速: behind a figure, says that a speed is so many times as high. */
        FAST
    }

    private static final String NUMBER_SIGN = "#"; // which in a table begins a comment

    private final RoleWords<Role> roles = RoleWords.read(table(), Role.class);
    private final Pattern rate = Pattern.compile("(.+)(?:" + String.join("|", roles.get(Role.PER).all()) + ")");
    private final Pattern bracketedRate =
            Pattern.compile("\\s?[(（]([^()（）、]+)(?:" + String.join("|", roles.get(Role.PER).all()) + ")[)）]");

    static Table table() {
        return Table.beside(GridWords.class, "tables/grids.tsv", "word", "role", "example", "yields");
    }

    /** Whether a column of the name gives each row its rank or number, which measures nothing. */
    boolean ranks(String column) {
        String folded = column.toLowerCase(Locale.ROOT);
        boolean counts = column.equals(NUMBER_SIGN) || roles.is(Role.COUNT, folded);
        return counts || tellsRank(column);
    }

    /** Whether a column of the name gives each row its rank, and not only its number in the list. */
    boolean tellsRank(String column) {
        return roles.get(Role.RANK).startingAt(column, 0) != 0;
    }

    /** Whether a column of the name tells who made what the row is about. */
    boolean tellsMaker(String column) {
        return roles.standIn(Role.MAKER, column);
    }

    /** Whether a label or column tells by how much something changed, and not how much it is: 前期比, 増減額. */
    boolean tellsChange(String label) {
        return roles.standIn(Role.CHANGE, label);
    }

    /** Whether a column's figures only bound what the rows name: サイズ上限. */
    boolean bounds(String column) {
        return roles.end(Role.LIMIT, column);
    }

    /** Whether a column only says that what its cells tell has come about: 導入効果. */
    boolean isOutcome(String column) {
        return roles.end(Role.OUTCOME, column);
    }

    /** Whether a column only says that its cells tell more of what names the row: 詳細. */
    boolean isPlain(String column) {
        return roles.is(Role.PLAIN, column);
    }

    /** Whether a column only says against what its figures are set: 旧型との比較. */
    boolean isBase(String column) {
        return roles.end(Role.BASE, column);
    }

    /** Per how much a figure is told, where the words in front of it say only that: 1回 of 1回あたり; empty where they do not. */
    String per(String lead) {
        Matcher matcher = rate.matcher(lead);
        return matcher.matches() ? matcher.group(1).strip() : "";
    }

    /** Finds in brackets per how much the figures are told that a row or column names: 上限（1回あたり）. */
    Matcher bracketedRate(String measured) {
        return bracketedRate.matcher(measured);
    }

    /** Whether words stand at {@code at}, be it behind a blank, that say that a speed is as many times as high: 2倍高速. */
    boolean tellsSpeed(String text, int at) {
        return roles.get(Role.FAST).startingAt(text, text.startsWith(" ", at) ? at + 1 : at) != 0;
    }
}
