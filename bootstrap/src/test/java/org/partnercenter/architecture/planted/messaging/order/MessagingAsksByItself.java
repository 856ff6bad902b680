package org.partnercenter.architecture.planted.messaging.order;

import org.jooq.DSLContext;
import org.partnercenter.architecture.BreaksARule;

@BreaksARule
interface MessagingAsksByItself {

    DSLContext sql();
}
