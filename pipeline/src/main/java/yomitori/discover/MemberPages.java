package yomitori.discover;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import yomitori.source.Address;
import yomitori.source.Content;
import yomitori.source.Limits;
import yomitori.source.RefusedSource;
import yomitori.source.Source;
import yomitori.unpack.Member;

/**
 * The files of an archive as sources. Pages that may belong to an article of several are held back until the others have come,
 * and handed out last: as many as one file may be large, so that memory stays bounded.
 */
final class MemberPages extends Search {
    private final Source archive;
    private final Iterator<Member> members;
    private final Limits limits;
    private final Map<Address, Source> held = new LinkedHashMap<>();
    private final Map<Address, Content> contents = new LinkedHashMap<>();
    private long bytes;

    MemberPages(Source archive, Iterator<Member> members, Limits limits) {
        this.archive = archive;
        this.members = members;
        this.limits = limits;
    }

    @Override
    boolean step() {
        if (members.hasNext()) {
            take(members.next());
            return true;
        }
        boolean isLeft = !held.isEmpty();
        handOut();
        return isLeft;
    }

    private void take(Member member) {
        String within = member.name().isEmpty() ? "" : "!/" + member.name();
        String location = archive.location() + within;
        String name = archive.name() + within;
        switch (member) {
            case Member.Refused refused -> found(new RefusedSource(location, name, refused.problem()));
            case Member.File file -> {
                Source source = new MemberSource(location, name, file.content(), archive.lastModified());
                Optional<Address> place = Neighbours.onWeb(file.content().location())
                        .or(() -> Neighbours.onDisk(file.name())).filter(there -> mayHavePages(file.content(), there));
                if (place.isEmpty() || contents.containsKey(place.get())) {
                    found(source);
                } else {
                    hold(source, file.content(), place.get());
                }
            }
        }
    }

    private static boolean mayHavePages(Content content, Address place) {
        return Candidate.isHtml(content)
                && (PageNumber.of(place).filter(page -> page.number() > 1).isPresent() || PageLinks.mayGoOn(content));
    }

    private void hold(Source source, Content content, Address place) {
        held.put(place, source);
        contents.put(place, content);
        bytes += content.bytes().length;
        if (bytes > limits.bytes()) {
            handOut();
        }
    }

    private void handOut() {
        Neighbours neighbours = Neighbours.among(Map.copyOf(contents));
        held.values().forEach(page -> found(new PagedSource(page, false, neighbours, limits)));
        held.clear();
        contents.clear();
        bytes = 0;
    }
}
