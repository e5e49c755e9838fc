/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import java.util.Objects;

import org.stemma.core.record.FieldModel;

/**
 * A column of a table of records.
 *
 * @param name  the question's column: a field, or one hop such as {@code line.name}
 * @param label what stands above it
 * @param field the field that the values are of
 * @param width in pixels; 0 takes the room that is left
 */
public record RecordColumn(String name, String label, FieldModel field, int width) {

	/** Checks that nothing is missing. */
	public RecordColumn {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(field, "field");
	}

	/** The same column with other words above it. */
	public RecordColumn labelled(String words) {
		return new RecordColumn(name, words, field, width);
	}

	/** The same column with another width. */
	public RecordColumn wide(int pixels) {
		return new RecordColumn(name, label, field, pixels);
	}
}
