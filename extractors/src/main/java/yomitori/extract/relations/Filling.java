package yomitori.extract.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yomitori.extract.Words;
import yomitori.extract.relations.Bunsetsu.Kind;
import yomitori.facts.Mention;
import yomitori.facts.NameType;
import yomitori.facts.Qualifier;
import yomitori.facts.ValueType;
import yomitori.text.Span;

/** One frame being filled from one event; a bunsetsu serves one slot only. */
final class Filling {
    /** Longest tail of common nouns behind a name that leaves the name the thing spoken of: アリババ側, Llamaシリーズ. */
    private static final int LONGEST_TAIL = 12;
    /** What is done to a part of the thing whose noun it modifies. */
    private static final Set<String> ATTRIBUTES = Set.of("搭載する", "内蔵する", "装備する", "採用する");
    /** Actions by which a noun before another tells who made it: X設計のY. */
    private static final Set<String> MAKING = Set.of("設計する", "開発する", "製造する", "制作する", "製作する");
    /** Stand for the two firms that the sentence before told. */
    private static final Set<String> BOTH = Set.of("両社", "2社", "２社");
    /** Verbs that have no object, so that the noun behind them is their doer: 子会社となったX. */
    private static final Set<String> BECOMING = Set.of("なる");
    /** The longest word that joins names: ならびに. */
    private static final int LONGEST_JOINT = 4;
    /** Tails that make a name a mere property of something else. */
    private static final Set<String> FOREIGN_TAILS = Set.of(
            "製", "版", "向け", "対応", "用", "級", "系", "株", "幹部", "社員", "支援", "ユーザー", "利用者", "互換", "関連",
            "以外", "ケース", "カバー", "ケーブル", "出身", "アプリケーション", "時代", "ベンダ", "ベンダー", "メーカー", "代理店", "サポート", "対策", "規制", "対抗",
            "搭載", "端末", "プロジェクト", "ガイドライン", "開発者", "＆", "&", "専用", "ニュース", "キャンペーン");
    /** What behind a name and a blank leaves it the thing spoken of: Corvia シリーズ; anything else is part of a longer name. */
    private static final Words OWN_TAILS = Words.of(List.of(
            "シリーズ", "ファミリー", "モデル", "プロセッサ", "チップ", "GPU", "CPU", "NPU", "TPU", "AI", "LLM", "アーキテクチャ", "マイクロアーキテクチャ",
            "インスタンス", "サービス", "機能", "環境", "プラットフォーム", "フレームワーク", "エンジン", "技術", "テレビ", "上", "以降", "クラスター", "ブランド", "ソフト",
            "仕様", "言語", "研究", "プロトコル", "ライブラリ", "ツール", "アプリ", "規格", "形式", "リサーチプレビュー", "音声モデル"));

    private final Words clauseHeads;
    private final Anaphora anaphora;
    private final Event event;
    private final String text;
    private final Clauses clauses;
    private final Discourse discourse;
    private final BitSet used = new BitSet();
    private final BitSet asked = new BitSet(); // participants that end as the frame's conditions ask
    private boolean examples;
    private boolean cut; // whether a name was met that is part of a longer one: nothing else is meant

    /** @param clauseHeads nouns whose relative clause tells their content and not their own deed */
    Filling(Words clauseHeads, Anaphora anaphora, Event event, String text, Clauses clauses, Discourse discourse) {
        this.clauseHeads = clauseHeads;
        this.anaphora = anaphora;
        this.event = event;
        this.text = text;
        this.clauses = clauses;
        this.discourse = discourse;
    }

