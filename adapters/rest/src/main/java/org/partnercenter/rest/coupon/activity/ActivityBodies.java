package org.partnercenter.rest.coupon.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.partnercenter.application.coupon.activity.ActivityOperations;
import org.partnercenter.application.coupon.activity.BrowseActivities;
import org.partnercenter.application.coupon.activity.CreateActivity;
import org.partnercenter.application.coupon.activity.EditActivity;
import org.partnercenter.application.coupon.activity.MoveActivity;
import org.partnercenter.application.coupon.activity.ReviewActivity;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands of activity vouchers look like in JSON. */
@ApplicationScoped
class ActivityBodies implements HasBodies {

    private final Provider<BrowseActivities> browse;

    /** For the container's proxy only. */
    protected ActivityBodies() {
        this.browse = null;
    }

    /** Looked up when an answer is made: what bodies look like is known before the house is wired. */
    @Inject
    ActivityBodies(Provider<BrowseActivities> browse) {
        this.browse = browse;
    }

    CommandBody<TermsBody, CreateActivity, ActivityVoucher> create() {
        return new CommandBody<>(ActivityOperations.CREATE, TermsBody.class, (body, in, caller) -> body.create(in), created());
    }

    CommandBody<TermsBody, EditActivity, ActivityVoucher> edit() {
        return new CommandBody<>(ActivityOperations.EDIT, TermsBody.class, (body, in, caller) -> body.edit(in),
                new Success.Shown<>(this::shape));
    }

    CommandBody<MoveBody, MoveActivity, ActivityVoucher> copy() {
        return new CommandBody<>(ActivityOperations.COPY, MoveBody.class, (body, in, caller) -> body.command(in), created());
    }

    CommandBody<MoveBody, MoveActivity, ActivityVoucher> move(Operation<MoveActivity, ActivityVoucher> operation) {
        return new CommandBody<>(operation, MoveBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(this::shape));
    }

    CommandBody<ReviewBody, ReviewActivity, ActivityVoucher> review() {
        return new CommandBody<>(ActivityOperations.REVIEW, ReviewBody.class, (body, in, caller) -> body.command(in),
                new Success.Shown<>(this::shape));
    }

    private Success<ActivityVoucher> created() {
        return new Success.Created<>(OwnActivitiesResource.PATH, voucher -> voucher.id().value(), this::shape);
    }

    private ActivityShape shape(ActivityVoucher voucher, Language language) {
        return ActivityShape.of(voucher, browse.get().daysInReview(voucher), language);
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(create(), edit(), copy(), move(ActivityOperations.SUBMIT), move(ActivityOperations.WITHDRAW),
                move(ActivityOperations.DELETE), review());
    }
}
