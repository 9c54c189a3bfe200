package yomitori.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import yomitori.index.IndexException.Kind;

/** Tells from what Lucene and the file system throw what is wrong with an index. */
final class Failures {
    /** What to do about an index that cannot be mended. */
    static final String REBUILD =
            "build it anew: remove the folder and ingest again; the articles themselves are not touched";

    private Failures() {}

    static IndexException of(Path folder, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            IndexException known = known(folder, cause, failure);
            if (known != null) {
                return known;
            }
        }
        return damaged(folder, "cannot be read or written: " + failure.getMessage(), failure);
    }

    private static IndexException known(Path folder, Throwable cause, Throwable failure) {
        return switch (cause) {
            case IndexException already -> already;
            case LockObtainFailedException e -> new IndexException(Kind.IN_USE, folder, "another run is writing to this index",
                    "wait until it has ended, or give another folder with --index", failure);
            case IndexNotFoundException e -> absent(folder);
            case IndexFormatTooOldException e -> older(folder, failure);
            case IndexFormatTooNewException e -> newer(folder, failure);
            case CorruptIndexException e -> damaged(folder, "is damaged: " + cause.getMessage(), failure);
            case AccessDeniedException e -> forbidden(folder, cause, failure);
            case ReadOnlyFileSystemException e -> forbidden(folder, cause, failure);
            case FileSystemException e when isFull(folder, e.getReason()) -> full(folder, failure);
            case FileSystemException e when isForbidden(e.getReason()) -> forbidden(folder, cause, failure);
            case NoSuchFileException e -> damaged(folder, "misses a file: " + e.getFile(), failure);
            case FileNotFoundException e -> damaged(folder, "misses a file: " + e.getMessage(), failure);
            case EOFException e -> damaged(folder, "has a file that ends too early: " + e.getMessage(), failure);
            case IOException e when isFull(folder, e.getMessage()) -> full(folder, failure);
            case IOException e when isForbidden(e.getMessage()) -> forbidden(folder, cause, failure);
            case AlreadyClosedException e when e.getCause() == null -> damaged(folder, "was closed", failure);
            default -> null;
        };
    }

    static IndexException absent(Path folder) {
        return new IndexException(Kind.ABSENT, folder, "there is no index here",
                "make one with: ingest FOLDER --index " + folder + ", or name the right folder with --index", null);
    }

    static IndexException foreign(Path folder, String what) {
        return new IndexException(Kind.FOREIGN, folder, what,
                "it was left untouched; give a new or empty folder with --index", null);
    }

    static IndexException older(Path folder, Throwable cause) {
        return new IndexException(Kind.OLDER_VERSION, folder, "an older version of this program made this index", REBUILD, cause);
    }

    static IndexException newer(Path folder, Throwable cause) {
        return new IndexException(Kind.FOREIGN, folder, "a newer version of this program made this index",
                "use that version, or give another folder with --index", cause);
    }

    static IndexException damaged(Path folder, String fault, Throwable cause) {
        return new IndexException(Kind.DAMAGED, folder, fault, REBUILD, cause);
    }

    private static IndexException full(Path folder, Throwable cause) {
        return new IndexException(Kind.NO_SPACE, folder, "the disk is full",
                "make room and run again; what was committed is kept", cause);
    }

    private static IndexException forbidden(Path folder, Throwable cause, Throwable failure) {
        return new IndexException(Kind.NO_PERMISSION, folder, "may not be read or written: " + cause.getMessage(),
                "give yourself the right to it (chmod, chown), or give another folder with --index", failure);
    }

    private static boolean isFull(Path folder, String message) {
        String text = message == null ? "" : message.toLowerCase(Locale.ROOT);
        if (text.contains("no space left") || text.contains("disk full") || text.contains("quota exceeded")
                || text.contains("not enough space")) {
            return true;
        }
        try {
            return Files.exists(folder) && Files.getFileStore(folder).getUsableSpace() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isForbidden(String message) {
        String text = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return text.contains("permission denied") || text.contains("read-only file system");
    }
}
