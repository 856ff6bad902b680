package org.partnercenter.application.incentive.policy;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.FLAG;
import static org.partnercenter.application.kernel.Column.Type.LIST;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The files that bring policies. What has parts of its own is written as a JSON line. */
final class PolicyFiles {

    private static final FileKind.Title INCENTIVE = new FileKind.Title("incentive", "激励编码");
    private static final FileKind.Title VERSION = new FileKind.Title("version", "版本");
    private static final FileKind.Title CHANGE = new FileKind.Title("change", "变更");
    private static final FileKind.Title SERVICE = new FileKind.Title("service_type_code", "云服务类型编码");

    private static final FileKind<SetPolicy, PolicySet> POLICIES = new FileKind<>("policies", PolicyOperations.SET, List.of(
            Column.required("incentive", "激励编码", TEXT), Column.required("name_zh", "中文名称", TEXT),
            Column.required("name_en", "英文名称", TEXT), Column.required("from", "起始月份", TEXT),
            Column.required("association_type", "关联类型", TEXT), Column.required("granularity", "账期粒度", TEXT),
            Column.optional("threshold", "门槛", AMOUNT), Column.required("rates", "激励比例", TEXT),
            Column.optional("conditions", "指标条件", TEXT), Column.optional("payout_forms", "发放方式", LIST),
            Column.optional("answer_days", "确认期限", AMOUNT), Column.optional("answer_working_days", "按工作日", FLAG),
            Column.optional("deadline_effect", "到期处理", TEXT)),
            List.of(INCENTIVE, VERSION, CHANGE), set -> RowResult.granted(Map.of(INCENTIVE.name(), set.policy().incentive(),
                    VERSION.name(), String.valueOf(set.policy().version()), CHANGE.name(), set.changed() ? "added" : "unchanged")));

    private static final FileKind<SetProduct, ProductSet> PRODUCTS = new FileKind<>("product-policies", PolicyOperations.SET_PRODUCT, List.of(
            Column.required("service_type_code", "云服务类型编码", TEXT), Column.required("from", "起始月份", TEXT),
            Column.required("incentive_policy", "激励策略", TEXT), Column.required("allow_discount", "允许授予折扣", TEXT)),
            List.of(SERVICE, CHANGE), set -> RowResult.granted(Map.of(SERVICE.name(), set.terms().serviceType(), CHANGE.name(),
                    set.change().name().toLowerCase(Locale.ROOT))));

    private PolicyFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(POLICIES, PRODUCTS);
    }
}
