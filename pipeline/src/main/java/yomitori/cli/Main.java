package yomitori.cli;

/** The process around {@link CommandLineTool}. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Runtime.getRuntime().exit(CommandLineTool.run(Terminal.ofProcess(), arguments));
    }
}
