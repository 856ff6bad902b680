package org.partnercenter.rest.kernel;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Set;

/** Whose paths these are; nobody else reads there. */
public enum Audience {
    PLATFORM("/v2/platform", Set.of(PartyKind.PLATFORM)),
    PARTNERS("/v2/partners", Set.of(PartyKind.DISTRIBUTOR, PartyKind.SOLUTION_PROVIDER, PartyKind.GOV_SUBSIDY,
            PartyKind.RESELLER)),
    CUSTOMERS("/v2/customers", Set.of(PartyKind.CUSTOMER));

    private final String path;
    private final Set<PartyKind> kinds;

    Audience(String path, Set<PartyKind> kinds) {
        this.path = path;
        this.kinds = kinds;
    }

    /** Where their paths begin. */
    public String path() {
        return path;
    }

    public Set<PartyKind> kinds() {
        return kinds;
    }

    /** The input of a request, already at fault if the caller does not belong here. */
    public Input input(Exchange exchange) {
        var kind = exchange.caller().kind();
        var in = Input.of(exchange);
        return kinds.contains(kind) ? in
                : in.refuse(CommonRefusal.CALLER_NOT_ALLOWED.refusal("kind", kind).with("operation", path));
    }
}
