package org.partnercenter.application.incentive.policy;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.policy.ProductTerms.Change;
import org.partnercenter.domain.incentive.policy.ProductTerms;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes in what service types bring (INC-08), and whether discounts are granted on them (BDC-03). */
final class ProductSetting implements UseCase<SetProduct, ProductSet> {

    private static final String TYPE = "product-policy";

    /** Terms begin with a month, and there is one of each service type and month. */
    private record Key(String service, YearMonth from) {
    }

    private final PolicyPorts ports;

    ProductSetting(PolicyPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<SetProduct, ProductSet> operation() {
        return PolicyOperations.SET_PRODUCT;
    }

    @Override
    public List<Outcome<ProductSet>> decide(List<Request<SetProduct>> requests, Instant now) {
        var brought = requests.stream().map(request -> request.command().terms()).toList();
        var histories = new HashMap<>(ports.products().hold(brought.stream().map(ProductTerms::key).collect(Collectors.toSet())));
        var unknown = ports.services().unknown(brought.stream().map(ProductTerms::serviceType).collect(Collectors.toSet()));
        var present = YearMonth.from(now.atZone(ports.zone()));
        var stored = new LinkedHashMap<Key, ProductTerms>();
        var outcomes = new ArrayList<Outcome<ProductSet>>();
        for (var terms : brought) {
            var history = histories.getOrDefault(terms.key(), List.of());
            outcomes.add(terms.bring(history, present, !unknown.contains(terms.serviceType())).fold(change -> {
                if (change != Change.UNCHANGED) {
                    stored.put(new Key(terms.key(), terms.from()), terms);
                    histories.put(terms.key(), with(history, terms));
                }
                return granted(history, terms, change);
            }, refusals -> Outcome.refused(refusals, subject(terms))));
        }
        if (!stored.isEmpty()) {
            ports.products().put(List.copyOf(stored.values()));
        }
        return outcomes;
    }

    private static List<ProductTerms> with(List<ProductTerms> history, ProductTerms terms) {
        return Stream.concat(history.stream().filter(each -> !each.from().equals(terms.from())), Stream.of(terms)).toList();
    }

    private static Outcome<ProductSet> granted(List<ProductTerms> history, ProductTerms terms, Change change) {
        var result = new ProductSet(terms, change);
        if (change == Change.UNCHANGED) {
            return Outcome.granted(result, subject(terms), Effects.none());
        }
        var before = history.stream().filter(each -> each.from().equals(terms.from())).findFirst();
        var of = TYPE + "/" + terms.key() + "/" + terms.from();
        return Outcome.granted(result, subject(terms).changed(new Changes()
                        .add(of, "incentive_policy", before.map(each -> each.incentive().code()), Optional.of(terms.incentive().code()))
                        .add(of, "allow_discount", before.map(each -> String.valueOf(each.discountAllowed())),
                                Optional.of(String.valueOf(terms.discountAllowed())))),
                Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.product-policy.changed", TYPE + "/" + terms.key(),
                        Map.of("service_type_code", terms.serviceType(), "from", terms.from().toString(), "incentive_policy",
                                terms.incentive().code(), "allow_discount", terms.discountAllowed()), Viewers.none()))));
    }

    private static Subject subject(ProductTerms terms) {
        return Subject.of(TYPE, terms.serviceType(), Viewers.none());
    }
}
