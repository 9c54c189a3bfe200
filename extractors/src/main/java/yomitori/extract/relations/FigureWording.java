package yomitori.extract.relations;

import yomitori.facts.Mention;
import yomitori.facts.Qualifier;
import yomitori.facts.Value;
import yomitori.facts.ValueType;

/** Finds where the words before a figure begin, and which of them only say to what it refers or per how much it is told. */
final class FigureWording extends FigureSentence {
    /** No longer is a bracket that tells a figure again. */
    private static final int LONGEST_ASIDE = 16;

    /** Stands for what the figure before refers to. */
    private static final String SAME = "同";

    private final Rates rates;

    /**
     * The words before a figure.
     *
     * @param rate what they say per how much it is told: 1人あたり; empty where they say nothing
     * @param remark what they say in brackets that changed: 売上 of 前期比（売上）; empty where they say nothing
     */
    record Lead(int from, int until, String words, String rate, String remark) {}

    /** @param rates knows per how much figures are told */
    FigureWording(FigureSentence sentence, Rates rates) {
        super(sentence);
        this.rates = rates;
    }

    /** The words before a figure that begins in bunsetsu {@code first}. */
    Lead before(int first, Mention found) {
        int start = found.span().start();
        int from = behindLastValue(clauses.get(first), start);
        int until = beforeNote(from, Math.max(from, start));
        String lead = Phrases.clean(text, from, until);
        String remark = discourse.sheet().division() == null || discourse.sheet().division().isEmpty() ? "" : words.measuredInBasis(lead);
        return new Lead(from, until, lead, rate(words.withoutBasis(lead)), remark);
    }

    /** The figure that ends in bunsetsu {@code at} with what it is set against. */
    Amount amount(Lead lead, int at, Mention found) {
        int predicate = nouns.predicate(at);
        String past = predicate < 0 ? "" : Baselines.before(clauses.get(at), clauses.get(predicate).predicate(), words, found);
        Mention mention = past.isEmpty() ? found : Baselines.after(found);
        String told = lead.rate().isEmpty() ? words.bases().withoutRemark(words.basis(lead.words()), lead.remark()) : "";
        String basis = lead.words().equals(SAME) ? basisBefore() : told;
        Amount amount = new Amount(at, mention, (Value) mention.meaning(), basis, lead.rate());
        if (!past.isEmpty() || Arrows.isChange(found) && BasisWords.isPast(basis)) {
            return amount.against(past); // 前期9億円→7億円: the time before is that of the first
        }
        boolean alone = basis.isEmpty() && lead.rate().isEmpty();
        return alone ? amount.against(Baselines.compared(text, clauses, phrases, words, amount)) : amount;
    }

    /** To what the figure told last in the sentence refers, 前年比 for 同25% behind 前年比30%; empty where that refers to nothing. */
    private String basisBefore() {
        Draft told = recent.last();
        String scope = told == null ? "" : told.qualifiers().getOrDefault(Qualifier.SCOPE, "");
        return words.isBasis(scope) ? scope : "";
    }

    /** The figure between the words before and behind it. */
    ToldFigure told(Lead lead, Amount amount, int first) {
        Bunsetsu b = clauses.get(amount.at());
        int from = lead.from();
        String remark = lead.remark();
        String before = !lead.rate().isEmpty() ? "" : remark.isEmpty() ? words.withoutBasis(lead.words()) : remark;
        Mention date = before.length() == 1 ? dateBefore(b, from) : null;
        if (date != null && words.isPart(date.surface() + before)) { // 第2四半期末 34円
            before = date.surface() + before;
            from = date.span().start();
        }
        int listed = phrases.behindListed(b); // 8%増・純利益は
        int next = trendEnd(amount.span().end(), b.content().end()); // 売上高8%増・純利益9%増と
        int last = next >= 0 && hasValueBehind(b, next) ? next : listed < 0 ? b.content().end() : listed;
        String behind = Phrases.clean(text, Math.min(behindAside(amount.span().end(), last), last), last);
        return new ToldFigure(amount, first, from, lead.until(), lead.words(), remark, before, behind);
    }

    /** Where a bracket ends that tells a figure again, 5億ドル（約750億円）|以上の; {@code end} of the figure where none does, or none goes on. */
    private int behindAside(int end, int last) {
        int close = Phrases.closing(text, end, Math.min(last - 1, end + LONGEST_ASIDE + 1));
        return close > end ? close + 1 : end;
    }

