package yomitori.index;

import java.util.List;
import java.util.Optional;
import yomitori.facts.CalendarDate;
import yomitori.facts.Fact;
import yomitori.facts.Value;
import yomitori.text.Span;

/**
 * A fact as an article states it, with what is needed to compare it with others.
 *
 * @param article where it stands
 * @param fact the fact
 * @param names the names in its subject, where that is a phrase, in order
 * @param date when it was so, as far as the text says; for a date of release that date
 * @param value its object where that is a value, otherwise the amount that narrows it
 */
public record Statement(ArticleHead article, Fact fact, List<Name> names, Optional<CalendarDate> date, Optional<Value> value) {
    /**
     * A name within a phrase.
     *
     * @param span its place in the phrase
     * @param id what it names
     * @param name the canonical name of that
     */
    public record Name(Span span, String id, String name) {}

    /** Copies the names. */
    public Statement {
        names = List.copyOf(names);
    }
}
