import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/*
 * Invents pages of minutes with what is in them, one council to a file, each in a layout and a way of speaking of its own:
 *
 *     java bench/corpus/Invent.java minutes-service/src/test/resources/corpus/tuned
 *
 * It was written from how councils write, and not from how the importer reads. All names and matters are invented.
 */
void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (int council = 0; council < COUNCILS.size(); council++) {
        Files.writeString(folder.resolve("generated-" + COUNCILS.get(council) + ".pages"), new Council(council).pages());
    }
}

static final List<String> COUNCILS = List.of(
        "aldbrook", "barrowmere", "calderwick", "denholt", "eastmarsh", "fenborough", "garthwaite", "hollinside", "inglewick",
        "joydale", "kelmarsh", "lindrick", "mossgate", "northcombe", "otterford", "penwick", "quarrydale", "rushcombe",
        "stanmoor", "tidewell", "ulverdale", "vennbridge", "westerleigh", "yarrowdale");
static final List<String> TITLES = List.of(
        "Verge Cutting Programme", "Review of Taxi Ranks", "Free Swimming for Under-Eights", "Leisure Centre Opening Hours",
        "Flood Wardens Scheme", "School Crossing Patrols", "Street Lighting after Midnight", "Museum Admission Charges",
        "Electric Vehicle Charging Points", "Housing Repairs Backlog", "Public Conveniences", "Winter Gritting Routes");
static final List<String> SURNAMES = List.of(
        "Ashdown", "Birkett", "Coyle", "Drummond", "Eastham", "Farrow", "Grimshaw", "Hallam", "Iveson", "Jessop", "Kershaw",
        "Lomax", "Metcalfe", "Naylor", "Ogden", "Priestley", "Quayle", "Rigby", "Sowerby", "Thwaite", "Urwin", "Varley");
static final List<String> FIRSTS = List.of("Anna", "Ben", "Cora", "David", "Esme", "Frank", "Gita", "Hugh", "Iris", "Jon");
static final List<String> OWNERS = List.of(
        "Head of Highways", "Parks Manager", "Director of Place", "Monitoring Officer", "Service Manager (Waste)",
        "Assistant Director of Housing", "Chief Finance Officer", "Principal Engineer", "Cabinet Member for Transport");
static final List<String> TASKS = List.of(
        "circulate the figures to all Members", "write to the bus operator", "provide a breakdown of costs by ward",
        "arrange a site visit", "bring a further report in September", "share the survey results with ward councillors",
        "contact the landowner", "update the risk register", "send a written response to the question");
static final List<String> REMARKS = List.of(
        "Members welcomed the work that had been done since the last report.",
        "Concern was voiced about the cost of materials.",
        "It was suggested that residents might be asked again in the spring.",
        "The budget for the year would be spent by March.",
        "In reply to a question, it was confirmed that the contract ran until 2029.",
        "Some residents did not agree to the change.",
        "An information sharing protocol was in place with the police.",
        "The Panel could not agree on a date for the visit.",
        "Three complaints had been received, none of which was upheld.");
static final List<String> MATTERS = List.of(
        "the scheme be adopted for two years", "the report be accepted and published", "the charges be frozen until April 2027",
        "a working party of five members be set up", "the tender be awarded to the lowest bidder");
static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");

static final class Council {
    private final int style;
    private final Random random;
    private final StringBuilder all = new StringBuilder();
    private final List<String> labels = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private int number;
    private int point;
    private int item;

    Council(int style) {
        this.style = style;
        this.random = new Random(1_000 + style);
        this.item = 3 + style;
    }

    String pages() {
        noted();
        motion();
        amended();
        parts();
        return all.toString();
    }

    /** A report with remarks and two promises. */
    private void noted() {
        begin();
        paragraph("The " + owner() + " introduced the report.");
        point(remark());
        promise();
        point(remark());
        promise();
        switch (style % 4) {
            case 0 -> verdict("noted", "", "The Committee NOTED the report.");
            case 1 -> verdict("noted", "", "The report was noted.");
            case 2 -> verdict("resolved", "", "RESOLVED: That the report be noted.");
            default -> verdict("agreed", "", "AGREED – that the report be noted.");
        }
        end();
    }

    private void motion() {
        begin();
        moved("motion");
        point(remark());
        point(remark());
        decided("motion", random.nextBoolean());
        end();
    }

    private void amended() {
        begin();
        moved("motion");
        paragraph(remark());
        moved("amendment");
        decided("amendment", random.nextInt(3) == 0);
        paragraph("Debate on the motion continued.");
        decided("motion", true);
        end();
    }

