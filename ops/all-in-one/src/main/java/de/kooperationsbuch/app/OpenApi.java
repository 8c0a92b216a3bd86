package de.kooperationsbuch.app;

import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the HTTP surface; bodies of steps refer to the schema that is made from the records. */
@Configuration(proxyBeanMethods = false)
class OpenApi {
    private static final String STEP_SCHEMA = "/api/schema/step.json";

    @Bean
    OpenApiCustomizer bookOfCooperation() {
        return api -> {
            api.setInfo(new Info()
                    .title("Kooperationsbuch")
                    .version("0.1.0")
                    .description("The book of cooperation between Kommunen and Verbünde")
                    .license(new License().name("EUPL-1.2")));
            api.getPaths().get("/api/steps").getPost().setRequestBody(body("application/json"));
            api.getPaths().get("/api/imports").getPost().setRequestBody(body("application/x-ndjson"));
        };
    }

    private static RequestBody body(String type) {
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(type, new MediaType().schema(new Schema<>().$ref(STEP_SCHEMA))));
    }
}
