package de.kooperationsbuch.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.organisation.ContactHandedOver;
import de.kooperationsbuch.kernel.personal.DamagedSeal;
import de.kooperationsbuch.kernel.personal.Person;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import de.kooperationsbuch.kernel.standing.StepDisputed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class SealedFormTest {
    private static final String DISPUTED = step("\"of\":\"a\",\"reason\":\"Frau Özgür sagt: \\\"nein\\\"\"");
    private static final byte[] KEY = Box.freshKey();

    record ContactNamed(StepHeader step, Person person) {}

    private static String step(String data) {
        return "{\"step\":{\"subject\":\"cooperation:lindenau-bunt\",\"stepId\":\"s1\",\"by\":\"bunt\",\"effectiveOn\":\"2026\"},"
                + data + "}";
    }

    private static byte[] sealed(String step, Class<?> type) {
        ObjectNode tree = SealedForm.read(step.getBytes(StandardCharsets.UTF_8));
        return SealedForm.close(tree, SealedForm.places(tree, type), name -> Optional.of(KEY));
    }

    private static String opened(byte[] stored, Optional<byte[]> key) {
        return SealedForm.open(stored, step -> name -> key).toString();
    }

    @Test
    void what_was_sealed_is_opened_as_it_was() {
        assertThat(opened(sealed(DISPUTED, StepDisputed.class), Optional.of(KEY)))
                .isEqualTo(DISPUTED);
    }

    @Test
    void in_the_place_of_a_text_stands_an_empty_one_and_the_boxes_come_last() {
        assertThat(new String(sealed(DISPUTED, StepDisputed.class), StandardCharsets.UTF_8))
                .contains(
                        "\"of\":\"a\",\"reason\":\"\",\"sealed\":[{\"key\":\"texts\",\"at\":[\"/reason\"],\"commitment\":\"")
                .endsWith("\"}]}")
                .doesNotContain("zgür");
    }

    @Test
    void without_its_key_a_text_reads_as_erased() {
        assertThat(opened(sealed(DISPUTED, StepDisputed.class), Optional.empty()))
                .contains("\"reason\":\"[erased]\"");
    }

    @Test
    void what_was_erased_before_is_sealed_without_being_there() {
        ObjectNode tree = SealedForm.read(DISPUTED.getBytes(StandardCharsets.UTF_8));
        byte[] stored = SealedForm.close(tree, SealedForm.places(tree, StepDisputed.class), name -> Optional.empty());
        assertThat(opened(stored, Optional.empty())).contains("[erased]");
    }

    @Test
    void a_box_of_another_step_is_refused() {
        String other =
                new String(sealed(DISPUTED.replace("\"s1\"", "\"s2\""), StepDisputed.class), StandardCharsets.UTF_8);
        byte[] exchanged = other.replace("\"s2\"", "\"s1\"").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> opened(exchanged, Optional.of(KEY)))
                .isInstanceOf(DamagedSeal.class)
                .hasMessageContaining("cooperation:lindenau-bunt/s1/texts was damaged or exchanged");
    }

    @Test
    void a_box_whose_key_was_lost_reads_as_erased_also_after_another_was_made() {
        assertThat(opened(sealed(DISPUTED, StepDisputed.class), Optional.of(Box.freshKey())))
                .contains("\"reason\":\"[erased]\"");
    }

    @Test
    void all_of_a_person_but_the_id_is_sealed_under_its_own_key() {
        String step = step(
                "\"person\":{\"id\":\"0b6ae6a4-7a0c-4c0a-9e55-0c6a6f3b0d11\",\"name\":\"Ayşe\",\"phone\":\"0341\"}");
        assertThat(new String(sealed(step, ContactNamed.class), StandardCharsets.UTF_8))
                .contains(
                        "\"person\":{\"id\":\"0b6ae6a4-7a0c-4c0a-9e55-0c6a6f3b0d11\",\"name\":\"\",\"phone\":\"\"}",
                        "{\"key\":\"person:0b6ae6a4-7a0c-4c0a-9e55-0c6a6f3b0d11\",\"at\":[\"/person/name\",\"/person/phone\"]");
    }

    @Test
    void texts_inside_of_terms_are_found_where_they_stand() {
        String step = step(
                "\"agreement\":\"a\",\"terms\":{\"subject\":\"x\",\"fieldsOfAction\":[\"EDUCATION\"],\"tasks\":[{\"title\":\"t\","
                        + "\"responsible\":\"bunt\",\"staffing\":\"PAID\",\"quality\":\"q\"}],\"mandate\":[],\"exit\":\"e\"}");
        assertThat(new String(sealed(step, ProposalTabled.class), StandardCharsets.UTF_8))
                .contains(
                        "\"at\":[\"/terms/subject\",\"/terms/tasks/0/title\",\"/terms/tasks/0/quality\",\"/terms/exit\"]",
                        "EDUCATION",
                        "PAID");
    }

    @Test
    void a_frozen_sample_is_read_for_ever() throws Exception {
        byte[] stored = Files.readAllBytes(Path.of("src/test/resources/stored/1/sealed-ContactHandedOver.json"));
        ObjectNode opened =
                SealedForm.open(stored, step -> name -> Optional.of(key(name.equals(StepKeys.TEXTS) ? 0 : 32)));
        assertThat(BookMapper.mapper()
                        .treeToValue(opened, ContactHandedOver.class)
                        .person())
                .extracting(Person::name, Person::email)
                .containsExactly("Ayşe Özgür", "ayse@lindenau.example");
        assertThat(opened.get("openMatters").toString()).isEqualTo("[\"Bericht für 2025\",\"Schlüssel \\\"Saal\\\"\"]");
    }

    /** Those of the sample: 32 bytes, each by one greater than the one before. */
    private static byte[] key(int first) {
        byte[] key = new byte[Box.KEY_BYTES];
        for (int i = 0; i < key.length; i++) key[i] = (byte) (first + i);
        return key;
    }

    @Test
    void in_new_data_of_a_corrected_step_words_of_enumerations_stay_clear() {
        String ended = step("\"of\":\"a\",\"data\":{\"agreement\":\"a\",\"reason\":\"EXPIRED\",\"note\":\"n\"}");
        assertThat(new String(sealed(ended, StepCorrected.class), StandardCharsets.UTF_8))
                .contains("\"reason\":\"EXPIRED\",\"note\":\"\"", "\"at\":[\"/data/note\"]");
    }
}