    /** A resolution of several parts, with all agreed. */
    private void parts() {
        begin();
        paragraph("The " + owner() + " presented the paper, which was taken as read.");
        moved("motion");
        String matter = any(MATTERS);
        String verdict = switch (style % 6) {
            case 0 -> "It was unanimously RESOLVED that:";
            case 1 -> "RESOLVED unanimously:";
            case 2 -> "Resolved (nem con) –";
            case 3 -> "RECOMMENDED, by general assent, That:";
            case 4 -> "RESOLVED (all voting in favour) to recommend to Council that";
            default -> "RESOLVED, with no member dissenting, that:-";
        };
        labels.add("verdict: " + (style % 6 == 3 ? "recommended" : "resolved") + " | " + verdict);
        if (style % 6 != 3) { // by assent, and nobody voted
            labels.add("vote: motion carried ?-?-? " + (style % 6 == 2 || style % 6 == 5 ? "nem-con" : "unanimous"));
        }
        paragraph(verdict);
        point(matter + "; and");
        point("the " + owner() + " be authorised to sign the papers.");
        end();
    }

    private void decided(String on, boolean carried) {
        int yes = carried ? 9 + random.nextInt(8) : 2 + random.nextInt(5);
        int no = carried ? random.nextInt(7) : 8 + random.nextInt(8);
        int abstain = random.nextInt(4);
        String result = carried ? "carried" : "lost";
        String counts = yes + "-" + no + "-" + abstain;
        String method = "-";
        String the = on.equals("amendment") ? "amendment" : random.nextBoolean() ? "motion" : "substantive motion";
        switch (style % 12) {
            case 0 -> {
                paragraph("For: " + yes + " / Against: " + no + " / Abstention: " + abstain);
                verdict(result, on, "The " + the + " was " + result.toUpperCase() + ".");
            }
            case 1 -> verdict(result, on, "The " + the + " was put to the vote and " + result + " by "
                    + (carried ? votes(yes) + " to " + words(no) : votes(no) + " to " + words(yes))
                    + (abstain == 1 ? ", with one abstention." : ", with " + words(abstain) + " abstentions."));
            case 2 -> {
                verdict(result, on, "On being put to the vote, the " + the + " was declared " + result.toUpperCase() + ".");
                paragraph("Votes for " + yes + ", votes against " + no + ", abstentions " + abstain + ".");
            }
            case 3 -> {
                counts = recorded(on, carried);
                method = "named";
                verdict(result, on, "The " + the + " was therefore " + result + ".");
            }
            case 4 -> verdict(result, on, "The " + the + " was " + result + " (" + yes + " for, " + no + " against, " + abstain
                    + " abstaining).");
            case 5 -> {
                verdict(result, on, "Upon a show of hands the " + the + " was " + result.toUpperCase() + ", " + words(yes)
                        + " members voting in favour, " + words(no) + " against and " + words(abstain) + " abstaining.");
                method = "show-of-hands";
            }
            case 6 -> verdict(result, on, "The " + the + ", having been put, was " + result + " [" + yes + "/" + no + "/" + abstain
                    + " for/against/abstained].");
            case 7 -> {
                paragraph("FOR – " + yes);
                paragraph("AGAINST – " + no);
                paragraph("ABSTAIN – " + abstain);
                verdict(result, on, (on.equals("amendment") ? "AMENDMENT " : "MOTION ") + result.toUpperCase());
            }
            case 8 -> {
                counts = recorded(on, carried);
                method = "named";
                verdict(result, on, "Accordingly the " + the + " was declared " + result.toUpperCase() + ".");
            }
            case 9 -> verdict(result, on, "On a vote of " + yes + " in favour and " + no + " against, with " + abstain
                    + (abstain == 1 ? " abstention" : " abstentions") + ", the " + the + " was " + result + ".");
            case 10 -> {
                verdict(result, on, "There being " + yes + " votes for the " + the + ", " + no + " against and " + abstain
                        + " abstentions, it was " + result + ".");
            }
            default -> {
                paragraph("Voting on the " + the + ": in favour " + yes + "; against " + no + "; abstaining " + abstain);
                verdict(result, on, "The " + the + " was put and " + result + ".");
            }
        }
        labels.add("vote: " + on + " " + result + " " + counts + (method.equals("named") ? "" : " " + method));
    }

