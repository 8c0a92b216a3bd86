package de.kooperationsbuch.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class SchemaControllerTest {
    @Test
    void the_schema_is_published_where_its_id_says() throws Exception {
        MockMvc book = MockMvcBuilders.standaloneSetup(new SchemaController()).build();
        var answer = book.perform(get(StepSchema.document().get("$id").stringValue()))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentType()).isEqualTo("application/schema+json");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(StepSchema.document().toString());
    }
}
