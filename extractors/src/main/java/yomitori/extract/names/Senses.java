package yomitori.extract.names;

import java.util.HashSet;
import java.util.Set;
import yomitori.facts.Entity;
import yomitori.facts.NameType;
import yomitori.text.Sentence;

/** Decides between the things that one name may mean: the model or the service built on it, the firm or its product. */
final class Senses {
    private static final String[] JOINTS = {"、", ",", "・", "/", "や", "と"};
    private static final int LONGEST_ACT = 80;
    /** The longest kind of a work in front of its quoted name, with の. */
    private static final int LONGEST_KIND = 20;
    private static final String[] LISTING = {"、", ",", "・", "/", "や"};

    private final Dictionary dictionary;
    private final CueWords service;
    private final CueWords called;
    private final CueWords near;
    private final CueWords both;
    private final CueWords firm;
    private final CueWords sellers;
    private final CueWords acts;
    private final CueWords had;
    private final FirmLists firmLists;
    private final CueWords deals;
    private final CueWords modelToo;
    private final CueWords modelAfter;

    Senses(Dictionary dictionary, Cues cues) {
        this.dictionary = dictionary;
        service = cues.of(Cues.Kind.SERVICE_AFTER);
        called = cues.of(Cues.Kind.SERVICE_BEFORE);
        near = cues.of(Cues.Kind.SERVICE_NEAR);
        both = cues.of(Cues.Kind.FIRM_OR_SERVICE);
        firm = cues.of(Cues.Kind.AFTER);
        sellers = cues.of(Cues.Kind.SELLER);
        acts = cues.of(Cues.Kind.FIRM_ACT);
        had = cues.of(Cues.Kind.FIRM_HAS);
        firmLists = new FirmLists(cues);
        deals = cues.of(Cues.Kind.DEAL);
        modelToo = cues.of(Cues.Kind.MODEL_TOO);
        modelAfter = cues.of(Cues.Kind.MODEL_AFTER);
    }

    void read(Reading reading) {
        Set<String> services = services(reading);
        for (Found name : reading.found()) {
            switch (name.entity().type()) {
                case MODEL -> readModel(reading, name, services);
                case COMPANY -> readCompany(reading, name);
                case PRODUCT -> readProduct(reading, name);
                case PERSON -> readPerson(reading, name);
                default -> { }
            }
        }
    }

    /** The families that the article calls an assistant or a bot somewhere. */
    private Set<String> services(Reading reading) {
        Set<String> services = new HashSet<>();
        for (Found name : reading.found()) {
            if (isBareFamily(name) && called.endingAt(reading.text(), name.start()) != 0) {
                services.add(name.entity().name());
            }
        }
        return services;
    }

    private static boolean isBareFamily(Found name) {
        String model = name.entity().name();
        return name.entity().type() == NameType.MODEL && name.rule().startsWith("model.tsv")
                && !Script.isDigit(model, model.length() - 1) && model.indexOf(' ') < 0;
    }

    /** A family's bare name is the service where people use, buy or load it, and throughout an article that calls it one. */
    private void readModel(Reading reading, Found name, Set<String> services) {
        if (!isBareFamily(name)) {
            return;
        }
        String model = name.entity().name();
        String text = reading.text();
        int at = name.end() < text.length() && text.charAt(name.end()) == ' ' ? name.end() + 1 : name.end();
        boolean called = services.contains(model) && modelAfter.startingAt(text, at) == 0;
        if (called || service.startingAt(text, at) != 0 || isShare(text, at) || isNearService(reading, name)) {
            reading.replace(name.as(Versions.unlisted(model, NameType.PRODUCT), "senses:service"));
        }
    }

    /** A percentage right behind a name: Gemini 37%. */
    private static boolean isShare(String text, int at) {
        int i = at;
        while (Script.isDigit(text, i) || i > at && i < text.length() && text.charAt(i) == '.') {
            i++;
        }
        return i > at && i < text.length() && text.charAt(i) == '%';
    }

    private boolean isNearService(Reading reading, Found name) {
        Sentence sentence = reading.analysis().sentenceAt(name.start());
        String text = reading.text();
        int end = sentence == null ? text.length() : sentence.span().end();
        for (int i = name.end(); i < Math.min(end, name.end() + 40); i++) {
            if (near.startingAt(text, i) != 0) {
                return true;
            }
        }
        return false;
    }

    /** A name that both a firm and its product bear means the product, unless the text shows a firm. */
    private void readCompany(Reading reading, Found name) {
        if (!name.rule().startsWith("company.tsv") || isModelToo(reading, name)) {
            return;
        }
        Candidate product = dictionary.find(reading.text().substring(name.start(), name.end()), NameType.PRODUCT);
        String firmName = name.entity().name();
        boolean listed = product != null && product.form().mark() == Form.Mark.PLAIN;
        if (!listed && !both.is(firmName, 0, firmName.length()) || isFirm(reading, name)) {
            return;
        }
        reading.replace(listed ? name.as(product.entry().entity(), product.entry().rule())
                : name.as(Versions.unlisted(firmName, NameType.PRODUCT), "senses:product"));
    }

