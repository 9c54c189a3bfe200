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
 * Teaches the voice: an averaged perceptron over the tags of a stretch (Collins, 2002). It decodes each stretch with what it knows so
 * far, and where that is wrong it moves the weights of the features towards the right tags and away from the wrong ones; the average
 * over all steps is the model. Whole numbers only, and a fixed order of the texts: the same texts give the same bytes.
 */
public final class VoiceTrainer {
    private static final int TAGS = VoiceTags.COUNT;
    private static final int ROUNDS = 8;
    private static final int RAREST = 2;
    private static final int STEP = 4;

    /** A stretch with its features and what is right for it; {@code names} are the ones that several types fit. */
    private record Example(int[] shared, int[][] features, int[] tags, List<Open> names) {}

    /** A name at tokens {@code [start, end)} of a stretch that may be of any of the types. */
    private record Open(int start, int end, List<NameType> types) {}

    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final NameExtractor tables = NameExtractor.withoutVoice(Dictionary.standard());

    /** The trained model, as a file holds it. */
    public byte[] train(List<LabelledText> texts) {
        List<Example> examples = new ArrayList<>();
        for (LabelledText text : texts) {
            collect(text, examples);
        }
        Map<Integer, Integer> numbers = number(examples);
        Learner learner = new Learner(numbers);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < examples.size(); i++) {
                learner.learn(examples.get(round == 0 ? i : order(i, examples.size(), round)));
            }
        }
        return learner.model();
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
        int[] tags = new int[last - first + 1];
        List<Open> open = new ArrayList<>();
        for (LabelledText.Label label : labels) {
            if (label.end() <= tokens.start(first) || label.start() >= tokens.end(last)) {
                continue;
            }
            int start = tokens.at(label.start()) - first;
            int end = tokens.at(label.end() - 1) - first + 1;
            List<NameType> types = VoiceTags.TYPES.stream().filter(label.types()::contains).toList();
            if (start < 0 || end > tags.length || types.isEmpty()) {
                return null;
            }
            fill(tags, start, end, VoiceTags.first(types.get(0)));
            if (types.size() > 1) {
                open.add(new Open(start, end, types));
            }
        }
        features.look(first, last);
        features.ofStretch(first, last, stretches.quote());
        int[] shared = Arrays.copyOf(features.features(), features.size());
        int[][] own = new int[tags.length][];
        for (int i = 0; i < tags.length; i++) {
            features.ofToken(first + i, first, last, stretches.quote());
            own[i] = Arrays.copyOf(features.features(), features.size());
        }
        return new Example(shared, own, tags, open);
    }

    private static void fill(int[] tags, int start, int end, int firstTag) {
        Arrays.fill(tags, start, end, firstTag + 1);
        tags[start] = firstTag;
    }

    /** Features that are seen often enough, each with a number. */
    private static Map<Integer, Integer> number(List<Example> examples) {
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
        int[] kept = counts.entrySet().stream().filter(e -> e.getValue() >= RAREST).mapToInt(Map.Entry::getKey).sorted().toArray();
        Map<Integer, Integer> numbers = new HashMap<>(kept.length * 2);
        for (int i = 0; i < kept.length; i++) {
            numbers.put(kept[i], i);
        }
        return numbers;
    }

    /** The weights while they are learned. */
    private static final class Learner implements VoiceDecoder.Weights {
        private final Map<Integer, Integer> numbers;
        private final int[] weights;
        private final long[] sums;
        private final int[] transitions = new int[TAGS * TAGS];
        private final long[] transitionSums = new long[TAGS * TAGS];
        private final VoiceDecoder decoder = new VoiceDecoder(this);
        private long now = 1;

        Learner(Map<Integer, Integer> numbers) {
            this.numbers = numbers;
            weights = new int[numbers.size() * TAGS];
            sums = new long[weights.length];
        }

        @Override
        public void add(int feature, int[] scores) {
            Integer number = numbers.get(feature);
            if (number != null) {
                for (int tag = 0; tag < TAGS; tag++) {
                    scores[tag] += weights[number * TAGS + tag];
                }
            }
        }

        @Override
        public int transition(int from, int to) {
            return transitions[from * TAGS + to];
        }

        void learn(Example example) {
            decoder.decode(example.shared(), example.features());
            int[] right = example.tags();
            for (Open name : example.names()) {
                NameType likeliest = name.types().get(0);
                int most = Integer.MIN_VALUE;
                for (NameType type : name.types()) {
                    int score = decoder.score(name.start(), name.end(), VoiceTags.first(type));
                    if (score > most) {
                        most = score;
                        likeliest = type;
                    }
                }
                fill(right, name.start(), name.end(), VoiceTags.first(likeliest));
            }
            now++;
            int before = VoiceTags.OUTSIDE;
            int beforeGuess = VoiceTags.OUTSIDE;
            for (int i = 0; i < right.length; i++) {
                int tag = right[i];
                int guess = decoder.tag(i);
                if (tag != guess) {
                    move(example.shared(), tag, guess);
                    move(example.features()[i], tag, guess);
                }
                if (tag != guess || before != beforeGuess) {
                    moveTransition(before, tag, 1);
                    moveTransition(beforeGuess, guess, -1);
                }
                before = tag;
                beforeGuess = guess;
            }
        }

        private void move(int[] features, int towards, int away) {
            for (int feature : features) {
                Integer number = numbers.get(feature);
                if (number != null) {
                    int row = number * TAGS;
                    weights[row + towards]++;
                    sums[row + towards] += now;
                    weights[row + away]--;
                    sums[row + away] -= now;
                }
            }
        }

        private void moveTransition(int from, int to, int by) {
            transitions[from * TAGS + to] += by;
            transitionSums[from * TAGS + to] += by * now;
        }

        /** The average over all steps, {@link #STEP} to one; features that say little are left out. */
        byte[] model() {
            int[] hashes = new int[numbers.size()];
            numbers.forEach((hash, number) -> hashes[number] = hash);
            int kept = 0;
            byte[] rows = new byte[weights.length];
            for (int feature = 0; feature < hashes.length; feature++) {
                boolean says = false;
                for (int tag = 0; tag < TAGS; tag++) {
                    int at = feature * TAGS + tag;
                    long average = Math.round((weights[at] * now - sums[at]) * (double) STEP / now);
                    rows[kept * TAGS + tag] = (byte) Math.max(-127, Math.min(127, average));
                    says |= Math.abs(average) >= STEP / 2;
                }
                if (says) {
                    hashes[kept++] = hashes[feature];
                }
            }
            short[] steps = new short[transitions.length];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = (short) Math.round((transitions[i] * now - transitionSums[i]) * (double) STEP / now);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                VoiceModel.write(Arrays.copyOf(hashes, kept), Arrays.copyOf(rows, kept * TAGS), steps, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }
}
