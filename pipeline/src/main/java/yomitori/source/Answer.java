package yomitori.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came of one request. */
sealed interface Answer {
    /**
     * The server has answered.
     *
     * @param status the status
     * @param headers the values of each header in their order, by its name in lower case
     * @param body the decoded body; empty for all statuses but 200 to 299
     */
    record Response(int status, Map<String, List<String>> headers, byte[] body) implements Answer {
        /** The first value of a header; empty where there is none. */
        String header(String name) {
            List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
            return values.isEmpty() ? "" : values.getFirst().strip();
        }

        boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        boolean isRedirect() {
            return switch (status) {
                case 301, 302, 303, 307, 308 -> !header("Location").isEmpty();
                default -> false;
            };
        }
    }

    /**
     * It has not, or not properly.
     *
     * @param passing whether it may go better next time
     */
    record Failure(Problem problem, boolean passing) implements Answer {}
}
