package yomitori.cli;

import java.util.List;
import java.util.Optional;
import yomitori.export.ValueText;
import yomitori.facts.CalendarDate;
import yomitori.facts.Modality;
import yomitori.facts.Value;
import yomitori.index.ArticleHead;
import yomitori.views.Point;

/** Figures of the views in a few words. */
final class FigureText {
    private FigureText() {}

    /** The figure, with a sign where it is a change, and its modality where it is not simply stated. */
    static String value(Value value, Modality modality) {
        return ValueText.of(value) + modality(modality);
    }

    /** Nothing for what is simply stated. */
    static String modality(Modality modality) {
        return modality == Modality.ASSERTED ? "" : " " + modality;
    }

    /** When it was so; in parentheses the day of publication, where the text does not say. */
    static String time(Point point) {
        Optional<CalendarDate> date = point.date();
        return date.isPresent() ? ValueText.of(date.get())
                : point.article().published().map(day -> "(" + day + ")").orElse("");
    }

    /** The title of the first article, and how many others there are. */
    static String source(List<Point> points) {
        ArticleHead article = points.getFirst().article();
        String title = article.title().isBlank() ? article.source() : article.title();
        long others = points.stream().map(point -> point.article().id()).distinct().count() - 1;
        return others == 0 ? title : "+" + others + "  " + title;
    }
}
