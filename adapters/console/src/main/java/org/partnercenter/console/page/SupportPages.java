package org.partnercenter.console.page;

import static org.partnercenter.console.page.Action.post;
import static org.partnercenter.console.page.Action.put;
import static org.partnercenter.console.page.Field.choice;
import static org.partnercenter.console.page.Field.date;
import static org.partnercenter.console.page.Field.flag;
import static org.partnercenter.console.page.Field.list;
import static org.partnercenter.console.page.Field.number;
import static org.partnercenter.console.page.Field.secret;
import static org.partnercenter.console.page.Field.text;

import org.partnercenter.console.Audience;
import org.partnercenter.domain.export.ExportStatus;
import org.partnercenter.domain.file.FileStatus;
import org.partnercenter.domain.webhook.WebhookTransition;

import java.util.ArrayList;
import java.util.List;

/** What everybody has of the house itself: keys, operators, webhooks, files, exports, notices, the audit trail. */
final class SupportPages {

    private static final String CAPABILITIES = "support > capabilities";
    private static final String OWN = "support > own";

    private SupportPages() {
    }

    static List<Page> all() {
        var all = new ArrayList<Page>();
        for (var audience : Audience.values()) {
            all.add(keys(audience));
            if (audience != Audience.CUSTOMERS) {
                all.add(files(audience));
                all.add(exports(audience));
            }
            if (audience == Audience.PARTNERS) {
                all.add(deliveries());
            }
            all.add(webhooks(audience));
            if (audience == Audience.PARTNERS) {
                all.add(realNameUpload());
            }
            all.add(operators(audience));
            all.add(roles(audience));
            if (audience != Audience.PLATFORM) {
                all.add(notices(audience));
            }
            all.add(audit(audience));
        }
        return List.copyOf(all);
    }

    private static String at(Audience audience, String what) {
        return "/v2/" + audience.path() + "/" + what;
    }

    private static Page keys(Audience audience) {
        var path = at(audience, "access-keys");
        return Sheet.list(audience, "access-keys", CAPABILITIES, path, "access_keys", "access_key")
                .columns("access_key", "operator_id", "status", "create_time")
                .acts(post("key-rotate", path + "/{access_key}/rotate", number("overlap_hours")).toldOnce(),
                        post("key-disable", path + "/{access_key}/disable"), post("key-delete", path + "/{access_key}/delete"))
                .starts(post("key-create", path, text("operator_id")).toldOnce()).done();
    }

    private static Page files(Audience audience) {
        return Sheet.list(audience, "files", CAPABILITIES, at(audience, "files"), "files", "id")
                .filters(text("kind"), choice("status", FileStatus.values()), text("name"), date("received_time_begin"), date("received_time_end"))
                .columns("name", "kind", "status", "only_checked", "row_count", "rows_read", "granted", "replayed", "refused", "received_time")
                .record(at(audience, "files/{key}"))
                .download("report", at(audience, "files/{id}/report")).live().done();
    }

    private static Page exports(Audience audience) {
        var path = at(audience, "exports");
        return Sheet.list(audience, "exports", CAPABILITIES, path, "exports", "id")
                .filters(text("kind"), choice("status", ExportStatus.values()))
                .columns("id", "kind", "format", "status", "rows_written", "total_rows", "percent", "size", "create_time", "expire_time")
                .record(path + "/{key}")
                .download("content", path + "/{id}/content")
                .acts(post("export-cancel", path + "/{id}/cancel")).live().done();
    }

    private static Page deliveries() {
        var path = "/v2/partners/export-deliveries";
        return Sheet.list(Audience.PARTNERS, "export-deliveries", CAPABILITIES, path, "deliveries", "id")
                .columns("id", "kind", "format", "cycle", "basis", "status", "filters")
                .lives(path + "/{key}")
                .acts(post("delivery-switch-off", path + "/{id}/switch-off"))
                .starts(post("delivery-subscribe", path, choice("kind", "customers", "coupons", "coupon-quotas", "coupon-records", "orders", "order-resources",
                        "on-demand-resources").needed(), choice("format", "csv", "xlsx"), choice("cycle", "daily", "monthly").needed(),
                        choice("basis", "create_time", "expire_time").needed(), choice("language", "zh_CN", "en_US")))
                .sections(Section.list("runs", path + "/{id}/runs", "runs")).done();
    }

