package yomitori.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Tells our folders from others before anything is read or written. Every commit of ours carries a mark with the format's
 * version.
 */
final class IndexFolder {
    /** Raised whenever documents look different, so that an older index says so instead of answering wrongly. */
    static final int FORMAT = 4;

    private static final String MARK = "yomitori.format";
    private static final String CONSTANTS = "yomitori.constants";

    private IndexFolder() {}

    /** What a commit says about its maker. */
    static Map<String, String> mark() {
        return Map.of(MARK, Integer.toString(FORMAT), CONSTANTS, Constants.digest());
    }

    /** Opens a folder that holds an index of ours. */
    static Directory openExisting(Path folder) {
        try {
            if (!Files.isReadable(folder) && Files.exists(folder)) {
                throw new java.nio.file.AccessDeniedException(folder.toString());
            }
            if (!Files.isDirectory(folder)) {
                throw Files.exists(folder) ? Failures.foreign(folder, "this is a file, not the folder of an index")
                        : Failures.absent(folder);
            }
            Directory directory = FSDirectory.open(folder);
            if (!DirectoryReader.indexExists(directory)) {
                directory.close();
                throw isUnborn(folder) ? Failures.absent(folder) : Failures.foreign(folder, "this folder holds no index");
            }
            return checked(folder, directory);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** Opens a folder for writing; makes it where it is missing, refuses one that holds anything else. */
    static Directory openOrCreate(Path folder) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw Failures.foreign(folder, "this is a file, not the folder of an index");
            }
            Files.createDirectories(folder);
            if (!Files.isWritable(folder) || !Files.isReadable(folder)) {
                throw new java.nio.file.AccessDeniedException(folder.toString());
            }
            Directory directory = FSDirectory.open(folder);
            if (DirectoryReader.indexExists(directory)) {
                return checked(folder, directory);
            }
            if (!isUnborn(folder)) {
                directory.close();
                throw Failures.foreign(folder, "this folder holds other files and no index");
            }
            return directory;
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    private static Directory checked(Path folder, Directory directory) throws IOException {
        boolean ours = false;
        try {
            Map<String, String> mark = SegmentInfos.readLatestCommit(directory).getUserData();
            String format = mark.get(MARK);
            if (format == null) {
                throw Failures.foreign(folder, "this is a Lucene index of another program");
            }
            int version = Integer.parseInt(format);
            if (version != FORMAT) {
                throw version < FORMAT ? Failures.older(folder, null) : Failures.newer(folder, null);
            }
            if (!Constants.digest().equals(mark.get(CONSTANTS))) {
                throw Failures.older(folder, null);
            }
            ours = true;
            return directory;
        } catch (NumberFormatException e) {
            throw Failures.damaged(folder, "has a commit without a readable version", e);
        } finally {
            if (!ours) {
                directory.close();
            }
        }
    }

    /** Empty, or what a kill before the first commit leaves behind. */
    private static boolean isUnborn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).allMatch(name -> name.equals("write.lock")
                    || name.startsWith("pending_segments_")
                    || name.matches("_[0-9a-z]+(_.*)?\\..*"));
        }
    }
}
