package org.moothall.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Adds to a service's OpenAPI what holds for all endpoints: who may call them, the headers they honour, how they refuse. */
final class ApiDocumentation implements OpenApiCustomizer {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    private final EndpointRules rules;

    ApiDocumentation(EndpointRules rules) {
        this.rules = rules;
    }

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents() == null ? new Components() : api.getComponents();
        api.setComponents(components
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme(BEARER)
                                .bearerFormat("JWT"))
                .addSchemas(PROBLEM, problem()));
        if (api.getPaths() != null) {
            api.getPaths().forEach(this::describe);
        }
    }

    private void describe(String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> {
            HttpMethod verb = HttpMethod.valueOf(method.name());
            rule(verb, path).ifPresent(rule -> who(operation, rule));
            headers(operation, verb);
            operation.getResponses().addApiResponse("default", refusal());
        });
    }

    private Optional<EndpointRules.Rule> rule(HttpMethod method, String path) {
        PathContainer address = PathContainer.parsePath(path);
        return rules.rules().stream()
                .filter(rule -> rule.method().equals(method))
                .filter(rule ->
                        PathPatternParser.defaultInstance.parse(rule.pattern()).matches(address))
                .findFirst();
    }

    private static void who(Operation operation, EndpointRules.Rule rule) {
        operation.addExtension("x-moothall-roles", claims(rule));
        if (!rule.everybody()) {
            operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
        }
    }

    private static List<String> claims(EndpointRules.Rule rule) {
        if (rule.everybody()) {
            return List.of("anyone");
        }
        return rule.roles().size() == Role.values().length
                ? List.of("signed in")
                : rule.roles().stream().sorted().map(Role::claim).toList();
    }

    private static void headers(Operation operation, HttpMethod method) {
        if (method.equals(HttpMethod.POST)) {
            operation.addParametersItem(new HeaderParameter()
                    .name(IdempotencyFilter.KEY)
                    .description("Makes it safe to send the request again: the first answer is repeated.")
                    .schema(new StringSchema()));
        }
        if (operation.getParameters() != null && !method.equals(HttpMethod.POST)) {
            operation.getParameters().stream()
                    .filter(parameter -> "If-Match".equals(parameter.getName()))
                    .forEach(ApiDocumentation::required);
        }
    }

    private static void required(Parameter ifMatch) {
        ifMatch.required(true).description("The ETag of the version that the change was made on.");
    }

    private static ApiResponse refusal() {
        return new ApiResponse()
                .description("Refused, and why (RFC 9457)")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("What is wrong, where, by which rule, and what to do (RFC 9457)")
                .addProperty("type", new StringSchema().description("Stable; begins with " + Problem.TYPES))
                .addProperty("title", new StringSchema().description("What is wrong, in words"))
                .addProperty("status", new Schema<Integer>().type("integer"))
                .addProperty("detail", new StringSchema().description("What is wrong this time"))
                .addProperty("rule", new StringSchema().description("The rule that refuses"))
                .addProperty("source", new StringSchema().description("Where the rule stands"))
                .addProperty("whatToDo", new StringSchema().description("How to proceed"));
    }
}
