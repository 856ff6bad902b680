package org.partnercenter.architecture.planted.domain.order;

import java.util.UUID;
import org.partnercenter.architecture.BreaksARule;

@BreaksARule
final class DrawsAnId {

    String id() {
        return UUID.randomUUID().toString();
    }
}
