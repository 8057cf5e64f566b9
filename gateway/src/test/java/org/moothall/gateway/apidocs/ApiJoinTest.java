package org.moothall.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ApiJoinTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aComponentThatAllMeanAlikeIsThereOnce() {
        var joined = join(
                part("a-service", "{}", "{'Problem':{'type':'object'}}"),
                part("b-service", "{}", "{'Problem':{'type':'object'}}"));

        assertThat(joined.at("/components/schemas").propertyNames()).containsExactly("Problem");
    }

    @Test
    void aComponentThatTwoMeanDifferentlyIsThereTwice() {
        var joined = join(
                part(
                        "a-service",
                        "{}",
                        "{'Item':{'type':'object'},'List':{'items':{'$ref':'#/components/schemas/Item'}}}"),
                part("b-service", "{}", "{'Item':{'type':'string'}}"));

        assertThat(joined.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder("a.Item", "b.Item", "List");
        assertThat(joined.at("/components/schemas/List/items/$ref").asString())
                .isEqualTo("#/components/schemas/a.Item");
    }

    @Test
    void aComponentThatOnlyLooksAlikeIsThereTwice() {
        var page = "'Page':{'items':{'$ref':'#/components/schemas/Item'}}";
        var joined = join(
                part("a-service", "{}", "{'Item':{'type':'object'}," + page + "}"),
                part("b-service", "{}", "{'Item':{'type':'string'}," + page + "}"));

        assertThat(joined.at("/components/schemas/b.Page/items/$ref").asString())
                .isEqualTo("#/components/schemas/b.Item");
        assertThat(joined.at("/components/schemas/Page").isMissingNode()).isTrue();
    }

    @Test
    void referencesInOperationsFollowTheNewNames() {
        var path = "{'/api/x':{'get':{'responses':{'200':{'$ref':'#/components/schemas/Item'}}}}}";
        var joined = join(
                part("a-service", "{}", "{'Item':{'type':'object'}}"),
                part("b-service", path, "{'Item':{'type':'string'}}"));

        assertThat(joined.at("/paths")
                        .get("/api/x")
                        .at("/get/responses/200/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/b.Item");
    }

    @Test
    void operationsOfOneNameAreToldApart() {
        var joined = join(
                part("a-service", "{'/api/x':{'get':{'operationId':'list'}}}", "{}"),
                part("b-service", "{'/api/y':{'get':{'operationId':'list'},'post':{'operationId':'add'}}}", "{}"));

        assertThat(joined.path("paths").path("/api/x").at("/get/operationId").asString())
                .isEqualTo("a_list");
        assertThat(joined.path("paths").path("/api/y").at("/get/operationId").asString())
                .isEqualTo("b_list");
        assertThat(joined.path("paths").path("/api/y").at("/post/operationId").asString())
                .isEqualTo("add");
    }

    @Test
    void whatTheGatewayDoesNotRouteIsNotDescribed() {
        var joined = join(new ApiPart(
                "a-service",
                path -> path.startsWith("/api/"),
                document("{'/internal/x':{'get':{}},'/api/x':{'get':{}}}", "{}")));

        assertThat(joined.path("paths").propertyNames()).containsExactly("/api/x");
    }

    @Test
    void theServicesOwnDocumentsStayAsTheyWere() {
        var part = part("a-service", "{'/api/x':{'get':{'operationId':'list'}}}", "{'Item':{'type':'object'}}");
        var before = part.document().deepCopy();

        join(part, part("b-service", "{'/api/y':{'get':{'operationId':'list'}}}", "{'Item':{'type':'string'}}"));

        assertThat(part.document()).isEqualTo(before);
    }

    private static ObjectNode join(ApiPart... parts) {
        return ApiJoin.join(List.of(parts), List.of(), URI.create("https://council.example"));
    }

    private static ApiPart part(String name, String paths, String schemas) {
        return new ApiPart(name, path -> true, document(paths, schemas));
    }

    private static ObjectNode document(String paths, String schemas) {
        var text = "{'paths':%s,'components':{'schemas':%s}}".formatted(paths, schemas);
        return JSON.readValue(text.replace('\'', '"'), ObjectNode.class);
    }
}
