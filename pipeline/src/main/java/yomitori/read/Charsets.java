package yomitori.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yomitori.source.Problem;

/** Turns bytes into characters. The bytes themselves decide: a declaration counts only where they allow it. */
final class Charsets {
    /** Decoded text with what had to be mended. */
    record Decoded(String text, String charset, List<Problem> warnings) {}

    static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final Charset ISO_2022_JP =
            Charset.isSupported("x-windows-iso2022jp") ? Charset.forName("x-windows-iso2022jp") : Charset.forName("ISO-2022-JP");
    private static final int HEAD = 4096;
    /** Where a page must declare its charset; browsers look no further. */
    private static final int DECLARATION = 1024;
    private static final int SHORTEST_WIDE = 32;

    private Charsets() {}

    /** @param header the charset that a server declares; empty where none does */
    static Decoded decode(byte[] bytes, String header) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return done(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8", "");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return done(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "UTF-16LE", "");
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return done(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "UTF-16BE", "");
        }
        String declared = header.isEmpty() ? inHead(bytes) : header;
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean whole = text.indexOf('\uFFFD') < 0;
        String wide = whole && text.indexOf('\u0000') < 0 ? "" : wide(bytes);
        if (!wide.isEmpty()) {
            return done(new String(bytes, Charset.forName(wide)), wide, "");
        }
        if (whole && text.indexOf('\u001B') < 0) {
            return clean(text, text.length() == bytes.length ? "US-ASCII" : "UTF-8", declared);
        }
        JapaneseBytes found = JapaneseBytes.of(bytes);
        if (found.isEscaped(bytes.length)) {
            return done(new String(bytes, ISO_2022_JP), "ISO-2022-JP", declared);
        }
        if (found.isAscii()) {
            return done(text, "US-ASCII", declared);
        }
        if (found.isUtf8()) {
            return done(text, "UTF-8", declared);
        }
        Charset other = otherDeclared(declared);
        if (other != null && !found.isJapanese()) {
            return done(new String(bytes, other), other.name(), declared);
        }
        return found.isEuc() ? done(EucJp.decode(bytes), "EUC-JP", declared)
                : done(new String(bytes, SHIFT_JIS), "Shift_JIS", declared);
    }

    /** A text without broken characters. */
    private static Decoded clean(String text, String charset, String declared) {
        return new Decoded(text, charset, declaration(charset, declared));
    }

    private static List<Problem> declaration(String charset, String declared) {
        List<Problem> warnings = new ArrayList<>();
        if (!declared.isEmpty() && !isSame(declared, charset)) {
            warnings.add(new Problem(Problem.Kind.WRONG_CHARSET, "It calls itself " + declared + " but is written in " + charset
                    + ".",
                    "Mend the declaration; the text was read as " + charset + "."));
        }
        return warnings;
    }

    private static Decoded done(String text, String charset, String declared) {
        List<Problem> warnings = declaration(charset, declared);
        int broken = 0;
        for (int at = charset.equals("US-ASCII") ? -1 : text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
            broken++;
        }
        if (broken > 0) {
            warnings.add(new Problem(Problem.Kind.BROKEN_CHARACTERS, "At " + broken
                    + (broken == 1 ? " place" : " places") + " a character is lost: the bytes are none of " + charset
                    + ", or it was lost before.",
                    "See whether the file was cut or converted twice; the places show as \uFFFD."));
        }
        return new Decoded(text, charset, warnings);
    }

    private static boolean isSame(String declared, String charset) {
        String name = declared.toLowerCase(Locale.ROOT).replace("_", "-");
        return switch (charset) {
            case "Shift_JIS" -> name.contains("shift-jis") || name.contains("sjis") || name.contains("31j")
                    || name.contains("932");
            case "EUC-JP" -> name.contains("euc") || name.contains("51932");
            case "ISO-2022-JP" -> name.contains("2022");
            case "UTF-8" -> name.equals("utf-8") || name.equals("utf8");
            default -> true;
        };
    }

    /** A charset of another script, which is believed where the bytes are not plainly Japanese. */
    private static Charset otherDeclared(String declared) {
        try {
            String name = declared.toLowerCase(Locale.ROOT);
            boolean japanese = declared.isEmpty() || name.contains("jis") || name.contains("euc-jp") || name.contains("utf")
                    || name.contains("2022-jp") || name.contains("31j");
            return japanese || !Charset.isSupported(declared) ? null : Charset.forName(declared);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** UTF-16 without a mark at its beginning: every other byte of its markup is zero. */
    private static String wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, HEAD) & ~1;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd > 4 && even * 8 < odd && odd * 20 > length || isWideJapanese(bytes, length, 1)) {
            return "UTF-16LE";
        }
        return even > 4 && odd * 8 < even && even * 20 > length || isWideJapanese(bytes, length, 0) ? "UTF-16BE" : "";
    }

    /** Whether nearly every other byte is the upper half of a kana, kanji or ASCII letter in UTF-16, and many are kana. */
    private static boolean isWideJapanese(byte[] bytes, int length, int upper) {
        int kana = 0;
        int strange = 0;
        for (int i = upper; i < length; i += 2) {
            int high = bytes[i] & 0xFF;
            kana += high == 0x30 ? 1 : 0;
            strange += high == 0 || high == 0x30 || high >= 0x4E && high <= 0x9F || high == 0xFF ? 0 : 1;
        }
        return length >= SHORTEST_WIDE && kana * 20 > length && strange * 40 < length;
    }

    /** What {@code <meta charset>}, {@code http-equiv} or an XML declaration at the head says. */
    static String inHead(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        if (!head.contains("<")) {
            return "";
        }
        int at = head.stripLeading().startsWith("<?xml") ? head.indexOf("encoding") : -1;
        at = at >= 0 && at < head.indexOf("?>") ? at + 8 : meta(head);
        at = at >= 0 ? at : meta(head.toLowerCase(Locale.ROOT));
        if (at < 0) {
            return "";
        }
        while (at < head.length() && " =\"'".indexOf(head.charAt(at)) >= 0) {
            at++;
        }
        int end = at;
        while (end < head.length() && (Character.isLetterOrDigit(head.charAt(end)) || "-_:".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return head.substring(at, end);
    }

    /** Behind the word charset in the first meta element that has it, in lower case; -1 where none has. */
    private static int meta(String lower) {
        if (!lower.contains("charset")) {
            return -1;
        }
        for (int tag = lower.indexOf("<meta"); tag >= 0; tag = lower.indexOf("<meta", tag + 1)) {
            int end = lower.indexOf('>', tag);
            int at = lower.indexOf("charset", tag);
            if (at >= 0 && (end < 0 || at < end)) {
                return at + 7;
            }
        }
        return -1;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
