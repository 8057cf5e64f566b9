package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is to do what, where a sentence is known to tell of a task: by its grammar, with verbs that no rule knows. */
class LikelyTasksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Clerk hoped to burnish the plaque by May.                         | Clerk          | burnish the plaque by May
            Dr Elm saw the point and would have it redrawn.                       | Dr Elm         | have it redrawn
            The Empty Homes Officer said he could unearth that by the New Year.   | Empty Homes Officer | unearth that by the New Year
            Mr Ash was then left to tar the boat.                                 | Mr Ash         | tar the boat
            The Treasurer was expected to also reckon the balance.                | Treasurer      | reckon the balance
            The Chair told Mr Ash to tar the boat.                                | Mr Ash         | tar the boat
            Deferred, RN to coax the applicant.                                   | RN             | coax the applicant
            Hotspots - Gorse Hill Homes to unbar the store at Heron Court.        | Gorse Hill Homes | unbar the store at Heron Court
            JT: ask the company for its readings                                  | JT             | ask the company for its readings
            Clerk - book the bugler by 18 October                                 | Clerk          | book the bugler by 18 October
            That the Director of Homes unveil the accounts by June.               | Director of Homes | unveil the accounts by June
            That, in view of the charges, the Director of Homes unveil the accounts. | Director of Homes | unveil the accounts
            RESOLVED that the Estates Committee tour the site.                    | Estates Committee | tour the site
            Ask the contractor for tonnages by vehicle.                           | -              | Ask the contractor for tonnages by vehicle
            To ask the other two firms.                                           | -              | ask the other two firms
            A bench would be unveiled before June.                                | -              | A bench would be unveiled before June
            A bench would be unveiled by the Mayor.                               | Mayor          | A bench would be unveiled
            """)
    void areReadByTheirGrammar(String sentence, String owner, String task) {
        assertThat(tasks(sentence)).containsExactly(owner + " | " + task);
    }

    @Test
    void areSeveralWhereAnotherDoerFollows() {
        assertThat(tasks("The Leader told Mr Ash to tar the boat and the Harbour Master should varnish the oars."))
                .containsExactly(
                        "Mr Ash | tar the boat and the Harbour Master should varnish the oars",
                        "Harbour Master | varnish the oars");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tide was out.",
                "",
                "1 23 Draft",
                "Mr Ash of the boat club",
                "Would the Clerk tar the boat?",
                "If it sank, Mr Ash would tar the boat.",
                "It was suggested that Mr Ash should tar the boat.",
                "It was confirmed that Mr Ash would tar the boat.",
                "The Chair asked Mr Ash to explain the leak.",
                "He read out \"that Mr Ash be asked to tar the boat\".",
                "All crews of the Boat Club would tar the boat.",
                "The Clerk would like to thank the crew.",
                "It was agreed that a bench would be unveiled."
            })
    void areNoneWhereItsGrammarDoesNotSayOrItIsNotMeantSo(String sentence) {
        assertThat(tasks(sentence)).isEmpty();
    }

    /** How far a task reaches is found out later. */
    private static List<String> tasks(String text) {
        Passage passage = Passage.of(new Block(Block.Kind.PARAGRAPH, "", text, 0, List.of()));
        List<Commitment> found = new ArrayList<>();
        LikelyTasks.find(new Sentence(passage, 0, text.length()), found);
        return found.stream()
                .map(task -> doer(task) + " | "
                        + text.substring(task.verb(), task.end()).replaceFirst("[.]$", ""))
                .toList();
    }

    private static String doer(Commitment task) {
        boolean said = task.named() != null || task.subject().kind() == Subject.Kind.NONE;
        String name =
                said ? task.named() : Owners.of(task.sentence(), task.subject()).name();
        return name == null ? "-" : name;
    }
}
