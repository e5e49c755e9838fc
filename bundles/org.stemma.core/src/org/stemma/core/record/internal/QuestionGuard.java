/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.stream.Stream;

import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.query.Sort;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.KindModels;

/** Lets no question reach secret fields, neither to show nor to compare them. */
final class QuestionGuard {

	private final KindModels kinds;

	QuestionGuard(KindModels kinds) {
		this.kinds = kinds;
	}

	/** The question itself; throws {@link IllegalArgumentException} when it names a secret field. */
	Query checked(Query query) {
		Stream.of(query.columns().stream(), query.sort().stream().map(Sort::column), columns(query.filter()))
				.flatMap(each -> each).forEach(column -> check(query.kind(), column));
		return query;
	}

	private void check(String kind, String column) {
		int dot = column.indexOf('.');
		String name = dot < 0 ? column : column.substring(0, dot);
		kinds.of(kind).field(name).ifPresent(field -> check(field, dot < 0 ? "" : column.substring(dot + 1)));
	}

	private void check(FieldModel field, String hop) {
		if (field.secret()) {
			throw new IllegalArgumentException("Nobody may ask for " + field.name());
		}
		if (!hop.isEmpty()) {
			field.kinds().forEach(kind -> check(kind, hop));
		}
	}

	private static Stream<String> columns(Filter filter) {
		return switch (filter) {
		case Filter.And all -> all.filters().stream().flatMap(QuestionGuard::columns);
		case Filter.Or any -> any.filters().stream().flatMap(QuestionGuard::columns);
		case Filter.Not not -> columns(not.filter());
		case Filter.Compare compare -> Stream.of(compare.column());
		case Filter.In in -> Stream.of(in.column());
		case Filter.Contains contains -> Stream.of(contains.column());
		case Filter.Unset unset -> Stream.of(unset.column());
		};
	}
}
