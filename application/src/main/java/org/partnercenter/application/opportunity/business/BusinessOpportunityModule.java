package org.partnercenter.application.opportunity.business;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.LIST;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** Puts business opportunities together from their ports. */
public final class BusinessOpportunityModule {

    private static final FileKind.Title OPPORTUNITY = new FileKind.Title("business_opportunity_id", "商机ID");
    private static final FileKind.Title STATUS = new FileKind.Title("status", "状态");
    private static final FileKind<RegisterBusinessOpportunity, BusinessOpportunity> OPPORTUNITIES = new FileKind<>("business-opportunities",
            BusinessOpportunityOperations.REGISTER, List.of(
            Column.required("customer_id", "客户账号", TEXT),
            Column.required("account_manager_id", "客户经理", TEXT),
            Column.required("title", "商机名称", TEXT),
            Column.optional("description", "商机描述", TEXT),
            Column.optional("need", "客户需求", TEXT),
            Column.optional("cloud_services", "云服务", LIST),
            Column.optional("expected_close", "预计签约日期", TEXT),
            Column.optional("expected_revenue", "预计收入", AMOUNT),
            Column.optional("monthly_revenue", "预计月收入", AMOUNT),
            Column.optional("revenue_from", "收入起始月份", TEXT)), List.of(OPPORTUNITY, STATUS), BusinessOpportunityModule::row);
    private static final FileKind<TellBusinessProgress, BusinessOpportunity> PROGRESS = new FileKind<>("business-opportunity-progress",
            BusinessOpportunityOperations.PROGRESS, List.of(
            Column.required("business_opportunity_id", "商机ID", TEXT),
            Column.required("phase", "商机阶段", TEXT),
            Column.required("probability", "把握度", AMOUNT),
            Column.optional("technical_exchange", "技术交流", TEXT),
            Column.optional("test_status", "测试情况", TEXT),
            Column.optional("details", "进展详情", TEXT)), List.of(OPPORTUNITY, STATUS), BusinessOpportunityModule::row);

    private final BusinessOpportunityPorts ports;

    public BusinessOpportunityModule(BusinessOpportunityPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        var all = new ArrayList<>(BusinessChanging.all(ports));
        all.add(new BusinessRegistering(ports));
        all.add(new DirectorAssigning(ports));
        return all;
    }

    public BrowseBusinessOpportunities browse() {
        return new BrowseBusinessOpportunities(ports);
    }

    public static List<FileKind<?, ?>> files() {
        return List.of(OPPORTUNITIES, PROGRESS);
    }

    private static RowResult row(BusinessOpportunity of) {
        return RowResult.granted(Map.of(OPPORTUNITY.name(), of.id().value(), STATUS.name(), of.status().name()));
    }
}
