package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Benefit applications as they are stored. */
public interface BenefitApplications {

    /** Those that exist; until the running transaction ends, nobody else who holds these comes by. */
    Map<ApplicationNo, BenefitApplication> hold(Set<ApplicationNo> numbers);

    /**
     * Those that hold these keys, without deleted ones. Until the running transaction ends, nobody else who asks for one of the keys comes
     * by, whether or not anybody holds it yet.
     */
    Map<ClaimKey, List<BenefitApplication>> holding(Set<ClaimKey> keys);

    /** The same, and holds nothing: for who only asks. */
    Map<ClaimKey, List<BenefitApplication>> look(Set<ClaimKey> keys);

    /** Stores each in place of what was known of it, with the keys it holds now. */
    void put(Map<BenefitApplication, Set<ClaimKey>> applications);

    /** A marker is a number; what waits longest comes first where the filter asks for what waits, else what began last. */
    Page<BenefitApplication> list(Scope scope, BenefitFilter filter, PageRequest page);

    Optional<BenefitApplication> find(Scope scope, ApplicationNo no);

    /** In one of these programmes and states, in the order of their numbers, behind one of them. */
    List<BenefitApplication> in(Set<String> programmes, Set<BenefitStatus> states, Optional<ApplicationNo> behind, int limit);

    /** The programmes in which these have handed something in that was not withdrawn since; who has none is missing. */
    Map<PartyId, Set<String>> programmesOf(Set<PartyId> partners);

    /** What ends by itself before that day, in the order of their numbers. */
    List<ApplicationNo> ended(LocalDate today, int limit);

    /** What is due on that day or before and was not told yet, in the order of their days; told once for each day. */
    List<BenefitApplication> toTell(LocalDate until, int limit);

    /** That these have been told of their days. */
    void told(Set<ApplicationNo> numbers);

    /** Adds what was said. */
    void say(List<BenefitComment> comments);

    /** What was said about one, oldest first. */
    List<BenefitComment> comments(Scope scope, ApplicationNo no);
}
