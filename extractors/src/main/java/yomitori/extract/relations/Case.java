package yomitori.extract.relations;

import java.util.Map;

/** The case of a bunsetsu: what its particle says about its tie to the rest of the sentence. */
enum Case {
    NONE,
    /** は and も without another case particle. */
    TOPIC,
    /** が. */
    GA,
    /** を. */
    WO,
    /** に. */
    NI,
    /** で, において. */
    DE,
    /** から. */
    KARA,
    /** へ, に対して. */
    HE,
    /** と. */
    TO,
    /** の alone. */
    NO,
    /** や, および, とか. */
    YA,
    /** より. */
    YORI,
    /** まで. */
    MADE,
    /** によって, により, による. */
    BY,
    /** として. */
    AS,
    /** という. */
    CALLED,
    /** について, に関して: what is spoken of. */
    ABOUT,
    /** とともに. */
    TOGETHER,
    /** Any other: にわたって. */
    OTHER;

    private static final Map<String, Case> PARTICLES = Map.ofEntries(
            Map.entry("が", GA),
            Map.entry("を", WO),
            Map.entry("に", NI),
            Map.entry("で", DE),
            Map.entry("において", DE),
            Map.entry("における", DE),
            Map.entry("にて", DE),
            Map.entry("から", KARA),
            Map.entry("へ", HE),
            Map.entry("へと", HE),
            Map.entry("に対し", HE),
            Map.entry("に対して", HE),
            Map.entry("と", TO),
            Map.entry("の", NO),
            Map.entry("や", YA),
            Map.entry("とか", YA),
            Map.entry("および", YA),
            Map.entry("及び", YA),
            Map.entry("ならびに", YA),
            Map.entry("並びに", YA),
            Map.entry("または", YA),
            Map.entry("あるいは", YA),
            Map.entry("か", YA),
            Map.entry("より", YORI),
            Map.entry("まで", MADE),
            Map.entry("によって", BY),
            Map.entry("により", BY),
            Map.entry("による", BY),
            Map.entry("によっ", BY),
            Map.entry("とともに", TOGETHER),
            Map.entry("と共に", TOGETHER),
            Map.entry("として", AS),
            Map.entry("について", ABOUT),
            Map.entry("に関して", ABOUT),
            Map.entry("という", CALLED),
            Map.entry("といった", CALLED));

    /** The case that a particle of one character marks; null for one that marks none. Makes no string. */
    static Case of(char particle) {
        return switch (particle) {
            case 'が' -> GA;
            case 'を' -> WO;
            case 'に' -> NI;
            case 'で' -> DE;
            case 'と' -> TO;
            case 'へ' -> HE;
            case 'の' -> NO;
            case 'や', 'か' -> YA;
            default -> null;
        };
    }

    /** The case that a particle marks; OTHER for one that marks another, null for a particle that marks none. */
    static Case of(String particle) {
        return PARTICLES.get(particle);
    }
}
