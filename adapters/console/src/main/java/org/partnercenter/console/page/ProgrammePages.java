package org.partnercenter.console.page;

import static org.partnercenter.console.Audience.PARTNERS;
import static org.partnercenter.console.Audience.PLATFORM;
import static org.partnercenter.console.page.Action.post;
import static org.partnercenter.console.page.Field.area;
import static org.partnercenter.console.page.Field.choice;
import static org.partnercenter.console.page.Field.date;
import static org.partnercenter.console.page.Field.flag;
import static org.partnercenter.console.page.Field.list;
import static org.partnercenter.console.page.Field.number;
import static org.partnercenter.console.page.Field.text;

import org.partnercenter.domain.benefit.fh.FhKind;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.Feature;
import org.partnercenter.domain.programme.MembershipTransition;
import org.partnercenter.domain.programme.PathTransition;
import org.partnercenter.domain.programme.PersonStatus;
import org.partnercenter.domain.programme.PersonTransition;
import org.partnercenter.domain.programme.Position;
import org.partnercenter.domain.programme.Programme;
import org.partnercenter.domain.programme.ReviewVerdict;

import java.util.List;
import java.util.stream.Stream;

/** The network: paths, programmes, people, and what they open. */
final class ProgrammePages {

    private static final String TRAIL = "incentives > programmes";
    private static final String OWN = "/v2/partners/programmes";
    private static final String ALL = "/v2/platform/programmes";

    private ProgrammePages() {
    }

    static List<Page> all() {
        return List.of(standing(), paths(), memberships(), people(), gate(), payment());
    }

    private static Page standing() {
        return Sheet.single(PARTNERS, "standing", TRAIL, OWN)
                .starts(post("network-join", OWN + "/join-network", flag("accept_terms").needed()))
                .sections(Section.list("gates", OWN + "/gates", "gates", "title", "open", "violations"),
                        Section.list("timeline", OWN + "/timeline", "timeline")).done();
    }

    private static Page paths() {
        var path = OWN + "/paths/{path}";
        return Sheet.list(PARTNERS, "paths", TRAIL, OWN, "paths", "path")
                .columns("path", "status", "stage", "since", "reason")
                .steps(OWN + "/paths/{key}", PathTransition.values())
                .acts(post("path-select", path + "/select").as("SELECT"), post("path-apply", path + "/apply").as("APPLY"),
                        post("path-leave", path + "/leave").as("LEAVE")).done();
    }

    private static Page memberships() {
        var path = OWN + "/memberships/{programme}";
        return Sheet.list(PARTNERS, "memberships", TRAIL, OWN, "memberships", "programme")
                .columns("title", "status", "since", "valid_until", "agreement", "reason")
                .steps(OWN + "/memberships/{key}", MembershipTransition.values())
                .acts(post("membership-join", path + "/join", flag("accept_terms").needed()).as("JOIN", "APPLY"), post("membership-leave", path + "/leave").as("LEAVE")).done();
    }

    private static Page people() {
        var path = "/v2/partners/dedicated-people";
        Field[] profile = {choice("position", Position.values()).needed().kept(), list("certificates"), date("started_on").needed().kept()};
        var register = Stream.concat(Stream.of(choice("path", DevelopmentPath.values()).needed(), text("name").needed(), text("account").needed()),
                Stream.of(profile)).toArray(Field[]::new);
        return Sheet.list(PARTNERS, "dedicated-people", TRAIL, path, "people", "id")
                .filters(choice("status", PersonStatus.values()))
                .columns("id", "path", "name", "position", "started_on", "status", "since")
                .lives(path + "/{key}", PersonTransition.values())
                .reveals(path + "/{id}/reveal")
                .acts(post("person-change", path + "/{id}/change", profile).as("CHANGE"), post("person-remove", path + "/{id}/remove").as("REMOVE"))
                .starts(post("person-register", path, register)).done();
    }

    private static Page gate() {
        return Sheet.question(PARTNERS, "gates", TRAIL, OWN + "/gates/{feature}", choice("feature", Feature.values()).needed()).done();
    }

    /** May the quarter be paid, and what stands in the way. */
    private static Page payment() {
        var programme = choice("programme", FhKind.values()).needed();
        var path = "/v2/partners/payment-applications";
        return Sheet.question(PARTNERS, "payment-gate", "incentives > benefits", path + "/eligibility", programme, text("quarter").needed())
                .starts(post("payment-apply", path, programme.kept(), text("quarter").needed().kept())
                        .gated(path + "/eligibility?programme={programme}&quarter={quarter}", "")).done();
    }

    /** As the vendor sees and decides it. */
    static Page standings() {
        var path = ALL + "/{partner_id}/paths/{path}";
        var of = choice("path", DevelopmentPath.values()).needed();
        var membership = ALL + "/{partner_id}/memberships/{programme}";
        var in = choice("programme", Programme.values()).needed();
        return Sheet.list(PLATFORM, "programmes", "parties", ALL, "standings", "partner_id")
                .filters(choice("waiting", "true")).columns("partner_id", "joined_at", "paths", "memberships", "labels").record(ALL + "/{key}")
                .acts(post("path-invite", path + "/invite", of),
                        post("path-review", path + "/review", of, choice("decision", ReviewVerdict.values()).needed(), area("reason")),
                        post("path-demote", path + "/demote", of, area("reason").needed()),
                        post("membership-review", membership + "/review", in, choice("decision", ReviewVerdict.values()).needed(), date("valid_until"),
                                text("agreement"), area("reason")),
                        post("membership-sign", membership + "/sign", in, text("agreement").needed()),
                        post("membership-admit", membership + "/admit", in, date("valid_until"), text("agreement")),
                        post("membership-renew", membership + "/renew", in, date("valid_until")),
                        post("membership-remove", membership + "/remove", in, area("reason").needed()),
                        post("label-grant", ALL + "/{partner_id}/labels", label().needed(), date("gained_on").needed()),
                        post("label-withdraw", ALL + "/{partner_id}/labels/{label}/withdraw", label().needed(), number("year").needed()))
                .sections(Section.list("gates", ALL + "/{partner_id}/gates", "gates", "title", "open", "violations"),
                        Section.list("timeline", ALL + "/{partner_id}/timeline", "timeline")).done();
    }

    private static Field label() {
        return Field.pick("label", "/v2/platform/competency-labels", "labels", "label", "label", "name_zh", "name_en");
    }

    static Page labels() {
        var path = "/v2/platform/competency-labels";
        Field[] body = {text("name_zh").needed().kept(), text("name_en").needed().kept(), number("level").needed().kept()};
        return Sheet.list(PLATFORM, "competency-labels", "policies", path, "labels", "label")
                .columns("label", "name_zh", "name_en", "level")
                .acts(Action.put("label-change", path + "/{label}", body))
                .starts(Action.put("label-add", path + "/{label}", Stream.concat(Stream.of(text("label").needed()), Stream.of(body)).toArray(Field[]::new)))
                .done();
    }
}
