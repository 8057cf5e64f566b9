// Makes the three stores one replica set, once, and waits until it can be written to. Safe to run again.
const members = ["mongo-1", "mongo-2", "mongo-3"].map((host, id) => ({ _id: id, host: `${host}:27017` }));
try {
  rs.status();
} catch (e) {
  if (e.codeName !== "NotYetInitialized") {
    throw e;
  }
  rs.initiate({ _id: "moothall", members });
}
while (!rs.status().members.some((member) => member.stateStr === "PRIMARY")) {
  sleep(500);
}
print("replica set moothall has a primary");
