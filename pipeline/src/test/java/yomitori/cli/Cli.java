package yomitori.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Calls the command line as a function. */
final class Cli {
    /** How a command ended and what it wrote. */
    record Outcome(int code, byte[] bytes, String err) {
        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        List<String> lines() {
            return out().lines().toList();
        }
    }

    private Cli() {}

    static Outcome run(Object... arguments) {
        return run("", Map.of(), arguments);
    }

    static Outcome run(String input, Map<String, String> environment, Object... arguments) {
        return run(input, environment, Time.OF_THE_SYSTEM, arguments);
    }

    static Outcome run(String input, Map<String, String> environment, Time time, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out,
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false, environment);
        int code = CommandLineTool.run(terminal, time, Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Outcome(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }
}
