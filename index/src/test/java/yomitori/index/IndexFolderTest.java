package yomitori.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yomitori.index.SampleArticle.print;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yomitori.index.IndexException.Kind;

class IndexFolderTest {
    @TempDir
    Path folder;

    @Test
    void aMissingOrEmptyFolderHasNoIndex() {
        assertKind(() -> ArticleIndex.open(folder.resolve("missing")), Kind.ABSENT, "no index here", "--index");
        assertKind(() -> ArticleIndex.open(folder), Kind.ABSENT, "no index here", "ingest");
        assertKind(() -> IndexCheck.check(folder), Kind.ABSENT, "no index here", "ingest");
    }

    @Test
    void aFolderOfOtherFilesIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertKind(() -> ArticleIndexWriter.open(folder, "rules"), Kind.FOREIGN, "other files", "new or empty folder");
        assertKind(() -> ArticleIndex.open(folder), Kind.FOREIGN, "no index", "--index");
        assertThat(names()).containsExactly("thesis.txt");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertKind(() -> ArticleIndexWriter.open(file, "rules"), Kind.FOREIGN, "this is a file", "--index");
        assertKind(() -> ArticleIndex.open(file), Kind.FOREIGN, "this is a file", "--index");
    }

    @Test
    void anIndexOfAnotherProgramIsLeftAlone() throws IOException {
        lucene(Map.of());
        List<String> before = names();
        assertKind(() -> ArticleIndexWriter.open(folder, "rules"), Kind.FOREIGN, "Lucene index of another program", "--index");
        assertKind(() -> ArticleIndex.open(folder), Kind.FOREIGN, "Lucene index of another program", "--index");
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void tellsOlderFromNewer() throws IOException {
        lucene(Map.of("yomitori.format", "0"));
        assertKind(() -> ArticleIndex.open(folder), Kind.OLDER_VERSION, "older version", "ingest again");
        assertKind(() -> ArticleIndexWriter.open(folder, "rules"), Kind.OLDER_VERSION, "older version", "ingest again");
        lucene(Map.of("yomitori.format", Integer.toString(IndexFolder.FORMAT), "yomitori.constants", "others"));
        assertKind(() -> ArticleIndex.open(folder), Kind.OLDER_VERSION, "older version", "ingest again");
        lucene(Map.of("yomitori.format", "99"));
        assertKind(() -> ArticleIndex.open(folder), Kind.FOREIGN, "newer version", "use that version");
    }

    @Test
    void oneWriterAtATimeAndSearchesBesideIt() {
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "rules")) {
            assertKind(() -> ArticleIndexWriter.open(folder, "rules"), Kind.IN_USE, "another run", "wait");
            assertKind(() -> IndexCheck.check(folder), Kind.IN_USE, "another run", "wait");
            try (ArticleIndex index = ArticleIndex.open(folder)) {
                assertThat(index.stats().articles()).isZero();
            }
        }
    }

    @Test
    void aLockThatAKilledRunLeftBehindDoesNotBlock() throws IOException {
        ArticleIndexWriter.open(folder, "rules").close();
        Files.writeString(folder.resolve("write.lock"), "");
        ArticleIndexWriter.open(folder, "rules").close();
    }

    @Test
    void aKillBeforeTheFirstCommitLeavesAFolderThatCanBeUsed() throws IOException {
        Files.writeString(folder.resolve("write.lock"), "");
        Files.writeString(folder.resolve("_0.fdt"), "half");
        Files.writeString(folder.resolve("pending_segments_1"), "half");
        assertKind(() -> ArticleIndex.open(folder), Kind.ABSENT, "no index here", "ingest");
        ArticleIndexWriter.open(folder, "rules").close();
        assertThat(IndexCheck.check(folder).isSound()).isTrue();
    }

    @Test
    void whatWasNotCommittedIsGone() {
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "rules")) {
            writer.put("a", print(1), List.of(SampleArticle.of("a", null, "最初の記事。").build()));
            writer.commit();
            writer.put("b", print(1), List.of(SampleArticle.of("b", null, "次の記事。").build()));
        }
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "rules")) {
            assertThat(writer.sourceKeys()).containsExactly("a");
        }
        assertThat(IndexCheck.check(folder)).isEqualTo(new IndexCheck.Verdict(folder, 1, 1, 0, List.of(), ""));
    }

    @Test
    void seesDamage() throws IOException {
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "rules")) {
            writer.put("a", print(1), List.of(SampleArticle.of("a", null, "最初の記事。").build()));
            writer.commit();
        }
        Path file = folder.resolve(names().stream().filter(name -> name.endsWith(".dvd")).findFirst().orElseThrow());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
        IndexCheck.Verdict verdict = IndexCheck.check(folder);
        assertThat(verdict.isSound()).isFalse();
        assertThat(verdict.faults().getFirst()).contains("checksum");
        assertThat(verdict.remedy()).contains("ingest again");

        Files.write(file, new byte[0]);
        assertThat(IndexCheck.check(folder).isSound()).isFalse();
        assertKind(() -> ArticleIndex.open(folder), Kind.DAMAGED, "ends too early", "ingest again");
        Files.delete(file);
        assertThat(IndexCheck.check(folder).isSound()).isFalse();
        assertKind(() -> ArticleIndex.open(folder), Kind.DAMAGED, "misses a file", "ingest again");
    }

    @Test
    void seesFactsWithoutTheirArticle() throws IOException {
        try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, "rules")) {
            writer.put("a", print(1), List.of(SampleArticle.of("a", null, "最初の記事。").build()));
            writer.put("b", print(1), List.of(SampleArticle.of("b", null, "次の記事。").build()));
            writer.commit();
        }
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter lucene = new IndexWriter(directory, new IndexWriterConfig())) {
            lucene.deleteDocuments(new Term(Fields.SOURCE_KEY, "a"));
            lucene.setLiveCommitData(IndexFolder.mark().entrySet());
        }
        assertThat(IndexCheck.check(folder).faults()).containsExactly("»a«: articles without their source");
    }

    @Test
    void aFullDiskSaysSo() {
        assertThat(Failures.of(folder, new FileSystemException("a", null, "No space left on device")).kind())
                .isEqualTo(Kind.NO_SPACE);
        assertThat(Failures.of(folder, new RuntimeException(new IOException("No space left on device"))).kind())
                .isEqualTo(Kind.NO_SPACE);
        assertThat(Failures.of(folder, new FileSystemException("a", null, "Read-only file system")).kind())
                .isEqualTo(Kind.NO_PERMISSION);
    }

    private void lucene(Map<String, String> commitData) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter lucene = new IndexWriter(directory, new IndexWriterConfig())) {
            lucene.setLiveCommitData(commitData.entrySet());
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertKind(ThrowingCallable work, Kind kind, String fault, String remedy) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(IndexException.class, e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining(fault)
                .hasMessageContaining(remedy);
    }
}
