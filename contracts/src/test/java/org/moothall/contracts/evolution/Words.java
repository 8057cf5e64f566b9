package org.moothall.contracts.evolution;

import java.util.Set;

/** The keywords that only explain. Better words are no change of the contract. */
final class Words {

    private static final Set<String> OF_SCHEMAS = Set.of("title", "description", "$comment", "examples", "deprecated");
    private static final Set<String> OF_MAPS = Set.of("title", "description", "summary", "tags", "externalDocs");

    private Words() {}

    static boolean are(String keyword) {
        return OF_SCHEMAS.contains(keyword);
    }

    static boolean areOfTheMap(String keyword) {
        return OF_MAPS.contains(keyword);
    }
}
