package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who was there: "Present: Councillors …", "Apologies …", "In attendance …", on one line or as a list below it. */
final class Roll {

    private enum Part {
        PRESENT("(?:(?:members|councillors|cllrs) )?present|yn bresennol|presennol|attendance|attendees"),
        APOLOGIES(
                "apologies(?: for absence)?(?: (?:were )?received(?: from)?)?|apologies from|absent with apologies|ymddiheuriadau"),
        IN_ATTENDANCE("(?:also )?in attendance|also present|officers(?: present| in attendance)?|officers attending"
                + "|others present|by invitation|hefyd yn bresennol");

        private final Pattern label;

        Part(String words) {
            label = Pattern.compile(
                    "(?:" + words + ")[\\s\\u00A0]*(?:[:\\t-]+[\\s\\u00A0]*|$)", Pattern.CASE_INSENSITIVE);
        }
    }

    /** "Apologies for absence were received from Councillors A Oak and B Elm." */
    private static final Pattern RECEIVED = Pattern.compile(
            "[Aa]pologies(?: for absence| for non-attendance)? (?:were|was|had been|have been) (?:received|given|submitted|tendered)"
                    + "(?: and accepted)? (?:from|by|on behalf of) ([^.]{3,600})");

    private static final Pattern OTHER_LABEL = Pattern.compile("[\\p{L} ]{3,40}:.*", Pattern.DOTALL);

    private final Map<Part, List<FoundPerson>> people = new EnumMap<>(Part.class);
    private final List<Warning> doubts = new ArrayList<>();
    private @Nullable Part part;

    Roll() {
        for (Part each : Part.values()) {
            people.put(each, new ArrayList<>());
        }
    }

    /** Reads what stands above the first item. */
    void call(List<Piece> pieces) {
        part = null;
        for (Piece piece : pieces) {
            line(piece);
        }
    }

    /** Reads an item that is about who was there. */
    void callUnder(List<Piece> item) {
        String title = item.getFirst().text().toLowerCase(java.util.Locale.ROOT);
        boolean apologies = title.contains("apologies") || title.contains("ymddiheuriadau");
        boolean attendance = title.contains("attendance") || title.equals("present");
        if (!apologies && !attendance) {
            return;
        }
        part = null;
        for (Piece piece : item.subList(1, item.size())) {
            Matcher received = RECEIVED.matcher(piece.text());
            if (received.find()) {
                add(Part.APOLOGIES, received.group(1), piece.text());
            } else if (labelled(piece) != null || part != null) {
                line(piece);
            }
        }
    }

    FoundAttendance attendance() {
        return new FoundAttendance(of(Part.PRESENT), of(Part.APOLOGIES), of(Part.IN_ATTENDANCE));
    }

    List<Warning> doubts() {
        return doubts;
    }

    private List<FoundPerson> of(Part of) {
        return people.getOrDefault(of, List.of());
    }

    private void line(Piece piece) {
        String text = piece.text();
        Part labelled = labelled(piece);
        Matcher received = RECEIVED.matcher(text);
        if (labelled != null) {
            part = labelled;
            Matcher label = labelled.label.matcher(text);
            String rest = label.lookingAt() ? text.substring(label.end()) : "";
            add(labelled, rest, text);
        } else if (received.find()) {
            part = null;
            add(Part.APOLOGIES, received.group(1), text);
        } else if (text.isEmpty()
                || (text.startsWith("The ") && text.endsWith("."))
                || piece.isFurniture()
                || OTHER_LABEL.matcher(text).matches()) {
            part = null;
        } else if (part != null) {
            add(part, text, text);
        }
    }

    private static @Nullable Part labelled(Piece piece) {
        for (Part each : Part.values()) {
            if (each.label.matcher(piece.text()).lookingAt()) {
                return each;
            }
        }
        return null;
    }

    private void add(Part to, String names, String line) {
        for (Names.Name name : Names.in(names)) {
            if (name.isName()) {
                people.computeIfAbsent(to, _ -> new ArrayList<>()).add(new FoundPerson(name.name(), name.role(), line));
            } else {
                doubts.add(new Warning(
                        Warning.Code.UNREAD_STRUCTURE,
                        "In the attendance, this is no name: " + name.name(),
                        "attendance"));
            }
        }
    }
}
