package org.partnercenter.domain.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The invoice itself.
 *
 * @param no         1 to {@link #MAX_NO} visible characters
 * @param on         day at the site
 * @param courierNo  with which paper was mailed
 * @param receivedAt when its receipt was confirmed; electronic ones are there when they are issued
 * @param bySystem   whether nobody confirmed it in time (INV-17)
 */
public record IssuedInvoice(String no, LocalDate on, Optional<String> courierNo, Optional<Instant> receivedAt, boolean bySystem) {

    public static final int MAX_NO = 64;
    /** Days after mailing in which the partner confirms the receipt itself (INV-17). */
    public static final int RECEIPT_DAYS = 90;

    public IssuedInvoice {
        Objects.requireNonNull(no, "no");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(courierNo, "courierNo");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }

    IssuedInvoice received(Instant at, boolean system) {
        return new IssuedInvoice(no, on, courierNo, Optional.of(at), system);
    }
}
