package org.partnercenter.rest.kernel;

import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Possibility;

import java.util.List;
import java.util.Optional;

/** One thing that can be done now, or what forbids it. */
public record PossibleStep(String event, Optional<String> eventName, boolean possible, Optional<String> to, Optional<String> toName,
                           List<Violation> violations) {

    /** @param states the enum of states; @param events that of events; both name their constants in the texts */
    public static List<PossibleStep> of(List<Possibility> possibilities, Class<?> states, Class<?> events, Language language) {
        return possibilities.stream().map(each -> {
            var to = Optional.of(each.to()).filter(name -> !name.isEmpty());
            return new PossibleStep(each.event(), name(events, each.event(), language), each.isPossible(), to,
                    to.flatMap(state -> name(states, state, language)), Violation.of(each.refusals(), language));
        }).toList();
    }

    private static Optional<String> name(Class<?> type, String constant, Language language) {
        return Rulebook.texts().find(type.getSimpleName() + "." + constant, language);
    }
}
