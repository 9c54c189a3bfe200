package yomitori.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import yomitori.Yomitori;
import yomitori.export.ArticleJson;
import yomitori.extract.AnnotatedArticle;
import yomitori.extract.Mentions;
import yomitori.extract.names.NameExtractor;
import yomitori.extract.relations.RelationExtractor;
import yomitori.extract.values.ValueExtractor;
import yomitori.facts.Mention;
import yomitori.read.DocumentReader;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;

/**
 * The steps of the road over all pages, one call each. Every step has the same time to warm up, and not the same number of calls: a quick
 * one would else be measured while the compiler is still at work on it, whose time is part of the process's.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
public class Steps {
    /** The pages in memory. */
    @State(Scope.Benchmark)
    public static class Texts {
        final Pages pages = new Pages(Path.of(System.getProperty(Main.CORPUS)));
        final List<Article> articles = pages.articles();
    }

    /** The pages as HTML in memory. */
    @State(Scope.Benchmark)
    public static class Html {
        final DocumentReader reader = new DocumentReader();
        List<byte[]> pages;

        /** Makes the pages. */
        @Setup
        public void make(Texts texts) {
            pages = texts.pages.html();
        }
    }

    /** The pages analysed. */
    @State(Scope.Benchmark)
    public static class Analysed {
        final TextAnalyzer analyzer = new TextAnalyzer();
        List<Analysis> analyses;

        /** Analyses the pages. */
        @Setup
        public void analyse(Texts texts) {
            analyses = texts.articles.stream().map(analyzer::analyze).toList();
        }
    }

    /** The pages with their names. */
    @State(Scope.Benchmark)
    public static class Named {
        final NameExtractor names = NameExtractor.standard();
        List<Mentions> named;

        /** Finds the names. */
        @Setup
        public void name(Analysed pages) {
            named = pages.analyses.stream().map(this::names).toList();
        }

        Mentions names(Analysis analysis) {
            return Mentions.resolve(names.extract(analysis, Mentions.NONE));
        }
    }

    /** The pages with their names and values. */
    @State(Scope.Benchmark)
    public static class Valued {
        final ValueExtractor values = ValueExtractor.standard();
        List<Mentions> mentions;

        /** Finds the values. */
        @Setup
        public void value(Analysed pages, Named names) {
            mentions = new ArrayList<>();
            for (int i = 0; i < pages.analyses.size(); i++) {
                List<Mention> all = new ArrayList<>(names.named.get(i));
                all.addAll(values.extract(pages.analyses.get(i), names.named.get(i)));
                mentions.add(Mentions.resolve(all));
            }
        }
    }

    /** The tokenizer that all is compared with. */
    @State(Scope.Benchmark)
    public static class Bare {
        final JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
    }

    /** What reads facts. */
    @State(Scope.Benchmark)
    public static class Facts {
        final RelationExtractor relations = RelationExtractor.standard();
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
    public long kuromoji(Texts texts, Bare bare) throws IOException {
        JapaneseTokenizer tokenizer = bare.tokenizer;
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

    /** A parse of the HTML pages with jsoup alone. */
    @Benchmark
    public long jsoup(Html html) throws IOException {
        long nodes = 0;
        for (byte[] page : html.pages) {
            nodes += Jsoup.parse(new ByteArrayInputStream(page), "UTF-8", "").childNodeSize();
        }
        return nodes;
    }

    /** The HTML pages read into articles. */
    @Benchmark
    public long reading(Html html) {
        long articles = 0;
        for (byte[] page : html.pages) {
            articles += html.reader.parse(new String(page, StandardCharsets.UTF_8), "page.html").size();
        }
        return articles;
    }

    /** Sentences and tokens of every article. */
    @Benchmark
    public long analysis(Texts texts, Analysed pages) {
        long tokens = 0;
        for (Article article : texts.articles) {
            tokens += pages.analyzer.analyze(article).tokens().size();
        }
        return tokens;
    }

    /** Names over analyses that are there already. */
    @Benchmark
    public long names(Analysed pages, Named names) {
        long found = 0;
        for (Analysis analysis : pages.analyses) {
            found += names.names(analysis).size();
        }
        return found;
    }

    /** Values, the names being there already. */
    @Benchmark
    public long values(Analysed pages, Named names, Valued values) {
        long found = 0;
        for (int i = 0; i < pages.analyses.size(); i++) {
            found += values.values.extract(pages.analyses.get(i), names.named.get(i)).size();
        }
        return found;
    }

    /** Facts, the mentions being there already. */
    @Benchmark
    public long facts(Analysed pages, Valued values, Facts facts) {
        long found = 0;
        for (int i = 0; i < pages.analyses.size(); i++) {
            found += facts.relations.extract(pages.analyses.get(i), values.mentions.get(i)).size();
        }
        return found;
    }

    /** Names, values, facts and their JSON, over analyses that are there already. */
    @Benchmark
    public long extraction(Analysed pages) {
        long bytes = 0;
        for (Analysis analysis : pages.analyses) {
            AnnotatedArticle article = Yomitori.extractor().read(analysis);
            bytes += ArticleJson.bytes(article).length;
        }
        return bytes;
    }

    /** The whole road with one thread: a folder of lean HTML pages into a new index. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 8)
    @Measurement(iterations = 3)
    public long ingest(Web web, Scratch scratch) {
        return web.ingest(scratch.folder.resolve("index"), 1);
    }

    /** The whole road with two threads. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 8)
    @Measurement(iterations = 3)
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
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
