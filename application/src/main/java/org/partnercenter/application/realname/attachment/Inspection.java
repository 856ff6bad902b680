package org.partnercenter.application.realname.attachment;

import org.partnercenter.domain.realname.FileType;
import org.partnercenter.domain.realname.InspectedFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Looks at files before a command, outside of any transaction: whether they are there, how large, what they hold. */
public final class Inspection {

    private static final int BLOCK = 1 << 16;

    private final ObjectStore store;

    Inspection(ObjectStore store) {
        this.store = store;
    }

    /** What was found of several files; empty if the bucket could not be read. */
    public Optional<List<InspectedFile>> of(String bucket, List<String> paths) {
        if (!store.isReachable(bucket)) {
            return Optional.empty();
        }
        try {
            var files = new ArrayList<InspectedFile>();
            for (var path : paths) {
                files.add(new InspectedFile(path, InspectedFile.isPath(path) ? find(bucket, path) : Optional.empty()));
            }
            return Optional.of(List.copyOf(files));
        } catch (IOException away) {
            return Optional.empty();
        }
    }

    /** What is at a place now; empty if nothing is, or the store cannot be asked. */
    public Optional<InspectedFile.Found> now(String bucket, String path) {
        return of(bucket, List.of(path)).flatMap(files -> files.get(0).found());
    }

    /** What a content that is at hand holds. */
    static InspectedFile.Found of(byte[] content) {
        try {
            return read(new ByteArrayInputStream(content));
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory", impossible);
        }
    }

    private Optional<InspectedFile.Found> find(String bucket, String path) throws IOException {
        var opened = store.open(bucket, path);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (var file = opened.get()) {
            return Optional.of(file.size() > InspectedFile.MAX_SIZE ? new InspectedFile.Found(file.size(), Optional.empty(), "")
                    : read(file.content()));
        }
    }

    /** The store's word on the size is not taken: no more is read than may be there, whatever it said. */
    private static InspectedFile.Found read(InputStream content) throws IOException {
        var head = content.readNBytes(FileType.HEAD);
        var digest = sha256();
        digest.update(head);
        long size = head.length;
        var block = new byte[BLOCK];
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
            size += read;
            if (size > InspectedFile.MAX_SIZE) {
                return new InspectedFile.Found(size, Optional.empty(), "");
            }
            digest.update(block, 0, read);
        }
        return new InspectedFile.Found(size, FileType.ofContent(head), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
