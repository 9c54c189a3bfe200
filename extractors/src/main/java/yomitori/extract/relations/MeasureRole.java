package yomitori.extract.relations;

/** The parts that words play in saying what a figure measures. */
enum MeasureRole {
    /** 前年比: says to what a change refers, not what is measured. */
    BASIS,
    /** 約, 最大: says nothing that the figure does not hold itself. */
    SILENT,
    /** 巨額, もの: measures nothing by itself. */
    VACUOUS,
    /** これ: stands for what was measured before. */
    PRONOUN,
    /** 引き上げる: its object is what the figure measures. */
    CHANGE,
    /** 達する: its subject is as much as the figure says. */
    LEVEL,
    /** 増える: tells of what was so much before, and is as much as its goal says: 3割から4割に増えた. */
    TURN,
    /** 年平均成長率: tells by how much something grows in each of several years. */
    YEARLY,
    /** 実現する: its object is a change that came about: 30%高速化を実現する. */
    GAIN,
    /** 毎年: says that something is done again and again. */
    HABIT,
    /** 取得する: its doer takes a share of another firm, whose worth is told. */
    TAKING,
    /** 成長: behind の, tells how what it is said of became as large as the figure. */
    GROWTH,
    /** 設立する: is done once, at a time that is none of the figures around it. */
    EVENT,
    /** 持つ: its doer has what is told to be so much: Xが抱える9万件の契約. */
    HOLD,
    /** 分析する: its doer only thinks what the clause before it tells. */
    JUDGE,
    /** 工場: ends the name of a place where people work, of which there are so many. */
    WORKPLACE,
    /** の赤字: behind what may be won or lost, says that it was lost. */
    LOSS,
    /** 市場予想: what is foreseen or aimed at, which the figure behind it tells, and not what it is set against. */
    FORECAST,
    /** 出資する: its doer takes part in what somebody else does. */
    JOIN,
    /** 場合: what its clause tells is a condition. */
    CONDITION,
    /** 時価総額: ends the name of what only a firm has, and none of its products. */
    FIRM,
    /** 達する: a relative clause with it says how much its noun is. */
    REACH,
    /** 保有する: its doer has a share that is its object. */
    SHARE_HELD,
    /** 自動化する: tells what is done to a share that is its object. */
    TREAT,
    /** 割り当てる: tells to what a share that is its object goes. */
    ALLOT,
    /** 予測する: says that its object is held to be so much. */
    ESTIMATE,
    /** 可能性: what a relative clause tells is its content. */
    CLAUSE,
    /** 額: ends the name of an amount. */
    AMOUNT,
    /** 市場: is as large as what is sold in it: 国内市場においては10億円に達する. */
    MARKET,
    /** 不足する: its subject is missing by so much. */
    LACK,
    /** 増配: speaks of what is paid on shares, whose parts are told by halves of the year. */
    DIVIDEND,
    /** 中間, 女性: one part of what was measured right before it. */
    PART,
    /** 人間: is that with which others are compared. */
    YARDSTICK,
    /** 優れる: sets how much of its noun one thing has against another. */
    COMPARED,
    /** 首相: ends the name of what no figure measures. */
    UNMEASURED,
    /** 企業: ends the name of who is no amount and no multiple. */
    BODY,
    /** 彼らの: begins the name of what cannot be told from the name alone. */
    UNTOLD,
    /** 重量: ends the name of what a thing has, and never who makes or sells it. */
    THING,
    /** 売上高: ends the name of what a firm has. */
    OWNED,
    /** 性能: ends the name of that in which things are compared. */
    ASPECT,
    /** 重さ: ends the name of what is measured, whoever's it is. */
    MEASURED,
    /** 事業: ends the name of a part of a firm. */
    DIVISION,
    /** 総資産: ends the name of what there is on one day. */
    STANDING,
    /** 株式分割: is done on a day, and no part of the forecast beside which it is told. */
    DEED,
    /** 記録: an action that only tells that a figure was reached. */
    REACHED,
    /** 計画: an action that only tells of another. */
    TELLING,
    /** 調査: ends the name of that from which figures are known. */
    SOURCE,
    /** 子会社: behind a figure, is described and not measured by it. */
    KIND,
    /** 合計: as the name of a row, its sum. */
    SUM,
    /** 市場: belongs to nobody. */
    COMMON,
    /** 損益: may be less than nothing, so that a sign in front of its figure tells no change. */
    SIGNED,
    /** 評価額: what it measures is the worth of a firm. */
    VALUATION,
    /** 時間: what it measures is a length of time. */
    TIME,
    /** 件数: counts without a unit. */
    COUNT,
    /** 構成比: a ratio that is itself measured. */
    RATIO,
    /** 人: says too little by itself, without the clause that modifies it. */
    GENERIC,
    /** 通期: in front of what is measured, says for which period. */
    PERIOD,
    /** 過去: in front of a length of time, says that it ends or begins now. */
    FROM_NOW,
    /** うち: in front of the words that are measured, no part of them. */
    LEAD,
    /** 数字: is only the figure itself. */
    NUMBER,
    /** 代, nm: a unit that describes and does not measure. */
    DESCRIPTIVE,
    /** つ: a unit that counts the steps of a talk more often than things. */
    TRIVIAL,
    /** 占める: tells a part's share of a whole. */
    SHARE,
    /** スコア: only says that a figure is what was reached in a test. */
    RESULT,
    /** 引き離す: its doer has reached more than the figure that is its object. */
    OUTDO,
    /** 投資する: what it is spent on is what the figure measures. */
    SPEND,
    /** パラメータ: a unit that is itself what is measured. */
    SELF,
    /** 予想: behind the name of something, says that it is foreseen. */
    FORESEEN,
    /** 増加: ends a word that makes the figure before it a change: 大幅増加. */
    LONG_TREND,
    /** 増: behind a figure, makes it a change. */
    TREND,
    /** 増益: a trend that is one of profits. */
    OF_PROFIT,
    /** 増収: a trend that is one of sales. */
    OF_SALES,
    /** 決算: what a firm tells of its figures. */
    ACCOUNTS,
    /** 大幅: how far something went, so that a word for its going behind it does not tell of what: 大幅減少. */
    DEGREE,
    /** 企業: ends the name of a firm that has none. */
    NAMELESS,
    /** 同: begins the words for the firm that was told. */
    FIRM_TOLD,
    /** 割引: behind a share of a price, says that it is let off. */
    LET_OFF,
    /** の変動: ends what is measured, only says that it moved. */
    MOVE,
    /** 国内: ends a noun in which something is so much: 国内では, 日本国内では. */
    FIELD,
    /** 企業: ends a longer one: 中小企業では. */
    FIELD_OF,
    /** その後: tells of another time than that of the date in front of it: 2025年に達し、その後も. */
    LATER,
    /** 資金調達額: names what a firm raises. */
    RAISING,
    /** 既に: tells what has come about up to now, whatever the date of the clause before. */
    UNTIL_NOW
}
