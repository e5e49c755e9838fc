/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.report;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A table to be handed on, with what a reader has to know to trust it: where it comes from, who made it, when, and which
 * rows were asked for.
 *
 * @param laboratory name of the laboratory
 * @param demo       whether it comes from a demonstration lab
 * @param title      what the rows are, for example {@code Lot}
 * @param filter     which rows were asked for, in words
 * @param madeBy     printed name of the person who asked
 * @param made       when, in the laboratory's zone
 * @param columns    labels of the columns; a fixed unit stands in brackets behind the label
 * @param rows       gives the rows
 */
public record TableContent(String laboratory, boolean demo, String title, String filter, String madeBy,
		ZonedDateTime made, List<String> columns, Rows rows) {

	/** Copies the list. */
	public TableContent {
		Objects.requireNonNull(laboratory, "laboratory");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(filter, "filter");
		Objects.requireNonNull(madeBy, "madeBy");
		Objects.requireNonNull(made, "made");
		Objects.requireNonNull(rows, "rows");
		columns = List.copyOf(columns);
	}

	/** Gives rows one after the other, so that a table of any length needs little memory. */
	@FunctionalInterface
	public interface Rows {
		/** Gives each row to the sink, in order. */
		void forEach(Sink sink) throws IOException;
	}

	/** Takes rows. */
	@FunctionalInterface
	public interface Sink {
		/**
		 * Takes a row.
		 *
		 * @param values a value for each column: {@code String}, {@code BigDecimal}, {@code Integer}, {@code Double},
		 *               {@code Boolean}, {@code LocalDate} or {@code Instant}; null where nothing stands
		 */
		void row(List<Object> values) throws IOException;
	}

	/** What stands above the table, a line each. */
	public List<String> heading() {
		return List.of((demo ? "DEMO " : "") + laboratory + ": " + title, "Rows: " + filter,
				"Made by " + madeBy + " at " + made.toOffsetDateTime() + " (" + made.getZone() + ")");
	}
}
