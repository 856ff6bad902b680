package org.partnercenter.rest.kernel;

import org.partnercenter.domain.kernel.Refusal;

import java.util.List;

/** Carries refusals out of places that can give no answer themselves, such as the reader of bodies. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    Refused(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusals = List.of(refusal);
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
