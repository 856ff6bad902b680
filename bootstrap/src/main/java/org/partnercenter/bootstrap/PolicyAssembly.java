package org.partnercenter.bootstrap;

import org.partnercenter.application.catalog.CatalogModule;
import org.partnercenter.application.incentive.policy.KnownIndicators;
import org.partnercenter.application.incentive.policy.KnownServices;
import org.partnercenter.application.incentive.policy.PolicyModule;
import org.partnercenter.application.incentive.policy.PolicyPorts;
import org.partnercenter.application.indicator.IndicatorModule;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.persistence.incentive.policy.JooqIncentivePolicies;
import org.partnercenter.persistence.incentive.policy.JooqProductPolicies;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Policies of incentives and products, wired. */
final class PolicyAssembly {

    private PolicyAssembly() {
    }

    static PolicyModule module(Machinery house, Settings settings, CatalogModule catalog, IndicatorModule indicators) {
        return new PolicyModule(new PolicyPorts(new JooqIncentivePolicies(house.database()), new JooqProductPolicies(house.database()),
                services(catalog), known(indicators), settings.siteZone(), house.clocks()));
    }

    private static KnownServices services(CatalogModule catalog) {
        return new KnownServices() {
            @Override
            public Set<String> unknown(Set<String> codes) {
                return catalog.known().unknownServices(codes);
            }

            @Override
            public Map<String, String> names(Set<String> codes, Language language) {
                return catalog.known().serviceNames(codes, language);
            }
        };
    }

    private static KnownIndicators known(IndicatorModule indicators) {
        return codes -> indicators.known().among(codes.stream().map(IndicatorCode::new).collect(Collectors.toSet())).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), entry -> Arrays.stream(Granularity.values())
                        .filter(length -> length.months() == entry.getValue().months()).findFirst()));
    }
}
