package yomitori.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import yomitori.text.Width;

/** Completes the last word of a query: names by their letters or reading, measured things, and the constants of fields. */
final class Completer {
    private static final Comparator<Completion> MOST_FIRST =
            Comparator.comparingLong((Completion each) -> -each.count()).thenComparing(Completion::text);

    private final IndexReader reader;
    private final NameLookup names;

    Completer(IndexReader reader, QuerySupport support) {
        this.reader = reader;
        names = new NameLookup(reader, support.entityIds());
    }

    List<Completion> complete(String typed, int limit) throws IOException {
        String word = typed.substring(lastBlank(typed) + 1);
        int colon = Width.fold(word).indexOf(':');
        QueryField field = colon < 0 ? null : QueryField.named(Width.fold(word.substring(0, colon)));
        List<Completion> found = new ArrayList<>();
        if (field == null) {
            names(word, null, "", found);
            phrases(word, found);
        } else if (field.isName()) {
            names(word.substring(colon + 1), field, word.substring(0, colon + 1), found);
        } else if (field.kind() == QueryField.Kind.CONSTANT) {
            String start = word.substring(colon + 1).toUpperCase(Locale.ROOT);
            for (String choice : QueryLeaves.choices(field)) {
                if (choice.startsWith(start)) {
                    found.add(new Completion(word.substring(0, colon + 1) + choice, field.written(), 0));
                }
            }
        }
        found.sort(MOST_FIRST);
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }

    private static int lastBlank(String typed) {
        int at = typed.length() - 1;
        while (at >= 0 && !Character.isWhitespace(typed.charAt(at)) && typed.charAt(at) != '(') {
            at--;
        }
        return at;
    }

    private void names(String start, QueryField field, String before, List<Completion> found) throws IOException {
        if (NameKey.of(start).isEmpty()) {
            return;
        }
        for (Map.Entry<String, Integer> each : names.beginningWith(start, field == null ? null : field.nameType()).entrySet()) {
            String name = names.name(each.getKey());
            String quoted = name.indexOf(' ') < 0 ? name : '"' + name + '"';
            String type = each.getKey().substring(0, Math.max(0, each.getKey().indexOf(':'))).toUpperCase(Locale.ROOT);
            found.add(new Completion(before + quoted, type, each.getValue()));
        }
    }

    private void phrases(String start, List<Completion> found) throws IOException {
        BytesRef prefix = new BytesRef(NameKey.of(start));
        Terms terms = MultiTerms.getTerms(reader, Fields.PHRASE);
        TermsEnum each = terms == null || start.isBlank() ? TermsEnum.EMPTY : terms.iterator();
        boolean more = each != TermsEnum.EMPTY && each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        Map<String, Integer> counts = new TreeMap<>();
        while (more && StringHelper.startsWith(each.term(), prefix) && counts.size() < NameLookup.MOST) {
            String term = each.term().utf8ToString();
            counts.merge(term.substring(term.indexOf(NameKey.BETWEEN) + 1), each.docFreq(), Integer::sum);
            more = each.next() != null;
        }
        counts.forEach((phrase, count) -> found.add(new Completion(phrase, "PHRASE", count)));
    }
}
