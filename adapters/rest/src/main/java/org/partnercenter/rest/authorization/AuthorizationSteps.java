package org.partnercenter.rest.authorization;

import org.partnercenter.application.authorization.AuthorizationHistory;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.authorization.AuthorizationEvent;
import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.rest.kernel.Violation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happened to an authorization, and what can happen next. */
final class AuthorizationSteps {

    record Past(Instant at, AuthorizationEvent event, String eventName, AuthorizationStatus status, String statusName, String who,
                Optional<String> operator, Optional<String> reason, Optional<String> letterVersion) {

        static Past of(AuthorizationHistory step, Language language) {
            return new Past(step.at(), step.event(), Rulebook.texts().name(step.event(), language), step.to(),
                    Rulebook.texts().name(step.to(), language), step.by().value(), step.operator(), step.reason(), step.letter());
        }

        @Override
        public String toString() {
            return "Past[" + event + ", " + at + "]";
        }
    }

    record Timeline(List<Past> timeline) {

        static Timeline of(List<AuthorizationHistory> steps, Language language) {
            return new Timeline(steps.stream().map(step -> Past.of(step, language)).toList());
        }
    }

    record Next(AuthorizationEvent event, String eventName, boolean possible, Optional<AuthorizationStatus> to, Optional<String> toName,
                List<Violation> violations) {

        static Next of(Possibility each, Language language) {
            var event = AuthorizationEvent.valueOf(each.event());
            var to = Optional.of(each.to()).filter(name -> !name.isEmpty()).map(AuthorizationStatus::valueOf);
            return new Next(event, Rulebook.texts().name(event, language), each.isPossible(), to,
                    to.map(state -> Rulebook.texts().name(state, language)), Violation.of(each.refusals(), language));
        }
    }

    record Transitions(List<Next> transitions) {

        static Transitions of(List<Possibility> possibilities, Language language) {
            return new Transitions(possibilities.stream().map(each -> Next.of(each, language)).toList());
        }
    }

    private AuthorizationSteps() {
    }
}
