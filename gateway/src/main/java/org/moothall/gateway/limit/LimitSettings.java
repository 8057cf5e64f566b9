package org.moothall.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of one client at one replica of the gateway. {@code largestBody} stands a little above the services' own
 * 26 MB, so that theirs is the one that is met; this one keeps the flood out.
 * The form of an import is as long as two hundred pages that are pasted, and has some fields for each paragraph of them.
 */
@ConfigurationProperties("moothall.limits")
record LimitSettings(
        @DefaultValue Rate anonymous,
        @DefaultValue Rate signedIn,
        @DefaultValue("100000") int clients,
        @DefaultValue("27MB") DataSize largestBody,
        @DefaultValue("1MB") DataSize largestForm,
        @DefaultValue("2000") int formFields,
        @DefaultValue("8MB") DataSize largestImportForm,
        @DefaultValue("60000") int importFormFields) {

    /** Requests a second in the long run, and how many at once. Zero a second means: no limit. */
    record Rate(
            @DefaultValue("-1") int perSecond,
            @DefaultValue("-1") int burst) {}

    /** How long a form may be, and how many fields it may have. */
    record Form(DataSize largest, int fields) {}

    Form form() {
        return new Form(largestForm, formFields);
    }

    Form importForm() {
        return new Form(largestImportForm, importFormFields);
    }
}
