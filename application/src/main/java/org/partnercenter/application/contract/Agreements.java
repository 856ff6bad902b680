package org.partnercenter.application.contract;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.domain.contract.PaymentAgreement;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The payment agreements as they are stored: one for each partner and version of the text. */
public interface Agreements {

    /** Those the partners have concluded under this version; until the running transaction ends, nobody else holds these partners. */
    Map<PartyId, PaymentAgreement> hold(Set<PartyId> partners, String version);

    void add(PaymentAgreement agreement);

    /** Newest first. */
    Page<PaymentAgreement> list(Scope scope, PageRequest page);

    Optional<PaymentAgreement> find(Scope scope, ContractCode code);
}
