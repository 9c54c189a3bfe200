package yomitori.extract.relations;

import yomitori.extract.relations.ModalityReader.Reading;
import yomitori.facts.Modality;
import yomitori.facts.ValueType;

/** Which figures stand below a heading or caption that announces forecasts: 通期業績予想, and the lines behind it. */
final class Forecasts {
    private final FigureModality modality;
    private final SheetWords words;
    private Reading sheet = Reading.PLAIN;
    private Reading current = Reading.PLAIN;
    private boolean mixed;

    Forecasts(FigureModality modality, SheetWords words) {
        this.modality = modality;
        this.words = words;
    }

    /** How firmly the figures below the last caption are told. */
    Reading current() {
        return current;
    }

    boolean areAnnounced() {
        return !current.isAsserted();
    }

    /** Whether the last heading announces what came about and a forecast behind it: 受注状況・業績予想. */
    boolean isMixed() {
        return mixed;
    }

    void enter(SheetLine line) {
        mixed = false;
        if (!line.governs()) {
            return;
        }
        Reading announced = announced(line);
        mixed = announced.modality() == Modality.PLANNED && line.begins() && words.isMixed(line.said());
        announced = mixed ? Reading.PLAIN : announced;
        boolean actual = words.isActual(line.said()) && announced.isAsserted();
        sheet = line.begins() || actual && !line.dated() ? announced : sheet; // 旅客輸送実績, and 国内線 below it
        boolean inherits = announced.isAsserted() && !line.begins() && !line.dated() && !actual;
        current = inherits ? sheet : announced;
    }

    private Reading announced(SheetLine line) {
        Reading plans = modality.plansIn(line.said());
        boolean dateless = line.mentions().stream().noneMatch(mention -> mention.is(ValueType.DATE));
        plans = dateless && modality.mayBeThing(plans.cue()) ? Reading.PLAIN : plans; // 需要予測・在庫最適化
        return plans.isAsserted() && line.begins() ? modality.reckoningIn(line.said()) : plans;
    }

    /** How firmly a cell is told by the words of its subject, its row and its column. */
    Reading ofLabels(String subject, String scope, String row) {
        Reading plan = modality.plansIn(String.join(" ", subject, scope, row));
        boolean named = subject.endsWith(plan.cue()) || scope.endsWith(plan.cue());
        boolean thing = !named && modality.mayBeThing(plan.cue()); // 需要予測の費用
        return plan.isAsserted() || thing ? modality.estimatesIn(subject + " " + scope) : plan;
    }
}
