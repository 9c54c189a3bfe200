package yomitori.text;

/** The role that a block plays in its article: what a bio or an advertisement says is not what the article reports. */
public enum Part {
    BODY,
    SUMMARY,
    FAQ,
    CONTENTS,
    BIO,
    ADVERTISEMENT,
    REFERENCES,
    DISCLAIMER;

    /** Whether it tells what the article reports; the others speak of its author, its sponsors or other articles. */
    public boolean isReport() {
        return this == BODY || this == SUMMARY || this == FAQ;
    }
}
