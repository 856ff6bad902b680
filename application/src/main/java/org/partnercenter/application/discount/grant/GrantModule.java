package org.partnercenter.application.discount.grant;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.discount.GrantedDiscount;

import java.util.List;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.FROM;
import static org.partnercenter.application.kernel.Column.Type.TEXT;
import static org.partnercenter.application.kernel.Column.Type.UNTIL;

/** Puts granted discounts together from their ports. */
public final class GrantModule {

    private static final FileKind.Title DISCOUNT_ID = new FileKind.Title("discount_id", "折扣ID");
    private static final FileKind<GrantDiscount, GrantedDiscount> FILE = new FileKind<>("granted-discounts", GrantOperations.SET, List.of(
            Column.required("customer_id", "客户ID", TEXT),
            Column.required("discount", "折扣率", AMOUNT),
            Column.required("effective_time", "生效时间", FROM),
            Column.required("expire_time", "失效时间", UNTIL),
            Column.optional("indirect_partner_id", "云经销商ID", TEXT)),
            List.of(DISCOUNT_ID), discount -> RowResult.granted(Map.of(DISCOUNT_ID.name(), discount.id().value())));

    private final GrantPorts ports;

    public GrantModule(GrantPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new DiscountSetting(ports), new DiscountsSetting(ports));
    }

    public BrowseGranted browse() {
        return new BrowseGranted(ports);
    }

    public GrantListeners listeners() {
        return new GrantListeners(ports.discounts());
    }

    public static List<FileKind<?, ?>> files() {
        return List.of(FILE);
    }
}
