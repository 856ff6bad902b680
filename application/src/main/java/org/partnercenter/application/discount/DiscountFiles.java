package org.partnercenter.application.discount;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The file that delivers what the marketplace offers, one specification a row. */
final class DiscountFiles {

    private static final FileKind.Title PRODUCT = new FileKind.Title("product_id", "商品ID");
    private static final FileKind.Title SPECIFICATION = new FileKind.Title("specification", "商品规格");
    private static final FileKind.Title CHANGE = new FileKind.Title("change", "变更");

    private static final FileKind<DeliverOffer, OfferDelivered> OFFERS = new FileKind<>("marketplace-products", DiscountOperations.DELIVER,
            List.of(
                    Column.required("product_id", "商品ID", TEXT),
                    Column.required("specification", "商品规格", TEXT),
                    Column.required("version", "版本", AMOUNT),
                    Column.required("product_name", "商品名称", TEXT),
                    Column.required("ownership", "商品归属", TEXT),
                    Column.optional("seller_id", "卖家ID", TEXT),
                    Column.required("charging_mode", "计费模式", TEXT),
                    Column.optional("period_type", "周期类型", TEXT),
                    Column.required("trade_model", "交易模式", TEXT),
                    Column.required("lowest_discount_ratio", "最低客户折扣", AMOUNT),
                    Column.required("highest_share_ratio", "最高分成比例", AMOUNT)),
            List.of(PRODUCT, SPECIFICATION, CHANGE), delivered -> RowResult.granted(Map.of(PRODUCT.name(), delivered.key().product(),
                    SPECIFICATION.name(), delivered.key().specification(),
                    CHANGE.name(), delivered.change().name().toLowerCase(Locale.ROOT))));

    private DiscountFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(OFFERS);
    }
}
