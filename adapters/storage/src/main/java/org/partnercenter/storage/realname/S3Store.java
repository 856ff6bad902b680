package org.partnercenter.storage.realname;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.realname.attachment.ObjectStore;
import org.partnercenter.domain.realname.InspectedFile;
import org.partnercenter.domain.realname.UploadSetting;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Buckets wherever S3 is spoken: partners make them, and let the house's key read what is below {@code download/}. Four plain operations
 * are all that is needed, so they are spoken here, without anybody's client.
 */
public final class S3Store implements ObjectStore {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final byte[] NOTHING = new byte[0];
    private static final int FOUND = 200;
    private static final int MISSING = 404;
    private static final int FAMILY = 100;
    private static final String UNRESERVED = "-._~/";

    /**
     * Where it is, and who asks.
     *
     * @param endpoint  such as {@code https://obs.cn-north-4.myhuaweicloud.com}, without a path
     * @param pathStyle whether buckets are the first part of the path, and not of the host
     */
    public record Access(URI endpoint, String region, String key, Secret secret, boolean pathStyle) {
    }

    private final Access access;
    private final S3Signature signature;
    private final Clocks clocks;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    public S3Store(Access access, Clocks clocks) {
        this.access = access;
        this.signature = new S3Signature(access);
        this.clocks = clocks;
    }

    /** Buckets are the partners': they are there, or not. */
    @Override
    public boolean prepare(String bucket) {
        return isReachable(bucket);
    }

    @Override
    public boolean isReachable(String bucket) {
        if (!UploadSetting.isBucket(bucket)) {
            return false;
        }
        try {
            var answer = send("HEAD", bucket, "", NOTHING);
            answer.body().close();
            return answer.statusCode() == FOUND;
        } catch (IOException away) {
            return false;
        }
    }

    @Override
    public Optional<Opened> open(String bucket, String path) throws IOException {
        if (!isPlace(bucket, path)) {
            return Optional.empty();
        }
        var answer = send("GET", bucket, path, NOTHING);
        if (answer.statusCode() == FOUND) {
            return Optional.of(new Opened(answer.headers().firstValueAsLong("content-length").orElse(0), answer.body()));
        }
        answer.body().close();
        if (answer.statusCode() == MISSING) {
            return Optional.empty();
        }
        throw new IOException("the object store answered " + answer.statusCode());
    }

    @Override
    public void put(String bucket, String path, InputStream content, long size) throws IOException {
        var bytes = content.readNBytes(Math.toIntExact(size) + 1);
        if (!isPlace(bucket, path) || bytes.length != size) {
            throw new IOException("no place for such a path, or the content is not as long as was said");
        }
        finish(send("PUT", bucket, path, bytes), false);
    }

    @Override
    public void remove(String bucket, String path) throws IOException {
        if (isPlace(bucket, path)) {
            finish(send("DELETE", bucket, path, NOTHING), true);
        }
    }

    private static boolean isPlace(String bucket, String path) {
        return UploadSetting.isBucket(bucket) && InspectedFile.isPath(path);
    }

    private static void finish(HttpResponse<InputStream> answer, boolean missingIsFine) throws IOException {
        answer.body().close();
        if (answer.statusCode() / FAMILY != FOUND / FAMILY && !(missingIsFine && answer.statusCode() == MISSING)) {
            throw new IOException("the object store answered " + answer.statusCode());
        }
    }

    private HttpResponse<InputStream> send(String method, String bucket, String path, byte[] body) throws IOException {
        var target = target(bucket, path.isEmpty() ? "" : "download/" + path);
        var request = HttpRequest.newBuilder(target).timeout(ANSWER)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        signature.headers(method, target, Map.of(), body, clocks.real()).forEach(request::setHeader);
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the object store was asked", stop);
        }
    }

    private URI target(String bucket, String object) {
        var end = access.endpoint();
        return URI.create(access.pathStyle() ? end.getScheme() + "://" + end.getRawAuthority() + "/" + bucket + "/" + escaped(object)
                : end.getScheme() + "://" + bucket + "." + end.getRawAuthority() + "/" + escaped(object));
    }

    private static String escaped(String object) {
        var text = new StringBuilder();
        for (byte each : object.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 255);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            text.append(plain ? String.valueOf(c) : "%" + Character.toUpperCase(Character.forDigit(c >> 4, 16))
                    + Character.toUpperCase(Character.forDigit(c & 15, 16)));
        }
        return text.toString();
    }
}