    /** The names of those who voted, in a list or a table. */
    private String recorded(String on, boolean carried) {
        int yes = carried ? 4 + random.nextInt(3) : 1 + random.nextInt(3);
        int no = carried ? 1 + random.nextInt(3) : 4 + random.nextInt(3);
        int abstain = random.nextInt(2);
        List<String> people = people(yes + no + abstain);
        List<String> names = people.stream().map(this::called).toList();
        String ayes = list(names.subList(0, yes));
        String noes = list(names.subList(yes, yes + no));
        String rest = abstain == 0 ? "None" : list(names.subList(yes + no, names.size()));
        if (style < 12) {
            paragraph("A recorded vote was taken:");
            paragraph("For: " + ayes + " (" + yes + ")");
            paragraph("Against: " + noes + " (" + no + ")");
            paragraph("Abstaining: " + rest + " (" + abstain + ")");
        } else {
            paragraph("The voting was recorded as follows.");
            paragraph("Voting in favour of the " + on + ": " + ayes);
            paragraph("Voting against the " + on + ": " + noes);
            paragraph("Abstentions: " + rest);
        }
        return yes + "-" + no + "-" + abstain + " named | for=" + String.join(", ", people.subList(0, yes)) + "; against="
                + String.join(", ", people.subList(yes, yes + no)) + "; abstain="
                + String.join(", ", people.subList(yes + no, people.size()));
    }

    private String list(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private void moved(String on) {
        List<String> two = people(2);
        String a = called(two.get(0));
        String b = called(two.get(1));
        labels.add("mover: " + two.get(0) + " | " + two.get(1) + " | " + on);
        String matter = any(MATTERS);
        if (on.equals("amendment")) {
            paragraph(switch (style % 8) {
                case 0 -> a + " moved an amendment, seconded by " + b + ", that the words \"from May\" be added.";
                case 1 -> "An amendment was moved by " + a + " and seconded by " + b + " to delete paragraph 2.";
                case 2 -> a + " proposed, and " + b + " seconded, the following amendment: to add \"subject to funding\".";
                case 3 -> "As an amendment it was moved by " + a + ", seconded by " + b + ", that the matter be put off.";
                case 4 -> "AMENDMENT moved by " + a + " and duly seconded by " + b + ": \"and schools\" after \"parks\".";
                case 5 -> "It was then proposed by " + a + " and seconded by " + b + " by way of amendment to leave out \"two\".";
                case 6 -> "Amendment – Proposer: " + a + "; Seconder: " + b;
                default -> a + " then moved, with " + b + " seconding, an amendment to insert \"rural\" before \"roads\".";
            });
            return;
        }
        paragraph(switch (style % 10) {
            case 0 -> "It was moved by " + a + " and seconded by " + b + " that " + matter + ".";
            case 1 -> "Proposed by " + a + ", seconded by " + b + ": that " + matter + ".";
            case 2 -> a + " moved, and " + b + " seconded, that " + matter + ".";
            case 3 -> "On the proposition of " + a + ", seconded by " + b + ", the meeting considered that " + matter + ".";
            case 4 -> "Moved: " + a + ". Seconded: " + b + ".";
            case 5 -> a + " proposed that " + matter + ". " + b + " seconded the proposal.";
            case 6 -> "It was PROPOSED by " + a + " and SECONDED by " + b + " that " + matter + ".";
            case 7 -> "A motion that " + matter + " was proposed by " + a + " and duly seconded by " + b + ".";
            case 8 -> "Proposer: " + a + " Seconder: " + b;
            default -> a + ", seconded by " + b + ", moved that " + matter + ".";
        });
    }

    private void promise() {
        String owner = owner();
        String task = any(TASKS);
        String label = "action: " + owner + " | " + task;
        if (labels.contains(label)) {
            promise();
            return;
        }
        labels.add(label);
        switch (style % 7) {
            case 0 -> point("The " + owner + " agreed to " + task + ".");
            case 1 -> paragraph("ACTION: " + owner + " to " + task + ".");
            case 2 -> point("The " + owner + " undertook to " + task + ".");
            case 3 -> paragraph("Action: The " + owner + " to " + task);
            case 4 -> {
                String agreed = "It was agreed that the " + owner + " would " + task;
                labels.add("verdict: agreed | " + agreed);
                point(agreed + ".");
            }
            case 5 -> point("In answer to a question from a Member, the " + owner + " said that they would " + task + ".");
            default -> paragraph("[ACTION – " + owner + " to " + task + "]");
        }
    }

    private void verdict(String kind, String on, String text) {
        labels.add("verdict: " + kind + (on.isEmpty() ? "" : " " + on) + " | " + text);
        paragraph(text);
    }

    private void point(String text) {
        if (isHtml() || style % 9 != 3) {
            labels.add("point: " + text); // "6.1" numbers a paragraph
        }
        point++;
        if (isHtml()) {
            body.add("<li>" + text + "</li>");
            return;
        }
        String marker = switch (style % 9) {
            case 0 -> "• ";
            case 1 -> "- ";
            case 2 -> "·\u00A0\u00A0\u00A0\u00A0";
            case 3 -> item + "." + point + "  ";
            case 4 -> "(" + (char) ('a' + point - 1) + ") ";
            case 5 -> "* ";
            case 6 -> point + ". ";
            case 7 -> "\u00A0\u2022\u00A0";
            default -> "\u2013 ";
        };
        body.add(wrapped(marker + text, " ".repeat(marker.length())));
    }

    private void paragraph(String text) {
        body.add(isHtml() ? (style % 2 == 0 ? "<p>" + text + "</p>" : "<div><span>" + text + "</span>&nbsp;</div>") : wrapped(text, ""));
    }

    private String wrapped(String text, String hanging) {
        int width = style % 3 == 1 ? 64 : style % 5 == 2 ? 90 : Integer.MAX_VALUE;
        StringBuilder out = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ")) {
            if (used > 0 && used + word.length() + 1 > width) {
                out.append('\n').append(hanging);
                used = hanging.length();
            } else if (!out.isEmpty()) {
                out.append(' ');
                used++;
            }
            out.append(word);
            used += word.length();
        }
        return out.toString();
    }

