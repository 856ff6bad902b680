package org.partnercenter.rest.file;

import org.partnercenter.application.coupon.CouponFiles;
import org.partnercenter.application.file.DroppedFile;
import org.partnercenter.application.file.FileModule;
import org.partnercenter.application.file.FileRow;
import org.partnercenter.application.file.InMemoryDroppedFiles;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.file.FileId;
import org.partnercenter.domain.file.FileStatus;
import org.partnercenter.domain.file.RowOutcome;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.rest.kernel.Edge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files of a distributor, of its reseller, of a provider and of nobody, behind the whole edge. */
final class FileEdges {

    static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    static final Caller DISTRIBUTOR = Caller.mainAccount(new PartyId("distributor"), PartyKind.DISTRIBUTOR);
    static final Caller PROVIDER = Caller.mainAccount(new PartyId("provider"), PartyKind.SOLUTION_PROVIDER);
    static final Caller RESELLER = Caller.reseller(new PartyId("reseller"), new PartyId("distributor"));
    static final Caller CUSTOMER = Caller.mainAccount(new PartyId("c1"), PartyKind.CUSTOMER);

    private static final Instant START = Instant.parse("2026-11-23T04:00:00Z");

    final InMemoryDroppedFiles files = new InMemoryDroppedFiles();
    private int dropped;

    /** A file whose rows came to this. */
    void drop(Caller owner, String id, String kind, String name, List<FileRow> rows) {
        var tally = new DroppedFile.Tally(count(rows, RowOutcome.GRANTED), count(rows, RowOutcome.REPLAYED),
                count(rows, RowOutcome.REFUSED));
        var received = received();
        files.put(new DroppedFile(new FileId(id), new DroppedFile.Place(owner.party().value(), kind, name),
                Viewers.ofCaller(owner), FileStatus.DONE, 4711, received, Language.ZH_CN,
                Optional.of(new DroppedFile.Checked("ab".repeat(32), rows.size())), tally, List.of(),
                Optional.of(received.plusSeconds(7))), rows);
    }

    /** A file whose check is not over. */
    void receive(Caller owner, String id, String name) {
        files.put(new DroppedFile(new FileId(id), new DroppedFile.Place(owner.party().value(), "coupon-issue", name),
                Viewers.ofCaller(owner), FileStatus.RECEIVED, 12, received(), Language.ZH_CN, Optional.empty(), DroppedFile.Tally.NONE,
                List.of(), Optional.empty()), List.of());
    }

    /** A file that was not taken. */
    void fail(Viewers viewers, String folder, String id, List<Refusal> faults) {
        var received = received();
        files.put(new DroppedFile(new FileId(id), new DroppedFile.Place(folder, "coupon-issue", "bad.csv"), viewers,
                FileStatus.FAILED, 12, received, Language.ZH_CN, Optional.empty(), DroppedFile.Tally.NONE, faults,
                Optional.of(received.plusSeconds(1))), List.of());
    }

    /** Each a minute after the one before. */
    private Instant received() {
        return START.plusSeconds(60L * dropped++);
    }

    private static int count(List<FileRow> rows, RowOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    static FileRow granted(int line, String reference, String coupon) {
        return new FileRow(line, Optional.of(reference), RowOutcome.GRANTED, Map.of("coupon_id", coupon), List.of());
    }

    static FileRow replayed(int line, String coupon) {
        return new FileRow(line, Optional.empty(), RowOutcome.REPLAYED, Map.of("coupon_id", coupon), List.of());
    }

    static FileRow refused(int line, String reference) {
        return FileRow.refused(line, Optional.of(reference), List.of(CouponRefusal.COUPON_NOT_FOUND.refusal("coupon_id", "a,b"),
                CouponRefusal.COUPON_HELD.refusal("coupon_id", "k").with("order_id", "o")));
    }

    Edge.Reply get(Caller caller, String target) {
        return call(caller, target).send();
    }

    Edge.Call call(Caller caller, String target) {
        var browse = new FileModule(files, CouponFiles.kinds(), Rulebook.texts()).browse();
        return new Edge(caller, new PartnerFilesResource(browse), new PlatformFilesResource(browse)).call("GET", target);
    }
}
