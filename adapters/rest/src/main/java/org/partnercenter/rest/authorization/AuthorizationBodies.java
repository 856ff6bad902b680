package org.partnercenter.rest.authorization;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.authorization.ApproveAuthorization;
import org.partnercenter.application.authorization.AuthorizationOperations;
import org.partnercenter.application.authorization.AuthorizationRequested;
import org.partnercenter.application.authorization.MoveAuthorization;
import org.partnercenter.application.authorization.RequestAuthorization;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationId;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Success;

import java.util.List;
import java.util.function.Supplier;

/** What the commands of authorizations look like in JSON. */
@ApplicationScoped
class AuthorizationBodies implements HasBodies {

    private static final int MAX_VERSION = 16;
    /** Longer ones are no reason at all; what a reason may be is the rule's business. */
    private static final int MAX_REASON = 4_000;

    record RequestBody(String customerId, String indirectPartnerId, String commitmentVersion, Boolean confirmed) {

        Supplier<RequestAuthorization> command(Input in) {
            var customer = in.field("customer_id", customerId).required().party();
            var partner = in.field("indirect_partner_id", indirectPartnerId).party();
            var version = in.field("commitment_version", commitmentVersion).text(MAX_VERSION);
            return () -> new RequestAuthorization(customer.orElseThrow(), partner, version, Boolean.TRUE.equals(confirmed));
        }
    }

    record ApproveBody(String authorizationId, String letterVersion) {

        Supplier<ApproveAuthorization> command(Input in) {
            var id = in.field("authorization_id", authorizationId).required().id();
            var version = in.field("letter_version", letterVersion).text(MAX_VERSION);
            return () -> new ApproveAuthorization(new AuthorizationId(id.orElseThrow()), version);
        }
    }

    record ReasonBody(String authorizationId, String reason) {

        Supplier<MoveAuthorization> command(Input in) {
            var id = in.field("authorization_id", authorizationId).required().id();
            var why = in.field("reason", reason).text(MAX_REASON);
            return () -> new MoveAuthorization(new AuthorizationId(id.orElseThrow()), why);
        }

        @Override
        public String toString() {
            return "ReasonBody[" + authorizationId + "]";
        }
    }

    record WithdrawBody(String authorizationId) {

        Supplier<MoveAuthorization> command(Input in) {
            return new ReasonBody(authorizationId, null).command(in);
        }
    }

    static final CommandBody<RequestBody, RequestAuthorization, AuthorizationRequested> REQUEST =
            new CommandBody<>(AuthorizationOperations.REQUEST, RequestBody.class, (body, in, caller) -> body.command(in),
                    new Success.Created<>(PartnerAuthorizationsResource.PATH, result -> result.authorization().id().value(),
                            (result, language) -> AuthorizationShape.of(result.authorization(), language)));
    static final CommandBody<WithdrawBody, MoveAuthorization, Authorization> WITHDRAW =
            new CommandBody<>(AuthorizationOperations.WITHDRAW, WithdrawBody.class, (body, in, caller) -> body.command(in),
                    new Success.Shown<>(AuthorizationShape::of));
    static final CommandBody<ApproveBody, ApproveAuthorization, Authorization> APPROVE =
            new CommandBody<>(AuthorizationOperations.APPROVE, ApproveBody.class, (body, in, caller) -> body.command(in),
                    new Success.Shown<>(AuthorizationShape::advising));
    static final CommandBody<ReasonBody, MoveAuthorization, Authorization> REJECT = reasoned(AuthorizationOperations.REJECT);
    static final CommandBody<ReasonBody, MoveAuthorization, Authorization> REVOKE = reasoned(AuthorizationOperations.REVOKE);

    private static CommandBody<ReasonBody, MoveAuthorization, Authorization> reasoned(Operation<MoveAuthorization, Authorization> operation) {
        return new CommandBody<>(operation, ReasonBody.class, (body, in, caller) -> body.command(in),
                new Success.Shown<>(AuthorizationShape::of));
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(REQUEST, WITHDRAW, APPROVE, REJECT, REVOKE);
    }
}
