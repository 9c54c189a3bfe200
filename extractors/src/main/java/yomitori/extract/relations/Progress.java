package yomitori.extract.relations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.facts.Mention;
import yomitori.facts.ValueType;

/** Reads how much of what was foreseen has been reached: Q1の純利益は通期予想の22%, 通期予想に対し22%の進捗. */
final class Progress {
    /** The name of such a share. */
    static final String RATE = "進捗率";
    /** Stands between what was foreseen and the name of the share. */
    static final String OF = "に対する";

    private static final int LONGEST_LEAD = 40;
    private static final int LONGEST_TAIL = 16;
    private static final char ABOUT = '約';

    private static final String FORESEEN = "(?:予想|計画|目標)";
    /** What is foreseen for a time under way. */
    private static final String FORESEEN_IN_TIME =
            "(?:通期|年間|期初|上期|中間期?|第[2-4２-４]四半期累計)[^、。はがを・（）]{0,10}?" + FORESEEN;
    /** The same in front of the words that set a figure against it. */
    private static final Pattern FORECAST = Pattern.compile("(" + FORESEEN_IN_TIME + "値?)[^、。はがを（）]{0,14}?\\z");
    /** The same where the words behind the figure say that it is reached. */
    private static final Pattern ANY = Pattern.compile(
            "((?:通期|年間|期初|会社|当初)?[^、。はがを・（）\\d%％△+＋]{0,8}?" + FORESEEN + "|通期[^、。はがを・（）\\d]{1,8})");
    /** A forecast right behind the figure that is set against it. */
    private static final Pattern GOAL = Pattern.compile("、?" + FORESEEN_IN_TIME);
    private static final Pattern BEHIND = Pattern.compile("(?:の|と[^、。]{1,8})?進捗");

    private final String text;
    private final Clauses clauses;
    private final Phrases phrases;
    private final MeasureWords words;
    private final FigureWords figures;

    Progress(String text, Clauses clauses, Phrases phrases, MeasureWords words, FigureWords figures) {
        this.text = text;
        this.clauses = clauses;
        this.phrases = phrases;
        this.words = words;
        this.figures = figures;
    }

    /** What was foreseen of which the figure is the share that is reached; empty where it is no such share. */
    String goal(Amount amount) {
        int start = amount.span().start();
        int first = Math.max(clauses.get(0).content().start(), start - LONGEST_LEAD);
        int end = amount.span().end();
        int last = Math.min(text.length(), end + LONGEST_TAIL);
        String forecast = forecast(first, start);
        if (!forecast.isEmpty()) {
            return words.trendsAt(text, end) ? "" : Phrases.clean(forecast);
        }
        String goal = "";
        if (BEHIND.matcher(text).region(end, last).lookingAt()) {
            Matcher any = ANY.matcher(text).region(first, start);
            while (any.find()) {
                goal = Phrases.clean(any.group(1));
            }
        }
        return goal;
    }

    /**
     * What was foreseen for a time under way, in front of the words in {@code [first, figure)} that set the figure against it; empty
     * where nothing was.
     */
    private String forecast(int first, int figure) {
        int end = figure > first && text.charAt(figure - 1) == ABOUT ? figure - 1 : figure;
        int against = figures.against(text, first, end);
        Matcher forecast = against < 0 ? null : FORECAST.matcher(text).region(first, against);
        return forecast != null && forecast.find() ? forecast.group(1) : "";
    }

    /** Whether a figure is set against what was foreseen for a time under way, and so has come about itself: 利益9億円は通期予想の20%. */
    boolean isReached(Amount amount, Bunsetsu b) {
        int from = amount.span().end() + 1;
        return b.kase() == Case.TOPIC && from < text.length()
                && GOAL.matcher(text).region(from, Math.min(text.length(), from + LONGEST_LEAD)).lookingAt();
    }

    /** The topic nearest before the figure, of which so much is reached; -1 where there is none. */
    int topic(int at) {
        int i = at - 1;
        while (i >= 0 && clauses.get(i).kase() != Case.TOPIC && clauses.get(i).kase() != Case.GA) {
            i = i <= at - Clauses.REACH ? -1 : i - 1;
        }
        return i;
    }

    /** The words of a topic without the date in front and the figure behind: 純利益 of Q1純利益46億円は. */
    String words(int topic) {
        int from = clauses.get(phrases.first(topic)).content().start();
        int to = clauses.get(topic).content().end();
        for (Mention mention : clauses.get(topic).mentions()) {
            from = mention.is(ValueType.DATE) && mention.span().start() == from ? mention.span().end() : from;
            to = MeasureReader.isMeasure(mention) ? Math.min(to, mention.span().start()) : to;
        }
        return Phrases.clean(text, Math.min(from, to), to);
    }
}
