package org.partnercenter.domain.contract;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.util.Objects;
import java.util.Optional;

/**
 * A contract on paper (线下合同), as the vendor's own system tells of it (CTR-04). Nobody changes it here.
 *
 * @param counterparty      who signed it beside the signing entity. Personal: lists mask it
 * @param signingEntity     the vendor's company that signed it
 * @param partner           the partner it names, if any: that one sees it
 * @param customer          the customer it names, if any
 * @param discountReference names the business discount agreed in it
 * @param version           counts up with every change of it, wherever it is kept
 */
public record OfflineContract(ContractCode code, ContractKind kind, String name, String counterparty, String signingEntity, Money amount,
                              ContractTerm term, Optional<PartyId> partner, Optional<PartyId> customer,
                              Optional<String> discountReference, long version) {

    /** What a delivery came to. */
    public enum Change {
        CREATED,
        REPLACED,
        /** It is known so already. */
        UNCHANGED,
        /** A later version is known. */
        OUTDATED
    }

    public OfflineContract {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(counterparty, "counterparty");
        Objects.requireNonNull(signingEntity, "signingEntity");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(discountReference, "discountReference");
    }

    /**
     * What comes of delivering it: the latest version counts, in whatever order versions arrive.
     *
     * @param known         what is known of the contract
     * @param partnerKnown  whether the partner it names exists
     * @param customerKnown whether the customer it names exists
     */
    public Decision<Change> deliver(Optional<OfflineContract> known, boolean partnerKnown, boolean customerKnown) {
        var refusals = new Refusals()
                .refuseIf(partner.isEmpty() && customer.isEmpty(), ContractRefusal.CONTRACT_NAMES_NOBODY.refusal("field", "partner_id"))
                .refuseIf(partner.isPresent() && !partnerKnown, ContractRefusal.CONTRACT_PARTNER_UNKNOWN.refusal())
                .refuseIf(customer.isPresent() && !customerKnown, ContractRefusal.CONTRACT_CUSTOMER_UNKNOWN.refusal())
                .addAll(term.faults())
                .refuseIf(known.filter(present -> present.version == version && !present.equals(this)).isPresent(),
                        ContractRefusal.CONTRACT_VERSION_TAKEN.refusal("contract_code", code).with("version", version));
        return Decision.unless(refusals.list(), change(known));
    }

    private Change change(Optional<OfflineContract> known) {
        return known.map(present -> {
            if (present.version == version) {
                return Change.UNCHANGED;
            }
            return present.version > version ? Change.OUTDATED : Change.REPLACED;
        }).orElse(Change.CREATED);
    }

    @Override
    public String toString() {
        return "OfflineContract[" + code + ", " + version + "]";
    }
}
