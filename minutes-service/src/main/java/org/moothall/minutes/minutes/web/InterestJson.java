package org.moothall.minutes.minutes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.Conduct;
import org.moothall.minutes.proceedings.Declaration;

/** A declaration of interest in requests and responses; of a sensitive one only a clerk reads the nature. */
record InterestJson(
        @NotNull @Valid MemberJson member,
        @NotBlank @Size(max = 100) String kind,
        @Nullable @Size(max = 2000) String nature,

        @NotNull @Pattern(
                regexp = "stayed|spoke|left|spoke-and-left",
                message = "must be one of stayed, spoke, left, spoke-and-left")
        String conduct,

        @Nullable Boolean dispensation,
        @Nullable @Size(max = 2000) String dispensationReason,
        @Nullable Boolean sensitive) {

    static InterestJson of(Declaration declared) {
        return new InterestJson(
                MemberJson.of(declared.member()),
                declared.kind(),
                declared.nature(),
                declared.conduct().word(),
                declared.dispensation(),
                declared.dispensationReason(),
                declared.sensitive());
    }

    Declaration declaration() {
        return new Declaration(
                member.member(),
                kind.strip(),
                nature,
                Conduct.ofWord(conduct).orElseThrow(),
                Boolean.TRUE.equals(dispensation),
                dispensationReason,
                Boolean.TRUE.equals(sensitive));
    }
}
