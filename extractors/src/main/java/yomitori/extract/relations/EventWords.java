package yomitori.extract.relations;

import yomitori.extract.Table;

/** The words beside an action that decide who has which part in it, or none. */
final class EventWords {
    private enum Role {
        /** モデル: stands behind the year or season by which a work is called, 2012年夏モデル. */
        VINTAGE,
        /** 基: behind an object and before に, makes it that on which another one is built, Xを基にYを開発した. */
        GROUND,
        /** 受ける: turns the roles of the action that it takes, 出資を受けた. */
        RECEIVING,
        /** 共同する: an action that whoever does anything by it has a part in, 共同で開発した. */
        JOINT,
        /** 合意する: is done by those who agree on the action that stands with で. */
        AGREEING,
        /** 支援する: is done for what others do. */
        HELPING,
        /** 解消する: has an action for its object that whoever does it does not do, or ends. */
        LEAVING,
        /** 請け負う: is done for those who buy the action that is its object. */
        ORDERED,
        /** 推進する: is done for what others do where it is said who they are. */
        PUSHING,
        /** 先立つ: sets another deed beside the one that stands with に, 発売に先立ち予約を始める. */
        BESIDE,
        /** 構築する: takes a ground as its own, Yをベースに構築する. */
        BUILDING,
        /** きっかけ: makes of what stands with を before it how or why something is done, Yをきっかけに. */
        MANNER,
        /** 決まる: says what stands with に of its noun, 顧客はXに決まった. */
        SETTLING,
        /** なる: says of the action that stands with と no more than that it is done, 公開となる. */
        TURNING,
        /** 提訴する: a deed that those who do it together are no partners for. */
        QUARREL,
        /** 対応する: is done by what lets others work with it and does not use them, iPhoneに対応するアプリ. */
        SUPPORTING,
        /** 導入する: is done both to others' works and to a new one of one's own. */
        BRINGING,
        /** 次期: in front of a name, means a new one that has no name of its own yet. */
        SUCCESSOR
    }

    private final RoleWords<Role> roles;

    private EventWords(Table table) {
        roles = RoleWords.read(table, Role.class);
    }

    static EventWords standard() {
        return new EventWords(table());
    }

    static Table table() {
        return Table.beside(EventWords.class, "tables/events.tsv", "word", "role", "example", "yields");
    }

    private boolean is(Role role, String lemma) {
        return roles.is(role, lemma);
    }

    private boolean is(Role role, Bunsetsu b) {
        return b.predicate() != null && is(role, b.predicate().lemma());
    }

    /** Whether a verb turns the roles of the action that it takes: 出資を受けた. */
    boolean receives(Bunsetsu verb) {
        return is(Role.RECEIVING, verb);
    }

    /** Whether whoever does anything by an action has a part in that: 共同で. */
    boolean isJoint(Bunsetsu action) {
        return is(Role.JOINT, action);
    }

    /** Whether a verb says that its doers agree on an action: 買収で合意した. */
    boolean agrees(Bunsetsu verb) {
        return is(Role.AGREEING, verb);
    }

    /** Whether whoever does a verb does not do the action that is its object: 導入を支援する, 提携を解消する. */
    boolean leavesToOthers(Bunsetsu verb) {
        return is(Role.HELPING, verb) || is(Role.LEAVING, verb);
    }

    /** Whether a verb is done for those who do the action that is its object: 導入を支援する, 導入を請け負う. */
    boolean helps(Bunsetsu verb) {
        return is(Role.HELPING, verb) || is(Role.ORDERED, verb);
    }

    /** Whether a verb is done for what others do where it is said who they are: 企業への導入を推進する. */
    boolean pushes(Bunsetsu verb) {
        return is(Role.PUSHING, verb);
    }

    /** Whether a verb only sets another deed beside the one that stands with に: 発売に先立ち. */
    boolean setsBeside(Bunsetsu verb) {
        return is(Role.BESIDE, verb);
    }

    /** Whether a verb takes a ground as its own: Yをベースに構築する. */
    boolean builds(Bunsetsu verb) {
        return is(Role.BUILDING, verb);
    }

    /** Whether a bunsetsu makes of the object before it how or why something is done: きっかけに. */
    boolean isManner(String text, Bunsetsu b) {
        return b.kase() == Case.NI && roles.get(Role.MANNER).is(text, b.content().start(), b.content().end()) != 0;
    }

    /** Whether a verb says what stands with に of its noun: 顧客はXに決まった. */
    boolean settles(Bunsetsu verb) {
        return verb.isVerbal() && is(Role.SETTLING, verb);
    }

    /** Whether a verb says of the action that stands with と no more than that it is done: 公開となる. */
    boolean turns(Bunsetsu verb) {
        return is(Role.TURNING, verb);
    }

    /** Whether those who do it together are no partners for it: 提訴した. */
    boolean isQuarrel(Bunsetsu verb) {
        return is(Role.QUARREL, verb);
    }

    /** Whether a verb is done by what lets others work with it and does not use them: iPhoneに対応するアプリ. */
    boolean supports(String lemma) {
        return is(Role.SUPPORTING, lemma);
    }

    /** Whether a verb is done both to others' works and to a new one of one's own: 導入する. */
    boolean bringsIn(String lemma) {
        return is(Role.BRINGING, lemma);
    }

    /** Whether a bunsetsu makes the object in front of it that on which something is built: 基に. */
    boolean isGround(String text, Bunsetsu b) {
        return roles.get(Role.GROUND).is(text, b.content().start(), b.content().end()) != 0;
    }

    /** Whether the date that ends at {@code end} is part of what a work is called, and not when anything happened: 2012年夏モデル. */
    boolean isVintage(String text, int end) {
        return roles.get(Role.VINTAGE).startingAt(text, end) != 0;
    }

    /** Whether words end at {@code end} by which the name behind them means a new one without a name: 次期. */
    boolean meansSuccessor(String text, int end) {
        return roles.get(Role.SUCCESSOR).endingAt(text, end) != 0;
    }
}
