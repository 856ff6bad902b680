package org.partnercenter.rest.coupon;

import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.rest.kernel.Violation;

import java.util.List;
import java.util.Optional;

/** What is possible now, and for the rest what forbids it. */
record TransitionsShape(String state, Optional<String> stateName, List<Step> transitions) {

    record Step(String event, boolean possible, Optional<String> to, Optional<String> toName, List<Violation> violations) {
    }

    static TransitionsShape of(Enum<?> state, List<Possibility> possibilities, Language language) {
        var steps = possibilities.stream().map(each -> step(each, state.getDeclaringClass(), language)).toList();
        return new TransitionsShape(state.name(), Wire.name(state, language), steps);
    }

    private static Step step(Possibility possibility, Class<?> states, Language language) {
        var to = Optional.of(possibility.to()).filter(name -> !name.isEmpty());
        return new Step(possibility.event(), possibility.isPossible(), to,
                to.flatMap(name -> Rulebook.texts().find(states.getSimpleName() + "." + name, language)),
                Violation.of(possibility.refusals(), language));
    }
}
