package org.partnercenter.application.coupon.whitelist;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Optional;

/** Looks at white lists: a partner at its own, the platform at all. */
public final class BrowseWhiteLists {

    private final WhiteLists lists;

    BrowseWhiteLists(WhiteLists lists) {
        this.lists = lists;
    }

    /** A version, or the one in force. */
    public Decision<WhiteListVersion> version(Caller caller, PartyId partner, Optional<Integer> version) {
        return open(caller).flatMap(scope -> found(lists.find(scope, partner, version), version));
    }

    /** All versions, newest first. */
    public Decision<Page<WhiteListVersion>> versions(Caller caller, PartyId partner, PageRequest page) {
        return open(caller).map(scope -> lists.versions(scope, partner, page));
    }

    /** Who is on a version, or on the one in force. @param only this customer, if it is on it */
    public Decision<Page<PartyId>> customers(Caller caller, PartyId partner, Optional<Integer> version, Optional<PartyId> only,
                                             PageRequest page) {
        return open(caller).flatMap(scope -> found(lists.find(scope, partner, version), version)
                .map(found -> lists.customers(scope, found, only, page)));
    }

    private static Decision<WhiteListVersion> found(Optional<WhiteListVersion> found, Optional<Integer> version) {
        return found.map(Decision::granted).orElseGet(() -> Decision.refused(CouponRefusal.WHITE_LIST_VERSION_UNKNOWN
                .refusal("version", version.orElse(1))));
    }

    private static Decision<Scope> open(Caller caller) {
        var operation = caller.is(PartyKind.PLATFORM) ? WhiteListOperations.ALL : WhiteListOperations.OWN;
        return Decision.unless(operation.refusalsFor(caller), caller).map(Scope::own);
    }
}
