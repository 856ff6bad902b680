package org.partnercenter.application.order.demand;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind.Column;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.application.order.KeepersAt;
import org.partnercenter.application.order.ResourceDetail;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.order.OrderWindow;
import org.partnercenter.domain.order.demand.DemandStatus;
import org.partnercenter.domain.order.demand.OnDemandResource;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Resources that are paid per use as a file, with the names of customers masked (ORD-15). */
final class DemandExport {

    /** A row, with the name of its customer where it is the reader's to see. The text form names nobody. */
    private record Row(DemandResources.Stored stored, Optional<ResourceDetail.Names> names) {

        @Override
        public String toString() {
            return "Row[" + stored.resource().id() + "]";
        }
    }

    private final DemandPorts ports;

    DemandExport(DemandPorts ports) {
        this.ports = ports;
    }

    ExportKind<?> kind() {
        return new ExportKind<>(new FileKind.Title("on-demand-resources", "按需资源"), DemandOperations.SCREENS.callers(),
                DemandOperations.SCREENS.permissions(), columns(), this::open, row -> row.stored().resource().id());
    }

    private static List<Column<Row>> columns() {
        return List.of(
                new Column<>("customer_name", "客户名称", row -> Cell.of(row.names().map(names -> PersonalColumn.NAME.masked(names.name())),
                        Cell::of)),
                new Column<>("customer_account_name", "客户账号名", row -> Cell.of(row.names().map(names ->
                        PersonalColumn.ACCOUNT_NAME.masked(names.accountName())), Cell::of)),
                of("customer_id", "客户ID", resource -> Cell.of(resource.customer())),
                new Column<>("indirect_partner_id", "云经销商ID", row -> Cell.of(row.stored().keeper().flatMap(KeepersAt.Keeper::reseller),
                        Cell::of)),
                new Column<>("association_type", "关联类型", row -> Cell.of(row.stored().keeper(), keeper -> Cell.of(keeper.type()))),
                of("resource_id", "资源ID", resource -> Cell.of(resource.thing().resourceId())),
                of("resource_name", "资源名称", resource -> Cell.of(resource.thing().name(), Cell::of)),
                of("service_type_code", "云服务类型编码", resource -> Cell.of(resource.service().code())),
                of("resource_type_code", "资源类型编码", resource -> Cell.of(resource.type().code())),
                of("resource_spec_code", "资源规格编码", resource -> Cell.of(resource.thing().specCode(), Cell::of)),
                of("product_spec_desc", "规格描述", resource -> Cell.of(resource.thing().spec(), Cell::of)),
                of("region_code", "区域编码", resource -> Cell.of(resource.place().region(), Cell::of)),
                of("availability_zone_code", "可用区编码", resource -> Cell.of(resource.place().zone(), Cell::of)),
                of("status", "资源状态", resource -> Cell.of(resource.status())),
                of("effective_time", "生效时间", resource -> Cell.of(resource.effective())),
                of("expire_time", "失效时间", resource -> Cell.of(resource.expire(), Cell::of)));
    }

    private static Column<Row> of(String name, String chinese, Function<OnDemandResource, Cell> cell) {
        return new Column<>(name, chinese, row -> cell.apply(row.stored().resource()));
    }

    private Decision<ExportKind.Rows<Row>> open(Caller caller, ExportFilters filters, Instant now) {
        var effective = OrderWindow.unbounded("effective_time", filters.instant("effective_time_begin"), filters.instant("effective_time_end"));
        var filter = new DemandFilter(filters.party("customer_id"), Set.of(), filters.id("region_code").map(DemandExport::key),
                filters.id("service_type_code").map(DemandExport::key), effective.fold(window -> window, refusals -> OrderWindow.open()),
                filters.code("status", code -> code.matches("[1-6]") ? DemandStatus.ofCode(Integer.parseInt(code)) : Optional.empty()),
                filters.code("association_type", AssociationType::ofCode));
        var reseller = filters.party("indirect_partner_id");
        return effective.flatMap(window -> ports.orders().scopes().of(caller, reseller, now)).map(scope -> page -> {
            var found = ports.resources().list(scope, filter, page);
            var names = DemandLists.customers(ports, scope, found);
            return found.map(stored -> new Row(stored, Optional.ofNullable(names.get(stored.resource().customer()))));
        });
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
