package yomitori.extract.relations;

/** What a participant does in an event, passives undone. */
enum Role {
    /** Who does it: が, by a passive によって. */
    AGENT,
    /** To what it is done: を, by a passive が. */
    PATIENT,
    /** To or into what: に, へ. */
    GOAL,
    /** From what: から. */
    SOURCE,
    /** With whom: と. */
    PARTNER,
    /** Together with whom: とともに. */
    BESIDE,
    /** With what, where: で. */
    MEANS,
    /** Where, as what is spoken of: では. */
    WITHIN,
    /** As what: として. */
    AS,
    /** When. */
    TIME,
    /** The noun that a relative clause modifies. */
    RELATIVE,
    /** XのN: doer or done-to of an event noun. */
    GENITIVE,
    /** A name in the compound before an event noun: Groq買収. */
    COMPOUND,
    /** The amount in the compound before an event noun: 3億ドル調達. */
    SUM,
    /** The words that name the action itself, to ask for more than its last noun: 共同開発, 子会社化. */
    ACTION,
    /** What the sentence is about. */
    TOPIC
}
