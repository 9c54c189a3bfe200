package yomitori.facts;

/** On which side of the number the truth lies. */
public enum Bound {
    /** The number itself. */
    NONE,
    /** 以上, から. */
    AT_LEAST,
    /** 超, を超える, 突破. */
    MORE_THAN,
    /** 以下, まで, 以内. */
    AT_MOST,
    /** 未満, を下回る, 弱. */
    LESS_THAN
}
