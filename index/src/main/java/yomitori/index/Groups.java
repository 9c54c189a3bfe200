package yomitori.index;

import org.apache.lucene.index.LeafReaderContext;

/** Which documents of a reader belong together, as they say the same. */
interface Groups {
    /** For each document of a part of the reader, the number that it shares with those of its group; 0 where it stands alone. */
    int[] groups(LeafReaderContext leaf);
}
