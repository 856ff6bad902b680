package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.Role;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask about those who act for their party. Open to every kind of party, for itself. */
public final class AccessOperations {

    private static final Set<PartyKind> ALL = Set.of(PartyKind.values());

    public static final Operation<CreateOperator, Operator> CREATE_OPERATOR = managing("operator-create", CreateOperator.class);
    public static final Operation<AssignRoles, Operator> ASSIGN_ROLES = managing("operator-assign-roles", AssignRoles.class);
    public static final Operation<MoveOperator, Operator> DISABLE_OPERATOR = managing("operator-disable", MoveOperator.class);
    public static final Operation<MoveOperator, Operator> ENABLE_OPERATOR = managing("operator-enable", MoveOperator.class);
    public static final Operation<MoveOperator, Operator> DELETE_OPERATOR = managing("operator-delete", MoveOperator.class);
    public static final Operation<ResetPassword, PasswordSet> RESET_PASSWORD = new Operation<>("operator-reset-password",
            ResetPassword.class, PasswordSet.class, ALL, Set.of(PermissionItem.OPERATORS_MANAGE));
    public static final Operation<ChangePassword, PasswordSet> CHANGE_PASSWORD = new Operation<>("password-change",
            ChangePassword.class, PasswordSet.class, ALL, Set.of());
    public static final Operation<SetPartyPassword, PasswordSet> SET_PARTY_PASSWORD = new Operation<>("party-password-set",
            SetPartyPassword.class, PasswordSet.class, Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.PARTY_KEYS_MANAGE));
    public static final Operation<WriteRole, Role> WRITE_ROLE = new Operation<>("role-write", WriteRole.class, Role.class, ALL,
            Set.of(PermissionItem.OPERATORS_MANAGE));
    public static final Operation<DeleteRole, Role> DELETE_ROLE = new Operation<>("role-delete", DeleteRole.class, Role.class,
            ALL, Set.of(PermissionItem.OPERATORS_MANAGE));
    public static final Operation<IssueToken, TokenIssued> ISSUE_TOKEN = new Operation<>("token-issue", IssueToken.class,
            TokenIssued.class, ALL, Set.of());
    /** As a customer that has authorized the partner (AUT-15). */
    public static final Operation<AssumeRole, TokenIssued> ASSUME_ROLE = new Operation<>("token-assume-role", AssumeRole.class,
            TokenIssued.class, Set.of(PartyKind.DISTRIBUTOR, PartyKind.SOLUTION_PROVIDER, PartyKind.RESELLER),
            Set.of(PermissionItem.ORDER_ON_BEHALF, PermissionItem.OPERATE_ON_BEHALF));
    public static final Operation<RevokeToken, TokenRevoked> REVOKE_TOKEN = new Operation<>("token-revoke", RevokeToken.class,
            TokenRevoked.class, ALL, Set.of());
    static final Operation<PageRequest, OperatorView> OPERATORS = new Operation<>("operator-list", PageRequest.class,
            OperatorView.class, ALL, Set.of(PermissionItem.OPERATORS_VIEW, PermissionItem.OPERATORS_MANAGE));
    /** Who I am and what I may is open to everybody. */
    static final Operation<Void, OperatorView> SELF = new Operation<>("caller-show", Void.class, OperatorView.class, ALL, Set.of())
            .alsoOnBehalf();

    private AccessOperations() {
    }

    /** Those that only tell. */
    public static List<Operation<?, ?>> queries() {
        return List.of(OPERATORS, SELF);
    }

    private static <C> Operation<C, Operator> managing(String name, Class<C> command) {
        return new Operation<>(name, command, Operator.class, ALL, Set.of(PermissionItem.OPERATORS_MANAGE));
    }
}
