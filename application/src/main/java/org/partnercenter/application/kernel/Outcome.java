package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;

/** What a use case made of one command. A refused one has no effects and has stored nothing, unless it ended what it was about. */
public record Outcome<R>(Decision<R> decision, Subject subject, Effects effects) {

    public static <R> Outcome<R> granted(R result, Subject subject, Effects effects) {
        return new Outcome<>(Decision.granted(result), subject, effects);
    }

    public static <R> Outcome<R> refused(List<Refusal> refusals, Subject subject) {
        return new Outcome<>(Decision.refused(refusals), subject, Effects.none());
    }

    /** Refused, and that is the end of what it was about: the end is stored, and told. */
    public static <R> Outcome<R> ended(List<Refusal> refusals, Subject subject, Effects effects) {
        return new Outcome<>(Decision.refused(refusals), subject, effects);
    }
}
