package org.partnercenter.rest.customer.leave;

import org.partnercenter.application.customer.leave.BrowseLeaving;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.customer.leave.ChangeRequestEvent;
import org.partnercenter.domain.customer.leave.ChangeRequestStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.rest.kernel.Violation;

import java.util.List;
import java.util.Optional;

/** What is possible with a request now, and for the rest what forbids it. */
record StepsShape(String state, String stateName, List<Step> transitions) {

    record Step(String event, String eventName, boolean possible, Optional<String> to, Optional<String> toName,
                List<Violation> violations) {
    }

    static StepsShape of(BrowseLeaving.Steps steps, Language language) {
        return new StepsShape(steps.status().name(), Rulebook.texts().name(steps.status(), language),
                steps.possibilities().stream().map(each -> step(each, language)).toList());
    }

    private static Step step(Possibility possibility, Language language) {
        var to = Optional.of(possibility.to()).filter(name -> !name.isEmpty());
        return new Step(possibility.event(), Rulebook.texts().name(ChangeRequestEvent.valueOf(possibility.event()), language),
                possibility.isPossible(), to,
                to.map(name -> Rulebook.texts().name(ChangeRequestStatus.valueOf(name), language)),
                Violation.of(possibility.refusals(), language));
    }
}
