package yomitori.extract.relations;

import yomitori.extract.Table;
import yomitori.extract.Words;
import yomitori.facts.Entity;
import yomitori.facts.Mention;

/** What others run on, connect to or read, so that it is named where something else is spoken of: iPhone, Android 4.0. */
final class Platforms {
    private final Words names = Words.of(
            Table.beside(Platforms.class, "tables/platforms.tsv", "name").rows().stream().map(row -> row.get("name")).toList());

    /** Whether a name is that of a platform; what goes on with anything but a letter is one, too. */
    boolean hold(Mention mention) {
        String name = ((Entity) mention.meaning()).name();
        int word = names.startingAt(name, 0);
        int end = word == 0 ? 0 : names.length(word);
        return word != 0 && (end == name.length() || !Character.isLetter(name.charAt(end)));
    }
}
