package yomitori.extract.relations;

import yomitori.facts.Mention;

/** Reads figures in brackets: the one before them told again or set against another (前期 58.46円), or one with a name of its own (EPS 294円). */
final class AsideReader {
    /** Longest words in front of a figure in brackets. */
    private static final int LONGEST_LEAD = 12;

    /** What ends the words in front of a figure. */
    private static final String ENDS = "（(、,，/／・；;。%％円」";

    private final String text;
    private final Clauses clauses;
    private final MeasuredNouns nouns;
    private final MeasureWords words;
    private final MeasureDrafts drafts;

    AsideReader(String text, Clauses clauses, MeasuredNouns nouns, MeasureWords words, MeasureDrafts drafts) {
        this.text = text;
        this.clauses = clauses;
        this.nouns = nouns;
        this.words = words;
        this.drafts = drafts;
    }

    /** Whether the words go on behind the figure, so that it only belongs to what they say: Wilson 95% CI. */
    private boolean goesOn(int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && at - end <= 1 && Character.isLetter(text.charAt(at)) && text.charAt(at) < 0x2000;
    }

    /** The name in brackets that the words are, or null. */
    private Mention name(int at, String words) {
        return clauses.get(at).asides().stream().filter(aside -> aside.isName() && aside.surface().equals(words)).findFirst().orElse(null);
    }

    /** Whether the words before it are the lower end of a range: 1 GiB ~ 64 TiB. */
    private static boolean isFigure(String lead) {
        return Character.isDigit(lead.charAt(0)) && !lead.contains("たり");
    }

    void read(Amount amount) {
        if (words.isTrivial(amount.value())) {
            return; // 22歳の人に聞いた
        }
        int start = amount.span().start();
        int from = start;
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0 && start - from < LONGEST_LEAD) {
            from--;
        }
        String lead = Phrases.clean(text.substring(from, start));
        String plain = words.withoutBasis(lead);
        Amount told = amount.against(words.basis(lead));
        if (words.isVacuous(plain)) {
            Draft before = drafts.toldBefore(from, LONGEST_LEAD);
            if (before != null) {
                drafts.retell(told, before);
            }
        } else if (plain.equals(lead) && nouns.isNounPhrase(from, start) && !isFigure(lead) && !goesOn(amount.span().end())) {
            drafts.add("aside", lead, name(amount.at(), lead), null, amount, amount.at(), amount.at());
        }
    }
}
