package yomitori.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import yomitori.Yomitori;
import yomitori.export.ArticleJson;
import yomitori.extract.AnnotatedArticle;
import yomitori.extract.Mentions;
import yomitori.extract.names.NameExtractor;
import yomitori.extract.relations.RelationExtractor;
import yomitori.extract.values.ValueExtractor;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;

/** The steps of the road over all pages, one call each. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Steps {
    /** The pages in memory, and what each step hands to the next. */
    @State(Scope.Benchmark)
    public static class Texts {
        final Pages pages = new Pages(Path.of(System.getProperty(Main.CORPUS)));
        final List<Article> articles = pages.articles();
        final TextAnalyzer analyzer = new TextAnalyzer();
        final NameExtractor names = NameExtractor.standard();
        final ValueExtractor values = ValueExtractor.standard();
        final RelationExtractor relations = RelationExtractor.standard();
        final JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
        List<Analysis> analyses;
        List<Mentions> named;
        List<Mentions> mentions;

        /** Reads the articles up to the step that is measured. */
        @Setup
        public void read() {
            analyses = articles.stream().map(analyzer::analyze).toList();
            named = analyses.stream().map(analysis -> Mentions.resolve(names.extract(analysis, Mentions.NONE))).toList();
            mentions = new ArrayList<>();
            for (int i = 0; i < analyses.size(); i++) {
                List<yomitori.facts.Mention> all = new ArrayList<>(named.get(i));
                all.addAll(values.extract(analyses.get(i), named.get(i)));
                mentions.add(Mentions.resolve(all));
            }
        }
    }

    /** A folder that is empty at the begin of each call. */
    @State(Scope.Benchmark)
    public static class Scratch {
        Path folder;

        /** Makes the folder. */
        @Setup(Level.Invocation)
        public void make() throws IOException {
            folder = Files.createTempDirectory("yomitori-benchmark");
        }

        /** Removes the folder with all that is in it. */
        @TearDown(Level.Invocation)
        public void remove() throws IOException {
            Folders.delete(folder);
        }
    }

    /** A: the tokenizer alone, reused, its terms and offsets read. */
    @Benchmark
    public long kuromoji(Texts texts) throws IOException {
        JapaneseTokenizer tokenizer = texts.tokenizer;
        CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
        OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
        long sum = 0;
        for (String text : texts.pages.texts()) {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                sum += term.length() + offset.startOffset();
            }
            tokenizer.end();
            tokenizer.close();
        }
        return sum;
    }

    /** B: plain Lucene indexing with its own Japanese analyser: positions, the id stored. */
    @Benchmark
    public long lucene(Texts texts, Scratch scratch) throws IOException {
        try (FSDirectory directory = FSDirectory.open(scratch.folder);
                JapaneseAnalyzer analyzer = new JapaneseAnalyzer();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Article article : texts.articles) {
                Document document = new Document();
                document.add(new StringField("id", article.id(), Field.Store.YES));
                document.add(new TextField("text", article.text(), Field.Store.NO));
                writer.addDocument(document);
            }
            return writer.commit();
        }
    }

    /** Sentences and tokens of every article. */
    @Benchmark
    public long analysis(Texts texts) {
        long tokens = 0;
        for (Article article : texts.articles) {
            tokens += texts.analyzer.analyze(article).tokens().size();
        }
        return tokens;
    }

    /** Names over analyses that are there already. */
    @Benchmark
    public long names(Texts texts) {
        long found = 0;
        for (Analysis analysis : texts.analyses) {
            found += Mentions.resolve(texts.names.extract(analysis, Mentions.NONE)).size();
        }
        return found;
    }

    /** Values, the names being there already. */
    @Benchmark
    public long values(Texts texts) {
        long found = 0;
        for (int i = 0; i < texts.analyses.size(); i++) {
            found += texts.values.extract(texts.analyses.get(i), texts.named.get(i)).size();
        }
        return found;
    }

    /** Facts, the mentions being there already. */
    @Benchmark
    public long facts(Texts texts) {
        long found = 0;
        for (int i = 0; i < texts.analyses.size(); i++) {
            found += texts.relations.extract(texts.analyses.get(i), texts.mentions.get(i)).size();
        }
        return found;
    }

    /** Names, values, facts and their JSON, over analyses that are there already. */
    @Benchmark
    public long extraction(Texts texts) {
        long bytes = 0;
        for (Analysis analysis : texts.analyses) {
            AnnotatedArticle article = Yomitori.extractor().read(analysis);
            bytes += ArticleJson.bytes(article).length;
        }
        return bytes;
    }

    /** The whole road with one thread: a folder of lean HTML pages into a new index. */
    @Benchmark
    public long ingest(Web web, Scratch scratch) {
        return web.ingest(scratch.folder.resolve("index"), 1);
    }

    /** The whole road with two threads. */
    @Benchmark
    public long ingestTwoThreads(Web web, Scratch scratch) {
        return web.ingest(scratch.folder.resolve("index"), 2);
    }

    /** The same folder again, nothing in it changed. */
    @Benchmark
    public long ingestUnchanged(Ingested ingested) {
        return ingested.web.ingest(ingested.index, 1);
    }

    /** The pages in a folder. */
    @State(Scope.Benchmark)
    public static class Web {
        Path folder;

        /** Writes the pages. */
        @Setup
        public void write() throws IOException {
            folder = Files.createTempDirectory("yomitori-pages");
            new Pages(Path.of(System.getProperty(Main.CORPUS))).write(folder);
        }

        /** Removes the pages. */
        @TearDown
        public void remove() throws IOException {
            Folders.delete(folder);
        }

        long ingest(Path index, int threads) {
            return Ingesting.run(folder, index, threads);
        }
    }

    /** An index that knows all the pages. */
    @State(Scope.Benchmark)
    public static class Ingested {
        final Web web = new Web();
        Path index;

        /** Ingests the pages once. */
        @Setup
        public void ingest() throws IOException {
            web.write();
            index = Files.createTempDirectory("yomitori-index");
            web.ingest(index, 2);
        }

        /** Removes pages and index. */
        @TearDown
        public void remove() throws IOException {
            web.remove();
            Folders.delete(index);
        }
    }

    /** Folders that come and go. */
    private static final class Folders {
        static void delete(Path folder) throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
