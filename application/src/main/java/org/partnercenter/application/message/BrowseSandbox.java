package org.partnercenter.application.message;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows the platform what a sandbox would have sent. A house in earnest has nothing to show. */
public final class BrowseSandbox {

    @SuppressWarnings("rawtypes")
    private static final Operation<String, Page> MESSAGES = new Operation<>("sandbox-messages", String.class, Page.class,
            Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.SANDBOX_MANAGE));

    /** What is asked here. */
    public static List<Operation<?, ?>> queries() {
        return List.of(MESSAGES);
    }

    private final boolean sandbox;
    private final SandboxInbox inbox;

    BrowseSandbox(boolean sandbox, SandboxInbox inbox) {
        this.sandbox = sandbox;
        this.inbox = inbox;
    }

    /** Newest first. @param receiver exactly */
    public Decision<Page<SandboxMessage>> messages(Caller caller, Optional<String> receiver, PageRequest page) {
        var forbidden = MESSAGES.refusalsFor(caller);
        if (!forbidden.isEmpty()) {
            return Decision.refused(forbidden);
        }
        return sandbox ? Decision.granted(inbox.list(receiver, page)) : Decision.refused(CommonRefusal.SANDBOX_OFF.refusal());
    }
}
