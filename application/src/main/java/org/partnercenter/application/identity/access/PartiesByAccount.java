package org.partnercenter.application.identity.access;

import org.partnercenter.domain.identity.Party;

import java.util.List;

/** Finds parties by what they call themselves when they sign in. */
@FunctionalInterface
public interface PartiesByAccount {

    /** The party of that id, or those of that account name; two at most, since two are too many. */
    List<Party> named(String idOrAccountName);
}
