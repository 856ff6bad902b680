package org.partnercenter.rest.discount;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.discount.grant.DiscountsSet;
import org.partnercenter.application.discount.grant.GrantDiscount;
import org.partnercenter.application.discount.grant.GrantDiscounts;
import org.partnercenter.application.discount.grant.GrantOperations;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands on granted discounts look like in JSON. */
@ApplicationScoped
class GrantBodies implements HasBodies {

    static final CommandBody<GrantBody, GrantDiscount, GrantedDiscount> SET = new CommandBody<>(GrantOperations.SET, GrantBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((granted, language) -> GrantedShape.of(granted)));
    static final CommandBody<GrantManyBody, GrantDiscounts, DiscountsSet> SET_MANY = new CommandBody<>(GrantOperations.SET_MANY,
            GrantManyBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(GrantedShape.SetShape::of));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(SET, SET_MANY);
    }
}
