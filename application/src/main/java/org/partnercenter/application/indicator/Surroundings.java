package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.Indicator;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.IndicatorRefusal;
import org.partnercenter.domain.indicator.Measured;
import org.partnercenter.domain.indicator.ValueKey;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a batch of deliveries names, looked up once. */
record Surroundings(Map<IndicatorCode, Indicator> indicators, Map<PartyId, KnownParties.Known> parties) {

    static Surroundings of(IndicatorPorts ports, Collection<ValueKey> keys, Collection<PartyId> customers) {
        var named = new HashSet<>(customers);
        keys.forEach(key -> named.add(key.owner()));
        return new Surroundings(ports.indicators().of(keys.stream().map(ValueKey::indicator).collect(Collectors.toSet())),
                ports.parties().of(named));
    }

    Optional<Indicator> indicator(ValueKey key) {
        return Optional.ofNullable(indicators.get(key.indicator()));
    }

    boolean isCustomer(PartyId id) {
        return Optional.ofNullable(parties.get(id)).filter(known -> known.kind() == PartyKind.CUSTOMER).isPresent();
    }

    /** Who is measured, where it is a partner. */
    Decision<Measured> measured(ValueKey key) {
        return Optional.ofNullable(parties.get(key.owner())).filter(known -> known.kind() != PartyKind.CUSTOMER && known.kind() != PartyKind.PLATFORM)
                .<Decision<Measured>>map(known -> Decision.granted(known.distributor()
                        .map(distributor -> new Measured(distributor, Optional.of(key.owner())))
                        .orElseGet(() -> new Measured(key.owner(), Optional.empty()))))
                .orElseGet(() -> Decision.refused(IndicatorRefusal.INDICATOR_PARTNER_UNKNOWN.refusal("partner_id", key.owner())));
    }
}
