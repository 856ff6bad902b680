package org.partnercenter.bootstrap;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs, which refuses to run as root.
 *
 * <p>A normal user runs it directly. Root runs it in a user namespace of its own, where it is nobody; where there are no
 * user namespaces, as another user of the system, to whom the cluster then belongs for good.
 */
final class ServerAccount {
    private static final List<String> USERS = List.of("postgres", "nobody");

    private final List<String> prefix;
    private final Optional<String> user;

    private ServerAccount(List<String> prefix, Optional<String> user) {
        this.prefix = prefix;
        this.user = user;
    }

    /**
     * Chooses the account; what a cluster belongs to already, it keeps.
     *
     * @param cluster the database files, which may not be there yet
     * @param postgres the programme that must be able to run
     */
    static ServerAccount choose(Path dataFolder, Path cluster, Path postgres) throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return new ServerAccount(List.of(), Optional.empty());
        }
        Optional<String> owner = Files.exists(cluster) ? otherThanRoot(cluster) : Optional.empty();
        List<String> namespace = List.of("unshare", "-U");
        if (owner.isEmpty() && ServerCommand.run(namespace, postgres, "--version").succeeded()) {
            return new ServerAccount(namespace, Optional.empty());
        }
        letOthersThrough(dataFolder);
        String failure = "";
        for (String user : owner.map(List::of).orElse(USERS)) {
            for (List<String> prefix : switches(user)) {
                ServerCommand.Outcome outcome = ServerCommand.run(prefix, postgres, "--version");
                if (outcome.succeeded()) {
                    return new ServerAccount(prefix, Optional.of(user));
                }
                failure = outcome.lastLine();
            }
        }
        throw new StartFailure("the embedded PostgreSQL cannot run as root here: no user namespaces, and no other user can"
                + " run " + postgres + " (" + failure + "); start as a normal user, or name a server with "
                + ReadSettings.DATABASE_URL);
    }

    ServerCommand.Outcome run(Object... command) {
        return ServerCommand.run(prefix, command);
    }

    /** Hands the path and all that is in it to the account. */
    void give(Path path) throws IOException {
        if (user.isEmpty()) {
            return;
        }
        UserPrincipal owner = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user.get());
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.toList()) {
                Files.setOwner(file, owner);
            }
        }
    }

    private static Optional<String> otherThanRoot(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid") == 0
                ? Optional.empty()
                : Optional.of(Files.getOwner(path).getName());
    }

    private static List<List<String>> switches(String user) {
        ServerCommand.Outcome group = ServerCommand.run(List.of(), "id", "-g", user);
        if (!group.succeeded()) {
            return List.of(List.of("runuser", "-u", user, "--"));
        }
        return List.of(
                List.of("setpriv", "--reuid", user, "--regid", group.lastLine(), "--clear-groups", "--"),
                List.of("runuser", "-u", user, "--"));
    }

    private static void letOthersThrough(Path folder) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
        if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(folder, permissions);
        }
    }
}
