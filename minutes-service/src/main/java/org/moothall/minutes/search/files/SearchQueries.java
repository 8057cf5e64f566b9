package org.moothall.minutes.search.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.moothall.minutes.search.Clause;
import org.moothall.minutes.search.Clause.Wording;
import org.moothall.minutes.search.Kind;
import org.moothall.minutes.search.Language;
import org.moothall.minutes.search.Search;

/** A search as Lucene understands it. */
final class SearchQueries {
    private SearchQueries() {}

    /** The question, and what is to be marked in the answer to it. */
    record Asked(Query query, List<Wanted> wanted) {}

    static Asked of(Search search) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Wanted> marked = new ArrayList<>();
        for (Clause clause : search.clauses()) {
            Wanted wanted = Wanted.of(clause.wording(), search.language());
            all.add(scoped(clause, wanted, search.language()), clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
            if (!clause.excluded()) {
                marked.add(wanted);
            }
        }
        if (search.clauses().stream().allMatch(Clause::excluded)) {
            // Only entries can be found; what is known of a meeting has a document too, without a kind.
            all.add(new TermInSetQuery(IndexFields.KIND, keys(Kind.words())), Occur.FILTER);
        }
        narrow(all, search);
        return new Asked(all.build(), marked);
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
        Wanted.Words name = Wanted.words(TextAnalyzer.ofQuery(Language.CY), member);
        either.add(in(IndexFields.PEOPLE, name), Occur.SHOULD);
        return either.build();
    }

    private static Query scoped(Clause clause, Wanted wanted, Language language) {
        Query anywhere = in(IndexFields.in(language, IndexFields.ALL), wanted);
        return switch (clause.scope()) {
            case ANYWHERE -> anywhere;
            case TITLE -> in(IndexFields.in(language, IndexFields.TITLE), wanted);
            case OWNER -> in(IndexFields.in(language, IndexFields.OWNER), wanted);
            case DECISION -> ofKind(Kind.DECISION, anywhere);
            case ACTION -> ofKind(Kind.ACTION, anywhere);
            case MOTION -> ofKind(Kind.MOTION, anywhere);
            case DOCUMENT -> ofKind(Kind.DOCUMENT, anywhere);
            case MOVER -> in(IndexFields.MOVER, Wanted.of(clause.wording(), Language.CY));
            case NUMBER -> asItStands(IndexFields.NUMBER, clause.wording());
            case RESULT -> asItStands(IndexFields.RESULT, clause.wording());
        };
    }

    private static Query asItStands(String field, Wording wording) {
        Term term = new Term(field, IndexDocuments.word(wording.text()));
        Query query = wording instanceof Wording.Prefix ? new PrefixQuery(term) : new TermQuery(term);
        return new ConstantScoreQuery(query);
    }

    private static Query ofKind(Kind kind, Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(IndexFields.KIND, kind.word())), Occur.FILTER)
                .build();
    }

    private static Query in(String field, Wanted wanted) {
        return switch (wanted) {
            case Wanted.Beginning(BytesRef bytes) -> new ConstantScoreQuery(new PrefixQuery(new Term(field, bytes)));
            case Wanted.Words(List<BytesRef> terms) when terms.isEmpty() -> MatchNoDocsQuery.INSTANCE;
            case Wanted.Words(List<BytesRef> terms)
            when terms.size() == 1 -> new TermQuery(new Term(field, terms.getFirst()));
            case Wanted.Words(List<BytesRef> terms) -> new PhraseQuery(field, terms.toArray(BytesRef[]::new));
        };
    }
}
