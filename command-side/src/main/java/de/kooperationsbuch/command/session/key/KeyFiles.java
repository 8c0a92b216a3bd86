package de.kooperationsbuch.command.session.key;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import de.kooperationsbuch.kernel.access.KeyDirectory;
import de.kooperationsbuch.kernel.access.KeyNames;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PrivateJwk;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.interfaces.EdECPrivateKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Key pairs as files: whole or not at all, the private ones for their owner only. The public one comes first and goes last. */
class KeyFiles {
    private static final String PRIVATE = ".jwk";
    private static final FileAttribute<Set<PosixFilePermission>> OWN_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private final Path directory;

    KeyFiles(Path directory) throws IOException {
        this.directory = directory;
        if (Files.notExists(directory)) Files.createDirectories(directory, OWN_DIRECTORY);
    }

    boolean isWritable() {
        return Files.isWritable(directory);
    }

    /** Oldest first. */
    List<SigningKey> read() throws IOException {
        List<SigningKey> keys = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + PRIVATE)) {
            for (Path file : files) if (!isPublic(file)) read(file).ifPresent(keys::add);
        }
        keys.sort(Comparator.comparing(SigningKey::id, KeyNames.OLDEST_FIRST));
        return List.copyOf(keys);
    }

    private Optional<SigningKey> read(Path file) throws IOException {
        try {
            PrivateJwk<?, ?, ?> key = parse(file);
            if (Files.notExists(publicFile(key.getId()))) publish(key);
            return Optional.of(new SigningKey(key.getId(), key.toKey()));
        } catch (NoSuchFileException takenAway) {
            return Optional.empty();
        }
    }

    private static PrivateJwk<?, ?, ?> parse(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (Jwks.parser().build().parse(Files.readString(file)) instanceof PrivateJwk<?, ?, ?> key
                && key.toKey() instanceof EdECPrivateKey ed
                && ed.getParams().getName().equals("Ed25519")
                && name.equals(key.getId() + PRIVATE)) return key;
        throw new IOException("not an Ed25519 private key of that name: " + name);
    }

    SigningKey make(Instant now) throws IOException {
        KeyPair pair = Jwks.CRV.Ed25519.keyPair().build();
        PrivateJwk<?, ?, ?> key = Jwks.builder()
                .octetKeyPair(pair)
                .id(KeyNames.fresh(now))
                .algorithm("EdDSA")
                .build();
        publish(key);
        write(privateFile(key.getId()), Jwks.UNSAFE_JSON(key), "rw-------");
        return new SigningKey(key.getId(), key.toKey());
    }

    private void publish(PrivateJwk<?, ?, ?> key) throws IOException {
        write(publicFile(key.getId()), Jwks.json(key.toPublicJwk()), "rw-r--r--");
    }

    private void write(Path file, String text, String permissions) throws IOException {
        Path fresh = Files.createTempFile(directory, ".", ".new");
        try {
            Files.writeString(fresh, text);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString(permissions));
            Files.move(fresh, file, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** The names of all public keys. */
    List<String> published() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + KeyDirectory.PUBLIC)) {
            List<String> ids = new ArrayList<>();
            for (Path file : files) ids.add(file.getFileName().toString().replace(KeyDirectory.PUBLIC, ""));
            return ids;
        }
    }

    boolean hasPrivate(String id) {
        return Files.exists(privateFile(id));
    }

    void remove(String id) throws IOException {
        Files.deleteIfExists(privateFile(id));
        Files.deleteIfExists(publicFile(id));
    }

    private static boolean isPublic(Path file) {
        return file.getFileName().toString().endsWith(KeyDirectory.PUBLIC);
    }

    private Path privateFile(String id) {
        return directory.resolve(id + PRIVATE);
    }

    private Path publicFile(String id) {
        return directory.resolve(id + KeyDirectory.PUBLIC);
    }
}
