package org.partnercenter.console.page;

import static org.partnercenter.console.Audience.PARTNERS;
import static org.partnercenter.console.page.Action.post;
import static org.partnercenter.console.page.Action.put;
import static org.partnercenter.console.page.Field.amount;
import static org.partnercenter.console.page.Field.area;
import static org.partnercenter.console.page.Field.choice;
import static org.partnercenter.console.page.Field.date;
import static org.partnercenter.console.page.Field.flag;
import static org.partnercenter.console.page.Field.list;
import static org.partnercenter.console.page.Field.month;
import static org.partnercenter.console.page.Field.text;

import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.fh.FhKind;
import org.partnercenter.domain.certification.CertificationTransition;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.IncentiveBillTransition;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.incentive.payout.PayoutStatus;
import org.partnercenter.domain.incentive.payout.PayoutTransition;
import org.partnercenter.domain.incentive.reconcile.DisputeStatus;
import org.partnercenter.domain.invoice.Basis;
import org.partnercenter.domain.invoice.InvoiceMedium;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.invoice.InvoiceTransition;
import org.partnercenter.domain.kernel.VatType;

import java.util.List;
import java.util.Locale;

/** What a partner earns: from revenue to what was paid, and the invoices for it. */
final class IncentivePages {

    private static final String RESULTS = "incentives > performance";
    private static final String BENEFITS = "incentives > benefits";
    private static final String BILLS = "/v2/partners/incentive-bills";
    private static final String INVOICES = "/v2/partners/invoice-requests";

    private IncentivePages() {
    }

    static List<Page> all() {
        return List.of(bills(), disputes(), payouts(), eligibility(), revenues(), policies(), indicators(), benefits(), payments(), allowances(), OpportunityPages.incentives(),
                invoices(), invoiceables(), templates(), owed(), businessInformation());
    }

    private static Page bills() {
        return Sheet.list(PARTNERS, "incentive-bills", RESULTS, BILLS, "incentive_bills", "incentive_bill_id")
                .filters(month("period"), text("incentive"), choice("association_type", SalesPages.MODELS), choice("status", IncentiveBillStatus.values()))
                .columns("incentive_bill_id", "period", "incentive", "association_type", "revenue", "amount", "currency", "status", "confirm_deadline")
                .lives(BILLS + "/{key}", IncentiveBillTransition.values())
                .acts(post("period-confirm", "/v2/partners/incentive-periods/{period}/confirmation").as("CONFIRM"),
                        post("bill-dispute", BILLS + "/{incentive_bill_id}/disputes", area("reason").needed(), text("evidence"), amount("claimed_amount"),
                                flag("from_figures")).as("DISPUTE"),
                        put("figures-bring", BILLS + "/{incentive_bill_id}/figures", Field.rows("figures", Field.rowName("line"), amount("amount").from("figure"))
                                .beginning(BILLS + "/{incentive_bill_id}/figures/comparison?limit=100", "lines").needed()))
                .sections(Section.whole("explanation", BILLS + "/{incentive_bill_id}/explanation"),
                        Section.list("lines", BILLS + "/{incentive_bill_id}/lines?limit=100", "lines"),
                        Section.list("comparison", BILLS + "/{incentive_bill_id}/figures/comparison?differing=true&limit=100", "lines"),
                        Section.whole("period", "/v2/partners/incentive-periods/{period}"))
                .plots(Plot.bars("incentive-by-period", BILLS + "?limit=100", "incentive_bills", "period", "amount"))
                .exports("incentive-bills").done();
    }

    private static Page disputes() {
        return Sheet.list(PARTNERS, "incentive-disputes", RESULTS, "/v2/partners/incentive-disputes", "disputes", "dispute_id")
                .filters(text("incentive_bill_id"), choice("status", DisputeStatus.values()))
                .columns("dispute_id", "incentive_bill_id", "period", "amount", "claimed_amount", "status", "raised_at", "ended_at")
                .record("/v2/partners/incentive-disputes/{key}")
                .acts(post("dispute-withdraw", "/v2/partners/incentive-disputes/{dispute_id}/withdraw")).done();
    }

    private static Field form() {
        return choice("payout_form", PayoutForm.values());
    }

