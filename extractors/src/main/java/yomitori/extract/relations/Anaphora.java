package yomitori.extract.relations;

import java.util.List;
import java.util.Set;
import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Mention;
import yomitori.facts.NameType;

/** Words that stand for a name: 同社, この新型モデル, 同氏. */
final class Anaphora {
    private static final String[] COLUMNS = {"prefix", "head", "types"};

    private record Word(String prefix, String head, Set<NameType> types) {
        boolean matches(String text, int start, int end) {
            boolean whole = head.isEmpty(); // これ, not これら
            return text.startsWith(prefix, start)
                    && (whole ? end - start == prefix.length() : end - start >= prefix.length() + head.length())
                    && text.startsWith(head, end - head.length());
        }
    }

    private final List<Word> words;
    private final Words prefixes;

    private Anaphora(Table table) {
        words = table.rows().stream()
                .map(row -> new Word(row.get("prefix"), row.get("head"), NameTypes.of(row.list("types"))))
                .toList();
        prefixes = Words.of(words.stream().map(Word::prefix).toList());
    }

    static Anaphora standard() {
        return new Anaphora(Table.beside(Anaphora.class, "tables/anaphora.tsv", COLUMNS));
    }

    /** Whether a bunsetsu begins as those do that stand for a name. */
    boolean mayRefer(String text, Bunsetsu b) {
        return prefixes.startingAt(text, b.content().start()) != 0;
    }

    /** The types of the things of a kind that a bunsetsu names; none where it names no kind: モデルは. */
    Set<NameType> kind(String text, Bunsetsu b) {
        for (Word word : words) {
            if (!word.head.isEmpty() && b.content().length() >= word.head.length()
                    && text.startsWith(word.head, b.content().end() - word.head.length())) {
                return word.types;
            }
        }
        return Set.of();
    }

    /** The name that a bunsetsu stands for, of one of the types; null where it stands for none. */
    Mention referent(String text, Bunsetsu b, Set<NameType> types, Discourse discourse) {
        if (!mayRefer(text, b)) {
            return null;
        }
        for (Word word : words) {
            boolean apart = !word.head.isEmpty() || b.kase() == Case.TOPIC || b.kase() == Case.GA; // これを: of the clause before
            if (apart && word.matches(text, b.content().start(), b.content().end())) {
                Mention latest = null;
                for (NameType type : word.types) {
                    Mention last = types.contains(type) ? discourse.last(type) : null;
                    latest = last != null && (latest == null || last.span().start() > latest.span().start()) ? last : latest;
                }
                if (latest != null) {
                    return latest;
                }
            }
        }
        return null;
    }
}
