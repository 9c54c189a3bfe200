package yomitori.extract.relations;

import yomitori.facts.Entity;
import yomitori.facts.Figure;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Phrase;
import yomitori.facts.ValueType;

/**
 * Reads figures in brackets: the one before them told again or set against another (前期 58.46円), or one with a name of its own
 * (EPS 294円).
 */
final class AsideReader extends FigureSentence {
    /** Longest words in front of a figure in brackets. */
    private static final int LONGEST_LEAD = 12;

    /** What ends the words in front of a figure. */
    private static final String ENDS = "（(、,，/／・；;。%％円」→";

    /** Behind a figure of before, leads to what became of it. */
    private static final String SINCE = "から";

    /** Stands for what the bracket before told of. */
    private static final String SAME = "同";

    private final Answers answers;
    private String period = ""; // for which the bracket tells what follows: 上期も営業+4%・純利益+9%
    private String account = ""; // of which the bracket before told
    private String shared; // what the sentences before measured of one thing, and this one of others; null until it is asked for

    /** @param answers reads the same sentence */
    AsideReader(FigureSentence sentence, Answers answers) {
        super(sentence);
        this.answers = answers;
    }

    /** The words behind the period that they speak of: 営業 of 上期も営業. */
    private String behindTopic(String lead) {
        int topic = Math.max(lead.lastIndexOf('は'), lead.lastIndexOf('も'));
        return topic > 0 && topic + 1 < lead.length() && words.isPeriod(lead.substring(0, topic)) ? lead.substring(topic + 1) : lead;
    }

    /** Whether the words go on behind the figure, so that it only belongs to what they say: Wilson 95% CI, SATA 6Gbps接続. */
    private boolean goesOn(int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && at - end <= 1 && Character.isLetter(text.charAt(at))
                && !figures.isHeld(text, at) && (text.charAt(at) < 0x2000 || !words.trendsAt(text, at));
    }

    /** The name in brackets that the words are, or null. */
    private Mention name(int at, String words) {
        return clauses.get(at).asides().stream().filter(aside -> aside.isName() && aside.surface().equals(words)).findFirst().orElse(null);
    }

    /** Whether the words before it are the lower end of a range: 1 GiB ~ 64 TiB. */
    private static boolean isFigure(String lead) {
        return Character.isDigit(lead.charAt(0)) && !lead.contains("たり");
    }

    /** The name right before the bracket that the figure fills: 中国 of 中国（81.2%）; null where there is none. */
    private Mention bracketed(Amount amount) {
        Mention name = clauses.get(amount.at()).lastMention();
        int open = amount.span().start() - 1;
        int end = amount.span().end();
        boolean alone = end < text.length() && (text.charAt(end) == '）' || text.charAt(end) == ')');
        return alone && name != null && name.isName() && name.span().end() == open ? name : null;
    }

    /** The model or product in front of the bracket where the figure stands, or null. */
    private Mention host(Amount amount) {
        Mention name = clauses.get(amount.at()).lastMention();
        boolean opens = name != null && opensBefore(amount, name.span().end());
        return opens && (name.is(NameType.MODEL) || name.is(NameType.PRODUCT)) ? name : null;
    }

    /** 日本の利用率は26%で、中国（81%）より低い: what was measured of one is measured of another of its kind. */
    private void compared(Mention name, Amount amount) {
        if (discourse.measured() == null || discourse.measuredType() != amount.type()) {
            return;
        }
        String measured = Arguments.display(discourse.measured());
        if (shared == null) {
            Mention other = discourse.last(((Entity) name.meaning()).type());
            String genitive = other == null ? "" : other.surface() + "の";
            boolean plain = discourse.measured() instanceof Phrase && words.isCount(measured) && name.is(NameType.PLACE); // 利用率は2割で、中国（81%）より低い
            shared = !genitive.isEmpty() && measured.startsWith(genitive) ? measured.substring(genitive.length()) : plain ? measured : "";
        }
        if (!shared.isEmpty()) {
            drafts.add("compared", shared, null, name, amount, amount.at(), amount.at());
        }
    }

    /** The part of a firm of which an account in brackets is told, 海外事業 of 海外事業は好調（売上+4%）; empty where it is of none. */
    private String division(int at, String account) {
        if (!words.isOwned(account)) {
            return "";
        }
        int topic = words.isDivision(phrases.words(at)) ? at : subjects.of(at);
        String told = topic < 0 ? "" : phrases.words(topic);
        return words.isDivision(told) ? Phrases.behindPictures(told) : "";
    }

    /** What grows at a rate in brackets, 翻訳AI of 翻訳AI（8億ドル、CAGR 4%）; empty where a figure or verb stands in front of them. */
    private String growing(int at) {
        Bunsetsu b = clauses.get(at);
        boolean named = b.predicate() == null && !b.tellsValue() && nouns.namesThing(at);
        return named ? phrases.words(at) : "";
    }

    /** Adds that the account of which the bracket tells is so much, with what has it where that stands in front of the bracket: 翻訳機（重さ3kg）. */
    private void tell(String lead, Amount amount) {
        int at = amount.at();
        String of = words.trends().isYearlyRate(lead) ? growing(at) : division(at, account);
        String host = of.isEmpty() && isHad(lead) && !prices.isPrice(lead) ? hostWords(amount) : "";
        if (host.isEmpty()) {
            drafts.add(MeasureDrafts.ASIDE, (of + " " + account).strip(), name(at, lead), null, amount, at, at);
            return;
        }
        Mention named = clauses.get(at).lastMention();
        boolean whole = named != null && named.isName() && host.equals(Phrases.clean(named.surface()));
        drafts.draft(MeasureDrafts.ASIDE, whole ? Phrases.subject(named, account, null) : new Phrase(host + " " + account), amount, at, at);
    }

