package org.partnercenter.application.message;

class InMemoryMessageQueueTest implements MessagesContract {

    private final InMemoryMessageQueue messages = new InMemoryMessageQueue();

    @Override
    public MessageQueue queue() {
        return messages;
    }

    @Override
    public SandboxInbox inbox() {
        return messages;
    }
}
