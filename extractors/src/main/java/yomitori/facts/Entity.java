package yomitori.facts;

/**
 * The thing itself, however it is written.
 *
 * @param id the same in all articles, such as {@code company:alibaba}; for an entity that no table knows, made of its type and name
 * @param name the canonical name
 * @param type what it is
 */
public record Entity(String id, String name, NameType type) implements Meaning {
    @Override
    public String typeName() {
        return type.name();
    }
}
