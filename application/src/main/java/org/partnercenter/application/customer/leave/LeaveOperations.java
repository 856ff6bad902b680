package org.partnercenter.application.customer.leave;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask of leaving and switching. */
public final class LeaveOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.GOV_SUBSIDY,
            PartyKind.RESELLER);
    private static final Set<PartyKind> CUSTOMERS = Set.of(PartyKind.CUSTOMER);
    private static final Set<PermissionItem> ADMINISTRATORS = Set.of(PermissionItem.ASSOCIATION_CHANGE);
    private static final Set<PermissionItem> READERS = Set.of(PermissionItem.ASSOCIATION_CHANGE, PermissionItem.CUSTOMERS_VIEW,
            PermissionItem.ASSOCIATIONS_VIEW);

    public static final Operation<SubmitChange, ChangeRequest> DISASSOCIATE = submit("disassociation-submit", PARTNERS).needingCode();
    public static final Operation<SubmitChange, ChangeRequest> SWITCH = submit("switch-submit", PARTNERS).needingCode();
    public static final Operation<SubmitChange, ChangeRequest> CUSTOMER_DISASSOCIATE =
            submit("customer-disassociation-submit", CUSTOMERS);
    public static final Operation<SubmitChange, ChangeRequest> CUSTOMER_SWITCH = submit("customer-switch-submit", CUSTOMERS);

    public static final Operation<DecideChange, ChangeRequest> APPROVE = decide("change-request-approve", PARTNERS).needingCode();
    public static final Operation<DecideChange, ChangeRequest> REJECT = decide("change-request-reject", PARTNERS).needingCode();
    public static final Operation<DecideChange, ChangeRequest> WITHDRAW = decide("change-request-withdraw", PARTNERS);
    /** The table of states asks for a code here, whatever the customer has switched on. */
    public static final Operation<DecideChange, ChangeRequest> CUSTOMER_APPROVE =
            decide("customer-change-request-approve", CUSTOMERS).alwaysNeedingCode();
    public static final Operation<DecideChange, ChangeRequest> CUSTOMER_REJECT = decide("customer-change-request-reject", CUSTOMERS);
    public static final Operation<DecideChange, ChangeRequest> CUSTOMER_WITHDRAW =
            decide("customer-change-request-withdraw", CUSTOMERS);

    public static final Operation<ExpireChanges, ExpiredChanges> EXPIRE = new Operation<>("change-request-expiry",
            ExpireChanges.class, ExpiredChanges.class, Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.ASSOCIATIONS_MANAGE));

    static final Operation<ChangeFilter, ChangeRequest> REQUESTS = new Operation<>("change-requests", ChangeFilter.class,
            ChangeRequest.class, Set.of(PartyKind.values()), READERS);
    static final Operation<PartyId, Eligibility> ELIGIBILITY = new Operation<>("change-request-eligibility", PartyId.class,
            Eligibility.class, partnersAndCustomers(), READERS);
    static final Operation<FormerFilter, Association> FORMER = new Operation<>("former-customers", FormerFilter.class,
            Association.class, PARTNERS, Set.of(PermissionItem.CUSTOMERS_VIEW));
    static final Operation<PartyId, Association> OWN_ASSOCIATION = new Operation<>("own-association", PartyId.class,
            Association.class, CUSTOMERS, Set.of());

    private LeaveOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(REQUESTS, ELIGIBILITY, FORMER, OWN_ASSOCIATION);
    }

    private static Operation<SubmitChange, ChangeRequest> submit(String name, Set<PartyKind> callers) {
        return new Operation<>(name, SubmitChange.class, ChangeRequest.class, callers, ADMINISTRATORS);
    }

    private static Operation<DecideChange, ChangeRequest> decide(String name, Set<PartyKind> callers) {
        return new Operation<>(name, DecideChange.class, ChangeRequest.class, callers, ADMINISTRATORS);
    }

    private static Set<PartyKind> partnersAndCustomers() {
        return Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.GOV_SUBSIDY, PartyKind.RESELLER,
                PartyKind.CUSTOMER);
    }
}
