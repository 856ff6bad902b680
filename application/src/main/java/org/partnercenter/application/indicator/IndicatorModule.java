package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.indicator.Indicator;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts indicators together from their ports. */
public final class IndicatorModule {

    private final IndicatorPorts ports;

    public IndicatorModule(IndicatorPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new IndicatorDelivery(ports), new ValueFeeding(ports), new LineFeeding(ports), new FeedbackGiving(ports),
                new FeedbackAnswering(ports));
    }

    public BrowseIndicators browse() {
        return new BrowseIndicators(ports);
    }

    public List<ExportKind<?>> exports() {
        var exports = new IndicatorExports(browse());
        return List.of(exports.values(), exports.lines());
    }

    public KnownIndicators known() {
        return codes -> codes.isEmpty() ? Map.of() : ports.indicators().of(codes).values().stream()
                .collect(Collectors.toMap(Indicator::code, Indicator::period));
    }

    public NumbersOf numbers() {
        return (owners, period, asked) -> {
            var found = new HashMap<PartyId, Map<IndicatorValues.Asked, BigDecimal>>();
            if (owners.isEmpty() || asked.isEmpty()) {
                return found;
            }
            var indicators = asked.stream().map(IndicatorValues.Asked::indicator).collect(Collectors.toSet());
            ports.values().of(owners, period, indicators).forEach((owner, numbers) -> {
                var wanted = new HashMap<IndicatorValues.Asked, BigDecimal>();
                asked.forEach(each -> Optional.ofNullable(numbers.get(each)).ifPresent(number -> wanted.put(each, number.value())));
                found.put(owner, wanted);
            });
            return found;
        };
    }

    public static List<FileKind<?, ?>> files() {
        return IndicatorFiles.kinds();
    }
}
