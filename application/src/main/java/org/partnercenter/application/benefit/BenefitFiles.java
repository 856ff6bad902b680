package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.ContentField;
import org.partnercenter.domain.benefit.fh.FhMonths;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.FLAG;
import static org.partnercenter.application.kernel.Column.Type.LIST;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The files that apply, take steps, review, pay and grant; one application a row. Their columns are the fields of the programmes. */
final class BenefitFiles {

    private static final FileKind.Title NO = new FileKind.Title("application_no", "申请单号");
    private static final FileKind.Title STATUS = new FileKind.Title("status", "状态");
    private static final FileKind.Title REVISION = new FileKind.Title("revision", "版本");
    private static final List<FileKind.Title> STANDING = List.of(NO, STATUS, REVISION);
    private static final Column PROGRAMME = Column.required("programme", "权益计划", TEXT);
    private static final Column DRAFT = Column.optional("draft", "草稿", FLAG);
    private static final Column APPLICATION = Column.required("application_no", "申请单号", TEXT);
    private static final Column READ_REVISION = Column.optional("revision", "版本", AMOUNT);
    private static final Column COMMENT = Column.optional("comment", "审核意见", TEXT);

    private BenefitFiles() {
    }

    static List<FileKind<?, ?>> kinds(List<BenefitProgramme> programmes) {
        var headcount = programmes.stream().filter(FhMonths.class::isInstance).toList();
        return List.of(
                new FileKind<>("fh-applications", BenefitOperations.APPLY, columns(List.of(PROGRAMME, DRAFT), headcount, BenefitFiles::begins),
                        STANDING, BenefitFiles::row),
                new FileKind<>("benefit-applications", BenefitOperations.APPLY, columns(List.of(PROGRAMME, DRAFT), programmes, BenefitFiles::begins),
                        STANDING, BenefitFiles::row),
                new FileKind<>("benefit-steps", BenefitOperations.STEP, columns(List.of(APPLICATION, Column.required("event", "操作", TEXT),
                        READ_REVISION, COMMENT), programmes, field -> field.at().side() == BenefitEvent.SUBMIT.side()), STANDING, BenefitFiles::row),
                new FileKind<>("benefit-reviews", BenefitOperations.REVIEW, List.of(APPLICATION, Column.required("decision", "审核结论", TEXT)
                        .into("event"), READ_REVISION, COMMENT), STANDING, BenefitFiles::row),
                new FileKind<>("bank-results", BenefitOperations.PAY, List.of(APPLICATION, Column.optional("bank_reference", "银行流水号", TEXT),
                        COMMENT), STANDING, BenefitFiles::row),
                new FileKind<>("benefit-allowances", BenefitOperations.ALLOW, List.of(PROGRAMME, Column.required("key", "项目", TEXT),
                        Column.optional("partner_id", "伙伴ID", TEXT), Column.required("amount", "金额", AMOUNT),
                        Column.required("valid_from", "开始日期", TEXT), Column.required("valid_until", "结束日期", TEXT)),
                        List.of(new FileKind.Title("programme", "权益计划"), new FileKind.Title("key", "项目")), BenefitFiles::row));
    }

    private static boolean begins(ContentField field) {
        return field.comesWith(BenefitEvent.SUBMIT);
    }

    /** Fields that several programmes call the same are one column; none is required, for no programme has them all. */
    private static List<Column> columns(List<Column> own, List<BenefitProgramme> programmes, Predicate<ContentField> which) {
        var columns = new LinkedHashMap<String, Column>();
        own.forEach(column -> columns.put(column.name(), column));
        programmes.stream().flatMap(programme -> programme.fields().stream()).filter(which)
                .forEach(field -> columns.putIfAbsent(field.name(), Column.optional(field.name(), field.chinese(), type(field))));
        return new ArrayList<>(columns.values());
    }

    private static Column.Type type(ContentField field) {
        return switch (field.type()) {
            case MONEY, RATE -> AMOUNT;
            case FLAG -> FLAG;
            case IDS -> LIST;
            case TEXT, CODE, ID, DAY, MONTH, QUARTER, ITEMS -> TEXT;
        };
    }

    private static RowResult row(BenefitStep step) {
        return RowResult.granted(Map.of(NO.name(), step.no(), STATUS.name(), step.status().name(), REVISION.name(), String.valueOf(step.revision())));
    }

    private static RowResult row(Allowance set) {
        return RowResult.granted(Map.of("programme", set.programme(), "key", set.key()));
    }
}
