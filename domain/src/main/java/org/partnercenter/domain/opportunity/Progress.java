package org.partnercenter.domain.opportunity;

import org.partnercenter.domain.kernel.Money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One update of how it goes; the history of them is only added to.
 *
 * @param probability of winning, 0 to 100
 * @param exchange    the technical exchange
 * @param test        how tests stand
 * @param occurredOn  day of what is told
 * @param evidence    names documents: the contract, the proof of delivery
 * @param signed      amount of the contract; told when it is signed
 * @param signedOn    told when it is signed
 * @param deliveredOn told when it is delivered
 * @param lostReason  told when it is lost
 */
public record Progress(ProgressPhase phase, int probability, Optional<String> exchange, Optional<String> test, Optional<String> details,
                       LocalDate occurredOn, Optional<String> nextStep, List<String> evidence, Optional<Money> signed,
                       Optional<LocalDate> signedOn, Optional<LocalDate> deliveredOn, Optional<String> lostReason) {

    public static final int MAX_TEXT = 2_000;
    public static final int MAX_EVIDENCE = 20;
    public static final int CERTAIN = 100;

    /** What was told of it last, as lists show it. @param at business time */
    public record Latest(ProgressPhase phase, int probability, Instant at, Optional<Money> signed, Optional<LocalDate> signedOn,
                         Optional<LocalDate> deliveredOn) {

        public Latest {
            Objects.requireNonNull(phase, "phase");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(signed, "signed");
            Objects.requireNonNull(signedOn, "signedOn");
            Objects.requireNonNull(deliveredOn, "deliveredOn");
        }
    }

    public Progress {
        Objects.requireNonNull(phase, "phase");
        if (probability < 0 || probability > CERTAIN) {
            throw new IllegalArgumentException("a probability is 0 to 100");
        }
        Objects.requireNonNull(exchange, "exchange");
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(occurredOn, "occurredOn");
        Objects.requireNonNull(nextStep, "nextStep");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(signed, "signed");
        Objects.requireNonNull(signedOn, "signedOn");
        Objects.requireNonNull(deliveredOn, "deliveredOn");
        Objects.requireNonNull(lostReason, "lostReason");
    }
}