    private static Page payouts() {
        var path = "/v2/partners/payout-orders";
        return Sheet.list(PARTNERS, "payout-orders", RESULTS, path, "payout_orders", "payout_order_no")
                .filters(choice("status", PayoutStatus.values()), form())
                .columns("payout_order_no", "payout_form", "status", "amount_tax_included", "paid_amount", "currency", "submitted_at", "paid_at")
                .lives(path + "/{key}", PayoutTransition.values())
                .acts(post("payout-invoices", path + "/{payout_order_no}/invoices", Field.rows("invoices", text("invoice_number").needed(),
                        date("issued_on").needed(), choice("type", VatType.values()).needed(), amount("amount").needed(), amount("tax_rate").needed()).needed())
                        .as("INVOICE"))
                .starts(post("payout-request", path, list("bill_ids"), form().needed()).gated(path + "/eligibility", ""))
                .download("invoice-list", path + "/{payout_order_no}/invoice-list").exports("payout-orders").done();
    }

    private static Page eligibility() {
        return Sheet.single(PARTNERS, "payout-eligibility", RESULTS, "/v2/partners/payout-orders/eligibility")
                .starts(post("payout-request", "/v2/partners/payout-orders", list("bill_ids"), form().needed())
                                .gated("/v2/partners/payout-orders/eligibility", ""),
                        put("payout-automatic", "/v2/partners/payout-settings/auto-request", choice("referral_form", PayoutForm.values()),
                                choice("resale_form", PayoutForm.values())))
                .sections(Section.whole("payout-settings", "/v2/partners/payout-settings")).done();
    }

    private static Page revenues() {
        var path = "/v2/partners/revenues";
        return Sheet.list(PARTNERS, "revenues", RESULTS, path, "revenues", "revenue_id")
                .filters(month("month_begin"), month("month_end"), choice("status", RevenueStatus.values()))
                .columns("revenue_id", "month", "total_amount", "eligible_amount", "currency", "line_count", "status", "final_time")
                .record(path + "/{key}")
                .acts(post("revenue-feedback", path + "/{revenue_id}/feedback", text("revenue_line_id"), area("text").needed()))
                .sections(Section.list("lines", path + "/{revenue_id}/lines?limit=100", "revenue_lines"),
                        Section.list("timeline", path + "/{revenue_id}/timeline", "timeline"))
                .plots(Plot.bars("revenue-by-month", path + "?limit=24", "revenues", "month", "total_amount", "eligible_amount"))
                .exports("revenues").done();
    }

    private static Page policies() {
        return Sheet.list(PARTNERS, "incentive-policies", RESULTS, "/v2/partners/incentive-policies", "policies", "")
                .filters(month("period"), choice("association_type", SalesPages.MODELS))
                .columns("incentive", "version", "name_zh", "name_en", "from", "association_type", "granularity", "payout_forms", "answer_days",
                        "deadline_effect").done();
    }

    private static Page indicators() {
        var path = "/v2/partners/indicator-values";
        return Sheet.list(PARTNERS, "indicators", "incentives > indicators", path, "values", "value_id")
                .filters(text("indicator"), month("period"), text("dimension"), text("customer_id"))
                .columns("value_id", "period", "indicator.indicator_name", "dimension", "customer_id", "value", "version")
                .record(path + "/{key}")
                .starts(post("indicator-export", "/v2/partners/exports", Field.pick("filters.notice_version", "/v2/partners/indicator-export-notice", "",
                        "notice_version", "notice_version", "text").needed(), month("filters.period"), text("filters.indicator")).with("kind", "indicators"))
                .acts(post("indicator-feedback", path + "/{value_id}/feedbacks", area("text").needed()))
                .sections(Section.list("lines", path + "/{value_id}/lines?limit=100", "lines"),
                        Section.list("feedbacks", path + "/{value_id}/feedbacks", "feedbacks"))
                .done();
    }

