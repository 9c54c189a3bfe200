/**
 * Names: who and what the text speaks of. {@link yomitori.extract.names.Dictionary} holds the things that tables know, each with its
 * written forms; {@link yomitori.extract.names.NameExtractor} finds them in the text, reads versions and shapes that no table lists,
 * asks a trained model ({@code Voice}) about what is left, and links every mention to one entity. {@link
 * yomitori.extract.names.VoiceTrainer} trains that model. Start at {@link yomitori.extract.names.NameExtractor}.
 *
 * <p>Names are found in the characters of the text; tokens only veto a match that would cut a word. What a row or a cue looks like is
 * told by the header comments of the tables beside this package. Not here: numbers and dates ({@code values}), and what the text says
 * about the names ({@code relations}).
 */
package yomitori.extract.names;
