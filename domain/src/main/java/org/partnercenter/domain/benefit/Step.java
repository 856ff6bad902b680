package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that is about to happen to an application.
 *
 * @param before  the application as it is; empty where it begins
 * @param content what it would carry afterwards
 */
public record Step(BenefitEvent event, PartyId partner, Optional<BenefitApplication> before, Content content,
                   Surroundings around) {

    public Step {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(around, "around");
    }

    public Optional<BenefitStatus> from() {
        return before.map(BenefitApplication::status);
    }

    /** Whether it happens in that state. */
    public boolean is(BenefitEvent asked, BenefitStatus in) {
        return event == asked && from().filter(in::equals).isPresent();
    }

    /** Whether the content is handed to the vendor: submitted, or changed while it looks at it. */
    public boolean isHandedIn() {
        return event == BenefitEvent.SUBMIT || event == BenefitEvent.AMEND;
    }
}
