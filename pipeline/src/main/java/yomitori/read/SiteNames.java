package yomitori.read;

/** Tells names of sites from other words that stand in a title. */
final class SiteNames {
    private static final int LONGEST = 30;
    private static final String[] MEDIA = {"ニュース", "新聞", "ブログ", "マガジン", "日記", "サイト", "News", "Blog", "Times", "Online",
            ".jp", ".com"};

    private SiteNames() {}

    /** Whether the end of a title may name its site: short, and no sentence or figure. */
    static boolean mayBe(String end) {
        String name = end.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return false;
        }
        return isMedium(name) || name.chars().noneMatch(c -> Character.isDigit(c) || "をにがでは、".indexOf(c) >= 0);
    }

    /** Whether a name says itself that it is a medium. */
    static boolean isMedium(String name) {
        for (String medium : MEDIA) {
            if (name.contains(medium)) {
                return true;
            }
        }
        return false;
    }

    /** A title without the pictures at its beginning. */
    static String withoutSigns(String title) {
        int start = 0;
        while (start < title.length()) {
            int point = title.codePointAt(start);
            int type = Character.getType(point);
            if (type != Character.OTHER_SYMBOL && type != Character.NON_SPACING_MARK && type != Character.FORMAT
                    && point != ' ') {
                break;
            }
            start += Character.charCount(point);
        }
        return start == title.length() ? title : title.substring(start);
    }
}
