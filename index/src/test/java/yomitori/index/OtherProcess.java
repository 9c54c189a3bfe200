package yomitori.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a class with a main method in a Java of its own. */
final class OtherProcess {
    private OtherProcess() {}

    static Process start(Class<?> main, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Searches an index for facts and prints how many there are. */
    static final class Search {
        public static void main(String[] arguments) {
            try (ArticleIndex index = ArticleIndex.open(Path.of(arguments[0]), SampleIndex.support())) {
                System.out.println("found " + index.search(SearchRequest.facts(arguments[1])).total());
            }
        }
    }

    /** Writes sources and commits, again and again, until it is killed. */
    static final class Write {
        public static void main(String[] arguments) {
            try (ArticleIndexWriter writer = ArticleIndexWriter.open(Path.of(arguments[0]), "rules")) {
                for (int round = 0; ; round++) {
                    for (int source = 0; source < 5; source++) {
                        writer.put("s" + source, SampleArticle.print(round), WritingWhileSearchingTest.round(source, round));
                    }
                    writer.commit();
                    System.out.println("committed " + round);
                }
            }
        }
    }
}
