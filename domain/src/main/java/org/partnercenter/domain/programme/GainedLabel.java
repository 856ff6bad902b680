package org.partnercenter.domain.programme;

import java.time.LocalDate;
import java.util.Objects;

/** A competency label a partner has gained. @param on day at the site */
public record GainedLabel(String label, int level, LocalDate on) {

    public GainedLabel {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(on, "on");
    }

    /** A label is gained anew in another year, not twice in one. */
    boolean isSameAs(GainedLabel other) {
        return label.equals(other.label) && on.getYear() == other.on.getYear();
    }
}
