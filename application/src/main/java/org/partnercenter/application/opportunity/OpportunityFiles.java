package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;

import java.util.List;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.FLAG;
import static org.partnercenter.application.kernel.Column.Type.LIST;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The files that share opportunities, and tell their progress; one a row. */
final class OpportunityFiles {

    private static final FileKind.Title OPPORTUNITY = new FileKind.Title("opportunity_id", "机会点ID");
    private static final FileKind.Title STATUS = new FileKind.Title("status", "状态");

    private static final FileKind<ShareOpportunity, OpportunityStep> OPPORTUNITIES = new FileKind<>("opportunities", OpportunityOperations.SHARE,
            List.of(
                    Column.required("title", "机会点名称", TEXT),
                    Column.required("customer_name", "客户名称", TEXT),
                    Column.optional("customer_code", "统一社会信用代码", TEXT),
                    Column.optional("customer_id", "客户账号", TEXT),
                    Column.required("customer_place", "客户所在地", TEXT),
                    Column.required("contact_name", "联系人", TEXT),
                    Column.optional("contact_phone", "联系电话", TEXT),
                    Column.optional("contact_email", "联系邮箱", TEXT),
                    Column.required("bant_budget", "预算说明", TEXT),
                    Column.required("bant_authority", "决策人说明", TEXT),
                    Column.required("bant_need", "需求说明", TEXT),
                    Column.required("bant_timeline", "时间说明", TEXT),
                    Column.required("budget_amount", "预算金额", AMOUNT),
                    Column.required("expected_revenue", "预计增量收入", AMOUNT),
                    Column.required("expected_close", "预计签约日期", TEXT),
                    Column.optional("in_purchase_plan", "已列入采购计划", FLAG),
                    Column.required("source", "机会点来源", TEXT),
                    Column.required("presales_activities", "已完成售前活动", LIST),
                    Column.optional("offerings", "方案", LIST),
                    Column.required("cloud_services", "云服务", LIST),
                    Column.optional("support", "所需支持", LIST),
                    Column.required("customer_authorised", "客户已授权", FLAG),
                    Column.required("contact_consented", "联系人已同意", FLAG),
                    Column.optional("draft", "存为草稿", FLAG)),
            List.of(OPPORTUNITY, STATUS), OpportunityFiles::row);

    private static final FileKind<TellProgress, OpportunityStep> PROGRESS = new FileKind<>("opportunity-progress", OpportunityOperations.PROGRESS,
            List.of(
                    Column.required("opportunity_id", "机会点ID", TEXT),
                    Column.required("phase", "阶段", TEXT),
                    Column.required("probability", "把握度", AMOUNT),
                    Column.optional("technical_exchange", "技术交流", TEXT),
                    Column.optional("test_status", "测试情况", TEXT),
                    Column.optional("details", "进展详情", TEXT),
                    Column.required("occurred_on", "发生日期", TEXT),
                    Column.optional("next_step", "下一步", TEXT),
                    Column.optional("evidence", "附件", LIST),
                    Column.optional("signed_amount", "签单金额", AMOUNT),
                    Column.optional("signed_on", "签单日期", TEXT),
                    Column.optional("delivered_on", "交付日期", TEXT),
                    Column.optional("lost_reason", "丢单原因", TEXT)),
            List.of(OPPORTUNITY, STATUS), OpportunityFiles::row);

    private OpportunityFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(OPPORTUNITIES, PROGRESS);
    }

    private static RowResult row(OpportunityStep step) {
        return RowResult.granted(Map.of(OPPORTUNITY.name(), step.opportunity().value(), STATUS.name(), step.status().name()));
    }
}
