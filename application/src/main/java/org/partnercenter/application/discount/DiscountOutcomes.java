package org.partnercenter.application.discount;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.discount.DiscountReview;
import org.partnercenter.domain.discount.DiscountStatus;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Outcomes of commands on exclusive discounts. */
final class DiscountOutcomes {

    static final String TYPE = "exclusive-discount";

    private DiscountOutcomes() {
    }

    static Outcome<ExclusiveDiscount> changed(Optional<ExclusiveDiscount> before, ExclusiveDiscount after, Instant now) {
        return Outcome.granted(after, Subject.of(TYPE, after.id().value(), viewers(after)).changed(changes(before, after)),
                event(after, now).and(reviewed(before, after)));
    }

    /** What a reviewer decides is news; what passes by itself is the answer already. */
    private static Effects reviewed(Optional<ExclusiveDiscount> before, ExclusiveDiscount after) {
        boolean decided = before.filter(each -> each.stored() == DiscountStatus.MANUAL_REVIEW).isPresent()
                && (after.stored() == DiscountStatus.APPROVED || after.stored() == DiscountStatus.REJECTED);
        return decided ? Effects.news(new DiscountReviewed(after.id().value(), after.partner(), after.ask().customer(),
                after.stored() == DiscountStatus.APPROVED, after.ask().from(), after.ask().until())) : Effects.none();
    }

    static Outcome<ExclusiveDiscount> refused(List<Refusal> refusals, Optional<ExclusiveDiscount> of, Caller caller) {
        return Outcome.refused(refusals, Subject.of(TYPE, of.map(each -> each.id().value()).orElse(""),
                of.map(DiscountOutcomes::viewers).filter(viewers -> viewers.name(caller.party())).orElseGet(() -> Viewers.ofCaller(caller))));
    }

    private static Changes changes(Optional<ExclusiveDiscount> before, ExclusiveDiscount after) {
        var what = TYPE + "/" + after.id();
        var changes = new Changes().add(what, "status", before.map(each -> each.stored().name()), Optional.of(after.stored().name()))
                .add(what, "name", before.map(each -> each.ask().name()), Optional.of(after.ask().name()))
                .add(what, "customer_id", before.map(each -> each.ask().customer().value()), Optional.of(after.ask().customer().value()))
                .add(what, "valid_from", before.map(each -> each.ask().from().toString()), Optional.of(after.ask().from().toString()))
                .add(what, "valid_to", before.map(each -> each.ask().until().toString()), Optional.of(after.ask().until().toString()))
                .add(what, "reject_reason", before.flatMap(DiscountOutcomes::reason), reason(after));
        for (int i = 0; i < after.ask().lines().size(); i++) {
            var line = i;
            changes.add(what, "line " + (i + 1), before.filter(each -> line < each.ask().lines().size()).map(each -> line(each, line)),
                    Optional.of(line(after, line)));
        }
        return changes;
    }

    private static Optional<String> reason(ExclusiveDiscount of) {
        return of.review().flatMap(DiscountReview::reason);
    }

    private static String line(ExclusiveDiscount of, int i) {
        var line = of.ask().lines().get(i);
        return line.key() + " " + line.discount() + " " + line.share();
    }

    /** The partner's alone; a reseller and the customer see what takes effect, not how it came about. */
    private static Viewers viewers(ExclusiveDiscount discount) {
        return Viewers.of(discount.partner(), Optional.empty());
    }

    static Effects event(ExclusiveDiscount discount, Instant now) {
        var data = new HashMap<String, Object>(Map.of("discount_id", discount.id().value(), "partner_id", discount.partner().value(),
                "customer_id", discount.ask().customer().value(), "status", discount.status(now).name(),
                "valid_from", discount.ask().from().toString(), "valid_to", discount.ask().until().toString()));
        discount.reseller().map(PartyId::value).ifPresent(reseller -> data.put("indirect_partner_id", reseller));
        discount.seller().map(PartyId::value).ifPresent(seller -> data.put("seller_id", seller));
        discount.end().ifPresent(end -> data.put("how", end.how().name()));
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.exclusive-discount."
                + discount.stored().name().toLowerCase(Locale.ROOT).replace('_', '-'), TYPE + "/" + discount.id(), data, viewers(discount))));
    }
}
