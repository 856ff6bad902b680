package org.partnercenter.application.order.demand;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.FROM;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.order.ResourceLoaded;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts resources that are paid per use together from their ports. */
public final class DemandModule {

    private static final FileKind.Title CHANGE = new FileKind.Title("change", "变更");
    private static final FileKind.Title VERSION = new FileKind.Title("version", "版本");
    private static final FileKind<LoadDemand, ResourceLoaded> FILE = new FileKind<>("on-demand-resources", DemandOperations.LOAD, List.of(
            Column.required("id", "标识", TEXT), Column.required("version", "版本", AMOUNT),
            Column.required("customer_id", "客户ID", TEXT), Column.required("resource_id", "资源ID", TEXT),
            Column.optional("resource_name", "资源名称", TEXT), Column.optional("region_code", "区域编码", TEXT),
            Column.optional("availability_zone_code", "可用区编码", TEXT),
            Column.required("service_type_code", "云服务类型编码", TEXT), Column.optional("service_type_name", "云服务类型名称", TEXT),
            Column.required("resource_type_code", "资源类型编码", TEXT), Column.optional("resource_type_name", "资源类型名称", TEXT),
            Column.optional("resource_spec_code", "资源规格编码", TEXT), Column.optional("product_spec_desc", "规格描述", TEXT),
            Column.optional("resource_info", "资源信息", TEXT), Column.required("status", "资源状态", AMOUNT),
            Column.required("effective_time", "生效时间", FROM), Column.optional("expire_time", "失效时间", FROM)),
            List.of(CHANGE, VERSION), loaded -> RowResult.granted(Map.of(CHANGE.name(), loaded.change().name().toLowerCase(Locale.ROOT),
                    VERSION.name(), String.valueOf(loaded.version()))));

    private final DemandPorts ports;

    public DemandModule(DemandPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new DemandLoading(ports));
    }

    public DemandLists lists() {
        return new DemandLists(ports);
    }

    /** The list that can be exported. */
    public List<ExportKind<?>> exports() {
        return List.of(new DemandExport(ports).kind());
    }

    public static List<FileKind<?, ?>> files() {
        return List.of(FILE);
    }
}
