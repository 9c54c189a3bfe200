package yomitori.extract.names;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yomitori.extract.Mentions;
import yomitori.facts.NameType;
import yomitori.text.Analysis;
import yomitori.text.Article;
import yomitori.text.TextAnalyzer;
import yomitori.text.Tokens;

/**
 * Teaches the voice: a conditional random field over the tags of a stretch, learned by {@link VoiceLearner}. The same texts give the same
 * bytes.
 */
public final class VoiceTrainer {
    private static final int TAGS = VoiceTags.COUNT;
    private static final int ROUNDS = 8;

    /** The rounds at first whose weights are not yet worth keeping. */
    private static final int UNSETTLED = 3;
    private static final int RAREST = 2;

    /** What one in the learner's scale is in the model's. */
    private static final double SCALE = 20;

    /** Features whose weights in the model's scale are all below this are left out. */
    private static final int FAINT = 2;

    /** How much a token outside any name is held back, in the learner's scale: likeliest tags alone find too few names. */
    private static final double EAGERNESS = 0.5;

    /**
     * A stretch with its features, first by their hashes, then by their numbers, and for each token the tags that are right,
     * as bits.
     */
    private record Example(int[] shared, int[][] features, int[] right) {
        /** Puts numbers in the place of hashes; features that are not learned go. */
        Example numbered(Map<Integer, Integer> numbers) {
            return new Example(numbered(shared, numbers),
                    Arrays.stream(features).map(own -> numbered(own, numbers)).toArray(int[][]::new), right);
        }

        private static int[] numbered(int[] hashes, Map<Integer, Integer> numbers) {
            return Arrays.stream(hashes).filter(numbers::containsKey).map(numbers::get).toArray();
        }
    }

    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final NameExtractor tables = NameExtractor.withoutVoice(Dictionary.standard());

    /** The trained model, as a file holds it. */
    public byte[] train(List<LabelledText> texts) {
        List<Example> examples = new ArrayList<>();
        for (LabelledText text : texts) {
            collect(text, examples);
        }
        int[] hashes = frequent(examples);
        Map<Integer, Integer> numbers = new HashMap<>(hashes.length * 2);
        for (int i = 0; i < hashes.length; i++) {
            numbers.put(hashes[i], i);
        }
        examples.replaceAll(example -> example.numbered(numbers));
        VoiceLearner learner = new VoiceLearner(counts(examples, hashes.length));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < examples.size(); i++) {
                Example example = examples.get(round == 0 ? i : order(i, examples.size(), round));
                learner.learn(example.shared(), example.features(), example.right());
            }
            if (round >= UNSETTLED) {
                learner.settle();
            }
        }
        return model(hashes, learner);
    }

    /** Another order of the examples in each round: every size has a step that shares no divisor with it. */
    private static int order(int i, int size, int round) {
        long step = 7919L + 2L * round * 1000;
        while (gcd(step, size) != 1) {
            step++;
        }
        return (int) (i * step % size);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private void collect(LabelledText text, List<Example> examples) {
        Analysis analysis = analyzer.analyze(Article.ofText("training", null, text.text()));
        Reading reading = tables.read(analysis, Mentions.NONE);
        Stretches stretches = new Stretches(reading, false);
        VoiceFeatures features = new VoiceFeatures(reading);
        while (stretches.next()) {
            Example example = example(reading.tokens(), stretches, features, text.labels());
            if (example != null) {
                examples.add(example);
            }
        }
    }

    private static Example example(Tokens tokens, Stretches stretches, VoiceFeatures features, List<LabelledText.Label> labels) {
        int first = stretches.first();
        int last = stretches.last();
        int[] right = new int[last - first + 1];
        Arrays.fill(right, 1 << VoiceTags.OUTSIDE);
        for (LabelledText.Label label : labels) {
            if (label.end() <= tokens.start(first) || label.start() >= tokens.end(last)) {
                continue;
            }
            int start = tokens.at(label.start()) - first;
            int end = tokens.at(label.end() - 1) - first + 1;
            List<NameType> types = VoiceTags.TYPES.stream().filter(label.types()::contains).toList();
            if (start < 0 || end > right.length || types.isEmpty()) {
                return null;
            }
            Arrays.fill(right, start, end, 0);
            for (NameType type : types) {
                right[start] |= 1 << VoiceTags.first(type);
                for (int i = start + 1; i < end; i++) {
                    right[i] |= 1 << VoiceTags.first(type) + 1;
                }
            }
        }
        features.look(first, last);
        features.ofStretch(first, last, stretches.quote());
        int[] shared = Arrays.copyOf(features.features(), features.size());
        int[][] own = new int[right.length][];
        for (int i = 0; i < right.length; i++) {
            features.ofToken(first + i, first, last, stretches.quote());
            own[i] = Arrays.copyOf(features.features(), features.size());
        }
        return new Example(shared, own, right);
    }

    /** The hashes of features that are seen often enough, ascending. */
    private static int[] frequent(List<Example> examples) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            for (int hash : example.shared()) {
                counts.merge(hash, 1, Integer::sum);
            }
            for (int[] own : example.features()) {
                for (int hash : own) {
                    counts.merge(hash, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream().filter(e -> e.getValue() >= RAREST).mapToInt(Map.Entry::getKey).sorted().toArray();
    }

    /** How often each feature speaks for a token in a round. */
    private static int[] counts(List<Example> examples, int features) {
        int[] counts = new int[features];
        for (Example example : examples) {
            for (int feature : example.shared()) {
                counts[feature] += example.right().length;
            }
            for (int[] own : example.features()) {
                for (int feature : own) {
                    counts[feature]++;
                }
            }
        }
        return counts;
    }

    /** What was learned in the model's scale; features that say little are left out. */
    private static byte[] model(int[] hashes, VoiceLearner learner) {
        byte[] weights = new byte[hashes.length * TAGS];
        int[] kept = new int[hashes.length];
        int size = 0;
        for (int feature = 0; feature < hashes.length; feature++) {
            int most = 0;
            for (int tag = 0; tag < TAGS; tag++) {
                int weight = (int) Math.max(-127, Math.min(127, Math.round(learner.weight(feature, tag) * SCALE)));
                weights[size * TAGS + tag] = (byte) weight;
                most = Math.max(most, Math.abs(weight));
            }
            if (most >= FAINT) {
                kept[size++] = hashes[feature];
            }
        }
        short[] transitions = new short[TAGS * TAGS];
        for (int from = 0; from < TAGS; from++) {
            for (int to = 0; to < TAGS; to++) {
                double held = to == VoiceTags.OUTSIDE ? EAGERNESS : 0;
                transitions[from * TAGS + to] = (short) Math.round((learner.transition(from, to) - held) * SCALE);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            VoiceModel.write(Arrays.copyOf(kept, size), Arrays.copyOf(weights, size * TAGS), transitions, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
