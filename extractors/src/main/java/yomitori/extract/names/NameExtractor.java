package yomitori.extract.names;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.MentionExtractor;
import yomitori.extract.Mentions;
import yomitori.facts.Mention;
import yomitori.facts.Provenance;
import yomitori.text.Analysis;
import yomitori.text.Span;

/**
 * Finds the names of an article and links each to its entity. Built once for a {@link Dictionary}, shared by all threads. The mentions it
 * offers do not overlap each other.
 */
public final class NameExtractor implements MentionExtractor {
    private final Gazetteer gazetteer;
    private final BareVersions bareVersions;

    private NameExtractor(Dictionary dictionary) {
        VersionGrammar grammar = VersionGrammar.standard();
        Versions versions = new Versions(dictionary, grammar);
        gazetteer = new Gazetteer(dictionary, Edges.standard(), BoundPlaces.standard(), grammar, versions);
        bareVersions = new BareVersions(dictionary, grammar, versions);
    }

    /** Knows the names of {@link Dictionary#standard()}. */
    public static NameExtractor standard() {
        return with(Dictionary.standard());
    }

    /** Knows the names of the dictionary. */
    public static NameExtractor with(Dictionary dictionary) {
        return new NameExtractor(dictionary);
    }

    @Override
    public List<Mention> extract(Analysis analysis, Mentions claimed) {
        Reading reading = new Reading(analysis);
        Addresses.close(reading);
        for (Mention mention : claimed) {
            reading.close(mention.span().start(), mention.span().end());
        }
        gazetteer.read(reading);
        bareVersions.read(reading);
        List<Mention> mentions = new ArrayList<>(reading.found().size());
        for (Found name : reading.found()) {
            Span span = new Span(name.start(), name.end());
            mentions.add(new Mention(span, span.in(analysis.text()), name.entity(), new Provenance("names", name.rule())));
        }
        return mentions;
    }
}
