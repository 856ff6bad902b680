package org.partnercenter.application.incentive.policy;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.incentive.policy.PolicyRefusal;
import org.partnercenter.domain.incentive.policy.ProductTerms;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks at policies. */
public final class BrowsePolicies {

    private final PolicyPorts ports;

    BrowsePolicies(PolicyPorts ports) {
        this.ports = ports;
    }

    /**
     * The versions that count for a period, of all incentives that are calculated for such ones. Without a period: for partners those of
     * the present month, whatever the length of their periods; for the platform the last version of each.
     */
    public Decision<Page<IncentivePolicy>> policies(Caller caller, Optional<ReconciliationPeriod> period, Optional<AssociationType> type,
                                                    PageRequest page) {
        boolean all = caller.is(PartyKind.PLATFORM);
        var operation = all ? PolicyOperations.PLATFORM_POLICIES : PolicyOperations.PARTNER_POLICIES;
        return Decision.unless(operation.refusalsFor(caller), page).map(open -> ports.policies().list(new PolicyFilter(
                period.map(ReconciliationPeriod::first).or(() -> all ? Optional.empty() : Optional.of(present())),
                period.map(ReconciliationPeriod::granularity), type), open));
    }

    /** All versions of an incentive, the last first. For the platform. */
    public Decision<List<IncentivePolicy>> versions(Caller caller, String incentive) {
        return Decision.unless(PolicyOperations.PLATFORM_POLICIES.refusalsFor(caller), incentive).flatMap(code -> {
            var versions = ports.policies().versions(code);
            return versions.isEmpty() ? Decision.refused(PolicyRefusal.POLICY_UNKNOWN.refusal("incentive", code))
                    : Decision.granted(versions);
        });
    }

    /** T2-24: what holds at the last second of the month (BDC-03). @param service empty text filters, too */
    public Decision<Page<ProductTerms>> discountPolicies(Caller caller, YearMonth month, Optional<String> service, PageRequest page) {
        return Decision.unless(PolicyOperations.DISCOUNT_POLICIES.refusalsFor(caller), page)
                .map(open -> ports.products().list(month, service.map(ProductTerms::key), open));
    }

    /** What holds in a month, the present one unless told otherwise. For the platform. */
    public Decision<Page<ProductTerms>> products(Caller caller, Optional<YearMonth> month, PageRequest page) {
        return Decision.unless(PolicyOperations.PRODUCTS.refusalsFor(caller), page)
                .map(open -> ports.products().list(month.orElseGet(this::present), Optional.empty(), open));
    }

    /** All that was and will be of a service type, the last first. For the platform. */
    public Decision<List<ProductTerms>> history(Caller caller, String service) {
        return Decision.unless(PolicyOperations.PRODUCTS.refusalsFor(caller), service)
                .map(code -> ports.products().history(ProductTerms.key(code)));
    }

    /** How the service types are called, by their codes. */
    public Map<String, String> names(List<ProductTerms> terms, Language language) {
        return terms.isEmpty() ? Map.of()
                : ports.services().names(terms.stream().map(ProductTerms::serviceType).collect(Collectors.toSet()), language);
    }

    private YearMonth present() {
        return YearMonth.from(ports.clocks().business().atZone(ports.zone()));
    }
}
