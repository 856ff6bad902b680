package org.partnercenter.domain.customer.acquire;

import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A customer that a partner has created, and that is to become its own (ASC-11).
 *
 * @param by                who created it
 * @param type              the model it is to have
 * @param noMarketMessages  whether it wants no messages of the marketplace
 * @param createdAt         business time
 * @param closedAt          empty while it is not yet associated
 * @param causes            why it was not; empty unless it failed
 */
public record CreatedCustomer(PartyId customer, Reporter by, AssociationType type, XAccount xaccount, boolean noMarketMessages,
                              CreationStatus status, Instant createdAt, Optional<Instant> closedAt, List<Refusal> causes) {

    public CreatedCustomer {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(xaccount, "xaccount");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(closedAt, "closedAt");
        causes = List.copyOf(causes);
    }

    /** The model of a created customer: the reseller model, unless the partner says exactly {@code 1} (ASC-04). */
    public static AssociationType typeOf(Optional<String> cooperationType) {
        return cooperationType.filter(AssociationType.REFERRAL.code()::equals).isPresent() ? AssociationType.REFERRAL
                : AssociationType.RESALE;
    }

    public static CreatedCustomer pending(PartyId customer, Reporter by, AssociationType type, XAccount xaccount,
                                          boolean noMarketMessages, Instant now) {
        return new CreatedCustomer(customer, by, type, xaccount, noMarketMessages, CreationStatus.PENDING, now, Optional.empty(),
                List.of());
    }

    /** It has become its creator's. */
    public Decision<CreatedCustomer> associate(Instant now) {
        return close(CreationEvent.ASSOCIATE, List.of(), now);
    }

    /** It cannot. @param causes at least one */
    public Decision<CreatedCustomer> fail(List<Refusal> causes, Instant now) {
        return close(CreationEvent.FAIL, causes, now);
    }

    private Decision<CreatedCustomer> close(CreationEvent event, List<Refusal> why, Instant now) {
        return CreationTransition.TABLE.next(status, event).map(next -> Decision.granted(new CreatedCustomer(customer, by, type,
                        xaccount, noMarketMessages, next, createdAt, Optional.of(now), why)))
                .orElseGet(() -> Decision.refused(AcquireRefusal.CREATION_STATE.refusal("customer_id", customer).with("status", status)));
    }
}
