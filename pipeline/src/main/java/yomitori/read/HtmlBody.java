package yomitori.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import yomitori.text.Block.Kind;
import yomitori.text.Part;

/** Writes what stands in an element of HTML as text with blocks. */
final class HtmlBody {
    /** Carries the line of the source where an element was made from another form, such as Markdown. */
    static final String LINE = "data-source-line";

    private final TextWriter writer;
    private final MainContent content;
    private final int firstLine;
    private int listDepth;

    /**
     * @param content what to leave out; null where everything belongs to the article
     * @param firstLine the number of the first line of the source; 0 where elements don't carry theirs
     */
    HtmlBody(TextWriter writer, MainContent content, int firstLine) {
        this.writer = writer;
        this.content = content;
        this.firstLine = firstLine;
    }

    /** Writes the content of an element as paragraphs and whatever stands in it. */
    void write(Element body) {
        write(body, null);
    }

    /** Writes what belongs to the article in the body of a page. */
    void write(Branch body) {
        write(body.element(), body);
    }

    private void write(Element body, Branch branch) {
        writer.begin(Kind.PARAGRAPH, 0, line(body));
        children(body, branch, Kind.PARAGRAPH);
        writer.end();
    }

    /**
     * Writes the content of an element; text that stands in no other block becomes a block of this kind.
     *
     * @param branch what is known of the element; null where everything belongs to the article
     */
    void children(Element parent, Branch branch, Kind kind) {
        boolean underRelated = false;
        Branch next = branch == null ? null : branch.first();
        int size = parent.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node child = parent.childNode(i);
            if (child instanceof TextNode text) {
                writer.text(text.getWholeText());
            } else if (child instanceof Element element) {
                Branch own = next;
                if (own != null) {
                    next = own.next();
                    boolean heading = content.mayAnnounce(own);
                    if (heading) {
                        boolean line = underRelated && own.level() == 0; // a date above a ranking
                        underRelated = isRelated(branch, own) || line && isBeforeRelated(branch, own);
                    }
                    if (underRelated && (heading || content.isRelated(own)) && own.traits().block()) {
                        continue;
                    }
                }
                element(element, own, kind);
            }
        }
    }

    /** A heading that announces links to elsewhere, and links do follow. */
    private boolean isRelated(Branch parent, Branch heading) {
        return isBeforeRelated(parent, heading) && FurnitureCues.isHeading(heading.element().text());
    }

    private boolean isBeforeRelated(Branch parent, Branch element) {
        Branch next = element.next();
        Branch list = next != null && next.level() == 0 && content.mayAnnounce(next) ? next.next() : next;
        return content.isRelated(next == null ? parent : next) || list != null && content.isRelated(list);
    }

    private void element(Element element, Branch branch, Kind kind) {
        String tag = element.normalName();
        TagTraits traits = branch == null ? TagTraits.of(tag) : branch.traits();
        if (tag.equals("br")) {
            writer.lineBreak();
            return;
        }
        if (traits.silent() || (branch == null ? Tags.isHidden(element) : content.drops(branch))) {
            return;
        }
        if (!traits.block()) {
            inline(element, branch, tag, kind);
            return;
        }
        Part part = part(element, branch);
        if (part != null) {
            writer.end();
            writer.parts().enter(part);
        }
        block(element, branch, tag, kind);
        if (part != null) {
            writer.parts().leave();
        }
    }

    private void inline(Element element, Branch branch, String tag, Kind kind) {
        if (tag.equals("sup") && isNoteMark(element)) {
            return;
        }
        children(element, branch, kind);
        readings(element, tag);
    }

    /** Keeps how the words of a ruby element, just written, are read; words without a reading of their own as they stand. */
    void readings(Element ruby, String tag) {
        if (!tag.equals("ruby")) {
            return;
        }
        StringBuilder words = new StringBuilder();
        StringBuilder reading = new StringBuilder();
        int read = 0;
        for (Node child : ruby.childNodes()) {
            if (child instanceof Element rt && rt.normalName().startsWith("rt")) {
                String spoken = rt.text();
                reading.append(spoken.isBlank() ? words.substring(read) : spoken);
                read = words.length();
            } else if (child instanceof TextNode text) {
                words.append(text.getWholeText().strip());
            } else if (child instanceof Element element && !Tags.isSilent(element.normalName())) {
                words.append(element.text());
            }
        }
        if (read > 0) {
            writer.readAs(words.toString(), reading.append(words, read, words.length()).toString());
        }
    }

    private void block(Element element, Branch branch, String tag, Kind kind) {
        int heading = branch == null ? Tags.headingLevel(element) : branch.level();
        if (heading > 0) {
            nested(element, branch, Kind.HEADING, heading, kind);
            return;
        }
        switch (tag) {
            case "ul", "ol", "dl", "dir" -> {
                writer.begin(kind, level(kind), line(element));
                listDepth++;
                children(element, branch, kind);
                listDepth--;
                writer.begin(kind, level(kind), line(element));
            }
            case "li", "dt", "dd" -> nested(element, branch, Kind.LIST_ITEM, Math.max(1, listDepth), kind);
            case "blockquote" -> nested(element, branch, Kind.QUOTE, 0, kind);
            case "figcaption", "caption" -> nested(element, branch, Kind.CAPTION, 0, kind);
            case "pre", "listing", "xmp", "plaintext" -> preformatted(element, kind);
            case "hr" -> {
                writer.begin(kind, level(kind), line(element));
                if (writer.parts().current() != Part.CONTENTS) {
                    writer.parts().endSection();
                }
            }
            case "table" -> {
                if (HtmlTable.isData(element)) {
                    new HtmlTable(this, writer).write(element, branch);
                    writer.begin(kind, level(kind), line(element));
                } else {
                    nested(element, branch, kind, level(kind), kind);
                }
            }
            default -> nested(element, branch, kind, level(kind), kind);
        }
    }

    private void nested(Element element, Branch branch, Kind inner, int level, Kind outer) {
        writer.begin(inner, level, line(element));
        children(element, branch, inner);
        writer.begin(outer, level(outer), line(element));
    }

    private int level(Kind kind) {
        return kind == Kind.LIST_ITEM ? Math.max(1, listDepth) : kind == Kind.HEADING ? 2 : 0;
    }

    private void preformatted(Element element, Kind outer) {
        String whole = element.wholeText();
        if (Script.isMostlyJapanese(whole) && element.selectFirst("code, samp, kbd") == null) {
            for (String line : whole.split("\n")) {
                writer.begin(outer, level(outer), line(element));
                writer.text(line);
            }
        } else {
            writer.begin(Kind.CODE, 0, line(element));
            writer.preformatted(whole);
        }
        writer.begin(outer, level(outer), line(element));
    }

    private Part part(Element element, Branch branch) {
        if (element.attributesSize() == 0) {
            return null;
        }
        if (branch != null) {
            return content.part(branch);
        }
        return PartCues.of(NameCues.of(element.attr("id")), NameCues.of(element.attr("class")), element.attr("itemtype"));
    }

    /** [1], *2, 注3: the mark of a note, not a power. */
    private static boolean isNoteMark(Element sup) {
        String text = sup.text().strip();
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        return text.length() <= 8 && (first == '[' || first == '*' || first == '※' || first == '注'
                || sup.selectFirst("a[href^=#]") != null);
    }

    /** The line of the source where an element begins; 0 where nothing around it tells. */
    int line(Element element) {
        if (firstLine == 0) {
            return 0;
        }
        for (Element around = element; around != null && !around.normalName().equals("body"); around = around.parent()) {
            if (around.hasAttr(LINE)) {
                return firstLine - 1 + Integer.parseInt(around.attr(LINE));
            }
        }
        return 0;
    }
}
