package org.partnercenter.rest.certification;

import org.partnercenter.domain.certification.AccountKind;
import org.partnercenter.domain.certification.BankAccount;
import org.partnercenter.domain.certification.BankTransfer;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationFailure;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.certification.Certified;
import org.partnercenter.domain.certification.FailureKind;
import org.partnercenter.domain.certification.FinanceContact;
import org.partnercenter.domain.certification.SigningEntity;
import org.partnercenter.domain.certification.TaxpayerType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Mask;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Violation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Business information. What tells of a company, a person or an account is masked.
 *
 * @param settlementCurrency that of the signing entity
 * @param handledBy          day, {@code yyyy-MM-dd}, by which a confirmation letter has been looked at by hand
 * @param certifiedSince     absent where nothing certified holds
 */
record BusinessInfoShape(String partnerId, CertificationStatus status, String statusName, Optional<InfoShape> information,
                         Optional<Instant> submittedAt, boolean changeInReview, int triesLeft, Optional<Instant> enterUntil,
                         Optional<String> handledBy, Optional<FailureKind> failure, Optional<String> failureText, Optional<String> reason,
                         Optional<Instant> certifiedSince) {

    private static final int ALL_TRIES = BankTransfer.TRIES;

    /** What was submitted last. */
    record InfoShape(Masked companyName, Masked legalId, Masked registeredAddress, TaxpayerType taxpayerType, BigDecimal taxRate,
                     ContactShape financeContact, BankShape bank, SigningEntity signingEntity, String signingEntityName,
                     String settlementCurrency, boolean consent, Optional<String> confirmationLetter) {
    }

    record ContactShape(Masked name, Masked phone, Masked email) {

        static ContactShape of(FinanceContact contact) {
            return new ContactShape(contact.person().masked(Mask.NAME), contact.phone().masked(Mask.PHONE), contact.mail().masked(Mask.EMAIL));
        }
    }

    record BankShape(AccountKind accountKind, Masked accountName, Masked accountNumber, String bankName, String branchName,
                     Optional<String> intermediaryBank) {

        static BankShape of(BankAccount bank) {
            return new BankShape(bank.kind(), bank.accountName().masked(Mask.NAME), bank.number().masked(Mask.BANK_ACCOUNT), bank.bank(),
                    bank.branch(), bank.intermediaryBank());
        }
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<BusinessInfoShape> businessInformation, Optional<String> nextMarker) {
    }

    /** @param violations what stands in the way of settling; empty if nothing does */
    record EligibilityShape(boolean eligible, List<Violation> violations) {
    }

    /** Of a partner that never submitted any. */
    static BusinessInfoShape nothing(PartyId partner, Language language) {
        return new BusinessInfoShape(partner.value(), CertificationStatus.NONE, LifeShapes.name(CertificationStatus.NONE, language),
                Optional.empty(), Optional.empty(), false, ALL_TRIES, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    static BusinessInfoShape of(Certification of, Language language) {
        return new BusinessInfoShape(of.partner().value(), of.status(), LifeShapes.name(of.status(), language), Optional.of(info(of, language)),
                Optional.of(of.submittedAt()), of.isChanging(), of.triesLeft(), of.enterableUntil(), of.handledBy().map(Object::toString),
                of.failure().map(CertificationFailure::kind), of.failure().map(each -> LifeShapes.name(each.kind(), language)),
                of.failure().flatMap(CertificationFailure::words), of.certified().map(Certified::since));
    }

    private static InfoShape info(Certification of, Language language) {
        var info = of.info();
        return new InfoShape(info.company().title().masked(Mask.NAME), info.company().legalId().masked(Mask.ID_NUMBER),
                info.company().address().masked(Mask.NAME), info.tax().type(), info.tax().rate(), ContactShape.of(info.contact()),
                BankShape.of(info.bank()), info.entity(), LifeShapes.name(info.entity(), language),
                info.entity().currency().getCurrencyCode(), info.consent(), info.letter());
    }
}
