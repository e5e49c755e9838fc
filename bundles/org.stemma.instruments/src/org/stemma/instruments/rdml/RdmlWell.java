/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.rdml;

import java.util.Optional;

import org.stemma.formats.xml.XmlElement;

/** Positions of reactions: a number counted row by row in the format of the plate, or the position itself. */
final class RdmlWell {

	private static final int LETTERS = 26;

	private RdmlWell() {
	}

	/** {@code B3} for reaction 15 of a plate with 12 columns; the identifier itself where the format is free. */
	static String of(String id, Optional<XmlElement> format) {
		int columns = format.map(one -> number(one.childCell("columns").text())).orElse(0);
		int rows = format.map(one -> number(one.childCell("rows").text())).orElse(0);
		int reaction = number(id);
		boolean plate = columns > 0 && rows > 0 && reaction > 0 && reaction <= rows * columns
				&& format.get().childCell("rowLabel").text().equals("ABC") && format.get().childCell("columnLabel").text().equals("123");
		return plate ? row((reaction - 1) / columns) + ((reaction - 1) % columns + 1) : id;
	}

	private static String row(int index) {
		String last = String.valueOf((char) ('A' + index % LETTERS));
		return index < LETTERS ? last : (char) ('A' + index / LETTERS - 1) + last;
	}

	private static int number(String text) {
		return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
	}
}
