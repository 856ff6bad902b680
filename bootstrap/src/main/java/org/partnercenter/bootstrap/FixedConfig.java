package org.partnercenter.bootstrap;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Values for MicroProfile Config that were decided before the server started. */
record FixedConfig(Map<String, String> values, int ordinal) implements ConfigSource {
    @Override
    public int getOrdinal() {
        return ordinal;
    }

    @Override
    public Set<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public String getValue(String name) {
        return values.get(name);
    }

    @Override
    public String getName() {
        return "partner-center";
    }

    @Override
    public String toString() {
        return getName();
    }
}
