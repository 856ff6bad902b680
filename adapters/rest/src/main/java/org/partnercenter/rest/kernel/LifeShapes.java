package org.partnercenter.rest.kernel;

import org.partnercenter.application.kernel.Happened;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can be done with a thing, and what was. */
public final class LifeShapes {

    public record Transitions(String status, String statusName, List<PossibleStep> transitions) {
    }

    /** @param who the party that did it; absent where it happened by itself */
    public record Entry(Instant at, String what, Optional<String> who, String outcome, List<Violation> violations) {
    }

    public record Timeline(List<Entry> timeline) {
    }

    private LifeShapes() {
    }

    public static Transitions transitions(Enum<?> status, Class<?> events, List<Possibility> possibilities,
                                                       Language language) {
        return new Transitions(status.name(), name(status, language), PossibleStep.of(possibilities, status.getDeclaringClass(), events,
                language));
    }

    public static Timeline timeline(List<Happened> happened, Language language) {
        return new Timeline(happened.stream().map(each -> new Entry(each.at(), each.what(), each.who().map(PartyId::value),
                each.refusals().isEmpty() ? "GRANTED" : "REFUSED", Violation.of(each.refusals(), language))).toList());
    }

    public static String name(Enum<?> value, Language language) {
        return Rulebook.texts().name(value, language);
    }
}
