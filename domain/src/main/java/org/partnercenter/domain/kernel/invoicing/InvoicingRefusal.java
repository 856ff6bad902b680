package org.partnercenter.domain.kernel.invoicing;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.invoicing.InvoicingRule.PIN_02;
import static org.partnercenter.domain.kernel.invoicing.InvoicingRule.PIN_03;
import static org.partnercenter.domain.kernel.invoicing.InvoicingRule.PIN_04;
import static org.partnercenter.domain.kernel.invoicing.InvoicingRule.PIN_07;

/** What is wrong with invoices of partners, in rulebook order. */
public enum InvoicingRefusal implements Reason {
    PARTNER_INVOICE_NOT_SPECIAL(PIN_02, Kind.RULE),
    PARTNER_INVOICE_RATE(PIN_03, Kind.RULE),
    PARTNER_INVOICE_ELSEWHERE(PIN_04, Kind.CONFLICT),
    PARTNER_INVOICE_SUM(PIN_07, Kind.RULE);

    private final Rule rule;
    private final Kind kind;

    InvoicingRefusal(Rule rule, Kind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
