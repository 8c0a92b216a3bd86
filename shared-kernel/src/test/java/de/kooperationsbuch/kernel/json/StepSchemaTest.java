package de.kooperationsbuch.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Catalogue;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class StepSchemaTest {
    @Test
    void every_line_of_the_demo_data_is_valid() throws Exception {
        for (String line : Files.readAllLines(DemoDataTest.FIVE_CITIES))
            assertThat(PublishedSchema.complaints(BookMapper.mapper().readTree(line)))
                    .as(line)
                    .isEmpty();
    }

    @Test
    void every_approved_sample_is_valid() {
        for (Catalogue.Entry entry : Catalogue.all())
            assertThat(PublishedSchema.complaints(Samples.envelope(entry.name())))
                    .as(entry.name())
                    .isEmpty();
    }

    @Test
    void a_line_of_an_export_is_valid_too() {
        ObjectNode line = Samples.envelope("MemberJoined");
        line.put("recordedAt", "2026-01-15T12:00:00.000000Z")
                .put("recordedBy", "p-17")
                .put("channel", "import");
        assertThat(PublishedSchema.complaints(line)).isEmpty();
    }

    @Test
    void every_step_of_the_catalogue_has_a_definition_with_a_title() {
        JsonNode document = StepSchema.document();
        assertThat(document.get("oneOf")).hasSize(Catalogue.all().size());
        for (Catalogue.Entry entry : Catalogue.all())
            assertThat(document.at("/$defs/" + entry.name() + "/title").stringValue())
                    .isNotBlank();
    }

    @Test
    void data_may_be_left_out_exactly_where_nothing_in_it_is_required() {
        List<String> without = Catalogue.all().stream()
                .map(Catalogue.Entry::name)
                .filter(StepSchemaTest::isValidWithoutData)
                .toList();
        assertThat(without).containsExactly("OrganisationDissolved", "CooperationResumed", "PublicationEnded");
    }

    private static boolean isValidWithoutData(String stepName) {
        ObjectNode envelope = Samples.envelope(stepName);
        envelope.remove("data");
        return PublishedSchema.complaints(envelope).isEmpty();
    }
}
