package yomitori.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/** Reads what a {@link Packer} wrote. */
final class Unpacker {
    private final byte[] bytes;
    private int at;

    Unpacker(BytesRef packed) {
        bytes = packed.bytes;
        at = packed.offset;
    }

    int number() {
        int value = 0;
        for (int shift = 0;; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    long large() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | bytes[at++] & 0xFF;
        }
        return value;
    }

    String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    byte[] bytes(int count) {
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    /** Where the next value begins in the array. */
    int place() {
        return at;
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return type.getEnumConstants()[number()];
    }
}
