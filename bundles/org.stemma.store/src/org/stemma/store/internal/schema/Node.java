/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.schema;

import java.util.List;
import java.util.Optional;

import org.stemma.core.record.FieldModel;

/**
 * A table of a kind of record with the tables below it.
 *
 * @param field  the field whose values or parts are the rows; empty for the record itself
 * @param table  the table
 * @param plain  fields with one value; for several plain values the one column that holds each
 * @param nested fields with several values and parts
 */
public record Node(Optional<FieldModel> field, Table table, List<FieldColumns> plain, List<Node> nested) {

	/** Copies the lists. */
	public Node {
		plain = List.copyOf(plain);
		nested = List.copyOf(nested);
	}

	/** Whether a row is a plain value rather than an object with fields. */
	public boolean bare() {
		return field.isPresent() && field.get().part().isEmpty();
	}

	/** How many positions lead from the record to a row: 0 for the record itself. */
	public int depth() {
		return field.isEmpty() ? 0 : table.keys() - 1;
	}

	/** This node and all below it, in an order that never changes. */
	public List<Node> all() {
		return java.util.stream.Stream
				.concat(java.util.stream.Stream.of(this), nested.stream().flatMap(each -> each.all().stream())).toList();
	}
}
