package yomitori.facts;

/** How firmly the article says it. */
public enum Modality {
    /** The text states it. */
    ASSERTED,
    /** Somebody is reported to say so: と主張, によると. */
    CLAIMED,
    /** 計画, 目標, 予定, 方針, 見通し. */
    PLANNED,
    /** 可能性, かもしれない, とみられる. */
    POSSIBLE,
    /** ではない, していない. */
    NEGATED
}
