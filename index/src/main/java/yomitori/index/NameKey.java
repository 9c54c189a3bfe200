package yomitori.index;

import java.text.Normalizer;
import java.util.Locale;

/** The form under which names are found: アリババ, ありばば, ｱﾘﾊﾞﾊﾞ; GPT-4o, GPT4o, gpt 4o; Médium, Medium. */
final class NameKey {
    /** Stands between the parts of a term; never part of a name. */
    static final char BETWEEN = '\u0000';

    /** More characters of a name are not needed to tell it from others, and a term may not be longer than 32,766 bytes. */
    private static final int LONGEST = 1000;

    private NameKey() {}

    /** The key of a name: compatibility forms, case and kana folded, without accents, spaces, hyphens and middle dots. */
    static String of(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String normal = isPlain(cut) ? cut : Normalizer.normalize(cut, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (c >= 'ぁ' && c <= 'ゖ') {
                key.append((char) (c - 'ぁ' + 'ァ'));
            } else if (c >= 0xC0 && c < 0x250 || c >= 0x1E00 && c < 0x1F00) {
                String parts = Normalizer.normalize(normal.substring(i, i + 1), Normalizer.Form.NFD);
                key.append(Character.toLowerCase(parts.charAt(0)));
            } else if (!isGlue(c) && !(c == 'ー' && endsInLatin(key))) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.isEmpty() ? normal : key.toString();
    }

    /** A text as one term: width and case folded, nothing left out but what is beyond the limit. */
    static String whole(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return (isPlain(cut) ? cut : Normalizer.normalize(cut, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }

    /** An id or other value as it is, cut where it is longer than a term may be. */
    static String bounded(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) + '#' + Integer.toHexString(value.hashCode()) : value;
    }

    /** Whether all characters are ASCII, kana or the usual kanji, which have no other form. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c < 0x3041 || c > 0x9FFF || c > 0x3096 && c < 0x30A1)) {
                return false;
            }
            if (c > 0x30FE && c < 0x4E00) {
                return false;
            }
        }
        return true;
    }

    /** The mark of long vowels serves as a hyphen where it cannot be one: GPTー4. */
    private static boolean endsInLatin(StringBuilder key) {
        return !key.isEmpty() && key.charAt(key.length() - 1) < 0x80;
    }

    /** Whether a character only joins or parts the pieces of a name. */
    static boolean isGlue(char c) {
        return switch (c) {
            case ' ', '\u3000', '-', '‐', '‑', '–', '—', '−', '・', '·', '=', '＝', '_', '\'', '’', BETWEEN -> true;
            default -> c >= 0x300 && c < 0x370;
        };
    }
}
