package org.partnercenter.rest.coupon.activity;

import org.partnercenter.application.coupon.activity.CreateActivity;
import org.partnercenter.application.coupon.activity.EditActivity;
import org.partnercenter.domain.coupon.activity.ActivityId;
import org.partnercenter.domain.coupon.activity.ActivityTerms;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is configured. @param activityId of an edit only; on our paths the path says it @param submit of a new one only */
record TermsBody(String activityId, String activityName, String description, BigDecimal faceValue, Integer quantity, BigDecimal minOrderAmount,
                 String effectiveTime, String expireTime, List<String> cloudServiceTypes, Boolean submit) {

    private static final Money LARGEST = Money.of("1000000000000", "CNY");

    /** The same for the one the path names. */
    TermsBody of(String id) {
        return new TermsBody(id, activityName, description, faceValue, quantity, minOrderAmount, effectiveTime, expireTime, cloudServiceTypes, submit);
    }

    Supplier<CreateActivity> create(Input in) {
        in.field("activity_id", activityId).code(any -> Optional.empty());
        var terms = terms(in);
        return () -> new CreateActivity(terms.get(), Boolean.TRUE.equals(submit));
    }

    Supplier<EditActivity> edit(Input in) {
        var id = in.field("activity_id", activityId).required().id();
        in.field("submit", submit == null ? null : submit.toString()).code(any -> Optional.empty());
        var terms = terms(in);
        return () -> new EditActivity(new ActivityId(id.orElseThrow()), terms.get());
    }

    private Supplier<ActivityTerms> terms(Input in) {
        var title = in.field("activity_name", activityName).required().text(ActivityTerms.MAX_NAME);
        var about = in.field("description", description).text(ActivityTerms.MAX_DESCRIPTION);
        var face = in.amount("face_value", faceValue, LARGEST);
        var count = in.field("quantity", quantity).required().integer(0, Integer.MAX_VALUE);
        var least = Optional.ofNullable(minOrderAmount).flatMap(amount -> in.amount("min_order_amount", amount, LARGEST));
        var from = in.field("effective_time", effectiveTime).required().instant();
        var until = in.field("expire_time", expireTime).required().instant();
        var services = in.list("cloud_service_types", cloudServiceTypes).atMost(ActivityTerms.MAX_SERVICES).ids().orElse(List.of());
        return () -> new ActivityTerms(title.orElseThrow(), about, face.orElseThrow(), count.orElseThrow(), least, from.orElseThrow(),
                until.orElseThrow(), services);
    }
}
