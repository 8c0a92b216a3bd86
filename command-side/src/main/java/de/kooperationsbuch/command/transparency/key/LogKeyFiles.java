package de.kooperationsbuch.command.transparency.key;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.SYNC;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Private keys as files in PKCS#8, named by their key ids: whole or not at all, and for their owner only. */
public final class LogKeyFiles {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final int LINE = 64;
    private final Path directory;

    public LogKeyFiles(Path directory) throws IOException {
        this.directory = directory;
        if (Files.notExists(directory))
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    Path file(VerifierKey key) {
        return directory.resolve(key.hexId() + ".pem");
    }

    Path file(String verifier) {
        return file(VerifierKey.parse(verifier));
    }

    Path directory() {
        return directory;
    }

    boolean isWritable() {
        return Files.isWritable(directory);
    }

    /**
     * Nothing if the file is missing.
     *
     * @throws IOException if it holds something else than the private part of this key
     */
    Optional<LogSigner> read(VerifierKey key) throws IOException {
        Path file = file(key);
        if (Files.notExists(file)) return Optional.empty();
        try {
            String base64 = Files.readString(file).replace(BEGIN, "").replace(END, "");
            PrivateKey privateKey = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64)));
            LogSigner signer = new LogSigner(key, privateKey);
            if (signer.isWhole()) return Optional.of(signer);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IOException("not an Ed25519 private key: " + file, unreadable);
        }
        throw new IOException("not the private key of " + key + ": " + file);
    }

    /** As {@link #read}, by what the database has of the key. */
    Optional<LogSigner> find(String verifier) {
        try {
            return read(VerifierKey.parse(verifier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LogSigner make(String name) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            LogSigner made = new LogSigner(VerifierKey.of(name, pair.getPublic()), pair.getPrivate());
            write(file(made.verifier()), pem(pair.getPrivate()));
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    private static String pem(PrivateKey key) {
        String base64 = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return BEGIN + "\n" + base64 + "\n" + END + "\n";
    }

    private void write(Path file, String text) throws IOException {
        Path fresh = Files.createTempFile(directory, ".", ".new");
        try {
            Files.writeString(fresh, text, SYNC);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            Files.move(fresh, file, ATOMIC_MOVE);
            settle();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** The name of the file, too, outlives a loss of power. */
    private void settle() throws IOException {
        try (FileChannel names = FileChannel.open(directory, READ)) {
            names.force(true);
        }
    }
}
