package org.moothall.houserules.samples.good.meeting;

import java.util.Optional;

public interface Meetings {

    Optional<Meeting> find(String id);

    void add(Meeting meeting);
}
