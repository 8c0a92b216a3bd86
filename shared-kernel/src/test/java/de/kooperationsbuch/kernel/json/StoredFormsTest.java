package de.kooperationsbuch.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Step;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whatever was stored once can be read for ever: a change of shape needs a new revision beside these samples. */
class StoredFormsTest {
    static Stream<String> steps() {
        return Catalogue.all().stream().map(Catalogue.Entry::name);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void an_approved_sample_is_read_and_written_back_byte_by_byte(String stepName) {
        assertThat(BookMapper.mapper().writeValueAsString(Samples.step(stepName)))
                .isEqualTo(Samples.stored(stepName));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void an_approved_sample_leaves_nothing_out(String stepName) {
        Step step = Samples.step(stepName);
        JsonNode stored = BookMapper.mapper().readTree(Samples.stored(stepName));
        for (var component : step.getClass().getRecordComponents())
            assertThat(stored.get(component.getName())).as(component.getName()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void an_approved_sample_comes_back_from_its_envelope(String stepName) {
        Step step = Samples.step(stepName);
        byte[] envelope = EnvelopeWriter.write(step).toString().getBytes(StandardCharsets.UTF_8);
        PostedStep posted = EnvelopeReader.ofPosts().read(envelope, LocalDate.EPOCH);
        assertThat(posted.dated()).isTrue();
        assertThat(posted.step().stepId()).isEqualTo(step.stepId());
        assertThat(StepFields.sameContent(posted.step(), step, true)).isTrue();
    }

    @Test
    void there_are_no_samples_of_anything_else() {
        String[] files = new File("src/test/resources/stored/1").list();
        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(
                        steps().map(name -> name + ".json").toList());
    }
}
