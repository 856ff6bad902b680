package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of the capability as files, and what of them who sees. */
final class ExportedLists {

    private final CouponPorts ports;
    private final Tiers tiers;

    ExportedLists(CouponPorts ports) {
        this.ports = ports;
        this.tiers = new Tiers(ports.resellers());
    }

    List<ExportKind<?>> kinds() {
        var records = new RecordExports(this);
        return List.of(new CouponExports(this).coupons(), new QuotaExports(this).quotas(), records.couponRecords(),
                records.quotaRecords());
    }

    CouponReads reads() {
        return ports.reads();
    }

    Map<PartyId, PartyNames.Named> names(Set<PartyId> parties) {
        return parties.isEmpty() ? Map.of() : ports.names().of(parties);
    }

    /** The platform sees all; a partner its own, or those of the reseller it names (COM-11). */
    Decision<Scope> scope(Caller caller, ExportFilters filters, Instant now) {
        var reseller = filters.party("indirect_partner_id");
        return caller.is(PartyKind.PLATFORM) ? Decision.granted(Scope.own(caller))
                : tiers.of(caller, reseller, now).map(Tier::scope);
    }
}