    /** A product that bears the first words of its maker's name means the maker where only a firm can be meant. */
    private void readProduct(Reading reading, Found name) {
        if (!name.rule().startsWith("product.tsv") || isModelToo(reading, name)) {
            return;
        }
        Entity maker = dictionary.owner(name.entity().id()).flatMap(dictionary::entity).orElse(null);
        if (maker != null && maker.type() == NameType.COMPANY && isNamedAlike(name.entity().name(), maker.name())
                && (isOnlyFirm(reading, name) || ownsQuoted(reading, name, maker))) {
            reading.replace(name.as(maker, "senses:firm"));
        }
    }

    /** Whether the name owns another work of its maker in quotes: Zorrowのブラウザ「X」. */
    private boolean ownsQuoted(Reading reading, Found name, Entity maker) {
        String text = reading.text();
        int open = name.end();
        int limit = text.startsWith("の", open) ? Math.min(text.length(), open + LONGEST_KIND) : open;
        while (open < limit && "「をでがは、。".indexOf(text.charAt(open)) < 0) {
            open++;
        }
        Found work = open < limit && text.charAt(open) == '「' ? reading.startingAt(open + 1) : null;
        return work != null && dictionary.owner(work.entity().id()).filter(maker.id()::equals).isPresent();
    }

    /** Whether a product bears the first words of a firm's name, or is its site: Zorrow, Zorrow.co.jp. */
    private static boolean isNamedAlike(String product, String firm) {
        return firm.startsWith(product) && !Script.isLatinOrDigit(firm, product.length()) || product.startsWith(firm + ".");
    }

    /** Katakana with ・ read as a person are the firm that the article shows under these very words. */
    private static void readPerson(Reading reading, Found name) {
        Reading.Learned learned = name.rule().equals("person:katakana")
                ? reading.learnedAs(reading.text().substring(name.start(), name.end())) : null;
        if (learned != null && learned.entity().type() == NameType.COMPANY) {
            reading.replace(name.as(learned.entity(), learned.rule()));
        }
    }

    private boolean isOnlyFirm(Reading reading, Found name) {
        String text = reading.text();
        int at = name.end() < text.length() && text.charAt(name.end()) == ' ' ? name.end() + 1 : name.end();
        if (firm.startingAt(text, at) != 0 || text.startsWith("co-founder", at) || sellers.endingAt(text, name.start()) != 0) {
            return true;
        }
        boolean has = text.startsWith("の", at) && had.startingAt(text, at + 1) != 0; // Zorrowの評価額
        boolean party = text.startsWith("と", at) && actsWith(text, at + 1);
        return has || party || isPersonAt(reading, at) || isActor(reading, name) || firmLists.leadsToFirms(reading, name.end())
                || isBeside(reading, name, NameType.COMPANY) && !isMixedList(reading, name);
    }

