package org.partnercenter.persistence.certification;

import org.jooq.JSON;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.certification.BankTransfer;
import org.partnercenter.domain.certification.BusinessInfo;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationFailure;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.certification.Certified;
import org.partnercenter.domain.certification.Confidential;
import org.partnercenter.domain.certification.FailureKind;
import org.partnercenter.domain.certification.SigningEntity;
import org.partnercenter.domain.certification.TaxStanding;
import org.partnercenter.domain.certification.TaxpayerType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.BusinessInformationRecord;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.util.Optional;

/** Certifications as rows, and back. What is sealed is bound to its row. */
final class CertificationRows {

    private final JsonCodec json;
    private final SecretCipher cipher;
    private final KeyedHash hash;

    CertificationRows(JsonCodec json, SecretCipher cipher, KeyedHash hash) {
        this.json = json;
        this.cipher = cipher;
        this.hash = hash;
    }

    String company(BusinessInfo info) {
        return hash("business-information-company", info.company().key());
    }

    String account(BusinessInfo info) {
        return hash("business-information-account", info.bank().key());
    }

    private String hash(String purpose, Confidential text) {
        return hash.of(purpose, Secret.of(text.plain()));
    }

    BusinessInformationRecord record(Certification of) {
        var partner = of.partner().value();
        var info = of.info();
        var row = new BusinessInformationRecord();
        row.setPartnerId(partner);
        row.setStatus(of.status().name());
        row.setSealed(cipher.encrypt(Secret.of(json.write(SealedInfo.of(info)).data()), boundTo(partner)));
        row.setLegalHash(company(info));
        row.setAccountHash(account(info));
        row.setSigningEntity(info.entity().name());
        row.setTaxpayerType(info.tax().type().name());
        row.setTaxRate(info.tax().rate());
        row.setConsent(info.consent());
        row.setLetter(info.letter().orElse(null));
        row.setSubmittedAt(of.submittedAt());
        row.setNewAccount(of.newAccount());
        row.setAmount(of.transfer().map(sent -> cipher.encrypt(Secret.of(String.valueOf(sent.minor())), amountOf(partner))).orElse(null));
        row.setAmountSentAt(of.transfer().map(BankTransfer::sentAt).orElse(null));
        row.setAmountReported(of.transfer().filter(BankTransfer::reported).isPresent());
        row.setMisses((short) of.misses());
        row.setFailure(of.failure().map(each -> each.kind().name()).orElse(null));
        row.setFailureWords(of.failure().flatMap(CertificationFailure::words).orElse(null));
        row.setFailedAt(of.failure().map(CertificationFailure::at).orElse(null));
        row.setHandledBy(of.handledBy().orElse(null));
        row.setCertifiedEntity(of.certified().map(each -> each.entity().name()).orElse(null));
        row.setCertifiedTaxpayer(of.certified().map(each -> each.tax().type().name()).orElse(null));
        row.setCertifiedRate(of.certified().map(each -> each.tax().rate()).orElse(null));
        row.setCertifiedAt(of.certified().map(Certified::since).orElse(null));
        return row;
    }

    Certification certification(BusinessInformationRecord row) {
        var partner = row.getPartnerId();
        var sealed = json.read(JSON.valueOf(cipher.decrypt(row.getSealed(), boundTo(partner)).reveal()), SealedInfo.class);
        var info = new BusinessInfo(sealed.company(), new TaxStanding(TaxpayerType.valueOf(row.getTaxpayerType()), row.getTaxRate()),
                sealed.contact(), sealed.account(), SigningEntity.valueOf(row.getSigningEntity()), row.getConsent(),
                Optional.ofNullable(row.getLetter()));
        return new Certification(new PartyId(partner), CertificationStatus.valueOf(row.getStatus()), info, row.getSubmittedAt(),
                row.getNewAccount(), Optional.ofNullable(row.getAmount()).map(amount -> new BankTransfer(Integer.parseInt(
                cipher.decrypt(amount, amountOf(partner)).reveal()), row.getAmountSentAt(), row.getAmountReported())), row.getMisses(),
                Optional.ofNullable(row.getFailure()).map(kind -> new CertificationFailure(FailureKind.valueOf(kind),
                        Optional.ofNullable(row.getFailureWords()), row.getFailedAt())), Optional.ofNullable(row.getHandledBy()),
                Optional.ofNullable(row.getCertifiedAt()).map(since -> new Certified(SigningEntity.valueOf(row.getCertifiedEntity()),
                        new TaxStanding(TaxpayerType.valueOf(row.getCertifiedTaxpayer()), row.getCertifiedRate()), since)));
    }

    private static String boundTo(String partner) {
        return "business-information:" + partner;
    }

    private static String amountOf(String partner) {
        return "business-information-amount:" + partner;
    }
}
