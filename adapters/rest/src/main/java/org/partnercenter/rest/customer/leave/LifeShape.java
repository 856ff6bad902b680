package org.partnercenter.rest.customer.leave;

import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestEvent;
import org.partnercenter.domain.kernel.Language;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happened to a request, oldest first: when, what, which side, and in whose words why. */
record LifeShape(List<Entry> timeline) {

    /** @param who PARTNER or CUSTOMER; absent for what happened by itself */
    record Entry(Instant at, String what, String whatName, Optional<String> who, Optional<String> remark) {
    }

    static LifeShape of(ChangeRequest request, Language language) {
        return new LifeShape(request.life().stream().map(step -> entry(step, language)).toList());
    }

    private static Entry entry(ChangeRequest.Step step, Language language) {
        ChangeRequestEvent event = step.event();
        return new Entry(step.at(), event.name(), Rulebook.texts().name(event, language), event.side().map(Enum::name), step.words());
    }
}
