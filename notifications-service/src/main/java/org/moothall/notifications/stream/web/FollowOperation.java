package org.moothall.notifications.stream.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** What the API's description says of the event stream. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "Follow the events as server-sent events",
        description =
                "Each event is a CloudEvent in structured JSON; its id is the place to come back to. Without an id"
                        + " the stream begins now, or on the first day with from=start. Nothing is lost between a place and the"
                        + " next visit; after a break an event may come again. Subscriptions and deliveries"
                        + " (owner=notifications) are for integrators and operators.",
        parameters = {
            @Parameter(
                    in = ParameterIn.HEADER,
                    name = "Last-Event-ID",
                    description = "the last id that was sent; browsers send it by themselves",
                    schema = @Schema(type = "string")),
            @Parameter(
                    in = ParameterIn.QUERY,
                    name = "lastEventId",
                    description = "the same, for clients that cannot set a header; the header comes first",
                    schema = @Schema(type = "string")),
            @Parameter(
                    in = ParameterIn.QUERY,
                    name = "from",
                    description = "where to begin without a last event id",
                    schema =
                            @Schema(
                                    type = "string",
                                    allowableValues = {"now", "start"},
                                    defaultValue = "now")),
            @Parameter(
                    in = ParameterIn.QUERY,
                    name = "body",
                    description = "only what is about this body; may be repeated",
                    array = @ArraySchema(schema = @Schema(type = "string"))),
            @Parameter(
                    in = ParameterIn.QUERY,
                    name = "type",
                    description = "only events of this type, in full or by its short name; may be repeated",
                    array = @ArraySchema(schema = @Schema(type = "string"))),
            @Parameter(
                    in = ParameterIn.QUERY,
                    name = "owner",
                    description = "only events of this owner: meetings, minutes or notifications; may be repeated",
                    array = @ArraySchema(schema = @Schema(type = "string")))
        },
        responses =
                @ApiResponse(
                        responseCode = "200",
                        description = "The events, for as long as both sides stay",
                        content =
                                @Content(
                                        mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                                        schema = @Schema(type = "string"))))
@interface FollowOperation {}
