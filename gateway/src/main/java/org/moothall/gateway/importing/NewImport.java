package org.moothall.gateway.importing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.page.BareFile;
import org.moothall.gateway.page.Question;
import org.springframework.http.MediaType;

/** What a form of the import desk makes of a file or a text: the call by which a service reads it. */
final class NewImport {
    static final String MEETING = "meeting";
    static final String WHOLE = "whole";
    static final String CHARSET = "charset";

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private NewImport() {}

    /** A page is read for no meeting yet: only so does nothing of it come into a draft by itself. */
    static Form checked(Form form) {
        return isWhole(form) ? form.required(MEETING, "importing.new.meeting.missing") : form;
    }

    static BareFile ofFile(Form form, String fileName, InputStream content) {
        return new BareFile(address(form), type(fileName, form.textOrNull(CHARSET)), content, once(form));
    }

    static BareFile ofText(Form form, String text) {
        MediaType plain = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
        InputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new BareFile(address(form), plain, content, once(form));
    }

    static @Nullable String once(Form form) {
        return form.textOrNull(Form.ONCE);
    }

    private static boolean isWhole(Form form) {
        return form.value("kind").equals(WHOLE);
    }

    private static Question address(Form form) {
        return Question.of("/api/minutes/imports").with("meetingId", isWhole(form) ? form.value(MEETING) : null);
    }

    /** By the end of its name, as its sender would say it; the service looks into the file all the same. */
    private static MediaType type(String fileName, @Nullable String charset) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return named(MediaType.TEXT_PLAIN, charset);
        }
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return named(MediaType.TEXT_HTML, charset);
        }
        if (name.endsWith(".pdf")) {
            return MediaType.APPLICATION_PDF;
        }
        return name.endsWith(".docx") ? WORD : MediaType.APPLICATION_OCTET_STREAM;
    }

    private static MediaType named(MediaType type, @Nullable String charset) {
        return charset == null || !Charset.isSupported(charset) ? type : new MediaType(type, Charset.forName(charset));
    }
}
