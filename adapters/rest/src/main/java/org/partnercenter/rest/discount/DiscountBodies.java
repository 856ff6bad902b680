package org.partnercenter.rest.discount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.partnercenter.application.discount.ApplyForDiscount;
import org.partnercenter.application.discount.BrowseDiscounts;
import org.partnercenter.application.discount.DeliverOffer;
import org.partnercenter.application.discount.DiscountOperations;
import org.partnercenter.application.discount.EditDiscount;
import org.partnercenter.application.discount.MoveDiscount;
import org.partnercenter.application.discount.OfferDelivered;
import org.partnercenter.application.discount.RejectDiscount;
import org.partnercenter.application.discount.SubmitDiscount;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands on discounts look like in JSON. Where a discount stands is told for the time of the answer. */
@ApplicationScoped
class DiscountBodies implements HasBodies {

    static final CommandBody<OfferBody, DeliverOffer, OfferDelivered> DELIVER = new CommandBody<>(DiscountOperations.DELIVER, OfferBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((delivered, language) -> OfferShape.DeliveredShape.of(delivered)));

    private final Provider<BrowseDiscounts> browse;

    /** For the container's proxy only. */
    protected DiscountBodies() {
        this.browse = null;
    }

    /** Looked up when an answer is made: what bodies look like is known before the house is wired. */
    @Inject
    DiscountBodies(Provider<BrowseDiscounts> browse) {
        this.browse = browse;
    }

    CommandBody<AskBody, ApplyForDiscount, ExclusiveDiscount> application() {
        return new CommandBody<>(DiscountOperations.APPLICATION, AskBody.class, (body, in, caller) -> body.application(in),
                new Success.Created<>(ExclusiveDiscountsResource.PATH, discount -> discount.id().value(), (discount, language) ->
                        DiscountShape.of(discount, browse.get().now(), language)));
    }

    CommandBody<AskBody, EditDiscount, ExclusiveDiscount> edit() {
        return new CommandBody<>(DiscountOperations.EDIT, AskBody.class, (body, in, caller) -> body.edit(in), shown());
    }

    CommandBody<SubmitBody, SubmitDiscount, ExclusiveDiscount> submit() {
        return new CommandBody<>(DiscountOperations.SUBMIT, SubmitBody.class, (body, in, caller) -> body.command(in), shown());
    }

    CommandBody<MoveBody, MoveDiscount, ExclusiveDiscount> move(Operation<MoveDiscount, ExclusiveDiscount> operation) {
        return new CommandBody<>(operation, MoveBody.class, (body, in, caller) -> body.command(in), shown());
    }

    CommandBody<ApproveBody, MoveDiscount, ExclusiveDiscount> approve() {
        return new CommandBody<>(DiscountOperations.APPROVE, ApproveBody.class, (body, in, caller) -> body.command(in), shown());
    }

    CommandBody<RejectBody, RejectDiscount, ExclusiveDiscount> reject() {
        return new CommandBody<>(DiscountOperations.REJECT, RejectBody.class, (body, in, caller) -> body.command(in), shown());
    }

    private Success<ExclusiveDiscount> shown() {
        return new Success.Shown<>((discount, language) -> DiscountShape.of(discount, browse.get().now(), language));
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(DELIVER, application(), edit(), submit(), move(DiscountOperations.WITHDRAW), move(DiscountOperations.DELETE),
                move(DiscountOperations.INVALIDATE), approve(), reject());
    }
}
