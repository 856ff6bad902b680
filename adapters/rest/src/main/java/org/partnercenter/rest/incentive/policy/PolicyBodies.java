package org.partnercenter.rest.incentive.policy;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.incentive.policy.PolicyOperations;
import org.partnercenter.application.incentive.policy.PolicySet;
import org.partnercenter.application.incentive.policy.ProductSet;
import org.partnercenter.application.incentive.policy.SetPolicy;
import org.partnercenter.application.incentive.policy.SetProduct;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands on policies look like in JSON. */
@ApplicationScoped
class PolicyBodies implements HasBodies {

    static final CommandBody<PolicyBody, SetPolicy, PolicySet> SET = new CommandBody<>(PolicyOperations.SET, PolicyBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((set, language) -> PolicyShape.SetShape.of(set)));
    static final CommandBody<ProductBody, SetProduct, ProductSet> SET_PRODUCT = new CommandBody<>(PolicyOperations.SET_PRODUCT,
            ProductBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>((set, language) -> ProductShape.SetShape.of(set)));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(SET, SET_PRODUCT);
    }
}
