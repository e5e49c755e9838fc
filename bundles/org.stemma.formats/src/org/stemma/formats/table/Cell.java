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
 * @param kind  what a workbook says it is; all cells of a text are texts
 */
public record Cell(String text, Place place, Kind kind) {

	/** What a cell is. */
	public enum Kind {
		/** A text, which may show a number or date in the manner of some country. */
		TEXT,
		/** A stored number, written with a point in front of its decimals whatever the country. */
		NUMBER,
		/** A stored date, a time of day or both. */
		DATE,
		/** True or false. */
		TRUTH,
		/** An error in place of a value. */
		ERROR
	}

	/** Removes the blanks at the ends. */
	public Cell {
		Objects.requireNonNull(place, "place");
		Objects.requireNonNull(kind, "kind");
		text = Blanks.strip(text);
	}

	/** A cell of a text. */
	public Cell(String text, Place place) {
		this(text, place, Kind.TEXT);
	}

	/** Whether nothing stands in it. */
	public boolean isBlank() {
		return text.isEmpty();
	}

	/** The same cell, its place naming the column or key that it belongs to. */
	public Cell under(Cell label) {
		return new Cell(text, new Place(place.source(), place.line(), place.column(), label.text), kind);
	}
}
