package org.partnercenter.console.page;

import static org.partnercenter.console.Audience.PARTNERS;
import static org.partnercenter.console.page.Action.post;
import static org.partnercenter.console.page.Action.put;
import static org.partnercenter.console.page.Field.area;
import static org.partnercenter.console.page.Field.choice;
import static org.partnercenter.console.page.Field.text;

import org.partnercenter.domain.realname.CertificateType;
import org.partnercenter.domain.realname.DocumentType;

import java.util.stream.Stream;

/** Real-name authentication of customers: applied for with the pictures, and what came of it. */
final class RealNamePages {

    private static final String PATH = "/v2/customers/realname-auths";
    private static final String PICTURES = "verified_file_url.";

    private RealNamePages() {
    }

    static Page applications() {
        return Sheet.list(PARTNERS, "real-name-applications", "sales > customers > customer-management", "/v2/partners/real-name-applications",
                        "applications", "application_id")
                .filters(text("customer_id"), choice("review_result", "0", "1", "2"))
                .columns("application_id", "customer_id", "kind", "review_result", "name", "apply_time", "decide_time", "opinion")
                .record("/v2/partners/real-name-applications/{key}")
                .sections(Section.list("timeline", "/v2/partners/real-name-applications/{application_id}/timeline", "timeline")).done();
    }

    /** What can be applied for, for a customer. */
    static Action[] ofCustomers() {
        return new Action[] {gated(post("real-name-enterprise", PATH + "/enterprise", enterprise()).with("xaccount_type", "CONSOLE"), "ENTERPRISE"),
            gated(post("real-name-individual", PATH + "/individual", individual()).with("xaccount_type", "CONSOLE"), "INDIVIDUAL"),
            gated(put("real-name-change", PATH + "/enterprise", Stream.concat(Stream.of(enterprise()),
                    Stream.of(Field.numberChoice("change_type", "1").needed())).toArray(Field[]::new)).with("xaccount_type", "CONSOLE"), "CHANGE")};
    }

    private static Action gated(Action action, String kind) {
        return action.gated("/v2/partners/real-name-applications/eligibility?kind=" + kind + "&customer_id={customer_id}", "");
    }

    private static Field[] enterprise() {
        return new Field[] {Field.hidden("customer_id", "customer_id"), Field.numberChoice("identify_type", "1").needed(),
            Field.coded("certificate_type", CertificateType::code, CertificateType.values()).asNumber(), text("corp_name").needed(),
            text("verified_number").needed(), text("reg_country"), area("reg_address"), text("enterprise_person.legel_name"),
            text("enterprise_person.legel_id_number"), Field.file(PICTURES + "0").needed().titled("picture.certificate"),
            Field.file(PICTURES + "1").titled("picture.legal-portrait"), Field.file(PICTURES + "2").titled("picture.legal-emblem")};
    }

    private static Field[] individual() {
        return new Field[] {Field.hidden("customer_id", "customer_id"), Field.numberChoice("identify_type", "0").needed(),
            Field.coded("verified_type", DocumentType::code, DocumentType.values()).asNumber().needed(), text("name").needed(),
            text("verified_number").needed(), Field.file(PICTURES + "0").needed().titled("picture.portrait"),
            Field.file(PICTURES + "1").titled("picture.emblem"), Field.file(PICTURES + "2").titled("picture.person")};
    }
}
