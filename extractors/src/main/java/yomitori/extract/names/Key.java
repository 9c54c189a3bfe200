package yomitori.extract.names;

import java.util.Locale;

/** What stays of a written form when case and the signs between its parts are put aside: two spellings of a name have one key. */
final class Key {
    private static final char FIRST_CJK = 0x2E80;

    private Key() {}

    /** The form in lower case without separators. */
    static String of(String form) {
        StringBuilder key = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (!isSeparator(c)) {
                key.append(fold(c));
            }
        }
        return key.toString();
    }

    /** The key with hyphens for what is neither letter nor digit, fit for an id: {@code Llama 4 Maverick} is llama-4-maverick. */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == 'ー') {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.toString();
    }

    /** One character in the alphabet of keys. */
    static char fold(char c) {
        if (c >= FIRST_CJK) {
            return c;
        }
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c < 0x250 ? Character.toLowerCase(c) : c == '’' ? '\'' : c;
    }

    /** Signs that writers put between the parts of a name, or leave out. */
    static boolean isSeparator(char c) {
        return c >= FIRST_CJK ? c == '・' : switch (c) {
            case ' ', '-', '=', '·', '\u00A0', '‐', '‑', '–', '−' -> true;
            default -> false;
        };
    }
}
