package org.partnercenter.rest.customer.acquire;

import org.partnercenter.application.customer.acquire.Happened;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.rest.kernel.Violation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can be done with a thing, and what was. */
final class LifeShapes {

    record Step(String event, String eventName, boolean possible, Optional<String> to, List<Violation> violations) {
    }

    record Transitions(String status, String statusName, List<Step> transitions) {
    }

    /** @param who the party that did it; absent where it happened by itself */
    record Entry(Instant at, String what, Optional<String> who, String outcome, List<Violation> violations) {
    }

    record Timeline(List<Entry> timeline) {
    }

    private LifeShapes() {
    }

    static <E extends Enum<E>> Transitions transitions(Enum<?> status, Class<E> events, List<Possibility> possibilities,
                                                       Language language) {
        return new Transitions(status.name(), name(status, language), possibilities.stream().map(each -> new Step(each.event(),
                name(Enum.valueOf(events, each.event()), language), each.isPossible(),
                Optional.of(each.to()).filter(to -> !to.isEmpty()), Violation.of(each.refusals(), language))).toList());
    }

    static Timeline timeline(List<Happened> happened, Language language) {
        return new Timeline(happened.stream().map(each -> new Entry(each.at(), each.what(), each.who().map(PartyId::value),
                each.refusals().isEmpty() ? "GRANTED" : "REFUSED", Violation.of(each.refusals(), language))).toList());
    }

    static String name(Enum<?> value, Language language) {
        return Rulebook.texts().name(value, language);
    }
}
