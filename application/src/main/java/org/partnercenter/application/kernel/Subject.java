package org.partnercenter.application.kernel;

import java.util.Map;

/**
 * What a command was about, for the audit trail.
 *
 * @param type    such as {@code coupon-quota}
 * @param id      its id, or the id the caller gave
 * @param viewers who may read the entry
 * @param details what changed, before and after; no personal data, no secrets
 */
public record Subject(String type, String id, Viewers viewers, Map<String, String> details) {

    public static Subject of(String type, String id, Viewers viewers) {
        return new Subject(type, id, viewers, Map.of());
    }

    public Subject with(Map<String, String> more) {
        return new Subject(type, id, viewers, more);
    }
}
