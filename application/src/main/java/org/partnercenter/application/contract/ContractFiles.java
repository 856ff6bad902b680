package org.partnercenter.application.contract;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The file that delivers contracts, one a row. */
final class ContractFiles {

    private static final FileKind.Title CODE = new FileKind.Title("contract_code", "合同编号");
    private static final FileKind.Title CHANGE = new FileKind.Title("change", "变更");

    private static final FileKind<DeliverContract, ContractDelivered> CONTRACTS = new FileKind<>("contracts", ContractOperations.DELIVER,
            List.of(
                    Column.required("contract_code", "合同编号", TEXT),
                    Column.required("version", "版本", AMOUNT),
                    Column.required("kind", "合同类型", TEXT),
                    Column.required("name", "合同名称", TEXT),
                    Column.required("counterparty", "签约方", TEXT),
                    Column.required("signing_entity", "签约主体", TEXT),
                    Column.required("amount", "合同金额", AMOUNT),
                    Column.required("signed_on", "签署日", TEXT),
                    Column.required("effective_from", "生效日", TEXT),
                    Column.required("effective_to", "失效日", TEXT),
                    Column.optional("terminated_on", "终止日", TEXT),
                    Column.optional("partner_id", "伙伴ID", TEXT),
                    Column.optional("customer_id", "客户ID", TEXT),
                    Column.optional("discount_reference", "折扣编号", TEXT)),
            List.of(CODE, CHANGE), delivered -> RowResult.granted(Map.of(CODE.name(), delivered.code().value(),
                    CHANGE.name(), delivered.change().name().toLowerCase(Locale.ROOT))));

    private ContractFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(CONTRACTS);
    }
}
