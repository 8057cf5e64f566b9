package org.moothall.minutes.importing.web;

import org.moothall.http.Problem;
import org.moothall.minutes.importing.Reading;
import org.springframework.http.HttpStatus;

/** Files that were not read, as problems: why, and what the sender can do. */
final class Unreadables {

    private Unreadables() {}

    static Problem problem(Reading.Unreadable unread) {
        Problem problem = switch (unread.reason()) {
            case EMPTY -> Problem.invalid("The page is empty").todo("Send the page as the body of the request.");
            case UNKNOWN_KIND ->
                Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unknown-kind", "This kind of file is not read")
                        .todo("Send text, HTML, a Word document (.docx) or a PDF; save older documents anew.");
            case UNDECODABLE ->
                Problem.of(HttpStatus.BAD_REQUEST, "undecodable-text", "The page is not in the charset named")
                        .todo("Name its charset, for example Content-Type: text/plain; charset=windows-1252.");
            case DAMAGED ->
                Problem.refused("damaged-file", "The file cannot be opened")
                        .todo("Open it in the program that it comes from, save it anew, and send that.");
            case ENCRYPTED ->
                Problem.refused("encrypted-file", "The file is locked with a password")
                        .todo("Save a copy without the password, and send that.");
            case MACROS ->
                Problem.refused("active-content", "The file has macros or controls in it")
                        .todo("Save a copy as .docx without macros, and send that. Nothing in it was run.");
            case EXTERNAL_PART ->
                Problem.refused("external-part", "The file fetches a part of itself from elsewhere")
                        .todo("Embed what it links to, or detach its template. Nothing was fetched.");
            case BOMB ->
                Problem.of(HttpStatus.CONTENT_TOO_LARGE, "unpacks-too-large", "The file unpacks to too much")
                        .todo("Save it anew with smaller pictures, or send it in parts.");
            case NO_TEXT ->
                Problem.refused("no-text", "The file is a scan: there are pictures in it, and no words")
                        .todo("Have its words recognised (OCR) first, and send the file that comes of it.");
            case TOO_LARGE -> tooLarge();
            case FAULT ->
                Problem.refused("unread-file", "The file could not be read")
                        .todo("Send it in another format, and tell those who run this service.");
        };
        return problem.detail(unread.detail());
    }

    static Problem tooLarge() {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The page is too large")
                .todo("Send the page of one agenda item at a time.");
    }
}
