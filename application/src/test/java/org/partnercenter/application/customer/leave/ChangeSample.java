package org.partnercenter.application.customer.leave;

import org.partnercenter.application.customer.CustomerFixtures;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestId;
import org.partnercenter.domain.customer.leave.ChangeRequestStatus;
import org.partnercenter.domain.customer.leave.Side;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Pending requests to try things on. */
public final class ChangeSample {

    private ChangeSample() {
    }

    public static ChangeRequest byPartner(String id, String customer, String partner) {
        return of(id, Side.PARTNER, customer, partner, Optional.empty(), CustomerFixtures.NOW);
    }

    public static ChangeRequest of(String id, Side side, String customer, String partner, Optional<String> reseller, Instant submitted) {
        var status = side == Side.PARTNER ? ChangeRequestStatus.PENDING_CUSTOMER : ChangeRequestStatus.PENDING_PARTNER;
        return new ChangeRequest(new ChangeRequestId(id), side == Side.PARTNER ? ChangeKind.DISASSOCIATION : ChangeKind.SWITCH, side,
                new ChangeRequest.About(new AssociationId("a-" + customer), new PartyId(customer), new PartyId(partner),
                        reseller.map(PartyId::new), AssociationType.RESALE),
                Optional.of("because"), status, submitted, Optional.of(submitted.plus(Duration.ofDays(30))), Optional.empty());
    }
}
