package de.kooperationsbuch.app;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Endpoints;
import de.kooperationsbuch.query.sight.Sight;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the HTTP surface; bodies of steps refer to the schema that is made from the records. */
@Configuration(proxyBeanMethods = false)
class OpenApi {
    private static final String BEARER = "accessToken";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Sight.class);
    }

    private static final String STEP_SCHEMA = "/api/schema/step.json";

    @Bean
    OpenApiCustomizer bookOfCooperation() {
        return api -> {
            api.setInfo(new Info()
                    .title("Kooperationsbuch")
                    .version("0.1.0")
                    .description("The book of cooperation between Kommunen and Verbünde")
                    .license(new License().name("EUPL-1.2")));
            api.getComponents().addSecuritySchemes(BEARER, accessToken());
            describeWhoMay(api);
            AccountBodies.describe(api);
            describeRecording(api);
            Operation imports = api.getPaths().get("/api/imports").getPost();
            imports.setRequestBody(body("application/x-ndjson"));
            imports.getResponses().addApiResponse("422", imports.getResponses().get("200"));
            api.getPaths().values().stream()
                    .map(PathItem::getGet)
                    .filter(get -> get != null)
                    .forEach(get -> get.addParametersItem(after()));
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .map(Operation::getResponses)
                    .forEach(OpenApi::addProblem);
        };
    }

    private static SecurityScheme accessToken() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("from POST /api/session");
    }

    /** With a token, and where the table opens an address to everybody, also without. */
    private static void describeWhoMay(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    if (isOpenToAll(method.name(), path)) operation.addSecurityItem(new SecurityRequirement());
                    operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
                }));
    }

    private static boolean isOpenToAll(String method, String path) {
        return Endpoints.all().stream()
                .filter(endpoint -> endpoint.method().equals(method)
                        && endpoint.pattern().replaceAll(":[^}]*}", "}").equals(path))
                .anyMatch(endpoint -> endpoint.isOpenTo(Caller.PUBLIC));
    }

    private static void describeRecording(OpenAPI api) {
        Operation recording = api.getPaths().get("/api/steps").getPost();
        recording.setRequestBody(body("application/json"));
        ApiResponses responses = recording.getResponses();
        ApiResponse recorded = responses.get("200").description("recorded");
        recorded.addHeaderObject("Location", new Header().schema(new StringSchema()));
        responses.addApiResponse("201", recorded);
        responses.addApiResponse(
                "200", new ApiResponse().description("known before").content(recorded.getContent()));
    }

    private static RequestBody body(String type) {
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(type, new MediaType().schema(new Schema<>().$ref(STEP_SCHEMA))));
    }

    private static HeaderParameter after() {
        HeaderParameter after = new HeaderParameter();
        after.name("Kooperationsbuch-After")
                .required(false)
                .schema(new StringSchema())
                .description("waits up to two seconds until the read side has taken in this position");
        return after;
    }

    private static void addProblem(ApiResponses responses) {
        responses.addApiResponse(
                "default",
                new ApiResponse()
                        .description("a problem document after RFC 9457")
                        .content(new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")))));
    }
}
