package org.partnercenter.application.identity.access;

import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.access.Operator;

import java.util.Optional;

/** Who acts: a party's main account, or an operator of it. */
public record Account(Party party, Optional<Operator> operator) {
}
