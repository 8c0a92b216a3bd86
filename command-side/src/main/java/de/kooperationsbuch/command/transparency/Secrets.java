package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.kernel.transparency.SubjectSecret;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** The secrets of subjects, made when a leaf first needs one. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final JdbcClient jdbc;

    Secrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all subjects that events from one position through another are about; those that had none have one afterwards. */
    Map<String, SubjectSecret> of(long from, long through) {
        Map<String, byte[]> known = new HashMap<>();
        jdbc.sql("""
                        SELECT subject, secret FROM (SELECT DISTINCT aggregate_identifier AS subject FROM events WHERE position BETWEEN ? AND ?) e
                        LEFT JOIN subject_secrets USING (subject)""").param(from).param(through).query(row -> {
            known.put(row.getString("subject"), row.getBytes("secret"));
        });
        List<String> missing = known.keySet().stream()
                .filter(subject -> known.get(subject) == null)
                .toList();
        for (String subject : missing) known.put(subject, random());
        store(missing, known);
        Map<String, SubjectSecret> secrets = new HashMap<>();
        known.forEach((subject, secret) -> secrets.put(subject, new SubjectSecret(secret)));
        return secrets;
    }

    private static byte[] random() {
        byte[] secret = new byte[SubjectSecret.BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    private void store(List<String> subjects, Map<String, byte[]> secrets) {
        if (subjects.isEmpty()) return;
        byte[][] values = subjects.stream().map(secrets::get).toArray(byte[][]::new);
        jdbc.sql("INSERT INTO subject_secrets (subject, secret) SELECT * FROM unnest(?, ?)")
                .param(new SqlArrayValue("text", subjects.toArray()))
                .param(new SqlArrayValue("bytea", (Object[]) values))
                .update();
    }

    Optional<SubjectSecret> of(String subject) {
        return jdbc.sql("SELECT secret FROM subject_secrets WHERE subject = ?")
                .param(subject)
                .query((row, index) -> new SubjectSecret(row.getBytes(1)))
                .optional();
    }
}
