package org.partnercenter.domain.realname;

import org.partnercenter.domain.kernel.Receiver;

import java.util.Objects;
import java.util.Optional;

/**
 * A bank card that shows who a person is.
 *
 * @param account  its number
 * @param areaCode of the phone's country
 * @param mobile   the phone that the bank knows
 */
public record BankCard(Personal account, String areaCode, Personal mobile) {

    private static final String CHINA = "86";

    public BankCard {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(areaCode, "areaCode");
        Objects.requireNonNull(mobile, "mobile");
    }

    /** Where verification codes go (COM-26); empty for a phone that none is sent to. */
    public Optional<Receiver> phone() {
        return areaCode.replaceFirst("^(\\+|00)", "").equals(CHINA) ? Receiver.domesticPhone(mobile.plain()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "BankCard[***]";
    }
}
