package yomitori.cli;

import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import yomitori.source.Limit;
import yomitori.source.Limits;

/** The options of what one input may cost: one for each limit. */
@Command // without an option of its own it would be no mixin
final class LimitFlags {
    private final Map<Limit, Long> values = new EnumMap<>(Limit.class);

    /** Gives a command that has these options an option for each limit; does nothing to any other. */
    static void complete(CommandSpec command) {
        of(command, command);
    }

    private static void of(CommandSpec part, CommandSpec command) {
        if (part.userObject() instanceof LimitFlags flags) {
            for (Limit limit : Limit.values()) {
                command.addOption(flags.option(limit));
            }
        }
        part.mixins().values().forEach(mixin -> of(mixin, command));
    }

    private OptionSpec option(Limit limit) {
        return OptionSpec.builder(limit.option())
                .type(Long.class)
                .paramLabel(limit.unit() == Limit.Unit.SECONDS ? "SECONDS" : "N")
                .description(limit.meaning() + " Default: " + limit.usual() + ".")
                .setter(new ISetter() {
                    @Override
                    @SuppressWarnings("unchecked")
                    public <T> T set(T value) {
                        return (T) (value == null ? values.remove(limit) : values.put(limit, (Long) value));
                    }
                })
                .build();
    }

    /** @throws IllegalArgumentException where a value makes no sense */
    Limits limits() {
        return new Limits(values);
    }
}
