package yomitori.extract.names;

import yomitori.facts.NameType;
import yomitori.text.Sentence;

/** Decides between the things that one name may mean: the model or the service built on it, the firm or its product. */
final class Senses {
    private static final String[] JOINTS = {"、", ",", "・", "/", "や", "と"};

    private final Dictionary dictionary;
    private final CueWords service;
    private final CueWords near;
    private final CueWords both;
    private final CueWords firm;
    private final CueWords acts;

    Senses(Dictionary dictionary, Cues cues) {
        this.dictionary = dictionary;
        service = cues.of(Cues.Kind.SERVICE_AFTER);
        near = cues.of(Cues.Kind.SERVICE_NEAR);
        both = cues.of(Cues.Kind.FIRM_OR_SERVICE);
        firm = cues.of(Cues.Kind.AFTER);
        acts = cues.of(Cues.Kind.FIRM_ACT);
    }

    void read(Reading reading) {
        for (Found name : reading.found()) {
            switch (name.entity().type()) {
                case MODEL -> readModel(reading, name);
                case COMPANY -> readCompany(reading, name);
                default -> { }
            }
        }
    }

    /** A family's bare name is the service where people use, buy or load it. */
    private void readModel(Reading reading, Found name) {
        String model = name.entity().name();
        if (!name.rule().startsWith("model.tsv") || Script.isDigit(model, model.length() - 1) || model.indexOf(' ') >= 0) {
            return;
        }
        String text = reading.text();
        int at = name.end() < text.length() && text.charAt(name.end()) == ' ' ? name.end() + 1 : name.end();
        if (service.startingAt(text, at) != 0 || isShare(text, at) || isNearService(reading, name)) {
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
        if (!name.rule().startsWith("company.tsv")) {
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

    private boolean isFirm(Reading reading, Found name) {
        String text = reading.text();
        int at = name.end() < text.length() && text.charAt(name.end()) == ' ' ? name.end() + 1 : name.end();
        if (firm.startingAt(text, at) != 0 || text.startsWith("の「", at) || text.startsWith("の『", at)
                || text.startsWith("の", at) && acts.startingAt(text, at + 1) != 0) {
            return true;
        }
        if (isBesideCompany(reading, name)) {
            return true;
        }
        if (!text.startsWith("が", at) && !text.startsWith("は", at) && !text.startsWith("も", at)) {
            return false;
        }
        Sentence sentence = reading.analysis().sentenceAt(name.start());
        int end = sentence == null ? text.length() : Math.min(sentence.span().end(), name.end() + 120);
        for (int i = at; i < end; i++) {
            if (Script.of(text.charAt(i)) == Script.KANJI && acts.startingAt(text, i) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isBesideCompany(Reading reading, Found name) {
        String text = reading.text();
        for (String joint : JOINTS) {
            if (text.startsWith(joint, name.end())) {
                Found next = reading.startingAt(name.end() + joint.length());
                if (next != null && isPlainFirm(next)) {
                    return true;
                }
            }
            if (text.startsWith(joint, name.start() - joint.length())) {
                Found before = reading.endingAt(name.start() - joint.length());
                if (before != null && isPlainFirm(before)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a name is that of a firm, and no service bears it too. */
    private boolean isPlainFirm(Found name) {
        String firmName = name.entity().name();
        return name.entity().type() == NameType.COMPANY && !both.is(firmName, 0, firmName.length());
    }
}
