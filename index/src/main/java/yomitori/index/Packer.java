package yomitori.index;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/** Writes small binary records into an array that is used again and again. */
final class Packer {
    private byte[] bytes = new byte[1024];
    private int size;

    Packer clear() {
        size = 0;
        return this;
    }

    /** A number from 0 up, in one to five bytes. */
    Packer number(int value) {
        room(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    /** One of the {@link Constants}. */
    Packer constant(Enum<?> value) {
        return number(value.ordinal());
    }

    Packer large(long value) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    Packer text(String text) {
        return text(text, 0, text.length());
    }

    Packer text(String text, int start, int end) {
        room((end - start) * 3 + 10);
        int head = size;
        int length = UnicodeUtil.UTF16toUTF8(text, start, end - start, bytes, head + 5) - head - 5;
        number(length);
        System.arraycopy(bytes, head + 5, bytes, size, length);
        size += length;
        return this;
    }

    /** Some bytes as they are, without their length. */
    Packer bytes(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    /** What was written, a copy. */
    BytesRef copy() {
        return new BytesRef(Arrays.copyOf(bytes, size));
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