    private static Page benefits() {
        var path = "/v2/partners/benefit-applications";
        return Sheet.list(PARTNERS, "benefit-applications", BENEFITS, path, "applications", "application_no")
                .filters(text("programme"), choice("status", BenefitStatus.values()))
                .columns("application_no", "programme", "status", "amount", "currency", "created_time", "first_submitted_time", "deadline.due_on")
                .lives(path + "/{key}")
                .acts(step("SAVE"), step("SUBMIT"), step("AMEND"), step("RECALL"), step("CANCEL"), step("DELETE"), step("CLAIM"), step("REQUEST_ACCEPTANCE"),
                        step("REQUEST_PAYMENT"), step("ENTER_INVOICES"), step("SUBMIT_RECEIPT"),
                        post("benefit-comment", path + "/{application_no}/comments", area("text").needed()))
                .starts(post("benefit-apply", path, Field.pick("programme", "/v2/partners/benefit-applications/programmes", "programmes", "programme",
                        "programme").needed(), flag("draft")).asking(fields("SUBMIT")))
                .sections(Section.list("comments", path + "/{application_no}/comments", "comments"))
                .download("invoice-list", path + "/{application_no}/invoice-list").done();
    }

    private static Action step(String event) {
        return post("benefit-" + event.toLowerCase(Locale.ROOT).replace('_', '-'),
                "/v2/partners/benefit-applications/{application_no}/" + event.toLowerCase(Locale.ROOT).replace('_', '-'),
                Field.hidden("revision", "revision"), area("comment")).as(event)
                .asking(fields(BenefitEvent.valueOf(event).bringsApplication() ? BenefitEvent.SUBMIT.name() : event));
    }

    /** Each programme has fields of its own. @param event that brings them */
    private static Action.More fields(String event) {
        return new Action.More("/v2/partners/benefit-applications/programmes", "programmes", "programme", event, "content");
    }

    private static Page payments() {
        var path = "/v2/partners/payment-applications";
        return Sheet.list(PARTNERS, "payment-applications", BENEFITS, path, "applications", "application_no")
                .filters(text("programme"), choice("status", BenefitStatus.values()))
                .columns("application_no", "programme", "status", "amount", "currency", "created_time", "deadline.due_on")
                .lives("/v2/partners/benefit-applications/{key}")
                .acts(step("SUBMIT"), step("AMEND"), step("RECALL"), step("CANCEL"), step("ENTER_INVOICES"), step("SUBMIT_RECEIPT"))
                .starts(post("payment-apply", path, choice("programme", FhKind.values()).needed(), text("quarter").needed()))
                .sections(Section.list("comments", "/v2/partners/benefit-applications/{application_no}/comments", "comments"))
                .download("invoice-list", "/v2/partners/benefit-applications/{application_no}/invoice-list").done();
    }

    private static Page allowances() {
        return Sheet.list(PARTNERS, "benefit-allowances", BENEFITS, "/v2/partners/benefit-applications/allowances", "allowances", "")
                .filters(text("programme")).columns("programme", "key", "amount", "currency", "valid_from", "valid_until").done();
    }

    private static Page invoices() {
        return Sheet.list(PARTNERS, "invoice-requests", "finance > invoices", INVOICES, "invoice_requests", "invoice_request_id")
                .filters(choice("status", InvoiceStatus.values()))
                .columns("invoice_request_id", "basis", "type", "medium", "tax_rate", "amount", "currency", "status", "applied_at", "due_on")
                .lives(INVOICES + "/{key}", InvoiceTransition.values())
                .reveals(INVOICES + "/{invoice_request_id}/reveal")
                .acts(post("invoice-cancel", INVOICES + "/{invoice_request_id}/cancel").as("CANCEL", "ASK_CANCEL", "ASK_WITHDRAWAL"),
                        post("invoice-edit", INVOICES + "/{invoice_request_id}/edit", choice("type", VatType.values()).needed().kept(),
                                choice("medium", InvoiceMedium.values()).needed().kept(), template().kept(), text("remark").kept()).as("EDIT"),
                        post("invoice-confirm-receipt", INVOICES + "/{invoice_request_id}/confirm-receipt").as("CONFIRM"),
                        post("invoice-return", INVOICES + "/{invoice_request_id}/return", flag("used"), text("courier_no")).as("REQUEST_RETURN"),
                        post("invoice-confirm-red-letter", INVOICES + "/{invoice_request_id}/confirm-red-letter").as("CONFIRM_RED_LETTER"),
                        post("invoice-again", INVOICES + "/{invoice_request_id}/again").as("AGAIN"),
                        post("invoice-delete", INVOICES + "/{invoice_request_id}/delete").as("DELETE"))
                .starts(post("invoice-request", INVOICES, choice("basis", Basis.values()).needed(), list("cycles"), list("order_ids"), list("customer_ids"),
                                amount("amount"), amount("tax_rate"), choice("type", VatType.values()).needed(), choice("medium", InvoiceMedium.values()).needed(),
                                template().needed(), text("signing_entity"), text("seller_id"), text("remark")))
                .exports("invoice-requests").done();
    }

