package org.partnercenter.application.notice;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.NoticeBoard;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;

/** Puts the capability together from its ports. */
public final class NoticeModule {

    private final NoticePorts ports;

    public NoticeModule(NoticePorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new NoticeReading(ports), new NoticeSettingChange(ports));
    }

    /** Where the one door puts notices. */
    public NoticeBoard board() {
        return new PostNotices(ports);
    }

    public BrowseNotices browse() {
        return new BrowseNotices(ports);
    }

    public Chore forgetting() {
        return new ForgetNotices(ports.notices(), ports.clocks());
    }
}
