package org.partnercenter.bootstrap;

import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.incentive.IndicatorsOf;
import org.partnercenter.application.indicator.IndicatorModule;
import org.partnercenter.application.indicator.IndicatorPorts;
import org.partnercenter.application.indicator.IndicatorValues;
import org.partnercenter.application.indicator.KnownParties;
import org.partnercenter.domain.indicator.CountedPeriod;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.persistence.indicator.JooqFeedbacks;
import org.partnercenter.persistence.indicator.JooqIndicatorLines;
import org.partnercenter.persistence.indicator.JooqIndicatorValues;
import org.partnercenter.persistence.indicator.JooqIndicators;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** Indicators, wired. */
final class IndicatorAssembly {

    private IndicatorAssembly() {
    }

    static IndicatorModule module(Machinery house, IdentityModule identity) {
        var database = house.database();
        return new IndicatorModule(new IndicatorPorts(new JooqIndicators(database), new JooqIndicatorValues(database),
                new JooqIndicatorLines(database), new JooqFeedbacks(database), parties(identity), identity::platform, house.ids()));
    }

    private static KnownParties parties(IdentityModule identity) {
        return ids -> Bridges.values(identity.parties().of(ids), party -> new KnownParties.Known(party.kind(), party.distributor()));
    }

    /** What decides on incentives: the periods of both are written alike. */
    static IndicatorsOf deciding(IndicatorModule indicators) {
        return (partners, period, asked) -> Bridges.values(indicators.numbers().of(partners, CountedPeriod.parse(period.key()).orElseThrow(),
                asked.stream().map(IndicatorAssembly::wanted).collect(Collectors.toSet())), IndicatorAssembly::answered);
    }

    private static IndicatorValues.Asked wanted(IndicatorsOf.Asked asked) {
        return new IndicatorValues.Asked(new IndicatorCode(asked.indicator()), asked.dimension());
    }

    private static Map<IndicatorsOf.Asked, BigDecimal> answered(Map<IndicatorValues.Asked, BigDecimal> numbers) {
        return numbers.entrySet().stream().collect(Collectors.toMap(entry -> new IndicatorsOf.Asked(entry.getKey().indicator().value(),
                entry.getKey().dimension()), Map.Entry::getValue));
    }
}
