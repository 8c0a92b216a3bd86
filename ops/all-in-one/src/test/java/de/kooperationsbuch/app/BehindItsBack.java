package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.app.local.RunningPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A short book, and somebody who owns its database and has put the guards of the tables out of the way. */
final class BehindItsBack implements AutoCloseable {
    static final String NO_LIMIT = "--kooperationsbuch.limits.exports-per-account-a-minute=60000";
    static final String COOPERATION = "cooperation=quellstadt-bund";
    private static final List<String> GUARDED =
            List.of("events", "leaves", "tiles", "checkpoints", "transparency_log", "subject_secrets");
    private final Path data;
    private RunningBook book;

    BehindItsBack(Path data) throws Exception {
        this.data = data;
        book = RunningBook.on(data, NO_LIMIT);
        for (String table : GUARDED) change("ALTER TABLE " + table + " DISABLE TRIGGER USER");
    }

    RunningBook book() {
        return book;
    }

    /** Eight events: five of the cooperation at 3 to 6 and 8, and those of its two sides. */
    void tell() throws Exception {
        tell("OrganisationRegistered", "stadt", "organisation", "quellstadt", "'kind':'KOMMUNE','name':'Quellstadt'");
        tell("OrganisationRegistered", "bund", "organisation", "bund", "'kind':'VERBUND','name':'Bund'");
        tell(
                "CooperationOpened",
                "opened",
                "cooperation",
                "quellstadt-bund",
                "'kommune':'quellstadt','verbund':'bund'");
        for (String title : List.of("Eins", "Zwei", "Drei")) conference(title);
        tell("AwardReceived", "award", "organisation", "bund", "'title':'Preis'");
        logged("8");
        conference("Vier");
        logged("9");
        assertThat(state("position")).isEqualTo("8");
    }

    /** Waits until the log has so many leaves, and has signed them. */
    private void logged(String size) throws Exception {
        while (!state("size").equals(size)) Thread.sleep(20);
    }

    private String state(String member) throws Exception {
        return book.answer(FrontDesk.ADMIN, "/api/operations/log").get(member).asString();
    }

    HttpResponse<String> conference(String title) throws Exception {
        return tell(
                "DialogConferenceHeld",
                "konferenz-" + title.toLowerCase(java.util.Locale.ROOT),
                "cooperation",
                "quellstadt-bund",
                "'title':'" + title + "'");
    }

    private HttpResponse<String> tell(String step, String id, String kind, String subject, String data)
            throws Exception {
        String by = subject.equals("quellstadt") ? subject : "bund";
        HttpResponse<String> recorded =
                book.record("{'step':'%s','stepId':'%s','%s':'%s','by':'%s','effectiveOn':'2026-01','data':{%s}}"
                        .formatted(step, id, kind, subject, by, data)
                        .replace('\'', '"'));
        if (recorded.statusCode() == 201) book.seen(recorded);
        return recorded;
    }

    /** Statements in one transaction, as the owner of the tables. */
    void change(String... statements) throws IOException, SQLException {
        RunningPostgres running = RunningPostgres.in(data);
        try (Connection owner = DriverManager.getConnection(running.url(), running.owner(), running.ownerPassword());
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (String sql : statements) statement.execute(sql);
            owner.commit();
        }
    }

    /** Another process opens the same book. */
    void reopen() {
        book.close();
        book = RunningBook.on(data, NO_LIMIT);
    }

    int readiness() throws Exception {
        return book.askAs(null, "/actuator/health/readiness").statusCode();
    }

    /** Asks until the readiness is as expected; a log that has met a break looks at it within moments. */
    void becomesUnready() throws Exception {
        for (int i = 0; i < 100 && readiness() == 200; i++) Thread.sleep(50);
        assertThat(readiness()).isEqualTo(503);
    }

    @Override
    public void close() {
        book.close();
    }
}
