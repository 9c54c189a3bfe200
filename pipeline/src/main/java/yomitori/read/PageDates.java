package yomitori.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that carry a day: {@code <time>}, and those whose class or id speaks of dates. The days of other
 * things, such as a timeline or a list of other articles, are left out.
 */
final class PageDates {
    private static final int FEW = 200;
    /** An element with more children holds more than a date. */
    private static final int MANY_CHILDREN = 12;
    private static final int LONGEST_NAME = 100;
    /** So far up an element is asked what it stands in. */
    private static final int STEPS = 8;

    private final List<Element> times = new ArrayList<>();
    private final List<Element> named = new ArrayList<>();
    /** What the named elements say; null until somebody asks. */
    private List<DateLine> lines;

    /** Takes the next {@code <time>} of the page. */
    void addTime(Element element) {
        add(times, element);
    }

    /** Takes the next element of the page whose class or id speaks of dates. */
    void addNamed(Element element) {
        add(named, element);
    }

    /** The day of a {@code <time>} that calls itself the time of publication. */
    Optional<LocalDate> calledPublished() {
        return time(true);
    }

    /** The day of the first {@code <time>} that is not called a change and stands in no furniture. */
    Optional<LocalDate> firstTime() {
        return time(false);
    }

    /** The day in a date line of an element whose name speaks of dates. */
    Optional<LocalDate> published() {
        return lines(DateLine::published);
    }

    /** The day that such an element or a {@code <time>} calls the last change. */
    Optional<LocalDate> modified() {
        for (Element time : times) {
            if (isChange(names(time))) {
                Optional<LocalDate> date = day(time);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return lines(DateLine::modified);
    }

    private Optional<LocalDate> time(boolean published) {
        for (Element time : times) {
            String names = names(time);
            boolean says = time.hasAttr("pubdate") || names.contains("publish") || names.contains("entry-date");
            if (published ? says : !isElsewhere(time)) {
                Optional<LocalDate> date = isChange(names) ? Optional.empty() : day(time);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> lines(Function<DateLine, Optional<LocalDate>> wanted) {
        if (lines == null) {
            lines = new ArrayList<>();
            named.forEach(this::read);
        }
        return lines.stream().map(wanted).flatMap(Optional::stream).findFirst();
    }

    private void read(Element element) {
        if (element.childNodeSize() < MANY_CHILDREN && !readLine(element)) {
            for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
                readLine(child);
            }
        }
    }

    /** Keeps what the text of an element says of days; without a label it must stand in the article. */
    private boolean readLine(Element element) {
        DateLine line = DateLine.of(element.text());
        boolean says = (line.published().isPresent() || line.modified().isPresent())
                && (line.isLabelled() || !isElsewhere(element));
        if (says) {
            lines.add(line);
        }
        return says;
    }

    private static Optional<LocalDate> day(Element time) {
        return Dates.in(time.attr("datetime")).or(() -> Dates.in(time.text()));
    }

    private static String names(Element element) {
        return (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
    }

    private static boolean isChange(String names) {
        return names.contains("update") || names.contains("modif");
    }

    /** Whether a class or id says that its element holds a day. */
    static boolean speaksOfDates(String names) {
        return names.length() >= 4 && names.length() < LONGEST_NAME && (names.contains("date") || names.contains("Date")
                || names.contains("time") || names.contains("odified") || names.contains("ublish") || names.contains("posted"));
    }

    /** Whether an element, or what it stands in, is there for other things than the article. */
    private static boolean isElsewhere(Element element) {
        int steps = 0;
        for (Element around = element; around != null && steps < STEPS; around = around.parent(), steps++) {
            switch (around.normalName()) {
                case "article", "main", "body" -> {
                    return false;
                }
                case "aside", "nav", "footer" -> {
                    return true;
                }
                default -> {
                    if (around.attributesSize() > 0 && FurnitureCues.hasOtherDays(around.className() + " " + around.id())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void add(List<Element> elements, Element element) {
        if (elements.size() < FEW) {
            elements.add(element);
        }
    }
}
