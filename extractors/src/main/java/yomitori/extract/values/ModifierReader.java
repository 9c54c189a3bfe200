package yomitori.extract.values;

import java.util.EnumSet;
import yomitori.facts.Bound;
import yomitori.facts.Direction;
import yomitori.facts.ValueType;

/**
 * Widens a value by what stands beside it: 約 and 最大 in front, 以上 and 超 behind, signs, and 増 and 減, which only give a direction.
 */
final class ModifierReader {
    private static final int LONGEST_BRACKET = 31;
    private static final String IN_YEN = "日本円で";
    private static final Modifier UP_TO =
            new Modifier(Bound.AT_MOST, false, Direction.NONE, EnumSet.allOf(ValueType.class), "", false);

    private final Page page;
    private final Lexicon lexicon;
    private static final char UNREAD = 0;
    /** What stands behind the first ▼ of the article, a line break where there is none. */
    private char behindDown = UNREAD;
    private char behindMinus = UNREAD;

    ModifierReader(Page page, Lexicon lexicon) {
        this.page = page;
        this.lexicon = lexicon;
    }

    /** @param floor where the last mention ended: nothing in front of it is looked at */
    void read(Draft draft, int floor) {
        if (isFigure(draft)) {
            readSign(draft, floor);
        }
        while (readBefore(draft, floor)) {}
        while (readAfter(draft)) {}
        readBehindBracket(draft, floor);
        if (isFigure(draft)) {
            readChange(draft);
        }
    }

    private static boolean isFigure(Draft draft) {
        return draft.number != null;
    }

    private void readSign(Draft draft, int floor) {
        int at = draft.start - 1;
        char sign = page.at(at) == ' ' && (page.at(at - 1) == '▲' || page.at(at - 1) == '▼') ? page.at(--at) : page.at(at);
        if (at < floor) {
            return;
        }
        char before = page.at(at - 1);
        boolean remark = before == ')' && Chars.isKanji(page.at(at - 2)); // 前年同期比（売上）＋22%, not (2)+3%
        boolean free = !Chars.isLatinOrDigit(before) && (before != ')' || remark) && before != '%';
        int start = at;
        boolean negative = false;
        switch (sign) {
            case '+' -> {
                if (!free) {
                    return;
                }
                draft.direction = Direction.UP;
            }
            case '-', '−', '–' -> {
                if (!free || at - 1 >= 0 && page.at(at - 1) == sign) {
                    return;
                }
                negative = true;
            }
            case 'ー' -> {
                if (Chars.isKatakana(before) || Chars.isKanji(before) || before == sign) {
                    return;
                }
                negative = true;
            }
            case '△' -> negative = true;
            case '▼' -> {
                negative = true;
                start = at == draft.start - 1 ? at : draft.start;
            }
            case '▲' -> {
                negative = !pointsUp(at);
                start = negative ? at : draft.start;
                draft.direction = negative ? Direction.NONE : Direction.UP;
            }
            case '±' -> {}
            default -> {
                if (page.endsWith(draft.start, "マイナス")) {
                    negative = true;
                    start = draft.start - 4;
                } else if (page.endsWith(draft.start, "プラス")) {
                    draft.direction = Direction.UP;
                    start = draft.start - 3;
                } else {
                    return;
                }
            }
        }
        if (start < floor) {
            return;
        }
        draft.start = start;
        if (negative) {
            draft.number = draft.number.negate();
            draft.direction = Direction.DOWN;
            if (draft.upper != null) {
                draft.upper = draft.upper.negate();
            }
        }
    }

    /**
     * ▲ is a minus in accounts; an arrow where ▼ or △ marks the minus in the same way, with a space or without, or where a space sets it apart at
     * the head of a line.
     */
    private boolean pointsUp(int at) {
        boolean apart = page.at(at + 1) == ' ';
        if (apart && (at == 0 || page.at(at - 1) == '\n' || page.at(at - 1) == '\t')) {
            return true;
        }
        if (behindDown == UNREAD) {
            behindDown = behindFirst('▼');
            behindMinus = behindFirst('△');
        }
        return Chars.isDigit(behindDown) || Chars.isDigit(behindMinus) || apart && behindDown == ' ';
    }

    /** The sign behind the first such sign in the text; a line break where there is none. */
    private char behindFirst(char sign) {
        int at = page.text.indexOf(sign);
        return at >= 0 && at < page.text.length() - 1 ? page.at(at + 1) : '\n';
    }

