package yomitori.facts;

/** Whether a figure is a change, and which way: 12%増 is UP, 3割減 is DOWN. */
public enum Direction {
    NONE,
    UP,
    DOWN
}
