package yomitori.extract.relations;

import yomitori.extract.Words;
import yomitori.extract.relations.ModalityReader.Reading;
import yomitori.facts.Modality;
import yomitori.text.Span;

/** Hears what only the quoted headline of some news says: 「Xが3億円を投じる」というニュース, 「Xが3億円を投資」――この見出し. */
final class QuotedNews {
    static final String RULE = "modality:quoted";
    private static final String DASHES = "―—…-– ";
    private static final int LONGEST = 200;

    private final String text;
    private final Words news;

    QuotedNews(String text, FirmnessWords words) {
        this.text = text;
        this.news = words.of(FirmnessWords.Role.NEWS);
    }

    /** How firmly what stands at {@code told} is said by the words behind its quote; plain where it stands in none. */
    Reading of(Span told) {
        int close = closing(told);
        if (close < 0 || !opens(told.start())) {
            return Reading.PLAIN;
        }
        int at = close + 1;
        while (at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int word = news.startingAt(text, at);
        return word == 0 ? Reading.PLAIN : new Reading(Modality.CLAIMED, news.word(word), -1, RULE);
    }

    /** Where the quote closes in which what is told stands; -1 where none does in its line. */
    private int closing(Span told) {
        int open = 0;
        for (int i = told.end(); i < Math.min(text.length(), told.end() + LONGEST) && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == '」' && open == 0) {
                return i;
            }
            open += c == '「' ? 1 : c == '」' ? -1 : 0;
        }
        return -1;
    }

    private boolean opens(int from) {
        int closed = 0;
        for (int i = from - 1; i >= Math.max(0, from - LONGEST) && text.charAt(i) != '\n'; i--) {
            char c = text.charAt(i);
            if (c == '「' && closed == 0) {
                return true;
            }
            closed += c == '」' ? 1 : c == '「' ? -1 : 0;
        }
        return false;
    }
}