    /** Whether the name is the subject of what only firms do to something: Zorrowが地図ツール「X」を発表. */
    private boolean isActor(Reading reading, Found name) {
        String text = reading.text();
        boolean headline = text.startsWith("、", name.end()) && Headlines.open(text, name.start(), name.end());
        if (!headline && !text.startsWith("が", name.end()) && !text.startsWith("は", name.end())) {
            return false;
        }
        Sentence sentence = reading.analysis().sentenceAt(name.start());
        int end = sentence == null ? text.length() : Math.min(sentence.span().end(), name.end() + LONGEST_ACT);
        for (int i = text.indexOf('を', name.end()); i >= 0 && i < end; i = text.indexOf('を', i + 1)) {
            int at = Sums.behind(text, i + 1);
            int act = acts.startingAt(text, at);
            if (act != 0 && !text.startsWith("され", at + acts.length(act))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a joint leads from the name to anything but a firm: a list of firms holds nothing else. */
    private static boolean isMixedList(Reading reading, Found name) {
        String text = reading.text();
        for (String joint : LISTING) {
            Found next = reading.startingAt(name.end() + joint.length());
            Found before = reading.endingAt(name.start() - joint.length());
            if (text.startsWith(joint, name.end()) && (next == null || next.entity().type() != NameType.COMPANY)
                    || text.startsWith(joint, name.start() - joint.length())
                            && (before == null || before.entity().type() != NameType.COMPANY)) {
                return true;
            }
        }
        return false;
    }

    /** A firm or service whose models bear its own name means the model in the company of models. */
    private boolean isModelToo(Reading reading, Found name) {
        String known = name.entity().name();
        if (!modelToo.is(known, 0, known.length())) {
            return false;
        }
        String text = reading.text();
        boolean models = isBeside(reading, name, NameType.MODEL) && !isBeside(reading, name, NameType.COMPANY)
                && !isBeside(reading, name, NameType.PRODUCT);
        boolean model = models || modelAfter.startingAt(text, name.end()) != 0;
        if (model) {
            reading.replace(name.as(Versions.unlisted(known, NameType.MODEL), "senses:model"));
        }
        return model;
    }

    private boolean isFirm(Reading reading, Found name) {
        String text = reading.text();
        int at = name.end() < text.length() && text.charAt(name.end()) == ' ' ? name.end() + 1 : name.end();
        if (isMaker(reading, name, at) || firm.startingAt(text, at) != 0 || text.startsWith("の「", at) || text.startsWith("の『", at)
                || text.startsWith("の", at) && isAct(text, at + 1) || text.startsWith("と", at) && actsWith(text, at + 1)) {
            return true;
        }
        if (isBeside(reading, name, NameType.COMPANY) || firmLists.leadsToFirms(reading, name.end()) || isOfParent(reading, name)
                || sellers.endingAt(text, name.start()) != 0 || isPersonAt(reading, at)) {
            return true;
        }
        if (!text.startsWith("が", at) && !text.startsWith("は", at) && !text.startsWith("も", at)) {
            return false;
        }
        Sentence sentence = reading.analysis().sentenceAt(name.start());
        int end = sentence == null ? text.length() : Math.min(sentence.span().end(), name.end() + 120);
        for (int i = at; i < end; i++) {
            boolean katakana = Script.of(text.charAt(i)) == Script.KATAKANA && Script.of(text.charAt(i - 1)) != Script.KATAKANA;
            int act = katakana || Script.of(text.charAt(i)) == Script.KANJI ? acts.startingAt(text, i) : 0;
            if (act != 0 && !(katakana && text.startsWith("され", i + acts.length(act)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands at {@code from} is what firms do, or ends so: 投資, 巨額な投資. */
    private boolean isAct(String text, int from) {
        return acts.startingAt(text, from) != 0 || acts.endingAt(text, FirmLists.endOfNoun(text, from)) != 0;
    }

    /** Whether firms do with one another what stands at {@code from}: 提携, の提携, 9億ドル規模のクラウド契約. */
    private boolean actsWith(String text, int from) {
        int sum = Sums.owning(text, from);
        return sum > from ? isAct(text, sum) : acts.startingAt(text, text.startsWith("の", from) ? from + 1 : from) != 0;
    }

    /** Whether the name stands in brackets behind the firm that it belongs to: アマゾン(AWS). */
    private boolean isOfParent(Reading reading, Found name) {
        String text = reading.text();
        int open = name.start() - 1;
        boolean alone = open > 0 && text.charAt(open) == '(' && text.startsWith(")", name.end());
        Found parent = alone ? reading.endingAt(text.charAt(open - 1) == ' ' ? open - 1 : open) : null;
        return parent != null && parent.entity().type() == NameType.COMPANY
                && parent.entity().id().equals(dictionary.owner(name.entity().id()).orElse(null));
    }

    /** Whether somebody is named right behind the name, as firms and their people are: GREE田中氏, GREEの田中氏. */
    private static boolean isPersonAt(Reading reading, int at) {
        Found person = reading.startingAt(reading.text().startsWith("の", at) ? at + 1 : at);
        return person != null && person.entity().type() == NameType.PERSON;
    }

    /** Whether の and a product follow that is known as its own: AWSのInferentia. */
    private boolean isMaker(Reading reading, Found name, int at) {
        if (!reading.text().startsWith("の", at)) {
            return false;
        }
        int behind = at + 1 < reading.text().length() && reading.text().charAt(at + 1) == ' ' ? at + 2 : at + 1;
        Found work = reading.startingAt(behind);
        String maker = work == null ? null : dictionary.owner(work.entity().id()).orElse(null);
        return maker != null && (maker.equals(name.entity().id())
                || maker.equals(dictionary.owner(name.entity().id()).orElse(null))); // a division and what its firm makes
    }

    private boolean isBeside(Reading reading, Found name, NameType type) {
        String text = reading.text();
        for (String joint : JOINTS) {
            if (text.startsWith(joint, name.end())) {
                Found next = reading.startingAt(name.end() + joint.length());
                if (next != null && isOnly(next, type)) {
                    return true;
                }
            }
            if (text.startsWith(joint, name.start() - joint.length())) {
                Found before = reading.endingAt(name.start() - joint.length());
                if (before != null && isOnly(before, type)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a name is of the type, and, where it is a firm, no service bears its name too. */
    private boolean isOnly(Found name, NameType type) {
        String canonical = name.entity().name();
        return name.entity().type() == type && (type != NameType.COMPANY || !both.is(canonical, 0, canonical.length()));
    }
}
