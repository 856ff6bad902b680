package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;

/**
 * What an application holds, or is found by: its month, a project, a label. Decisions that depend on others with the same key are
 * taken one after the other, over all nodes.
 */
public record ClaimKey(String text) {

    public ClaimKey {
        Objects.requireNonNull(text, "text");
    }

    /** Of one partner. @param scope usually a programme's code */
    public static ClaimKey own(PartyId partner, String scope, String kind, Object value) {
        return new ClaimKey(scope + "/" + kind + "/" + value + "@" + partner.value());
    }

    /** Of all partners together. */
    public static ClaimKey shared(String scope, String kind, Object value) {
        return new ClaimKey(scope + "/" + kind + "/" + value);
    }
}
