package org.partnercenter.domain.realname;

/** What a reviewer decides. */
public enum Verdict {
    APPROVE(RealNameEvent.APPROVE, ApplicationStatus.PASSED),
    REFUSE(RealNameEvent.REFUSE, ApplicationStatus.REFUSED);

    private final RealNameEvent event;
    private final ApplicationStatus status;

    Verdict(RealNameEvent event, ApplicationStatus status) {
        this.event = event;
        this.status = status;
    }

    public RealNameEvent event() {
        return event;
    }

    ApplicationStatus status() {
        return status;
    }
}
