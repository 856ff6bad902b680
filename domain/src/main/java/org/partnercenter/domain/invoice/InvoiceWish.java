package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.VatType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How an invoice is wanted.
 *
 * @param template the template as it stood when it was asked for
 * @param receiver where the invoice goes
 */
public record InvoiceWish(InvoiceForm form, InvoiceTemplateId template, InvoiceTitle title, InvoiceReceiver receiver, Optional<String> remark) {

    public static final int MAX_REMARK = 500;

    public InvoiceWish {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(remark, "remark");
    }

    /** By a template. @param receiver in place of the template's */
    public static Decision<InvoiceWish> of(InvoiceForm form, InvoiceTemplate template, Optional<InvoiceReceiver> receiver, Optional<String> remark) {
        var to = receiver.orElse(template.receiver());
        return new Refusals().addAll(to.faults(form))
                .refuseIf(form.type() == VatType.VAT_SPECIAL && template.title().kind() == TitleKind.ENTERPRISE && !template.special(),
                        InvoiceRefusal.INVOICE_TEMPLATE_NOT_SPECIAL.refusal("invoice_template_id", template.id()))
                .orGrant(new InvoiceWish(form, template.id(), template.title(), to, remark));
    }

    /** Why that issuer does not issue it (INV-07 to INV-09). */
    public List<Refusal> against(Issuer issuer, Set<InvoiceForm> offered, LocalDate today) {
        return form.against(issuer, title, offered, today);
    }
}
