package org.partnercenter.rest.notice;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.notice.BrowseNotices;
import org.partnercenter.application.notice.NoticeOperations;
import org.partnercenter.application.notice.NoticeSetting;
import org.partnercenter.application.notice.ReadNotice;
import org.partnercenter.application.notice.SetNotices;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.notice.NoticeId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;

import java.util.Arrays;
import java.util.Optional;

/** Notices, the same on the paths of all who are notified. */
final class NoticePaths {

    record SettingBody(String language, Boolean mail) {
    }

    private final Commands commands;
    private final BrowseNotices notices;
    private final Audience audience;

    NoticePaths(Commands commands, BrowseNotices notices, Audience audience) {
        this.commands = commands;
        this.notices = notices;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var unread = in.field("unread").flag().orElse(false);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> notices.list(exchange.caller(), unread, page).<Response>fold(found ->
                Response.ok(NoticeShape.Listing.of(found, page, exchange.language())).build(), Replies::refused));
    }

    Response show(Exchange exchange, String id) {
        var in = audience.input(exchange);
        var notice = in.field("notice_id", id).required().id();
        return in.then(() -> notices.show(exchange.caller(), new NoticeId(notice.orElseThrow())).<Response>fold(found ->
                Response.ok(NoticeShape.of(found, exchange.language())).build(), Replies::refused));
    }

    Response read(Exchange exchange, String id) {
        var in = Input.of(exchange);
        var notice = in.field("notice_id", id).required().id();
        return commands.submit(exchange, in, NoticeOperations.READ.onlyFor(audience.kinds()),
                () -> new ReadNotice(new NoticeId(notice.orElseThrow())),
                found -> Response.ok(NoticeShape.of(found, exchange.language())).build());
    }

    Response setting(Exchange exchange) {
        return audience.input(exchange).then(() -> notices.setting(exchange.caller()).<Response>fold(setting ->
                Response.ok(NoticeSettingShape.of(setting)).build(), Replies::refused));
    }

    Response change(Exchange exchange, SettingBody body) {
        var in = Input.of(exchange);
        var language = in.field("language", body.language()).required().code(NoticePaths::language);
        if (body.mail() == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", "mail"));
        }
        return commands.submit(exchange, in, NoticeOperations.SET.onlyFor(audience.kinds()),
                () -> new SetNotices(new NoticeSetting(language.orElseThrow(), body.mail())),
                setting -> Response.ok(NoticeSettingShape.of(setting)).build());
    }

    private static Optional<Language> language(String code) {
        return Arrays.stream(Language.values()).filter(language -> language.code().equals(code)).findFirst();
    }
}
