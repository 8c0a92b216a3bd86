package de.kooperationsbuch.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Step;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RoundTripLawsTest {
    @Property(tries = 100)
    void every_step_comes_back_from_its_stored_form(@ForAll Random random) {
        for (Catalogue.Entry entry : Catalogue.all()) {
            Step step = new RandomSteps(random).of(entry);
            String stored = BookMapper.mapper().writeValueAsString(step);
            Step again = BookMapper.mapper().readValue(stored, entry.type());
            assertThat(again).isEqualTo(step);
            assertThat(BookMapper.mapper().writeValueAsString(again)).isEqualTo(stored);
        }
    }

    @Property(tries = 100)
    void every_step_comes_back_from_its_envelope(@ForAll Random random) {
        for (Catalogue.Entry entry : Catalogue.all()) {
            Step step = new RandomSteps(random).of(entry);
            byte[] envelope = EnvelopeWriter.write(step).toString().getBytes(StandardCharsets.UTF_8);
            Step again =
                    EnvelopeReader.ofPosts().read(envelope, LocalDate.EPOCH).step();
            assertThat(StepFields.sameContent(again, step, true)).isTrue();
            assertThat(again.stepId()).isEqualTo(step.stepId());
            assertThat(EnvelopeWriter.write(again)).isEqualTo(EnvelopeWriter.write(step));
        }
    }

    @Property(tries = 20)
    void every_envelope_of_a_step_is_valid_by_the_schema(@ForAll Random random) {
        for (Catalogue.Entry entry : Catalogue.all())
            assertThat(PublishedSchema.complaints(EnvelopeWriter.write(new RandomSteps(random).of(entry))))
                    .isEmpty();
    }
}
