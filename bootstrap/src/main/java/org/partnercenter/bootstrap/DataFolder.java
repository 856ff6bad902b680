package org.partnercenter.bootstrap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The folder of one node, held exclusively as long as this object is open.
 *
 * <p>Only the holder may touch what is inside, an orphaned database server included.
 */
final class DataFolder implements AutoCloseable {
    static final String MASTER_KEY = "master.key";
    /** Bytes a disk must have left for the house to open. */
    static final long LEAST_SPACE = 200L << 20;
    private static final String LOCK = "lock";
    private static final int MASTER_KEY_BYTES = 32;
    // Closing a second channel on the file would give up the lock of the first, on most systems.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;
    private final byte[] masterKey;

    private DataFolder(Path path, FileChannel channel, byte[] masterKey) {
        this.path = path;
        this.channel = channel;
        this.masterKey = masterKey;
    }

    /**
     * Creates the folder if it is missing (readable by its owner only), and locks it.
     *
     * @param givenKey a master key in base64 that replaces the folder's own
     * @throws StartFailure when it is in use, cannot be written to, or has too little space
     */
    static DataFolder open(Path folder, Optional<Secret> givenKey) {
        return open(folder, path -> givenKey.map(secret -> Base64.getDecoder().decode(secret.reveal()))
                .orElseGet(() -> keyIn(path.resolve(MASTER_KEY))));
    }

    /** The same for who needs no key; none is made, and {@link #masterKey()} has none. */
    static DataFolder openWithoutKey(Path folder) {
        return open(folder, path -> new byte[0]);
    }

    /** Whether another process, or this one, has it open. */
    static boolean isHeld(Path folder) {
        Path file = folder.resolve(LOCK);
        if (!Files.exists(file)) {
            return false;
        }
        try {
            if (HELD.contains(folder.toRealPath())) {
                return true;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                return channel.tryLock() == null;
            }
        } catch (IOException e) {
            throw new StartFailure("the data folder " + folder + " cannot be used: " + reason(e), e);
        }
    }

    private static DataFolder open(Path folder, Function<Path, byte[]> keyOf) {
        try {
            if (!Files.isDirectory(folder)) {
                createPrivately(folder);
            }
            Path path = folder.toRealPath();
            FileChannel channel = lock(path);
            try {
                requireSpace(path);
                return new DataFolder(path, channel, keyOf.apply(path));
            } catch (IOException | RuntimeException e) {
                release(path, channel);
                throw e;
            }
        } catch (IOException e) {
            throw new StartFailure("the data folder " + folder + " cannot be used: " + reason(e), e);
        }
    }

    Path path() {
        return path;
    }

    /** The 32 bytes that secrets at rest are encrypted with. */
    byte[] masterKey() {
        return masterKey.clone();
    }

    /** Names the node that keeps its data here, from its first start on. */
    String node() {
        Path file = path.resolve("node.id");
        try {
            if (!Files.exists(file)) {
                PrivateFile.write(file, new TimeOrderedIds().next().getBytes(StandardCharsets.UTF_8));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartFailure("the file " + file + " cannot be read: " + reason(e), e);
        }
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(masterKey, (byte) 0);
        release(path, channel);
    }

    private static void createPrivately(Path folder) throws IOException {
        if (folder.getParent() != null) {
            Files.createDirectories(folder.getParent());
        }
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static FileChannel lock(Path path) throws IOException {
        if (!HELD.add(path)) {
            throw inUse(path, "");
        }
        Path file = path.resolve(LOCK);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(path, Files.readString(file).strip());
            }
            byte[] pid = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8);
            channel.truncate(0).write(ByteBuffer.wrap(pid), 0);
            return channel;
        } catch (IOException | RuntimeException e) {
            release(path, channel);
            throw e;
        }
    }

    private static void release(Path path, FileChannel channel) throws IOException {
        HELD.remove(path);
        if (channel != null) {
            channel.close();
        }
    }

    private static StartFailure inUse(Path path, String pid) {
        return new StartFailure("the data folder " + path + " is in use by another Partner Center"
                + (pid.isEmpty() ? "" : " (process " + pid + ")"));
    }

    private static void requireSpace(Path path) throws IOException {
        long space = Files.getFileStore(path).getUsableSpace();
        if (space < LEAST_SPACE) {
            throw new StartFailure("the disk of the data folder " + path + " has only " + (space >> 20) + " MB left; "
                    + (LEAST_SPACE >> 20) + " MB are needed");
        }
    }

    static byte[] keyIn(Path file) {
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length != MASTER_KEY_BYTES) {
                throw new StartFailure("the master key " + file + " is damaged: it must have " + MASTER_KEY_BYTES + " bytes");
            }
            return key;
        } catch (NoSuchFileException e) {
            return newKey(file);
        } catch (IOException e) {
            throw new StartFailure("the master key " + file + " cannot be read: " + reason(e), e);
        }
    }

    private static byte[] newKey(Path file) {
        byte[] key = new byte[MASTER_KEY_BYTES];
        new SecureRandom().nextBytes(key);
        PrivateFile.write(file, key);
        return key;
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
    }
}
