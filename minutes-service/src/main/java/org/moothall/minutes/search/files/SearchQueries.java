package org.moothall.minutes.search.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.moothall.minutes.search.Clause;
import org.moothall.minutes.search.Clause.Wording;
import org.moothall.minutes.search.Kind;
import org.moothall.minutes.search.Language;
import org.moothall.minutes.search.Search;

/** A search as Lucene understands it. */
final class SearchQueries {
    private static final Analyzer ENGLISH = TextAnalyzer.ofQuery(Language.EN);
    private static final Analyzer WELSH = TextAnalyzer.ofQuery(Language.CY);

    private SearchQueries() {}

    static Query of(Search search) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Clause clause : search.clauses()) {
            all.add(of(clause, search.language()), clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
        }
        if (search.clauses().stream().allMatch(Clause::excluded)) {
            // Only entries can be found; what is known of a meeting has a document too, without a kind.
            all.add(new TermInSetQuery(IndexFields.KIND, keys(Kind.words())), Occur.FILTER);
        }
        narrow(all, search);
        return all.build();
    }

    private static void narrow(BooleanQuery.Builder all, Search search) {
        if (!search.bodies().isEmpty()) {
            all.add(new TermInSetQuery(IndexFields.BODY, keys(search.bodies())), Occur.FILTER);
        }
        if (!search.kinds().isEmpty()) {
            List<String> words = search.kinds().stream().map(Kind::word).toList();
            all.add(new TermInSetQuery(IndexFields.KIND, keys(words)), Occur.FILTER);
        }
        if (search.from() != null || search.to() != null) {
            LocalDate from = Objects.requireNonNullElse(search.from(), LocalDate.MIN);
            LocalDate to = Objects.requireNonNullElse(search.to(), LocalDate.MAX);
            all.add(
                    LongPoint.newRangeQuery(IndexFields.DAY, IndexDocuments.day(from), IndexDocuments.day(to)),
                    Occur.FILTER);
        }
        if (search.member() != null) {
            all.add(member(search.member()), Occur.FILTER);
        }
    }

    private static List<BytesRef> keys(Iterable<String> values) {
        List<BytesRef> keys = new ArrayList<>();
        values.forEach(value -> keys.add(new BytesRef(IndexDocuments.key(value))));
        return keys;
    }

    private static Query member(String member) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(new TermQuery(new Term(IndexFields.MEMBER, IndexDocuments.key(member))), Occur.SHOULD);
        phrase(WELSH, IndexFields.PEOPLE, member).ifPresent(name -> either.add(name, Occur.SHOULD));
        return either.build();
    }

    private static Query of(Clause clause, Language language) {
        return switch (clause.scope()) {
            case ANYWHERE -> in(IndexFields.ALL, clause.wording(), language);
            case TITLE -> in(IndexFields.TITLE, clause.wording(), language);
            case OWNER -> in(IndexFields.OWNER, clause.wording(), language);
            case DECISION -> ofKind(Kind.DECISION, in(IndexFields.ALL, clause.wording(), language));
            case ACTION -> ofKind(Kind.ACTION, in(IndexFields.ALL, clause.wording(), language));
        };
    }

    private static Query ofKind(Kind kind, Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(IndexFields.KIND, kind.word())), Occur.FILTER)
                .build();
    }

    private static Query in(String name, Wording wording, Language language) {
        String field = IndexFields.in(language, name);
        Analyzer analyzer = switch (language) {
            case EN -> ENGLISH;
            case CY -> WELSH;
        };
        return switch (wording) {
            case Wording.Prefix(String text) ->
                new ConstantScoreQuery(new PrefixQuery(new Term(field, analyzer.normalize(field, text))));
            // A word with a hyphen in it is several to the analyzer, and they belong together.
            case Wording.Word(String text) -> phrase(analyzer, field, text).orElse(MatchNoDocsQuery.INSTANCE);
            case Wording.Phrase(String text) -> phrase(analyzer, field, text).orElse(MatchNoDocsQuery.INSTANCE);
        };
    }

    private static Optional<Query> phrase(Analyzer analyzer, String field, String text) {
        return Optional.ofNullable(new QueryBuilder(analyzer).createPhraseQuery(field, text));
    }
}
