package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceTemplate;
import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask about invoices. What resellers' customers consume is their distributor's to pay. */
public final class InvoiceOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR);
    private static final Set<PartyKind> ISSUERS = Set.of(PartyKind.PLATFORM, PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.INVOICES_VIEW);
    private static final Set<PermissionItem> REQUEST = Set.of(PermissionItem.INVOICES_REQUEST);
    private static final Set<PermissionItem> ISSUE = Set.of(PermissionItem.INVOICES_ISSUE);
    private static final Set<PermissionItem> MANAGE = Set.of(PermissionItem.INVOICES_MANAGE);
    private static final Set<PermissionItem> REVEALING = Set.of(PermissionItem.PERSONAL_DATA_REVEAL);

    public static final Operation<FeedInvoiceable, InvoiceableFed> FEED = new Operation<>("invoiceable-feed", FeedInvoiceable.class,
            InvoiceableFed.class, PLATFORM, MANAGE);
    public static final Operation<RequestInvoices, InvoicesRequested> REQUESTED = partners("invoice-request", RequestInvoices.class,
            InvoicesRequested.class);
    public static final Operation<EditInvoice, InvoiceStep> EDIT = partners("invoice-request-edit", EditInvoice.class, InvoiceStep.class);
    public static final Operation<AskAgain, InvoicesRequested> AGAIN = partners("invoice-request-again", AskAgain.class, InvoicesRequested.class);
    public static final Operation<MoveInvoice, InvoiceStep> CANCEL = partners("invoice-request-cancel", MoveInvoice.class, InvoiceStep.class);
    public static final Operation<MoveInvoice, InvoiceStep> DELETE = partners("invoice-request-delete", MoveInvoice.class, InvoiceStep.class);
    public static final Operation<MoveInvoice, InvoiceStep> CONFIRM = partners("invoice-receipt-confirm", MoveInvoice.class, InvoiceStep.class);
    public static final Operation<MoveInvoice, InvoiceStep> CONFIRM_RED_LETTER = partners("invoice-red-letter-confirm", MoveInvoice.class,
            InvoiceStep.class);
    public static final Operation<ReturnInvoice, InvoiceStep> RETURN = partners("invoice-return", ReturnInvoice.class, InvoiceStep.class);
    public static final Operation<RecordInvoiceResult, InvoiceStep> RESULT = new Operation<>("invoice-result-record", RecordInvoiceResult.class,
            InvoiceStep.class, ISSUERS, ISSUE);
    public static final Operation<OffsetByConsumption, OwedMadeUp> OFFSET = partners("invoice-owed-offset", OffsetByConsumption.class,
            OwedMadeUp.class);
    public static final Operation<PutTemplate, TemplateStep> PUT_TEMPLATE = partners("invoice-template-put", PutTemplate.class, TemplateStep.class);
    public static final Operation<RemoveTemplate, TemplateStep> REMOVE_TEMPLATE = partners("invoice-template-remove", RemoveTemplate.class,
            TemplateStep.class);
    public static final Operation<BringTemplate, TemplateStep> BRING_TEMPLATE = new Operation<>("invoice-template-bring", BringTemplate.class,
            TemplateStep.class, PLATFORM, MANAGE);
    public static final Operation<SetSellerForms, SellerFormsSet> SELLER_FORMS = new Operation<>("seller-invoice-forms-set", SetSellerForms.class,
            SellerFormsSet.class, ISSUERS, ISSUE);
    /** Plain, for the audit trail to know. */
    public static final Operation<RevealInvoice, InvoiceRevealed> REVEAL = new Operation<>("invoice-request-reveal", RevealInvoice.class,
            InvoiceRevealed.class, ISSUERS, REVEALING);
    /** Plain, for the audit trail to know. */
    public static final Operation<RevealTemplate, TemplateRevealed> REVEAL_TEMPLATE = new Operation<>("invoice-template-reveal", RevealTemplate.class,
            TemplateRevealed.class, PARTNERS, REVEALING);
    public static final Operation<MakeInvoiceLink, InvoiceLink> LINK = new Operation<>("invoice-link-make", MakeInvoiceLink.class,
            InvoiceLink.class, PARTNERS, VIEW);

    static final Operation<ConfirmDue, ConfirmDue.Done> CONFIRM_DUE = new Operation<>("invoice-receipts-confirm", ConfirmDue.class,
            ConfirmDue.Done.class, PLATFORM, MANAGE);

    static final Operation<InvoiceFilter, InvoiceRequest> PARTNER_REQUESTS = new Operation<>("partner-invoice-requests", InvoiceFilter.class,
            InvoiceRequest.class, PARTNERS, VIEW);
    static final Operation<InvoiceFilter, InvoiceRequest> SELLER_REQUESTS = new Operation<>("seller-invoice-requests", InvoiceFilter.class,
            InvoiceRequest.class, PARTNERS, ISSUE);
    static final Operation<InvoiceFilter, InvoiceRequest> PLATFORM_REQUESTS = new Operation<>("platform-invoice-requests", InvoiceFilter.class,
            InvoiceRequest.class, PLATFORM, ISSUE);
    static final Operation<InvoiceableFilter, Invoiceable> PARTNER_INVOICEABLES = new Operation<>("partner-invoiceables", InvoiceableFilter.class,
            Invoiceable.class, PARTNERS, VIEW);
    static final Operation<InvoiceableFilter, Invoiceable> PLATFORM_INVOICEABLES = new Operation<>("platform-invoiceables", InvoiceableFilter.class,
            Invoiceable.class, PLATFORM, MANAGE);
    static final Operation<Void, InvoiceTemplate> TEMPLATES = new Operation<>("invoice-templates", Void.class, InvoiceTemplate.class, PARTNERS, VIEW);
    static final Operation<PartyId, SellerFormsSet> FORMS_OF_SELLERS = new Operation<>("seller-invoice-forms", PartyId.class, SellerFormsSet.class,
            ISSUERS, Set.of());

    private InvoiceOperations() {
    }

    private static <C, R> Operation<C, R> partners(String name, Class<C> command, Class<R> result) {
        return new Operation<>(name, command, result, PARTNERS, REQUEST);
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(PARTNER_REQUESTS, SELLER_REQUESTS, PLATFORM_REQUESTS, PARTNER_INVOICEABLES, PLATFORM_INVOICEABLES, TEMPLATES,
                FORMS_OF_SELLERS);
    }
}
