import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Says whether published minutes are still as their council signed them, from files alone: the answer of
 * /api/minutes/ID/proof, and for each revision the body of /api/minutes/ID/revisions/NUMBER as it came, in order.
 *
 *     java examples/verifier/Verify.java KEY proof.json revision-1.json revision-2.json
 *
 * KEY is the thumbprint (RFC 7638) of the council's key, known from elsewhere: a proof may bring a forger's. There may be
 * several, with commas between them. A further argument of 64 hexadecimal digits is the digest of a revision that you have
 * seen before: it must be among them, or the newest could have been taken away unseen.
 */
static final Pattern KEY = Pattern.compile("\\{[^{}]*\"crv\":\"P-256\"[^{}]*}");
static final Pattern PROVED = Pattern.compile(
        "\"digest\":\"([0-9a-f]{64})\"(?:,\"previous\":\"[0-9a-f]{64}\")?,\"signature\":\"([\\w-]+)\\.\\.([\\w-]+)\"");
// Quotes within a text are escaped, so that nothing that was minuted can look like this.
static final Pattern MARK = Pattern.compile("\"revision\":\\{\"at\":\"([^\"]+)\",\"cause\":\"(\\w+)\",\"number\":(\\d+)"
        + "(?:,\"previous\":\"([0-9a-f]{64})\")?}");

void main(String[] arguments) throws IOException, GeneralSecurityException {
    var rest = Arrays.asList(arguments).subList(2, arguments.length);
    var seen = rest.stream().filter(one -> one.matches("[0-9a-f]{64}")).toList();
    var files = rest.stream().filter(one -> !seen.contains(one)).toList();
    var proof = Files.readString(Path.of(arguments[1]));
    var keys = keys(proof, Set.of(arguments[0].split(",")));
    var proved = PROVED.matcher(proof).results().toList();
    require(!files.isEmpty() && proved.size() == files.size(), proved.size() + " revisions proved, " + files.size() + " here");
    var digests = new ArrayList<String>();
    String meeting = null;
    for (var file : files) {
        var text = Files.readAllBytes(Path.of(file));
        var said = proved.get(digests.size());
        var digest = HexFormat.of().formatHex(sha256(text));
        require(digest.equals(said.group(1)), file + " is not the text that was published");
        require(signed(said.group(2), text, said.group(3), keys), file + " is not signed by that key");
        var mark = MARK.matcher(new String(text, UTF_8));
        require(mark.find() && mark.group(3).equals(Integer.toString(digests.size() + 1)), file + " is out of place");
        require(Objects.equals(mark.group(4), digests.isEmpty() ? null : digests.getLast()), file + " follows another text");
        var of = member("meetingId", new String(text, UTF_8));
        require(meeting == null || meeting.equals(of), file + " is of another meeting");
        meeting = of;
        digests.add(digest);
        IO.println("revision " + mark.group(3) + " " + mark.group(2) + " " + mark.group(1) + " " + digest);
    }
    require(digests.containsAll(seen), "a revision that was seen before is missing");
    IO.println("valid");
}

void require(boolean holds, String otherwise) {
    if (!holds) {
        IO.println("invalid: " + otherwise);
        System.exit(1);
    }
}

/** A detached JWS (RFC 7515, appendix F) with ES256. */
boolean signed(String header, byte[] text, String signature, Map<String, PublicKey> keys) throws GeneralSecurityException {
    var head = new String(Base64.getUrlDecoder().decode(header), UTF_8);
    var key = keys.get(member("kid", head));
    if (key == null || !"ES256".equals(member("alg", head))) {
        return false;
    }
    try {
        var check = java.security.Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(key);
        check.update((header + "." + encode(text)).getBytes(UTF_8));
        return check.verify(Base64.getUrlDecoder().decode(signature));
    } catch (SignatureException notEvenOne) {
        return false;
    }
}

/** Those of the proof's keys that are trusted: under the thumbprint that they have, whatever name they go by. */
Map<String, PublicKey> keys(String proof, Set<String> trusted) throws GeneralSecurityException {
    var curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    var keys = new HashMap<String, PublicKey>();
    for (var jwk : KEY.matcher(proof).results().map(MatchResult::group).toList()) {
        var x = member("x", jwk);
        var y = member("y", jwk);
        var point = new ECPoint(number(x), number(y));
        var key = new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class));
        var members = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + x + "\",\"y\":\"" + y + "\"}";
        keys.put(encode(sha256(members.getBytes(UTF_8))), KeyFactory.getInstance("EC").generatePublic(key));
    }
    keys.keySet().retainAll(trusted);
    return keys;
}

String member(String name, String json) {
    var found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
    return found.find() ? found.group(1) : "";
}

BigInteger number(String text) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(text));
}

byte[] sha256(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
}

String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
}
