package org.partnercenter.console.page;

import static org.partnercenter.console.Audience.PARTNERS;
import static org.partnercenter.console.Audience.PLATFORM;
import static org.partnercenter.console.page.Action.post;
import static org.partnercenter.console.page.Action.put;
import static org.partnercenter.console.page.Field.amount;
import static org.partnercenter.console.page.Field.area;
import static org.partnercenter.console.page.Field.choice;
import static org.partnercenter.console.page.Field.choices;
import static org.partnercenter.console.page.Field.date;
import static org.partnercenter.console.page.Field.month;
import static org.partnercenter.console.page.Field.text;

import org.partnercenter.console.Audience;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.invoice.InvoiceTransition;

import java.util.List;
import java.util.stream.Stream;

/** Those who issue invoices: the vendor's clerk, and sellers of the marketplace. */
final class InvoiceDesks {

    private static final String[] FORMS = {"VAT_SPECIAL/PAPER", "VAT_SPECIAL/ELECTRONIC", "VAT_SPECIAL/DIGITAL", "VAT_ORDINARY/PAPER",
        "VAT_ORDINARY/ELECTRONIC", "VAT_ORDINARY/DIGITAL"};

    private InvoiceDesks() {
    }

    /** What the issuer does with a request. */
    private static Stream<Action> steps(String path) {
        var one = path + "/{invoice_request_id}";
        return Stream.of(post("invoice-approve", one + "/approve").as("APPROVE"),
                post("invoice-reject", one + "/reject", area("reason").needed()).as("REJECT", "SEND_BACK", "WITHDRAW"),
                post("invoice-issue", one + "/issue", text("invoice_no").needed(), date("issued_on").needed(), text("courier_no")).as("ISSUE", "MAIL"),
                post("invoice-red-letter", one + "/red-letter", text("red_letter_confirmation_no").needed()).as("SEND_RED_LETTER"),
                post("invoice-red-letter-confirmed", one + "/red-letter-confirmed").as("CONFIRM_RED_LETTER"),
                post("invoice-accept-return", one + "/accept-return", text("red_letter_no")).as("ACCEPT_RETURN"),
                post("invoice-refuse-return", one + "/refuse-return", area("reason").needed()).as("REFUSE_RETURN"));
    }

    static List<Page> ofSellers() {
        var path = "/v2/partners/seller-invoice-requests";
        var requests = Sheet.list(PARTNERS, "seller-invoice-requests", "finance > invoices", path, "invoice_requests", "invoice_request_id")
                .filters(choice("status", InvoiceStatus.values()))
                .columns("invoice_request_id", "partner_id", "basis", "type", "medium", "tax_rate", "amount", "currency", "status", "applied_at", "due_on")
                .lives(path + "/{key}", InvoiceTransition.values())
                .reveals(path + "/{invoice_request_id}/reveal").acts(steps(path).toArray(Action[]::new)).done();
        return List.of(requests, forms(PARTNERS, "finance > invoices"));
    }

    private static Page forms(Audience audience, String trail) {
        var path = "/v2/" + audience.path() + "/seller-invoice-forms/{seller_id}";
        return Sheet.question(audience, "seller-invoice-forms", trail, path, text("seller_id").needed())
                .starts(put("seller-forms-set", path, text("seller_id").needed().kept(), choices("forms", FORMS).needed().kept())).done();
    }

    static List<Page> ofPlatform() {
        return List.of(requests(), forms(PLATFORM, "settlement"), invoiceables(), owed());
    }

    private static Page requests() {
        var path = "/v2/platform/invoice-requests";
        return Sheet.list(PLATFORM, "invoice-requests", "reviews", path, "invoice_requests", "invoice_request_id")
                .filters(text("partner_id"), text("seller_id"), choice("status", InvoiceStatus.values()))
                .columns("invoice_request_id", "partner_id", "basis", "type", "tax_rate", "amount", "currency", "status", "applied_at", "due_on")
                .lives(path + "/{key}", InvoiceTransition.values())
                .reveals(path + "/{invoice_request_id}/reveal")
                .acts(Stream.concat(steps(path), Stream.of(
                        post("invoice-accept-cancel", path + "/{invoice_request_id}/accept-cancel").as("ACCEPT_CANCEL"),
                        post("invoice-refuse-cancel", path + "/{invoice_request_id}/refuse-cancel", area("reason").needed()).as("REFUSE_CANCEL")))
                        .toArray(Action[]::new)).done();
    }

    private static Page invoiceables() {
        return Sheet.list(PLATFORM, "invoiceables", "settlement", "/v2/platform/invoiceables", "invoiceables", "")
                .filters(text("partner_id"), text("customer_id"), month("bill_cycle"), text("order_id"), choice("open", "true", "false"))
                .columns("invoiceable_id", "partner_id", "customer_id", "bill_cycle", "order_id", "goods", "tax_rate", "amount", "open_amount", "unpaid").done();
    }

    private static Page owed() {
        return Sheet.list(PLATFORM, "owed-invoices", "settlement", "/v2/platform/owed-invoices", "owed_invoices", "")
                .filters(text("partner_id")).columns("partner_id", "tax_rate", "balance", "currency")
                .starts(post("owed-offset", "/v2/platform/owed-invoices/offset", text("partner_id").needed(), amount("tax_rate").needed(),
                        amount("amount").needed(), area("remark"))).done();
    }
}
