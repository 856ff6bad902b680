package org.partnercenter.rest.contract;

import org.partnercenter.application.contract.ContractDelivered;
import org.partnercenter.application.contract.ContractRevealed;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.contract.ContractKind;
import org.partnercenter.domain.contract.ContractStatus;
import org.partnercenter.domain.contract.OfflineContract;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Mask;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An offline contract (CTR-04). Days are {@code yyyy-MM-dd} in the site's zone. */
record ContractShape(String contractCode, ContractKind kind, String kindName, String contractName, Masked counterparty,
                     String signingEntity, BigDecimal amount, String currency, String signedOn, String effectiveFrom,
                     String effectiveTo, Optional<String> terminatedOn, ContractStatus status, String statusName,
                     Optional<String> partnerId, Optional<String> customerId, Optional<String> discountReference, long version) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<ContractShape> contracts, Optional<String> nextMarker) {
    }

    /** @param change created, replaced, unchanged or outdated: a later version is known */
    record DeliveredShape(String contractCode, OfflineContract.Change change) {

        static DeliveredShape of(ContractDelivered delivered) {
            return new DeliveredShape(delivered.code().value(), delivered.change());
        }
    }

    /** @param counterparty plain */
    record PlainShape(String contractCode, String counterparty) {

        static PlainShape of(ContractRevealed revealed) {
            return new PlainShape(revealed.code().value(), revealed.counterparty());
        }

        @Override
        public String toString() {
            return "PlainShape[" + contractCode + "]";
        }
    }

    static ContractShape of(OfflineContract contract, LocalDate today, Language language) {
        var term = contract.term();
        var status = term.status(today);
        return new ContractShape(contract.code().value(), contract.kind(), Rulebook.texts().name(contract.kind(), language), contract.name(),
                Mask.NAME.of(contract.counterparty()), contract.signingEntity(), contract.amount().toMajor(),
                contract.amount().currency().getCurrencyCode(), term.signedOn().toString(), term.from().toString(), term.to().toString(),
                term.terminatedOn().map(LocalDate::toString), status,
                Rulebook.texts().name(status, language), contract.partner().map(PartyId::value), contract.customer().map(PartyId::value),
                contract.discountReference(), contract.version());
    }

    static Listing of(Page<OfflineContract> page, PageRequest asked, LocalDate today, Language language) {
        return new Listing(Listings.total(page), page.map(contract -> of(contract, today, language)).items(),
                Listings.nextMarker(page, asked, contract -> contract.code().value()));
    }
}
