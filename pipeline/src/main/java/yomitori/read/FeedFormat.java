package yomitori.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import yomitori.source.Limits;
import yomitori.source.Problem;

/** Reads feeds, a container of articles: RSS of all versions and Atom. */
final class FeedFormat implements DocumentFormat {
    private final Limits limits;
    private final Fragments fragments;

    FeedFormat(Limits limits) {
        this.limits = limits;
        this.fragments = new Fragments(limits);
    }

    @Override
    public List<Reading> read(String text, Origin origin, List<Problem> warnings) {
        Element root = Feed.parse(text, limits).firstElementChild();
        Optional<Feed> feed = Feed.ofXml(root);
        if (feed.isEmpty()) {
            return List.of(origin.skipped(Problem.Kind.UNKNOWN_XML, "It is XML, but neither a feed nor a page"
                    + (root == null ? "." : " (its outermost element is <" + root.tagName() + ">)."),
                    "Give RSS, Atom, RDF or XHTML."));
        }
        List<Feed.Entry> entries = feed.get().entries();
        if (entries.isEmpty()) {
            return List.of(origin.skipped(Problem.Kind.EMPTY, "The feed has no entries.", "Fetch it again later."));
        }
        MemberNames names = new MemberNames();
        List<Reading> readings = new ArrayList<>();
        for (Feed.Entry entry : entries.subList(0, Math.min(entries.size(), limits.members()))) {
            readings.add(read(entry, feed.get(), origin.of(names.next(entry.link(), entry.id())), warnings));
        }
        if (entries.size() > limits.members()) {
            readings.add(names.beyond(origin, entries.size(), limits));
        }
        return readings;
    }

    private Reading read(Feed.Entry entry, Feed feed, Origin member, List<Problem> warnings) {
        Draft draft = new Draft(limits);
        warnings.forEach(warning -> draft.warn(warning.kind(), warning.reason(), warning.remedy()));
        draft.title(Feed.plain(entry.title()));
        draft.author(entry.author());
        draft.site(feed.title());
        draft.url(entry.link());
        draft.language(entry.language().isEmpty() ? feed.language() : entry.language());
        draft.published(Dates.in(entry.published()));
        draft.modified(Dates.in(entry.updated()).or(() -> Dates.in(feed.date())));
        fragments.write(entry.body(), draft.writer());
        if (draft.writer().blocks().isEmpty() && !draft.title().isEmpty()) {
            draft.writer().text(draft.title());
        }
        return draft.finish(member);
    }
}
