package org.partnercenter.rest.notice;

import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.notice.BrowseNotices;
import org.partnercenter.application.notice.Notice;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.notice.NoticeKind;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A notice, in the language of the request.
 *
 * @param facts what the text is made of
 */
record NoticeShape(String id, NoticeKind kind, String title, String text, Map<String, String> facts, Instant createTime,
                   boolean read, Optional<Instant> readTime) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, int unreadCount, List<NoticeShape> notices, Optional<String> nextMarker) {

        static Listing of(BrowseNotices.Listing found, PageRequest asked, Language language) {
            return new Listing(Listings.total(found.page()), (int) Math.min(found.unread(), Integer.MAX_VALUE),
                    found.page().map(notice -> NoticeShape.of(notice, language)).items(),
                    Listings.nextMarker(found.page(), asked, notice -> notice.id().value()));
        }
    }

    static NoticeShape of(Notice notice, Language language) {
        var texts = Rulebook.texts();
        return new NoticeShape(notice.id().value(), notice.kind(), notice.kind().title(texts, language),
                notice.kind().text(texts, notice.facts(), language), new TreeMap<>(notice.facts()), notice.at(),
                notice.read().isPresent(), notice.read());
    }
}
