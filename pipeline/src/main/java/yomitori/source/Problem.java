package yomitori.source;

import java.util.Locale;
import java.util.Objects;

/**
 * Why an input was left out, or what was lost in reading it.
 *
 * @param kind the stable code
 * @param reason what is the matter with this input, in plain words
 * @param remedy what its owner can do about it
 */
public record Problem(Kind kind, String reason, String remedy) {
    /** What can go wrong. The names are stable: reports show them in lower case with hyphens. */
    public enum Kind {
        /** Nothing of that name exists. */
        NOT_FOUND,
        /** The system refuses to hand out the bytes. */
        UNREADABLE,
        /** A symbolic link, which is not followed. */
        LINK,
        /** A hidden file or folder, passed over. */
        HIDDEN,
        /** A kind of file that holds no article, such as a picture. */
        UNKNOWN_KIND,
        /** A page that lists articles and is none itself. */
        NO_ARTICLE,
        /** A later page of an article, which is read with its first one. */
        LATER_PAGE,
        /** Folders or archives nested deeper than the limit. */
        TOO_DEEP,
        /** More bytes than the limit. */
        TOO_LARGE,
        /** An archive that becomes more, unpacked, than any honest one. */
        BOMB,
        /** An archive, mail or PDF that is broken or ends early. */
        DAMAGED,
        /** Nobody reads it without a password. */
        ENCRYPTED,
        /** A name in an archive that leads out of it. */
        UNSAFE_NAME,
        /** No content at all. */
        EMPTY,
        /** Bytes that are no text. */
        BINARY,
        /** Nothing of an article is left once marks and furniture are gone. */
        NO_TEXT,
        /** A JSON file that does not parse. */
        BAD_JSON,
        /** A JSON file that holds no article in a known form. */
        UNKNOWN_JSON,
        /** An XML file that is no feed. */
        UNKNOWN_XML,
        /** An address that does not parse. */
        BAD_ADDRESS,
        /** An address of another scheme than http and https. */
        UNSUPPORTED_SCHEME,
        /** An address in a private network, refused. */
        PRIVATE_ADDRESS,
        /** The host has no address or does not answer. */
        UNREACHABLE,
        /** The server cannot prove that it is the one that was asked. */
        UNTRUSTED,
        /** The server answers with an error. */
        HTTP_STATUS,
        /** The server is too busy, or asks to come again later than anybody waits. */
        SERVER_BUSY,
        /** The body ended before its announced end. */
        BROKEN_OFF,
        /** A body that is packed in a way nobody asked for. */
        UNKNOWN_CODING,
        /** The site's robots.txt keeps programs away from the address. */
        ROBOTS_DENIED,
        /** The site's robots.txt cannot be had, so nothing is known to be allowed. */
        ROBOTS_UNREACHABLE,
        /** The page asks not to be indexed. */
        NO_INDEX,
        /** Redirects without end. */
        TOO_MANY_REDIRECTS,
        /** The time limit has passed. */
        TIMEOUT,
        /** A fault of this program. */
        INTERNAL,
        /** Warning: the declared charset does not fit the bytes. */
        WRONG_CHARSET,
        /** Warning: some bytes are no characters of the charset. */
        BROKEN_CHARACTERS,
        /** Warning: the front matter does not parse and was left aside. */
        BAD_FRONT_MATTER,
        /** Warning: the text is longer than the limit and ends early. */
        TRUNCATED,
        /** Warning: elements nested deeper than the limit were read as plain text. */
        NESTED_TOO_DEEP,
        /** Warning: entries of a feed or array beyond the limit were left out. */
        TOO_MANY_MEMBERS,
        /** Warning: a later page of the article could not be had, or there are more of them than the limit. */
        MISSING_PAGE,
        /** Warning: a sentence announces a list, a table or a picture that the text does not hold. */
        MISSING_LIST,
        /** Warning: the text is far shorter than its page; the article may stand elsewhere in it. */
        SHORT_BODY,
        /** Warning: the text looks as if it had been decoded in a wrong charset before it was saved. */
        MOJIBAKE,
        /** Warning: the day of publication lies behind the day on which the document was saved, or behind its last change. */
        FUTURE_DATE;

        /** The code as reports write it: {@code too-large}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether such an input is passed over by design, which is no failure of the run. */
        public boolean isPassedOver() {
            return this == HIDDEN || this == UNKNOWN_KIND || this == LINK || this == NO_ARTICLE
                    || this == LATER_PAGE;
        }
    }

    public Problem {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(remedy);
    }

    @Override
    public String toString() {
        return kind.code() + ": " + reason + " " + remedy;
    }
}
