package org.partnercenter.application.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what a command changed, field by field; what stayed as it was is passed over. */
public final class Changes {

    private final List<Change> found = new ArrayList<>();

    public Changes add(String of, String field, String before, String after) {
        return add(of, field, Optional.of(before), Optional.of(after));
    }

    public Changes add(String of, String field, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            found.add(new Change(of, field, before, after));
        }
        return this;
    }

    /** A field of something that was not there before. */
    public Changes made(String of, String field, String after) {
        return add(of, field, Optional.empty(), Optional.of(after));
    }

    public List<Change> list() {
        return List.copyOf(found);
    }
}
