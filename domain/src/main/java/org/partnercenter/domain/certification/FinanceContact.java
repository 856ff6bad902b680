package org.partnercenter.domain.certification;

import java.util.Objects;

/** Whom the vendor's finance asks. Can be changed at any time (BIA-09). */
public record FinanceContact(Confidential person, Confidential phone, Confidential mail) {

    public FinanceContact {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(mail, "mail");
    }
}
