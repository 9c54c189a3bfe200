package yomitori.extract.relations;

import java.util.List;
import yomitori.extract.Words;
import yomitori.text.Block;
import yomitori.text.Span;

/**
 * Whether what is being read only plays a case through or tells what may be hoped for: 例えば…とします。 and the rest of its paragraph,
 * 以下のような試算が考えられます。 or 期待効果 and the list below.
 */
final class Supposed {
    private static final Words EXAMPLES = Words.of(List.of("例えば", "たとえば", "仮に", "一例"));
    private static final Words ASSUMED = Words.of(List.of("とします", "としましょう", "としよう", "とする", "と仮定します", "と仮定しましょう", "と仮定する"));
    private static final Words BELOW = Words.of(List.of("以下の", "次の", "下記の", "こんな"));
    private static final Words CASES = Words.of(List.of("試算が", "試算を", "試算に", "試算例", "計算例", "モデルケース", "シミュレーション例", "計算が成り立", "計算ができ"));

    private final MeasureWords words;
    private boolean paragraph; // to the end of the paragraph
    private boolean list; // to the next paragraph of prose

    Supposed(MeasureWords words) {
        this.words = words;
    }

    boolean holds() {
        return paragraph || list;
    }

    void enter(String text, Block block) {
        paragraph = false;
        Span span = block.span();
        boolean prose = span.length() > 0 && text.charAt(span.end() - 1) == '。';
        list &= block.kind() != Block.Kind.HEADING && !prose;
        int hoped = words.sheets().hoped(text, span);
        paragraph |= hoped > 0;
        list |= hoped > 0 && span.end() - hoped <= 1; // nothing but 期待効果：
    }

    /** The sentence has been read. */
    void remember(String text, Span sentence) {
        int end = sentence.end();
        while (end > sentence.start() && "。.：:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        paragraph |= ASSUMED.endingAt(text, end) != 0 && EXAMPLES.standIn(text, sentence.start(), end);
        list |= BELOW.standIn(text, sentence.start(), end) && CASES.standIn(text, sentence.start(), end);
    }
}
