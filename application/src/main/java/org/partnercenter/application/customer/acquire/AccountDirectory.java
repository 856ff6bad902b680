package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.kernel.Receiver;

import java.util.Map;
import java.util.Set;

/** Tells which names and addresses are in use. A question to whoever keeps the parties. */
public interface AccountDirectory {

    /** Those of the account names that are taken, whatever the case. */
    Set<String> taken(Set<String> accountNames);

    /** How many customers each domestic mobile phone has by now; one that has none may be missing. */
    Map<Receiver, Integer> customersOf(Set<Receiver> phones);

    /** Whether some account has this mobile phone, however it is written there. */
    boolean isUsed(Receiver phone);

    /** Whether some account has this mail address, whatever the case. */
    boolean isMailUsed(String address);
}
