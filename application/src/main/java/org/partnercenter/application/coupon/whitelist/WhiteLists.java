package org.partnercenter.application.coupon.whitelist;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.coupon.WhiteList;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The white lists, all versions of them. What is outside a scope does not exist. */
public interface WhiteLists {

    /** The lists in force of these partners, as far as these customers go; a partner without a version is missing. */
    Map<PartyId, WhiteList> among(Map<PartyId, Set<PartyId>> customers);

    /** The versions in force, after waiting for others who import lists of these partners, who wait until the running transaction ends. */
    Map<PartyId, WhiteListVersion> hold(Set<PartyId> partners);

    /** Stores a new version, which is in force from then on. */
    void add(WhiteListVersion version, List<PartyId> customers);

    /** The version of that number, or the one in force. */
    Optional<WhiteListVersion> find(Scope scope, PartyId partner, Optional<Integer> version);

    /** Newest first. A marker is the number of a version. */
    Page<WhiteListVersion> versions(Scope scope, PartyId partner, PageRequest page);

    /** Who is on a version, in the order of ids. A marker is the id of a customer. @param only this one, if it is on it */
    Page<PartyId> customers(Scope scope, WhiteListVersion of, Optional<PartyId> only, PageRequest page);
}
