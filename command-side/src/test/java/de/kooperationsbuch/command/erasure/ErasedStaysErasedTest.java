package de.kooperationsbuch.command.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.setting.UnusableSetting;
import de.kooperationsbuch.command.vault.BookVault;
import de.kooperationsbuch.command.vault.Erasure;
import de.kooperationsbuch.command.vault.Erasures;
import de.kooperationsbuch.command.vault.ShredList;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.personal.ErasureReason;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happens to the database afterwards. */
class ErasedStaysErasedTest {
    private static final UUID ADMIN = UUID.fromString("0b0d4a7e-52b1-4c5f-9f66-3f2f3d6a7c11");
    private static final String TEXT = "Frau Quittenbaum";
    private final String url = Postgres.emptyBook();
    private CommandSide book = new CommandSide(url).withCast();
    private final SubjectId subject = recorded("paused");

    @AfterEach
    void close() {
        book.close();
    }

    private SubjectId recorded(String id) {
        return book.record(Draft.of("CooperationPaused", "{'reason':'" + TEXT + "'}")
                        .id(id))
                .subject();
    }

    private Erasure erase() {
        return book.part(Erasing.class).texts(subject, new StepId("paused"), ErasureReason.OBJECTION, ADMIN);
    }

    private void startAgain() {
        book.close();
        book = new CommandSide(url);
    }

    private String read() {
        return book.events().readEvents(subject.toString()).asStream().toList().stream()
                .map(event -> event.getPayload().toString())
                .filter(step -> step.contains("Paused"))
                .findFirst()
                .orElseThrow();
    }

    private JdbcClient owner() {
        return JdbcClient.create(Postgres.as(Postgres.OWNER, url));
    }

    @Test
    void a_text_is_read_after_a_start_as_before() {
        startAgain();
        assertThat(read()).contains(TEXT);
        erase();
        assertThat(read()).contains("[erased]").doesNotContain(TEXT);
    }

