package yomitori.extract.relations;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yomitori.facts.Predicate;
import yomitori.facts.Qualifier;
import yomitori.text.Span;

/** Says in which round a sentence tells money to have been raised: シリーズB. */
final class Rounds {
    private static final Pattern ROUND = Pattern.compile(
            "(プレ)?シリーズ ?[A-ZＡ-Ｚ](?![A-Za-z])[0-9']?(?= ?(ラウンド|で|の?(資金)?調達|の資金|の[約総計0-9]|として|エクステンション))|(プレ)?シード(?=ラウンド|で)");

    private Rounds() {}

    /** Names the round of what was raised, where the sentence names no more than one. */
    static void name(String text, Span sentence, List<Draft> drafts) {
        if (drafts.stream().noneMatch(draft -> draft.predicate() == Predicate.RAISED)) {
            return;
        }
        Matcher round = ROUND.matcher(text).region(sentence.start(), sentence.end());
        String told = round.find() ? Normalizer.normalize(round.group(), Normalizer.Form.NFKC).replace(" ", "") : "";
        if (told.isEmpty() || round.find()) {
            return;
        }
        for (Draft draft : drafts) {
            if (draft.predicate() == Predicate.RAISED) {
                draft.qualifiers().putIfAbsent(Qualifier.ROUND, told);
            }
        }
    }
}
