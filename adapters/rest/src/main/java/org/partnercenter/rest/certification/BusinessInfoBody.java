package org.partnercenter.rest.certification;

import org.partnercenter.application.certification.SubmitBusinessInfo;
import org.partnercenter.domain.certification.BusinessInfo;
import org.partnercenter.domain.certification.Company;
import org.partnercenter.domain.certification.SigningEntity;
import org.partnercenter.domain.certification.TaxStanding;
import org.partnercenter.domain.certification.TaxpayerType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a partner submits.
 *
 * @param taxRate            in percent, such as 6
 * @param confirmationLetter names the bank's confirmation letter
 */
record BusinessInfoBody(String companyName, String legalId, String registeredAddress, String taxpayerType, BigDecimal taxRate,
                        FinanceContactBody financeContact, BankBody bank, String signingEntity, Boolean consent, String confirmationLetter) {

    private static final int MAX_LETTER = 256;

    Supplier<SubmitBusinessInfo> command(Input in) {
        var title = Wire.confidential(in, "company_name", companyName);
        var legal = Wire.confidential(in, "legal_id", legalId);
        var address = Wire.confidential(in, "registered_address", registeredAddress);
        var type = in.field("taxpayer_type", taxpayerType).required().code(text -> Wire.one(TaxpayerType.values(), text));
        var rate = rate(in);
        var contact = (financeContact == null ? FinanceContactBody.NOTHING : financeContact).contact(in, "finance_contact.");
        var account = (bank == null ? BankBody.NOTHING : bank).account(in);
        var entity = in.field("signing_entity", signingEntity).required().code(SigningEntity::ofCode);
        var letter = in.field("confirmation_letter", confirmationLetter).text(MAX_LETTER);
        return () -> new SubmitBusinessInfo(new BusinessInfo(new Company(title.orElseThrow(), legal.orElseThrow(), address.orElseThrow()),
                new TaxStanding(type.orElseThrow(), rate.orElseThrow()), contact.get(), account.get(), entity.orElseThrow(),
                Boolean.TRUE.equals(consent), letter));
    }

    private Optional<BigDecimal> rate(Input in) {
        in.field("tax_rate", taxRate).required();
        if (taxRate != null && !TaxStanding.isRate(taxRate)) {
            in.refuse(CommonRefusal.FIELD_INVALID.refusal("field", "tax_rate"));
        }
        return Optional.ofNullable(taxRate).filter(TaxStanding::isRate);
    }

    @Override
    public String toString() {
        return "BusinessInfoBody[***]";
    }
}
