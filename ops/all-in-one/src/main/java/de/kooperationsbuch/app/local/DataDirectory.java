package de.kooperationsbuch.app.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** Where the book lives on disk, used by one process at a time, and what lies in it closed to other users of the machine. */
public final class DataDirectory implements AutoCloseable {
    private static final FileAttribute<Set<PosixFilePermission>> OWN_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWN_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private final Path root;
    private final FileChannel channel;

    /** @throws UnusableDataDirectory if it cannot be written, or another process uses it */
    public DataDirectory(Path root) {
        try {
            this.root = Files.createDirectories(root, OWN_DIRECTORY).toRealPath();
            channel =
                    FileChannel.open(this.root.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw UnusableDataDirectory.notWritable(root, e);
        }
        if (!lock()) throw UnusableDataDirectory.inUse(root);
    }

    private boolean lock() {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) channel.close();
            return lock != null;
        } catch (IOException e) {
            throw UnusableDataDirectory.notWritable(root, e);
        }
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** A directory below that only the owner may enter. */
    Path own(String name) throws IOException {
        Path directory = Files.createDirectories(root.resolve(name), OWN_DIRECTORY);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        return directory;
    }

    /** A password made once and kept readable for its owner only. */
    String secret(String name) throws IOException {
        Path file = own("secrets").resolve(name);
        if (Files.notExists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Path fresh = file.resolveSibling(name + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, OWN_FILE);
            Files.writeString(fresh, HexFormat.of().formatHex(random));
            Files.move(fresh, file);
        }
        return Files.readString(file).strip();
    }

    Path secretFile(String name) {
        return root.resolve("secrets").resolve(name);
    }

    /** Removes directories below with everything in them. */
    public void remove(String... names) throws IOException {
        for (String name : names) if (Files.exists(root.resolve(name))) Abandoned.remove(root.resolve(name));
    }

    /** Releases the lock with the channel. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
