package yomitori.unpack;

import yomitori.source.Problem;

/** Links in archives lead nowhere here. */
final class Links {
    private Links() {}

    static Container.Entry refused(String name) {
        return Container.Entry.refused(name, Problem.Kind.LINK, "Links in an archive are not followed.",
                "Read the file that it leads to.");
    }
}
