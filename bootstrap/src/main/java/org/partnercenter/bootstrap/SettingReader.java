package org.partnercenter.bootstrap;

import java.util.Optional;

/** Turns the text of settings into values, and bad text into a line that names the setting and who gave it. */
record SettingReader(SettingSources sources) {
    Optional<String> text(String name) {
        return sources.find(name);
    }

    Optional<Secret> secret(String name) {
        return sources.find(name).map(Secret::new);
    }

    int number(String name, int otherwise, int least, int most) {
        Optional<String> text = sources.find(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw bad(name, "is not a number: " + text.get());
        }
        throw bad(name, "must be between " + least + " and " + most + ", not " + text.get());
    }

    boolean flag(String name, boolean otherwise) {
        Optional<String> text = sources.find(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        return switch (text.get()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw bad(name, "must be true or false, not " + text.get());
        };
    }

    /** Whether it is the other value; the usual one if nothing is set. */
    boolean choice(String name, String usual, String other) {
        String text = sources.find(name).orElse(usual);
        if (text.equals(usual) || text.equals(other)) {
            return text.equals(other);
        }
        throw bad(name, "must be " + usual + " or " + other + ", not " + text);
    }

    StartFailure bad(String name, String why) {
        return new StartFailure("setting " + name + " " + why + " (from " + sources.originOf(name) + ")");
    }

    StartFailure missing(String name, String because) {
        return new StartFailure("setting " + name + " is missing: " + because + " needs it");
    }
}
