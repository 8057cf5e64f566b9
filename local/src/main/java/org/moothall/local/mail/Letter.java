package org.moothall.local.mail;

import java.util.List;
import java.util.Map;

/** A letter as a reader sees it; the names are those of the JSON that {@code ./moothall mail --json} prints. */
public record Letter(
        String id,
        String from,
        List<String> to,
        String subject,
        String date,
        Map<String, String> headers,
        String text,
        String html,
        List<String> links) {}
