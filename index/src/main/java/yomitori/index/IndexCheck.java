package yomitori.index;

import java.nio.file.Path;
import java.util.List;

/** Says whether an index is sound. */
public final class IndexCheck {
    private IndexCheck() {}

    /**
     * What was found.
     *
     * @param folder the index
     * @param sources how many sources were checked
     * @param articles how many articles
     * @param facts how many facts
     * @param faults what is wrong, empty in a sound index
     * @param remedy what to do, empty for a sound index
     */
    public record Verdict(Path folder, long sources, long articles, long facts, List<String> faults, String remedy) {
        public boolean isSound() {
            return faults.isEmpty();
        }
    }

    /**
     * Reads every byte of an index: Lucene's own check, then that each fact has its article and each article its source with a
     * fingerprint. Changes nothing.
     *
     * @throws IndexException where there is no index, where it is in use or may not be read; damage is a verdict, not an
     * exception
     */
    public static Verdict check(Path folder) {
        return new IndexInspector(folder).check();
    }
}
