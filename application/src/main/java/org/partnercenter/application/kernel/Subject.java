package org.partnercenter.application.kernel;

import java.util.List;
import java.util.Map;

/**
 * What a command was about, for the audit trail.
 *
 * @param type    such as {@code coupon-quota}
 * @param id      its id, or the id the caller gave
 * @param viewers who may read the entry, if the one who asked is one of them
 * @param details what else there is to say; no personal data, no secrets
 * @param changes before and after, field by field
 */
public record Subject(String type, String id, Viewers viewers, Map<String, String> details, List<Change> changes) {

    public Subject {
        changes = List.copyOf(changes);
    }

    public static Subject of(String type, String id, Viewers viewers) {
        return new Subject(type, id, viewers, Map.of(), List.of());
    }

    public Subject with(Map<String, String> more) {
        return new Subject(type, id, viewers, more, changes);
    }

    public Subject changed(Changes what) {
        return new Subject(type, id, viewers, details, what.list());
    }

    Subject seenBy(Viewers others) {
        return new Subject(type, id, others, details, changes);
    }
}
