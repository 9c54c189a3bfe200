package yomitori.discover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import yomitori.source.Address;
import yomitori.source.Content;
import yomitori.source.Fetched;
import yomitori.source.Limits;
import yomitori.source.Source;
import yomitori.source.Validators;
import yomitori.unpack.Member;

/**
 * The files of an archive, the pages of an article joined. Pages that may belong to an article of several are held back until the
 * others have come, and handed out last: as many as one file may be large, so that memory stays bounded.
 */
final class MemberPages implements Iterator<Member> {
    private final Iterator<Member> members;
    private final Limits limits;
    private final Deque<Member> ready = new ArrayDeque<>();
    private final Map<Address, Member.File> held = new LinkedHashMap<>();
    private final Map<Address, Content> contents = new LinkedHashMap<>();
    private long bytes;

    MemberPages(Iterator<Member> members, Limits limits) {
        this.members = members;
        this.limits = limits;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && members.hasNext()) {
            take(members.next());
        }
        if (ready.isEmpty()) {
            handOut();
        }
        return !ready.isEmpty();
    }

    @Override
    public Member next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.poll();
    }

    private void take(Member member) {
        Optional<Address> place = member instanceof Member.File file ? place(file) : Optional.empty();
        if (place.isEmpty() || contents.containsKey(place.get())) {
            ready.add(member);
        } else {
            hold((Member.File) member, place.get());
        }
    }

    /** Where a page stands that may have others; empty for every other file. */
    private static Optional<Address> place(Member.File file) {
        return Neighbours.onWeb(file.content().location()).or(() -> Neighbours.onDisk(file.name()))
                .filter(there -> mayHavePages(file.content(), there));
    }

    private static boolean mayHavePages(Content content, Address place) {
        return Candidate.isHtml(content)
                && (PageNumber.of(place).filter(page -> page.number() > 1).isPresent() || PageLinks.mayGoOn(content));
    }

    private void hold(Member.File file, Address place) {
        held.put(place, file);
        contents.put(place, file.content());
        bytes += file.content().bytes().length;
        if (bytes > limits.bytes()) {
            handOut();
        }
    }

    private void handOut() {
        Neighbours neighbours = Neighbours.among(Map.copyOf(contents));
        held.values().forEach(file -> ready.add(joined(file, neighbours)));
        held.clear();
        contents.clear();
        bytes = 0;
    }

    private Member joined(Member.File file, Neighbours neighbours) {
        Source page = new MemberSource(file.name(), file.name(), file.content(), Optional.empty());
        return switch (new PagedSource(page, false, neighbours, limits).fetch(Validators.NONE)) {
            case Fetched.Page(Content whole, var validators, var mayIndex, var mayFollow) -> new Member.File(file.name(), whole);
            case Fetched.Refused(var problem) -> new Member.Refused(file.name(), problem);
            case Fetched.Unchanged unchanged -> throw new IllegalStateException("nothing was known of it");
        };
    }
}
