package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;

import java.util.List;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.LIST;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The files of programmes and paths: what the platform decides and records, and the people partners register. */
final class ProgrammeFiles {

    private static final FileKind.Title PARTNER = new FileKind.Title("partner_id", "伙伴ID");
    private static final FileKind.Title STATUS = new FileKind.Title("status", "状态");
    private static final FileKind.Title PERSON = new FileKind.Title("person_id", "人员ID");
    private static final Column PARTNER_ID = Column.required("partner_id", "伙伴ID", TEXT);
    private static final Column PERSON_ID = Column.required("person_id", "人员ID", TEXT);
    private static final Column DECISION = Column.required("decision", "审核结论", TEXT);
    private static final Column REASON = Column.optional("reason", "原因", TEXT);
    private static final Column PATH = Column.required("path", "发展路径", TEXT);

    private static final FileKind<ReviewPath, PathStep> PATH_REVIEWS = new FileKind<>("path-reviews", ProgrammeOperations.REVIEW_PATH,
            List.of(PARTNER_ID, PATH, DECISION, REASON), List.of(PARTNER, STATUS),
            step -> RowResult.granted(Map.of(PARTNER.name(), step.partner().value(), STATUS.name(), step.status().name())));

    private static final FileKind<ReviewMembership, MembershipStep> PROGRAMME_REVIEWS = new FileKind<>("programme-reviews",
            ProgrammeOperations.REVIEW, List.of(PARTNER_ID, Column.required("programme", "计划", TEXT), DECISION,
            Column.optional("valid_until", "有效期至", Column.Type.UNTIL), Column.optional("agreement", "协议编号", TEXT), REASON),
            List.of(PARTNER, STATUS), step -> RowResult.granted(Map.of(PARTNER.name(), step.partner().value(), STATUS.name(), step.status().name())));

    private static final FileKind<GrantLabel, LabelStep> LABELS = new FileKind<>("competency-labels", ProgrammeOperations.GRANT,
            List.of(PARTNER_ID, Column.required("label", "能力标签", TEXT), Column.required("gained_on", "获得日期", TEXT)), List.of(PARTNER),
            step -> RowResult.granted(Map.of(PARTNER.name(), step.partner().value())));

    private static final FileKind<RegisterPerson, PersonStep> PEOPLE = new FileKind<>("dedicated-people", ProgrammeOperations.REGISTER,
            List.of(PATH, Column.required("name", "姓名", TEXT), Column.required("account", "账号", TEXT), Column.required("position", "岗位", TEXT),
                    Column.optional("certificates", "证书", LIST), Column.required("started_on", "开始日期", TEXT)), List.of(PERSON, STATUS),
            ProgrammeFiles::row);

    private static final FileKind<ReviewPerson, PersonStep> PERSON_REVIEWS = new FileKind<>("dedicated-person-reviews",
            ProgrammeOperations.REVIEW_PERSON, List.of(PERSON_ID, DECISION, REASON), List.of(PERSON, STATUS), ProgrammeFiles::row);

    private ProgrammeFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(PATH_REVIEWS, PROGRAMME_REVIEWS, LABELS, PEOPLE, PERSON_REVIEWS);
    }

    private static RowResult row(PersonStep step) {
        return RowResult.granted(Map.of(PERSON.name(), step.person().value(), STATUS.name(), step.status().name()));
    }
}
