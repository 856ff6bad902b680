package org.partnercenter.rest.certification;

import org.partnercenter.application.certification.CertificationStep;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.certification.FailureKind;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.LifeShapes;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a certification stands after a command.
 *
 * @param triesLeft  wrong amounts that are still forgiven
 * @param enterUntil last moment the amount can be entered in; absent where none is awaited
 * @param handledBy  day, {@code yyyy-MM-dd}, by which a confirmation letter has been looked at by hand
 */
record StepShape(String partnerId, CertificationStatus status, String statusName, int triesLeft, Optional<Instant> enterUntil,
                 Optional<String> handledBy, Optional<FailureKind> failure, Optional<String> failureText) {

    static StepShape of(CertificationStep step, Language language) {
        return new StepShape(step.partner().value(), step.status(), LifeShapes.name(step.status(), language), step.triesLeft(), step.enterUntil(),
                step.handledBy().map(Object::toString), step.failure(), step.failure().map(kind -> LifeShapes.name(kind, language)));
    }
}
