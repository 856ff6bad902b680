package org.partnercenter.architecture.planted.persistence.order;

import jakarta.ws.rs.core.Response;
import org.partnercenter.architecture.BreaksARule;

@BreaksARule
interface StoreAnswersHttp {

    Response answer();
}
