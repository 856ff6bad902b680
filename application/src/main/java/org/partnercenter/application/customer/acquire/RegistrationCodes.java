package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;

/** Tries the codes that prove phones of new customers (COM-26). An order to whoever sends codes; part of the running command. */
@FunctionalInterface
public interface RegistrationCodes {

    /** @param command its id @param partner who had the code sent */
    record Brought(String command, PartyId partner, Receiver phone, Secret code) {
    }

    /** @return why each does not do; empty where it does */
    List<Optional<Refusal>> use(List<Brought> codes);
}
