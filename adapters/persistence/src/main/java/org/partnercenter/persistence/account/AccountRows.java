package org.partnercenter.persistence.account;

import org.partnercenter.application.account.AccountRecord;
import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountEntry;
import org.partnercenter.domain.account.AccountKind;
import org.partnercenter.domain.account.AccountMovement;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.BalanceType;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.account.ChargeId;
import org.partnercenter.domain.account.ChargeStatus;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.AccountChangeRecord;
import org.partnercenter.persistence.db.tables.records.AccountChargeRecord;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Currency;
import java.util.Optional;

/** Rows of accounts as values of the domain, and back. */
final class AccountRows {

    private AccountRows() {
    }

    private static AccountOwner owner(String holder, String kind, String partner, String reseller) {
        return new AccountOwner(new PartyId(holder), AccountKind.valueOf(kind), new PartyId(partner), Rows.party(reseller));
    }

    private static String customer(AccountOwner owner) {
        return owner.kind() == AccountKind.CUSTOMER ? owner.holder().value() : null;
    }

    static Account account(org.partnercenter.persistence.db.tables.records.AccountRecord row) {
        var currency = Currency.getInstance(row.getCurrency());
        return new Account(owner(row.getId(), row.getKind(), row.getPartnerId(), row.getResellerId()),
                Money.ofMinor(row.getBalanceMinor(), currency), Money.ofMinor(row.getEarmarkedMinor(), currency),
                Money.ofMinor(row.getCreditMinor(), currency), row.getVersion());
    }

    static org.partnercenter.persistence.db.tables.records.AccountRecord row(Account account) {
        var row = new org.partnercenter.persistence.db.tables.records.AccountRecord();
        row.setId(account.owner().holder().value());
        row.setKind(account.owner().kind().name());
        row.setPartnerId(account.owner().partner().value());
        row.setResellerId(Rows.text(account.owner().reseller()));
        row.setCustomerId(customer(account.owner()));
        row.setBalanceMinor(account.balance().minor());
        row.setEarmarkedMinor(account.earmarked().minor());
        row.setCreditMinor(account.creditLine().minor());
        row.setCurrency(account.balance().currency().getCurrencyCode());
        row.setVersion(account.version());
        return row;
    }

    static AccountRecord record(AccountChangeRecord row) {
        var currency = Currency.getInstance(row.getCurrency());
        var entry = new AccountEntry(owner(row.getAccountId(), row.getKind(), row.getPartnerId(), row.getResellerId()),
                BalanceType.valueOf(row.getBalanceType()), AccountMovement.valueOf(row.getMovement()), row.getIncome(),
                Money.ofMinor(row.getAmountMinor(), currency), Money.ofMinor(row.getBalanceMinor(), currency), row.getNo(),
                Rows.party(row.getOtherId()));
        return new AccountRecord(row.getId(), entry, new TransferId(row.getTransferId()),
                Optional.ofNullable(row.getOrderId()).map(OrderId::new), Optional.ofNullable(row.getChargeId()).map(ChargeId::new),
                Optional.ofNullable(row.getMemo()), row.getCommandId(), row.getOccurredAt());
    }

    static AccountChangeRecord row(AccountRecord record) {
        var entry = record.entry();
        var row = new AccountChangeRecord();
        row.setId(record.id());
        row.setAccountId(entry.owner().holder().value());
        row.setKind(entry.owner().kind().name());
        row.setNo(entry.no());
        row.setBalanceType(entry.balanceType().name());
        row.setMovement(entry.movement().name());
        row.setIncome(entry.income());
        row.setAdjustment(entry.isAdjustment());
        row.setAmountMinor(entry.amount().minor());
        row.setBalanceMinor(entry.balanceAfter().minor());
        row.setCurrency(entry.amount().currency().getCurrencyCode());
        row.setOtherId(Rows.text(entry.other()));
        row.setTransferId(record.transfer().value());
        row.setOrderId(record.order().map(OrderId::value).orElse(null));
        row.setChargeId(record.charge().map(ChargeId::value).orElse(null));
        row.setMemo(record.memo().orElse(null));
        row.setCommandId(record.command());
        row.setOccurredAt(record.at());
        row.setPartnerId(entry.owner().partner().value());
        row.setResellerId(Rows.text(entry.owner().reseller()));
        row.setCustomerId(customer(entry.owner()));
        return row;
    }

    static Charge charge(AccountChargeRecord row) {
        var currency = Currency.getInstance(row.getCurrency());
        return new Charge(new ChargeId(row.getId()), owner(row.getAccountId(), row.getKind(), row.getPartnerId(), row.getResellerId()),
                new OrderId(row.getOrderId()), ChargeStatus.valueOf(row.getStatus()), Money.ofMinor(row.getHeldMinor(), currency),
                Money.ofMinor(row.getSpentMinor(), currency), Money.ofMinor(row.getRefundedMinor(), currency), row.getCreatedAt(),
                row.getUpdatedAt(), row.getVersion());
    }

    static AccountChargeRecord row(Charge charge) {
        var row = new AccountChargeRecord();
        row.setId(charge.id().value());
        row.setAccountId(charge.owner().holder().value());
        row.setKind(charge.owner().kind().name());
        row.setOrderId(charge.order().value());
        row.setStatus(charge.status().name());
        row.setHeldMinor(charge.held().minor());
        row.setSpentMinor(charge.spent().minor());
        row.setRefundedMinor(charge.refunded().minor());
        row.setCurrency(charge.spent().currency().getCurrencyCode());
        row.setPartnerId(charge.owner().partner().value());
        row.setResellerId(Rows.text(charge.owner().reseller()));
        row.setCustomerId(customer(charge.owner()));
        row.setCreatedAt(charge.createdAt());
        row.setUpdatedAt(charge.updatedAt());
        row.setVersion(charge.version());
        return row;
    }
}
