package org.partnercenter.application.account;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.RowResult;

import java.util.List;
import java.util.Map;

/** The files that recharge partners, allocate money to customers and take it back, one transfer a row. */
public final class AccountFiles {

    private static final FileKind.Title TRANSFER_ID = new FileKind.Title("transfer_id", "转账ID");
    private static final FileKind.Title BALANCE = new FileKind.Title("balance", "余额");
    private static final Column MEMO = Column.optional("memo", "备注", TEXT);

    private static final FileKind<Recharge, Recharged> RECHARGES = new FileKind<>("recharges", AccountOperations.RECHARGE, List.of(
            Column.required("partner_id", "伙伴ID", TEXT),
            Column.required("amount", "金额", AMOUNT),
            Column.optional("transfer_id", "转账ID", TEXT),
            MEMO),
            List.of(TRANSFER_ID, BALANCE), AccountFiles::recharged);

    private AccountFiles() {
    }

    public static List<FileKind<?, ?>> kinds() {
        return List.of(RECHARGES, moves("allocations", AccountOperations.ALLOCATE), moves("take-backs", AccountOperations.TAKE_BACK));
    }

    private static FileKind<MoveMoney, MoneyMoved> moves(String folder, Operation<MoveMoney, MoneyMoved> operation) {
        return new FileKind<>(folder, operation, List.of(
                Column.required("customer_id", "客户ID", TEXT),
                Column.required("amount", "金额", AMOUNT),
                MEMO,
                Column.optional("indirect_partner_id", "云经销商ID", TEXT)),
                List.of(TRANSFER_ID, BALANCE), AccountFiles::moved);
    }

    private static RowResult recharged(Recharged result) {
        return RowResult.granted(Map.of(TRANSFER_ID.name(), result.transfer().value(), BALANCE.name(), AccountNews.major(result.balance())));
    }

    private static RowResult moved(MoneyMoved result) {
        return RowResult.granted(Map.of(TRANSFER_ID.name(), result.transfer().value(), BALANCE.name(), AccountNews.major(result.balance())));
    }
}
