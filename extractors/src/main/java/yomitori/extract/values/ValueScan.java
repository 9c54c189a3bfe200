package yomitori.extract.values;

import java.util.ArrayList;
import java.util.List;
import yomitori.facts.Mention;
import yomitori.text.Block;
import yomitori.text.CodeLines;

/** One walk over an article from left to right: stops at numerals and at the first letters of words, and asks the readers. */
final class ValueScan {
    private final Page page;
    private final Lexicon lexicon;
    private final Recent recent = new Recent();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Block> blocks;
    private final DateReader dates;
    private final FigureReader figures;
    private final WordReader words;
    private final ModifierReader modifiers;
    private final Shapes shapes;
    private final TimeContext time;
    private final TableUnits tables;
    private int block;

    ValueScan(Page page, Lexicon lexicon, int fiscalStart) {
        this.page = page;
        this.lexicon = lexicon;
        blocks = page.analysis.article().blocks();
        time = new TimeContext(page, fiscalStart);
        shapes = new Shapes(page, lexicon);
        dates = new DateReader(page, time);
        figures = new FigureReader(page, lexicon, time, shapes, recent);
        words = new WordReader(page, lexicon, time, dates, shapes);
        modifiers = new ModifierReader(page, lexicon);
        tables = new TableUnits(page, lexicon);
    }

    List<Mention> read() {
        String text = page.text;
        for (int at = 0; at < text.length(); ) {
            if (!lexicon.isTrigger(text.charAt(at))) {
                at++;
                continue;
            }
            int free = passClaimed(passCode(at));
            at = free > at ? free : Math.max(at + 1, readAt(at));
        }
        return mentions;
    }

    /** Behind the mention of a stronger extractor that holds {@code at}; a digit that hangs on to a claimed name goes with it. */
    private int passClaimed(int at) {
        int claim = page.claimed.firstFrom(at);
        return claim < page.claimed.size() && page.claimed.start(claim) <= at ? page.claimed.end(claim) : at;
    }

    /** Behind the line of code that holds {@code at}. */
    private int passCode(int at) {
        while (block < blocks.size() && blocks.get(block).span().end() <= at) {
            block++;
        }
        boolean code = block < blocks.size()
                && blocks.get(block).kind() == Block.Kind.CODE
                && blocks.get(block).span().contains(at);
        return !code || CodeLines.tells(page.text, at, blocks.get(block).span())
                ? at : CodeLines.end(page.text, at, blocks.get(block).span().end());
    }

    private int readAt(int at) {
        char c = page.text.charAt(at);
        Draft draft = lexicon.beginsWord(c) ? words.read(at) : null;
        if (draft == null && lexicon.beginsNumeral(c)) {
            draft = readNumber(at);
        }
        return draft == null ? at + 1 : offer(draft);
    }

    private Draft readNumber(int at) {
        char c = page.text.charAt(at);
        if (isListNumber(at)) {
            int end = page.skipDigits(at);
            return Draft.nothing(at, page.at(end) == '.' ? page.skipDigits(end + 1) : end);
        }
        if (isCaption(at)) {
            return Draft.nothing(at, page.skipDigits(at));
        }
        if (c == '数' && isSuffix(at)) {
            return null;
        }
        Numeral numeral = NumeralReader.read(page.text, at);
        Draft cell = numeral == null ? null : tables.read(numeral);
        if (cell != null) {
            return cell;
        }
        if (Chars.isDigit(c)) {
            char before = page.at(at - 1);
            boolean free = !Chars.isLatin(before) && before != '.' && before != '/' && before != '_' && before != '-';
            Draft date = free || Chars.isMinus(before) && !Chars.isLatinOrDigit(page.at(at - 2)) ? dates.read(at, numeral) : null;
            if (date != null) {
                return date;
            }
            int end = shapes.pass(at);
            if (end > at) {
                return Draft.nothing(at, end);
            }
        } else {
            Draft word = KanjiWords.pass(page, lexicon, at, numeral);
            if (word != null || numeral == null) {
                return word;
            }
            Draft date = dates.read(at, numeral);
            if (date != null) {
                return date;
            }
        }
        if (numeral == null) {
            return Draft.nothing(at, Math.max(at + 1, page.skipDigits(at)));
        }
        Draft figure = figures.read(numeral);
        return figure == null ? Draft.nothing(at, numeral.end()) : figure;
    }

    /** ユーザー数拡張 and 店舗数減 tell of a number, アプリ数百本 of hundreds, 店員数名 of some. */
    private boolean isSuffix(int at) {
        char before = page.at(at - 1);
        boolean hangsOn = Chars.isKatakana(before) || Chars.isLatinOrDigit(before)
                || Chars.isKanji(before) && (!page.tokens.startsAt(at) || lexicon.units.find(page.text, at + 1) < 0);
        return hangsOn && !Chars.isNumeral(page.at(at + 1)) && Chars.smallUnit(page.at(at + 1)) < 0
                && Chars.bigUnit(page.at(at + 1)) < 0;
    }

    /** "1. ", "2）" and "3、" at the head of a line count the lines. */
    private boolean isListNumber(int at) {
        if (!Chars.isDigit(page.text.charAt(at)) || !isLineStart(at)) {
            return false;
        }
        int end = page.skipDigits(at);
        char next = page.at(end);
        int section = next == '.' ? page.skipDigits(end + 1) : end;
        if (section > end + 1 && section - at < 6 && page.at(section) == ' ' && lexicon.units.find(page.text, section + 1) < 0
                && !Chars.isRangeMark(page.at(section + 1)) && page.at(section + 1) != '%') {
            return true; // 4.2 概要
        }
        if (end - at > 2 || next != '.' && next != ')' && next != '、' && next != ':' && next != '．' && next != ',') {
            return false;
        }
        char behind = page.at(end + 1);
        return next == ')' || !Chars.isNumeral(behind) && !(next == ':' && Chars.isDigit(behind));
    }

    /** 図2　本棚の高さ: which picture it is, with its title behind a blank. */
    private boolean isCaption(int at) {
        if (!Chars.isDigit(page.text.charAt(at)) || page.at(page.skipDigits(at)) != ' ' || page.skipDigits(at) - at > 2) {
            return false;
        }
        for (String picture : new String[] {"図", "表", "画面", "写真"}) {
            int start = at - picture.length();
            if (page.endsWith(at, picture) && page.tokens.startsAt(start) && !Chars.isKanji(page.at(start - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isLineStart(int at) {
        int before = at - 1;
        while (page.at(before) == ' ' || page.at(before) == '#' || page.at(before) == '*' || page.at(before) == '('
                || page.at(before) == '-') {
            before--;
        }
        return before < 0 || page.at(before) == '\n' || page.at(before) == '\t';
    }

    private int offer(Draft draft) {
        if (draft.type == null) {
            return draft.end;
        }
        int start = draft.start;
        int end = draft.end;
        if (page.claimed.touches(start, end)) {
            return end;
        }
        modifiers.read(draft, recent.end());
        if (page.claimed.touches(draft.start, draft.end)) {
            draft.start = start;
            draft.end = end;
        }
        recent.remember(draft);
        mentions.add(draft.mention(page.analysis.text()));
        return draft.end;
    }
}