    boolean meets(Map<Role, Nouns> conditions) {
        for (Map.Entry<Role, Nouns> condition : conditions.entrySet()) {
            if (!endsWith(condition.getKey(), condition.getValue())) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWith(Role role, Nouns nouns) {
        if (role == Role.ACTION) {
            return endsWith(event.at(), nouns);
        }
        int[] participants = event.in(role);
        for (int i = role == Role.PARTNER ? Math.max(0, participants.length - 1) : 0; i < participants.length; i++) { // 子会社と提携相手と
            if (endsWith(participants[i], nouns)) {
                asked.set(participants[i]);
                return true;
            }
        }
        return false;
    }

    private boolean endsWith(int participant, Nouns nouns) {
        return nouns.end(text, clauses.get(participant));
    }

    /** The mentions that stand in the slot's own role. */
    List<Mention> direct(Slot slot) {
        return from(slot, slot.role());
    }

    /** The mentions that fill the slot although they stand in another place; none where something else has that part. */
    List<Mention> indirect(Slot slot) {
        if (slot.strict() || cut || event.isTold(slot.role())) {
            return List.of();
        }
        boolean elsewhere = isOfAnother(slot.role());
        for (Role role : places(slot)) {
            boolean beyond = role == Role.TOPIC && elsewhere;
            List<Mention> found = beyond ? List.of() : from(slot, role);
            if (!found.isEmpty() || cut) {
                return found;
            }
        }
        if (elsewhere) {
            return List.of();
        }
        Mention earlier = slot.role() == Role.PATIENT ? earlierObject(slot) : null;
        if (earlier != null) {
            return List.of(earlier);
        }
        boolean work = slot.names().contains(NameType.PRODUCT) || slot.names().contains(NameType.MODEL); // many are named in passing
        Mention carried = !slot.carried() || isAboutSomethingElse() || isOwned(slot) ? null
                : work ? discourse.presented(slot.names()) : discourse.carried(slot.names());
        return carried == null ? List.of() : List.of(carried);
    }

    /** Whether the sentence has a topic of its own that has no name: what was spoken of before is not meant. */
    private boolean isAboutSomethingElse() {
        for (int topic : event.in(Role.TOPIC)) {
            Bunsetsu b = clauses.get(topic);
            if (b.mentions().isEmpty() && b.predicate() == null && !used.get(topic) && !asked.get(topic) && !isPronoun(b) && !isOver(topic)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a topic is that of a clause before, and this one has its own: 主幹事はXで、Yも出資に加わった. */
    private boolean isOver(int topic) {
        for (int other : event.in(Role.TOPIC)) {
            for (int i = topic + 1; i < other && clauses.get(other).lastMention() != null; i++) {
                Bunsetsu said = clauses.get(i);
                if (said.kase() == Case.DE && said.comma() && said.lastMention() != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether what a frame asks for is told to be somebody's: Xの増資を, so that nobody told before is meant. */
    private boolean isOwned(Slot slot) {
        for (int noun = asked.nextSetBit(0); noun >= 0; noun = asked.nextSetBit(noun + 1)) {
            for (int dependent : clauses.dependents(noun)) {
                if (clauses.get(dependent).kase() == Case.NO && clauses.get(dependent).mentions().stream().anyMatch(slot::takes)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPronoun(Bunsetsu b) {
        String word = text.substring(b.content().start(), b.content().end());
        return word.equals("彼ら") || word.equals("今回") || word.equals("これ") || word.equals("それ");
    }

    /** Whether the topic is marked as one by は or も, and not the subject of the clause before. */
    private boolean hasOwnTopic() {
        for (int topic : event.in(Role.TOPIC)) {
            if (clauses.get(topic).kase() == Case.TOPIC) {
                return true;
            }
        }
        return false;
    }

    /** Where else a participant of a role may stand, the likeliest first. */
    private List<Role> places(Slot slot) {
        return switch (slot.role()) {
            case AGENT -> event.isTold(Role.PATIENT) ? List.of(Role.TOPIC, Role.RELATIVE, Role.COMPOUND) // AではXを、BではYの採用が
                    : List.of(Role.TOPIC, Role.RELATIVE, Role.GENITIVE, Role.COMPOUND);
            case TIME -> List.of(Role.GENITIVE);
            case SOURCE, MEANS -> List.of();
            case PARTNER -> slot.names().isEmpty() ? List.of() : List.of(Role.RELATIVE);
            case GOAL -> slot.names().isEmpty() || isTowardsSomethingElse() ? List.of()
                    : event.has(Role.SOURCE) || event.isTold(Role.AGENT) && hasOwnTopic() ? List.of(Role.TOPIC) // Xは資金を集め、Yが出資した
                    : List.of(Role.RELATIVE, Role.COMPOUND); // XのY投資: the genitive is the doer
            case PATIENT -> isAttribute()
                    ? List.of(Role.COMPOUND)
                    : clauses.get(event.at()).predicate().kind() == Kind.EVENT_NOUN // Yが発売: no passive in a headline
                    ? List.of(Role.RELATIVE, Role.GENITIVE, Role.COMPOUND, Role.TOPIC, Role.AGENT)
                    : List.of(Role.RELATIVE, Role.GENITIVE, Role.COMPOUND, Role.TOPIC);
            default -> List.of(Role.RELATIVE, Role.GENITIVE, Role.COMPOUND, Role.TOPIC);
        };
    }

    /** X搭載のY: the noun behind is whose it is, never what is done, and whoever sells it has no part in it. */
    private boolean isAttribute() {
        Bunsetsu action = clauses.get(event.at());
        boolean dated = action.lastMention() != null && action.lastMention().is(ValueType.DATE); // 3月発売のY
        boolean maker = MAKING.contains(event.lemma()) && action.lastMention() != null && NameTypes.isBody(action.lastMention());
        return action.predicate().kind() == Kind.EVENT_NOUN && action.kase() == Case.NO && !dated && !maker;
    }

    /** Whether へ marks something that has no name: インフラへの投資. */
    private boolean isTowardsSomethingElse() {
        for (int goal : event.in(Role.GOAL)) {
            if (clauses.get(goal).kase() == Case.HE && clauses.get(goal).mentions().isEmpty() && !isReferred(goal)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReferred(int goal) {
        return text.charAt(clauses.get(goal).content().start()) == '同'; // 同社へ
    }

    /** Whether a relative clause tells of its own noun, so that the sentence's topic has no part in it: Xは、Yを搭載した新製品を. */
    private boolean isOfAnother(Role role) {
        boolean taken = role == Role.PATIENT && !event.has(Role.COMPOUND) || role == Role.AGENT && event.has(Role.COMPOUND);
        if (taken && clauses.get(event.at()).predicate().kind() == Kind.EVENT_NOUN) {
            for (int owner : event.in(Role.GENITIVE)) {
                if (clauses.get(owner).mentions().isEmpty()) { // 容疑者のChatGPT利用, 更新プログラムの提供
                    return true;
                }
            }
        }
        for (int noun : event.in(Role.RELATIVE)) {
            Bunsetsu b = clauses.get(noun);
            boolean copula = b.predicate() != null && b.predicate().kind() == Kind.COPULA;
            if (copula || used.get(noun) || isClauseHead(b) || b.tellsTime()) { // Yを発売した昨年
                return false;
            }
            return role == Role.PATIENT || role == Role.AGENT && (event.isTold(Role.PATIENT) || BECOMING.contains(event.lemma()) || ATTRIBUTES.contains(event.lemma()) && isAttribute());
        }
        return false;
    }

    /** Whether a noun takes a whole clause as its content, and has no part in what that says: する計画, した後, を上回る性能. */
    private boolean isClauseHead(Bunsetsu b) {
        return clauseHeads.endingAt(text, b.content().start(), b.content().end()) != 0;
    }

    /** Yを加え、発売する: the object of the clause before. */
    private Mention earlierObject(Slot slot) {
        for (int i = event.at() - 1; i >= Math.max(0, event.at() - Clauses.REACH); i--) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.WO) {
                int verb = clauses.head(i);
                boolean before = verb >= 0
                        && verb < event.at()
                        && !clauses.get(verb).adnominal()
                        && clauses.get(verb).kase() != Case.TO
                        && clauses.get(verb).kase() != Case.TOPIC; // Yを、そして注目すべきはZの採用だ
                return before ? head(slot, i, false) : null;
            }
        }
        return null;
    }

    private List<Mention> from(Slot slot, Role role) {
        int[] participants = event.in(role);
        if (participants.length == 0) {
            return List.of();
        }
        // of figures and doers the nearest first: 1位にX、2位にYがランクイン, XがA、YがBを開発
        boolean nearest = slot.names().isEmpty() || role == Role.AGENT;
        List<Mention> all = new ArrayList<>(2);
        for (int i = 0; i < participants.length; i++) {
            int participant = participants[nearest ? participants.length - 1 - i : i];
            if (used.get(participant) && participant != event.at()) {
                continue;
            }
            if (role == Role.TOPIC && clauses.get(participant).kase() == Case.NONE && hasOwnTopic()) {
                continue; // 彼らは、X、Yと手を組む
            }
            List<Mention> found = mentions(slot, participant, role);
            for (int owned = participant, steps = 0; found.isEmpty() && role == Role.RELATIVE && steps < 2 && isOwner(owned); steps++) {
                owned = clauses.head(owned); // 2月に発表されたX社のY
                found = mentions(slot, owned, role);
            }
            if (!found.isEmpty()) {
                boolean owned = role == Role.RELATIVE && isOwner(participant) && !clauses.get(participant).mentions().contains(found.get(0));
                if (!owned) {
                    used.set(participant);
                }
                all.addAll(found);
                if (role != Role.SOURCE && role != Role.PARTNER) { // Xから10億円、Yから5億円を; Xとは販売で、Yとは開発で
                    break;
                }
            }
        }
        return all;
    }

    /** Whether the bunsetsu is a name that owns the next noun. */
    private boolean isOwner(int index) {
        Bunsetsu b = clauses.get(index);
        return b.kase() == Case.NO && b.lastMention() != null && b.lastMention().isName() && clauses.head(index) >= 0;
    }

    private List<Mention> mentions(Slot slot, int participant, Role role) {
        List<Mention> found = new ArrayList<>(2);
        for (int i : clauses.withCoordinated(participant)) {
            Mention mention = head(slot, i, role == Role.COMPOUND);
            if (mention != null) {
                found.add(mention);
            }
        }
        if (found.isEmpty() && role != Role.COMPOUND) {
            apposed(slot, participant, found);
        }
        if (found.isEmpty() && role != Role.COMPOUND) {
            exemplified(slot, participant, role, found);
        }
        if (found.isEmpty() && slot.names().contains(NameType.COMPANY) && BOTH.contains(clauses.get(participant).content().in(text))) {
            List<Mention> firms = discourse.group(Set.of(NameType.COMPANY));
            found.addAll(firms.size() == 2 ? firms : List.of());
        }
        if (found.isEmpty() && role != Role.COMPOUND) {
            Mention other = otherwise(slot, participant, role);
            if (other != null) {
                found.add(other);
            }
        }
        return found;
    }

    /** 『A』『B』の2機種を: the names that a count sums up. */
    private void apposed(Slot slot, int participant, List<Mention> found) {
        Bunsetsu b = clauses.get(participant);
        if (b.mentions().size() != 1 || !b.lastMention().is(ValueType.QUANTITY)) {
            return;
        }
        for (int dependent : clauses.dependents(participant)) {
            boolean called = clauses.get(dependent).kase() == Case.CALLED; // XとYという2社
            if (clauses.get(dependent).kase() == Case.NO || called) {
                for (int each : clauses.withCoordinated(dependent)) {
                    clauses.get(each).mentions().stream().filter(slot::takes).forEach(found::add);
                }
            }
        }
    }

    /** AやBといった企業が, AやBなどの企業が, Aという企業が, Aといった発売されたX社の製品: the examples and the name of a noun. */
    private void exemplified(Slot slot, int participant, Role role, List<Mention> found) {
        boolean owner = role == Role.RELATIVE && isOwner(participant);
        if (!owner && !clauses.get(participant).mentions().isEmpty()) {
            return;
        }
        for (int dependent : clauses.dependents(participant)) {
            Bunsetsu d = clauses.get(dependent);
            if (d.kase() == Case.CALLED || d.kase() == Case.NO && text.startsWith("など", d.content().end())) {
                for (int each : clauses.withCoordinated(dependent)) {
                    Mention mention = head(slot, each, false);
                    if (mention != null) {
                        found.add(mention);
                        examples |= !text.startsWith("という", d.content().end());
                    }
                }
            }
        }
    }

    /** Whether names were taken that only give examples: AやBといった企業. */
    boolean hasExamples() {
        return examples;
    }

    /** The name or value that the bunsetsu speaks of, where the slot takes it. */
    private Mention head(Slot slot, int i, boolean compound) {
        Bunsetsu b = clauses.get(i);
        for (int m = b.mentions().size() - 1; m >= 0; m--) {
            Mention mention = b.mentions().get(m);
            if (slot.takes(mention)) {
                boolean whole = compound || !mention.isName() || !goesOn(b, mention) && !goesOnBefore(b, m);
                cut |= !whole;
                return whole && (compound || !mention.isName() || ownTail(b, mention)) ? mention : null;
            }
            if (mention.isName() && !compound) {
                return null;
            }
        }
        return null;
    }

    private int behindMarks(int from, int to) {
        int at = from;
        while (at < to && "」』”\"*) 　".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether a work's name goes on behind a blank: X v2.1, X コンソール. */
    private boolean goesOn(Bunsetsu b, Mention mention) {
        int from = behindMarks(mention.span().end(), b.content().end());
        return NameTypes.isWork(mention) && from < b.content().end() && from > mention.span().end() && isBlank(text.charAt(from - 1))
                && Character.isLetterOrDigit(text.charAt(from)) && OWN_TAILS.startingAt(text, from) == 0;
    }

    /** Whether foreign words stand before a work's name that make it part of a longer one: Managed Service for X. */
    private boolean goesOnBefore(Bunsetsu b, int m) {
        Mention mention = b.mentions().get(m);
        int at = mention.span().start() - 1;
        boolean joined = NameTypes.isWork(mention) && at > 0 && text.charAt(at) == ' ' && isLatin(text.charAt(at - 1));
        if (!joined || m > 0 && b.mentions().get(m - 1).span().end() == at) {
            return false;
        }
        int start = at;
        while (start > 0 && isLatin(text.charAt(start - 1))) {
            start--;
            if (Character.isLowerCase(text.charAt(start))) {
                return true;
            }
        }
        return false; // AI X, LLM X
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000';
    }

    private boolean ownTail(Bunsetsu b, Mention mention) {
        int from = mention.span().end();
        int to = b.content().end();
        from = behindMarks(from, to);
        if (from < to && (text.charAt(from) == '（' || text.charAt(from) == '(')) { // MCP（…）技術
            int close = Math.max(text.indexOf('）', from), text.indexOf(')', from));
            from = close < 0 || close >= to ? from : behindMarks(close + 1, to);
        }
        if (from >= to) {
            return true;
        }
        if (to - from > LONGEST_TAIL) {
            return false;
        }
        String tail = text.substring(from, to);
        for (String foreign : FOREIGN_TAILS) {
            if (tail.startsWith(foreign) || tail.endsWith(foreign)) {
                return false;
            }
        }
        return true;
    }

    /** Where the participant holds no name itself: what it stands for, the topic that a copula makes it, or what modifies it. */
    private Mention otherwise(Slot slot, int participant, Role role) {
        Bunsetsu b = clauses.get(participant);
        boolean before = isPlainPronoun(b);
        Mention spoken = before ? spokenOf(slot, participant) : null;
        Mention referent = spoken != null ? spoken : anaphora.referent(text, b, slot.names(), discourse);
        if (referent != null) {
            return referent;
        }
        boolean clause = b.predicate() == null && b.kase() == Case.DE && b.comma(); // YはXが開発した規格で、
        if (role == Role.RELATIVE && (clause || b.predicate() != null && b.predicate().kind() == Kind.COPULA)) {
            for (int dependent : clause ? event.in(Role.TOPIC) : clauses.dependents(participant)) {
                Bunsetsu topic = clauses.get(dependent);
                if (topic.kase() == Case.TOPIC) {
                    Mention mention = head(slot, dependent, false);
                    if (mention != null) {
                        return mention;
                    }
                }
            }
        }
        int next = participant + 1;
        boolean noun = role == Role.RELATIVE && b.mentions().isEmpty() && b.predicate() == null && next < clauses.size();
        boolean named = noun && b.kase() == Case.NONE && b.comma() && isQuoted(clauses.get(next)); // Xが開発したアプリ、「Y」
        if (named || noun && b.kase() == Case.NO && clauses.head(participant) == next && !isClauseHead(b)) { // Xが発売する新機種のカメラ「Y」
            return head(slot, next, false);
        }
        boolean subject = b.kase() == Case.GA || b.kase() == Case.TOPIC;
        if (role == Role.RELATIVE && subject && b.mentions().isEmpty() && clauses.head(participant) >= 0) { // Xが出したのがYだ
            Bunsetsu said = clauses.get(clauses.head(participant));
            if (said.predicate() != null && said.predicate().kind() == Kind.COPULA) {
                Mention mention = head(slot, clauses.head(participant), false);
                if (mention != null) {
                    return mention;
                }
            }
        }
        if (slot.deep()) {
            for (int dependent : clauses.dependents(participant)) {
                if (clauses.get(dependent).adnominal()) {
                    Mention mention = head(slot, dependent, false);
                    if (mention != null) {
                        return mention;
                    }
                }
            }
        }
        return null;
    }

    private boolean isQuoted(Bunsetsu b) {
        int before = b.content().start() - 1;
        return before >= 0 && "「『".indexOf(text.charAt(before)) >= 0;
    }

    private boolean isPlainPronoun(Bunsetsu b) {
        String word = b.content().in(text);
        return (b.kase() == Case.TOPIC || b.kase() == Case.GA) && (word.equals("これ") || word.equals("それ"));
    }

    /** Xが20万件で、これはYを抜いて; XはZを発表し、これはYを: the object or subject of the clause before. */
    private Mention spokenOf(Slot slot, int pronoun) {
        for (int i = pronoun - 1; i >= 0; i--) {
            Case kase = clauses.get(i).kase();
            Mention name = kase == Case.WO || kase == Case.GA || kase == Case.TOPIC ? head(slot, i, false) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    void qualify(Map<Qualifier, Slot> qualifiers, Draft draft) {
        qualifiers.forEach((qualifier, slot) -> {
            if (slot.words()) {
                if (event.has(slot.role())) {
                    draft.qualifiers().put(qualifier, commonWords(event.in(slot.role())[0]));
                }
                return;
            }
            List<Mention> found = direct(slot);
            if (!found.isEmpty()) {
                draft.qualifiers().put(qualifier, Arguments.display(found.get(0).meaning()));
            }
        });
        for (int time : event.in(Role.TIME)) {
            Mention mention = clauses.get(time).lastMention();
            if (!mention.meaning().equals(draft.object())) {
                draft.qualifiers().putIfAbsent(Qualifier.DATE, Arguments.display(mention.meaning()));
            }
        }
    }

    /** Whether two names stand side by side, so that neither does anything with the other: X、Yが利用できる. */
    boolean inOneList(Mention subject, Mention object) {
        int last = clauses.at(object);
        int first = clauses.at(subject);
        if (last < 0 || first < 0 || first == last) {
            return false;
        }
        for (int each : clauses.withCoordinated(Math.max(first, last))) {
            if (each == Math.min(first, last)) {
                return true;
            }
        }
        return NameTypes.isWork(subject) && (isListed(Math.min(first, last), Math.max(first, last)) || isList(first, last));
    }

    /** Whether a work before a comma stands beside the object of a verb, which makes no headline of it: A、Bを使用する. */
    private boolean isList(int subject, int object) {
        Bunsetsu b = clauses.get(subject);
        boolean own = Arrays.stream(event.in(Role.TOPIC)).anyMatch(topic -> topic == subject); // not A、BといったCが
        boolean whole = subject == 0 && clauses.get(object).kase() == Case.WO && clauses.head(event.at()) < 0; // and no more is said
        boolean headline = whole || clauses.get(event.at()).predicate().kind() == Kind.EVENT_NOUN || ATTRIBUTES.contains(event.lemma());
        return own && subject < object && b.kase() == Case.NONE && text.startsWith("、", b.content().end()) && !headline;
    }

    /** Whether one list of more than two names leads from one bunsetsu to the other: A、B（旧型）、およびC. */
    private boolean isListed(int from, int to) {
        for (int i = from; i < to; i++) {
            Bunsetsu b = clauses.get(i);
            boolean joint = i > from && b.mentions().isEmpty() && b.predicate() == null && b.kase() == Case.NONE && b.content().length() <= LONGEST_JOINT;
            boolean name = b.lastMention() != null && b.lastMention().isName() && (b.kase() == Case.YA || b.kase() == Case.NONE && b.comma());
            if (!name && !joint) {
                return false;
            }
        }
        return to - from > 1;
    }

    /** Whether the action is the object of what is done: 販売を始める. */
    boolean isTakenUp() {
        Bunsetsu action = clauses.get(event.at());
        return action.predicate().kind() == Kind.EVENT_NOUN && action.kase() == Case.WO;
    }

    /** Whether the sentence itself says that a name does it, and not that it has what does: XがYを上回った, not XはYを上回る力を示した. */
    boolean isDoneBy(Mention subject) {
        int at = clauses.at(subject);
        Bunsetsu action = clauses.get(event.at());
        boolean own = at >= 0 && (clauses.get(at).kase() == Case.GA || clauses.get(at).kase() == Case.TOPIC);
        return own && !action.adnominal() && action.kase() != Case.TO;
    }

    /** Whether a body does what others do as well: Xも. */
    boolean isAlsoDone() {
        for (int topic : event.in(Role.TOPIC)) {
            Mention name = clauses.get(topic).lastMention();
            if (clauses.head(topic) >= event.at() && text.startsWith("も", clauses.get(topic).content().end()) && (name == null || NameTypes.isBody(name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name and a figure stand in one bunsetsu. */
    boolean inOneWord(Mention name, List<Mention> figures) {
        int at = clauses.at(name);
        return at >= 0 && figures.stream().anyMatch(figure -> clauses.at(figure) == at);
    }

    /** Tells in what the subject holds a rank or stands beside another. */
    void narrow(Mention object, Draft draft) {
        String field = switch (draft.predicate()) {
            case RANKED -> {
                int rank = clauses.at(object);
                yield rank < 0 ? "" : new Scope(text, clauses).ofRank(rank, object, -1);
            }
            case SURPASSES, MATCHES -> new Scope(text, clauses).ofComparison(event.at());
            default -> "";
        };
        if (!field.isEmpty()) {
            draft.qualifiers().putIfAbsent(Qualifier.SCOPE, field);
        }
    }

    /** The words of a participant behind its last name: 社長 in オアシス社長に. */
    private String commonWords(int i) {
        Bunsetsu b = clauses.get(i);
        int from = b.content().start();
        for (Mention mention : b.mentions()) {
            from = mention.isName() && mention.span().end() < b.content().end() ? mention.span().end() : from;
        }
        return Phrases.clean(text, from, b.content().end());
    }

    /** From the first to the last of the names and the predicate, as far as they stand in this sentence. */
    Span evidence(Mention subject, Mention object) {
        Span span = clauses.get(event.at()).content();
        Span sentence = clauses.get(0).content().join(clauses.get(clauses.size() - 1).content());
        for (Mention mention : List.of(subject, object)) {
            if (sentence.contains(mention.span())) {
                span = span.join(mention.span());
            }
        }
        return span;
    }
}
