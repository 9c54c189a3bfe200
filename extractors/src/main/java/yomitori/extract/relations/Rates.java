package yomitori.extract.relations;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yomitori.extract.Words;
import yomitori.facts.Qualifier;
import yomitori.text.Span;

/** Says per how much a figure is told, and on which side of a service: 月額980円, 入力100万トークンあたり2ドル, $20/月. */
final class Rates {
    private enum Use {
        /** 月: a time for which something is paid. */
        TIME,
        /** 額: behind a time, makes it a rate. */
        OF_TIME,
        /** あたり: behind how much, makes it a rate, that of a price as well. */
        PER,
        /** ごと: behind how much, makes it a rate, but not that of a price. */
        EVERY,
        /** 入力: which side of a service is paid for. */
        SIDE,
        /** バレル: behind a stroke, per which one of something so much is told. */
        ONE
    }

    /** per VM, not per cent. */
    private static final Pattern PER_WORD = Pattern.compile(" ?per (?!cent)([A-Za-z]{2,12})(?![A-Za-z])");
    /** How far behind a figure a foreign rate may end, with the sign behind it. */
    private static final int REACH_PER_WORD = 20;

    /** How far in front of a price its rate may begin. */
    private static final int REACH_BEFORE = 24;
    /** The most signs between a rate and the price behind it. */
    private static final int LONGEST_GAP = 4;
    /** How far behind a price its rate may end. */
    private static final int REACH_BEHIND = 14;

    private final RoleWords<Use> words = RoleWords.read("rates.tsv", Use.class);
    private final Pattern before;
    private final Pattern behind;

    Rates() {
        String ofTime = any(Use.OF_TIME);
        this.before = Pattern.compile("(?:(?:(?<=[（(、はが])|(?<![0-9０-９])(?=." + ofTime + "))(" + any(Use.TIME) + ")" + ofTime + "?"
                + "|" + any(Use.SIDE) + "?([^\\s、。（）()「」/／\\p{InHiragana}]{1,12}?)" + any(Use.PER) + ")"
                + "[^0-9０-９$＄¥￥\\\\]{0," + LONGEST_GAP + "}$");
        this.behind = Pattern.compile("^\\s?[/／]\\s?((?!" + any(Use.SIDE) + ")(?:[0-9０-９,]+\\s(?=[百千万億]))?"
                + "[^\\s、。，,（）()「」/／$＄¥￥〜～\\p{InHiragana}]{1,12})(?![$＄¥￥])");
    }

    private String any(Use use) {
        return words.get(use).all().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether a figure that ends at {@code end} only says per how much the next one is told: 100万トークンあたり2ドル. */
    boolean startAt(String text, int end) {
        return words.get(Use.PER).startingAt(text, end) != 0 || words.get(Use.EVERY).startingAt(text, end) != 0;
    }

    /** Whether the words end by saying that they are a rate: VMあたり. */
    boolean end(String said) {
        return words.end(Use.PER, said) || words.end(Use.EVERY, said);
    }

    /** The time for which something is paid, where the words end with a rate that is one: 月 of 月額; empty for 価格. */
    Optional<String> time(String said) {
        Matcher rate = before.matcher(said);
        return rate.find() ? Optional.ofNullable(rate.group(1)) : Optional.empty();
    }

    /** The rate with which the words before a price end: 月 of 利用料は月額, 100万トークン of 100万トークンあたり; empty where they end with none. */
    String before(String said) {
        if (!mayEnd(said)) {
            return "";
        }
        Matcher rate = before.matcher(said);
        return !rate.find() ? "" : rate.group(1) == null ? rate.group(2) : rate.group(1);
    }

    /** Whether a word of a rate stands where one would end: a quick answer, which may be wrong by saying yes. */
    private boolean mayEnd(String said) {
        for (int end = said.length(); end > 0 && end >= said.length() - LONGEST_GAP; end--) {
            if (words.get(Use.TIME).endingAt(said, end) != 0 || words.get(Use.OF_TIME).endingAt(said, end) != 0
                    || words.get(Use.PER).endingAt(said, end) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Per how much the words at {@code end} say that the amount before them is told: 月 of /月; empty where they do not. */
    String behind(String text, int end) {
        Matcher next = behind.matcher(text).region(end, Math.min(text.length(), end + REACH_BEHIND));
        return next.find() ? next.group(1) : "";
    }

    /** Per one of what the words at {@code end} say that the figure before them is told: バレル of 80ドル／バレル, VM of 500MB/s per VM; empty where they do not. */
    String one(String text, int end) {
        int stroke = Signs.behind(text, end, " ");
        boolean parted = stroke < text.length() && "/／".indexOf(text.charAt(stroke)) >= 0;
        int begin = Signs.behind(text, stroke + 1, " ");
        int word = parted ? words.get(Use.ONE).startingAt(text, begin) : 0;
        if (word != 0 && endsWord(text, begin + words.get(Use.ONE).length(word))) {
            return words.get(Use.ONE).word(word);
        }
        Matcher foreign = PER_WORD.matcher(text).region(end, Math.min(text.length(), end + REACH_PER_WORD));
        return foreign.lookingAt() ? foreign.group(1) : "";
    }

    /** Whether nothing but kana goes on at {@code end}, nor a label ends there: ドルだ, not 株主, GPU:. */
    private static boolean endsWord(String text, int end) {
        char next = end < text.length() ? text.charAt(end) : ' ';
        return !Character.isLetterOrDigit(next) && ":：".indexOf(next) < 0 || Signs.isHiragana(next);
    }

    /** Of what a price is told that is put in or given out: 入力; empty where of neither. */
    String side(String text, Span price) {
        return lastSide(said(text, price));
    }

    private static String said(String text, Span price) {
        String said = text.substring(Math.max(0, price.start() - REACH_BEFORE), price.start());
        return said.substring(1 + Math.max(said.lastIndexOf('。'), said.lastIndexOf('\n')));
    }

    /** Says per how much a price is told, and of what is put in or given out. */
    void qualify(String text, Span price, Draft draft) {
        String said = said(text, price);
        String rate = before(said);
        if (rate.isEmpty()) {
            rate = behind(text, price.end());
        }
        if (!rate.isEmpty()) {
            draft.qualifiers().put(Qualifier.PER, rate);
        }
        String side = lastSide(said);
        if (!side.isEmpty()) {
            draft.qualifiers().put(Qualifier.SCOPE, side);
        }
    }

    /** The side of a service that is told last; empty where none is. */
    private String lastSide(String said) {
        Words sides = words.get(Use.SIDE);
        for (int end = said.length(); end > 0; end--) {
            int side = sides.endingAt(said, end);
            if (side != 0) {
                return sides.word(side);
            }
        }
        return "";
    }
}