    @Test
    void erased_again_it_is_the_same_erasure() {
        Erasure first = erase();
        assertThat(erase()).isEqualTo(first);
        assertThat(owner().sql("SELECT count(*) FROM account_log WHERE action = 'TEXTS_ERASED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keys_that_come_back_with_an_older_copy_are_destroyed_again() {
        List<Map<String, Object>> keys =
                owner().sql("SELECT * FROM vault.text_keys").query().listOfRows();
        erase();
        book.close();
        owner().sql("DELETE FROM erasures").update();
        for (Map<String, Object> key : keys)
            owner().sql("INSERT INTO vault.text_keys VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                    .params(List.of(key.get("subject"), key.get("step_id"), key.get("wrapped")))
                    .update();
        book = new CommandSide(url);
        assertThat(read()).contains("[erased]");
        assertThat(owner().sql("SELECT count(*) FROM erasures")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(owner().sql("SELECT count(*) FROM vault.text_keys WHERE step_id = 'paused'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_erasure_that_got_as_far_as_the_list_is_completed_at_the_next_start() {
        book.part(ShredList.class)
                .add(Erasure.ofTexts(
                        subject.toString(), "paused", Instant.parse("2026-06-15T10:00:00Z"), ErasureReason.OTHER));
        startAgain();
        assertThat(read()).contains("[erased]");
        assertThat(owner().sql("SELECT count(*) FROM account_log WHERE action = 'TEXTS_ERASED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_line_of_the_list_that_was_not_finished_counts_for_nothing() throws Exception {
        erase();
        var list = Postgres.keys(url).resolve("erased.list");
        Files.writeString(list, Files.readString(list) + "TEXTS cooperation:zusammen");
        book.part(ShredList.class).add(Erasure.ofPerson(ADMIN.toString(), Instant.EPOCH, ErasureReason.OTHER));
        assertThat(book.part(ShredList.class).read())
                .extracting(Erasure::id)
                .containsExactly(subject + "/paused", ADMIN.toString());
    }

    @Test
    void a_step_that_comes_back_with_its_text_is_stored_without_it() {
        erase();
        var sealed = book.part(BookVault.class)
                .seal(
                        Draft.of("CooperationPaused", "{'reason':'" + TEXT + "'}")
                                .id("paused")
                                .posted()
                                .step(),
                        ("{\"step\":{\"subject\":\"" + subject + "\",\"stepId\":\"paused\"},\"reason\":\"" + TEXT
                                        + "\"}")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(sealed.textKey()).isNull();
        assertThat(new String(
                        book.part(BookVault.class).open(sealed.payload()), java.nio.charset.StandardCharsets.UTF_8))
                .contains("[erased]");
    }

    @Test
    void a_book_that_was_put_back_without_its_keys_starts_and_reads_as_erased() {
        book.close();
        owner().sql("DROP SCHEMA vault CASCADE").update();
        book = new CommandSide(url);
        assertThat(read()).contains("[erased]");
        ended("later");
    }

    @Test
    void a_person_whose_key_was_lost_is_named_again_and_the_older_steps_are_still_read() {
        contact("vorstand", "Vorstand", "");
        String person = contacts().replaceAll("(?s).*PersonId\\[value=([^]]+)].*|.*id=([-0-9a-f]{36}).*", "$1$2");
        book.close();
        owner().sql("DROP SCHEMA vault CASCADE").update();
        book = new CommandSide(url);
        contact("kasse", "Kasse", "'id':'" + person + "',");
        startAgain();
        assertThat(contacts()).contains("name=[erased]", "name=Ayşe");
    }

    private void contact(String id, String function, String person) {
        book.record(
                Draft.of("ContactAssigned", "{'function':'%s','person':{%s'name':'Ayşe'}}".formatted(function, person))
                        .by("vielfalt-musterstadt")
                        .id(id));
    }

    private String contacts() {
        return book.events().readEvents("organisation:vielfalt-musterstadt").asStream().toList().stream()
                .map(event -> event.getPayload().toString())
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    @Test
    void without_its_master_key_a_book_does_not_start() throws Exception {
        book.close();
        Files.delete(Postgres.keys(url).resolve("master.key"));
        assertThatThrownBy(() -> new CommandSide(url)).hasRootCauseInstanceOf(UnusableSetting.class);
        Files.writeString(
                Postgres.keys(url).resolve("master.key"),
                java.util.Base64.getEncoder().encodeToString(new byte[32]));
        assertThatThrownBy(() -> new CommandSide(url)).hasRootCauseInstanceOf(UnusableSetting.class);
    }

    @Test
    void another_process_takes_notice() {
        try (CommandSide other = new CommandSide(url)) {
            assertThat(other.events().readEvents(subject.toString()).asStream().toList())
                    .isNotEmpty();
            erase();
            other.part(BookVault.class).look();
            assertThat(other.events().readEvents(subject.toString()).asStream())
                    .noneMatch(event -> event.getPayload().toString().contains(TEXT));
        }
    }

    @Test
    void a_name_is_sealed_under_one_key_and_gone_with_it() {
        BookVault vault = book.part(BookVault.class);
        byte[] box = vault.seal(ADMIN.toString(), "Ayşe", "x").orElseThrow();
        assertThat(vault.open(ADMIN.toString(), box, "x")).contains("Ayşe");
        book.part(Erasing.class).person(ADMIN.toString(), ErasureReason.WITHDRAWN_CONSENT, ADMIN);
        assertThat(vault.open(ADMIN.toString(), box, "x")).isEmpty();
        assertThat(vault.seal(ADMIN.toString(), "Ayşe", "x")).isEmpty();
    }

    @Test
    void whoever_types_what_stands_for_an_erased_text_erases_nothing() {
        ended("typed", "[erased]");
        assertThatThrownBy(() -> ended("typed", "nein")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> book.record(
                        Draft.of("CooperationPaused", "{'reason':'[erased]'}").id("paused")))
                .isInstanceOf(Refusal.class);
        erase();
        recorded("paused");
    }

    @Test
    void nobody_is_given_a_key_while_somebody_erases() {
        BookVault vault = book.part(BookVault.class);
        new TransactionTemplate(book.part(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            book.part(Erasures.class).lock();
            assertThatThrownBy(() -> vault.seal(ADMIN.toString(), "Ayşe", "x")).isInstanceOf(Refusal.class);
        });
        assertThat(vault.seal(ADMIN.toString(), "Ayşe", "x")).isPresent();
    }

    @Test
    void a_key_that_was_made_all_the_same_is_destroyed_as_soon_as_the_erasure_is_noticed() {
        Erasure erasure = Erasure.ofPerson(ADMIN.toString(), Instant.EPOCH, ErasureReason.OTHER);
        book.part(BookVault.class).seal(ADMIN.toString(), "Ayşe", "x");
        book.part(Erasures.class).store(erasure);
        book.part(BookVault.class).look();
        assertThat(owner().sql("SELECT count(*) FROM vault.person_keys")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatever_an_account_is_called_it_is_erased() {
        UUID id = UUID.randomUUID();
        owner().sql(
                        "INSERT INTO accounts (id, name, roles, kommunen, password_hash) VALUES (?, 'geloescht-12345678', '{IMPORTER}', '{}', 'x')")
                .param(id)
                .update();
        book.part(Erasing.class).person(id.toString(), ErasureReason.OTHER, ADMIN);
        assertThat(left(id)).isZero();
        String name = name(id);
        owner().sql("UPDATE accounts SET password_hash = 'x', disabled = false WHERE id = ?")
                .param(id)
                .update();
        startAgain();
        assertThat(left(id)).isZero();
        String again = name(id);
        assertThat(again).isNotEqualTo(name);
        startAgain();
        assertThat(name(id)).isEqualTo(again);
    }

    private String name(UUID id) {
        return owner().sql("SELECT name FROM accounts WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private long left(UUID id) {
        return owner().sql(
                        "SELECT count(*) FROM accounts WHERE id = ? AND (password_hash IS NOT NULL OR NOT disabled OR name = 'geloescht-12345678')")
                .param(id)
                .query(Long.class)
                .single();
    }

    @Test
    void exchanged_boxes_are_refused_loudly() {
        ended("other");
        book.close();
        owner().sql("ALTER TABLE events DISABLE TRIGGER USER").update();
        owner().sql(
                        "UPDATE events SET payload = convert_to(regexp_replace(convert_from(payload, 'UTF8'), '\"box\":\"[^\"]*\"', "
                                + "(SELECT substring(convert_from(payload, 'UTF8') from '\"box\":\"[^\"]*\"') FROM events WHERE step_id = 'other')), 'UTF8')"
                                + " WHERE step_id = 'paused'")
                .update();
        book = new CommandSide(url);
        assertThatThrownBy(this::read).hasStackTraceContaining("damaged or exchanged");
    }

    private void ended(String id) {
        ended(id, "nein");
    }

    private void ended(String id, String reason) {
        book.record(Draft.of("CooperationEnded", "{'reason':'%s'}".formatted(reason))
                .id(id));
    }
}
