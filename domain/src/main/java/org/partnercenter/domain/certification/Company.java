package org.partnercenter.domain.certification;

import java.util.Objects;

/** Which company it is. @param legalId its number in the register of companies @param address where it is registered */
public record Company(Confidential title, Confidential legalId, Confidential address) {

    public Company {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(legalId, "legalId");
        Objects.requireNonNull(address, "address");
    }
}
