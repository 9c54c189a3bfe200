package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.text.Span;

/** Reads which offices a sentence gives one person, from the closest words to the farthest. */
final class PersonReader {
    /** The longest office, in characters. */
    private static final int LONGEST = 40;

    /** The longest office between a body and a person, with the words that join it. */
    private static final int LONGEST_BETWEEN = LONGEST + 4;

    /** The longest words between a person and the verb that gives an office. */
    private static final int LONGEST_APPOINTMENT = LONGEST + 20;

    /** The longest words in brackets before a person, in characters. */
    private static final int LONGEST_ASIDE = 80;

    private static final String NEWLY = "新たに";

    /** The longest words between a person and the body that follows, in characters. */
    private static final int LONGEST_TIE = 12;

    private final Offices offices;
    private final String text;
    private final Span sentence;
    private final List<Mention> mentions;
    private final int index;
    private final Mention person;
    private final String title; // behind the person, null where there is none
    private final Discourse discourse;
    private final List<Draft> drafts;

    /** @param index the number of the person among the mentions of the sentence */
    PersonReader(Offices offices, String text, Span sentence, List<Mention> mentions, int index, Discourse discourse,
            List<Draft> drafts) {
        this.offices = offices;
        this.text = text;
        this.sentence = sentence;
        this.mentions = mentions;
        this.index = index;
        this.person = mentions.get(index);
        this.discourse = discourse;
        this.drafts = drafts;
        int behind = index + 1; // past the name in foreign letters in brackets
        while (behind < mentions.size() && mentions.get(behind).meaning().equals(person.meaning())
                && "（(".indexOf(text.charAt(mentions.get(behind).span().start() - 1)) >= 0) {
            behind++;
        }
        int next = behind < mentions.size() ? mentions.get(behind).span().start() : sentence.end();
        this.title = offices.behindPerson(behind(Math.min(next, sentence.end()), LONGEST));
    }

    void read() {
        if (ofBodyBefore()) {
            return;
        }
        boolean told = ofBracketing() || ofBodyBehind();
        if (!appointed() && (!told || title != null || opensRow())) {
            ofBodyTold();
        }
    }

    /** X社の社長であるA, XのA社長: the body stands before the person, with the office between them or behind. */
    private boolean ofBodyBefore() {
        int near = bodyBefore();
        if (near < 0) {
            return false;
        }
        Mention body = mentions.get(near);
        String between = Offices.withoutAside(text.substring(body.span().end(), person.span().start()));
        if (between.length() > LONGEST_BETWEEN) {
            return false;
        }
        if (title != null && between.length() <= LONGEST && offices.tiesBefore(between)) {
            add(body, lead(body) + title, person.span().join(body.span()));
            return true;
        }
        String office = offices.between(between);
        if (office == null) {
            return false;
        }
        List<Mention> bodies = bodies(near);
        String lead = lead(bodies.get(0));
        for (Mention each : bodies) {
            add(each, lead + office, person.span().join(each.span()));
        }
        return true;
    }

    private int bodyBefore() {
        int near = nearestBody(index);
        boolean serves = near > 0 && person.span().start() - mentions.get(near).span().end() <= LONGEST_TIE
                && offices.isServing(text.substring(mentions.get(near).span().end(), person.span().start()).strip());
        int before = serves ? nearestBody(near) : -1; // X社で部長、Y委員会を務めるA
        return before >= 0 ? before : near;
    }

    /** The body told right before a mention, past places: OpenAIのアジア太平洋地域責任者であるA; -1 where there is none. */
    private int nearestBody(int mention) {
        int at = mention - 1;
        while (at >= 0 && mentions.get(at).is(NameType.PLACE)) {
            at--;
        }
        return at >= 0 && NameTypes.isBody(mentions.get(at)) ? at : -1;
    }

    /** The body at {@code last} and those before it that share its office: 元 Truecaller / Meta 幹部の. */
    private List<Mention> bodies(int last) {
        int first = last;
        while (first > 0 && NameTypes.isBody(mentions.get(first - 1)) && areJoined(first - 1)) {
            first--;
        }
        return mentions.subList(first, last + 1);
    }

    /** Whether a mention shares its office with the next one. */
    private boolean areJoined(int mention) {
        Span next = mentions.get(mention + 1).span();
        return offices.joins(text.substring(mentions.get(mention).span().end(), next.start()).strip());
    }

    /** 元 in front of the body belongs to the office. */
    private String lead(Mention body) {
        int end = body.span().start();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return offices.former(text, end);
    }

