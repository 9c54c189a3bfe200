package yomitori.extract.values;

/** What stands behind a date and belongs to it: a weekday, 末 and 上旬, a quarter or season of the year. */
final class DateTail {
    static final String WEEKDAYS = "月火水木金土日祝";
    private static final String[] ENGLISH = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTH_PARTS = {
        "上旬", "中旬", "下旬", "初旬", "末日", "末", "初め", "はじめ", "始め", "初頭", "頭", "前半", "後半", "半ば", "なかば", "終わり", "おわり",
        "中ごろ", "中頃", "いっぱい"
    };
    private static final String[] YEAR_PARTS = {
        "末", "初頭", "初め", "はじめ", "始め", "頭", "半ば", "なかば", "中旬", "終わり", "おわり", "いっぱい", "中盤", "終盤", "序盤", "初"
    };

    private final Page page;

    DateTail(Page page) {
        this.page = page;
    }

    /** Behind (木), (金曜日), (Tue), 金曜日; or {@code at} itself. */
    int weekday(int at) {
        int open = page.skipSpace(at);
        if (page.at(open) == '(') {
            if (WEEKDAYS.indexOf(page.at(open + 1)) >= 0) {
                int end = open + 2;
                while (end - open < 8 && page.isOneOf(end, "曜日・祝休振替,、")) {
                    end++;
                }
                return page.at(end) == ')' ? end + 1 : at;
            }
            for (String day : ENGLISH) {
                if (page.has(open + 1, day)) {
                    int end = open + 4;
                    while (end - open < 12 && (Chars.isLatin(page.at(end)) || page.at(end) == '.')) {
                        end++;
                    }
                    return page.at(end) == ')' ? end + 1 : at;
                }
            }
            return at;
        }
        if (WEEKDAYS.indexOf(page.at(open)) >= 0 && page.at(open) != '祝' && page.at(open + 1) == '曜') {
            return page.at(open + 2) == '日' ? open + 3 : open + 2;
        }
        return at;
    }

    /** Behind 上旬, 末 and their kin. */
    int partOfMonth(int at) {
        return skipOne(at, MONTH_PARTS);
    }

    /** Behind 前半, 半ば and their kin. */
    int half(int at) {
        return skipOne(at, "前半", "後半", "半ば", "なかば", "初頭", "初め", "末", "終わり", "中盤", "終盤");
    }

    private int skipOne(int at, String... words) {
        for (String word : words) {
            if (page.has(at, word)) {
                return at + word.length();
            }
        }
        return at;
    }

    /** Reads 第3四半期, 上半期, 春, 前半, 末 behind a year. */
    int partOfYear(int at, DateParts parts) {
        int next = page.skipSpace(at);
        char c = page.at(next);
        if (c == '(') { // 2026年3月期(中間期)
            return at;
        }
        int end = quarter(next, parts);
        if (end >= 0) {
            return end;
        }
        if (page.hasAny(at, "上半期", "下半期")) {
            parts.part = c == '上' ? "H1" : "H2";
            return at + 3;
        }
        if (page.hasAny(at, "上期", "下期", "前半", "後半") && !page.hasAny(at, "前半期")) {
            parts.part = c == '上' || c == '前' ? "H1" : "H2";
            return at + 2;
        }
        String season = season(page.at(at));
        if (season != null && !Chars.isKanji(page.at(at + 1)) || season != null && page.hasAny(at + 1, "季", "以降", "頃", "発売")) {
            parts.part = season;
            int behind = page.at(at + 1) == '季' ? at + 2 : at + 1;
            return behind;
        }
        return skipOne(at, YEAR_PARTS);
    }

    static String season(char c) {
        return switch (c) {
            case '春' -> "SP";
            case '夏' -> "SU";
            case '秋' -> "FA";
            case '冬' -> "WI";
            default -> null;
        };
    }

    /** Behind 第3四半期, 3Q or Q3, which is set; -1 where there is none. */
    int quarter(int at, DateParts parts) {
        int digit = page.at(at) == '第' || page.at(at) == 'Q' ? at + 1 : at;
        digit = page.skipSpace(digit);
        int number = Chars.isDigit(page.at(digit)) ? page.at(digit) - '0' : Chars.kanjiDigit(page.at(digit));
        if (number < 1 || number > 4) {
            return -1;
        }
        int end = digit + 1;
        if (page.at(at) == 'Q') {
            end = Chars.isLatinOrDigit(page.at(end)) ? -1 : end;
        } else if (page.at(at) == '第') {
            int unit = page.skipSpace(end);
            end = page.has(unit, "四半期") ? unit + 3 : behindQ(end);
        } else {
            end = behindQ(end);
        }
        if (end >= 0) {
            parts.part = "Q" + number;
        }
        return end;
    }

    private int behindQ(int at) {
        return page.at(at) == 'Q' && !Chars.isLatinOrDigit(page.at(at + 1)) ? at + 1 : -1;
    }
}
