package org.partnercenter.application.notice;

import org.partnercenter.application.kernel.NoticeBoard;
import org.partnercenter.application.kernel.OutgoingMessage;
import org.partnercenter.application.kernel.OutgoingNotice;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.notice.NoticeId;
import org.partnercenter.domain.notice.NoticeKind;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts notices into the lists of those they are for, and into the mail, whatever their number with a handful of statements. */
final class PostNotices implements NoticeBoard {

    private static final Duration MAILED_WITHIN = Duration.ofDays(3);

    private final NoticePorts ports;

    PostNotices(NoticePorts ports) {
        this.ports = ports;
    }

    @Override
    public void post(List<Entry> entries) {
        var parties = entries.stream().map(entry -> entry.notice().to()).collect(Collectors.toSet());
        var addresses = ports.addresses().of(parties);
        var now = ports.clocks().real();
        var known = entries.stream().filter(entry -> isTold(addresses.get(entry.notice().to()))).toList();
        var notices = known.stream().map(entry -> new Notice(new NoticeId(entry.id()), kind(entry.notice()), entry.notice().facts(),
                addresses.get(entry.notice().to()).readers(), entry.at(), now, Optional.empty())).toList();
        if (!notices.isEmpty()) {
            ports.notices().add(notices);
            mail(known, addresses, now);
        }
    }

    /** The platform, which no row names, sees everything anyway. */
    private static boolean isTold(AddressesOf.Address address) {
        return address != null && !address.readers().equals(Viewers.none());
    }

    private static NoticeKind kind(OutgoingNotice notice) {
        return NoticeKind.valueOf(notice.kind());
    }

    private void mail(List<Entry> entries, Map<PartyId, AddressesOf.Address> addresses, Instant now) {
        var reachable = entries.stream().map(entry -> entry.notice().to())
                .filter(party -> addresses.get(party).mail().isPresent()).collect(Collectors.toSet());
        if (reachable.isEmpty() || !ports.messages().carries(Medium.MAIL)) {
            return;
        }
        var settings = ports.notices().settings(reachable);
        var mails = new ArrayList<OutgoingMessage>();
        for (var entry : entries) {
            var setting = settings.getOrDefault(entry.notice().to(), NoticeSetting.USUAL);
            addresses.get(entry.notice().to()).mail().filter(to -> setting.mail()).ifPresent(to ->
                    mails.add(new OutgoingMessage(to, Secret.of(kind(entry.notice()).title(ports.texts(), setting.language())),
                            Secret.of(kind(entry.notice()).text(ports.texts(), entry.notice().facts(), setting.language())),
                            now.plus(MAILED_WITHIN))));
        }
        if (!mails.isEmpty()) {
            ports.messages().queue(mails);
        }
    }
}
