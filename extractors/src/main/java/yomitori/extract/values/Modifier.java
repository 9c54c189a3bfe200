package yomitori.extract.values;

import java.util.Set;
import yomitori.facts.Bound;
import yomitori.facts.Direction;
import yomitori.facts.ValueType;

/**
 * A word beside a value that says about, at least, at most.
 *
 * @param bound NONE where it sets none
 * @param approximate whether it says about
 * @param direction for 増 and 減, which stay outside the mention
 * @param types what it may stand beside
 * @param notBefore characters that must not follow: 強 is no modifier in 強化
 * @param weak whether it joins the mention only beside another modifier: 相当 beside 約
 */
record Modifier(
        Bound bound, boolean approximate, Direction direction, Set<ValueType> types, String notBefore, boolean weak) {}
