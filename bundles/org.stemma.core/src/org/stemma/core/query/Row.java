/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.RecordRef;

/**
 * One row.
 *
 * @param ref    the record
 * @param number dense number of the record
 * @param values values in the order of the question's columns, typed as in {@link org.stemma.api.FieldView}; null for
 *               unset ones
 */
public record Row(RecordRef ref, long number, List<Object> values) {

	/** Copies the list. */
	public Row {
		Objects.requireNonNull(ref, "ref");
		values = Collections.unmodifiableList(new ArrayList<>(values));
	}

	/** A value of that type. */
	public <T> Optional<T> value(int column, Class<T> type) {
		return Optional.ofNullable(values.get(column)).map(type::cast);
	}
}
