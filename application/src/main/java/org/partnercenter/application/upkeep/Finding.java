package org.partnercenter.application.upkeep;

import java.util.List;
import java.util.Map;

/**
 * What one look at the house found.
 *
 * @param check what was looked at: lower-case words joined by dashes
 * @param facts what its sentence tells, by name
 * @param named what it concerns: ids or names, the first of them where there are many
 */
public record Finding(String check, Level level, Map<String, String> facts, List<String> named) {

    /** How bad it is. */
    public enum Level {
        /** As it should be. */
        WELL,
        /** Worth knowing. */
        NOTE,
        /** Somebody should look, before it becomes worse. */
        WARNING,
        /** Something is broken. */
        FAULT
    }

    public Finding {
        facts = Map.copyOf(facts);
        named = List.copyOf(named);
    }

    public static Finding of(String check, Level level, Map<String, String> facts) {
        return new Finding(check, level, facts, List.of());
    }
}
