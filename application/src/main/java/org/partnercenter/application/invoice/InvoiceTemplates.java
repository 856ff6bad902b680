package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceTemplate;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Templates as they are stored; what they say is sealed. */
public interface InvoiceTemplates {

    /** Of each partner its templates, the oldest first; nobody else who holds these partners comes by until the running transaction ends. */
    Map<PartyId, List<InvoiceTemplate>> hold(Set<PartyId> partners);

    void put(List<InvoiceTemplate> templates);

    void remove(Set<InvoiceTemplateId> ids);

    /** The oldest first. Holds nothing. */
    List<InvoiceTemplate> of(PartyId partner);
}
