package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;

/** News: something a partner is to know about its programmes and paths. @param what which of the notices @param facts ids, codes and times */
public record ProgrammeNotice(String what, PartyId to, Map<String, String> facts) {

    public ProgrammeNotice {
        facts = Map.copyOf(facts);
    }
}
