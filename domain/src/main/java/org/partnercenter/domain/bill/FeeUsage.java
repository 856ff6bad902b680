package org.partnercenter.domain.bill;

import java.util.Objects;
import java.util.Optional;

/**
 * How much was used.
 *
 * @param type     what of the resource is counted: a usage type of the catalogue
 * @param free     of it what was within a package
 * @param reserved of it what was within reserved instances
 * @param size     of a resource that is charged for by its size
 */
public record FeeUsage(Optional<String> type, Optional<Quantity> used, Optional<Quantity> free, Optional<Quantity> reserved,
                       Optional<Quantity> size) {

    public FeeUsage {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(used, "used");
        Objects.requireNonNull(free, "free");
        Objects.requireNonNull(reserved, "reserved");
        Objects.requireNonNull(size, "size");
    }

    public static FeeUsage none() {
        return new FeeUsage(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
