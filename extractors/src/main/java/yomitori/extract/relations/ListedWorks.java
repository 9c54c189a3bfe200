package yomitori.extract.relations;

import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;

/**
 * Which works stand beside one whose maker is told, so that they are its maker's too: AmazonのTrainium/Inferentia, ソニーの『A』『B』,
 * NVIDIAのH100やGH200といったGPU.
 */
final class ListedWorks {
    private static final int MOST_EXAMPLES = 8;
    /** No farther behind an example stands the next one. */
    private static final int LONGEST_JOINT = 3;

    private final PairSentence sentence;
    private final PairPattern pattern;
    private final PairWords words;

    ListedWorks(PairSentence sentence, PairPattern pattern, PairWords words) {
        this.sentence = sentence;
        this.pattern = pattern;
        this.words = words;
    }

    /** The number behind that of the last work in the list that mention {@code first} begins. */
    int end(int first) {
        int at = first + 1;
        while (at < sentence.size() && sentence.mention(at).meaning() instanceof Entity entity && pattern.right().contains(entity.type())
                && (isBeside(at) || isExample(first, at))) {
            at++;
        }
        return at;
    }

    /** Whether a name stands beside the one before it without a word between. */
    private boolean isBeside(int at) {
        String joint = sentence.joint(at - 1);
        return switch (joint) {
            case "/", " / ", "』『", "」「" -> true;
            default -> (pattern.between().equals("(") || pattern.tail().endsWith("("))
                    && (joint.equals("や") || joint.equals("・") || joint.strip().equals("、") || joint.strip().equals(","));
        };
    }

    /**
     * Whether a product is joined to a maker's as a further example: H100やGH200といったGPU, GPU、特にH100やH200. Models in one list are many
     * makers' as a rule, and so are names that begin with the name of a firm.
     */
    private boolean isExample(int first, int at) {
        if (at - first > MOST_EXAMPLES || !isJoined(at) || !isAlike(first, at)) {
            return false;
        }
        if (!pattern.tail().isEmpty() || isOfOneLine(sentence.mention(first).surface(), sentence.mention(at).surface())) {
            return true;
        }
        int end = Signs.behind(sentence.folded(), sentence.mention(at).span().end(), "」』 ");
        if (words.sumUp(sentence.folded(), end) || isSecond(first, at, end)) {
            return true;
        }
        Mention next = at + 1 < sentence.size() ? sentence.mention(at + 1) : null;
        return next != null && next.span().start() - end <= LONGEST_JOINT && next.is(NameType.PRODUCT) && isExample(first, at + 1);
    }

    /** Whether a product of one word is the second and last of two, and no maker itself: H100やGH200が, not AやB（現C）のD. */
    private boolean isSecond(int first, int at, int end) {
        String folded = sentence.folded();
        boolean word = sentence.mention(at).surface().indexOf(' ') < 0 && sentence.mention(at).is(NameType.PRODUCT)
                && sentence.mention(first).is(NameType.PRODUCT);
        boolean last = end < folded.length() && "がはをにもで".indexOf(folded.charAt(end)) >= 0;
        return word && last && at == first + 1 && sentence.joint(at - 1).strip().replaceAll("[「」]", "").equals("や");
    }

    private boolean isJoined(int at) {
        String joint = sentence.joint(at - 1).strip();
        return switch (joint) {
            case "や", "」や「" -> true;
            case "、", "」、「" -> !pattern.between().isEmpty();
            default -> !pattern.between().isEmpty() && leadsNext(joint)
                    && isOfOneLine(sentence.mention(at - 1).surface(), sentence.mention(at).surface());
        };
    }

    /** Whether words join a further work of one line: と, や次世代の, 、そして最新の. */
    private boolean leadsNext(String joint) {
        if (joint.equals("と")) {
            return true;
        }
        int joined = joint.startsWith("、そして") ? "、そして".length() : joint.startsWith("や、") ? 2
                : joint.startsWith("や") || joint.startsWith("、") ? 1 : 0;
        return joined > 0 && (joint.length() == joined || words.leadNext(joint.substring(joined)));
    }

    /** Whether a name is like the first one, or both are products and it does not begin with what may be its own maker's name. */
    private boolean isAlike(int first, int at) {
        Mention known = sentence.mention(first);
        Mention example = sentence.mention(at);
        return firstWord(known).equals(firstWord(example)) || isOfOneLine(known.surface(), example.surface())
                || example.surface().contains(known.surface())
                || example.surface().startsWith(sentence.mention(first - 1).surface())
                || example.is(NameType.PRODUCT) && known.is(NameType.PRODUCT) && !isOfAnother(example);
    }

    /** Whether two names are numbers of one maker's line by how they are written: H100 and B200, GPT-5 and GPT-4o. */
    private static boolean isOfOneLine(String one, String other) {
        int letters = letters(one);
        boolean same = letters > 0 && letters == letters(other) && letters < one.length() && letters < other.length();
        if (!same) {
            return false;
        }
        boolean number = letters == 1 && one.length() == other.length() && isNumber(one) && isNumber(other);
        boolean numbered = one.chars().anyMatch(Character::isDigit) && other.chars().anyMatch(Character::isDigit);
        return number || letters > 1 && numbered && one.startsWith(other.substring(0, letters));
    }

    private static int letters(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a name is a capital and figures: H100. */
    private static boolean isNumber(String name) {
        return Character.isUpperCase(name.charAt(0)) && name.length() > 2 && name.chars().skip(1).allMatch(Character::isDigit);
    }

    /** Whether a product is called by two words or more, of which the first may be its own maker: Google Assistant. */
    private static boolean isOfAnother(Mention product) {
        int blank = product.surface().indexOf(' ');
        return blank > 0 && product.surface().chars().noneMatch(Character::isDigit);
    }

    private static String firstWord(Mention name) {
        return name.surface().substring(0, letters(name.surface()));
    }
}
