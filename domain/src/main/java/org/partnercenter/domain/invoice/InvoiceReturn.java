package org.partnercenter.domain.invoice;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An invoice on its way back (INV-13), which nobody stops once it was asked for.
 *
 * @param used      whether the buyer has used it for VAT, or booked it (INV-14)
 * @param courierNo with which paper is sent back, at the partner's cost
 * @param redLetter the confirmation form, where the buyer has to accept one
 * @param creditNo  number of the red-letter invoice, once it is made
 */
public record InvoiceReturn(Instant askedAt, boolean used, Optional<String> courierNo, Optional<RedLetter> redLetter, Optional<String> creditNo) {

    /** A red-letter confirmation form. @param confirmedAt when the buyer accepted it */
    public record RedLetter(String no, Optional<Instant> confirmedAt) {

        public RedLetter {
            Objects.requireNonNull(no, "no");
            Objects.requireNonNull(confirmedAt, "confirmedAt");
        }

        public boolean isConfirmed() {
            return confirmedAt.isPresent();
        }
    }

    public InvoiceReturn {
        Objects.requireNonNull(askedAt, "askedAt");
        Objects.requireNonNull(courierNo, "courierNo");
        Objects.requireNonNull(redLetter, "redLetter");
        Objects.requireNonNull(creditNo, "creditNo");
    }

    InvoiceReturn with(RedLetter form) {
        return new InvoiceReturn(askedAt, used, courierNo, Optional.of(form), creditNo);
    }

    InvoiceReturn credited(Optional<String> no) {
        return new InvoiceReturn(askedAt, used, courierNo, redLetter, no);
    }
}
