package org.moothall.gateway.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A multipart form, read up to the begin of its file and no further. The fields come first, because they stand first in
 * our forms; what would come after the file is not read.
 */
record FormWithFile(
        MultiValueMap<String, String> fields, @Nullable SentFile file) {
    private static final int MOST_FIELDS = 30;
    /** Of all fields: far more than any of them may have, so that it is the service that says which one is too long. */
    private static final int MOST_BYTES = 200_000;

    static FormWithFile of(HttpServletRequest request) throws IOException, FileUploadException {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        FileUpload reader = new FileUpload();
        reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
        FileItemIterator parts = reader.getItemIterator(new ServletRequestContext(request));
        int left = MOST_BYTES;
        for (int count = 0; parts.hasNext(); count++) {
            FileItemStream part = parts.next();
            if (!part.isFormField()) {
                return new FormWithFile(
                        fields, new SentFile(part.getName() == null ? "" : part.getName(), part.openStream()));
            }
            if (count >= MOST_FIELDS) {
                throw new FileUploadException("More fields than any form of ours has");
            }
            byte[] text = text(part, left);
            left -= text.length;
            fields.add(part.getFieldName(), new String(text, StandardCharsets.UTF_8));
        }
        return new FormWithFile(fields, null);
    }

    private static byte[] text(FileItemStream part, int most) throws IOException, FileUploadException {
        try (InputStream stream = part.openStream()) {
            byte[] read = stream.readNBytes(most + 1);
            if (read.length > most) {
                throw new FileUploadException("The fields are longer than all of ours");
            }
            return read;
        }
    }
}
