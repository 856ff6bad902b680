package org.partnercenter.persistence.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.GainedLabel;
import org.partnercenter.domain.programme.Membership;
import org.partnercenter.domain.programme.MembershipStatus;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.PathStage;
import org.partnercenter.domain.programme.PathStanding;
import org.partnercenter.domain.programme.PathStatus;
import org.partnercenter.domain.programme.Programme;
import org.partnercenter.persistence.db.tables.records.DevelopmentPathRecord;
import org.partnercenter.persistence.db.tables.records.GainedLabelRecord;
import org.partnercenter.persistence.db.tables.records.NetworkPartnerRecord;
import org.partnercenter.persistence.db.tables.records.ProgrammeMembershipRecord;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Standings put together from their rows, and taken apart. */
final class StandingRows {

    private final Map<String, Map<DevelopmentPath, PathStanding>> paths = new HashMap<>();
    private final Map<String, Map<Programme, Membership>> memberships = new HashMap<>();
    private final Map<String, Set<GainedLabel>> labels = new HashMap<>();

    void path(DevelopmentPathRecord row) {
        paths.computeIfAbsent(row.getPartnerId(), id -> new EnumMap<>(DevelopmentPath.class)).put(DevelopmentPath.valueOf(row.getPath()),
                new PathStanding(PathStatus.valueOf(row.getStatus()), row.getSince(), Optional.ofNullable(row.getHighest()).map(PathStage::valueOf),
                        Optional.ofNullable(row.getCompany()), Optional.ofNullable(row.getWords())));
    }

    void membership(ProgrammeMembershipRecord row) {
        memberships.computeIfAbsent(row.getPartnerId(), id -> new EnumMap<>(Programme.class)).put(Programme.valueOf(row.getProgramme()),
                new Membership(MembershipStatus.valueOf(row.getStatus()), row.getSince(), Optional.ofNullable(row.getJoinedAt()),
                        Optional.ofNullable(row.getLeftAt()), Optional.ofNullable(row.getValidUntil()), Optional.ofNullable(row.getAgreement()),
                        Optional.ofNullable(row.getWords())));
    }

    void label(GainedLabelRecord row) {
        labels.computeIfAbsent(row.getPartnerId(), id -> new HashSet<>()).add(new GainedLabel(row.getLabel(), row.getLevel(), row.getGainedOn()));
    }

    NetworkStanding standing(NetworkPartnerRecord row) {
        var id = row.getPartnerId();
        return new NetworkStanding(new PartyId(id), Optional.ofNullable(row.getJoinedAt()), paths.getOrDefault(id, Map.of()),
                memberships.getOrDefault(id, Map.of()), labels.getOrDefault(id, Set.of()));
    }

    static NetworkPartnerRecord partner(NetworkStanding of) {
        return new NetworkPartnerRecord(of.partner().value(), of.joinedAt().orElse(null));
    }

    static List<DevelopmentPathRecord> paths(NetworkStanding of) {
        return of.paths().entrySet().stream().map(each -> new DevelopmentPathRecord(of.partner().value(), each.getKey().name(),
                each.getValue().status().name(), each.getValue().since(), each.getValue().highest().map(PathStage::name).orElse(null),
                each.getValue().company().orElse(null), each.getValue().words().orElse(null))).toList();
    }

    static List<ProgrammeMembershipRecord> memberships(NetworkStanding of) {
        return of.memberships().entrySet().stream().map(each -> new ProgrammeMembershipRecord(of.partner().value(), each.getKey().name(),
                each.getValue().status().name(), each.getValue().since(), each.getValue().joinedAt().orElse(null),
                each.getValue().leftAt().orElse(null), each.getValue().validUntil().orElse(null), each.getValue().agreement().orElse(null),
                each.getValue().words().orElse(null))).toList();
    }

    static List<GainedLabelRecord> labels(NetworkStanding of) {
        return of.labels().stream().map(each -> new GainedLabelRecord(of.partner().value(), each.label(), (short) each.level(), each.on())).toList();
    }
}
