package org.partnercenter.domain.discount.business;

import org.partnercenter.domain.discount.DeliveryChange;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.DiscountRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A discount the vendor grants a customer by contract, as the vendor's own system tells it (BDC-01). A value.
 *
 * @param version  counts up with every change of it
 * @param from     the first instant it works
 * @param until    the last instant it works
 * @param contract by which it is granted, as the vendor calls it
 */
public record BusinessDiscount(DiscountId id, long version, BusinessKind kind, PartyId customer, Coverage coverage, BusinessBenefit benefit,
                               Instant from, Instant until, Optional<String> contract) {

    /** What it is for: a service, a product, or a product of a service. */
    public record Coverage(Optional<String> service, Optional<String> product) {

        /** The service's code in lower case: codes are compared without regard to case (RES-08). */
        public Optional<String> serviceKey() {
            return service.map(code -> code.toLowerCase(Locale.ROOT));
        }
    }

    public BusinessDiscount {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(benefit, "benefit");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /** What comes of delivering it: the latest version counts, in whatever order versions arrive. @param known what is known of it */
    public Decision<DeliveryChange> deliver(Optional<BusinessDiscount> known) {
        var refusals = new Refusals()
                .refuseIf(known.filter(present -> present.version == version && !present.equals(this)).isPresent(),
                        DiscountRefusal.BUSINESS_DISCOUNT_VERSION_TAKEN.refusal("discount_id", id).with("version", version))
                .refuseIf(coverage.service().isEmpty() && coverage.product().isEmpty(),
                        DiscountRefusal.BUSINESS_DISCOUNT_COVERS_NOTHING.refusal("discount_id", id))
                .refuseIf(!from.isBefore(until), DiscountRefusal.BUSINESS_DISCOUNT_ENDS_BEFORE_IT_STARTS.refusal("discount_id", id));
        return Decision.unless(refusals.list(), DeliveryChange.of(known.map(BusinessDiscount::version), version));
    }

    /**
     * Whether what it takes off an order is known here. A fixed price does not say of which period and quantity, so that only the source of
     * an order can tell.
     */
    public boolean isTakenOffHere() {
        return benefit.mode() != BusinessMode.FIXED_PRICE;
    }

    /** Both ends of its time belong to it. */
    public BusinessStatus status(Instant now) {
        return now.isBefore(from) ? BusinessStatus.PENDING : until.isBefore(now) ? BusinessStatus.OVER : BusinessStatus.IN_FORCE;
    }
}
