package org.partnercenter.persistence.certification;

import org.partnercenter.domain.certification.AccountKind;
import org.partnercenter.domain.certification.BankAccount;
import org.partnercenter.domain.certification.BusinessInfo;
import org.partnercenter.domain.certification.Company;
import org.partnercenter.domain.certification.Confidential;
import org.partnercenter.domain.certification.FinanceContact;

import java.util.Optional;

/** What is sealed of business information. The names of its parts are stored, and stay. */
record SealedInfo(String title, String legalId, String address, String person, String phone, String mail, String kind, String accountName,
                  String number, String bank, String branch, Optional<String> intermediaryBank) {

    static SealedInfo of(BusinessInfo info) {
        var company = info.company();
        var contact = info.contact();
        var bank = info.bank();
        return new SealedInfo(company.title().plain(), company.legalId().plain(), company.address().plain(), contact.person().plain(),
                contact.phone().plain(), contact.mail().plain(), bank.kind().name(), bank.accountName().plain(), bank.number().plain(),
                bank.bank(), bank.branch(), bank.intermediaryBank());
    }

    Company company() {
        return new Company(new Confidential(title), new Confidential(legalId), new Confidential(address));
    }

    FinanceContact contact() {
        return new FinanceContact(new Confidential(person), new Confidential(phone), new Confidential(mail));
    }

    BankAccount account() {
        return new BankAccount(AccountKind.valueOf(kind), new Confidential(accountName), new Confidential(number), bank, branch, intermediaryBank);
    }

    @Override
    public String toString() {
        return "SealedInfo[***]";
    }
}
