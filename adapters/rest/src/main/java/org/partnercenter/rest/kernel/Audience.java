package org.partnercenter.rest.kernel;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** A path that there is for each audience begins so. */
    public static final String EACH = "/v2/{audience: partners|customers|platform}";

    /** What stands for the audience in them, in the API document. */
    public static final String PARAMETER = "audience";

    /** Whose path it is, of those that there are for each audience. */
    static Audience ofEach(String path) {
        return Stream.of(values()).filter(audience -> path.startsWith(audience.path + "/")).findFirst().orElseThrow();
    }

    /**
     * Whose path it is; empty where other kinds of callers come by, too: under {@code /v2/customers} the vendor has paths for partners.
     */
    static Optional<Audience> ofPath(String path) {
        return Stream.of(PLATFORM, PARTNERS).filter(audience -> path.startsWith(audience.path + "/")).findFirst();
    }

    /** The input of a request, already at fault if the caller does not belong here. */
    public Input input(Exchange exchange) {
        var kind = exchange.caller().kind();
        var in = Input.of(exchange);
        return kinds.contains(kind) ? in
                : in.refuse(CommonRefusal.CALLER_NOT_ALLOWED.refusal("kind", kind).with("operation", path));
    }
}
