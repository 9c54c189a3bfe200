package yomitori.source;

import java.time.Instant;
import java.util.Optional;

/** A source that does something else with the bytes of another one, and is the same otherwise. */
public interface SourceAround extends Source {
    /** The other one. */
    Source source();

    @Override
    default String location() {
        return source().location();
    }

    @Override
    default String name() {
        return source().name();
    }

    @Override
    default long size() {
        return source().size();
    }

    @Override
    default Optional<Instant> lastModified() {
        return source().lastModified();
    }

    @Override
    default Optional<Packed> packed() {
        return source().packed();
    }

    @Override
    default boolean isRemote() {
        return source().isRemote();
    }

    @Override
    default Optional<Source> beside(String file) {
        return source().beside(file);
    }

    /** What {@link #fetch} brings. */
    @Override
    default Content content() throws SourceException {
        return switch (fetch(Validators.NONE)) {
            case Fetched.Page page -> page.content();
            case Fetched.Refused refused -> throw new SourceException(refused.problem());
            case Fetched.Unchanged unchanged ->
                throw new IllegalStateException("only who knows the bytes may ask whether they changed");
        };
    }

    @Override
    Fetched fetch(Validators known);
}
