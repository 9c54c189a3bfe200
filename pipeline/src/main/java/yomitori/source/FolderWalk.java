package yomitori.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The files below a folder in the order of their names, listed one folder at a time. Symbolic links are named, never followed.
 */
final class FolderWalk implements Iterator<Source> {
    private record Entry(Path path, String name, int depth) {}

    private final String root;
    private final Limits limits;
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private Source next;

    FolderWalk(Path folder, String root, Limits limits) {
        this.root = root.endsWith("/") ? root : root + "/";
        this.limits = limits;
        open(new Entry(folder, "", 0));
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Source next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Source current = next;
        next = null;
        advance();
        return current;
    }

    private void advance() {
        while (next == null && !waiting.isEmpty()) {
            visit(waiting.pop());
        }
    }

    private void visit(Entry entry) {
        String file = entry.path.getFileName().toString();
        if (file.startsWith(".")) {
            refuse(entry, Problem.Kind.HIDDEN, "Hidden files and folders are passed over.", "Rename it without the leading dot.");
            return;
        }
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry.path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                refuse(entry, Problem.Kind.LINK, "Symbolic links in a folder are not followed.",
                        "Name the link's target itself, if it should be read.");
            } else if (attributes.isDirectory()) {
                open(entry);
            } else if (!attributes.isRegularFile() || !FileKinds.isPromising(file)) {
                String ending = FileKinds.ending(file);
                refuse(entry, Problem.Kind.UNKNOWN_KIND, ending.isEmpty() ? "It is no regular file."
                        : "Files with the ending ." + ending + " hold no article that can be read.",
                        "Name the file itself, if it holds text; or give it the ending .html, .md, .txt, .json or .xml.");
            } else {
                next = new FileSource(entry.path, root + entry.name, entry.name, attributes.size(),
                        attributes.lastModifiedTime().toInstant(), false, limits);
            }
        } catch (IOException e) {
            next = new RefusedSource(root + entry.name, entry.name, FileSource.problem(e));
        }
    }

    private void open(Entry folder) {
        if (folder.depth >= limits.folderDepth()) {
            refuse(folder, Problem.Kind.TOO_DEEP, "Folders nest deeper than " + limits.folderDepth() + ".",
                    "Name the inner folder itself.");
            return;
        }
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path)) {
            stream.forEach(children::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            IOException cause = e instanceof IOException io ? io : (IOException) e.getCause();
            next = new RefusedSource(root + folder.name, folder.name, FileSource.problem(cause));
            return;
        }
        children.sort(Comparator.comparing((Path child) -> child.getFileName().toString()).reversed());
        for (Path child : children) {
            String name = child.getFileName().toString();
            waiting.push(new Entry(child, folder.name.isEmpty() ? name : folder.name + "/" + name, folder.depth + 1));
        }
    }

    private void refuse(Entry entry, Problem.Kind kind, String reason, String remedy) {
        next = new RefusedSource(root + entry.name, entry.name, new Problem(kind, reason, remedy));
    }
}
