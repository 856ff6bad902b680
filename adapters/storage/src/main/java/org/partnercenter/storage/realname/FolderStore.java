package org.partnercenter.storage.realname;

import org.partnercenter.application.realname.attachment.ObjectStore;
import org.partnercenter.domain.realname.InspectedFile;
import org.partnercenter.domain.realname.UploadSetting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Buckets as folders below one folder of the house's own: {@code <bucket>/download/<path>}. Nothing leads out of it, links are not followed. */
public final class FolderStore implements ObjectStore {

    private static final String DOWNLOAD = "download";

    private final Path root;

    /** @param root made when the first bucket is */
    public FolderStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** A folder is the house's own: it is made. */
    @Override
    public boolean prepare(String bucket) {
        if (!UploadSetting.isBucket(bucket)) {
            return false;
        }
        try {
            Files.createDirectories(root.resolve(bucket).resolve(DOWNLOAD));
            return isReachable(bucket);
        } catch (IOException full) {
            return false;
        }
    }

    @Override
    public boolean isReachable(String bucket) {
        return UploadSetting.isBucket(bucket) && Files.isDirectory(download(bucket), LinkOption.NOFOLLOW_LINKS)
                && Files.isReadable(download(bucket));
    }

    private Path download(String bucket) {
        return root.resolve(bucket).resolve(DOWNLOAD);
    }

    @Override
    public Optional<Opened> open(String bucket, String path) throws IOException {
        var place = place(bucket, path);
        if (place.isEmpty() || !isAsNamed(place.get())) {
            return Optional.empty();
        }
        try {
            var content = Files.newInputStream(place.get(), LinkOption.NOFOLLOW_LINKS);
            return Optional.of(new Opened(Files.size(place.get()), content));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private Optional<Path> place(String bucket, String path) {
        if (!UploadSetting.isBucket(bucket) || !InspectedFile.isPath(path)) {
            return Optional.empty();
        }
        try {
            var place = download(bucket).resolve(path).normalize();
            return Optional.of(place).filter(inside -> inside.startsWith(download(bucket)) && !inside.equals(download(bucket)));
        } catch (InvalidPathException unmappable) {
            // The file system's names cannot say it, so there is no such file.
            return Optional.empty();
        }
    }

    /** No link on the way, and upper and lower case as they are, whatever the file system makes of them. */
    private boolean isAsNamed(Path place) throws IOException {
        try {
            return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                    && place.toRealPath().toString().equals(root.toRealPath().resolve(root.relativize(place)).toString());
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @Override
    public void put(String bucket, String path, InputStream content, long size) throws IOException {
        var place = place(bucket, path).orElseThrow(() -> new IOException("no place for such a path"));
        if (!isReachable(bucket)) {
            throw new IOException("there is no such bucket");
        }
        Files.createDirectories(place.getParent());
        if (!isWithin(place.getParent())) {
            throw new IOException("a link leads out of the bucket");
        }
        var arriving = Files.createTempFile(root.resolve(bucket), "arriving-", ".part");
        try {
            try (var out = Files.newOutputStream(arriving, StandardOpenOption.TRUNCATE_EXISTING)) {
                if (content.transferTo(out) != size) {
                    throw new IOException("the content is not as long as was said");
                }
            }
            Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    private boolean isWithin(Path folder) throws IOException {
        return folder.toRealPath().equals(root.toRealPath().resolve(root.relativize(folder)));
    }

    @Override
    public void remove(String bucket, String path) throws IOException {
        var place = place(bucket, path);
        if (place.isPresent() && isAsNamed(place.get())) {
            Files.deleteIfExists(place.get());
        }
    }
}
