package yomitori.extract.names;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import yomitori.extract.Resources;

/**
 * What the voice has learned: for each feature, by its hash, how much it speaks for each tag; and which tag likes to follow
 * which.
 */
final class VoiceModel {
    private static final int MAGIC = 0x59564F32; // YVO2
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
        return Standard.MODEL;
    }

    /** Adds what a feature says of each tag to {@code scores}. */
    void add(int feature, int[] scores) {
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

    int transition(int from, int to) {
        return transitions[from * TAGS + to];
    }

    private int slot(int feature) {
        return (feature * 0x9E3779B9 >>> 7) & mask;
    }

    /** @throws IOException where the stream holds no model of this version, or not the whole of it */
    static VoiceModel read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        try {
            if (in.getInt() != MAGIC || in.getInt() != TAGS) {
                throw new IOException("this is no model of names for this version of the program: train it anew");
            }
            short[] transitions = new short[TAGS * TAGS];
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] = in.getShort();
            }
            int[] hashes = new int[in.getInt()];
            byte[] weights = new byte[hashes.length * TAGS];
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = in.getInt();
                int said = in.getShort() << 8 & 0xffff00 | in.get() & 0xff;
                for (int rest = said; rest != 0; rest &= rest - 1) {
                    weights[i * TAGS + Integer.numberOfTrailingZeros(rest)] = in.get();
                }
            }
            return new VoiceModel(hashes, weights, transitions);
        } catch (BufferUnderflowException e) {
            throw new IOException("the model of names is cut off: train it anew", e);
        }
    }

    /** Writes the parts of a model as {@link #read} reads them: of each row, which tags it speaks of, and how much of each. */
    static void write(int[] hashes, byte[] weights, short[] transitions, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(TAGS);
        for (short transition : transitions) {
            out.writeShort(transition);
        }
        out.writeInt(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            int said = 0;
            for (int tag = 0; tag < TAGS; tag++) {
                said |= weights[i * TAGS + tag] == 0 ? 0 : 1 << tag;
            }
            out.writeInt(hashes[i]);
            out.writeShort(said >> 8);
            out.writeByte(said);
            for (int tag = 0; tag < TAGS; tag++) {
                if (weights[i * TAGS + tag] != 0) {
                    out.writeByte(weights[i * TAGS + tag]);
                }
            }
        }
        out.flush();
    }

    private static final class Standard {
        static final VoiceModel MODEL = read();

        private static VoiceModel read() {
            try {
                return VoiceModel.read(new ByteArrayInputStream(Resources.beside(VoiceModel.class, "model/voice.bin")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
