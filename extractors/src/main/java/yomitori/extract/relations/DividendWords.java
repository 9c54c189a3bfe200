package yomitori.extract.relations;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Direction;

/** The words beside a figure by which it is what is paid on a share, or by how much that is raised or lowered. */
final class DividendWords {
    private enum Role {
        /** 増配: says that more is paid. */
        RAISED,
        /** 減配: says that less is paid. */
        CUT,
        /** 大幅: says before it how much more or less. */
        DEGREE,
        /** 予想: says behind it that it is to come. */
        OUTLOOK,
        /** 中間: behind a figure, begins to tell its parts. */
        PART
    }

    private final RoleWords<Role> roles = RoleWords.read(table(), Role.class);
    private final Words moves = Words.of(all(Role.RAISED, Role.CUT).toList());
    private final String move = any(Role.RAISED, Role.CUT);
    private final Pattern behind = Pattern.compile("(?:[ \u3000]?(?:[（(][^（）()]{1,16}[）)]|[・、/][+＋△▲-]?[\\d.]+(?:円|[%％])))?[ \u3000]?の?(?:"
            + any(Role.DEGREE) + ")?(" + move + ")");
    private final Pattern before = Pattern.compile("(" + move + ")(?:" + any(Role.OUTLOOK) + ")?[（(]\\z");
    private final Pattern parts = Pattern.compile("[（(](?:" + any(Role.PART) + ")\\s?[\\d.]+円");

    static Table table() {
        return Table.beside(DividendWords.class, "tables/dividends.tsv", "word", "role", "example", "yields");
    }

    private Stream<String> all(Role... of) {
        return Stream.of(of).flatMap(role -> roles.get(role).all().stream());
    }

    private String any(Role... of) {
        return all(of).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Whether {@code [from, to)} says that more or less is paid. */
    boolean speakOfMove(String text, int from, int to) {
        return moves.standIn(text, from, to);
    }

    /** Which way a word moves what is paid. */
    Direction direction(String move) {
        return roles.is(Role.RAISED, move) ? Direction.UP : Direction.DOWN;
    }

    /** Behind a figure, perhaps behind the same change told otherwise, makes it a change of the dividend; the first group is the move. */
    Pattern behind() {
        return behind;
    }

    /** The same right before a bracket: 増配予想（. */
    Pattern before() {
        return before;
    }

    /** Behind a figure, tell its parts: （中間20円・期末38円）. */
    Pattern parts() {
        return parts;
    }
}
