package yomitori.extract.relations;

import java.util.Optional;
import java.util.function.Function;
import yomitori.facts.Entity;
import yomitori.facts.Mention;
import yomitori.facts.Predicate;

/**
 * Who is known to make or own what, apart from what the text says: refuses what a sentence only seems to say, and tells
 * what one that names both means.
 *
 * @param owner the id of the maker or parent of the thing with an id
 */
record Makers(Function<String, Optional<String>> owner) {
    /** The rules of what is said to be developed or run in so many words. */
    private static final String DEVELOPED = "frames.tsv:develop.";

    /** Whether a draft takes for the maker of a work whoever only sells, offers or uses it: HPのUltrabook, Yを全社に展開. */
    boolean areOthers(Draft draft) {
        return draft.predicate() == Predicate.DEVELOPED_BY && !draft.rule().startsWith(DEVELOPED) && areOthers(draft.subject(), draft.object());
    }

    /** Whether a work is known to be that of a body that has nothing to do with this one. */
    boolean areOthers(Mention work, Mention body) {
        return areOthers(work.meaning(), body.meaning());
    }

    private boolean areOthers(Object work, Object body) {
        if (!(work instanceof Entity made) || !(body instanceof Entity maker)) {
            return false;
        }
        Optional<String> known = owner.apply(made.id());
        return known.isPresent() && !isOne(known.get(), maker.id());
    }

    /** Whether a work is known to be that of a body, of a part of it, or of its parent where it has the parent's name: X クラウド. */
    boolean areOwn(Mention work, Mention body) {
        String known = work.meaning() instanceof Entity made ? owner.apply(made.id()).orElse("") : "";
        String maker = body.meaning() instanceof Entity firm ? firm.id() : "";
        boolean part = maker.startsWith(known + "-") && owner.apply(maker).filter(known::equals).isPresent();
        return !known.isEmpty() && (part || maker.equals(known) || owner.apply(known).filter(maker::equals).isPresent());
    }

    /** Whether two ids are of one body, of a body and its parent, or of two that the ids tell to be parts of one: nec, nec-pc. */
    private boolean isOne(String id, String other) {
        return id.equals(other) || owner.apply(id).filter(other::equals).isPresent() || owner.apply(other).filter(id::equals).isPresent()
                || id.startsWith(other + "-") || other.startsWith(id + "-");
    }
}
