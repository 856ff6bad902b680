package org.partnercenter.architecture.planted.console.page;

import io.helidon.webserver.http.ServerResponse;
import org.partnercenter.architecture.BreaksARule;

@BreaksARule
interface ConsoleServesItself {

    void answer(ServerResponse response);
}