    private static Field template() {
        return Field.pick("invoice_template_id", "/v2/partners/invoice-templates", "invoice_templates", "invoice_template_id", "invoice_template_id",
                "title_kind");
    }

    private static Page invoiceables() {
        return Sheet.list(PARTNERS, "invoiceables", "finance > invoices", "/v2/partners/invoiceables", "invoiceables", "")
                .filters(text("customer_id"), month("bill_cycle"), text("order_id"), choice("open", "true", "false"))
                .columns("invoiceable_id", "customer_id", "bill_cycle", "order_id", "goods", "tax_rate", "amount", "open_amount", "unpaid")
                .starts(post("invoice-request", INVOICES, choice("basis", Basis.values()).needed(), list("cycles"), list("order_ids"), list("customer_ids"),
                        choice("type", VatType.values()).needed(), choice("medium", InvoiceMedium.values()).needed(), template().needed()))
                .done();
    }

    private static Page templates() {
        return Sheet.list(PARTNERS, "invoice-templates", "finance > invoices", "/v2/partners/invoice-templates", "invoice_templates", "invoice_template_id")
                .columns("invoice_template_id", "title_kind", "special", "created_on")
                .reveals("/v2/partners/invoice-templates/{invoice_template_id}/reveal")
                .acts(post("invoice-template-remove", "/v2/partners/invoice-templates/{invoice_template_id}/remove"))
                .starts(post("invoice-template-create", "/v2/partners/invoice-templates", choice("title.kind", "ENTERPRISE", "INDIVIDUAL").needed(),
                        text("title.text").needed(), text("title.taxpayer_id"), text("title.bank"), text("title.bank_account"), text("title.address"),
                        text("title.phone"), flag("special"), text("receiver.name"), text("receiver.address"), text("receiver.phone"),
                        text("receiver.email")))
                .done();
    }

    private static Page owed() {
        return Sheet.list(PARTNERS, "owed-invoices", "finance > invoices", "/v2/partners/owed-invoices", "owed_invoices", "")
                .columns("tax_rate", "balance", "currency")
                .starts(post("owed-offset", "/v2/partners/invoice-requests/owed-offset", amount("tax_rate").needed())).done();
    }

    private static Page businessInformation() {
        var path = "/v2/partners/business-information";
        return Sheet.single(PARTNERS, "business-information", "finance > certification", path)
                .lives(path, CertificationTransition.values())
                .reveals(path + "/reveal")
                .starts(post("business-submit", path, text("company_name").needed(), text("legal_id").needed(), text("registered_address").needed(),
                                choice("taxpayer_type", "GENERAL", "SMALL_SCALE").needed(), amount("tax_rate").needed(), text("finance_contact.name").needed(),
                                text("finance_contact.phone").needed(), text("finance_contact.email").needed(),
                                choice("bank.account_kind", "COMPANY", "PERSONAL").needed(), text("bank.account_name").needed(),
                                text("bank.account_number").needed(), text("bank.bank_name").needed(), text("bank.branch_name"),
                                text("signing_entity").needed(), flag("consent").needed(), text("confirmation_letter")).as("SUBMIT"),
                        post("business-enter-amount", path + "/enter-amount", amount("amount").needed()).as("ENTER"),
                        put("finance-contact", path + "/finance-contact", text("name").needed(), text("phone").needed(), text("email").needed()),
                        post("business-amount-again", path + "/send-amount-again").as("SEND_AGAIN"))
                .sections(Section.whole("payment-gate", path + "/eligibility")).done();
    }
}
