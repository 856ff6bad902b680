package org.partnercenter.bootstrap;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where settings come from, strongest first: command line, system properties, environment, settings file. */
final class SettingSources {
    static final String FILE_NAME = "partnercenter.properties";

    private final Map<String, String> commandLine;
    private final Map<String, String> systemProperties;
    private final Map<String, String> environment;
    private final Map<String, String> file;
    private final String fileName;

    private SettingSources(Map<String, String> commandLine, Map<String, String> systemProperties,
            Map<String, String> environment, Map<String, String> file, String fileName) {
        this.commandLine = commandLine;
        this.systemProperties = systemProperties;
        this.environment = environment;
        this.file = file;
        this.fileName = fileName;
    }

    static SettingSources of(Map<String, String> commandLine, Map<String, String> systemProperties,
            Map<String, String> environment) {
        return new SettingSources(commandLine, systemProperties, environment, Map.of(), "");
    }

    static SettingSources ofProcess(CommandLine commandLine) {
        Map<String, String> properties = new TreeMap<>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        return of(commandLine.settings(), properties, System.getenv());
    }

    /** The same sources and, weakest, a file, in which every name under {@code partnercenter.} must be a known one. */
    SettingSources withFile(Path path, Set<String> known) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartFailure("the settings file " + path + " cannot be read: " + e.getMessage(), e);
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeIf(name -> !name.startsWith(ReadSettings.PREFIX) || known.contains(name));
        if (!unknown.isEmpty()) {
            throw new StartFailure("unknown setting " + unknown.iterator().next() + " in " + path);
        }
        return new SettingSources(commandLine, systemProperties, environment, values, path.toString());
    }

    /** The strongest value that is not blank. */
    Optional<String> find(String name) {
        return Optional.ofNullable(commandLine.get(name))
                .or(() -> Optional.ofNullable(systemProperties.get(name)))
                .or(() -> Optional.ofNullable(environment.get(environmentName(name))))
                .or(() -> Optional.ofNullable(file.get(name)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** A phrase that says who gave the value. */
    String originOf(String name) {
        if (commandLine.containsKey(name)) {
            return "command line";
        }
        if (systemProperties.containsKey(name)) {
            return "system property";
        }
        return environment.containsKey(environmentName(name)) ? environmentName(name) : fileName;
    }

    /** What the settings file says to other parts of the programme, as {@code mp.jwt.*}. */
    Map<String, String> otherSettings() {
        Map<String, String> others = new TreeMap<>(file);
        others.keySet().removeIf(name -> name.startsWith(ReadSettings.PREFIX));
        return others;
    }

    static String environmentName(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
