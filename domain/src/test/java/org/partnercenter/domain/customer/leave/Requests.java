package org.partnercenter.domain.customer.leave;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests to try things on. */
final class Requests {

    static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    static final Instant LATER = NOW.plusSeconds(60);
    static final Instant UNTIL = NOW.plusSeconds(3600);
    static final ZoneId ZONE = ZoneId.of("UTC+8");
    static final PartyId CUSTOMER = new PartyId("customer-1");
    static final PartyId PARTNER = new PartyId("partner-1");
    static final PartnerStanding FROZEN = new PartnerStanding(true, false, false, false, false);
    static final PartnerStanding UNDER_FROZEN = new PartnerStanding(false, false, true, false, false);
    static final AssociationId NEXT = new AssociationId("a-2");

    private Requests() {
    }

    static Association association(AssociationType type) {
        return new Association(new AssociationId("a-1"), CUSTOMER, PARTNER, Optional.empty(), type, NOW.minusSeconds(60), true,
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Circumstances having(CustomerState... states) {
        return new Circumstances(Set.of(states), PartnerStanding.good(), false, Optional.empty(), Optional.empty(), List.of());
    }

    static Circumstances kept(PartnerStanding standing) {
        return new Circumstances(Set.of(), standing, false, Optional.empty(), Optional.empty(), List.of());
    }

    static Circumstances asked(Optional<Instant> byPartner, Optional<Instant> byCustomer) {
        return new Circumstances(Set.of(), PartnerStanding.good(), false, byPartner, byCustomer, List.of());
    }

    static ChangeRequest pending(ChangeKind kind, Side startedBy, AssociationType type) {
        var association = association(type);
        var target = kind == ChangeKind.SWITCH ? Optional.of(LeaveGuards.other(type)) : Optional.<AssociationType>empty();
        return new ChangeDraft(new ChangeRequestId("q-1"), startedBy, target, Optional.of("moving on"), true)
                .submit(association, new LeaveGuards(kind, association, having(), ZONE), Optional.of(UNTIL), NOW).orThrow();
    }
}
