package yomitori.extract.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** What the voice has learned: for each feature, by its hash, how much it speaks for each tag; and which tag likes to follow which. */
final class VoiceModel implements VoiceDecoder.Weights {
    private static final int MAGIC = 0x59564F31; // YVO1
    private static final int TAGS = VoiceTags.COUNT;

    private final int[] keys;
    private final int[] rows;
    private final byte[] weights;
    private final short[] transitions;
    private final int mask;

    /**
     * @param hashes the features, ascending
     * @param weights a row of {@link VoiceTags#COUNT} for each
     * @param transitions from each tag to each tag
     */
    VoiceModel(int[] hashes, byte[] weights, short[] transitions) {
        this.weights = weights;
        this.transitions = transitions;
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, hashes.length)) * 4);
        mask = capacity - 1;
        keys = new int[capacity];
        rows = new int[capacity];
        Arrays.fill(rows, -1);
        for (int i = 0; i < hashes.length; i++) {
            int at = slot(hashes[i]);
            while (rows[at] >= 0) {
                at = at + 1 & mask;
            }
            keys[at] = hashes[i];
            rows[at] = i * TAGS;
        }
    }

    /** The model that comes with the program. */
    static VoiceModel standard() {
        try (InputStream in = VoiceModel.class.getResourceAsStream("model/voice.bin")) {
            if (in == null) {
                throw new IllegalStateException("model/voice.bin is missing beside " + VoiceModel.class.getName());
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what a feature says of each tag to {@code scores}. */
    @Override
    public void add(int feature, int[] scores) {
        int at = slot(feature);
        while (rows[at] >= 0) {
            if (keys[at] == feature) {
                int row = rows[at];
                for (int tag = 0; tag < TAGS; tag++) {
                    scores[tag] += weights[row + tag];
                }
                return;
            }
            at = at + 1 & mask;
        }
    }

    @Override
    public int transition(int from, int to) {
        return transitions[from * TAGS + to];
    }

    private int slot(int feature) {
        return (feature * 0x9E3779B9 >>> 7) & mask;
    }

    /** @throws IOException where the stream holds no model of this version */
    static VoiceModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC || in.readInt() != TAGS) {
            throw new IOException("this is no model of names for this version of the program: train it anew");
        }
        short[] transitions = new short[TAGS * TAGS];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readShort();
        }
        int[] hashes = readInts(in);
        byte[] weights = in.readNBytes(hashes.length * TAGS);
        if (weights.length < hashes.length * TAGS) {
            throw new EOFException("the model of names is cut off: train it anew");
        }
        return new VoiceModel(hashes, weights, transitions);
    }

    private static int[] readInts(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }

    private static void writeInts(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    /** Writes the parts of a model in the form that {@link #read} reads. */
    static void write(int[] hashes, byte[] weights, short[] transitions, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(TAGS);
        for (short transition : transitions) {
            out.writeShort(transition);
        }
        writeInts(hashes, out);
        out.write(weights);
        out.flush();
    }
}
