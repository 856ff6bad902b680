package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Outbox;

/** How events look to receivers outside. */
@FunctionalInterface
public interface EventForm {

    /** JSON, as the queue has it, too. */
    String write(Outbox.Entry event);
}
