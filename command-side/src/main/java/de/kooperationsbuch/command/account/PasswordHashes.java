package de.kooperationsbuch.command.account;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id. It is meant to be costly, therefore no more of it at once than there are processors; who waits too long is asked to come again. */
@Component
class PasswordHashes {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int ROUNDS = 2;
    private static final long PATIENCE_SECONDS = 2;

    private final Argon2PasswordEncoder argon =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, ROUNDS);
    private final Semaphore room;
    private final String nobodys = noPasswordsHash();

    PasswordHashes() {
        this(new Semaphore(Runtime.getRuntime().availableProcessors(), true));
    }

    PasswordHashes(Semaphore room) {
        this.room = room;
    }

    /** @param judgement that is costly too, and refuses a password that is not to be hashed */
    String hash(String password, Runnable judgement) {
        return inTurn(() -> {
            judgement.run();
            return argon.encode(PasswordPolicy.normalised(password));
        });
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> argon.matches(PasswordPolicy.normalised(password), hash));
    }

    /** A hash that no password has, to be checked where there is none. */
    String nobodys() {
        return nobodys;
    }

    private static String noPasswordsHash() {
        return "$argon2id$v=19$m=" + KIBIBYTES + ",t=" + ROUNDS + ",p=" + LANES + "$" + random(SALT_BYTES) + "$"
                + random(HASH_BYTES);
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!hasRoom()) throw new Refusal(ProblemType.TRY_LATER, "passwords-busy");
        try {
            return work.get();
        } finally {
            room.release();
        }
    }

    private boolean hasRoom() {
        try {
            return room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
