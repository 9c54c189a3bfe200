package yomitori.extract.relations;

import java.util.EnumSet;
import java.util.Set;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.NameType;

/** Finds whose feat a figure tells, in its clause or in the sentences before, and writes it down with that owner. */
final class FeatOwners extends FigureSentence {
    /** What an article presents of which it tells feats without its name. */
    static final Set<NameType> WORKS = EnumSet.of(NameType.MODEL, NameType.PRODUCT);

    /** Who or what may have partners and results. */
    static final Set<NameType> DOERS = EnumSet.of(NameType.MODEL, NameType.PRODUCT, NameType.COMPANY);

    /** What stands behind the name with which a title begins that tells news of it. */
    private static final String SEPARATORS = " -–—:：|｜(（\n";

    private final FeatWords feats;

    /**
     * Whose feat it is.
     *
     * @param name the owner
     * @param here whether this sentence names it
     */
    record Owner(Mention name, boolean here) {}

    FeatOwners(FigureSentence sentence, FeatWords feats) {
        super(sentence);
        this.feats = feats;
    }

    /**
     * The owner of what the clause of {@code predicate} tells before the figure: the noun that the clause describes, its topic or
     * subject, or a work that was told before; null where it is none of them.
     */
    Owner of(int figure, int predicate) {
        int described = predicate >= 0 && clauses.get(predicate).adnominal() ? clauses.head(predicate) : -1;
        if (described >= 0) {
            Mention name = nameAt(described);
            if (name != null && NameTypes.isWork(name)) {
                return new Owner(name, true);
            }
        }
        Mention topic = topic(figure);
        if (topic != null) {
            return new Owner(topic, true);
        }
        boolean other = described >= 0 && clauses.get(described).predicate() == null && clauses.topicBefore(figure) < 0; // 大容量のXを積んだケースは
        return other || pointsBack(figure) ? null : presented(WORKS, figure);
    }

    /** The name that is the topic or subject of the figure's clause, and no more; null where there is none. */
    Mention topic(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            int head = clauses.head(i);
            boolean subject = b.kase() == Case.GA && head >= figure && !clauses.isInRelative(i);
            Mention name = b.kase() == Case.TOPIC && (head < 0 || head >= figure) || subject ? nameAt(i) : null;
            if (name != null && name.meaning() instanceof Entity entity && FigureOwners.ALL.contains(entity.type())) {
                return name;
            }
        }
        return null;
    }

    /** The firm that is the subject of the clause before, where the figure's has none: Xが導入し、9000時間を削減した; null otherwise. */
    Mention firmBefore(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            int head = clauses.head(i);
            if (b.kase() == Case.GA || b.kase() == Case.TOPIC) {
                Mention name = head >= 0 && head < figure && !clauses.isInRelative(i) ? nameAt(i) : null;
                return name != null && name.is(NameType.COMPANY) ? name : null;
            }
        }
        return null;
    }

    /** Whether the topic stands for one of several that were told before: このモデルは. */
    private boolean pointsBack(int figure) {
        int topic = clauses.topicBefore(figure);
        String told = topic < 0 ? "" : phrases.words(topic);
        return Phrases.pointsBack(told) && words.isGeneric(told.substring(2));
    }

    /**
     * What the paragraph is about, of any of the types, or the work with which the article begins, where the sentence names no other work;
     * null otherwise.
     */
    Owner presented(Set<NameType> types) {
        return presented(types, clauses.size() - 1);
    }

    /** {@link #presented(Set)}, where no other work is named up to bunsetsu {@code last}. */
    private Owner presented(Set<NameType> types, int last) {
        Mention told = discourse.owner();
        boolean fits = told != null && told.meaning() instanceof Entity entity && types.contains(entity.type());
        Mention first = fits ? null : discourse.carried(WORKS);
        boolean opens = first != null && first.span().start() == 0 && first.span().end() < text.length()
                && SEPARATORS.indexOf(text.charAt(first.span().end())) >= 0;
        Mention known = fits ? told : opens ? first : null;
        return known == null || namesOther(known, last) ? null : new Owner(known, false);
    }

    /** Whether the sentence names a work or firm other than {@code known}, whose the figure may be as well. */
    boolean namesOther(Mention known) {
        return namesOther(known, clauses.size() - 1);
    }

    private boolean namesOther(Mention known, int last) {
        for (int i = 0; i <= last; i++) {
            for (Mention mention : clauses.get(i).mentions()) {
                boolean other = NameTypes.isWork(mention) || known == null && mention.is(NameType.COMPANY);
                if (other && (known == null || !mention.meaning().equals(known.meaning()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name that the bunsetsu is, with nothing behind it but a mark; null where it is more, or none. */
    Mention nameAt(int index) {
        Bunsetsu b = clauses.get(index);
        Mention name = b.lastMention();
        return name != null && name.isName() && b.endsWith(name) ? name : null;
    }

    /** What the clause is told of, where that is no name: 入力 of 入力は240Vまで対応; empty where it is a name or stands for the work. */
    String aspect(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - Clauses.REACH; i--) {
            Bunsetsu b = clauses.get(i);
            if (b.kase() == Case.TOPIC || b.kase() == Case.GA && clauses.head(i) >= figure) {
                String told = phrases.words(i);
                String plain = Phrases.pointsBack(told) ? told.substring(2) : told;
                boolean thing = nameAt(i) == null && nouns.namesThing(i) && !b.tellsTime() && !b.tellsValue()
                        && (i == 0 || !isCounted(i));
                return thing && !feats.is(FeatWords.Role.ITSELF, told) && isTerm(plain) ? plain : "";
            }
        }
        return "";
    }

    private boolean isCounted(int index) {
        return clauses.get(index - 1).tellsValue() && clauses.head(index - 1) == index;
    }

    /** Whether the words say something that may be so much. */
    boolean isTerm(String said) {
        return !said.isEmpty() && !words.isVacuous(said) && !words.isPronoun(said) && !words.isGeneric(said) && !words.isUntold(said)
                && !words.isUnmeasured(said) && !words.isPeriod(said) && !words.isBasis(said) && !words.isBody(said);
    }

    /** Adds the fact that {@code said} of the owner, if one is known, is so much. */
    void add(Owner owner, String said, Amount amount, int trigger, int first) {
        drafts.draft("feat", Phrases.subject(owner == null ? null : owner.name(), said, null), amount, trigger, first);
    }
}
