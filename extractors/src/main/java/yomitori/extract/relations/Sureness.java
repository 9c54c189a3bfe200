package yomitori.extract.relations;

import java.util.Set;
import yomitori.facts.Argument;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Phrase;
import yomitori.facts.ValueType;

/** Judges whether it is sure what a figure measures: what cannot be told surely is not told. */
final class Sureness {
    /** Shorter words for a group do not say who is in it. */
    static final int SHORTEST_GROUP = 7;

    /** So long are words that name what changed: 過剰在庫. */
    private static final int SHORTEST_NAME = 4;

    /** With more blanks than these the words are a list of things. */
    private static final int MOST_BLANKS = 5;

    /** Rules that make sure that it is told how long something lasts or takes. */
    private static final Set<String> LASTING = Set.of("feat", "turn", "taken");

    private final String text;
    private final Clauses clauses;
    private final MeasureWords words;

    Sureness(String text, Clauses clauses, MeasureWords words) {
        this.text = text;
        this.clauses = clauses;
        this.words = words;
    }

    /** Whether the words may be what is measured: no formula, list or figure, and nothing that only another sentence explains. */
    boolean isTerm(String measured, Mention own) {
        return !isNoTerm(measured) && !(own == null && isFigure(measured)) && !words.isUntold(measured) && !words.isUnmeasured(measured);
    }

    /** Whether a figure of its type may measure the subject. */
    boolean fits(String rule, Argument subject, Amount amount) {
        if (amount.type() == ValueType.DURATION && !LASTING.contains(rule) && !words.isTime(Arguments.display(subject))) {
            return false; // what lasts is told by the noun: 停止時間, 開発期間
        }
        if (amount.type() == ValueType.MONEY && subject instanceof Phrase phrase && words.trends().isYearlyRate(phrase.text().substring(phrase.text().lastIndexOf(' ') + 1))) {
            return false; // 市場は年率20%で拡大し、10億ドルに
        }
        if (amount.type() == ValueType.MONEY && subject instanceof Entity entity && !NameTypes.isWork(entity)) {
            return false; // a firm is not an amount: it raised, paid or earned it
        }
        if (amount.type() == ValueType.MONEY && subject instanceof Phrase phrase && words.isBody(phrase.text())) {
            return false; // ある新興企業が2億円という資金を得た
        }
        boolean compared = amount.type() == ValueType.MULTIPLE;
        if ((compared || amount.type() == ValueType.MONEY) && subject instanceof Phrase phrase && isBody(phrase.text())) {
            return false; // インドのIxigo、某生成AI企業
        }
        if (rule.equals(MeasureDrafts.COUNTED) && subject instanceof Entity entity && NameTypes.BODIES.contains(entity.type())
                && amount.type() != ValueType.QUANTITY) {
            return false; // 30%というA社の予測
        }
        // nor is it so many times or so much of a whole
        return !(rule.equals("subject") && subject instanceof Entity entity && (compared || NameTypes.BODIES.contains(entity.type())));
    }

    /** Whether the rule itself makes sure that something is measured: a share of a whole, a line of a sheet. */
    boolean tells(String rule, String measured, Amount amount) {
        if (amount.type() != ValueType.MONEY) {
            char last = measured.charAt(measured.length() - 1);
            boolean clause = Signs.isHiragana(last); // 修正が必要だった
            boolean told = rule.equals("subject") && (measured.indexOf('の') > 0 || amount.type() == ValueType.PERCENT); // 対象のコンテナ
            boolean group = measured.length() >= SHORTEST_GROUP && (clause || told || words.isBody(measured)); // 効果があったと答えた企業
            boolean trend = words.trendsAt(text, amount.span().end()) || isChanged(rule, measured, amount);
            boolean counted = rule.equals("subject") && amount.type() == ValueType.QUANTITY && measured.length() >= SHORTEST_NAME && !clause && isCounted(amount);
            if (group || counted || amount.type() == ValueType.PERCENT && trend) {
                return true;
            }
        }
        return switch (rule) {
            case "faster", "sized", "target", "share", "doers", MeasureDrafts.ANSWER, MeasureDrafts.DONE, "dividend", "compared", "caption", "card", "relative",
                    "market", "spec", "taken", "placed", "listing" -> true;
            default -> clauses.isLine(text) && amount.type() != ValueType.QUANTITY;
        };
    }

