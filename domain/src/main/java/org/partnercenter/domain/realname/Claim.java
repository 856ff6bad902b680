package org.partnercenter.domain.realname;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.Optional;

/** What is said of who a customer is. Everything in it is personal. */
public sealed interface Claim permits Claim.Enterprise, Claim.ByDocument, Claim.ByCard {

    int MAX_NAME = 255;
    int MAX_NUMBER = 32;

    /** What is applied for. */
    ApplicationKind kind();

    /** Of the organization or the person; once verified, the customer is called so. */
    Personal name();

    /** Of the certificate or the document. */
    Personal number();

    /** The partner's platform id (xaccount_type), at most 64 characters. */
    String platform();

    /** How many attachments belong to it (RNA-15). */
    int attachments();

    /** Where the name stands in the request. */
    String nameField();

    /** Notes a name that says nothing (RNA-05). */
    default void checkName(Refusals refusals) {
        refusals.refuseIf(name().plain().codePoints().noneMatch(Character::isLetter),
                RealNameRefusal.NAME_MEANINGLESS.refusal("field", nameField()));
    }

    /** Notes numbers that cannot be right (RNA-09). */
    void checkNumbers(Refusals refusals);

    /** Why no further customer may be verified by that number. @param limit how many may */
    Refusal numberUsed(int limit);

    /**
     * An organization, by its certificate.
     *
     * @param change      whether an individual becomes it
     * @param certificate empty: not said
     * @param country     two letters; empty text as given
     * @param person      its legal person, if named
     */
    record Enterprise(boolean change, Optional<CertificateType> certificate, Personal name, Personal number, Optional<String> country,
                      Optional<Personal> address, String platform, Optional<LegalPerson> person) implements Claim {

        private static final int WITHOUT_PERSON = 1;
        private static final int WITH_PERSON = 3;

        @Override
        public ApplicationKind kind() {
            return change ? ApplicationKind.CHANGE : ApplicationKind.ENTERPRISE;
        }

        @Override
        public int attachments() {
            return person.isPresent() ? WITH_PERSON : WITHOUT_PERSON;
        }

        @Override
        public String nameField() {
            return "corp_name";
        }

        @Override
        public void checkNumbers(Refusals refusals) {
            refusals.refuseIf(isChinese() && !numberFits(), RealNameRefusal.ORGANIZATION_NUMBER_WRONG.refusal("field", "verified_number"));
            refusals.refuseIf(person.filter(named -> CheckDigits.looksLikeResidentNumber(named.number().plain())
                            && !CheckDigits.isResidentNumber(named.number().plain())).isPresent(),
                    RealNameRefusal.LEGAL_NUMBER_WRONG.refusal("field", "enterprise_person.legel_id_number"));
        }

        private boolean isChinese() {
            return country.filter(code -> !code.isEmpty()).map("CN"::equals).orElse(true);
        }

        private boolean numberFits() {
            return certificate.map(type -> type.isNumberedByCreditCode() ? CheckDigits.isCreditCode(number.plain())
                    : type != CertificateType.ORGANIZATION_CODE || CheckDigits.isOrganizationCode(number.plain())).orElse(true);
        }

        @Override
        public Refusal numberUsed(int limit) {
            return RealNameRefusal.ORGANIZATION_USED.refusal("limit", limit);
        }

        @Override
        public String toString() {
            return "Enterprise[***]";
        }
    }

    /** Who answers for an organization. @param role as given; {@code legalPerson} is the only one there is */
    record LegalPerson(Personal name, Personal number, Optional<String> role) {
    }

    /** A person, by a document. */
    record ByDocument(DocumentType document, Personal name, Personal number, String platform) implements Claim {

        private static final int PICTURES = 3;

        @Override
        public ApplicationKind kind() {
            return ApplicationKind.INDIVIDUAL;
        }

        @Override
        public int attachments() {
            return PICTURES;
        }

        @Override
        public String nameField() {
            return "name";
        }

        @Override
        public void checkNumbers(Refusals refusals) {
            refusals.refuseIf(document.hasResidentNumber() && !CheckDigits.isResidentNumber(number.plain()),
                    RealNameRefusal.IDENTITY_NUMBER_WRONG.refusal("field", "verified_number"));
        }

        @Override
        public Refusal numberUsed(int limit) {
            return RealNameRefusal.DOCUMENT_USED.refusal("limit", limit);
        }

        @Override
        public String toString() {
            return "ByDocument[***]";
        }
    }

    /** A person, by a bank card and the phone its bank knows. Its document is a resident identity card. */
    record ByCard(Personal name, Personal number, String platform, BankCard card) implements Claim {

        private static final int FACE = 1;

        @Override
        public ApplicationKind kind() {
            return ApplicationKind.INDIVIDUAL;
        }

        @Override
        public int attachments() {
            return FACE;
        }

        @Override
        public String nameField() {
            return "name";
        }

        @Override
        public void checkNumbers(Refusals refusals) {
            refusals.refuseIf(!CheckDigits.isResidentNumber(number.plain()),
                    RealNameRefusal.IDENTITY_NUMBER_WRONG.refusal("field", "verified_number"));
            refusals.refuseIf(!CheckDigits.isCardNumber(card.account().plain()),
                    RealNameRefusal.CARD_NUMBER_WRONG.refusal("field", "bank_card_info.bank_account"));
            refusals.refuseIf(card.phone().isEmpty(), RealNameRefusal.CARD_PHONE_WRONG.refusal("field", "bank_card_info.mobile"));
        }

        @Override
        public Refusal numberUsed(int limit) {
            return RealNameRefusal.DOCUMENT_USED.refusal("limit", limit);
        }

        @Override
        public String toString() {
            return "ByCard[***]";
        }
    }
}
