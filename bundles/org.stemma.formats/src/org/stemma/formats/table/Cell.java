/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.util.Objects;

import org.stemma.api.Place;
import org.stemma.formats.text.Blanks;

/**
 * One cell of a file.
 *
 * @param text  its text, blanks at the ends removed
 * @param place where it stands: line, and the number of the cell in its row
 */
public record Cell(String text, Place place) {

	/** Removes the blanks at the ends. */
	public Cell {
		Objects.requireNonNull(place, "place");
		text = Blanks.strip(text);
	}

	/** Whether nothing stands in it. */
	public boolean isBlank() {
		return text.isEmpty();
	}

	/** The same cell, its place naming the column or key that it belongs to. */
	public Cell under(Cell label) {
		return new Cell(text, new Place(place.source(), place.line(), place.column(), label.text));
	}
}
