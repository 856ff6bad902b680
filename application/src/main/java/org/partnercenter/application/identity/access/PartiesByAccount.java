package org.partnercenter.application.identity.access;

import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;

/** Finds parties by what they call themselves when they sign in. Case counts. */
public interface PartiesByAccount {

    /** The party of that id, or those of that account name; two at most, since two are too many. */
    List<Party> named(String idOrAccountName);

    /** The same among customers only. */
    List<PartyId> customersNamed(String idOrAccountName);

    /** Whether that is the party's account name, whoever else has it. */
    boolean isCalled(PartyId party, String accountName);
}
