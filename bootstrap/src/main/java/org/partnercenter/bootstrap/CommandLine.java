package org.partnercenter.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed.
 *
 * @param settings settings given as options, by their full names; they win over every other source
 * @param demo sandbox mode with the demo data
 * @param debug failures come with their stack trace
 */
record CommandLine(Map<String, String> settings, Optional<Path> config, boolean demo, boolean debug, boolean help) {
    CommandLine {
        settings = Map.copyOf(settings);
    }

    static CommandLine parse(String... arguments) {
        Map<String, String> settings = new LinkedHashMap<>();
        Optional<Path> config = Optional.empty();
        boolean demo = false;
        boolean debug = false;
        boolean help = false;
        for (int i = 0; i < arguments.length; i++) {
            String option = arguments[i];
            switch (option) {
                case "demo", "--demo" -> demo = true;
                case "--sandbox" -> settings.put(ReadSettings.SANDBOX, "true");
                case "--debug" -> debug = true;
                case "help", "--help", "-h" -> help = true;
                case "--data" -> settings.put(ReadSettings.DATA, valueOf(option, arguments, ++i));
                case "--port" -> settings.put(ReadSettings.PORT, valueOf(option, arguments, ++i));
                case "--broker-port" -> settings.put(ReadSettings.BROKER_PORT, valueOf(option, arguments, ++i));
                case "--config" -> config = Optional.of(Path.of(valueOf(option, arguments, ++i)));
                default -> throw new StartFailure("unknown option " + option + " (--help lists them)");
            }
        }
        if (demo) {
            settings.put(ReadSettings.SANDBOX, "true");
        }
        return new CommandLine(settings, config, demo, debug, help);
    }

    /** The text that {@code run --help} prints, too, without starting a JVM. */
    static String usage() {
        try (InputStream in = CommandLine.class.getResourceAsStream("usage.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String valueOf(String option, String[] arguments, int index) {
        if (index >= arguments.length || arguments[index].startsWith("--")) {
            throw new StartFailure(option + " needs a value (--help lists the options)");
        }
        return arguments[index];
    }
}
