/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellxr;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.formats.table.Row;

/**
 * The line with the instrument's name and the software's version.
 *
 * @param text    the line
 * @param name    the instrument's name
 * @param version the version without its last part, which only counts releases
 * @param place   where it stands
 */
record Title(String text, String name, String version, Place place) {

	private static final Pattern TITLE = Pattern.compile("(Vi-CELL XR)\\s++((\\d+\\.\\d+)[\\d.]*+)", Pattern.CASE_INSENSITIVE);

	/** The title in the first cell of a row. */
	static Optional<Title> of(Row row) {
		return of(row.cell(0).text(), row.cell(0).place());
	}

	/** The title that a text is. */
	static Optional<Title> of(String text, Place place) {
		Matcher parts = TITLE.matcher(text);
		return parts.matches() ? Optional.of(new Title(text, parts.group(1), parts.group(3), place)) : Optional.empty();
	}

	/** What it says; the whole line keeps the release. */
	List<Measured> facts() {
		return List.of(Measured.text("model number", name, place), Measured.text("software version", version, place),
				Measured.text("report title", text, place));
	}
}
