package org.partnercenter.domain.certification;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a partner has certified.
 *
 * @param consent whether it agreed to what the vendor does with it
 * @param letter  names the bank's confirmation letter, where there is one (BIA-05)
 */
public record BusinessInfo(Company company, TaxStanding tax, FinanceContact contact, BankAccount bank, SigningEntity entity,
                           boolean consent, Optional<String> letter) {

    public BusinessInfo {
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(tax, "tax");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(bank, "bank");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(letter, "letter");
    }

    BusinessInfo with(FinanceContact other) {
        return new BusinessInfo(company, tax, other, bank, entity, consent, letter);
    }

    BusinessInfo with(SigningEntity other) {
        return new BusinessInfo(company, tax, contact, bank, other, consent, letter);
    }

    /** Whether there is anything in it that has to be certified anew. */
    boolean differsFrom(BusinessInfo before) {
        return !company.equals(before.company) || !tax.equals(before.tax) || !bank.equals(before.bank) || entity != before.entity;
    }

    List<Refusal> faults() {
        return new Refusals()
                .refuseIf(!consent, CertificationRefusal.CERTIFICATION_CONSENT_MISSING.refusal("field", "consent"))
                .addAll(bank.faults(company.title()))
                .list();
    }
}
