package org.partnercenter.rest.account;

import org.partnercenter.application.account.SetCredit;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** The body by which the platform sets a line of credit; zero takes it away. */
record CreditBody(String partnerId, BigDecimal creditAmount) {

    /** The command, for when nothing was at fault. */
    Supplier<SetCredit> command(Input in) {
        var partner = in.field("partner_id", partnerId).required().party();
        boolean none = creditAmount != null && creditAmount.signum() == 0;
        var line = none ? Optional.of(Money.zero(Money.CNY)) : in.amount("credit_amount", creditAmount, Wire.LARGEST_AMOUNT);
        return () -> new SetCredit(partner.orElseThrow(), line.orElseThrow());
    }
}
