package org.partnercenter.rest.certification;

import org.partnercenter.domain.certification.AccountKind;
import org.partnercenter.domain.certification.BankAccount;
import org.partnercenter.domain.certification.Confidential;
import org.partnercenter.rest.kernel.Input;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Where the vendor pays to. */
record BankBody(String accountKind, String accountName, String accountNumber, String bankName, String branchName, String intermediaryBank) {

    static final BankBody NOTHING = new BankBody(null, null, null, null, null, null);

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z -]{3,62}[0-9A-Za-z]");

    Supplier<BankAccount> account(Input in) {
        var kind = in.field("bank.account_kind", accountKind).required().code(text -> Wire.one(AccountKind.values(), text));
        var holder = Wire.confidential(in, "bank.account_name", accountName);
        var number = number(in);
        var bank = in.field("bank.bank_name", bankName).required().text(Wire.MAX_TEXT);
        var branch = in.field("bank.branch_name", branchName).required().text(Wire.MAX_TEXT);
        var between = in.field("bank.intermediary_bank", intermediaryBank).text(Wire.MAX_TEXT);
        return () -> new BankAccount(kind.orElseThrow(), holder.orElseThrow(), number.orElseThrow(), bank.orElseThrow(), branch.orElseThrow(),
                between);
    }

    /** What is no number is refused without repeating it. */
    private Optional<Confidential> number(Input in) {
        var shown = accountNumber == null || accountNumber.isEmpty() || NUMBER.matcher(accountNumber).matches() ? accountNumber : "***";
        return in.field("bank.account_number", shown).required().code(text -> text.equals("***") ? Optional.empty()
                : Optional.of(new Confidential(text)));
    }

    @Override
    public String toString() {
        return "BankBody[***]";
    }
}
