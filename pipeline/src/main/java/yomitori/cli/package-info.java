/**
 * The command line: one class a command, each a function from arguments and streams to an exit code. {@link
 * yomitori.cli.Main} is what the launcher starts; {@link yomitori.cli.CommandLineTool} is the same without the process
 * around it. Data goes to the output stream, messages and progress to the error stream; {@link yomitori.cli.ExitCode}
 * says what the numbers mean.
 *
 * <p>Not here: anything that another program would want to call (see {@code yomitori}, {@code yomitori.ingest},
 * {@code yomitori.export}).
 */
package yomitori.cli;
