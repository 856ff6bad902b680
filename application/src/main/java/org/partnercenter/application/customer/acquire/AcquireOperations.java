package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.customer.acquire.CreatedCustomer;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask about winning customers. */
public final class AcquireOperations {

    static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.GOV_SUBSIDY,
            PartyKind.RESELLER);
    /** The vendor's API is for solution providers and distributors (HIE-08). */
    public static final Set<PartyKind> OPEN_API = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> ACQUIRE = Set.of(PermissionItem.CUSTOMERS_ACQUIRE);
    private static final Set<PermissionItem> REVIEW = Set.of(PermissionItem.CUSTOMER_REPORTS_REVIEW);

    public static final Operation<ReportCustomer, CustomerReport> REPORT =
            new Operation<>("customer-report", ReportCustomer.class, CustomerReport.class, PARTNERS, ACQUIRE);
    public static final Operation<MoveReport, CustomerReport> CANCEL_REPORT =
            new Operation<>("customer-report-cancel", MoveReport.class, CustomerReport.class, PARTNERS, ACQUIRE);
    public static final Operation<MoveReport, CustomerReport> CONFIRM_REPORT =
            new Operation<>("customer-report-confirm", MoveReport.class, CustomerReport.class, PLATFORM, REVIEW);
    public static final Operation<MoveReport, CustomerReport> REJECT_REPORT =
            new Operation<>("customer-report-reject", MoveReport.class, CustomerReport.class, PLATFORM, REVIEW);
    static final Operation<CloseOverdue, ClosedOverdue> EXPIRE_REPORTS =
            new Operation<>("customer-report-expire", CloseOverdue.class, ClosedOverdue.class, PLATFORM, Set.of());

    public static final Operation<CreateCustomer, CustomerCreated> CREATE =
            new Operation<>("customer-create", CreateCustomer.class, CustomerCreated.class, PARTNERS, ACQUIRE);
    static final Operation<FinishCreation, CreatedCustomer> FINISH_CREATION =
            new Operation<>("customer-creation-finish", FinishCreation.class, CreatedCustomer.class, PLATFORM, Set.of());

    static final Operation<IdentityQuestion, Boolean> CHECK_IDENTITY =
            new Operation<>("customer-identity-check", IdentityQuestion.class, Boolean.class, OPEN_API, ACQUIRE);
    static final Operation<PartyId, TaggedCustomer> NEW_TAGS = new Operation<>("customer-new-tags", PartyId.class, TaggedCustomer.class,
            OPEN_API, Set.of(PermissionItem.CUSTOMERS_VIEW, PermissionItem.RESELLER_CUSTOMERS_VIEW));
    static final Operation<ReportFilter, CustomerReport> PARTNER_REPORTS =
            new Operation<>("partner-customer-reports", ReportFilter.class, CustomerReport.class, PARTNERS, ACQUIRE);
    static final Operation<ReportFilter, CustomerReport> PLATFORM_REPORTS =
            new Operation<>("platform-customer-reports", ReportFilter.class, CustomerReport.class, PLATFORM, REVIEW);
    static final Operation<CustomerRef, EligibilityView> ELIGIBILITY =
            new Operation<>("customer-eligibility", CustomerRef.class, EligibilityView.class, PARTNERS, ACQUIRE);

    private AcquireOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(PARTNER_REPORTS, PLATFORM_REPORTS, ELIGIBILITY, CHECK_IDENTITY, NEW_TAGS);
    }
}
