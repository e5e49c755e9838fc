/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL with the values that its question marks stand for.
 *
 * @param text       the piece; holds names of the schema, key words and question marks only
 * @param parameters the values in order
 */
record Sql(String text, List<Object> parameters) {

	static final Sql TRUE = new Sql("1 = 1", List.of());
	static final Sql FALSE = new Sql("1 = 0", List.of());

	/** Copies the list. */
	Sql {
		parameters = List.copyOf(parameters);
	}

	static Sql of(String text, Object... parameters) {
		return new Sql(text, List.of(parameters));
	}

	/** Pieces put in parentheses with a word between them. */
	static Sql join(String word, List<Sql> pieces) {
		String text = pieces.stream().map(Sql::text).collect(Collectors.joining(" " + word + " ", "(", ")"));
		return new Sql(text, pieces.stream().flatMap(piece -> piece.parameters().stream()).toList());
	}

	Sql then(String more) {
		return new Sql(text + more, parameters);
	}

	Sql then(Sql more) {
		List<Object> all = new ArrayList<>(parameters);
		all.addAll(more.parameters);
		return new Sql(text + more.text, all);
	}

	Sql after(String start) {
		return new Sql(start + text, parameters);
	}
}
