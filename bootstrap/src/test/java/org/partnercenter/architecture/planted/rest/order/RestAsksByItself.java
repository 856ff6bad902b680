package org.partnercenter.architecture.planted.rest.order;

import java.sql.Connection;
import org.partnercenter.architecture.BreaksARule;

@BreaksARule
interface RestAsksByItself {

    Connection connection();
}
