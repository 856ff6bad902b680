package org.partnercenter.application.coupon.activity;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.coupon.activity.ActivityId;
import org.partnercenter.domain.coupon.activity.ActivityRefusal;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;

import java.util.List;
import java.util.Optional;

/** Looks at activity vouchers: a partner at its own, the platform at those that were submitted. */
public final class BrowseActivities {

    private final ActivityPorts ports;

    BrowseActivities(ActivityPorts ports) {
        this.ports = ports;
    }

    /** Newest first. */
    public Decision<Page<ActivityVoucher>> list(Caller caller, ActivityFilter filter, PageRequest page) {
        return open(caller).map(scope -> ports.activities().list(scope, filter, page));
    }

    public Decision<ActivityVoucher> one(Caller caller, ActivityId id) {
        return open(caller).flatMap(scope -> ports.activities().find(scope, id).map(Decision::granted)
                .orElseGet(() -> Decision.refused(ActivityRefusal.ACTIVITY_UNKNOWN.refusal("activity_id", id))));
    }

    /** How many days it has been in review; empty when it is not (CPN-60). */
    public Optional<Long> daysInReview(ActivityVoucher voucher) {
        return voucher.daysInReview(ports.site(), ports.clocks().business());
    }

    /** What can be done with one just found, and what forbids the rest. */
    public List<Possibility> possibilities(ActivityVoucher voucher) {
        return voucher.possibilities(ports.clocks().business());
    }

    /** What happened to one just found, oldest first. */
    public List<Happened> timeline(Caller caller, ActivityVoucher voucher) {
        return ports.timelines().of(Scope.own(caller), ActivityOutcomes.TYPE, voucher.id().value());
    }

    private static Decision<Scope> open(Caller caller) {
        var operation = caller.is(PartyKind.PLATFORM) ? ActivityOperations.ALL : ActivityOperations.OWN;
        return Decision.unless(operation.refusalsFor(caller), caller).map(Scope::own);
    }
}
