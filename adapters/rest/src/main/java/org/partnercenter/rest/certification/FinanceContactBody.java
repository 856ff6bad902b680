package org.partnercenter.rest.certification;

import org.partnercenter.application.certification.EditFinanceContact;
import org.partnercenter.domain.certification.FinanceContact;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Whom the vendor's finance asks. */
record FinanceContactBody(String name, String phone, String email) {

    static final FinanceContactBody NOTHING = new FinanceContactBody(null, null, null);

    Supplier<EditFinanceContact> command(Input in) {
        var read = contact(in, "");
        return () -> new EditFinanceContact(read.get());
    }

    /** @param prefix of the names of fields, for refusals */
    Supplier<FinanceContact> contact(Input in, String prefix) {
        var person = Wire.confidential(in, prefix + "name", name);
        var called = Wire.confidential(in, prefix + "phone", phone);
        var mailed = Wire.confidential(in, prefix + "email", email);
        return () -> new FinanceContact(person.orElseThrow(), called.orElseThrow(), mailed.orElseThrow());
    }

    @Override
    public String toString() {
        return "FinanceContactBody[***]";
    }
}
