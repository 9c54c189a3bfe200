package yomitori.index;

import java.util.Collection;
import yomitori.facts.Argument;
import yomitori.facts.CalendarDate;
import yomitori.facts.Entity;
import yomitori.facts.Fact;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.Modality;
import yomitori.facts.Phrase;
import yomitori.facts.Qualifier;
import yomitori.facts.TimeLength;

/**
 * Which facts of different articles are the same: they tie the same things in the same way, with the same number, in the same
 * respect. When it was so, how firmly it is said and whether the number is about that much may differ from article to article;
 * only what is denied is another thing than what is said.
 */
final class SameFact {
    private static final long PRIME = 0x100000001b3L;

    private SameFact() {}

    /** The same number for the same facts. {@code mentions} are those around the evidence. */
    static long of(Fact fact, Collection<Mention> mentions) {
        long hash = add(0xcbf29ce484222325L, fact.predicate().name());
        hash = add(hash, key(fact.subject()));
        hash = add(hash, key(fact.object()));
        hash = add(hash, fact.modality() == Modality.NEGATED ? "not" : "");
        for (Qualifier qualifier : new Qualifier[] {Qualifier.BENCHMARK, Qualifier.OWNER, Qualifier.PER, Qualifier.SCOPE}) {
            hash = add(hash, NameKey.of(fact.qualifiers().getOrDefault(qualifier, "")));
        }
        hash = isAnybody(fact, mentions) ? add(hash, NameKey.of(fact.evidence().getFirst().text())) : hash;
        return hash >>> 16; // two bytes less to store; of a million facts hardly two share it by chance
    }

    /** Whether the fact names nobody (利用者は100万人): then only the same words say the same. */
    private static boolean isAnybody(Fact fact, Collection<Mention> mentions) {
        if (!(fact.subject() instanceof Phrase phrase) || fact.qualifiers().containsKey(Qualifier.OWNER)) {
            return false;
        }
        return mentions.stream().noneMatch(mention -> mention.isName() && phrase.text().contains(mention.surface()));
    }

    private static String key(Argument argument) {
        return switch (argument) {
            case Entity entity -> entity.id();
            case Phrase phrase -> NameKey.of(phrase.text());
            case Figure figure -> figure.type() + " " + figure.number().stripTrailingZeros().toPlainString()
                    + (figure.upper() == null ? "" : ".." + figure.upper().stripTrailingZeros().toPlainString())
                    + " " + figure.unit();
            case CalendarDate date -> date.iso8601();
            case TimeLength length -> length.iso8601() + ".." + length.upper();
        };
    }

    private static long add(long hash, String text) {
        long sum = hash;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * PRIME;
        }
        return (sum ^ 0xFFFF) * PRIME;
    }
}