    /** Whether the words name what somebody or something has, and so not all there is to say. */
    private boolean isHad(String lead) {
        return words.isHad(lead) || words.isCount(lead) || words.isOfThing(lead);
    }

    /** Whether a bracket opens at {@code end}, in front of the figure. */
    private boolean opensBefore(Amount amount, int end) {
        return end < amount.span().start() && "（(".indexOf(text.charAt(end)) >= 0;
    }

    /** The thing in front of the bracket where the figure stands, by its name or words; empty where a figure or deed stands there, or in a report. */
    private String hostWords(Amount amount) {
        int at = amount.at();
        Bunsetsu b = clauses.get(at);
        String host = !opensBefore(amount, b.content().end()) || discourse.sheet().isReport() || growing(at).isEmpty() ? "" : Phrases.clean(b.content().in(text));
        boolean named = b.lastMention() != null && b.endsWith(b.lastMention());
        boolean foreign = !host.isEmpty() && Character.isUpperCase(host.charAt(host.length() - 1)); // 分析AI
        boolean had = !named && !foreign && isHad(host);
        return had || words.isVacuous(host) || words.isBasis(host) || words.isPeriod(host) ? "" : host;
    }

    /** The time before of which the figure in front of the bracket is, 前期 of 前期104円（中間52円＋期末52円）; empty where it is of none. */
    private String past(Amount amount) {
        Bunsetsu b = clauses.get(amount.at());
        for (Mention host : b.mentions()) {
            boolean opens = MeasureReader.isMeasure(host) && opensBefore(amount, host.span().end());
            int from = b.content().start();
            String lead = opens ? words.basis(Phrases.clean(text, from, Math.max(from, host.span().start()))) : "";
            if (BasisWords.isPast(lead)) {
                return lead;
            }
        }
        return "";
    }

    /** @param left the figure from which an arrow leads to this one; null where none does */
    void read(Amount amount, Mention left) {
        if (words.isTrivial(amount.value())) {
            return; // 22歳の人に聞いた
        }
        String answer = answers.inList(amount);
        if (!answer.isEmpty()) {
            drafts.add(MeasureDrafts.ANSWER, answer, null, null, amount, clauses.size() - 1, amount.at());
            return;
        }
        int start = amount.span().start();
        if (text.startsWith("→", amount.span().end()) || start > 0 && text.charAt(start - 1) == '±') {
            return; // 2%→2.25%: what it was; ±0.5%: how far it may be off
        }
        int from = start;
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0 && start - from < LONGEST_LEAD) {
            from--;
        }
        String lead = Phrases.clean(text.substring(from, start));
        boolean since = lead.equals(SINCE); // 前期55円から9.1%増
        boolean same = lead.equals(SAME) && !account.isEmpty(); // A（売上+4%）とB（同+9%）
        boolean timed = lead.endsWith("は") && words.isBasis(lead.substring(0, lead.length() - 1)); // （前期は△4億円）
        lead = timed ? lead.substring(0, lead.length() - 1) : lead;
        String whole = lead;
        lead = since ? "" : same ? account : behindTopic(lead);
        period = lead.length() < whole.length() && !since && !same ? whole.substring(0, whole.length() - lead.length() - 1)
                : from > 0 && "（(".indexOf(text.charAt(from - 1)) >= 0 ? "" : period;
        String plain = words.withoutBasis(lead);
        Amount told = amount.against(words.basis(lead));
        Mention test = name(amount.at(), lead);
        Mention tested = test != null && test.is(NameType.BENCHMARK) ? host(amount) : null;
        if (tested != null) { // X（MMLU: 88.7）
            Draft known = recent.last();
            drafts.draft(MeasureDrafts.ASIDE, tested.meaning(), amount, amount.at(), amount.at());
            recent.reached(known, ((Entity) test.meaning()).name());
        } else if (words.isVacuous(plain)) {
            Draft price = amount.type() == ValueType.MONEY ? recent.pricedBefore(from, LONGEST_LEAD) : null;
            Draft before = price != null ? price : recent.toldBefore(left == null ? from : left.span().start(), LONGEST_LEAD);
            Mention name = before == null && lead.isEmpty() ? bracketed(amount) : null;
            if (before != null && words.isSum(lead) && drafts.hasDividend()) { // 中間30円・期末31円（合計61円）
                drafts.addUp(told, before.trigger());
            } else if (before != null) {
                boolean moved = told.type() == ValueType.PERCENT && Changes.isChange(told.value())
                        && before.object() instanceof Figure sum && sum.type() == ValueType.MONEY; // （前期4億円 +9%）
                recent.retell(told, since || moved ? recent.nowOf(before) : before);
            } else if (name != null) {
                compared(name, amount);
            } else if (lead.isEmpty()) {
                recent.level(amount);
            }
        } else if (plain.equals(lead) && (!amount.isBare() || words.isCount(lead)) && (same || nouns.isNounPhrase(start - lead.length(), start))
                && !lead.isEmpty() && !isFigure(lead) && !goesOn(amount.span().end())) {
            Draft known = recent.last();
            account = discourse.sheet().isReport() && Changes.isSigned(amount.mention()) ? words.inFull(lead) : lead;
            tell(lead, amount);
            recent.ofPast(known, past(amount));
            recent.ofPeriod(known, period);
        }
    }
}
