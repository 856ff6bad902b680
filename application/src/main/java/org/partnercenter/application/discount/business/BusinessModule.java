package org.partnercenter.application.discount.business;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.FROM;
import static org.partnercenter.application.kernel.Column.Type.TEXT;
import static org.partnercenter.application.kernel.Column.Type.UNTIL;

/** Puts business discounts together from their ports. */
public final class BusinessModule {

    private static final FileKind.Title ID = new FileKind.Title("discount_id", "折扣ID");
    private static final FileKind.Title CHANGE = new FileKind.Title("change", "变更");
    private static final FileKind<DeliverBusiness, BusinessDelivered> FILE = new FileKind<>("business-discounts", BusinessOperations.DELIVER,
            List.of(
                    Column.required("discount_id", "折扣ID", TEXT),
                    Column.required("version", "版本", AMOUNT),
                    Column.required("discount_type", "折扣类型", AMOUNT),
                    Column.required("customer_id", "客户ID", TEXT),
                    Column.optional("service_type_code", "云服务类型编码", TEXT),
                    Column.optional("product_id", "产品ID", TEXT),
                    Column.required("discount_mode", "折扣模式", AMOUNT),
                    Column.optional("discount_ratio", "折扣率", AMOUNT),
                    Column.optional("amount", "金额", AMOUNT),
                    Column.required("effective_time", "生效时间", FROM),
                    Column.required("expire_time", "失效时间", UNTIL),
                    Column.optional("contract_code", "合同编号", TEXT)),
            List.of(ID, CHANGE), delivered -> RowResult.granted(Map.of(ID.name(), delivered.id().value(),
                    CHANGE.name(), delivered.change().name().toLowerCase(Locale.ROOT))));

    private final BusinessPorts ports;

    public BusinessModule(BusinessPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new BusinessDelivery(ports));
    }

    public BrowseBusiness browse() {
        return new BrowseBusiness(ports);
    }

    public static List<FileKind<?, ?>> files() {
        return List.of(FILE);
    }
}
