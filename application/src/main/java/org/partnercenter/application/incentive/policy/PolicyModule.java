package org.partnercenter.application.incentive.policy;

import org.partnercenter.application.incentive.PoliciesOf;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.incentive.policy.ProductTerms;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts policies together from their ports. */
public final class PolicyModule {

    private static final int AT_ONCE = 500;

    private final PolicyPorts ports;

    public PolicyModule(PolicyPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new PolicySetting(ports), new ProductSetting(ports));
    }

    public BrowsePolicies browse() {
        return new BrowsePolicies(ports);
    }

    /** The policies in force. Service types are found in whatever case. */
    public PoliciesOf policies() {
        return new PoliciesOf() {
            @Override
            public List<IncentivePolicy> inForce(ReconciliationPeriod period) {
                return all(new PolicyFilter(Optional.of(period.first()), Optional.of(period.granularity()), Optional.empty()));
            }

            @Override
            public Map<YearMonth, Map<String, ProductPolicy>> products(Set<YearMonth> months) {
                var found = new HashMap<YearMonth, Map<String, ProductPolicy>>();
                ports.products().in(months).forEach((month, terms) -> {
                    var byService = new TreeMap<String, ProductPolicy>(String.CASE_INSENSITIVE_ORDER);
                    terms.forEach(each -> byService.put(each.serviceType(), each.incentive()));
                    found.put(month, byService);
                });
                return found;
            }
        };
    }

    /** One version of an incentive's policy, whether or not it counts for anything now. */
    public Optional<IncentivePolicy> version(String incentive, int version) {
        return ports.policies().versions(incentive).stream().filter(policy -> policy.version() == version).findFirst();
    }

    private List<IncentivePolicy> all(PolicyFilter filter) {
        var found = new ArrayList<>(ports.policies().list(filter, new PageRequest(0, AT_ONCE, Optional.empty(), false)).items());
        for (int last = found.size(); last == AT_ONCE;) {
            var more = ports.policies().list(filter, PageRequest.onwards(AT_ONCE, found.getLast().incentive())).items();
            found.addAll(more);
            last = more.size();
        }
        return found;
    }

    public DiscountsAllowed discounts() {
        return (services, now) -> {
            if (services.isEmpty()) {
                return Set.of();
            }
            var keys = services.stream().map(ProductTerms::key).collect(Collectors.toSet());
            var barred = ports.products().of(keys, YearMonth.from(now.atZone(ports.zone()))).stream()
                    .filter(terms -> !terms.discountAllowed()).map(ProductTerms::key).collect(Collectors.toSet());
            return services.stream().filter(code -> barred.contains(ProductTerms.key(code))).collect(Collectors.toSet());
        };
    }

    public static List<FileKind<?, ?>> files() {
        return PolicyFiles.kinds();
    }
}