    /** Whether the word behind the figure in its bunsetsu says that what the words name changed by it: 入力ミス99%削減, 過剰在庫を15%削減した. */
    private boolean isChanged(String rule, String measured, Amount amount) {
        Bunsetsu b = clauses.get(amount.at());
        boolean named = rule.equals("before") || (rule.equals("object") || rule.equals("subject")) && measured.length() >= SHORTEST_NAME;
        return named && b.predicate() != null && !b.predicate().negated() && words.verbs().changes(b.predicate().lemma())
                && !Changes.isSigned(amount.mention()) && !isQuoted(amount.span().start());
    }

    /** Whether the sentence ends with how many its subject are, which a counter of things tells: 対応端末は14機種だ. */
    private boolean isCounted(Amount amount) {
        Bunsetsu b = clauses.get(amount.at());
        int next = amount.at() + 1;
        boolean becomes = (b.kase() == Case.NI || b.kase() == Case.WO) && next < clauses.size() && clauses.head(amount.at()) == next
                && clauses.get(next).predicate() != null && becomes(b.kase(), clauses.get(next).predicate().lemma()); // 対応端末が14機種に増え
        boolean last = becomes || amount.at() == clauses.size() - 1 || amount.at() == clauses.size() - 2 && b.kase() == Case.TO;
        return last && amount.hasCounter() && !amount.isOne() && !isQuoted(amount.span().start());
    }

    /** Whether a verb says of its subject that they are so many now: 14機種に増える, 14機種に上る, 14機種を超える. */
    private boolean becomes(Case kase, String lemma) {
        return kase == Case.NI && words.verbs().turns(lemma) || words.verbs().levels(lemma);
    }

    /** Whether a quotation of the sentence is open there: 「期間を20%短縮する」などの目標. */
    private boolean isQuoted(int at) {
        int depth = 0;
        for (int i = clauses.get(0).content().start(); i < at; i++) {
            depth += text.charAt(i) == '「' ? 1 : text.charAt(i) == '」' && depth > 0 ? -1 : 0;
        }
        return depth > 0 || clauses.get(0).content().start() > 0 && text.charAt(clauses.get(0).content().start() - 1) == '「';
    }

    /** Whether a name of the sentence stands in the words. */
    boolean holdsName(String measured) {
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                if (mention.isName() && measured.contains(mention.surface())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the words are a foreign sentence rather than a term: Startup raises. */
    static boolean isForeign(String measured) {
        int blanks = 0;
        for (int i = 0; i < measured.length(); i++) {
            blanks += measured.charAt(i) == ' ' ? 1 : 0;
            if (measured.charAt(i) == '\\' || i == 0 && measured.charAt(i) == '（') { // of a formula; a remark
                return true;
            }
            if (measured.charAt(i) > 0x2000) {
                return false;
            }
        }
        return blanks > 1;
    }

    /** Whether the words hold signs that stand in formulas and code and in no term, or list more than one. */
    private static boolean isNoTerm(String measured) {
        int blanks = 0;
        for (int i = 0; i < measured.length(); i++) {
            if ("$\\[]{}='<>|^※×【】".indexOf(measured.charAt(i)) >= 0) {
                return true;
            }
            blanks += measured.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks > MOST_BLANKS || blanks > 0 && measured.contains(" / ");
    }

    /** Whether the words are only another figure, with its unit in Latin letters: 最大 72 vCPU, AC100-240V. */
    private boolean isFigure(String measured) {
        int first = 0;
        while (first < measured.length() && !Character.isDigit(measured.charAt(first))) {
            first++;
        }
        if (first == measured.length()) {
            return false;
        }
        for (int i = first; i < measured.length(); i++) {
            if (measured.charAt(i) > 0x2000 && Character.isLetter(measured.charAt(i))) {
                return false;
            }
        }
        String before = measured.substring(0, first).strip();
        return before.isEmpty() || words.isSilent(before) || before.length() <= 2 && measured.indexOf('-') > first;
    }

    /** Whether the words end with who is no amount: a firm's or person's name, or 新興企業. */
    private boolean isBody(String measured) {
        if (words.isBody(measured) && measured.length() < SHORTEST_GROUP) {
            return true;
        }
        for (int i = 0; i < clauses.size(); i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                if (mention.meaning() instanceof Entity entity && (NameTypes.BODIES.contains(entity.type()) || entity.type() == NameType.PERSON)
                        && measured.endsWith(mention.surface())) {
                    return true;
                }
            }
        }
        return false;
    }
}
