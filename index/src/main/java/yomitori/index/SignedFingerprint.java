package yomitori.index;

import org.apache.lucene.util.BytesRef;

/**
 * A fingerprint with the signature of the tables and rules that read its source.
 *
 * @param fingerprint of the source
 * @param signature of the tables and rules
 */
record SignedFingerprint(Fingerprint fingerprint, String signature) {
    BytesRef pack() {
        return new Packer()
                .large(fingerprint.size())
                .large(fingerprint.modifiedMillis())
                .text(fingerprint.sha256())
                .text(fingerprint.etag())
                .text(fingerprint.lastModified())
                .text(signature)
                .copy();
    }

    static SignedFingerprint unpack(BytesRef bytes) {
        Unpacker in = new Unpacker(bytes);
        return new SignedFingerprint(
                new Fingerprint(in.large(), in.large(), in.text(), in.text(), in.text()), in.text());
    }
}
