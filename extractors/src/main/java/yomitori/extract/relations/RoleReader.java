package yomitori.extract.relations;

import java.util.List;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.text.Span;

/**
 * Reads who holds which office where: OpenAIのサム・アルトマンCEO, X社の社長であるA, 元X代表のA, AをX担当に任命. The office is what stands between
 * the body and the person, or behind the person, and ends with a title of the table.
 */
final class RoleReader {
    private final Offices offices = Offices.standard();

    private RoleReader() {}

    static RoleReader standard() {
        return new RoleReader();
    }

    /** Adds the offices that a sentence tells. */
    void read(String text, Span sentence, List<Mention> mentions, Discourse discourse, List<Draft> drafts) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).is(NameType.PERSON)) {
                new PersonReader(offices, text, sentence, mentions, i, discourse, drafts).read();
            }
        }
    }
}