    private static Page webhooks(Audience audience) {
        var path = at(audience, "webhooks");
        return Sheet.list(audience, "webhooks", CAPABILITIES, path, "webhooks", "id")
                .columns("id", "url", "event_types", "status", "failures", "create_time")
                .lives(path + "/{key}", WebhookTransition.values())
                .acts(put("webhook-change", path + "/{id}", text("url").needed().kept(), list("event_types").kept()),
                        post("webhook-test", path + "/{id}/test"), post("webhook-enable", path + "/{id}/enable").as("ENABLE"),
                        post("webhook-disable", path + "/{id}/disable").as("DISABLE"), post("webhook-delete", path + "/{id}/delete").as("DELETE"),
                        post("webhook-rotate", path + "/{id}/rotate", number("overlap_hours")).toldOnce(),
                        post("webhook-redeliver", path + "/{id}/redeliver", Field.time("since").needed()))
                .starts(post("webhook-register", path, text("url").needed(), list("event_types")).toldOnce())
                .sections(Section.list("deliveries", path + "/{id}/deliveries", "deliveries")).done();
    }

    private static Page operators(Audience audience) {
        var path = at(audience, "operators");
        var roles = Field.picks("role_ids", at(audience, "roles") + "?limit=100", "roles", "role_id", "role_id", "name").kept();
        return Sheet.list(audience, "operators", OWN, path, "operators", "operator_id")
                .columns("operator_id", "name", "status", "role_ids", "created_at")
                .record(path + "/{key}")
                .acts(put("operator-roles", path + "/{operator_id}/roles", roles.needed()), put("operator-password", path + "/{operator_id}/password", secret("password").needed()),
                        post("operator-enable", path + "/{operator_id}/enable"), post("operator-disable", path + "/{operator_id}/disable"),
                        post("operator-delete", path + "/{operator_id}/delete"))
                .starts(post("operator-create", path, text("name").needed(), roles.needed(), secret("password")))
                .done();
    }

    private static Page roles(Audience audience) {
        var path = at(audience, "roles");
        var items = Field.picks("permission_items", path + "/permission-items", "permission_items", "permission_item", "permission_item", "name");
        return Sheet.list(audience, "roles", OWN, path, "roles", "role_id")
                .columns("role_id", "name", "built_in", "permission_items")
                .acts(put("role-change", path + "/{role_id}", text("name").needed().kept(), items.needed().kept()),
                        post("role-delete", path + "/{role_id}/delete"))
                .starts(post("role-create", path, text("name").needed(), items.needed()),
                        put("own-password", at(audience, "caller/password"), secret("current_password").needed(), secret("new_password").needed()))
                .sections(Section.list("permission-items", path + "/permission-items", "permission_items")).done();
    }

    private static Page notices(Audience audience) {
        var path = at(audience, "notices");
        return Sheet.list(audience, "notices", OWN, path, "notices", "id")
                .filters(choice("unread", "true"))
                .columns("create_time", "title", "text", "read")
                .record(path + "/{key}")
                .acts(post("notice-read", path + "/{id}/read"))
                .starts(put("notice-settings", at(audience, "settings/notices"), choice("language", "zh_CN", "en_US"), flag("mail"))).done();
    }

    private static Page audit(Audience audience) {
        return Sheet.list(audience, "audit", OWN, at(audience, "audit"), "entries", "")
                .filters(text("operation"), text("subject_type"), text("subject_id"), text("operator"), choice("channel", "REST", "FILE", "QUEUE", "SYSTEM"),
                        date("at_begin"), date("at_end"))
                .columns("at", "operation", "subject.type", "subject.id", "party_id", "operator", "channel", "outcome", "violations").done();
    }

    private static Page realNameUpload() {
        return Sheet.single(Audience.PARTNERS, "real-name-attachments", CAPABILITIES, "/v2/partners/settings/real-name-attachments")
                .starts(put("real-name-switch", "/v2/partners/settings/real-name-attachments", flag("enabled"), text("bucket")),
                        put("codes-switch", "/v2/partners/settings/verification-codes", flag("enabled")))
                .sections(Section.whole("verification-codes", "/v2/partners/settings/verification-codes")).done();
    }
}
