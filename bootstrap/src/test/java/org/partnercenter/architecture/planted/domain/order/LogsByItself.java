package org.partnercenter.architecture.planted.domain.order;

import java.util.logging.Logger;
import org.partnercenter.architecture.BreaksARule;

@BreaksARule
final class LogsByItself {

    void log() {
        Logger.getGlobal().fine("something");
    }
}
