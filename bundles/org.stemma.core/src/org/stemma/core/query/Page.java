/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Some rows of an answer.
 *
 * @param rows the rows
 * @param next where the next page goes on, or empty when this was the last
 */
public record Page(List<Row> rows, Optional<Position> next) {

	/** Copies the list. */
	public Page {
		rows = List.copyOf(rows);
		Objects.requireNonNull(next, "next");
	}
}
