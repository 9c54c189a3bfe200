package yomitori.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import yomitori.index.ArticleIndex;

/** In which index a view looks, what it knows besides, and in which form it is shown. */
final class ViewOptions {
    @Mixin
    private IndexOption index;

    @Mixin
    private DictionaryOption dictionary;

    @Option(names = "--json", description = "Write one JSON object.")
    private boolean json;

    /** Writes a view as JSON. */
    interface Json {
        void write() throws IOException;
    }

    ArticleIndex open(Terminal terminal) {
        return dictionary.open(index.folder(terminal), terminal);
    }

    /** Shows a view as JSON or as text, whichever is wanted. */
    void show(Terminal terminal, Json asJson, Supplier<String> asText) throws IOException {
        if (json) {
            asJson.write();
        } else {
            terminal.out().write(asText.get().getBytes(StandardCharsets.UTF_8));
        }
    }
}