    private void begin() {
        labels.clear();
        body.clear();
        point = 0;
        number++;
        item++;
        String title = TITLES.get((style * 5 + number * 3) % TITLES.size());
        labels.add("title: " + title);
        if (isHtml()) {
            body.add(switch (style % 4) {
                case 0 -> "<h1>Agenda item</h1>\n<h2>" + title + "</h2>\n<p>To consider the report.</p>\n<p><b>Minutes:</b></p>";
                case 1 -> "<html><body><nav><a href=\"/\">Home</a></nav><main><h1>" + item + ". " + title + "</h1><h2>Minutes</h2>";
                case 2 -> "<table class=\"mgItemTable\"><tr><td class=\"mgItemNumberCell\"><p class=\"mgAiTitleTxt\">" + item
                        + ".</p></td><td><p class=\"mgAiTitleTxt\">" + title + "</p><p class=\"mgSubItemTitleTxt\">Minutes:</p><div class=\"mgWordPara\">";
                default -> "<h2>Item " + item + " &ndash; " + title + "</h2><p><u>Minutes</u></p>";
            });
            return;
        }
        body.add(switch (style % 8) {
            case 0 -> "Agenda item\n\n" + title + "\n\nTo receive a report.\n\nMinutes:";
            case 1 -> item + ".  " + title.toUpperCase();
            case 2 -> "Item " + item + " - " + title + "\n\nMinutes:";
            case 3 -> "C." + (100 + item) + "/26  " + title;
            case 4 -> "Agenda item " + item + "\n\n" + title + "\n\nDiscussion:";
            case 5 -> item + "/26 " + title.toUpperCase() + "\n\nMINUTES";
            case 6 -> "Agenda item\n\n" + item + ". " + title + "\n\n\u00A0\n\nMinutes:";
            default -> "Minute " + item + ": " + title;
        });
    }

    private void end() {
        String text = String.join(isHtml() ? "\n" : "\n\n", body);
        if (isHtml()) {
            text = text.replaceAll("(?s)((?:<li>[^\n]*</li>\n?)+)", "<ul>\n$1</ul>\n");
            text += style % 4 == 2 ? "</div></td></tr></table>" : style % 4 == 1 ? "</main></body></html>" : "";
        }
        all.append("%% page ").append(COUNCILS.get(style)).append('-').append(number).append(isHtml() ? " html\n" : " text\n");
        labels.forEach(label -> all.append(label).append('\n'));
        all.append("%%\n").append(text).append('\n');
    }

    private boolean isHtml() {
        return style % 5 == 3 || style % 11 == 6;
    }

    private List<String> people(int count) {
        List<String> left = new ArrayList<>(SURNAMES);
        List<String> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String surname = left.remove(random.nextInt(left.size()));
            String first = any(FIRSTS);
            people.add(switch (style % 5) {
                case 0 -> first + " " + surname;
                case 1 -> first.charAt(0) + " " + surname;
                case 2 -> first.charAt(0) + ". " + surname;
                case 3 -> surname;
                default -> first + " " + surname;
            });
        }
        return people;
    }

    private String called(String name) {
        return (style % 5 == 4 || style % 2 == 0 ? "Councillor " : style % 7 == 3 ? "Cllr. " : "Cllr ") + name;
    }

    private String remark() {
        return any(REMARKS);
    }

    private String owner() {
        return any(OWNERS);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String words(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    }

    private static String votes(int number) {
        return (number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number)) + " votes";
    }
}
