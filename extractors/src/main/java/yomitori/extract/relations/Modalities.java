package yomitori.extract.relations;

/**
 * What is shared by all articles to read from how firmly something is said.
 *
 * @param words the words beside the cues
 * @param sentences reads it from what governs a statement
 * @param figures reads it from what stands around a figure
 * @param measures the words that decide what figures measure
 */
record Modalities(FirmnessWords words, ModalityReader sentences, FigureModality figures, MeasureWords measures) {
    static Modalities standard(MeasureWords measures) {
        FirmnessWords words = FirmnessWords.standard();
        ModalityCues cues = ModalityCues.standard();
        return new Modalities(words, new ModalityReader(cues, words), new FigureModality(cues, words), measures);
    }
}
