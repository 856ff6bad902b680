package org.partnercenter.application.authorization;

import static org.partnercenter.domain.kernel.PartyKind.CUSTOMER;
import static org.partnercenter.domain.kernel.PartyKind.DISTRIBUTOR;
import static org.partnercenter.domain.kernel.PartyKind.PLATFORM;
import static org.partnercenter.domain.kernel.PartyKind.RESELLER;
import static org.partnercenter.domain.kernel.PartyKind.SOLUTION_PROVIDER;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.Capability;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked about authorizations. Both sides see them; partners ask, customers answer. */
public final class AuthorizationOperations {

    private static final Set<PartyKind> AGENTS = Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, RESELLER);

    public static final Operation<RequestAuthorization, AuthorizationRequested> REQUEST = new Operation<>("authorization-request",
            RequestAuthorization.class, AuthorizationRequested.class, AGENTS, Set.of(PermissionItem.AUTHORIZATION_REQUEST));
    public static final Operation<MoveAuthorization, Authorization> WITHDRAW = new Operation<>("authorization-withdraw",
            MoveAuthorization.class, Authorization.class, AGENTS, Set.of(PermissionItem.AUTHORIZATION_REQUEST));
    public static final Operation<ApproveAuthorization, Authorization> APPROVE = new Operation<>("authorization-approve",
            ApproveAuthorization.class, Authorization.class, Set.of(CUSTOMER), Set.of(PermissionItem.AUTHORIZATIONS_ANSWER))
            .alwaysNeedingCode();
    public static final Operation<MoveAuthorization, Authorization> REJECT = new Operation<>("authorization-reject",
            MoveAuthorization.class, Authorization.class, Set.of(CUSTOMER), Set.of(PermissionItem.AUTHORIZATIONS_ANSWER));
    public static final Operation<MoveAuthorization, Authorization> REVOKE = new Operation<>("authorization-revoke",
            MoveAuthorization.class, Authorization.class, Set.of(CUSTOMER), Set.of(PermissionItem.AUTHORIZATIONS_ANSWER))
            .alwaysNeedingCode();
    public static final Operation<EndUnanswered, EndedUnanswered> EXPIRE = new Operation<>("authorization-expire",
            EndUnanswered.class, EndedUnanswered.class, Set.of(PLATFORM), Set.of(PermissionItem.ASSOCIATIONS_MANAGE));

    @SuppressWarnings("rawtypes")
    static final Operation<AuthorizationFilter, Page> LIST = new Operation<>("authorizations", AuthorizationFilter.class, Page.class,
            Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, RESELLER, CUSTOMER, PLATFORM), Set.of(PermissionItem.AUTHORIZATIONS_VIEW,
            PermissionItem.AUTHORIZATION_REQUEST, PermissionItem.AUTHORIZATIONS_ANSWER));
    static final Operation<RequestAuthorization, AuthorizationRequested> ELIGIBILITY = new Operation<>("authorization-eligibility",
            RequestAuthorization.class, AuthorizationRequested.class, AGENTS, Set.of(PermissionItem.AUTHORIZATION_REQUEST));
    static final Operation<MayActFor.Question, Authorization> CHECK = new Operation<>("authorization-check", MayActFor.Question.class,
            Authorization.class, AGENTS, Set.of(PermissionItem.AUTHORIZATION_REQUEST, PermissionItem.ORDER_ON_BEHALF,
            PermissionItem.OPERATE_ON_BEHALF));
    static final Operation<Agreement, Agreement> AGREEMENTS = new Operation<>("agreements", Agreement.class, Agreement.class,
            Set.of(PartyKind.values()), Set.of()).alsoOnBehalf();

    private AuthorizationOperations() {
    }

    /** What an operator holds who may do that for customers (OQ-14). */
    public static PermissionItem itemOf(Capability capability) {
        return switch (capability) {
            case ORDER_ON_BEHALF -> PermissionItem.ORDER_ON_BEHALF;
            case OPERATE_ON_BEHALF -> PermissionItem.OPERATE_ON_BEHALF;
        };
    }

    /** Those that only tell. */
    public static List<Operation<?, ?>> queries() {
        return List.of(LIST, ELIGIBILITY, CHECK, AGREEMENTS);
    }
}
