package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.account.AccountRefusal;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.account.ChargeId;
import org.partnercenter.domain.kernel.Decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the platform sees of the money for orders. */
public final class ChargeLists {

    private static final int TIMELINE = 1_000;

    private final AccountReads reads;

    ChargeLists(AccountReads reads) {
        this.reads = reads;
    }

    public Decision<Page<Charge>> charges(Caller caller, ChargeFilter filter, PageRequest page) {
        return Decision.unless(AccountOperations.CHARGES.refusalsFor(caller), caller)
                .map(open -> reads.charges(Scope.own(caller), filter, page));
    }

    public Decision<Charge> charge(Caller caller, ChargeId id) {
        return found(caller, scope -> reads.charge(scope, id));
    }

    public Decision<List<ChargeStep>> timeline(Caller caller, ChargeId id) {
        return found(caller, scope -> reads.charge(scope, id).map(charge -> reads.timeline(scope, id, TIMELINE)));
    }

    private static <T> Decision<T> found(Caller caller, Function<Scope, Optional<T>> read) {
        return Decision.unless(AccountOperations.CHARGES.refusalsFor(caller), caller).flatMap(open -> read.apply(Scope.own(caller))
                .map(Decision::granted).orElseGet(() -> Decision.refused(AccountRefusal.CHARGE_NOT_FOUND.refusal())));
    }
}
