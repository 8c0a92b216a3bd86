package de.kooperationsbuch.app.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Where the book lives on disk, used by one process at a time. */
public final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    /** @throws IllegalStateException if another process uses the directory */
    public DataDirectory(Path root) {
        try {
            this.root = Files.createDirectories(root).toRealPath();
            channel =
                    FileChannel.open(this.root.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the data directory " + root, e);
        }
        if (lock == null)
            throw new IllegalStateException("another process uses the data directory " + root
                    + "; stop it, or name another one in KOOPERATIONSBUCH_DATA");
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** A password made once and kept readable for its owner only. */
    String secret(String name) throws IOException {
        Path file = Files.createDirectories(root.resolve("secrets")).resolve(name);
        if (Files.notExists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Path fresh = root.resolve("secrets").resolve(name + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, HexFormat.of().formatHex(random));
            Files.move(fresh, file);
        }
        return Files.readString(file).strip();
    }

    Path secretFile(String name) {
        return root.resolve("secrets").resolve(name);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
