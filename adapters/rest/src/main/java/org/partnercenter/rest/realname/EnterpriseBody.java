package org.partnercenter.rest.realname;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.CertificateType;
import org.partnercenter.domain.realname.Claim;
import org.partnercenter.domain.realname.InspectedFile;
import org.partnercenter.domain.realname.Personal;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The body of an application for an enterprise, and of a change to one. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EnterpriseBody(String customerId, Integer identifyType, Integer certificateType, List<String> verifiedFileUrl, String corpName,
                      String verifiedNumber, String regCountry, String regAddress, Integer changeType, String xaccountType,
                      PersonBody enterprisePerson) {

    private static final String ORGANIZATION_CERTIFICATE = "1";
    private static final String INDIVIDUAL_TO_ENTERPRISE = "1";
    private static final int MAX_ADDRESS = 1_000;
    private static final int MAX_PLATFORM = 64;

    /** Who answers for the enterprise, under the names the vendor gave. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PersonBody(String legelName, String legelIdNumber, String certifierRole) {

        private Supplier<Claim.LegalPerson> person(Input in) {
            var name = in.field("enterprise_person.legel_name", legelName).required().text(Claim.MAX_NAME);
            var number = in.field("enterprise_person.legel_id_number", legelIdNumber).required().text(Claim.MAX_NUMBER);
            var role = in.field("enterprise_person.certifier_role", certifierRole).oneOf("legalPerson");
            return () -> new Claim.LegalPerson(new Personal(name.orElseThrow()), new Personal(number.orElseThrow()), role);
        }

        @Override
        public String toString() {
            return "PersonBody[***]";
        }
    }

    /** What was read: whom it concerns, what is claimed, and with which files. */
    record Read(PartyId customer, Claim claim, List<String> paths) {
    }

    /** @param change whether an individual becomes it */
    Supplier<Read> read(Input in, boolean change) {
        var customer = in.field("customer_id", customerId).required().party();
        in.field("identify_type", identifyType).required().oneOf(ORGANIZATION_CERTIFICATE);
        var certificate = in.field("certificate_type", certificateType)
                .code(code -> CertificateType.ofCode(Integer.parseInt(code)));
        var paths = in.list("verified_file_url", verifiedFileUrl).required().each(field -> field.text(InspectedFile.MAX_PATH));
        var name = in.field("corp_name", corpName).required().text(Claim.MAX_NAME);
        var number = in.field("verified_number", verifiedNumber).required().text(Claim.MAX_NUMBER);
        var country = "".equals(regCountry) ? Optional.of("") : in.field("reg_country", regCountry).code(EnterpriseBody::country);
        var address = in.field("reg_address", regAddress).emptyIsFilter().text(MAX_ADDRESS);
        if (change) {
            in.field("change_type", changeType).required().oneOf(INDIVIDUAL_TO_ENTERPRISE);
        }
        var platform = in.field("xaccount_type", xaccountType).required().text(MAX_PLATFORM);
        var person = Optional.ofNullable(enterprisePerson).map(given -> given.person(in));
        return () -> new Read(customer.orElseThrow(), new Claim.Enterprise(change, certificate, new Personal(name.orElseThrow()),
                new Personal(number.orElseThrow()), country, address.map(Personal::new), platform.orElseThrow(),
                person.map(Supplier::get)), paths.orElseThrow());
    }

    private static Optional<String> country(String text) {
        return text.matches("[A-Za-z]{2}") ? Optional.of(text.toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "EnterpriseBody[" + customerId + "]";
    }
}