    /** X（本社：東京、代表取締役社長 A）, X（東京、A社長）: the body whose brackets hold the person with an office. */
    private boolean ofBracketing() {
        int open = person.span().start() - 1;
        int least = Math.max(sentence.start(), open - LONGEST_ASIDE);
        int comma = -1;
        while (open >= least && "（(".indexOf(text.charAt(open)) < 0) {
            if ("）)。".indexOf(text.charAt(open)) >= 0) {
                return false;
            }
            comma = comma < 0 && text.charAt(open) == '、' ? open : comma;
            open--;
        }
        Mention body = open >= least ? bodyEndingAt(open) : null;
        if (body == null) {
            return false;
        }
        String before = withoutJoint(text.substring(Math.max(open, comma) + 1, person.span().start()).strip());
        String office = title != null && before.isEmpty() ? title : offices.endsWithTitle(before) ? before : null;
        if (office != null) {
            add(body, office, body.span().join(person.span()));
        }
        return office != null;
    }

    private Mention bodyEndingAt(int end) {
        for (int i = index - 1; i >= 0; i--) {
            if (mentions.get(i).span().end() == end && NameTypes.isBody(mentions.get(i))) {
                return mentions.get(i);
            }
        }
        return null;
    }

    private static String withoutJoint(String words) {
        int end = words.length();
        while (end > 0 && "：:・ \t\n\u000B\f\r".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    /** A（元X幹部）, A：X記者, AはXのCEO: body and office stand behind the person. */
    private boolean ofBodyBehind() {
        if (index + 1 >= mentions.size() || !NameTypes.isBody(mentions.get(index + 1))) {
            return false;
        }
        String words = text.substring(person.span().end(), mentions.get(index + 1).span().start()).strip();
        boolean tied = words.isEmpty() || offices.tiesBehind(words); // A X社長
        if (words.length() > (Offices.isList(words) ? LONGEST : LONGEST_TIE) || !tied) {
            return false;
        }
        int last = index + 1;
        while (last + 1 < mentions.size() && NameTypes.isBody(mentions.get(last + 1)) && areJoined(last)) {
            last++;
        }
        int from = mentions.get(last).span().end();
        boolean bracketed = words.endsWith("(") || words.endsWith("（");
        from += bracketed && from < sentence.end() && "、，,".indexOf(text.charAt(from)) >= 0 ? 1 : 0; // A氏（X、CEO）
        int stop = officeEnd(from);
        String office = text.substring(from, stop).strip();
        office = office.startsWith("の") ? office.substring(1).strip() : office;
        boolean predicated = stop >= sentence.end() || "。だでと".indexOf(text.charAt(stop)) >= 0
                || !offices.tieBehind(words).equals("は");
        if (!predicated || !offices.endsWithTitle(office)) {
            return false;
        }
        String former = Offices.isList(words) ? "" : offices.former(words, words.length());
        for (Mention each : mentions.subList(index + 1, last + 1)) {
            add(each, former + office, new Span(person.span().start(), stop));
        }
        return true;
    }

    private int officeEnd(int from) {
        int end = from;
        while (end < sentence.end() && end - from < LONGEST && "）)、。,/／をにだがはで\n".indexOf(text.charAt(end)) < 0
                && !text.startsWith("として", end)) {
            end++;
        }
        return end;
    }

    /** Aを…責任者に任命: the office stands between を and に, the body is the sentence's own or the one told last. */
    private boolean appointed() {
        String rest = behind(sentence.end(), LONGEST_APPOINTMENT);
        String plain = offices.withoutHeld(rest.stripLeading());
        int from = offices.behindParticle(plain);
        if (from == 0) {
            return false;
        }
        for (String verb : offices.appointing()) {
            int at = plain.indexOf(verb, from);
            String office = at < 0 ? "" : offices.withoutGoal(plain.substring(from, at).strip());
            office = office.substring(behindAdverb(office));
            if (offices.isOffice(office)) {
                int end = person.span().end() + rest.indexOf(plain) + at + verb.length();
                appoint(office.startsWith("の") ? office.substring(1) : office, end);
                return true;
            }
        }
        return false;
    }

    /** Where the office begins behind what says when or that it is given: 新たに社長, 3月に社長. */
    private static int behindAdverb(String words) {
        int when = words.indexOf('に');
        boolean timed = when > 0 && "月年日度期".indexOf(words.charAt(when - 1)) >= 0;
        return timed ? when + 1 : words.startsWith(NEWLY) ? NEWLY.length() : 0; // not AIに関する責任者
    }

    private void appoint(String office, int end) {
        Mention body = appointing();
        if (body != null) {
            add(body, office, new Span(person.span().start(), Math.min(end, sentence.end())));
        }
    }

    /** The first firm before the person, else the body of whose figures the article tells; null where there is neither. */
    private Mention appointing() {
        for (Mention mention : mentions.subList(0, index)) {
            if (mention.is(NameType.COMPANY)) {
                return mention;
            }
        }
        return NameTypes.isBody(discourse.owner()) ? discourse.owner() : null;
    }

    /** 大槻真理社長, 主任研究員の坪井圭吾氏: the body is the one that was told last. */
    private void ofBodyTold() {
        boolean aside = title != null && offices.titleAt(text.substring(person.span().end(), sentence.end()).strip()) == null;
        boolean row = (title == null || aside) && opensRow();
        boolean becomes = aside && row && offices.between(text.substring(sentence.start(), person.span().start())) != null;
        if (title != null && !becomes) {
            int end = Math.min(sentence.end(), person.span().end() + title.length());
            addOfTold(title, row, new Span(person.span().start(), end));
            return;
        }
        int from = Math.max(sentence.start(), person.span().start() - LONGEST); // 取締役会長　A（社長）: what he or she becomes
        String before = text.substring(from, person.span().start());
        int cut = clauseStart(before);
        String office = before.endsWith("・") ? null : offices.between(before.substring(cut)); // 監督・A is a line of credits
        if (office != null && !offices.namesBody(office)) {
            addOfTold(office, row, new Span(from + cut, person.span().end()));
        }
    }

    private static int clauseStart(String before) {
        int mark = Math.max(before.lastIndexOf('、'), before.lastIndexOf('。'));
        return Math.max(mark, Math.max(before.lastIndexOf('は'), before.lastIndexOf("した"))) + 1;
    }

    private void addOfTold(String office, boolean row, Span evidence) {
        Mention body = told(office, row);
        boolean ofState = body != null && title != null
                && (offices.isPublic(title) && body.is(NameType.COMPANY) || offices.isOfState(title));
        if (NameTypes.isBody(body) && !ofState && !joins(body) && !(isWriter() && !ownsBlog(body))) {
            add(body, office, evidence);
        }
    }

    /** Whether the sentence says that the person comes to a body, and so from another: 共同創業者のAがXに加わる. */
    private boolean joins(Mention body) {
        for (Mention mention : mentions.subList(index + 1, mentions.size())) {
            if (mention.meaning().equals(body.meaning()) && offices.isJoined(text.substring(mention.span().end(), sentence.end()).strip())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person is who writes: エンジニアの甲野です. */
    private boolean isWriter() {
        String behind = behind(sentence.end(), LONGEST_TIE).stripLeading();
        return behind.startsWith("です") || behind.startsWith("と申");
    }

    /** Whether a body told before is named as that of a blog: コエノ Tech Blog. What a title names beside it is not the writer's. */
    private boolean ownsBlog(Mention body) {
        int from = body.span().end();
        int end = Math.min(text.length(), from + LONGEST_TIE * 2);
        int line = text.indexOf('\n', from);
        String behind = text.substring(from, line < 0 ? end : Math.min(end, Math.max(from, line))).toLowerCase(Locale.ROOT);
        return from > sentence.start() || behind.contains("blog") || behind.contains("ブログ");
    }

    /** The body that was told last, or that firm which is taken over where its people stay. */
    private Mention told(String office, boolean row) {
        Mention body = discourse.taken() != null && stays() ? discourse.taken() : discourse.owner();
        body = body == null && row ? discourse.carried(NameTypes.BODIES) : body;
        body = body == null && offices.isTitle(office) && !offices.isPublic(office) ? onlyFirm() : body;
        return body == null && title == null && (offices.isTitle(office) || offices.isOfDepartment(office) && isUnnamed(office)) ? discourse.spoken(1) : body;
    }

    /** Whether the office in front of the person holds no name: not ミヤビ開発責任者. */
    private boolean isUnnamed(String office) {
        return index == 0 || person.span().start() - mentions.get(index - 1).span().end() > office.length() + 1;
    }

    /** Whether the sentence says of the person that he or she goes on. */
    private boolean stays() {
        return offices.tellsStay(text.substring(person.span().end(), Math.min(sentence.end(), person.span().end() + LONGEST)));
    }

    /** The firm that the sentence before named, where it named just one; null otherwise. */
    private Mention onlyFirm() {
        List<Mention> firms = discourse.group(EnumSet.of(NameType.COMPANY));
        boolean one = !firms.isEmpty() && firms.stream().allMatch(firm -> firm.meaning().equals(firms.get(0).meaning()));
        return one ? firms.get(0) : null;
    }

    /** Whether the sentence begins with an office and the person: 取締役CFO　野々村桂子. */
    private boolean opensRow() {
        for (int i = sentence.start(); i < person.span().start(); i++) {
            char c = text.charAt(i);
            if (c == '、' || c == '。' || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HIRAGANA) {
                return false;
            }
        }
        return person.span().start() > sentence.start();
    }

    /** At most so many characters behind the person, up to {@code end}; a name may go on behind its sentence's end. */
    private String behind(int end, int longest) {
        int from = person.span().end();
        return text.substring(from, Math.max(from, Math.min(end, from + longest)));
    }

    private void add(Mention body, String office, Span evidence) {
        String rule = "role:" + (office.isEmpty() ? "title" : "office");
        Draft draft = Draft.of(Predicate.HOLDS_ROLE, person.meaning(), body.meaning(), evidence, -1, rule);
        draft.qualifiers().put(Qualifier.ROLE, offices.withoutLabel(office));
        drafts.add(draft);
    }
}
