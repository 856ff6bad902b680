package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.invoice.InvoiceRule.INV_01;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_02;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_03;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_06;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_07;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_08;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_09;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_10;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_11;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_12;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_13;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_14;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_15;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_17;

/** Why nothing is invoiced, or nothing is done with a request or its invoice, in rulebook order. */
public enum InvoiceRefusal implements Reason {
    INVOICE_UNKNOWN(INV_01, "INVOICE_REQUEST_NOT_FOUND", Kind.ABSENT),
    INVOICE_STATE(INV_01, "INVOICE_REQUEST_STATE", Kind.CONFLICT),
    INVOICE_NOTHING(INV_01, "INVOICE_NOTHING_INVOICEABLE", Kind.RULE),
    INVOICE_CYCLE_UNPAID(INV_02, "INVOICE_CYCLE_IN_ARREARS", Kind.RULE),
    INVOICE_ORDER_UNPAID(INV_02, "INVOICE_ORDER_IN_ARREARS", Kind.RULE),
    INVOICE_CYCLE_EARLY(INV_03, "INVOICE_CYCLE_TOO_EARLY", Kind.RULE),
    INVOICE_CANCEL_NOT_PAPER(INV_06, "INVOICE_CANCEL_PAPER_ONLY", Kind.CONFLICT),
    INVOICE_CANCEL_NOT_VENDORS(INV_06, "INVOICE_CANCEL_VENDORS_ONLY", Kind.CONFLICT),
    INVOICE_TITLE_NOT_ENTERPRISE(INV_07, "INVOICE_TITLE_NOT_ENTERPRISE", Kind.RULE),
    INVOICE_FORM_NOT_OF_ENTITY(INV_08, "INVOICE_FORM_NOT_OF_SIGNING_ENTITY", Kind.RULE),
    INVOICE_FORM_NOT_OF_SELLER(INV_09, "INVOICE_FORM_NOT_OF_SELLER", Kind.RULE),
    INVOICE_TEMPLATE_UNKNOWN(INV_10, "INVOICE_TEMPLATE_NOT_FOUND", Kind.ABSENT),
    INVOICE_TEMPLATE_NONE(INV_10, "INVOICE_TEMPLATE_MISSING", Kind.RULE),
    INVOICE_TEMPLATE_EXISTS(INV_10, "INVOICE_TEMPLATE_EXISTS", Kind.CONFLICT),
    INVOICE_TEMPLATE_TOO_NEW(INV_10, "INVOICE_TEMPLATE_TOO_NEW", Kind.RULE),
    INVOICE_TEMPLATE_SPECIAL_EXISTS(INV_10, "INVOICE_TEMPLATE_SPECIAL_EXISTS", Kind.CONFLICT),
    INVOICE_TEMPLATE_NOT_SPECIAL(INV_10, "INVOICE_TEMPLATE_NOT_SPECIAL", Kind.RULE),
    INVOICE_OWED_FIRST(INV_11, "INVOICE_OWED_FIRST", Kind.RULE),
    INVOICE_OWED_NOTHING(INV_11, "INVOICE_NOTHING_TO_OFFSET", Kind.RULE),
    INVOICE_NUMBER_USED(INV_11, "ISSUED_NUMBER_USED", Kind.CONFLICT),
    INVOICEABLE_DIFFERS(INV_11, "INVOICEABLE_DIFFERS", Kind.CONFLICT),
    INVOICE_WITHDRAWAL_ASKED(INV_12, "INVOICE_WITHDRAWAL_ASKED", Kind.CONFLICT),
    INVOICEABLE_TAKEN(INV_13, "INVOICEABLE_INVOICED", Kind.LIMIT),
    INVOICE_RED_LETTER_AWAITED(INV_14, "INVOICE_RED_LETTER_AWAITED", Kind.RULE),
    INVOICE_RED_LETTER_NONE(INV_14, "INVOICE_RED_LETTER_NOT_NEEDED", Kind.CONFLICT),
    INVOICE_RED_LETTER_CONFIRMED(INV_14, "INVOICE_RED_LETTER_CONFIRMED", Kind.CONFLICT),
    INVOICEABLE_NO_PARTNER(INV_15, "INVOICEABLE_NO_PARTNER", Kind.RULE),
    INVOICEABLE_REFERRAL(INV_15, "INVOICEABLE_REFERRAL", Kind.RULE),
    INVOICE_AMOUNT_EXCEEDED(INV_17, "INVOICE_AMOUNT_EXCEEDED", Kind.LIMIT),
    INVOICE_WHOLE_ORDER(INV_17, "INVOICE_WHOLE_ORDER_ONLY", Kind.RULE),
    INVOICE_PIECES_TAKEN(INV_17, "INVOICE_AMOUNT_TAKEN", Kind.LIMIT);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    InvoiceRefusal(Rule rule, String code, Kind kind) {
        this.rule = rule;
        this.code = code;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
