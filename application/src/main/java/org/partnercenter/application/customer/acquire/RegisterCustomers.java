package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Registers customers. An order to whoever keeps the parties; part of the running command. */
@FunctionalInterface
public interface RegisterCustomers {

    /** @param accountName also stands for its name until it is verified */
    record NewCustomer(PartyId id, String accountName, Optional<Receiver> phone) {

        @Override
        public String toString() {
            return "NewCustomer[" + id + "]";
        }
    }

    /** @return one for each, in the same order: what it brought about */
    List<Decision<Effects>> register(List<NewCustomer> customers, Instant now);
}
