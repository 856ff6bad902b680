package org.partnercenter.application.coupon.activity;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.activity.ActivityStatus;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Outcomes of commands on activity vouchers. */
final class ActivityOutcomes {

    static final String TYPE = "activity-voucher";

    private ActivityOutcomes() {
    }

    static Outcome<ActivityVoucher> changed(Optional<ActivityVoucher> before, ActivityVoucher after) {
        var effects = event(after);
        boolean decided = before.filter(each -> each.status() == ActivityStatus.PROCESSING).isPresent()
                && (after.status() == ActivityStatus.APPROVED || after.status() == ActivityStatus.REJECTED);
        return Outcome.granted(after, Subject.of(TYPE, after.id().value(), viewers(after)).changed(changes(before, after)),
                decided ? effects.and(Effects.news(new ActivityDecided(after.id().value(), after.partner(),
                        after.status() == ActivityStatus.APPROVED))) : effects);
    }

    static Outcome<ActivityVoucher> refused(List<Refusal> refusals, Optional<ActivityVoucher> of, Caller caller) {
        return Outcome.refused(refusals, Subject.of(TYPE, of.map(each -> each.id().value()).orElse(""),
                of.map(ActivityOutcomes::viewers).orElseGet(() -> Viewers.ofCaller(caller))));
    }

    private static Changes changes(Optional<ActivityVoucher> before, ActivityVoucher after) {
        var changes = new Changes();
        field(changes, "status", before, after, each -> each.status().name());
        field(changes, "name", before, after, each -> each.terms().name());
        field(changes, "face_value", before, after, each -> major(each.terms().faceValue()));
        field(changes, "quantity", before, after, each -> String.valueOf(each.terms().quantity()));
        field(changes, "effective_time", before, after, each -> each.terms().from().toString());
        field(changes, "expire_time", before, after, each -> each.terms().until().toString());
        return changes.add(name(after), "reason", before.flatMap(ActivityOutcomes::reason), reason(after));
    }

    private static void field(Changes changes, String field, Optional<ActivityVoucher> before, ActivityVoucher after,
                              Function<ActivityVoucher, String> value) {
        changes.add(name(after), field, before.map(value), Optional.of(value.apply(after)));
    }

    private static Optional<String> reason(ActivityVoucher of) {
        return of.review().flatMap(ActivityVoucher.Review::reason);
    }

    private static String name(ActivityVoucher voucher) {
        return TYPE + "/" + voucher.id();
    }

    private static Viewers viewers(ActivityVoucher voucher) {
        return Viewers.of(voucher.partner(), Optional.empty());
    }

    private static Effects event(ActivityVoucher voucher) {
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.activity-voucher."
                + voucher.status().name().toLowerCase(Locale.ROOT), name(voucher), Map.of("activity_id", voucher.id().value(),
                "partner_id", voucher.partner().value(), "status", voucher.status().name(), "face_value", major(voucher.terms().faceValue()),
                "quantity", voucher.terms().quantity(), "currency", voucher.terms().faceValue().currency().getCurrencyCode()),
                viewers(voucher))));
    }

    private static String major(Money amount) {
        return amount.toMajor().toPlainString();
    }
}
