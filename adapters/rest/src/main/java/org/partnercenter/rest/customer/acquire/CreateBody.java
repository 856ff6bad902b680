package org.partnercenter.rest.customer.acquire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.partnercenter.application.customer.acquire.CreateCustomer;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.customer.acquire.CreatedCustomer;
import org.partnercenter.domain.customer.acquire.XAccount;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.rest.kernel.Input;

import java.util.Optional;
import java.util.function.Supplier;

/** The body of a creation of a customer. */
record CreateBody(String domainName, String mobilePhone, String verificationCode, String xaccountId, String xaccountType,
                  String password, String isCloseMarketMs, String cooperationType, String indirectPartnerId) {

    private static final int MAX_NAME = 64;
    private static final int MAX_PHONE = 64;
    private static final int MAX_CODE = 32;
    private static final int MAX_PASSWORD = 256;
    private static final int MAX_TYPE = 64;

    /** The same as the vendor's clients send it (T2-03). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record VendorBody(String domainName, String mobilePhone, String verificationCode, String xaccountId, String xaccountType,
                    String password, String isCloseMarketMs, String cooperationType, String indirectPartnerId,
                    Boolean includeAssociationResult) {

        CreateBody own() {
            return new CreateBody(domainName, mobilePhone, verificationCode, xaccountId, xaccountType, password, isCloseMarketMs,
                    cooperationType, indirectPartnerId);
        }

        boolean wantsResult() {
            return Boolean.TRUE.equals(includeAssociationResult);
        }

        @Override
        public String toString() {
            return "VendorBody[***]";
        }
    }

    Supplier<CreateCustomer> command(Input in) {
        var name = in.field("domain_name", domainName).text(MAX_NAME);
        var phone = phone(in);
        var code = in.field("verification_code", verificationCode).text(MAX_CODE).map(Secret::of);
        var id = in.field("xaccount_id", xaccountId).required().text(XAccount.MAX_ID);
        var type = in.field("xaccount_type", xaccountType).required().text(XAccount.MAX_TYPE);
        var secret = in.field("password", password).text(MAX_PASSWORD).map(Secret::of);
        var closed = in.field("is_close_market_ms", isCloseMarketMs).flag();
        var cooperation = in.field("cooperation_type", cooperationType).text(MAX_TYPE);
        var reseller = in.field("indirect_partner_id", indirectPartnerId).party();
        return () -> new CreateCustomer(name, phone, code, new XAccount(id.orElseThrow(), type.orElseThrow()), secret,
                closed.orElse(false), CreatedCustomer.typeOf(cooperation), reseller);
    }

    /** The number is in no refusal: it is somebody's. */
    private Optional<Receiver> phone(Input in) {
        var given = in.field("mobile_phone", mobilePhone).text(MAX_PHONE);
        var domestic = given.flatMap(Receiver::domesticPhone);
        if (given.isPresent() && domestic.isEmpty()) {
            in.refuse(CommonRefusal.FIELD_INVALID.refusal("field", "mobile_phone"));
        }
        return domestic;
    }

    @Override
    public String toString() {
        return "CreateBody[***]";
    }
}
