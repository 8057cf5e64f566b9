package org.moothall.notifications.delivery.mail;

import java.util.stream.Collectors;
import org.moothall.notifications.delivery.Parcel;
import org.springframework.web.util.HtmlUtils;

/** Writes a letter as plain text and as HTML; nothing in it is taken for markup. */
final class LetterText {
    private LetterText() {}

    static String plain(Parcel.Letter letter) {
        return letter.lines().stream()
                .map(line -> line.link().map(link -> line.text() + ":\n" + link).orElse(line.text()))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    static String html(Parcel.Letter letter) {
        String head = "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>"
                + escaped(letter.subject()) + "</title></head><body style=\"font-family:Arial,sans-serif\">";
        return letter.lines().stream()
                .map(LetterText::paragraph)
                .collect(Collectors.joining("\n", head, "</body></html>"));
    }

    private static String paragraph(Parcel.Line line) {
        String text = escaped(line.text());
        return line.link()
                .map(link -> "<p><a href=\"" + escaped(link.toString()) + "\">" + text + "</a></p>")
                .orElse("<p>" + text + "</p>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
