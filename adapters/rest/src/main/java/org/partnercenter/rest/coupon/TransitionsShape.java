package org.partnercenter.rest.coupon;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.rest.kernel.Violation;

import java.util.List;
import java.util.Optional;

/** What is possible now, and for the rest what forbids it. */
record TransitionsShape(String state, String stateName, List<Step> transitions) {

    record Step(String event, Optional<String> eventName, boolean possible, Optional<String> to, Optional<String> toName,
                List<Violation> violations) {
    }

    static TransitionsShape of(Enum<?> state, Class<? extends Enum<?>> events, List<Possibility> possibilities,
                               Language language) {
        var steps = possibilities.stream().map(each -> step(each, state.getDeclaringClass(), events, language)).toList();
        return new TransitionsShape(state.name(), Wire.name(state, language), steps);
    }

    private static Step step(Possibility possibility, Class<?> states, Class<?> events, Language language) {
        var to = Optional.of(possibility.to()).filter(name -> !name.isEmpty());
        return new Step(possibility.event(), Wire.findName(events, possibility.event(), language), possibility.isPossible(), to,
                to.flatMap(name -> Wire.findName(states, name, language)), Violation.of(possibility.refusals(), language));
    }
}
