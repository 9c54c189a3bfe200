package yomitori.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import yomitori.source.Problem;
import yomitori.text.Article;
import yomitori.text.Block;
import yomitori.text.Metadata;
import yomitori.text.Ruby;

/**
 * Where an article comes from.
 *
 * @param location the path or address that a user can open
 * @param documentName the name within the root that was given
 * @param member the name within a container; empty outside one
 * @param clues what its carrier knows of it
 */
record Origin(String location, String documentName, String member, Clues clues) {
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Origin::sha256);

    /** A member of this document, of which its carrier knows nothing; an empty name means the document itself. */
    Origin of(String itsMember) {
        String whole = member.isEmpty() || itsMember.isEmpty() ? member + itsMember : member + "!/" + itsMember;
        return new Origin(location, documentName, whole, Clues.NONE);
    }

    Origin with(Clues changed) {
        return new Origin(location, documentName, member, changed);
    }

    /** The name that makes the id, and in which a date may stand. */
    String name() {
        return member.isEmpty() ? documentName : documentName + "!/" + member;
    }

    String source() {
        return member.isEmpty() ? location : location + "!/" + member;
    }

    Reading skipped(Problem.Kind kind, String reason, String remedy) {
        return skipped(new Problem(kind, reason, remedy));
    }

    Reading skipped(Problem problem) {
        return new Reading.Skipped(source(), member, problem);
    }

    Reading read(Metadata metadata, String text, List<Block> blocks, List<Ruby> rubies, List<Problem> warnings) {
        List<String> losses = warnings.stream().map(warning -> warning.kind().code()).distinct().toList();
        return new Reading.Read(new Article(id(text), source(), metadata, text, blocks, rubies, losses), member, warnings);
    }

    private String id(String text) {
        MessageDigest digest = DIGEST.get();
        digest.reset();
        digest.update(name().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
