package yomitori.extract.names;

import java.util.ArrayList;
import java.util.List;
import yomitori.extract.MentionExtractor;
import yomitori.extract.Mentions;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Provenance;
import yomitori.text.Analysis;
import yomitori.text.Span;

/**
 * Finds the names of an article and links each to its entity. Built once for a {@link Dictionary}, shared by all threads. The mentions it
 * offers do not overlap each other.
 */
public final class NameExtractor implements MentionExtractor {
    private final Dictionary dictionary;
    private final Newcomers newcomers;
    private final Gazetteer gazetteer;
    private final FirmForms firmForms;
    private final MachineTypes machineTypes;
    private final LatinNames latinNames;
    private final PersonNames personNames;
    private final OrganizationNames organizationNames;
    private final AbbreviatedBodies abbreviatedBodies;
    private final KatakanaBodies katakanaBodies;
    private final DocumentNames documentNames;
    private final CuedFirms cuedFirms;
    private final QuotedNames quotedNames;
    private final PlaceNames placeNames;
    private final BracketAliases bracketAliases;
    private final BareVersions bareVersions;
    private final TierWords tierWords;
    private final Repeats repeats;
    private final Senses senses;
    private final Voice voice;

    private NameExtractor(Dictionary dictionary, VoiceModel model) {
        VersionGrammar grammar = VersionGrammar.standard();
        Versions versions = new Versions(dictionary, grammar);
        Edges edges = Edges.standard();
        Cues cues = Cues.standard();
        this.dictionary = dictionary;
        newcomers = new Newcomers(dictionary, cues);
        gazetteer = new Gazetteer(dictionary, edges, BoundPlaces.standard(), grammar, versions);
        firmForms = new FirmForms(newcomers, cues);
        machineTypes = new MachineTypes(newcomers, cues);
        latinNames = new LatinNames(dictionary, newcomers, cues, grammar);
        personNames = new PersonNames(newcomers, cues);
        organizationNames = new OrganizationNames(newcomers, cues);
        abbreviatedBodies = new AbbreviatedBodies(newcomers, cues);
        katakanaBodies = new KatakanaBodies(newcomers, cues);
        documentNames = new DocumentNames(newcomers, cues);
        cuedFirms = new CuedFirms(newcomers, edges, cues);
        quotedNames = new QuotedNames(newcomers, edges, cues);
        placeNames = new PlaceNames(newcomers, edges);
        bracketAliases = new BracketAliases(cues);
        bareVersions = new BareVersions(dictionary, grammar, versions);
        tierWords = new TierWords(grammar, versions);
        repeats = new Repeats(edges, cues);
        senses = new Senses(dictionary, cues);
        voice = model == null ? null : new Voice(model, newcomers, edges, cues);
    }

    /** Knows the names of {@link Dictionary#standard()}. */
    public static NameExtractor standard() {
        return with(Dictionary.standard());
    }

    /** Knows the names of the dictionary. */
    public static NameExtractor with(Dictionary dictionary) {
        return new NameExtractor(dictionary, VoiceModel.standard());
    }

    /** Knows the names of the dictionary, and goes by tables and shapes alone. */
    static NameExtractor withoutVoice(Dictionary dictionary) {
        return new NameExtractor(dictionary, null);
    }

    /** Knows the names of the dictionary, and asks this model. */
    static NameExtractor with(Dictionary dictionary, VoiceModel model) {
        return new NameExtractor(dictionary, model);
    }

    @Override
    public List<Mention> extract(Analysis analysis, Mentions claimed) {
        Reading reading = read(analysis, claimed);
        repeats.read(reading);
        if (voice != null) {
            voice.read(reading);
            repeats.read(reading);
        }
        senses.read(reading);
        List<Mention> mentions = new ArrayList<>(reading.found().size());
        boolean hidesSome = dictionary.hidesSome();
        for (Found name : reading.found()) {
            if (hidesSome && isHidden(reading.text().substring(name.start(), name.end()), name.entity().type())) {
                continue; // a shape or cue has found it all the same
            }
            Span span = new Span(name.start(), name.end());
            mentions.add(new Mention(span, span.in(analysis.text()), name.entity(), new Provenance("names", name.rule())));
        }
        return mentions;
    }

    /** What tables and shapes find, before the voice is asked. */
    Reading read(Analysis analysis, Mentions claimed) {
        Reading reading = new Reading(analysis);
        Addresses.close(reading);
        for (Mention mention : claimed) {
            reading.close(mention.span().start(), mention.span().end());
        }
        gazetteer.read(reading);
        firmForms.read(reading);
        bareVersions.read(reading);
        tierWords.read(reading);
        machineTypes.read(reading);
        latinNames.read(reading);
        personNames.read(reading);
        organizationNames.read(reading);
        abbreviatedBodies.read(reading);
        katakanaBodies.read(reading);
        documentNames.read(reading);
        cuedFirms.read(reading);
        quotedNames.read(reading);
        placeNames.read(reading);
        bracketAliases.read(reading);
        bareVersions.read(reading);
        return reading;
    }

    private boolean isHidden(String written, NameType type) {
        String name = newcomers.clean(written, type);
        return dictionary.hides(written) || dictionary.hides(name)
                || name.endsWith("社") && dictionary.hides(name.substring(0, name.length() - 1)); // アリババ社
    }
}
