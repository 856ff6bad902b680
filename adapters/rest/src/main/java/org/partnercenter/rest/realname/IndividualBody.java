package org.partnercenter.rest.realname;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.BankCard;
import org.partnercenter.domain.realname.Claim;
import org.partnercenter.domain.realname.DocumentType;
import org.partnercenter.domain.realname.InspectedFile;
import org.partnercenter.domain.realname.Personal;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The body of an application for an individual. */
@JsonIgnoreProperties(ignoreUnknown = true)
record IndividualBody(String customerId, Integer identifyType, Integer verifiedType, List<String> verifiedFileUrl, String name,
                      String verifiedNumber, Integer changeType, String xaccountType, CardBody bankCardInfo) {

    private static final String DOCUMENT = "0";
    private static final String BANK_CARD = "4";
    private static final String FIRST_TIME = "-1";
    private static final int MAX_PLATFORM = 64;
    private static final int MAX_CODE = 16;

    /** A bank card, and the code that was sent to the phone its bank knows. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CardBody(String bankAccount, String areacode, String mobile, String verificationCode) {

        private Supplier<BankCard> card(Input in) {
            var account = in.field("bank_card_info.bank_account", bankAccount).required().text(Claim.MAX_NUMBER);
            var area = in.field("bank_card_info.areacode", areacode).required().text(MAX_CODE);
            var phone = in.field("bank_card_info.mobile", mobile).required().text(Claim.MAX_NUMBER);
            return () -> new BankCard(new Personal(account.orElseThrow()), area.orElseThrow(), new Personal(phone.orElseThrow()));
        }

        private Optional<Secret> code(Input in) {
            return in.field("bank_card_info.verification_code", verificationCode).required().text(MAX_CODE).map(Secret::of);
        }

        @Override
        public String toString() {
            return "CardBody[***]";
        }
    }

    /** What was read: whom it concerns, what is claimed, with which files, and the code of a bank card's phone. */
    record Read(PartyId customer, Claim claim, List<String> paths, Optional<Secret> code) {
    }

    Supplier<Read> read(Input in) {
        var customer = in.field("customer_id", customerId).required().party();
        var scheme = in.field("identify_type", identifyType).required().oneOf(DOCUMENT, BANK_CARD);
        boolean byCard = scheme.filter(BANK_CARD::equals).isPresent();
        var type = in.field("verified_type", verifiedType);
        var document = (scheme.filter(DOCUMENT::equals).isPresent() ? type.required() : type)
                .code(code -> DocumentType.ofCode(Integer.parseInt(code)));
        var paths = in.list("verified_file_url", verifiedFileUrl).required().each(field -> field.text(InspectedFile.MAX_PATH));
        var called = in.field("name", name).required().text(Claim.MAX_NAME);
        var number = in.field("verified_number", verifiedNumber).required().text(Claim.MAX_NUMBER);
        in.field("change_type", changeType).oneOf(FIRST_TIME);
        var platform = in.field("xaccount_type", xaccountType).required().text(MAX_PLATFORM);
        var given = Optional.ofNullable(bankCardInfo).filter(any -> byCard);
        if (byCard && given.isEmpty()) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", "bank_card_info"));
        }
        var card = given.map(body -> body.card(in));
        var code = given.flatMap(body -> body.code(in));
        return () -> new Read(customer.orElseThrow(), byCard
                ? new Claim.ByCard(new Personal(called.orElseThrow()), new Personal(number.orElseThrow()), platform.orElseThrow(),
                        card.orElseThrow().get())
                : new Claim.ByDocument(document.orElseThrow(), new Personal(called.orElseThrow()), new Personal(number.orElseThrow()),
                        platform.orElseThrow()), paths.orElseThrow(), code);
    }

    @Override
    public String toString() {
        return "IndividualBody[" + customerId + "]";
    }
}
