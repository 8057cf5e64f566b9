package org.moothall.minutes.minutes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.moothall.http.Problems;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.MinutesFixtures;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class AnswerProblemsTest {
    private final Problems<Answer> problems = new AnswerProblems();

    @Test
    void areNoFaultOfTheCallersWhereOthersWriteAllTheTime() {
        ResponseEntity<Object> response = problems.of(new Answer.Busy()).response();

        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(response.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
    }

    @Test
    void areNotSaidOfWhatWasDone() {
        Answer done = new Answer.Done(new Filed(1, MinutesFixtures.draft()));

        assertThatIllegalStateException().isThrownBy(() -> problems.of(done));
    }
}