    private boolean readBefore(Draft draft, int floor) {
        int end = draft.start;
        while (page.at(end - 1) == '*' || page.at(end - 1) == ' ') {
            end--;
        }
        int word = lexicon.before.findBefore(page.text, end);
        if (word < 0) {
            return false;
        }
        int start = end - lexicon.before.length(word);
        boolean wave = page.at(start) == '~' || page.at(start) == '〜';
        if (wave && start == floor && floor > 0) {
            return false; // 200万円超～400万円 are two bounds
        }
        boolean upTo = wave && page.analysis.text().charAt(start) != '~'; // ～8人: folding made them alike
        Modifier modifier = upTo ? UP_TO : lexicon.before.value(word);
        if (start < floor || !modifier.types().contains(draft.type) || isPartOfWord(start, modifier)) {
            return false;
        }
        if (draft.start - end > 0 && page.at(start) < 128 && draft.start - end > 1) {
            return false;
        }
        draft.add(modifier);
        draft.start = start;
        return true;
    }

    /** 世界最大, 契約, 過去最高 are words of their own. */
    private boolean isPartOfWord(int start, Modifier modifier) {
        return modifier.notBefore().indexOf(page.at(start - 1)) >= 0;
    }

    private boolean readAfter(Draft draft) {
        int at = draft.end;
        int word = lexicon.after.find(page.text, at);
        if (word < 0 && page.at(at) == ' ' && !Chars.isLatinOrDigit(page.at(at + 1))) {
            at++;
            word = page.isOneOf(at, "以超未程前") ? lexicon.after.find(page.text, at) : -1;
        }
        if (word < 0) {
            return false;
        }
        Modifier modifier = lexicon.after.value(word);
        int end = at + lexicon.after.length(word);
        if (!modifier.types().contains(draft.type)
                || page.isOneOf(end, modifier.notBefore())
                || isGoal(draft, at)
                || modifier.weak() && !draft.approximate
                || draft.bound != Bound.NONE && modifier.bound() != Bound.NONE && modifier.bound() != draft.bound) {
            return false;
        }
        draft.add(modifier);
        draft.end = end;
        return true;
    }

    /** 5%まで上昇した: the figure is how far something went, and no most. */
    private boolean isGoal(Draft draft, int at) {
        int goal = lexicon.goals.find(page.text, at);
        return goal >= 0 && lexicon.goals.value(goal).types().contains(draft.type);
    }

    /** 1000億ドル（約15兆円）超: what follows the bracket is said of the amount in front of it, and of the same amount in it. */
    private void readBehindBracket(Draft draft, int floor) {
        if (draft.type != ValueType.MONEY || draft.bound != Bound.NONE) {
            return;
        }
        int close = page.at(draft.end) == '(' ? page.closing(draft.end, LONGEST_BRACKET) : isRetold(draft, floor) ? draft.end : -1;
        int word = close < 0 ? -1 : lexicon.after.find(page.text, close + 1);
        if (word >= 0) {
            Modifier modifier = lexicon.after.value(word);
            if (modifier.bound() != Bound.NONE
                    && modifier.bound() != Bound.AT_MOST
                    && !page.isOneOf(close + 1 + lexicon.after.length(word), modifier.notBefore())) {
                draft.add(modifier);
            }
        }
    }

    /** Whether the amount fills a bracket behind what was read before, which ends at {@code floor}: 1000億ドル（日本円で約15兆円）. */
    private boolean isRetold(Draft draft, int floor) {
        boolean fills = floor > 0 && page.at(floor) == '(' && page.at(draft.end) == ')';
        return fills && (draft.start == floor + 1 || page.endsWith(draft.start, IN_YEN) && draft.start - IN_YEN.length() == floor + 1);
    }

    private void readChange(Draft draft) {
        String text = page.analysis.text();
        boolean apart = draft.end < text.length() && text.charAt(draft.end) == '\u3000'; // 配当性向 30%　増配
        int word = draft.direction == Direction.NONE && !apart ? lexicon.changes.find(page.text, page.skipSpace(draft.end)) : -1;
        if (word >= 0
                && lexicon.changes.value(word).types().contains(draft.type)
                && !page.isOneOf(page.skipSpace(draft.end) + lexicon.changes.length(word),
                        lexicon.changes.value(word).notBefore())) {
            draft.direction = lexicon.changes.value(word).direction();
        }
    }
}
