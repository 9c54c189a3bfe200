package yomitori.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How names are read, so that 孫正義 is found as そんまさよし. Remembers the names of late, which come again and again; one a thread. */
final class Readings {
    private static final int REMEMBERED = 20_000;
    /** No name that anybody types is longer. */
    private static final int LONGEST = 60;

    private final JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL);
    private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
    private final ReadingAttribute reading = tokenizer.getAttribute(ReadingAttribute.class);
    private final Map<String, String> sounds = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The {@link Sound} of a name; empty where its letters are not Japanese or the dictionary cannot read them. */
    String soundOf(String name) {
        boolean japanese = name.length() <= LONGEST && name.chars().anyMatch(c -> c >= 0x3041 && c < 0xA000);
        return japanese ? sounds.computeIfAbsent(name, this::read) : "";
    }

    private String read(String name) {
        StringBuilder kana = new StringBuilder();
        try (tokenizer) {
            tokenizer.setReader(new StringReader(name));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                kana.append(reading.getReading() == null ? term.toString() : reading.getReading());
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read from outside
        }
        return Sound.of(kana.toString());
    }
}
