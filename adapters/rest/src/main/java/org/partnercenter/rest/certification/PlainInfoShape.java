package org.partnercenter.rest.certification;

import org.partnercenter.application.certification.BusinessInfoRevealed;

/** What lists mask of business information, plain. */
record PlainInfoShape(String partnerId, String companyName, String legalId, String registeredAddress, String contactName, String contactPhone,
                      String contactEmail, String accountName, String accountNumber) {

    static PlainInfoShape of(BusinessInfoRevealed revealed) {
        var company = revealed.info().company();
        var contact = revealed.info().contact();
        var bank = revealed.info().bank();
        return new PlainInfoShape(revealed.partner().value(), company.title().plain(), company.legalId().plain(), company.address().plain(),
                contact.person().plain(), contact.phone().plain(), contact.mail().plain(), bank.accountName().plain(), bank.number().plain());
    }

    @Override
    public String toString() {
        return "PlainInfoShape[" + partnerId + "]";
    }
}