    /**
     * Where the words before a figure begin: behind the figure or date that stands before it in its bunsetsu, if one does. The 1株 of
     * 1株当たり純資産 is part of the words.
     */
    private int behindLastValue(Bunsetsu b, int figure) {
        int from = b.content().start();
        boolean measure = false;
        for (Mention mention : b.mentions()) {
            int end = mention.span().end();
            boolean before = mention.meaning() instanceof Value && end <= figure && !isInWord(b, mention);
            if (before && !text.startsWith("当たり", end) && !text.startsWith("あたり", end)) {
                from = mention.is(ValueType.DATE) ? behindDate(mention, figure) : end;
                measure = MeasureReader.isMeasure(mention);
            }
        }
        if (measure && isListed(from, figure)) {
            return figure; // 768 GiB メモリ / 19 TB
        }
        int trend = measure ? trendEnd(from, figure) : -1;
        from = trend < 0 ? from : trend + 1;
        return behindSum(behindColumn(from > b.content().start() ? behindBracket(from, figure) : from, figure), figure);
    }

    /** Whether a figure, its noun and a stroke stand right before this one. */
    private boolean isListed(int from, int figure) {
        int at = figure - 1;
        while (at > from && text.charAt(at) == ' ') {
            at--;
        }
        return at > from && "/／".indexOf(text.charAt(at)) >= 0 && Character.isLetter(text.charAt(Signs.behind(text, from, at, " ")));
    }

    /** Behind a date and the tail of its word: 目標 of 2026/3期目標, 普通株式 of 2026年4月1日付 普通株式. */
    private int behindDate(Mention date, int figure) {
        int end = date.span().end();
        boolean year = text.startsWith("期", end) && BusinessYear.shortened(date.surface()) != null;
        boolean day = text.startsWith("付", end) && end + 1 < figure && !Character.isLetter(text.charAt(end + 1));
        return year || day ? end + 1 : end;
    }

    /** Behind a wide blank that parts what follows from another figure: 中9+期8　配当性向40%. */
    private int behindColumn(int from, int figure) {
        int blank = figure - 1;
        while (blank > from && text.charAt(blank) != '\u3000') {
            blank--;
        }
        for (int i = from; i < blank && blank < figure - 1; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return blank + 1;
            }
        }
        return from;
    }

    /** Where a list goes on behind a figure and the word that tells what it is, 増・ of 8%増・純利益9%増; -1 where it does not. */
    private int trendEnd(int figure, int until) {
        int point = text.indexOf('・', figure, until);
        boolean deed = point - figure == 2 && Character.isIdeographic(text.charAt(figure)) && Character.isIdeographic(text.charAt(figure + 1)); // 3億円計上・
        return point > figure && (deed || words.isTrend(text.substring(figure, point))) ? point : -1;
    }

    private static boolean hasValueBehind(Bunsetsu b, int at) {
        return b.mentions().stream().anyMatch(mention -> mention.meaning() instanceof Value && mention.span().start() > at);
    }

    /** Whether a date is part of a longer word: 税引前四半期利益. */
    private boolean isInWord(Bunsetsu b, Mention date) {
        int start = date.span().start();
        int end = date.span().end();
        return date.is(ValueType.DATE) && start > b.content().start() && Character.isLetter(text.charAt(start - 1))
                && end < text.length() && Character.isLetter(text.charAt(end));
    }

    /** Behind a bracket and the sign that lists or adds what follows: 期末 of 中間30円（普通配当）＋期末31円. */
    private int behindBracket(int from, int figure) {
        int close = figure - 1;
        while (close >= from && text.charAt(close) != '）') {
            close--;
        }
        boolean listed = close >= from && close + 1 < figure && "＋+・／".indexOf(text.charAt(close + 1)) >= 0;
        return listed ? close + 2 : from;
    }

    /** 親会社＋子会社26社: what is added is counted alone. */
    private int behindSum(int from, int figure) {
        for (int i = figure - 2; i >= Math.max(from, 1) && "（）()".indexOf(text.charAt(i)) < 0; i--) {
            boolean adds = "＋+".indexOf(text.charAt(i)) >= 0 && Character.isLetter(text.charAt(i - 1))
                    && Character.isIdeographic(text.charAt(i + 1));
            if (adds) {
                return i + 1;
            }
        }
        return from;
    }

    /** Where a note ends the words before a figure: 調整後利益 of 調整後利益※独自の指標 3億円. */
    private int beforeNote(int from, int to) {
        int note = text.indexOf('※', from, to);
        return note > from && Character.isLetter(text.charAt(note - 1)) ? note : to;
    }

    /** The words before a figure where they say per how much it is told: VMあたり; empty otherwise. */
    private String rate(String before) {
        String rate = words.periods().withoutLast(before); // 1株当たり年間
        return rates.end(rate) ? rate : "";
    }

    /** The date that ends at {@code end}, or null. */
    private static Mention dateBefore(Bunsetsu b, int end) {
        return b.mentions().stream().filter(mention -> mention.is(ValueType.DATE) && mention.span().end() == end).findFirst().orElse(null);
    }
}
