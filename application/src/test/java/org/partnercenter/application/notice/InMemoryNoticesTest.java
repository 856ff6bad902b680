package org.partnercenter.application.notice;

class InMemoryNoticesTest implements NoticesContract {

    private final InMemoryNotices notices = new InMemoryNotices();

    @Override
    public Notices notices() {
        return notices;
    }
}
