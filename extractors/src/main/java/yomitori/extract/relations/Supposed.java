package yomitori.extract.relations;

import yomitori.extract.Words;
import yomitori.extract.relations.FirmnessWords.Role;
import yomitori.text.Block;
import yomitori.text.Span;

/**
 * Whether what is being read only plays a case through or tells what may be hoped for: 例えば…とします。 and the rest of its paragraph,
 * 以下のような試算が考えられます。 or 期待効果 and the list below; so does シナリオ：.
 */
final class Supposed {
    private final SheetWords sheets;
    private final Words examples;
    private final Words assumed;
    private final Words below;
    private final Words cases;
    private boolean paragraph; // to the end of the paragraph
    private boolean list; // to the next paragraph of prose

    Supposed(SheetWords sheets, FirmnessWords words) {
        this.sheets = sheets;
        this.examples = words.of(Role.EXAMPLE);
        this.assumed = words.of(Role.ASSUMED);
        this.below = words.of(Role.BELOW);
        this.cases = words.of(Role.CASE);
    }

    boolean holds() {
        return paragraph || list;
    }

    void enter(String text, Block block) {
        paragraph = false;
        Span span = block.span();
        boolean prose = span.length() > 0 && text.charAt(span.end() - 1) == '。';
        list &= block.kind() != Block.Kind.HEADING && !prose;
        int hoped = sheets.hoped(text, span);
        paragraph |= hoped > 0;
        list |= hoped > 0 && span.end() - hoped <= 1; // nothing but 期待効果：
    }

    /** A sentence begins. */
    void remember(String text, Span sentence) {
        int end = sentence.end();
        while (end > sentence.start() && "。.：:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        paragraph |= assumed.endingAt(text, end) != 0 && examples.standIn(text, sentence.start(), end);
        list |= below.standIn(text, sentence.start(), end) && cases.standIn(text, sentence.start(), end);
    }
}
