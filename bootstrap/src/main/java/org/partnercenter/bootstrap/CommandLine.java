package org.partnercenter.bootstrap;

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
    static final String USAGE = """
            usage: run [demo] [options]

              demo             sandbox mode with demo data, in ./data-demo

              --data DIR       data folder (./data)
              --port N         HTTP port (8080; 0 takes a free one)
              --config FILE    settings file (partnercenter.properties in the data folder, if there)
              --sandbox        the platform may move the business clock
              --debug          failures with their stack trace
              --help           this text

            Every setting can also be an environment variable: partnercenter.database.url is
            PARTNERCENTER_DATABASE_URL. With it, an external PostgreSQL 15 or newer is used.
            """;

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
                case "--sandbox" -> settings.put(Settings.SANDBOX, "true");
                case "--debug" -> debug = true;
                case "help", "--help", "-h" -> help = true;
                case "--data" -> settings.put(Settings.DATA, valueOf(option, arguments, ++i));
                case "--port" -> settings.put(Settings.PORT, valueOf(option, arguments, ++i));
                case "--config" -> config = Optional.of(Path.of(valueOf(option, arguments, ++i)));
                default -> throw new StartFailure("unknown option " + option + " (--help lists them)");
            }
        }
        if (demo) {
            settings.put(Settings.SANDBOX, "true");
        }
        return new CommandLine(settings, config, demo, debug, help);
    }

    private static String valueOf(String option, String[] arguments, int index) {
        if (index >= arguments.length || arguments[index].startsWith("--")) {
            throw new StartFailure(option + " needs a value (--help lists the options)");
        }
        return arguments[index];
    }
}
