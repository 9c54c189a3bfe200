package yomitori.extract.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import yomitori.facts.Entity;
import yomitori.facts.NameType;
import yomitori.text.Sentence;

/**
 * Gives a version that stands alone to its family: R1 is DeepSeek R1 where the article calls it so, or where DeepSeek stands in front of
 * it as its maker.
 */
final class BareVersions {
    /** How far in front of a bare version its maker may stand. */
    private static final int REACH = 60;

    private final Dictionary dictionary;
    private final VersionGrammar grammar;
    private final Versions versions;

    BareVersions(Dictionary dictionary, VersionGrammar grammar, Versions versions) {
        this.dictionary = dictionary;
        this.grammar = grammar;
        this.versions = versions;
    }

    /** Finds bare versions in the free parts of the text. */
    void read(Reading reading) {
        String text = reading.text();
        Map<String, Entity> tails = tails(reading);
        Map<String, Entity> settled = new HashMap<>();
        Set<Entity> companies = null;
        Landmarks.Offsets runs = reading.landmarks().latin();
        for (int run = 0; run < runs.size(); run++) {
            int i = runs.get(run);
            if (!Script.isUpper(text, i) || i > 0 && isInRun(text, i - 1)) {
                continue;
            }
            int end = VersionGrammar.runEnd(text, i);
            if (end - i > 9 || !Script.isDigit(text, end - 1) && !Script.isDigit(text, end - 2)) {
                continue;
            }
            int word = LatinPhrase.wordEnd(text, i);
            if (word > end && tails.containsKey(Key.of(text.substring(i, word))) && reading.isFree(i, word)) {
                reading.add(new Found(i, word, tails.get(Key.of(text.substring(i, word))), "versions:bare"));
            } else if ((word == end || text.charAt(end) != '-' || text.charAt(end + 1) < 'a') && reading.isFree(i, end) && VersionGrammar.isCode(text, i, end)) {
                int whole = grammar.extend(text, end, NameType.MODEL);
                String written = text.substring(i, whole);
                Entity entity = tails.get(Key.of(written));
                if (entity == null && whole > end) {
                    entity = extended(tails.get(Key.of(text.substring(i, end))), text.substring(end, whole));
                }
                if (entity == null) {
                    entity = settled.get(written);
                }
                if (entity == null) {
                    entity = ofMaker(reading, i, written);
                }
                if (entity == null && isPresented(reading, i, whole)) {
                    companies = companies == null ? companies(reading) : companies;
                    entity = ofAny(companies, written);
                }
                if (entity != null) {
                    settled.put(written, entity);
                    reading.add(new Found(i, whole, entity, "versions:bare"));
                }
            }
        }
    }

    private static boolean isInRun(String text, int before) {
        char c = text.charAt(before);
        return Script.isLatinOrDigit(c) || (c == '-' || c == '.' || c == '_' || c == '/') && Script.isLatinOrDigit(text, before - 1);
    }

    /** The ends of the article's own names that may stand for them: R1 of DeepSeek R1. */
    private Map<String, Entity> tails(Reading reading) {
        Map<String, Entity> tails = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Found name : reading.found()) {
            NameType type = name.entity().type();
            if ((type == NameType.MODEL || type == NameType.PRODUCT) && seen.add(name.entity().id())) {
                String full = name.entity().name();
                for (int i = 1; i < full.length(); i++) {
                    if (Key.isSeparator(full.charAt(i - 1)) && Script.isUpper(full.charAt(i))
                            && VersionGrammar.isCode(full, i, VersionGrammar.runEnd(full, i))) {
                        tails.putIfAbsent(Key.of(full.substring(i)), name.entity());
                        if (type == NameType.PRODUCT) {
                            tails.putIfAbsent(Key.of(full.substring(i, VersionGrammar.runEnd(full, i))), name.entity());
                        }
                    }
                }
            }
        }
        return tails;
    }

    private Entity extended(Entity family, String rest) {
        return family == null ? null : versions.version(family, rest, family.type());
    }

    /** The version of the company or family that stands closely in front, in the same sentence. */
    private Entity ofMaker(Reading reading, int at, String written) {
        Sentence sentence = reading.analysis().sentenceAt(at);
        int from = Math.max(at - REACH, sentence == null ? 0 : sentence.span().start());
        for (Found name = reading.lastIn(from, at); name != null; name = reading.lastIn(from, name.start())) {
            if (name.entity().type() == NameType.MODEL || name.entity().type() == NameType.PRODUCT) {
                return null;
            }
            if (name.entity().type() == NameType.COMPANY) {
                boolean near = leadsTo(reading.text(), name.end(), at);
                return near ? of(name.entity(), written, isQuoted(reading.text(), at)) : null;
            }
        }
        return null;
    }

    /** Whether the words between a maker and a version tie them: の, が発表した, の次世代モデル. */
    private static boolean leadsTo(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("。、,;；()（）「".indexOf(text.charAt(i)) >= 0 && i < to - 1) {
                return false;
            }
        }
        int start = from;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        return start >= to || "のが製「『".indexOf(text.charAt(start)) >= 0;
    }

    private static boolean isQuoted(String text, int at) {
        return at > 0 && "「『“\"".indexOf(text.charAt(at - 1)) >= 0;
    }

    private Entity ofAny(Set<Entity> companies, String written) {
        for (Entity company : companies) {
            Entity entity = of(company, written, false);
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    /** The company's version: a known one, or a new one where its models bear its name and the text presents it as a name. */
    private Entity of(Entity company, String written, boolean mayBeNew) {
        Candidate known = dictionary.find(company.name() + written, NameType.MODEL, NameType.PRODUCT);
        if (known != null) {
            return known.entry().entity();
        }
        return mayBeNew && versions.isHead(company) ? versions.version(company, " " + written, NameType.MODEL) : null;
    }

    private static Set<Entity> companies(Reading reading) {
        Set<Entity> companies = new LinkedHashSet<>();
        for (Found name : reading.found()) {
            if (name.entity().type() == NameType.COMPANY) {
                companies.add(name.entity());
            }
        }
        return companies;
    }

    /** Whether quotes or a word such as モデル show that a code is a name. */
    private static boolean isPresented(Reading reading, int start, int end) {
        String text = reading.text();
        return isQuoted(text, start) || text.startsWith("モデル", end) || text.startsWith("シリーズ", end);
    }
}
