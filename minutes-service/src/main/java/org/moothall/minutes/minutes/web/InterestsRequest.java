package org.moothall.minutes.minutes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.moothall.minutes.proceedings.Declaration;

/** All interests that were declared in an item. */
record InterestsRequest(@NotNull @Size(max = 200) List<@NotNull @Valid InterestJson> interests) {

    List<Declaration> declarations() {
        return interests.stream().map(InterestJson::declaration).toList();
    }
}
