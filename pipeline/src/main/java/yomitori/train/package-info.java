/**
 * What the voice for names learns from: {@link yomitori.train.LabelledSets} reads the public sets of labelled sentences, and articles with
 * marked names, from a folder. The learning itself is {@code yomitori.extract.names.VoiceTrainer}.
 */
package yomitori.train;
