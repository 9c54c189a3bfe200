package yomitori.index;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.lucene.util.BytesRef;

/**
 * A fingerprint with the signature of the tables and rules that read its source.
 *
 * @param fingerprint of the source
 * @param signature of the tables and rules
 */
record SignedFingerprint(Fingerprint fingerprint, String signature) {
    private static final int WRITTEN = 0;
    private static final int HASHED = 1;
    private static final int HASH_BYTES = 32;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    BytesRef pack() {
        Packer packer = new Packer().large(fingerprint.size()).large(fingerprint.modifiedMillis());
        boolean isHash = HASH.matcher(fingerprint.sha256()).matches();
        packer.number(isHash ? HASHED : WRITTEN);
        return (isHash ? packer.bytes(HexFormat.of().parseHex(fingerprint.sha256())) : packer.text(fingerprint.sha256()))
                .text(fingerprint.etag())
                .text(fingerprint.lastModified())
                .text(signature)
                .copy();
    }

    static SignedFingerprint unpack(BytesRef bytes) {
        Unpacker in = new Unpacker(bytes);
        long size = in.large();
        long modified = in.large();
        String sha256 = in.number() == HASHED ? HexFormat.of().formatHex(in.bytes(HASH_BYTES)) : in.text();
        return new SignedFingerprint(new Fingerprint(size, modified, sha256, in.text(), in.text()), in.text());
    }
}
