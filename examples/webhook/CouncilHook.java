import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.*;

import com.sun.net.httpserver.*;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.*;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the copy that CouncilDiary keeps, by webhook: a file for each meeting, "<version> <type>" and the meeting below it.
 * A call is believed if it is signed with the secret (Standard Webhooks) and no older than five minutes. It is answered
 * once the copy is on the disk; without that answer Moothall calls again, so killed at any point it misses nothing.
 *
 *     java --class-path ".moothall/apps/local/lib/*" examples/webhook/CouncilHook.java 9999 secret.txt diary
 *
 * The file secret.txt holds the secret that the confirmation told, whsec_… It may come later than this program.
 */
static final Pattern OF_A_MEETING = // each has all of it, as every later kind of these three families will
        Pattern.compile("org\\.moothall\\.meetings\\.(meeting|agenda|document)-[a-z-]+\\.v1");
static final long TOLERANCE_SECONDS = 300;

void main(String[] arguments) throws IOException {
    var secret = Path.of(arguments[1]);
    var diary = Files.createDirectories(Path.of(arguments[2]));
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
    server.createContext("/", call -> {
        try (call) {
            call.sendResponseHeaders(answer(call, secret, diary), -1);
        } catch (IOException | RuntimeException e) {
            System.err.println("Not kept, and so not answered; it will come again: " + e);
        }
    });
    server.start(); // one call at a time: two of the same meeting must not overtake each other between look and write
}

int answer(HttpExchange call, Path secret, Path diary) throws IOException {
    var body = call.getRequestBody().readNBytes(1 << 20);
    if (!Files.exists(secret) || !isSigned(call.getRequestHeaders(), body, Files.readString(secret).strip())) {
        return 401;
    }
    var event = JsonMapper.shared().readTree(body);
    if (OF_A_MEETING.matcher(event.path("type").asString("")).matches()) {
        keep(event, diary);
    }
    return 204;
}

/** The signature covers id, time and body; there may be several, of which one has to fit. */
boolean isSigned(Headers headers, byte[] body, String secret) {
    var id = Objects.requireNonNullElse(headers.getFirst("webhook-id"), "");
    var time = Objects.requireNonNullElse(headers.getFirst("webhook-timestamp"), "");
    if (!time.matches("\\d{1,12}")
            || Math.abs(Instant.now().getEpochSecond() - Long.parseLong(time)) > TOLERANCE_SECONDS) {
        return false;
    }
    try {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        mac.update((id + "." + time + ".").getBytes(UTF_8));
        var wanted = ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes(UTF_8);
        return Stream.of(Objects.requireNonNullElse(headers.getFirst("webhook-signature"), "").split(" "))
                .anyMatch(signature -> MessageDigest.isEqual(wanted, signature.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
    }
}

/** What has come before, or was overtaken by a newer event, changes nothing: no list of webhook ids is needed. */
void keep(JsonNode event, Path diary) throws IOException {
    var meeting = diary.resolve(URLEncoder.encode(event.required("subject").asString(), UTF_8) + ".meeting");
    var version = Long.parseLong(event.required("sequence").asString());
    if (firstNumber(meeting) < version) {
        write(meeting, version + " " + event.required("type").asString() + "\n" + event.required("data"));
    }
    IO.println(meeting.getFileName() + " is at version " + firstNumber(meeting) + ", told of version " + version);
}

long firstNumber(Path file) throws IOException {
    return Files.exists(file) ? new Scanner(Files.readString(file)).nextLong() : 0;
}

/** All of it or nothing: first beside it and onto the disk, then in its place. */
void write(Path file, String text) throws IOException {
    var fresh = Files.writeString(file.resolveSibling("fresh"), text, CREATE, TRUNCATE_EXISTING, WRITE, DSYNC);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
}
