package org.partnercenter.rest.contract;

import org.partnercenter.application.contract.DeliverContract;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.domain.contract.ContractKind;
import org.partnercenter.domain.contract.ContractTerm;
import org.partnercenter.domain.contract.OfflineContract;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** The body of a delivery: a contract as it is now. Days are {@code yyyy-MM-dd}; the amount is in yuan. */
record ContractBody(String contractCode, BigDecimal version, String kind, String name, String counterparty, String signingEntity,
                    BigDecimal amount, String signedOn, String effectiveFrom, String effectiveTo, String terminatedOn, String partnerId,
                    String customerId, String discountReference) {

    private static final Money LARGEST = Money.of(new BigDecimal("9999999999999.99"), Money.CNY);
    private static final long MAX_VERSION = 999_999_999_999_999_999L;
    private static final int MAX_TEXT = 200;

    Supplier<DeliverContract> command(Input in) {
        var code = in.field("contract_code", contractCode).required().id();
        var counted = in.field("version", version).required().whole(1, MAX_VERSION);
        var about = in.field("kind", kind).required().code(ContractBody::kind);
        var title = in.field("name", name).required().text(MAX_TEXT);
        var other = in.field("counterparty", counterparty).required().text(MAX_TEXT);
        var entity = in.field("signing_entity", signingEntity).required().text(MAX_TEXT);
        var money = in.amount("amount", amount, LARGEST);
        var signed = in.field("signed_on", signedOn).required().day();
        var from = in.field("effective_from", effectiveFrom).required().day();
        var to = in.field("effective_to", effectiveTo).required().day();
        var terminated = in.field("terminated_on", terminatedOn).day();
        var partner = in.field("partner_id", partnerId).party();
        var customer = in.field("customer_id", customerId).party();
        var discount = in.field("discount_reference", discountReference).id();
        return () -> new DeliverContract(new OfflineContract(new ContractCode(code.orElseThrow()), about.orElseThrow(), title.orElseThrow(),
                other.orElseThrow(), entity.orElseThrow(), money.orElseThrow(), new ContractTerm(signed.orElseThrow(), from.orElseThrow(),
                to.orElseThrow(), terminated), partner, customer, discount, counted.orElseThrow()));
    }

    private static Optional<ContractKind> kind(String code) {
        return Arrays.stream(ContractKind.values()).filter(kind -> kind.name().equals(code)).findFirst();
    }

    @Override
    public String toString() {
        return "ContractBody[***]";
    }
}
