package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.TemplateStep;
import org.partnercenter.domain.invoice.InvoiceTemplate;
import org.partnercenter.domain.invoice.TitleKind;

import java.util.List;
import java.util.Optional;

/** A template; of its title and receiver what may be shown, where lists show it. */
record TemplateShape(String invoiceTemplateId, String partnerId, boolean special, String createdOn, TitleKind titleKind,
                     Optional<InvoiceShape.Whom> title, Optional<InvoiceShape.Where> receiver) {

    /** All of a partner. */
    record Listing(int totalCount, List<TemplateShape> invoiceTemplates) {
    }

    static TemplateShape of(TemplateStep step) {
        return new TemplateShape(step.id().value(), step.partner().value(), step.special(), step.createdOn().toString(), step.kind(),
                Optional.empty(), Optional.empty());
    }

    static Listing of(List<InvoiceTemplate> all) {
        return new Listing(all.size(), all.stream().map(each -> new TemplateShape(each.id().value(), each.partner().value(), each.special(),
                each.createdOn().toString(), each.title().kind(), Optional.of(InvoiceShape.Whom.of(each.title())),
                Optional.of(InvoiceShape.Where.of(each.receiver())))).toList());
    }
}
