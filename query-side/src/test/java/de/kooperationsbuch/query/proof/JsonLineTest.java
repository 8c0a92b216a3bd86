package de.kooperationsbuch.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLineTest {
    @Test
    void only_what_must_be_is_escaped() {
        assertThat(line(new JsonLine().text("a", "\"\\\n\t\r\b\f\u0001\u001f/<é\u2028\u007f")))
                .isEqualTo("{\"a\":\"\\\"\\\\\\n\\t\\r\\b\\f\\u0001\\u001f/<é\u2028\u007f\"}\n");
    }

    @Test
    void members_stand_in_the_order_in_which_they_were_added() {
        assertThat(line(new JsonLine().number("b", 7).textIfAny("c", null).texts("a", List.of("x", "y"))))
                .isEqualTo("{\"b\":7,\"a\":[\"x\",\"y\"]}\n");
    }

    private static String line(JsonLine line) {
        return new String(line.end(), StandardCharsets.UTF_8);
    }
}
