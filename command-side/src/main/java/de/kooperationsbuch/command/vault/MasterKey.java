package de.kooperationsbuch.command.vault;

import de.kooperationsbuch.command.setting.UnusableSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Under which all other keys are stored. It lies in a file beside the database, never in it; the database knows only by what to recognise it. */
public final class MasterKey {
    public static final String NAME = "master.key";
    public static final String SETTING = "KOOPERATIONSBUCH_MASTER_KEY";
    private final byte[] key;

    private MasterKey(byte[] key) {
        this.key = key;
    }

    /**
     * The one that the book's keys are stored under; a new one if there are none yet.
     *
     * @throws UnusableSetting if it is missing, is no key, or is that of another book
     */
    static MasterKey of(Path file, boolean own, JdbcClient jdbc) throws IOException {
        Optional<byte[]> known = jdbc.sql("SELECT fingerprint FROM vault.master")
                .query(byte[].class)
                .optional();
        if (own && known.isEmpty() && Files.notExists(file)) make(file);
        if (Files.notExists(file))
            throw unusable(
                    "There is no master key at " + file
                            + ", but the texts and persons of this book are sealed under one.",
                    file);
        MasterKey master = new MasterKey(read(file));
        jdbc.sql("INSERT INTO vault.master (fingerprint) VALUES (?) ON CONFLICT DO NOTHING")
                .param(Box.commitment(master.key))
                .update();
        byte[] remembered = jdbc.sql("SELECT fingerprint FROM vault.master")
                .query(byte[].class)
                .single();
        if (!MessageDigest.isEqual(remembered, Box.commitment(master.key)))
            throw unusable("The master key at " + file + " is not that of this book.", file);
        return master;
    }

    /**
     * Whether what is stored under a key of this fingerprint can be used.
     *
     * @throws UnusableSetting if there is no master key in the file
     */
    public static boolean fits(Path file, byte[] fingerprint) throws IOException {
        if (Files.notExists(file)) throw unusable("There is no master key at " + file + ".", file);
        return MessageDigest.isEqual(fingerprint, Box.commitment(read(file)));
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                ".",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(fresh, Base64.getEncoder().encodeToString(Box.freshKey()) + "\n");
            OnDisk.force(fresh);
            Files.createLink(file, fresh);
        } catch (java.nio.file.FileAlreadyExistsException another) {
            return;
        } finally {
            Files.deleteIfExists(fresh);
        }
        OnDisk.force(file.toAbsolutePath().getParent());
    }

    private static byte[] read(Path file) throws IOException {
        try {
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length == Box.KEY_BYTES) return key;
        } catch (IllegalArgumentException noBase64) {
            // said below
        }
        throw unusable("The file " + file + " holds no master key: 32 bytes in Base64.", file);
    }

    private static UnusableSetting unusable(String what, Path file) {
        return new UnusableSetting(
                what,
                "Put the master key of this book back to " + file
                        + ", or name the file where it lies in " + SETTING
                        + ". Without it nobody can read the texts and persons of the book"
                        + " again. If it is lost for good, empty the tables of the schema vault: then they read as erased.");
    }

    byte[] wrap(byte[] other, String name) {
        return Box.close(key, other, name);
    }

    byte[] unwrap(byte[] wrapped, String name) {
        return Box.open(key, wrapped, name);
    }
}
