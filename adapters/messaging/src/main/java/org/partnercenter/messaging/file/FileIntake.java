package org.partnercenter.messaging.file;

import org.partnercenter.application.file.DroppedFile;
import org.partnercenter.application.file.FileModule;
import org.partnercenter.application.file.FileTakenOver;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.file.FileId;
import org.partnercenter.domain.file.FileRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.messaging.kernel.Bodies;
import org.partnercenter.messaging.kernel.FindCaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Takes in what is dropped. Each look finds the files that lie still, claims them for all nodes, and sets free hands of this node to
 * work on what is claimed: new files, and those a node that died has left behind.
 */
public final class FileIntake implements Chore, AutoCloseable {

    /**
     * Settings of the intake.
     *
     * @param root    the folder of {@code inbox}, {@code done} and {@code failed}
     * @param node    this node, by a name that outlives its restarts
     * @param zone    the zone of days and times without one
     * @param chunk   rows in one transaction, 1 to 1 000
     * @param workers files at a time
     * @param still   how long a file has to lie unchanged until it is taken for complete; zero takes it at the first look
     */
    public record Setup(Path root, String node, ZoneId zone, int chunk, int workers, Duration still) {
    }

    /** What the intake hands commands to, and asks. */
    public record Surroundings(FileModule module, Gateway gateway, Bodies bodies, FindCaller callers, Clocks clocks, Ids ids) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);
    private static final Duration HELD = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int CLAIMS = 200;
    private static final int SECONDS_TO_STOP = 15;

    private final Setup setup;
    private final Surroundings around;
    private final Folders folders;
    private final Inbox inbox;
    private final FileWork work;
    private final ExecutorService hands;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Set<FileId> busy = ConcurrentHashMap.newKeySet();
    private final Map<FileId, Integer> failures = new ConcurrentHashMap<>();

    public FileIntake(Setup setup, Surroundings around) {
        this.setup = setup;
        this.around = around;
        this.folders = new Folders(setup.root());
        this.inbox = new Inbox(folders, setup.still());
        this.work = new FileWork(around.module(), folders, around.callers(), around.clocks(), new FileApply.Tools(
                around.gateway(), around.bodies(), around.module().files(), setup.node(), setup.zone(), setup.chunk(),
                stopping::get));
        this.hands = Executors.newFixedThreadPool(setup.workers(), Thread.ofPlatform().name("file-", 1).factory());
    }

    @Override
    public String name() {
        return "file-intake";
    }

    @Override
    public boolean doPortion() {
        if (stopping.get()) {
            return false;
        }
        try {
            folders.create();
            claim(inbox.look(around.clocks().real()));
        } catch (IOException broken) {
            throw new UncheckedIOException("the inbox cannot be looked at", broken);
        }
        if (!busy.isEmpty()) {
            around.module().files().hold(setup.node(), busy, around.clocks().real().plus(HELD));
        }
        handOut();
        return false;
    }

    private void claim(List<Inbox.Settled> settled) {
        if (settled.isEmpty()) {
            return;
        }
        var now = around.clocks().real();
        var wanted = new LinkedHashMap<DroppedFile, Path>();
        var viewers = new HashMap<String, Viewers>();
        settled.stream().limit(CLAIMS).forEach(found -> wanted.put(claimed(found,
                viewers.computeIfAbsent(found.place().folder(), this::viewers), now), found.path()));
        var claimed = around.module().files().claim(setup.node(), List.copyOf(wanted.keySet()), now.plus(HELD));
        for (var file : wanted.entrySet()) {
            if (claimed.contains(file.getKey().id())) {
                take(file.getValue(), file.getKey().id());
            }
        }
    }

    /** Here, where its name is known as it is, and not only as text. What fails now is tried again by the one who works on it. */
    private void take(Path dropped, FileId file) {
        try {
            Folders.moveIfThere(dropped, folders.working(file));
        } catch (IOException broken) {
            LOG.warn("file {} cannot be taken out of the inbox now: {}", file, broken.toString());
        }
    }

    private Viewers viewers(String folder) {
        return PartyId.isValid(folder)
                ? around.callers().of(new PartyId(folder)).map(Viewers::ofCaller).orElse(Viewers.none()) : Viewers.none();
    }

    private DroppedFile claimed(Inbox.Settled found, Viewers viewers, Instant now) {
        var faults = found.isText() ? List.<Refusal>of() : List.of(FileRefusal.FILE_NAME_UNSAFE.refusal());
        return DroppedFile.claimed(new FileId(around.ids().next()), found.place(), viewers, found.size(), now, faults);
    }

    /** Also called when a hand becomes free, so that many small files do not wait for looks. */
    private synchronized void handOut() {
        int free = setup.workers() - busy.size();
        if (free <= 0) {
            return;
        }
        var now = around.clocks().real();
        for (var file : around.module().files().pickUp(setup.node(), busy, now, now.plus(HELD), free)) {
            busy.add(file.id());
            hands.execute(() -> {
                finish(file);
                handOutMore();
            });
        }
    }

    private void handOutMore() {
        try {
            if (!stopping.get()) {
                handOut();
            }
        } catch (RuntimeException away) {
            LOG.info("the next look will hand out files: {}", away.getMessage());
        }
    }

    private void finish(DroppedFile file) {
        try {
            work.finish(file);
            failures.remove(file.id());
            LOG.info("file {} ({}) is done with", file.id(), file.place().kind());
        } catch (Stopping stop) {
            LOG.info("file {} is left for later", file.id());
        } catch (FileTakenOver over) {
            LOG.warn(over.getMessage());
        } catch (IOException | RuntimeException broken) {
            later(file.id(), broken);
        } finally {
            busy.remove(file.id());
        }
    }

    /** The cause lies with us: the file waits, and others go on. */
    private void later(FileId file, Exception broken) {
        int times = failures.merge(file, 1, Integer::sum);
        if (Integer.bitCount(times) == 1) {
            LOG.warn("file {} waits (attempt {}): {}", file, times, broken.toString());
        }
        LOG.debug("file {} waits", file, broken);
        var pause = Duration.ofSeconds(1L << Math.min(times - 1, 6));
        var until = around.clocks().real().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        try {
            around.module().files().letGo(setup.node(), file, until);
        } catch (RuntimeException away) {
            LOG.warn("file {} will be picked up again when its time is over: {}", file, away.getMessage());
        }
    }

    /** Lets chunks that are being applied end; what is left is picked up at the next start. */
    @Override
    public void close() {
        stopping.set(true);
        hands.shutdown();
        try {
            if (!hands.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.warn("files are still being worked on; they are picked up again after the next start");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
