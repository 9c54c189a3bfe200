package yomitori.extract.relations;

/**
 * A draft, and how firmly its place in the text says so.
 *
 * @param clauses the sentence; null for a table
 */
record Stated(Draft draft, ModalityReader.Reading said, Clauses clauses) {}
