package org.partnercenter.application.coupon.whitelist;

import org.partnercenter.application.coupon.PartyKinds;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.WhiteList;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Imports versions of white lists (CPN-48). Whether a customer exists is not asked: a partner would learn of customers that are not
 * its own.
 */
final class WhiteListImport implements UseCase<ImportWhiteList, WhiteListVersion> {

    private static final String TYPE = "coupon-white-list";

    private final WhiteLists lists;
    private final PartyKinds kinds;

    WhiteListImport(WhiteLists lists, PartyKinds kinds) {
        this.lists = lists;
        this.kinds = kinds;
    }

    @Override
    public Operation<ImportWhiteList, WhiteListVersion> operation() {
        return WhiteListOperations.IMPORT;
    }

    @Override
    public List<Outcome<WhiteListVersion>> decide(List<Request<ImportWhiteList>> requests, Instant now) {
        var partners = requests.stream().map(WhiteListImport::partner).collect(Collectors.toSet());
        var known = kinds.of(partners);
        var inForce = new HashMap<>(lists.hold(partners));
        var outcomes = new ArrayList<Outcome<WhiteListVersion>>();
        for (var request : requests) {
            var partner = partner(request);
            var subject = Subject.of(TYPE, partner.value(), Viewers.ofCaller(request.caller()));
            var refusals = refusals(request, known);
            outcomes.add(refusals.isEmpty() ? imported(request, Optional.ofNullable(inForce.get(partner)), inForce, now)
                    : Outcome.refused(refusals, subject));
        }
        return outcomes;
    }

    private static PartyId partner(Request<ImportWhiteList> request) {
        return request.command().partner().orElse(request.caller().party());
    }

    private static List<Refusal> refusals(Request<ImportWhiteList> request, Map<PartyId, PartyKind> known) {
        var partner = partner(request);
        var kind = Optional.ofNullable(known.get(partner)).filter(any -> isVisible(request.caller(), partner));
        return new Refusals()
                .refuseIf(request.caller().is(PartyKind.PLATFORM) && request.command().partner().isEmpty(),
                        CommonRefusal.FIELD_MISSING.refusal("field", "partner_id"))
                .refuseIf(kind.isEmpty(), CommonRefusal.PARTY_UNKNOWN.refusal("party_id", partner))
                .refuseIf(kind.filter(any -> request.command().partner().isPresent() && !WhiteList.isKeptBy(any)).isPresent(),
                        CouponRefusal.WHITE_LIST_NOT_KEPT.refusal("party_id", partner))
                .addAll(WhiteList.faults(request.command().customers())).list();
    }

    private static boolean isVisible(Caller caller, PartyId partner) {
        return caller.is(PartyKind.PLATFORM) || caller.party().equals(partner);
    }

    private Outcome<WhiteListVersion> imported(Request<ImportWhiteList> request, Optional<WhiteListVersion> before,
                                               Map<PartyId, WhiteListVersion> inForce, Instant now) {
        var partner = partner(request);
        var customers = request.command().customers();
        var version = new WhiteListVersion(partner, before.map(WhiteListVersion::version).orElse(0) + 1, customers.size(), now,
                request.caller().party());
        lists.add(version, customers);
        inForce.put(partner, version);
        var viewers = Viewers.of(partner, Optional.empty());
        var name = TYPE + "/" + partner;
        var changes = new Changes()
                .add(name, "version", before.map(each -> String.valueOf(each.version())), Optional.of(String.valueOf(version.version())))
                .add(name, "customers", before.map(each -> String.valueOf(each.customers())), Optional.of(String.valueOf(customers.size())));
        return Outcome.granted(version, Subject.of(TYPE, partner.value(), viewers).changed(changes),
                Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.coupon-white-list.imported", name, Map.of(
                        "partner_id", partner.value(), "version", version.version(), "customers", customers.size()), viewers))));
    }
}
